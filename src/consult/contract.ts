import { z } from 'zod'
import { id, line, name, optionalProse, prose } from '../kernel/text.ts'
import { domeinen, hielpen, soorten, statussen, themas } from './states.ts'

/** Whose professionals see it: the own organisation, chosen ones (own included), or everyone who works here. */
const kring = z.discriminatedUnion('wie', [
  z.strictObject({ wie: z.literal('organisatie') }),
  z.strictObject({
    wie: z.literal('gekozen'),
    organisaties: z.array(id()).min(1, 'Kies minstens één organisatie.').max(50),
  }),
  z.strictObject({ wie: z.literal('iedereen') }),
])
export type KringInvoer = z.output<typeof kring>

/** The writer looked at what may be a name, and it points at nobody. */
const nagekeken = z.boolean().default(false)

export const consultInvoer = z.strictObject({
  soort: z.enum(soorten).default('vraag'),
  titel: name(),
  tekst: prose(),
  domein: z.enum(domeinen),
  thema: z.enum(themas),
  kring: kring.default({ wie: 'organisatie' }),
  nagekeken,
})
export type ConsultInvoer = z.output<typeof consultInvoer>

export const antwoordInvoer = z.strictObject({ tekst: prose(), nagekeken })
export type AntwoordInvoer = z.output<typeof antwoordInvoer>
export const sluitInvoer = z.strictObject({ uitkomst: optionalProse().default(''), nagekeken })
export type SluitInvoer = z.output<typeof sluitInvoer>
export const dankInvoer = z.strictObject({
  hielp: z.enum(hielpen),
  tekst: optionalProse().default(''),
  nagekeken,
})
export type DankInvoer = z.output<typeof dankInvoer>

export const consultParams = z.strictObject({ consultId: id() })
export const antwoordParams = z.strictObject({ consultId: id(), antwoordId: id() })

/** Where the next page begins: moment in microseconds and id of the last one shown. */
const volgende = z
  .string()
  .regex(/^\d{1,16}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'Gebruik de waarde van `volgende`.')
/** Words are searched by POST: they stand in no address. */
export const zoekInvoer = z.strictObject({
  woorden: line().default(''),
  domein: z.enum(domeinen).nullable().default(null),
  thema: z.enum(themas).nullable().default(null),
  soort: z.enum(soorten).nullable().default(null),
  /** `mijn`: what I wrote or answered. */
  van: z.enum(['allen', 'mijn']).default('allen'),
  na: volgende.nullable().default(null),
})
export type ZoekInvoer = z.output<typeof zoekInvoer>

const schrijver = z.object({
  naam: z.string(),
  functie: z.string(),
  organisatie: z.string(),
  telefoon: z.string().nullable(),
  ikzelf: z.boolean(),
})
const kort = {
  id: z.string(),
  soort: z.enum(soorten),
  titel: z.string(),
  tekst: z.string(),
  domein: z.enum(domeinen),
  thema: z.enum(themas),
  status: z.enum(statussen),
  op: z.iso.datetime(),
  door: schrijver,
}
export const consultenAntwoord = z.object({
  consulten: z.array(z.object({ ...kort, antwoorden: z.int(), hielp: z.boolean() })),
  volgende: z.string().nullable(),
})
export type Consulten = z.output<typeof consultenAntwoord>

export const consultAntwoord = z.object({
  ...kort,
  kring: z.object({
    wie: z.enum(['organisatie', 'gekozen', 'iedereen']),
    organisaties: z.array(z.object({ id: z.string(), naam: z.string() })),
  }),
  uitkomst: z.string(),
  geslotenOp: z.iso.datetime().nullable(),
  antwoorden: z.array(
    z.object({
      id: z.string(),
      tekst: z.string(),
      door: schrijver,
      op: z.iso.datetime(),
      ingetrokken: z.boolean(),
      dank: z.object({ hielp: z.enum(hielpen), tekst: z.string() }).nullable(),
      versie: z.int(),
      abilities: z.object({ magIntrekken: z.boolean(), magDanken: z.boolean() }),
    }),
  ),
  versie: z.int(),
  abilities: z.object({
    magWijzigen: z.boolean(),
    magSluiten: z.boolean(),
    magHeropenen: z.boolean(),
    magIntrekken: z.boolean(),
    magAntwoorden: z.boolean(),
  }),
})
export type Consult = z.output<typeof consultAntwoord>

export const gemaaktAntwoord = z.object({ id: z.string(), versie: z.int() })
/** Names of the reader's own casussen, so that the page can catch them while typing. Nothing of this is kept. */
export const namenAntwoord = z.object({
  namen: z.array(z.object({ roepnaam: z.string(), tussenvoegsel: z.string(), achternaam: z.string() })),
})
export type Namen = z.output<typeof namenAntwoord>
