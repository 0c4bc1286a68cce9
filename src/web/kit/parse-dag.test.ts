import { expect, test } from 'vitest'
import { parseDag, parseTijd } from './parse-dag.ts'

test('een dag wordt gelezen zoals mensen hem schrijven', () => {
  for (const text of [
    '3-11-2026',
    '03/11/2026',
    '3 november 2026',
    '3 nov 2026',
    '2026-11-03',
    ' 3.11.2026 ',
  ]) {
    expect(parseDag(text)).toBe('2026-11-03')
  }
  expect(parseDag('1 maart 2027')).toBe('2027-03-01')
  expect(parseDag('1 March 2027')).toBe('2027-03-01')
})

test('wat geen dag is, wordt er geen', () => {
  for (const text of ['', '31-2-2026', '3-13-2026', 'morgen', '3-11', '3-11-26'])
    expect(parseDag(text)).toBeNull()
})

test('een tijd wordt gelezen zoals mensen hem schrijven', () => {
  expect(['16', '16.00', '16:00', '1600', '16 uur'].map(parseTijd)).toEqual(Array(5).fill('16:00'))
  expect(parseTijd('930')).toBe('09:30')
  expect(['', '25.00', '12.75', 'half vier'].map(parseTijd)).toEqual([null, null, null, null])
})
