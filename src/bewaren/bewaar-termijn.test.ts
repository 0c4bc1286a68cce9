import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { amsterdamDate } from '../kernel/clock.ts'
import { type Bewaard, bewaarTermijn, gronden, regelCodes, type Uitkomst } from './bewaar-termijn.ts'
import { gevallen, mayVerlengen } from './mag-verlengen.ts'
import { type BewaarRegels, bewaarRegels, readRegels } from './regels.ts'
import { addTermijn, parseTermijn, subtractTermijn } from './termijn.ts'

const uitleg = { nl: 'Zo is het afgesproken.', en: 'As agreed.' }
const regels = (termijn: string | null, vanaf: BewaarRegels['vanaf']): BewaarRegels => ({
  ...readRegels('zvh', undefined),
  termijn,
  vanaf,
  uitleg,
})
const zvh = readRegels('zvh', undefined)
const op = (uiterlijk: string, regel: Extract<Uitkomst, { soort: 'op' }>['regel']): Uitkomst => ({
  soort: 'op',
  uiterlijk,
  regel,
})
const geen = (waarom: Extract<Uitkomst, { soort: 'geen' }>['waarom']): Uitkomst => ({ soort: 'geen', waarom })
const casus = (
  eerste: string,
  gesloten: string | null = null,
  verlengdTot: string | null = null,
): Bewaard => ({
  soort: 'casus',
  eerste,
  gesloten,
  verlengdTot,
})
const onderdeel = (eerste: string, verlengdTot: string | null = null): Bewaard => ({
  soort: 'onderdeel',
  eerste,
  verlengdTot,
})

const tabel: [string, BewaarRegels, Bewaard, Uitkomst][] = [
  [
    'geweigerd gaat dezelfde dag',
    zvh,
    { soort: 'geweigerd', besloten: '2026-11-02' },
    op('2026-11-02', 'geweigerd'),
  ],
  [
    'een zvh-gegeven gaat vijf jaar na de eerste verwerking',
    zvh,
    onderdeel('2021-11-02'),
    op('2026-11-02', 'eerste_verwerking'),
  ],
  [
    'een dag later verwerkt is een dag later weg',
    zvh,
    onderdeel('2021-11-03'),
    op('2026-11-03', 'eerste_verwerking'),
  ],
  [
    'schrikkeldag: niet later dan 28 februari',
    zvh,
    onderdeel('2024-02-29'),
    op('2029-02-28', 'eerste_verwerking'),
  ],
  [
    'naar een schrikkeljaar toe blijft het dezelfde dag',
    zvh,
    onderdeel('2023-02-28'),
    op('2028-02-28', 'eerste_verwerking'),
  ],
  [
    'sluiten verandert de vijf jaar niet',
    zvh,
    casus('2021-11-02', '2026-10-01'),
    op('2026-11-02', 'eerste_verwerking'),
  ],
  [
    'een open zvh-casus kent hetzelfde einde',
    zvh,
    casus('2021-11-02'),
    op('2026-11-02', 'eerste_verwerking'),
  ],
  [
    'verlengd telt alleen als het langer is',
    zvh,
    onderdeel('2024-01-01', '2028-11-02'),
    op('2029-01-01', 'eerste_verwerking'),
  ],
  [
    'verlengd tot de dag van de bron',
    zvh,
    onderdeel('2021-11-02', '2028-10-20'),
    op('2028-10-20', 'verlengd'),
  ],
  ['een verlengde casus', zvh, casus('2021-11-02', null, '2028-11-01'), op('2028-11-01', 'verlengd')],
  [
    'pga telt vanaf het sluiten',
    regels('P2Y', 'sluiten'),
    casus('2019-01-01', '2026-02-28'),
    op('2028-02-28', 'na_sluiten'),
  ],
  ['een open pga-casus loopt nog', regels('P2Y', 'sluiten'), casus('2010-01-01'), geen('loopt_nog')],
  [
    'een pga-bijdrage gaat met de casus mee',
    regels('P2Y', 'sluiten'),
    onderdeel('2010-01-01'),
    geen('met_de_casus'),
  ],
  [
    'verlengen bestaat niet buiten de vijf jaar',
    regels('P2Y', 'sluiten'),
    casus('2019-01-01', '2024-03-01', '2030-01-01'),
    op('2026-03-01', 'na_sluiten'),
  ],
  [
    'steun telt vanaf het einde van de steun',
    regels('P6M', 'einde_steun'),
    casus('2020-01-01', '2026-08-31'),
    op('2027-02-28', 'na_steun'),
  ],
  ['steun die loopt, blijft', regels('P6M', 'einde_steun'), casus('2020-01-01'), geen('loopt_nog')],
  [
    'geen termijn afgesproken: geen einde',
    readRegels('pga', undefined),
    casus('2010-01-01', '2011-01-01'),
    geen('geen_termijn'),
  ],
  [
    'geen termijn, ook niet in steun',
    readRegels('steun', undefined),
    casus('2010-01-01', '2011-01-01'),
    geen('geen_termijn'),
  ],
  [
    'geen termijn vanaf de eerste verwerking',
    regels(null, 'eerste_verwerking'),
    onderdeel('2010-01-01'),
    geen('geen_termijn'),
  ],
  [
    'een concept na een half jaar',
    zvh,
    { soort: 'concept', gemaakt: '2026-08-31', termijn: 'P6M' },
    op('2027-02-28', 'concept'),
  ],
  [
    'teruggetrokken na dertig dagen',
    zvh,
    { soort: 'teruggetrokken', gemaakt: '2026-02-01', termijn: 'P30D' },
    op('2026-03-03', 'teruggetrokken'),
  ],
]

