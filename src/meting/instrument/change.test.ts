import { describe, expect, test } from 'vitest'
import { gasT, judgeChange } from './change.ts'

describe('verandering (Jacobson en Truax 1991)', () => {
  // As the example of the article is quoted: SD 7.5, reliability .80, so SE 3.35 and S_diff 4.74; from 32.5 to 47.5 is 3.16, short of c = 50.
  test('het rekenvoorbeeld: van 32,5 naar 47,5 is betrouwbaar, en nog niet voorbij de afkapwaarde van 50', () => {
    const c = judgeChange(32.5, 47.5, { sd: 7.5, betrouwbaarheid: 0.8, afkapwaarde: 50 })
    expect(c.soort).toBe('rci')
    if (c.soort !== 'rci') return
    expect(c.rci).toBeCloseTo(3.1623, 4)
    expect([c.betrouwbaar, c.voorbijAfkapwaarde]).toEqual([true, false])
  })
  // SD 10, reliability .80: SE 4.47 and S_diff 6.32.
  const known = { sd: 10, betrouwbaarheid: 0.8, afkapwaarde: 40 }
  test('15 punten lager is een betrouwbare verandering', () => {
    const c = judgeChange(47.5, 32.5, known)
    expect(c.soort).toBe('rci')
    if (c.soort !== 'rci') return
    expect(c.rci).toBeCloseTo(-2.3717, 4)
    expect(c.betrouwbaar).toBe(true)
    expect(c.voorbijAfkapwaarde).toBe(true)
  })
  test('12,39 punten is net te weinig en 12,40 net genoeg (1,96 x 6,3246)', () => {
    expect(judgeChange(40, 52.39, known)).toMatchObject({ betrouwbaar: false })
    expect(judgeChange(40, 52.4, known)).toMatchObject({ betrouwbaar: true })
  })
  test.each([[{ ...known, sd: null }], [{ ...known, betrouwbaarheid: null }]])(
    'zonder spreiding of betrouwbaarheid alleen het verschil',
    (p) => {
      expect(judgeChange(47.5, 32.5, p)).toEqual({ soort: 'onbekend', verschil: -15 })
    },
  )
  test('zonder afkapwaarde geen uitspraak daarover', () => {
    expect(judgeChange(47.5, 32.5, { ...known, afkapwaarde: null })).toMatchObject({
      voorbijAfkapwaarde: null,
    })
  })
})

describe('doelen in vijf stappen (Kiresuk en Sherman 1968)', () => {
  const g = (...scores: number[]) => scores.map((score) => ({ gewicht: 1, score }))
  test.each([
    [g(0), 50],
    [g(1), 60],
    [g(-2), 30],
    // Two goals: 50 + 10·2 / sqrt(0.7·2 + 0.3·4) = 50 + 20 / 1.61245
    [g(1, 1), 62.4035],
    // Three goals: 50 + 10·1 / sqrt(0.7·3 + 0.3·9) = 50 + 10 / 2.19089
    [g(2, 0, -1), 54.5644],
    // All ends of five goals: 50 + 100 / sqrt(0.7·5 + 0.3·25) = 50 + 100 / 3.31662
    [g(2, 2, 2, 2, 2), 80.1511],
  ])('%j geeft T %s', (doelen, t) => {
    expect(gasT(doelen)).toBeCloseTo(t, 3)
  })
  test('gewichten tellen: 2 en 1, met +1 en -1', () => {
    // 50 + 10·(2 - 1) / sqrt(0.7·5 + 0.3·9) = 50 + 10 / 2.48998
    const doelen = [
      { gewicht: 2, score: 1 },
      { gewicht: 1, score: -1 },
    ]
    expect(gasT(doelen)).toBeCloseTo(54.0161, 3)
  })
  test('zonder doelen geen T, en een stap die niet bestaat wordt geweigerd', () => {
    expect(gasT([])).toBeNull()
    expect(() => gasT(g(3))).toThrow(RangeError)
    expect(() => gasT([{ gewicht: 0, score: 1 }])).toThrow(RangeError)
  })
})
