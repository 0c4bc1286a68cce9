import { expect, test } from 'vitest'
import { type BereikRow, type Mens, wanneerOf, weerVanaf, whomToCall } from './whom-to-call.ts'

const mens = (id: string, anders: Partial<Mens> = {}): Mens => ({
  actor_id: id,
  naam: id,
  functie: 'werker',
  telefoon: `06 ${id}`,
  bereikbaar_tot: null,
  vervanger_id: null,
  organisatie_id: 'o',
  organisatie: 'Kade 9',
  organisatie_telefoon: '010',
  ...anders,
})
const rij = (anders: Partial<BereikRow>): BereikRow => ({
  id: 'r',
  versie: 1,
  soort: 'persoon',
  organisatie_id: 'o',
  actor_id: 'nadia',
  vervanger_id: null,
  naam: '',
  telefoon: '',
  uren: [],
  geldig_van: '2026-01-01',
  geldig_tot: null,
  ...anders,
})
const werkweek = [1, 2, 3, 4, 5].map((dag) => ({ dag, van: '09:00', tot: '17:00' }))
const maandagOchtend = wanneerOf(new Date('2026-11-02T09:30:00Z'))
const maandagAvond = wanneerOf(new Date('2026-11-02T20:00:00Z'))
const soorten = (rows: readonly BereikRow[], at: typeof maandagOchtend, wie = mens('nadia')) =>
  whomToCall(wie, [wie, mens('tom')], rows, at).map((n) => [n.soort, n.naam])

test('een moment is de dag en de tijd in Amsterdam, ook in de zomer', () => {
  expect(maandagOchtend).toEqual({ dag: '2026-11-02', weekdag: 1, tijd: '10:30' })
  expect(wanneerOf(new Date('2026-07-05T22:30:00Z'))).toEqual({
    dag: '2026-07-06',
    weekdag: 1,
    tijd: '00:30',
  })
})

test('binnen de eigen uren bel je de persoon zelf, en je ziet tot wanneer', () => {
  const [eerst] = whomToCall(mens('nadia'), [], [rij({ uren: werkweek })], maandagOchtend)
  expect(eerst).toEqual({
    soort: 'persoon',
    naam: 'nadia',
    telefoon: '06 nadia',
    tot: '17:00',
    urenBekend: true,
  })
})

test('buiten de eigen uren bel je de vaste vervanger, daarna het piket en het algemene nummer', () => {
  const rows = [
    rij({ uren: werkweek }),
    rij({
      soort: 'piket',
      actor_id: null,
      naam: 'Piket',
      telefoon: '088',
      uren: [{ dag: 1, van: '18:00', tot: '06:00' }],
    }),
  ]
  expect(soorten(rows, maandagAvond, mens('nadia', { vervanger_id: 'tom' }))).toEqual([
    ['vervanger', 'tom'],
    ['piket', 'Piket'],
    ['organisatie', 'Kade 9'],
  ])
  expect(soorten(rows, maandagOchtend)).toEqual([
    ['persoon', 'nadia'],
    ['organisatie', 'Kade 9'],
  ])
})

test('een piket dat over middernacht gaat, is er ook de volgende ochtend', () => {
  const piket = rij({
    soort: 'piket',
    actor_id: null,
    naam: 'Piket',
    telefoon: '088',
    uren: [{ dag: 7, van: '22:00', tot: '08:00' }],
  })
  const vroeg = wanneerOf(new Date('2026-11-02T06:30:00Z'))
  expect(soorten([piket, rij({ uren: werkweek })], vroeg)).toEqual([
    ['piket', 'Piket'],
    ['organisatie', 'Kade 9'],
  ])
  expect(soorten([piket, rij({ uren: werkweek })], maandagAvond).map(([soort]) => soort)).toEqual([
    'organisatie',
  ])
})

test('wie weg is, wordt die dagen niet gebeld, ook niet binnen de uren', () => {
  const weg = rij({
    soort: 'vervanger',
    vervanger_id: 'tom',
    geldig_van: '2026-11-02',
    geldig_tot: '2026-11-04',
  })
  const rows = [rij({ uren: werkweek }), weg]
  expect(soorten(rows, maandagOchtend)[0]).toEqual(['vervanger', 'tom'])
  expect(weerVanaf(mens('nadia'), rows, maandagOchtend)).toEqual({ dag: '2026-11-05', tijd: '09:00' })
})

test('een rij die voorbij is of nog moet beginnen, telt niet', () => {
  const oud = rij({ uren: [], geldig_tot: '2026-11-01' })
  const later = rij({ uren: [], geldig_van: '2026-11-03' })
  expect(soorten([oud, later], maandagAvond, mens('nadia', { bereikbaar_tot: '17:00' }))).toEqual([
    ['organisatie', 'Kade 9'],
  ])
})

test('zonder uren mag je het proberen, en staat er dat de uren onbekend zijn', () => {
  const [eerst] = whomToCall(mens('nadia'), [], [], maandagAvond)
  expect(eerst).toMatchObject({ soort: 'persoon', urenBekend: false })
  expect(weerVanaf(mens('nadia'), [], maandagAvond)).toBeNull()
})

test('na de eigen uren staat er wanneer iemand er weer is', () => {
  expect(weerVanaf(mens('nadia'), [rij({ uren: werkweek })], maandagAvond)).toEqual({
    dag: '2026-11-03',
    tijd: '09:00',
  })
})
