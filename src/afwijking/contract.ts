import { z } from 'zod'
import { publiekKeuze } from '../casus/contract.ts'
import { date, id, laterDate, name, optionalProse, pastDate, prose, wrong } from '../kernel/text.ts'
import { dekkingen, statussen } from './states.ts'

/** What is done otherwise than usual, why for this young person, from when until when, and when it is looked at again. */
export const afwijkingInvoer = z
  .strictObject({
    /** The usual rule or way that is left. */
    gewoonte: prose(),
    wat: prose(),
    waarom: prose(),
    spoorId: id().nullable().default(null),
    afspraakId: id().nullable().default(null),
    van: date(),
    tot: date().nullable().default(null),
    herzienOp: laterDate(),
    publiek: publiekKeuze.default({ wie: 'eigen', organisaties: [], jeugdigeVanaf: null, ouderVanaf: null }),
  })
  .refine((a) => a.tot === null || a.tot >= a.van, wrong('tot', 'voor_begin', 'Kies een dag na het begin.'))
export type AfwijkingInvoer = z.output<typeof afwijkingInvoer>

/** Asked of a colleague in the casus, who answers alone; or told by a colleague outside it, and noted with the day. */
export const dekkingInvoer = z.discriminatedUnion('wijze', [
  z.strictObject({ wijze: z.literal('vragen'), actorId: id() }),
  z
    .strictObject({
      wijze: z.literal('genoteerd'),
      wie: name(),
      antwoord: z.enum(['gedekt', 'niet_gedekt']),
      reden: optionalProse().default(''),
      op: pastDate(),
    })
    .refine(
      (d) => d.antwoord === 'gedekt' || d.reden !== '',
      wrong('reden', 'verplicht', 'Schrijf waarom niet.'),
    ),
])
export type DekkingInvoer = z.output<typeof dekkingInvoer>

export const dekkingAntwoordInvoer = z
  .strictObject({ antwoord: z.enum(['gedekt', 'niet_gedekt']), reden: optionalProse().default('') })
  .refine(
    (d) => d.antwoord === 'gedekt' || d.reden !== '',
    wrong('reden', 'verplicht', 'Schrijf waarom niet.'),
  )
export type DekkingAntwoordInvoer = z.output<typeof dekkingAntwoordInvoer>

/** Looked at again: it goes on until another day, with what was learnt so far. */
export const herzieningInvoer = z.strictObject({ herzienOp: laterDate(), les: optionalProse().default('') })
export type HerzieningInvoer = z.output<typeof herzieningInvoer>
export const eindeInvoer = z.strictObject({ les: optionalProse().default('') })

export const casusParams = z.strictObject({ casusId: id() })
export const afwijkingParams = z.strictObject({ casusId: id(), afwijkingId: id() })
export const dekkingParams = z.strictObject({ casusId: id(), afwijkingId: id(), dekkingId: id() })

const dekking = z.object({
  id: z.string(),
  /** A colleague by name and function, or the words in which someone outside the casus was noted. */
  wie: z.string(),
  functie: z.string(),
  genoteerdDoor: z.string().nullable(),
  antwoord: z.enum(dekkingen),
  reden: z.string(),
  op: z.iso.date().nullable(),
  versie: z.int(),
  abilities: z.object({ magAntwoorden: z.boolean() }),
})
export const afwijkingAntwoord = z.object({
  id: z.string(),
  casusId: z.string(),
  gewoonte: z.string(),
  wat: z.string(),
  waarom: z.string(),
  spoor: z.object({ id: z.string(), doel: z.string() }).nullable(),
  afspraak: z.object({ id: z.string(), tekst: z.string() }).nullable(),
  van: z.iso.date(),
  tot: z.iso.date().nullable(),
  herzienOp: z.iso.date(),
  status: z.enum(statussen),
  les: z.string(),
  gestoptOp: z.iso.date().nullable(),
  door: z.object({ naam: z.string(), functie: z.string(), organisatie: z.string(), ikzelf: z.boolean() }),
  op: z.iso.datetime(),
  publiek: z.object({
    wie: z.enum(['eigen', 'gekozen', 'allen']),
    organisaties: z.array(z.object({ id: z.string(), naam: z.string() })),
    jeugdigeVanaf: z.iso.date().nullable(),
    ouderVanaf: z.iso.date().nullable(),
  }),
  dekkingen: z.array(dekking),
  versie: z.int(),
  abilities: z.object({ magDekkingVragen: z.boolean(), magHerzien: z.boolean(), magStoppen: z.boolean() }),
})
export type Afwijking = z.output<typeof afwijkingAntwoord>

export const afwijkingenAntwoord = z.object({
  afwijkingen: z.array(afwijkingAntwoord),
  abilities: z.object({ magToevoegen: z.boolean() }),
})
export type Afwijkingen = z.output<typeof afwijkingenAntwoord>
export const gemaaktAntwoord = z.object({ id: z.string(), versie: z.int() })
