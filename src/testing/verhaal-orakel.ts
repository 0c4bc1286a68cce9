import fc from 'fast-check'

/** Organisations by their kind, with their people; family has none. */
export const plekken = ['gemeente', 'school', 'woningcorporatie', 'politie', 'om', 'burgemeester'] as const
export type Plek = (typeof plekken)[number]
export const mensen = {
  jongere_a: null,
  jongere_b: null,
  ouder: null,
  andere_ouder: null,
  /** JIM of jongere_a in c0; never chosen for a part, so never a reader of one. */
  jim: null,
  gemeente_1: 'gemeente',
  gemeente_2: 'gemeente',
  mentor: 'school',
  verhuurder: 'woningcorporatie',
  wijkagent: 'politie',
  officier: 'om',
  burgervader: 'burgemeester',
} as const satisfies Record<string, Plek | null>
export type Mens = keyof typeof mensen
export const namen = Object.keys(mensen) as Mens[]
export type Jongere = 'jongere_a' | 'jongere_b'
type Ouder = 'ouder' | 'andere_ouder'
export const casussen = ['c0', 'c1', 'c2', 'c3'] as const
export type Casus = (typeof casussen)[number]
const regimes = ['steun', 'pga', 'zvh', 'groep'] as const
type Regime = (typeof regimes)[number]

/** Who takes part, from which to which day (null: open), counted from today; `stil`: at work there without the young person being told. */
export type Mee = { wie: Mens; casus: Casus; van: number; tot: number | null; stil?: boolean }
/** To whom a part was given, in which casus; perhaps taken back since. `id`: of one that an act made. */
export type Gift = { deel: number; casus: Casus; aan: Mens | Plek; terug: boolean; id?: string }
/** Thanks of the family to someone at work, who saw it or not. */
export type Dank = { casus: Casus; door: Jongere | Ouder; aan: Mens; gezien: boolean }
/** A small world of stories in plain words. `gelezen`: who said to have read which part, whatever holds now. */
export type VerhaalWereld = {
  casus: Record<Casus, { regime: Regime; dicht: boolean }>
  mee: Mee[]
  delen: Jongere[]
  giften: Gift[]
  gelezen: { deel: number; wie: Mens }[]
  dank: Dank[]
}

const dag = fc.integer({ min: -3, max: 3 })
const casus = fc.constantFrom(...casussen)
const eenCasus = (...of: Regime[]) =>
  fc.record({ regime: fc.constantFrom(...of), dicht: fc.nat(5).map((n) => n === 0) })
const komtErbij = namen.filter((n) => n !== 'jim')
const kanKrijgen = komtErbij.filter((n) => !n.startsWith('jongere'))
const vakmensen = namen.filter((n) => mensen[n] !== null)

/** Random worlds: four casussen under any regime, thirty who take part for a while, parts given, taken back and read, and thanks. */
export const verhaalWerelden: fc.Arbitrary<VerhaalWereld> = fc.record({
  casus: fc.record({
    c0: eenCasus('steun'),
    c1: eenCasus('pga'),
    c2: eenCasus(...regimes),
    c3: eenCasus(...regimes),
  }),
  mee: fc.uniqueArray(
    fc.record({
      wie: fc.constantFrom(...komtErbij),
      casus,
      van: dag,
      tot: fc.option(fc.integer({ min: 0, max: 3 })),
      stil: fc.nat(7).map((n) => n === 0),
    }),
    { minLength: 24, maxLength: 40, selector: (m) => `${m.wie}${m.casus}` },
  ),
  delen: fc.array(fc.constantFrom('jongere_a' as const, 'jongere_b' as const), {
    minLength: 1,
    maxLength: 4,
  }),
  giften: fc.uniqueArray(
    fc.record({
      deel: fc.nat(3),
      casus,
      aan: fc.constantFrom<Mens | Plek>(...kanKrijgen, ...plekken),
      terug: fc.nat(5).map((n) => n === 0),
    }),
    { minLength: 10, maxLength: 32, selector: (g) => `${g.deel}${g.casus}${g.aan}` },
  ),
  gelezen: fc.uniqueArray(fc.record({ deel: fc.nat(3), wie: fc.constantFrom(...kanKrijgen) }), {
    maxLength: 8,
    selector: (l) => `${l.deel}${l.wie}`,
  }),
  dank: fc.array(
    fc.record({
      casus: fc.constantFrom('c0' as const, 'c1' as const),
      door: fc.constantFrom<Jongere | Ouder>('jongere_a', 'jongere_b', 'ouder', 'andere_ouder'),
      aan: fc.constantFrom(...vakmensen),
      gezien: fc.nat(3).map((n) => n === 0),
    }),
    { maxLength: 6 },
  ),
})

