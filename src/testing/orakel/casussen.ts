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

const categorieen = [
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
const publiek = (organisaties: number): fc.Arbitrary<Publiek> =>
  fc.record({ organisaties: perhaps(some(organisaties)), jeugdige: perhaps(dag), ouder: perhaps(dag) })
const periode = {
  van: fc.integer({ min: -5, max: 1 }),
  tot: perhaps(fc.integer({ min: 1, max: 5 })),
}
const antwoord: fc.Arbitrary<Antwoord> = fc.record({
  wie: fc.constantFrom('jeugdige' as const, 0, 1),
  antwoord: fc.constantFrom('ja' as const, 'ja' as const, 'nee' as const, 'ingetrokken' as const),
  dag: fc.integer({ min: -8, max: -3 }),
})

/** Casussen in which anything goes, and casussen in which what decides is mostly consent. */
export function casussen(n: Aantal): fc.Arbitrary<Casus[]> {
  const one = fc.oneof(losseCasus(n), dichteCasus(n)).map((casus) => possible(casus, n.familie))
  return fc.array(one, { minLength: 1, maxLength: 3 })
}

function losseCasus(n: Aantal): fc.Arbitrary<Casus> {
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

/**
 * Everyone takes part all week and nearly everything is for everyone, with a consent to which nearly everything is said yes: so that a single
 * day, answer, source, category, receiver or birthday decides.
 */
function dichteCasus(n: Aantal): fc.Arbitrary<Casus> {
  const always = { van: -5, tot: null, publiek: { organisaties: null, jeugdige: -5, ouder: -5 } }
  const everyone: Betrokken[] = [
    ...Array.from({ length: n.staf }, (_, medewerker) => ({
      kant: 'professional' as const,
      medewerker,
      ...always,
    })),
    ...n.familie.map(
      (kant, familie): Betrokken =>
        kant === 'jeugdige'
          ? { kant, familie, ...always }
          : {
              kant,
              familie,
              ouder: n.familie.slice(0, familie).filter((k) => k === 'ouder').length,
              ...always,
            },
    ),
  ]
  return fc.record({
    regime: fc.constantFrom('steun' as const, 'pga' as const),
    geboren: fc.option(geboren(n.vandaag), { nil: null, freq: 9 }),
    ouders: fc.constantFrom<Casus['ouders']>(
      [true],
      [true, true],
      [true, false],
      [true, null],
      [null],
      [false, null],
    ),
    betrokken: fc.constant(everyone),
    toestemmingen: fc.array(bijnaToestemming(n), { minLength: 1, maxLength: 3 }),
    kijkvragen: fc.constant([]),
    rijen: fc.array(dichteRij(n), { minLength: 4, maxLength: 14 }),
  })
}

/** A consent that holds but for at most one thing. */
function bijnaToestemming(n: Aantal): fc.Arbitrary<Toestemming> {
  const orgs = Array.from({ length: n.organisaties }, (_, o) => o)
  const base = fc.record({
    soort: fc.constantFrom('avg' as const, 'geheim' as const, 'geheim' as const),
    door: fc.nat(n.staf - 1),
    dag: fc.integer({ min: -8, max: -3 }),
    publiek: publiek(n.organisaties),
  })
  const no = antwoord.map((a) => ({ ...a, antwoord: a.antwoord === 'ja' ? ('nee' as const) : a.antwoord }))
  const days = fc.integer({ min: -2, max: 3 })
  const often = (weight: number, arbitrary: fc.Arbitrary<Partial<Toestemming>>) => ({ weight, arbitrary })
  const change: fc.Arbitrary<Partial<Toestemming>> = fc.oneof(
    fc.constant({}),
    often(2, fc.constant({ ouders: false })),
    fc.constant({ soort: 'avg' as const, rechtstreeks: true }),
    some(n.organisaties).map((ontvangers) => ({ ontvangers })),
    days.map((begin) => ({ begin })),
    often(
      2,
      fc
        .nat(n.organisaties - 1)
        .map((o) => ({ bronnen: n.organisaties === 1 ? orgs : orgs.filter((x) => x !== o) })),
    ),
    often(
      2,
      fc.subarray(categorieen, { minLength: 3, maxLength: 6 }).map((list) => ({ categorieen: list })),
    ),
    often(
      2,
      days.map((eind) => ({ eind })),
    ),
    often(
      3,
      fc
        .array(fc.oneof(no, no, antwoord), { minLength: 1, maxLength: 2 })
        .map((antwoorden) => ({ antwoorden })),
    ),
  )
  return fc.tuple(base, change).map(([{ dag: said, ...rest }, changed]) => {
    const yes = (['jeugdige', 0, 1] as const).map((wie) => ({ wie, antwoord: 'ja' as const, dag: said }))
    return {
      ...rest,
      bronnen: orgs,
      ontvangers: orgs,
      ouders: true,
      categorieen,
      rechtstreeks: false,
      uitzondering: false,
      begin: -4,
      eind: 5,
      ...changed,
      antwoorden: [...yes, ...(changed.antwoorden ?? [])],
    }
  })
}

const dichteTabellen = [
  ...Array(10).fill('bijdrage'),
  ...Array(4).fill('gebeurtenis'),
  'afwijking',
  'dekking',
  'dekking',
  'spoor',
  'steunt_op',
  'steunt_op',
  'gebruiksvraag',
  'weerwoord',
] as Rij['tabel'][]

function dichteRij(n: Aantal): fc.Arbitrary<Rij> {
  const seldom = <T>(usual: T, arbitrary: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary })
  return fc
    .tuple(
      rij(n),
      fc.record({
        tabel: fc.constantFrom(...dichteTabellen),
        publiek: seldom<Publiek>({ organisaties: null, jeugdige: -5, ouder: -5 }, publiek(n.organisaties)),
        categorie: fc.constantFrom('hulp', 'gezin', 'financien', 'verzuim', 'onderwijs', 'gezondheid'),
        status: seldom<Rij['status']>('geldig', fc.constant('ingetrokken')),
        verloopt: seldom<number | null>(null, fc.integer({ min: -2, max: 2 })),
        toestemming: fc.option(fc.nat(2), { nil: null, freq: 4 }),
      }),
    )
    .map(([one, dense]) => ({ ...one, ...dense }))
}

/** From 11 to 19, most of them with a birthday about today; and the leap days. */
function geboren(vandaag: string): fc.Arbitrary<string> {
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

function rij(n: Aantal): fc.Arbitrary<Rij> {
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

/**
 * What can't be is no world: a parent who isn't there, an account on the other side than its own, someone who stands in a casus openly twice or
 * as two people, and a bijdrage of the family that rests on a consent.
 */
function possible(one: Casus, familie: World['familie']): Casus {
  const who = (b: Betrokken) => (b.kant === 'professional' ? `m${b.medewerker}` : `f${b.familie}`)
  const isOpen = (b: Betrokken) => b.tot === null && who(b) !== 'fnull'
  const all = one.betrokken.map((b) =>
    b.kant === 'professional' || b.familie === null || familie[b.familie] === b.kant
      ? b
      : { ...b, familie: null },
  )
  const asWhom = (b: Betrokken) => (b.kant === 'ouder' ? b.ouder : b.kant)
  const isThere = (b: Betrokken) =>
    (b.kant !== 'ouder' || b.ouder < one.ouders.length) &&
    (who(b) === 'fnull' || asWhom(b) === asWhom(all.find((x) => who(x) === who(b)) ?? b))
  const there = all.filter(isThere)
  return {
    ...one,
    betrokken: there.filter(
      (b, nr) => !isOpen(b) || there.findIndex((x) => isOpen(x) && who(x) === who(b)) === nr,
    ),
    toestemmingen: one.toestemmingen.map((t) => ({
      ...t,
      antwoorden: t.antwoorden.filter((a) => a.wie === 'jeugdige' || a.wie < one.ouders.length),
    })),
    rijen: one.rijen.map((r) =>
      r.door.soort === 'medewerker' && one.toestemmingen.length > 0 ? r : { ...r, toestemming: null },
    ),
  }
}
