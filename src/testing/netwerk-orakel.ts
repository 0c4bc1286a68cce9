import fc from 'fast-check'

export const mensen = [
  'jongere_a',
  'jongere_b',
  'medewerker_a',
  'medewerker_b',
  'medewerker_c',
  'ouder',
  'jim',
] as const
export type Mens = (typeof mensen)[number]
export const casussen = ['c0', 'c1', 'c2', 'c3'] as const
export type Casus = (typeof casussen)[number]
const regimes = ['steun', 'pga', 'zvh', 'groep'] as const

/** Who takes part, from which to which day (null: open), counted from today. */
export type Mee = { wie: Mens; casus: Casus; van: number; tot: number | null }
/** Of whom a drawing is: a young person with an account, or waiting on a casus for who draws along. */
export type Ronde = { van: 'jongere_a' | 'jongere_b' } | { wacht: Casus; tekenaar: Mens }
export type Deling = { ronde: number; casus: Casus; wie: Mens }
export type NetwerkWereld = {
  regime: Record<Casus, (typeof regimes)[number]>
  mee: Mee[]
  rondes: Ronde[]
  delingen: Deling[]
}

/** A JIM sees no circle: they never take part as the others do, and nobody can let them look. */
const komtErbij = mensen.filter((wie) => wie !== 'jim')
const dag = fc.integer({ min: -3, max: 3 })
const casus = fc.constantFrom(...casussen)
export const netwerkWerelden: fc.Arbitrary<NetwerkWereld> = fc.record({
  regime: fc.record({
    c0: fc.constant('steun' as const),
    c1: fc.constantFrom(...regimes),
    c2: fc.constantFrom(...regimes),
    c3: fc.constantFrom('steun' as const, 'pga' as const),
  }),
  mee: fc.uniqueArray(
    fc.record({
      wie: fc.constantFrom(...komtErbij),
      casus,
      van: dag,
      tot: fc.option(fc.integer({ min: 0, max: 3 })),
    }),
    { minLength: 6, maxLength: 14, selector: ({ wie, casus: c }) => `${wie}${c}` },
  ),
  rondes: fc.array(
    fc.oneof(
      fc.record({ van: fc.constantFrom('jongere_a' as const, 'jongere_b' as const) }),
      fc.record({
        wacht: casus,
        tekenaar: fc.constantFrom('medewerker_a' as const, 'medewerker_b' as const),
      }),
    ),
    { minLength: 1, maxLength: 4 },
  ),
  delingen: fc.uniqueArray(
    fc.record({ ronde: fc.integer({ min: 0, max: 3 }), casus, wie: fc.constantFrom(...komtErbij) }),
    { maxLength: 8, selector: ({ ronde, wie }) => `${ronde}${wie}` },
  ),
})

export function kant(wie: Mens): 'professional' | 'ouder' | 'jeugdige' | 'jim' {
  if (wie === 'jim') return 'jim'
  if (wie.startsWith('medewerker')) return 'professional'
  return wie === 'ouder' ? 'ouder' : 'jeugdige'
}
export const doetMee = (w: NetwerkWereld, wie: Mens, c: Casus, nu: number) =>
  w.mee.some(
    (m) => m.wie === wie && m.casus === c && m.van <= nu && (m.tot === null || Math.max(m.tot, m.van) >= nu),
  )
/** What the rules mean, written without a look at any policy: only steun holds a drawing or a reader, and only while they take part. */
export function zietRonde(w: NetwerkWereld, wie: Mens, nr: number, nu: number): boolean {
  const ronde = w.rondes[nr]
  if (!ronde || !bestaat(w, nr)) return false
  if ('van' in ronde && ronde.van === wie) return true
  if ('wacht' in ronde && ronde.tekenaar === wie && doetMee(w, wie, ronde.wacht, nu)) return true
  return w.delingen.some(
    (d) => d.ronde === nr && d.wie === wie && w.regime[d.casus] === 'steun' && doetMee(w, wie, d.casus, nu),
  )
}
export const bestaat = (w: NetwerkWereld, nr: number) => {
  const ronde = w.rondes[nr]
  return ronde !== undefined && ('van' in ronde || w.regime[ronde.wacht] === 'steun')
}

/** Through which casus someone else than the young person sees a round now: where it waits, or where they were let look. */
export function langsRonde(w: NetwerkWereld, wie: Mens, nr: number, nu: number): Casus | null {
  const ronde = w.rondes[nr]
  if (!ronde || !zietRonde(w, wie, nr, nu) || ('van' in ronde && ronde.van === wie)) return null
  if ('wacht' in ronde) return ronde.wacht
  return w.delingen.find((d) => d.ronde === nr && d.wie === wie)?.casus ?? null
}
