import fc from 'fast-check'
import { type Aantal, antwoord, categorieen, geboren, publiek, rij, some } from './losse-casus.ts'
import type { Betrokken, Casus, Publiek, Rij, Toestemming } from './world.ts'

/**
 * Everyone takes part all week and nearly everything is for everyone, with a consent to which nearly everything is said yes: so that a single
 * day, answer, source, category, receiver or birthday decides.
 */
export function dichteCasus(n: Aantal): fc.Arbitrary<Casus> {
  const always = {
    van: -5,
    tot: null,
    publiek: { organisaties: null, jeugdige: -5, ouder: -5, ouders: null },
  }
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
        publiek: seldom<Publiek>(
          { organisaties: null, jeugdige: -5, ouder: -5, ouders: null },
          publiek(n.organisaties),
        ),
        categorie: fc.constantFrom('hulp', 'gezin', 'financien', 'verzuim', 'onderwijs', 'gezondheid'),
        status: seldom<Rij['status']>('geldig', fc.constant('ingetrokken')),
        verloopt: seldom<number | null>(null, fc.integer({ min: -2, max: 2 })),
        toestemming: fc.option(fc.nat(2), { nil: null, freq: 4 }),
      }),
    )
    .map(([one, dense]) => ({ ...one, ...dense }))
}
