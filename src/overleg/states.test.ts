import { expect, test } from 'vitest'
import { antwoorden, handelingen, kan, overgangen, statussen, verslagVanaf } from './states.ts'

test('van iedere toestand staat vast wat erna kan en wat er dan mag', () => {
  expect(Object.keys(overgangen)).toEqual([...statussen])
  for (const status of statussen) {
    expect(Object.keys(kan[status])).toEqual([...handelingen])
    for (const next of overgangen[status]) expect(statussen).toContain(next)
  }
})

test('wat klaar is verandert niet meer: alleen het verslag blijft', () => {
  for (const status of statussen.filter((s) => overgangen[s].length === 0)) {
    expect(handelingen.filter((h) => kan[status][h])).toEqual(status === 'afgerond' ? ['verslag'] : [])
    expect(antwoorden[status]).toEqual([])
  }
})

test('aan tafel schrijven kan alleen zolang het overleg bezig is', () => {
  expect(statussen.filter((s) => kan[s].vastleggen)).toEqual(['bezig'])
})

test('de jongere leest het verslag als eerste, de anderen na een dag of zodra het mag', () => {
  const now = new Date('2026-11-02T12:00:00Z')
  const free = new Date('2026-11-03T12:00:00Z')
  const closed = { status: 'afgerond' as const, verslagVrijOp: free, vrijgegevenOp: null }
  expect(verslagVanaf(closed, 'jeugdige', now)).toEqual(now)
  for (const kant of ['ouder', 'professional'] as const) expect(verslagVanaf(closed, kant, now)).toEqual(free)
  expect(verslagVanaf({ ...closed, vrijgegevenOp: now }, 'ouder', now)).toEqual(now)
  for (const status of statussen.filter((s) => s !== 'afgerond')) {
    expect(verslagVanaf({ ...closed, status }, 'jeugdige', now)).toBeNull()
  }
})
