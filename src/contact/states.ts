/** How someone at work can be called: at their own hours, through who stands in, or through the duty number of the organisation. */
export const bereikSoorten = ['persoon', 'vervanger', 'piket'] as const
export type BereikSoort = (typeof bereikSoorten)[number]

/** In the order in which one is called: the person, who stands in, the duty number, the general number. */
export const belSoorten = ['persoon', 'vervanger', 'piket', 'organisatie'] as const

/** Why someone asks who works with a young person. */
export const doelen = ['afstemmen', 'voor_aanmelding', 'zorg', 'overdracht'] as const
export type Doel = (typeof doelen)[number]

/** On what ground: a task in law of the asker's organisation (named), or because the young person wants it. A convenant is no ground. */
export const gronden = ['eigen_taak', 'jongere_wil_het'] as const
export type Grond = (typeof gronden)[number]

/** What the regisseur did with a question that was passed on. */
export const uitkomsten = ['gebeld', 'bel_mij', 'wij_bellen', 'niet_zeggen', 'andere_jeugdige'] as const
export type Uitkomst = (typeof uitkomsten)[number]

/** Which outcomes the asker gets to see. The others look like no answer at all, as if nobody had been found. */
export const zichtbaar: Record<Uitkomst, boolean> = {
  gebeld: true,
  bel_mij: true,
  wij_bellen: true,
  niet_zeggen: false,
  andere_jeugdige: false,
}

/** How an answer reached the asker: at once because the young person wants to be found, or by the regisseur. */
export const wijzen = ['direct', 'gebeld', 'bel_mij', 'wij_bellen'] as const

/** What the asker sees of a question; `stil`: the term passed without an answer, which says nothing about whether there is a casus. */
export const vraagStanden = ['beantwoord', 'wacht', 'stil'] as const
export type VraagStand = (typeof vraagStanden)[number]

/** Questions of one person, and of one organisation, a day; the database counts. */
export const perPersoon = 10
export const perOrganisatie = 40
