import { z } from 'zod'
import { ouderIds } from '../casus/contract.ts'
import { besluitPerCategorie } from '../deelwijzer/contract.ts'
import { bijdrageInvoer } from '../delen/contract.ts'
import { date, id, laterDate, optionalProse, prose } from '../kernel/text.ts'
import { antwoorden, statussen } from './states.ts'

/** What someone asks a partner: of whom, of which kind, what exactly, what for, why it is needed, and until when an answer is awaited. */
export const verzoekInvoer = z.strictObject({
  aanOrganisatieId: id(),
  /** One person there; else anyone of the organisation who takes part. */
  aanActorId: id().nullable().default(null),
  categorie: z.string().regex(/^[a-z_]{1,40}$/, 'Kies een van de categorieën van dit regime.'),
  doel: prose(),
  vraag: prose(),
  noodzaak: prose(),
  /** Five working days when nothing is chosen. */
  termijn: laterDate().nullable().default(null),
  /** For whom the answer is asked; the source decides. */
  antwoordVoor: z.enum(['vrager', 'allen']).default('vrager'),
})
export type VerzoekInvoer = z.output<typeof verzoekInvoer>

/** One of five. What is given travels as a bijdrage; a reason for refusing is the answerer's own to show or keep. */
export const antwoordInvoer = z.discriminatedUnion('antwoord', [
  z.strictObject({ antwoord: z.literal('gegeven'), bijdrage: bijdrageInvoer }),
  z.strictObject({ antwoord: z.literal('deels'), toelichting: prose(), bijdrage: bijdrageInvoer }),
  z.strictObject({
    antwoord: z.literal('onder_voorwaarden'),
    toelichting: prose(),
    bijdrage: bijdrageInvoer,
  }),
  z.strictObject({ antwoord: z.literal('niet_beschikbaar'), toelichting: optionalProse().default('') }),
  z.strictObject({
    antwoord: z.literal('geweigerd'),
    reden: optionalProse().default(''),
    redenTonen: z.boolean().default(false),
  }),
])
export type AntwoordInvoer = z.output<typeof antwoordInvoer>

export const intrekkingInvoer = z.strictObject({ reden: optionalProse().default('') })
export const uitstelInvoer = z.strictObject({ tot: laterDate(), reden: prose() })
export type UitstelInvoer = z.output<typeof uitstelInvoer>
export const uitstelAntwoordInvoer = z.strictObject({ akkoord: z.boolean() })
export const vrijgaveInvoer = z.strictObject({
  jeugdigeVanaf: date().nullable(),
  ouderVanaf: date().nullable(),
  ouderIds: ouderIds(),
})
export type VrijgaveInvoer = z.output<typeof vrijgaveInvoer>

export const casusParams = z.strictObject({ casusId: id() })
export const verzoekParams = z.strictObject({ casusId: id(), verzoekId: id() })
export const adviesQuery = z.strictObject({ organisatie: id() })

const partij = z.object({ id: z.string(), naam: z.string() })
const mens = z.object({ naam: z.string(), functie: z.string(), telefoon: z.string().nullable() })

export const verzoekAntwoord = z.object({
  id: z.string(),
  casusId: z.string(),
  /** Who asked. */
  van: z.object({ organisatie: partij, mens: mens, ikzelf: z.boolean(), mijnOrganisatie: z.boolean() }),
  aan: z.object({ organisatie: partij, mens: mens.nullable(), mijnOrganisatie: z.boolean() }),
  categorie: z.string(),
  doel: z.string(),
  vraag: z.string(),
  noodzaak: z.string(),
  antwoordVoor: z.enum(['vrager', 'allen']),
  termijn: z.iso.date(),
  /** `bijna`: at most two days left; `voorbij`: the day has gone. Answered or withdrawn: null. */
  stand: z.enum(['open', 'bijna', 'voorbij']).nullable(),
  gevraagdOp: z.iso.datetime(),
  status: z.enum(statussen),
  antwoord: z
    .object({
      soort: z.enum(antwoorden),
      toelichting: z.string(),
      /** Why not, as far as the reader may know. */
      reden: z.string(),
      redenGetoond: z.boolean(),
      bijdrageId: z.string().nullable(),
      door: mens,
      op: z.iso.datetime(),
    })
    .nullable(),
  uitstel: z.object({ tot: z.iso.date(), reden: z.string() }).nullable(),
  intrekreden: z.string(),
  jeugdigeVanaf: z.iso.date().nullable(),
  ouderVanaf: z.iso.date().nullable(),
  versie: z.int(),
  abilities: z.object({
    magAntwoorden: z.boolean(),
    magIntrekken: z.boolean(),
    magUitstelVragen: z.boolean(),
    magUitstelGeven: z.boolean(),
    magVrijgeven: z.boolean(),
  }),
})
export type Verzoek = z.output<typeof verzoekAntwoord>

export const verzoekenAntwoord = z.object({
  verzoeken: z.array(verzoekAntwoord),
  abilities: z.object({ magVragen: z.boolean() }),
})
export type Verzoeken = z.output<typeof verzoekenAntwoord>

export const gemaaktAntwoord = z.object({ id: z.string(), versie: z.int() })
export const beantwoordAntwoord = z.object({
  id: z.string(),
  versie: z.int(),
  bijdrageId: z.string().nullable(),
})

/** What the Deelwijzer says of each category: the same data decides in the database. */
export const adviesAntwoord = z.object({ categorieen: z.array(besluitPerCategorie) })
export type Advies = z.output<typeof adviesAntwoord>
