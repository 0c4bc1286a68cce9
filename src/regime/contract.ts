import { z } from 'zod'

/** What holds for young person and parent under this regime: after a no, who doesn't see it, and who could ever ask for it. */
const portaalZinnen = z.object({ naNee: z.string(), wieZietNiet: z.string(), wieKanVragen: z.string() })
const tweetalig = z.object({ nl: z.string(), en: z.string() })
export const regimeCode = z.enum(['steun', 'pga', 'zvh', 'groep'])
export type RegimeCode = z.output<typeof regimeCode>

/** What a regime says, as data: a change is a new version. Categories are those of `bijdrage` and of files read in. */
export const regimeGegevens = z.object({
  bron: z.string(),
  /** How a case starts: with the young person's yes, or after a weging. */
  instap: z.enum(['ja_van_jeugdige', 'weging']),
  criteria: z.array(z.object({ code: z.string(), nl: z.string(), en: z.string(), vraag: tweetalig })),
  minimaalWegers: z.int().min(0),
  bsn: z.boolean(),
  /** What the young person sees of bijdragen: all but what is held back with a reason, or only what is released. */
  jeugdigeZiet: z.enum(['alles_tenzij', 'plan']),
  ouderZiet: z.enum(['alles_tenzij', 'plan']),
  categorieen: z.array(z.string()),
  /** Kinds of organisation that never take part. */
  nooit: z.array(z.string()),
  uitleg: z.object({ nl: z.array(z.string()), en: z.array(z.string()) }),
  portaal: z.object({
    nl: portaalZinnen,
    en: portaalZinnen,
  }),
})
export type RegimeGegevens = z.output<typeof regimeGegevens>

export const regimeAntwoord = z.object({
  code: regimeCode,
  versie: z.int(),
  naam: z.string(),
  gegevens: regimeGegevens,
})
export type Regime = z.output<typeof regimeAntwoord>
