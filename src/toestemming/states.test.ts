import { describe, expect, test } from 'vitest'
import {
  artikelen,
  type Groep,
  groepen,
  groepOp,
  groepSinds,
  intrekkersVoor,
  regels,
  regelVoor,
  type Soort,
  soorten,
  verjaardag,
  volgendeGrens,
} from './states.ts'

/** Written by hand from UAVG 5 and Jeugdwet 7.3.4, 7.3.5, 7.3.11 and 7.3.15: kind, age, circumstance, who says yes. */
const tabel: readonly [Soort, Groep, 'gewoon' | 'rechtstreeks' | 'uitzondering', string][] = [
  ['avg', 'onder_12', 'gewoon', 'ouders'],
  ['avg', 'onder_12', 'rechtstreeks', 'jeugdige'],
  ['avg', 'onder_12', 'uitzondering', 'ouders'],
  ['avg', '12_15', 'gewoon', 'ouders'],
  ['avg', '12_15', 'rechtstreeks', 'jeugdige'],
  ['avg', '12_15', 'uitzondering', 'ouders'],
  ['avg', '16_17', 'gewoon', 'jeugdige'],
  ['avg', '16_17', 'rechtstreeks', 'jeugdige'],
  ['avg', '16_17', 'uitzondering', 'jeugdige'],
  ['avg', '18_plus', 'gewoon', 'jeugdige'],
  ['avg', '18_plus', 'rechtstreeks', 'jeugdige'],
  ['avg', '18_plus', 'uitzondering', 'jeugdige'],
  ['hulp', 'onder_12', 'gewoon', 'ouders'],
  ['hulp', 'onder_12', 'rechtstreeks', 'ouders'],
  ['hulp', 'onder_12', 'uitzondering', 'ouders'],
  ['hulp', '12_15', 'gewoon', 'jeugdige+ouders'],
  ['hulp', '12_15', 'rechtstreeks', 'jeugdige+ouders'],
  ['hulp', '12_15', 'uitzondering', 'jeugdige'],
  ['hulp', '16_17', 'gewoon', 'jeugdige'],
  ['hulp', '16_17', 'rechtstreeks', 'jeugdige'],
  ['hulp', '16_17', 'uitzondering', 'jeugdige'],
  ['hulp', '18_plus', 'gewoon', 'jeugdige'],
  ['hulp', '18_plus', 'rechtstreeks', 'jeugdige'],
  ['hulp', '18_plus', 'uitzondering', 'jeugdige'],
  ['geheim', 'onder_12', 'gewoon', 'ouders'],
  ['geheim', 'onder_12', 'rechtstreeks', 'ouders'],
  ['geheim', 'onder_12', 'uitzondering', 'ouders'],
  ['geheim', '12_15', 'gewoon', 'jeugdige+ouders'],
  ['geheim', '12_15', 'rechtstreeks', 'jeugdige+ouders'],
  ['geheim', '12_15', 'uitzondering', 'jeugdige+ouders'],
  ['geheim', '16_17', 'gewoon', 'jeugdige'],
  ['geheim', '16_17', 'rechtstreeks', 'jeugdige'],
  ['geheim', '16_17', 'uitzondering', 'jeugdige'],
  ['geheim', '18_plus', 'gewoon', 'jeugdige'],
  ['geheim', '18_plus', 'rechtstreeks', 'jeugdige'],
  ['geheim', '18_plus', 'uitzondering', 'jeugdige'],
]

