import fc from 'fast-check'
import {
  type Antwoord,
  type Betrokken,
  type Casus,
  type Publiek,
  type Rij,
  type Toestemming,
  tabellen,
  type World,
} from './world.ts'

/** How many there are of each, while a world is being made. */
export type Aantal = { organisaties: number; staf: number; familie: World['familie']; vandaag: string }

export const categorieen = [
  'onderwijs',
  'vrije_tijd',
  'hulp',
  'gezin',
  'financien',
  'verzuim',
  'politie_overlast',
  'politie_feiten',
  'gezondheid',
]
const dag = fc.integer({ min: -3, max: 3 })
export const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
export const some = (count: number, minLength = 0) =>
  fc.uniqueArray(fc.nat(count - 1), { minLength: Math.min(minLength, count), maxLength: count })
export const publiek = (organisaties: number): fc.Arbitrary<Publiek> =>
  fc.record({
    organisaties: perhaps(some(organisaties)),
    jeugdige: perhaps(dag),
    ouder: perhaps(dag),
    ouders: perhaps(some(2)),
  })
const periode = {
  van: fc.integer({ min: -5, max: 1 }),
  tot: perhaps(fc.integer({ min: 1, max: 5 })),
}
export const antwoord: fc.Arbitrary<Antwoord> = fc.record({
  wie: fc.constantFrom('jeugdige' as const, 0, 1),
  antwoord: fc.constantFrom('ja' as const, 'ja' as const, 'nee' as const, 'ingetrokken' as const),
  dag: fc.integer({ min: -8, max: -3 }),
})

export function losseCasus(n: Aantal): fc.Arbitrary<Casus> {
  return fc.record({
    regime: fc.constantFrom('steun' as const, 'pga' as const),
    geboren: perhaps(geboren(n.vandaag)),
    ouders: fc.array(fc.constantFrom(true, true, false, null), { maxLength: 2 }),
    betrokken: fc.array(betrokken(n), { maxLength: 6 }),
    toestemmingen: fc.array(toestemming(n), { maxLength: 3 }),
    kijkvragen: fc.array(fc.nat(n.familie.length - 1), { maxLength: 1 }),
    rijen: fc.array(rij(n), { maxLength: 14 }),
  })
}

/** From 11 to 19, most of them with a birthday about today; and the leap days. */
export function geboren(vandaag: string): fc.Arbitrary<string> {
  const near = fc
    .record({
      jaren: fc.constantFrom(11, 12, 14, 14, 16, 16, 17, 17, 18, 19, 19),
      dagen: fc.integer({ min: -7, max: 5 }),
    })
    .map(({ jaren, dagen: days }) => {
      const [year = 0, month = 1, day = 1] = vandaag.split('-').map(Number)
      return new Date(Date.UTC(year - jaren, month - 1, day + days)).toISOString().slice(0, 10)
    })
  return fc.oneof({ weight: 5, arbitrary: near }, fc.constantFrom('2012-02-29', '2016-02-29'))
}

function betrokken(n: Aantal): fc.Arbitrary<Betrokken> {
  const rest = { ...periode, publiek: publiek(n.organisaties) }
  const familie = perhaps(fc.nat(n.familie.length - 1))
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kant: fc.constant('professional' as const),
        medewerker: fc.nat(n.staf - 1),
        ...rest,
      }),
    },
    { weight: 1, arbitrary: fc.record({ kant: fc.constant('jeugdige' as const), familie, ...rest }) },
    {
      weight: 2,
      arbitrary: fc.record({ kant: fc.constant('ouder' as const), familie, ouder: fc.nat(1), ...rest }),
    },
  )
}

function toestemming(n: Aantal): fc.Arbitrary<Toestemming> {
  return fc
    .record({
      soort: fc.constantFrom('avg' as const, 'hulp' as const, 'geheim' as const, 'geheim' as const),
      door: fc.nat(n.staf - 1),
      bronnen: some(n.organisaties, 1),
      ontvangers: some(n.organisaties, 2),
      ouders: fc.boolean(),
      categorieen: fc.subarray(categorieen, { minLength: 5 }),
      rechtstreeks: fc.boolean(),
      uitzondering: fc.boolean(),
      begin: fc.integer({ min: -6, max: 1 }),
      eind: fc.integer({ min: 0, max: 5 }),
      publiek: publiek(n.organisaties),
      iedereenJa: perhaps(fc.integer({ min: -8, max: -3 })),
      antwoorden: fc.array(antwoord, { maxLength: 3 }),
    })
    .map(({ iedereenJa, ...t }) => ({
      ...t,
      eind: Math.max(t.begin, t.eind),
      rechtstreeks: t.rechtstreeks && t.soort === 'avg',
      uitzondering: t.uitzondering && t.soort === 'hulp',
      antwoorden:
        iedereenJa === null
          ? t.antwoorden
          : [
              ...(['jeugdige', 0, 1] as const).map((wie) => ({
                wie,
                antwoord: 'ja' as const,
                dag: iedereenJa,
              })),
              ...t.antwoorden,
            ],
    }))
}

export function rij(n: Aantal): fc.Arbitrary<Rij> {
  return fc.record({
    tabel: fc.constantFrom(...tabellen, ...tabellen, ...Array(10).fill('bijdrage' as const)),
    door: fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ soort: fc.constant('medewerker' as const), nr: fc.nat(n.staf - 1) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ soort: fc.constant('familie' as const), nr: fc.nat(n.familie.length - 1) }),
      },
    ),
    bij: perhaps(fc.nat(7)),
    publiek: publiek(n.organisaties),
    categorie: fc.constantFrom(...categorieen),
    woord: fc.constantFrom('voetbal', 'rooster', 'havenplein', 'muziek'),
    status: fc.constantFrom(
      'geldig' as const,
      'geldig' as const,
      'gecorrigeerd' as const,
      'ingetrokken' as const,
    ),
    verloopt: fc.option(fc.integer({ min: -2, max: 2 }), { nil: null, freq: 2 }),
    toestemming: perhaps(fc.nat(2)),
    grond: fc.constantFrom(null, null, 'wettelijke_plicht' as const, 'conflict_van_plichten' as const),
    naar: fc.nat(n.organisaties - 1),
    ookVoorVrager: fc.boolean(),
  })
}
