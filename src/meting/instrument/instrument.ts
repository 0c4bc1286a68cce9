import { z } from 'zod'
import { checkInstrument } from './check-instrument.ts'
import { faultOf, jsonFault } from './fouten.ts'

/** What the database can keep, and a line on a screen can show. */
const tekst = (max = 400) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'bevat een teken dat niet te bewaren is')
/** One text in plain Dutch and in English; neither is ever empty. */
export const tweetalig = z.strictObject({ nl: tekst(), en: tekst() })
export type Tweetalig = z.output<typeof tweetalig>

const code = z.string().regex(/^[a-z0-9_-]{2,40}$/, 'kleine letters, cijfers, streepjes; 2 tot 40 tekens')
const plaats = z.strictObject({ waarde: z.int().min(-10).max(100), label: tweetalig })
const leefgebied = z.strictObject({
  code,
  naam: tweetalig,
  /** How the young person is asked: 'Hoe gaat het met … je vrienden?' */
  vraag: tweetalig,
  /** How others are asked; `{naam}` becomes the young person's name. */
  vraagOver: tweetalig,
  /** Under which category of a regime it falls: the first that the regime knows. */
  categorieen: z
    .array(z.string().regex(/^[a-z_]{1,40}$/, 'is een categorie van een regime: kleine letters en _'))
    .min(1),
  /** Showing it at home may hurt: then nobody at home reads it unless that is chosen twice. */
  gevoelig: z.boolean(),
  /** Tracks of a plan that make this domain a suggestion, never more than that. */
  sporen: z.array(z.string()),
  /** Own words for the places on the scale, where the general ones don't fit. */
  waarden: z.array(plaats).optional(),
})
const soorten = ['leefgebieden', 'uitspraken', 'doelen', 'uitslag'] as const

/** An instrument as data: what it is, whose it is, whom it asks, how its scale runs, and what is known of its measuring. */
export const instrumentBestand = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]{2,40}$/, 'kleine letters, cijfers, streepjes; 2 tot 40 tekens'),
  versie: z.int().min(1).max(1000),
  soort: z.enum(soorten),
  naam: tweetalig,
  /** What everyone who sees a result must know of it. */
  markering: tweetalig,
  licentie: z.strictObject({
    naam: tekst(),
    eigenaar: tekst(),
    /** Whether the questions themselves may be shown; if not, only results are kept. */
    vragenTonen: z.boolean(),
    uitleg: tweetalig,
  }),
  bron: tekst(2000),
  leeftijd: z.strictObject({ van: z.int().min(0).max(99), tot: z.int().min(0).max(120) }),
  informanten: z.array(z.enum(['jeugdige', 'ouder', 'professional'])).min(1),
  schaal: z.strictObject({
    van: z.int(),
    tot: z.int(),
    richting: z.enum(['hoger_helpt', 'lager_helpt']),
    waarden: z.array(plaats).min(2),
  }),
  leefgebieden: z.array(leefgebied).max(40),
  /** For statements about change; null when not known, and then no such statement is made. */
  parameters: z.strictObject({
    sd: z.number().positive().nullable(),
    betrouwbaarheid: z.number().gt(0).lt(1).nullable(),
    afkapwaarde: z.number().nullable(),
  }),
})
export type Instrument = z.output<typeof instrumentBestand>
export type Leefgebied = Instrument['leefgebieden'][number]

export class InstrumentError extends Error {}

/** Reads an instrument from the text of a file; an `InstrumentError` says in plain Dutch what is wrong and where. */
export function parseInstrument(tekst: string, bestand: string): Instrument {
  let json: unknown
  try {
    json = JSON.parse(tekst)
  } catch (error) {
    throw new InstrumentError(`${bestand} is geen JSON${jsonFault(error as Error)}.`)
  }
  const result = instrumentBestand.safeParse(json)
  const faults = result.success ? checkInstrument(result.data) : result.error.issues.flatMap(faultOf)
  if (result.success && faults.length === 0) return result.data
  throw new InstrumentError(`${bestand} is geen instrument:\n${faults.map((f) => `- ${f}`).join('\n')}`)
}