describe('hoe lang iets bewaard mag worden, rij voor rij', () => {
  test.each(tabel)('%s', (_zin, rules, iets, verwacht) => {
    expect(bewaarTermijn(rules, iets)).toEqual(verwacht)
  })
})

test('iedere regel noemt haar grond', () => {
  expect(Object.keys(gronden).sort()).toEqual([...regelCodes].sort())
})

test('de dag van eerste verwerking is de dag in Nederland, ook rond middernacht en de zomertijd', () => {
  expect(amsterdamDate(new Date('2021-11-01T23:30:00Z'))).toBe('2021-11-02')
  expect(amsterdamDate(new Date('2022-03-27T22:30:00Z'))).toBe('2022-03-28')
  expect(bewaarTermijn(zvh, onderdeel(amsterdamDate(new Date('2024-02-28T23:30:00Z'))))).toEqual(
    op('2029-02-28', 'eerste_verwerking'),
  )
})

test('termijnen tellen vooruit en terug, en onzin wordt geweigerd', () => {
  expect(addTermijn('2026-01-31', 'P1M')).toBe('2026-02-28')
  expect(addTermijn('2026-12-31', 'P1Y2M3D')).toBe('2028-03-03')
  expect(addTermijn('2026-11-02', 'P2W')).toBe('2026-11-16')
  expect(subtractTermijn('2028-02-29', 'P1Y')).toBe('2027-02-28')
  expect(parseTermijn('P5Y')).toEqual({ jaren: 5, maanden: 0, dagen: 0 })
  for (const onzin of ['', 'P', '5Y', 'P5', 'PT5H', 'P-1Y'])
    expect(() => parseTermijn(onzin)).toThrow(RangeError)
})

test('een regime dat iets onleesbaars zegt, valt terug', () => {
  expect(readRegels('pga', { termijn: 'vijf jaar' })).toEqual(readRegels('pga', undefined))
  expect(readRegels('pga', { ...regels('P3Y', 'sluiten'), vastgesteld: 'reglement' }).termijn).toBe('P3Y')
})

const bestanden = fileURLToPath(new URL('../../db/regimes/', import.meta.url))

test('wat de regimes over bewaren zeggen, wordt gelezen en niet stil vervangen', () => {
  const zeggen = readdirSync(bestanden)
    .map((naam) => JSON.parse(readFileSync(`${bestanden}${naam}`, 'utf8')))
    .filter(({ gegevens }) => gegevens.bewaren)
  expect(zeggen.length).toBeGreaterThan(0)
  for (const { code, gegevens } of zeggen)
    expect([code, bewaarRegels.safeParse(gegevens.bewaren).success]).toEqual([code, true])
  const wet = zeggen.find(({ code }) => code === 'zvh')
  expect(wet?.gegevens.bewaren.verlengen.map((v: { code: string }) => v.code).sort()).toEqual(
    [...gevallen].sort(),
  )
})

describe('wanneer verlengen gevraagd mag worden (BGS 1.16)', () => {
  const vraag = (
    vandaag: string,
    geval: 'niet_afgesloten' | 'grote_kans_op_terugval',
    gesloten: string | null,
    uiterlijk = '2026-11-02',
  ) => mayVerlengen(zvh, { vandaag, uiterlijk, gesloten, geval })?.reden ?? 'mag'
  test.each([
    ['2026-10-01', 'niet_afgesloten', null, 'mag'],
    ['2026-05-02', 'niet_afgesloten', null, 'mag'],
    ['2026-05-01', 'niet_afgesloten', null, 'te_vroeg'],
    ['2026-10-01', 'niet_afgesloten', '2026-09-01', 'al_gesloten'],
    ['2026-10-01', 'grote_kans_op_terugval', '2026-09-01', 'mag'],
    ['2026-10-01', 'grote_kans_op_terugval', '2025-11-03', 'mag'],
    ['2026-10-01', 'grote_kans_op_terugval', '2025-11-02', 'te_lang_gesloten'],
    ['2026-10-01', 'grote_kans_op_terugval', null, 'te_lang_gesloten'],
  ] as const)('op %s, %s, gesloten %s: %s', (vandaag, geval, gesloten, verwacht) => {
    expect(vraag(vandaag, geval, gesloten)).toBe(verwacht)
  })
  test('na de eerste verlenging kan het opnieuw', () => {
    expect(vraag('2028-10-01', 'niet_afgesloten', null, '2028-10-20')).toBe('mag')
  })
  test('niet in een regime dat vanaf het sluiten telt', () => {
    const geval = {
      vandaag: '2026-10-01',
      uiterlijk: '2026-11-02',
      gesloten: null,
      geval: 'niet_afgesloten',
    } as const
    expect(mayVerlengen(regels('P2Y', 'sluiten'), geval)?.reden).toBe('regime_verlengt_niet')
  })
})
