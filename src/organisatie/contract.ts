import { z } from 'zod'
import { id, text } from '../kernel/text.ts'

export const organisatie = z.object({
  id: z.string(),
  naam: z.string(),
  soort: z.string(),
  domein: z.string(),
  gebied: z.string().nullable(),
  kan: z.string(),
  kanNiet: z.string(),
  telefoon: z.string().nullable(),
  /** Place in the closed list of Wgs 2.27, as `2.27 lid 1 c`; `geen` when it is not on it. */
  wgsRol: z.string(),
  regimes: z.array(z.string()),
})
export type Organisatie = z.output<typeof organisatie>

export const medewerker = z.object({
  id: z.string(),
  versie: z.int(),
  naam: z.string(),
  functie: z.string(),
  niveau: z.enum(['operationeel', 'tactisch', 'strategisch']),
  organisatie: z.object({ id: z.string(), naam: z.string() }),
  telefoon: z.string().nullable(),
  belMijVoor: z.string(),
  moetMelden: z.string(),
  bereikbaarTot: z.string().nullable(),
  vervanger: z.string().nullable(),
  /** Only for who manages this organisation. */
  account: z.object({ id: z.string(), versie: z.int(), geblokkeerd: z.boolean() }).nullable(),
  abilities: z.object({ magIntrekken: z.boolean(), magBlokkeren: z.boolean() }),
})
export type Medewerker = z.output<typeof medewerker>
export const medewerkersAntwoord = z.object({
  medewerkers: z.array(medewerker),
  volgende: z.string().nullable(),
})
export type Medewerkers = z.output<typeof medewerkersAntwoord>

export const medewerkersVraag = z.strictObject({ organisatieId: id().optional(), na: id().optional() })
/** Names are looked for by POST, so that they stand in no address or log. */
export const zoekMedewerkers = z.strictObject({ tekst: text(100, { min: 1 }) })
export const blokkadeInvoer = z.strictObject({ geblokkeerd: z.boolean() })
export const versieAntwoord = z.object({ versie: z.int() })
