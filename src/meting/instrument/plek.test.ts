import { expect, test } from 'vitest'
import { plekVan } from './plek.ts'

const schaal = (waarden: number[], richting: 'hoger_helpt' | 'lager_helpt' = 'hoger_helpt') => ({
  waarden: waarden.map((waarde) => ({ waarde, label: { nl: '', en: '' } })),
  richting,
})

test.each([
  ['eigen schaal', schaal([2, 1, 0, -1, -2]), [-2, 0, 1], [-2, 0, 1]],
  ['van 0 tot 100 is 25 verder één plek', schaal([0, 25, 50, 75, 100]), [25, 50, 100], [-1, 0, 2]],
  [
    'waar lager helpt, staat laag aan de kant van helpen',
    schaal([1, 2, 3, 4, 5], 'lager_helpt'),
    [1, 5],
    [2, -2],
  ],
  ['zonder midden staan buren aan weerszijden', schaal([1, 2, 3, 4]), [2, 3], [-0.5, 0.5]],
  ['wat geen plek is, en leeg', schaal([1, 2, 3]), [7, null], [null, null]],
] as const)('%s', (_naam, s, standen, plekken) => {
  expect(standen.map((stand) => plekVan(s, stand))).toEqual(plekken)
})
