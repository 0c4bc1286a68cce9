import { expect, test } from 'vitest'
import { kalender } from './kalender.ts'

const weekdag = (datum: string) => new Date(datum).getUTCDay() || 7
/** Every day of a leap year, so that each weekday, month end and 29 February is met. */
const dagen = Array.from({ length: 366 }, (_, i) => kalender('2028-01-01').dag(i))

test('een werkdag valt nooit in het weekend, en de vorige ligt altijd voor vandaag', () => {
  for (const vandaag of dagen) {
    const k = kalender(vandaag)
    for (const afstand of [-20, -2, -1, 0, 1, 5]) expect(weekdag(k.werkdag(afstand))).toBeLessThan(6)
    expect(k.werkdag(-1) < vandaag).toBe(true)
    expect(k.werkdag(0) >= vandaag && k.werkdag(1) > k.werkdag(0)).toBe(true)
  }
})

test('komende en vorige vallen op de gevraagde weekdag, aan hun kant van vandaag', () => {
  for (const vandaag of dagen) {
    const k = kalender(vandaag)
    for (const dag of [1, 3, 6, 7]) {
      expect([weekdag(k.komende(dag)), weekdag(k.komende(dag, 2)), weekdag(k.vorige(dag))]).toEqual([
        dag,
        dag,
        dag,
      ])
      expect(k.komende(dag) >= k.werkdag(1) && k.vorige(dag) < k.werkdag(-1)).toBe(true)
    }
  }
})

test('wie zestien is, is dat op elke dag van het jaar', () => {
  for (const vandaag of dagen) {
    const geboren = kalender(vandaag).geboren(16)
    const jarig =
      Number(vandaag.slice(0, 4)) -
      Number(geboren.slice(0, 4)) -
      (vandaag.slice(5) < geboren.slice(5) ? 1 : 0)
    expect(jarig).toBe(16)
  }
})
