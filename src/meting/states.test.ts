import { describe, expect, test } from 'vitest'
import { isNextBegun, isOpen, isVerschil, kwartaalVan, rondeNaast, standOf, verschilNu } from './states.ts'

test('een ronde is open tot en met haar laatste dag', () => {
  expect([isOpen('2026-11-02', '2026-11-02'), isOpen('2026-11-02', '2026-11-03')]).toEqual([true, false])
})

test('een ronde is voorbij als de volgende met hetzelfde instrument begon', () => {
  const r = (instrument_code: string, moment: 'T0' | 'T1' | 'T2') => ({ instrument_code, moment })
  const rondes = [r('leefwijzer', 'T0'), r('leefwijzer', 'T1'), r('ander', 'T2')]
  expect(rondes.map((one) => isNextBegun(one, rondes))).toEqual([true, false, false])
})

describe('hoe ver iemand is', () => {
  const done = (leefgebied: string, filled: boolean, skipped = false) => ({ leefgebied, filled, skipped })
  test.each([
    [[], 'gevraagd'],
    [[done('werk', true)], 'bezig'],
    [[done('werk', true), done('gezin', false, true)], 'klaar'],
    [[done('werk', false, true), done('gezin', false, true)], 'overgeslagen'],
    [[done('werk', false)], 'gevraagd'],
  ] as const)('%j is %s', (list, stand) => {
    expect(standOf(['werk', 'gezin'], list)).toBe(stand)
  })
})

describe('waar het de moeite is om over te praten', () => {
  test.each([
    [[1, 2], false],
    [[0, 1], false],
    [[-1, 1], true],
    [[0, 2], true],
    [[-2, -1], false],
    [[2, null], false],
    [[null, null], false],
  ] as const)('%j: %s', (standen, verschil) => {
    expect(isVerschil(standen)).toBe(verschil)
  })
})

describe('welke ronde open staat, en of daar verschil is', () => {
  const w = (moment: 'T0' | 'T1' | 'T2', plek: number | null) => ({ moment, plek })
  test.each([
    ['niemand zei iets', [], null, null],
    ['een kijkt', [w('T0', -2)], null, null],
    ['verschil in de eerste ronde', [w('T0', -1), w('T0', 1)], 'T0', 'T0'],
    ['toen verschil, nu gelijk', [w('T0', -1), w('T0', 1), w('T1', 1), w('T1', 1)], 'T1', null],
    ['toen gelijk, nu verschil', [w('T0', 1), w('T0', 1), w('T1', -2), w('T1', 2)], 'T1', 'T1'],
    ['nu sprak pas een', [w('T0', -1), w('T0', 1), w('T1', 2)], 'T0', 'T0'],
    ['ver uit elkaar over twee rondes, nooit naast elkaar', [w('T0', -2), w('T1', 2)], null, null],
    ['nu zonder plek, alleen woorden', [w('T0', -1), w('T0', 1), w('T1', 1), w('T1', null)], 'T1', null],
    [
      'de laatste van drie telt',
      [w('T0', -2), w('T0', 2), w('T1', 1), w('T1', 1), w('T2', 0), w('T2', 2)],
      'T2',
      'T2',
    ],
  ] as const)('%s', (_naam, views, ronde, verschil) => {
    expect([rondeNaast(views), verschilNu(views)]).toEqual([ronde, verschil])
  })
})

test('een kwartaal heeft een naam, een eerste en een laatste dag', () => {
  expect(kwartaalVan('2026-11-02')).toEqual({ periode: '2026-K4', van: '2026-10-01', tot: '2026-12-31' })
  expect(kwartaalVan('2028-02-29')).toEqual({ periode: '2028-K1', van: '2028-01-01', tot: '2028-03-31' })
})
