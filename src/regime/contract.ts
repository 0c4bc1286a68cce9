import { z } from 'zod'
import { deelDelen } from './deel-contract.ts'
import { tweetalig } from './tweetalig.ts'

export { type DeelRegel, type Mits, type Partij, partijen, type Richting } from './deel-contract.ts'
export { type Grond, grond } from './grond-contract.ts'

/** What holds for young person and parent under this regime: after a no, who doesn't see it, and who could ever ask for it. */
const portaalZinnen = z.object({ naNee: z.string(), wieZietNiet: z.string(), wieKanVragen: z.string() })
export const regimeCode = z.enum(['steun', 'pga', 'zvh', 'groep'])
export type RegimeCode = z.output<typeof regimeCode>

const basis = {
  bron: z.string(),
  /** How a case starts: with the young person's yes, after a weging, or step by step (a group, without names at first). */
  instap: z.enum(['ja_van_jeugdige', 'weging', 'stappen']),
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
}

/** What a regime says, as data: a change is a new version. A first version knows no rules of sharing yet. */
export const regimeGegevens = z.object({ ...basis, ...z.object(deelDelen).partial().shape })
export type RegimeGegevens = z.output<typeof regimeGegevens>

/** A regime with its rules of sharing, complete: nothing may be missing, and nothing unknown may stand in it. */
export const volledigeGegevens = z.strictObject({ ...basis, ...deelDelen })
export type VolledigeGegevens = z.output<typeof volledigeGegevens>

export type Regime = { code: RegimeCode; versie: number; naam: string; gegevens: RegimeGegevens }

const { bron, instap, criteria, bsn, nooit } = basis
/** What a list of regimes tells: enough to choose one and to fill in its form. The table of who shares what is the Deelwijzer's to answer. */
export const regimeAntwoord = z.object({
  code: regimeCode,
  versie: z.int(),
  naam: z.string(),
  gegevens: z.object({ bron, instap, criteria, bsn, nooit }),
})
export type RegimeKort = z.output<typeof regimeAntwoord>
/** The same keys, so that the database sends no more than is answered. */
export const korteSleutels = [
  'bron',
  'instap',
  'criteria',
  'bsn',
  'nooit',
] as const satisfies readonly (keyof RegimeKort['gegevens'])[]
