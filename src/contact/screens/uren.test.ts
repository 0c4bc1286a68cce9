import { expect, test } from 'vitest'
import { groupUren, spreadUren } from './uren.ts'

test('dezelfde tijden op meer dagen zijn één regel, en komen per dag terug', () => {
  const uren = [
    { dag: 2, van: '09:00', tot: '17:00' },
    { dag: 1, van: '09:00', tot: '17:00' },
    { dag: 2, van: '19:00', tot: '21:00' },
  ]
  expect(groupUren(uren)).toEqual([
    { dagen: [1, 2], van: '09:00', tot: '17:00' },
    { dagen: [2], van: '19:00', tot: '21:00' },
  ])
  expect(spreadUren(groupUren(uren))).toHaveLength(3)
  expect(spreadUren([{ dagen: [], van: '09:00', tot: '17:00' }])).toEqual([])
})
