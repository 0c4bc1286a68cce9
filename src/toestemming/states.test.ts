import { describe, expect, test } from 'vitest'
import {
  artikelen,
  type Groep,
  groepen,
  groepOp,
  groepSinds,
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
    const regel = regelVoor(soort, groep, {
      rechtstreeks: geval === 'rechtstreeks',
      uitzondering: geval === 'uitzondering',
    })
    expect(regel.gevers.join('+')).toBe(gevers)
    expect(regel.artikelen.length).toBeGreaterThan(0)
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
