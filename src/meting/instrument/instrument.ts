import { z } from 'zod'

/** One text in plain Dutch and in English; neither is ever empty. */
export const tweetalig = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) })
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
  categorieen: z.array(z.string().regex(/^[a-z_]{1,40}$/)).min(1),
  /** Showing it at home may hurt: then nobody at home reads it unless that is chosen twice. */
  gevoelig: z.boolean(),
  /** Tracks of a plan that make this domain a suggestion, never more than that. */
  sporen: z.array(z.string()),
  /** Own words for the places on the scale, where the general ones don't fit. */
  waarden: z.array(plaats).optional(),
})
const soorten = ['leefgebieden', 'uitspraken', 'doelen', 'uitslag'] as const

/** An instrument as data: what it is, whose it is, whom it asks, how its scale runs, and what is known of its measuring. */
export const instrumentBestand = z
  .strictObject({
    code: z.string().regex(/^[a-z0-9-]{2,40}$/, 'kleine letters, cijfers, streepjes; 2 tot 40 tekens'),
    versie: z.int().min(1).max(1000),
    soort: z.enum(soorten),
    naam: tweetalig,
    /** What everyone who sees a result must know of it. */
    markering: tweetalig,
    licentie: z.strictObject({
      naam: z.string().min(1),
      eigenaar: z.string().min(1),
      /** Whether the questions themselves may be shown; if not, only results are kept. */
      vragenTonen: z.boolean(),
      uitleg: tweetalig,
    }),
    bron: z.string().min(1),
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
  .superRefine((i, context) => {
    const fault = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    if (i.schaal.van >= i.schaal.tot) fault(['schaal', 'tot'], 'is hoger dan schaal.van')
    const inScale = (w: number) => w >= i.schaal.van && w <= i.schaal.tot
    for (const [nr, w] of i.schaal.waarden.entries())
      if (!inScale(w.waarde)) fault(['schaal', 'waarden', nr, 'waarde'], 'valt buiten de schaal')
    for (const [nr, l] of i.leefgebieden.entries()) {
      if (i.leefgebieden.findIndex((x) => x.code === l.code) !== nr)
        fault(['leefgebieden', nr, 'code'], 'staat er twee keer in')
      for (const [k, w] of (l.waarden ?? []).entries())
        if (!inScale(w.waarde)) fault(['leefgebieden', nr, 'waarden', k, 'waarde'], 'valt buiten de schaal')
    }
    if (i.leeftijd.van > i.leeftijd.tot) fault(['leeftijd', 'tot'], 'is hoger dan leeftijd.van')
    if (i.soort === 'doelen' && i.leefgebieden.length > 0)
      fault(['leefgebieden'], 'is leeg bij een instrument voor doelen')
    if (i.soort !== 'doelen' && i.leefgebieden.length === 0) fault(['leefgebieden'], 'is leeg')
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
    throw new InstrumentError(`${bestand} is geen JSON: ${(error as Error).message}`)
  }
  const result = instrumentBestand.safeParse(json, { error: z.locales.nl().localeError })
  if (result.success) return result.data
  const faults = result.error.issues.flatMap((issue) => {
    const at = issue.path.join('.')
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((k) => `- ${[at, k].filter(Boolean).join('.')}: hoort hier niet`)
    return [`- ${at || 'bestand'}: ${issue.message}`]
  })
  throw new InstrumentError(`${bestand} is geen instrument:\n${faults.join('\n')}`)
}
