import fc from 'fast-check'
import { casussen } from './casussen.ts'
import { type Aantal, perhaps, some } from './losse-casus.ts'
import type { Consult, World } from './world.ts'

const soorten = [
  'gemeente',
  'wijkteam',
  'politie',
  'school',
  'jongerenwerk',
  'ggz',
  'gi',
  'reclassering',
  'jeugdhulp',
  'woningcorporatie',
]
/** An ordinary day, and days on which a year ends, a leap day comes, or one fails to come. */
const dagen = ['2026-11-02', '2026-12-31', '2028-02-28', '2028-02-29', '2030-02-28']
const gezinnen: World['familie'][] = [['jeugdige'], ['ouder', 'jeugdige'], ['jeugdige', 'ouder', 'ouder']]
const mandaten = ['pga:wegen', 'pga:besluiten', 'steun:ontvangen', 'beheer', 'contactpunt']

/** Random worlds: up to four organisations, six staff, three family accounts, three casussen with mixed audiences, ages, consents and states. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    organisaties: fc.constantFrom(1, 2, 3, 3, 4, 4),
    familie: fc.constantFrom<World['familie']>(...gezinnen),
    staf: fc.integer({ min: 1, max: 6 }),
    vandaag: fc.constantFrom(...dagen),
  })
  .chain((n) =>
    fc.record({
      vandaag: fc.constant(n.vandaag),
      organisaties: fc.constant(n.organisaties),
      soorten: exactly(fc.constantFrom(...soorten), n.organisaties),
      familie: fc.constant(n.familie),
      medewerkers: exactly(
        fc.record({ organisatie: fc.nat(n.organisaties - 1), mandaten: fc.subarray(mandaten) }),
        n.staf,
      ),
      casussen: casussen(n),
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