/** What the rules say in words, written without a look at any policy or row: who may ever receive a story under a regime. */
const ontvangt: Record<Regime, (plek: Plek | null) => boolean> = {
  steun: (plek) => plek === null || ['gemeente', 'school', 'woningcorporatie'].includes(plek),
  pga: (plek) => plek === null || ['gemeente', 'school'].includes(plek),
  zvh: () => false,
  groep: () => false,
}
export const magOntvangen = (w: VerhaalWereld, c: Casus, plek: Plek | null): boolean =>
  ontvangt[w.casus[c].regime](plek)

export const isPlek = (aan: Mens | Plek): aan is Plek => !(aan in mensen)
export const isJongere = (wie: Mens): wie is Jongere => wie === 'jongere_a' || wie === 'jongere_b'

/** Takes part on that day; the last day is one of them. */
export const doetMee = (w: VerhaalWereld, wie: Mens, c: Casus, nu: number): boolean =>
  w.mee.some(
    (m) => m.wie === wie && m.casus === c && m.van <= nu && (m.tot === null || Math.max(m.tot, m.van) >= nu),
  )

/** A young person knows of everyone in the casus but of who is at work there without their being told. */
export const isBekend = (m: Mee): boolean => !m.stil || mensen[m.wie] === null

/** Takes part on that day, and the young person knows it: nobody reads a story along unseen. */
const doetBekendMee = (w: VerhaalWereld, wie: Mens, c: Casus, nu: number): boolean =>
  doetMee(w, wie, c, nu) && w.mee.some((m) => m.wie === wie && m.casus === c && isBekend(m))

/** Someone gets a part through a gift while everything holds that must hold. */
export function krijgt(w: VerhaalWereld, wie: Mens, g: Gift, nu: number): boolean {
  if (!bestaat(w, g) || g.terug || isJongere(wie) || w.casus[g.casus].dicht) return false
  const forMe = isPlek(g.aan) ? mensen[wie] === g.aan : g.aan === wie
  return forMe && doetBekendMee(w, wie, g.casus, nu) && magOntvangen(w, g.casus, mensen[wie])
}

/** Through which casussen someone was given a part that they read now. */
export const langs = (w: VerhaalWereld, wie: Mens, nr: number, nu: number): Casus[] =>
  casussen.filter((c) => w.giften.some((g) => g.deel === nr && g.casus === c && krijgt(w, wie, g, nu)))

/** Who reads a part at a moment: who tells, and who was given it. */
export const leestDeel = (w: VerhaalWereld, wie: Mens, nr: number, nu: number): boolean =>
  w.delen[nr] === wie || langs(w, wie, nr, nu).length > 0

/** A gift hangs on a part that is there and a casus under steun or pga. */
export const bestaat = (w: VerhaalWereld, { deel, casus: c }: Gift): boolean =>
  deel < w.delen.length && ['steun', 'pga'].includes(w.casus[c].regime)

export function soortVan(wie: Mens): 'medewerker' | 'ouder' | 'jeugdige' | 'jim' {
  if (mensen[wie] !== null) return 'medewerker'
  if (wie === 'jim') return 'jim'
  return wie === 'ouder' || wie === 'andere_ouder' ? 'ouder' : 'jeugdige'
}
