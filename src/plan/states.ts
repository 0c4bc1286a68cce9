/** Kinds of tracks, as the table `spoor` knows them. */
export const spoorSoorten = [
  'onderwijs',
  'werk',
  'thuis',
  'wonen',
  'zorg',
  'hulp',
  'vrije_tijd',
  'financien',
  'herstel',
  'civiel',
  'bestuur',
  'straf',
] as const
export type SpoorSoort = (typeof spoorSoorten)[number]

/** Tracks on which authorities decide: an afspraak there is often a sanction. */
export const sanctieSporen: readonly SpoorSoort[] = ['straf', 'bestuur']

export const statussen = ['open', 'gedaan', 'niet_gelukt', 'vervallen'] as const
export type Status = (typeof statussen)[number]

/**
 * What may become of an afspraak. Exhaustive. Not managed (niet_gelukt) is never an end nor a reset: it goes on, with what is needed now.
 */
export const statusOvergangen: Record<Status, readonly Status[]> = {
  open: ['gedaan', 'niet_gelukt', 'vervallen'],
  niet_gelukt: ['open', 'gedaan', 'vervallen'],
  gedaan: ['open'],
  vervallen: [],
}

/** Which states ask for words: what is needed now, or why it no longer holds. */
export const vraagtWoorden: Record<Status, boolean> = {
  open: false,
  gedaan: false,
  niet_gelukt: true,
  vervallen: true,
}

/** Whether people can still agree on it and change it: finished things stay as they were. */
export const isLopend: Record<Status, boolean> = {
  open: true,
  niet_gelukt: true,
  gedaan: false,
  vervallen: false,
}

/** Which tracks a regime knows: where help starts with the young person's own yes, nobody is punished. */
export function sporenVan(instap: 'ja_van_jeugdige' | 'weging' | 'stappen'): readonly SpoorSoort[] {
  return instap === 'weging' ? spoorSoorten : spoorSoorten.filter((soort) => !sanctieSporen.includes(soort))
}
