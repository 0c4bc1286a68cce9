import { z } from 'zod'
import { id, prose } from '../kernel/text.ts'

/** What a regisseur can say anew of for which parents it is: what parents could see from before they lived apart. */
export const verdeelbaar = [
  'bijdrage',
  'spoor',
  'afspraak',
  'overleg',
  'betrokkenheid',
  'informatieverzoek',
  'afwijking',
] as const
export type Verdeelbaar = (typeof verdeelbaar)[number]

export const casusParams = z.strictObject({ casusId: id() })
export const huizenParams = z.strictObject({ huizenId: id() })
export const redenInvoer = z.strictObject({ reden: prose() })
export const verdelingInvoer = z.strictObject({
  soort: z.enum(verdeelbaar),
  dingId: id(),
  /** The parents who go on seeing it; none = no parent. */
  ouderIds: z.array(id()).max(10),
})
export type VerdelingInvoer = z.output<typeof verdelingInvoer>
export const gemaaktAntwoord = z.object({ id: z.string(), versie: z.int() })
export const versieAntwoord = z.object({ versie: z.int() })
export const verdeeldAntwoord = z.object({ ouderIds: z.array(z.string()) })

const ouder = z.object({ persoonId: z.string(), naam: z.string(), relatie: z.string() })
export type Ouder = z.output<typeof ouder>
export const oudersAntwoord = z.object({
  /** Whether what is for parents must say for which. */
  apart: z.boolean(),
  ouders: z.array(ouder),
})

const ding = z.object({
  soort: z.enum(verdeelbaar),
  id: z.string(),
  tekst: z.string(),
  /** From which day parents see it. */
  vanaf: z.iso.date(),
})
export const gezinAntwoord = z.object({
  casusId: z.string(),
  ouders: z.array(ouder.extend({ heeftAccount: z.boolean() })),
  tweeHuizen: z
    .object({ id: z.string(), reden: z.string(), van: z.iso.date(), door: z.string(), versie: z.int() })
    .nullable(),
  eerder: z.array(
    z.object({
      id: z.string(),
      reden: z.string(),
      van: z.iso.date(),
      tot: z.iso.date(),
      eindeReden: z.string(),
    }),
  ),
  /** What both parents could see from before, as far as the reader sees it. */
  nogVoorBeide: z.array(ding),
  abilities: z.object({
    magZeggen: z.boolean(),
    magTerugnemen: z.boolean(),
    magVerdelen: z.boolean(),
    magLinks: z.boolean(),
  }),
})
export type GezinAntwoord = z.output<typeof gezinAntwoord>

export const mijnGezinVraag = z.strictObject({ casusId: id().optional() })
export const mijnGezinSoorten = ['bijdrage', 'spoor', 'afspraak', 'overleg', 'weerwoord'] as const
export const mijnGezinAntwoord = z.object({
  casusId: z.string().nullable(),
  /** As the young person knows them: their first name and what they are to them. */
  ouders: z.array(ouder),
  dingen: z.array(
    z.object({
      soort: z.enum(mijnGezinSoorten),
      id: z.string(),
      tekst: z.string(),
      /** Which of the parents read it today; empty = none of them. */
      ouderIds: z.array(z.string()),
    }),
  ),
})
export type MijnGezinAntwoord = z.output<typeof mijnGezinAntwoord>
