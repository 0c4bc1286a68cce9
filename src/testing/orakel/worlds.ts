import fc from 'fast-check'
import {
  type Antwoord,
  type Betrokken,
  type Casus,
  type Consult,
  type Publiek,
  type Rij,
  type Toestemming,
  tabellen,
  type World,
} from './world.ts'

const soorten = ['gemeente', 'wijkteam', 'politie', 'school', 'jongerenwerk', 'ggz', 'gi', 'reclassering']
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
/** An ordinary day, and days on which a year ends, a leap day comes, or one fails to come. */
const dagen = ['2026-11-02', '2026-12-31', '2028-02-28', '2028-02-29', '2030-02-28']
const mandaten = ['pga:wegen', 'pga:besluiten', 'steun:ontvangen', 'beheer', 'contactpunt']

const dag = fc.integer({ min: -3, max: 3 })
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const some = (count: number, minLength = 0) =>
  fc.uniqueArray(fc.nat(count - 1), { minLength: Math.min(minLength, count), maxLength: count })
const publiek = (organisaties: number): fc.Arbitrary<Publiek> =>
  fc.record({ organisaties: perhaps(some(organisaties)), jeugdige: perhaps(dag), ouder: perhaps(dag) })
const periode = {
  van: fc.integer({ min: -5, max: 1 }),
  tot: perhaps(fc.integer({ min: 1, max: 5 })),
}

/** How many there are of each, while a world is being made. */
type Aantal = { organisaties: number; staf: number; familie: number; vandaag: string }

/** Random worlds: up to four organisations, six staff, three family accounts, three casussen with mixed audiences, ages, consents and states. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    organisaties: fc.integer({ min: 1, max: 4 }),
    familie: fc.integer({ min: 1, max: 3 }),
    staf: fc.integer({ min: 1, max: 6 }),
    vandaag: fc.constantFrom(...dagen),
  })
  .chain((n) =>
    fc.record({
      vandaag: fc.constant(n.vandaag),
      organisaties: fc.constant(n.organisaties),
      soorten: exactly(fc.constantFrom(...soorten), n.organisaties),
      familie: exactly(fc.constantFrom('jeugdige' as const, 'ouder' as const), n.familie),
      medewerkers: exactly(
        fc.record({ organisatie: fc.nat(n.organisaties - 1), mandaten: fc.subarray(mandaten) }),
        n.staf,
      ),
      casussen: fc.array(casus(n), { minLength: 1, maxLength: 3 }),
      aanmeldingen: fc.array(
        fc.record({
          regime: fc.constantFrom('steun' as const, 'pga' as const),
          door: fc.nat(n.staf - 1),
          ontvanger: fc.nat(n.organisaties - 1),
          status: fc.constantFrom('concept' as const, 'verzonden' as const, 'aangenomen' as const),
        }),
        { maxLength: 4 },
      ),
      consulten: fc.array(consult(n), { maxLength: 3 }),
    }),
  )
  .map(withOwnCircle)

/** Who asks reads along: their own organisation is always in the circle. */
function withOwnCircle(world: World): World {
  const own = (c: Consult) => world.medewerkers[c.door]?.organisatie ?? 0
  const consulten = world.consulten.map((c) => ({
    ...c,
    kring: c.kring === null ? null : [...new Set([...c.kring, own(c)])],
  }))
  return { ...world, consulten }
}

function exactly<T>(arbitrary: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> {
  return fc.array(arbitrary, { minLength: length, maxLength: length })
}

function casus(n: Aantal): fc.Arbitrary<Casus> {
  return fc
    .record({
      regime: fc.constantFrom('steun' as const, 'pga' as const),
      geboren: perhaps(geboren(n.vandaag)),
      ouders: fc.array(fc.constantFrom(true, true, false, null), { maxLength: 2 }),
      betrokken: fc.array(betrokken(n), { maxLength: 6 }),
      toestemmingen: fc.array(toestemming(n), { maxLength: 3 }),
      kijkvragen: fc.array(fc.nat(n.familie - 1), { maxLength: 1 }),
      rijen: fc.array(rij(n), { maxLength: 14 }),
    })
    .map(possible)
}

/** From 11 to 19, most of them with a birthday about today; and the leap days. */
function geboren(vandaag: string): fc.Arbitrary<string> {
  const near = fc
    .record({
      jaren: fc.constantFrom(11, 12, 12, 14, 16, 16, 17, 18, 19),
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
  const familie = perhaps(fc.nat(n.familie - 1))
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
  const antwoord: fc.Arbitrary<Antwoord> = fc.record({
    wie: fc.constantFrom('jeugdige' as const, 0, 1),
    antwoord: fc.constantFrom('ja' as const, 'ja' as const, 'nee' as const, 'ingetrokken' as const),
    dag: fc.integer({ min: -8, max: -3 }),
  })
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
        arbitrary: fc.record({ soort: fc.constant('familie' as const), nr: fc.nat(n.familie - 1) }),
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

function consult(n: Aantal): fc.Arbitrary<Consult> {
  return fc.record({
    door: fc.nat(n.staf - 1),
    kring: perhaps(some(n.organisaties)),
    status: fc.constantFrom('open' as const, 'gesloten' as const, 'ingetrokken' as const),
    antwoorden: fc.array(
      fc.record({
        door: fc.nat(n.staf - 1),
        status: fc.constantFrom('geldig' as const, 'geldig' as const, 'ingetrokken' as const),
        dank: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  })
}

/**
 * What can't be is no world: a parent who isn't there, someone who stands in a casus openly twice or on two sides of it, and a bijdrage of the
 * family that rests on a consent.
 */
function possible(one: Casus): Casus {
  const who = (b: Betrokken) => (b.kant === 'professional' ? `m${b.medewerker}` : `f${b.familie}`)
  const side = (b: Betrokken) => `${b.kant}${b.kant === 'ouder' ? b.ouder : ''}`
  const isOpen = (b: Betrokken) => b.tot === null && who(b) !== 'fnull'
  const isThere = (b: Betrokken) =>
    (b.kant !== 'ouder' || b.ouder < one.ouders.length) &&
    (who(b) === 'fnull' || side(b) === side(one.betrokken.find((x) => who(x) === who(b)) ?? b))
  const there = one.betrokken.filter(isThere)
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
