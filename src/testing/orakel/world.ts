import fc from 'fast-check'

/** A small world in plain words, from which both the database and the oracle are filled. Numbers are places in the lists. */
export type World = {
  organisaties: number
  /** Which kind each organisation is: what it may receive hangs on it. */
  soorten: string[]
  /** Staff: of which organisation, with which mandates. */
  medewerkers: { organisatie: number; mandaten: string[] }[]
  /** How many accounts of young people or parents. */
  familie: number
  casussen: { regime: 'steun' | 'pga'; betrokken: Betrokken[]; rijen: Rij[] }[]
  aanmeldingen: {
    regime: 'steun' | 'pga'
    door: number
    ontvanger: number
    status: 'concept' | 'verzonden' | 'aangenomen'
  }[]
}
export type Betrokken =
  | { kant: 'professional'; medewerker: number; van: number; tot: number | null; publiek: Publiek }
  | { kant: 'jeugdige' | 'ouder'; familie: number | null; van: number; tot: number | null; publiek: Publiek }
/** Who sees it: organisations (null = all), and from which day (relative to today; null = never) young person and parents. */
export type Publiek = { organisaties: number[] | null; jeugdige: number | null; ouder: number | null }
/** Who looks or writes: the how-manieth member of staff or family account. */
export type Kijker = { soort: 'medewerker'; nr: number } | { soort: 'familie'; nr: number }
export const tabellen = [
  'bijdrage',
  'spoor',
  'overleg',
  'weerwoord',
  'afspraak',
  'akkoord',
  'eigen_kant',
] as const
/** One row of content, in a table that carries an audience. `bij`: an eigen kant belongs to a bijdrage, a weerwoord may (null = to the plan). */
export type Rij = {
  tabel: (typeof tabellen)[number]
  door: Kijker
  bij: number | null
  publiek: Publiek
  woord: string
  /** Of a bijdrage; also categories that its regime doesn't know. */
  categorie: string
  status: 'geldig' | 'gecorrigeerd' | 'ingetrokken'
  verloopt: number | null
}

const soorten = ['gemeente', 'wijkteam', 'politie', 'school', 'jongerenwerk', 'ggz', 'gi', 'reclassering']
const categorieen = [
  'onderwijs',
  'vrije_tijd',
  'hulp',
  'verzuim',
  'politie_overlast',
  'politie_feiten',
  'gezondheid',
]
const dag = fc.integer({ min: -3, max: 3 })
const publiek = (organisaties: number): fc.Arbitrary<Publiek> =>
  fc.record({
    organisaties: fc.option(fc.uniqueArray(fc.nat(organisaties - 1), { maxLength: organisaties }), {
      nil: null,
    }),
    jeugdige: fc.option(dag, { nil: null }),
    ouder: fc.option(dag, { nil: null }),
  })
const periode = {
  van: fc.integer({ min: -5, max: 1 }),
  tot: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
}

/** Random worlds: up to four organisations, six staff, three family accounts, four casussen with mixed audiences, dates and states. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    organisaties: fc.integer({ min: 1, max: 4 }),
    familie: fc.integer({ min: 1, max: 3 }),
    staf: fc.integer({ min: 1, max: 6 }),
  })
  .chain(({ organisaties, familie, staf }) => {
    const betrokken: fc.Arbitrary<Betrokken> = fc.oneof(
      fc.record({
        kant: fc.constant('professional' as const),
        medewerker: fc.nat(staf - 1),
        ...periode,
        publiek: publiek(organisaties),
      }),
      fc.record({
        kant: fc.constantFrom('jeugdige' as const, 'ouder' as const),
        familie: fc.option(fc.nat(familie - 1), { nil: null }),
        ...periode,
        publiek: publiek(organisaties),
      }),
    )
    const rij: fc.Arbitrary<Rij> = fc.record({
      tabel: fc.constantFrom(...tabellen, 'bijdrage' as const, 'bijdrage' as const),
      door: fc.oneof(
        {
          weight: 3,
          arbitrary: fc.record({ soort: fc.constant('medewerker' as const), nr: fc.nat(staf - 1) }),
        },
        fc.record({ soort: fc.constant('familie' as const), nr: fc.nat(familie - 1) }),
      ),
      bij: fc.option(fc.nat(7), { nil: null }),
      publiek: publiek(organisaties),
      categorie: fc.constantFrom(...categorieen),
      woord: fc.constantFrom('voetbal', 'rooster', 'havenplein', 'muziek'),
      status: fc.constantFrom(
        'geldig' as const,
        'geldig' as const,
        'gecorrigeerd' as const,
        'ingetrokken' as const,
      ),
      verloopt: fc.option(fc.integer({ min: -2, max: 2 }), { nil: null }),
    })
    return fc.record({
      organisaties: fc.constant(organisaties),
      soorten: fc.array(fc.constantFrom(...soorten), { minLength: organisaties, maxLength: organisaties }),
      familie: fc.constant(familie),
      medewerkers: fc.array(
        fc.record({
          organisatie: fc.nat(organisaties - 1),
          mandaten: fc.subarray(['pga:wegen', 'pga:besluiten', 'steun:ontvangen', 'beheer']),
        }),
        { minLength: staf, maxLength: staf },
      ),
      casussen: fc.array(
        fc.record({
          regime: fc.constantFrom('steun' as const, 'pga' as const),
          betrokken: fc.array(betrokken, { maxLength: 6 }),
          rijen: fc.array(rij, { maxLength: 10 }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      aanmeldingen: fc.array(
        fc.record({
          regime: fc.constantFrom('steun' as const, 'pga' as const),
          door: fc.nat(staf - 1),
          ontvanger: fc.nat(organisaties - 1),
          status: fc.constantFrom('concept' as const, 'verzonden' as const, 'aangenomen' as const),
        }),
        { maxLength: 5 },
      ),
    })
  })
  .map(openOnce)

/** Someone stands in a casus openly once at a time: what the database would refuse is no world. */
function openOnce(world: World): World {
  const who = (b: Betrokken) => (b.kant === 'professional' ? `m${b.medewerker}` : `f${b.familie}`)
  const isOpen = (b: Betrokken) => b.tot === null && who(b) !== 'fnull'
  const casussen = world.casussen.map((casus) => ({
    ...casus,
    betrokken: casus.betrokken.filter(
      (b, nr) => !isOpen(b) || casus.betrokken.findIndex((one) => isOpen(one) && who(one) === who(b)) === nr,
    ),
  }))
  return { ...world, casussen }
}