describe('wie ja zegt, per soort en leeftijd', () => {
  test.each(tabel)('%s, %s, %s: %s', (soort, groep, geval, gevers) => {
    const t = { rechtstreeks: geval === 'rechtstreeks', uitzondering: geval === 'uitzondering' }
    // UAVG 5 lid 1 says the same before and after 1 September 2026.
    for (const dag of ['2026-08-31', '2026-09-01']) {
      const regel = regelVoor(soort, groep, t, dag)
      expect(regel.gevers.join('+')).toBe(gevers)
      expect(regel.artikelen.length).toBeGreaterThan(0)
    }
  })

  test('iedere soort, leeftijd en omstandigheid staat in de tabel', () => {
    expect(tabel.length).toBe(soorten.length * groepen.length * 3)
    expect(new Set(tabel.map(([s, g, o]) => `${s} ${g} ${o}`)).size).toBe(tabel.length)
  })

  test('een artikel waarvan de tekst niet gelezen is, draagt geen dag van lezen', () => {
    for (const { gelezen, tekstVan } of Object.values(artikelen)) expect(tekstVan !== null).toBe(gelezen)
    const used = Object.values(regels).flatMap((r) => Object.values(r).flatMap((g) => g.gewoon.artikelen))
    expect(used.every((code) => code in artikelen)).toBe(true)
  })
})

describe('wie terugneemt zonder het te hebben gegeven: UAVG 5 lid 3 b, sinds 1 september 2026', () => {
  /** By hand: day, kind, age, free direct help, who. The representative who gave it may take it back by itself, on any day. */
  const terug: readonly [string, Soort, Groep, boolean, string][] = [
    ['2026-08-31', 'avg', '12_15', false, ''],
    ['2026-09-01', 'avg', '12_15', false, 'jeugdige'],
    ['2026-09-01', 'avg', 'onder_12', false, ''],
    ['2026-09-01', 'avg', '16_17', false, ''],
    ['2026-09-01', 'avg', '18_plus', false, ''],
    // Lid 6: the article does not hold for free help or advice; there the young person gives it.
    ['2026-09-01', 'avg', '12_15', true, ''],
    ['2026-09-01', 'hulp', '12_15', false, ''],
    ['2026-09-01', 'geheim', '12_15', false, ''],
  ]
  test.each(terug)('%s: %s, %s, rechtstreeks %s: %s', (dag, soort, groep, rechtstreeks, wie) => {
    expect(intrekkersVoor(soort, groep, rechtstreeks, dag).join('+')).toBe(wie)
    const { artikelen: named } = regelVoor(soort, groep, { rechtstreeks, uitzondering: false }, dag)
    expect(named.includes('uavg-5-3')).toBe(wie !== '')
  })

  test('gratis hulp staat sinds die dag in lid 6', () => {
    const op = (dag: string) =>
      regelVoor('avg', 'onder_12', { rechtstreeks: true, uitzondering: false }, dag).artikelen
    expect([op('2026-08-31'), op('2026-09-01')]).toEqual([['uavg-5-5'], ['uavg-5-6']])
  })
})

describe('verjaardagen', () => {
  test.each([
    ['2014-11-03', '2026-11-02', 'onder_12', null],
    ['2014-11-02', '2026-11-02', '12_15', '2026-11-02'],
    ['2010-11-03', '2026-11-02', '12_15', '2022-11-03'],
    ['2010-11-02', '2026-11-02', '16_17', '2026-11-02'],
    ['2008-11-03', '2026-11-02', '16_17', '2024-11-03'],
    ['2008-11-02', '2026-11-02', '18_plus', '2026-11-02'],
  ])('geboren %s, op %s: %s, sinds %s', (geboren, dag, groep, sinds) => {
    expect(groepOp(geboren, dag)).toBe(groep)
    expect(groepSinds(geboren, dag)).toBe(sinds)
  })

  test('wie op 29 februari geboren is, wordt 18 op 1 maart van een jaar zonder die dag', () => {
    expect([verjaardag('2008-02-29', 16), verjaardag('2008-02-29', 18)]).toEqual(['2024-02-29', '2026-03-01'])
  })

  test('de volgende verjaardag waarop opnieuw gevraagd wordt', () => {
    expect(volgendeGrens('2010-11-03', '2026-11-02')).toEqual({ op: '2026-11-03', jaren: 16 })
    expect(volgendeGrens('2010-11-02', '2026-11-02')).toEqual({ op: '2028-11-02', jaren: 18 })
    expect(volgendeGrens('2008-11-02', '2026-11-02')).toBeNull()
  })
})
