import { z } from 'zod'
import { id } from '../kernel/text.ts'
import { regimeCode } from '../regime/contract.ts'

const code = z.string().regex(/^[a-z0-9_]{1,40}$/, 'Kies een waarde uit de lijst.')
const tweetalig = z.object({ nl: z.string(), en: z.string() })

/** Without `van` the own party: the kind of the asker's organisation, or young person or parent. */
export const deelVraag = z.strictObject({ regime: regimeCode, categorie: code, van: code.optional() })
export const casusDeelVraag = z.strictObject({ categorie: code })
export const casusParams = z.strictObject({ casusId: id() })

export const uitkomsten = ['ja', 'ja_mits', 'nee'] as const
export type Uitkomst = (typeof uitkomsten)[number]

/** An article behind an answer. `gelezen`: its text was compared; when not, the answer says so. */
export const grondAntwoord = z.object({
  code: z.string(),
  titel: z.string(),
  url: z.string(),
  uitleg: tweetalig,
  gelezen: z.boolean(),
  gecontroleerdOp: z.iso.date(),
})
export type GrondAntwoord = z.output<typeof grondAntwoord>

/** May the giver give this category to this party: with conditions, articles, and at a no what to do instead and whom to call. */
export const besluit = z.object({
  partij: z.string(),
  uitkomst: z.enum(uitkomsten),
  mits: z.array(z.object({ code: z.string(), tekst: tweetalig })),
  gronden: z.array(grondAntwoord),
  redenen: z.array(
    z.object({ code: z.string(), tekst: tweetalig, inPlaatsDaarvan: tweetalig, bel: z.string() }),
  ),
})
export type Besluit = z.output<typeof besluit>

/** The same for one giver, category by category: what may be asked of it. */
export const besluitPerCategorie = besluit.extend({ categorie: z.string() })
export type BesluitPerCategorie = z.output<typeof besluitPerCategorie>

export const deelAntwoord = z.object({
  regime: z.object({
    code: regimeCode,
    versie: z.int(),
    naam: z.string(),
    geldigVan: z.iso.date(),
    categorieen: z.array(z.string()),
    /** Whether cases run under it here, or it is only explained. */
    actief: z.boolean(),
  }),
  van: z.string(),
  categorie: z.string(),
  besluiten: z.array(besluit),
})
export type DeelAntwoord = z.output<typeof deelAntwoord>

/** Within a casus: the same answer for each organisation that takes part, and whom to call there. */
export const casusDeelAntwoord = deelAntwoord.extend({
  organisaties: z.array(
    z.object({
      id: z.string(),
      naam: z.string(),
      partij: z.string(),
      eigen: z.boolean(),
      mensen: z.array(z.object({ naam: z.string(), functie: z.string(), telefoon: z.string().nullable() })),
    }),
  ),
})
export type CasusDeelAntwoord = z.output<typeof casusDeelAntwoord>
