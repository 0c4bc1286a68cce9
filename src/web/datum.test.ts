import { expect, test } from 'vitest'
import {
  age,
  dayOf,
  fullDate,
  longDate,
  momentOf,
  nearMoment,
  relativeDay,
  shortDate,
  shortMoment,
  time,
} from './datum.ts'

const now = new Date('2026-11-03T08:12:00Z')

test('een dag staat er zoals mensen hem schrijven', () => {
  expect(longDate('2026-11-03', 'nl')).toBe('3 november 2026')
  expect(fullDate('2026-11-03', 'nl')).toBe('dinsdag 3 november 2026')
  expect(shortDate('2026-11-05', 'nl')).toBe('do 5 nov')
  expect(shortDate('2026-11-05', 'en')).toBe('Thu 5 Nov')
})

test('een moment staat in de tijd van Amsterdam, zomer en winter', () => {
  expect(shortMoment('2026-11-05T15:00:00Z', 'nl')).toBe('do 5 nov, 16.00')
  expect(time('2026-07-01T07:30:00Z', 'nl')).toBe('9.30')
  expect(time('2026-07-01T07:30:00Z', 'en')).toBe('09:30')
  expect(dayOf('2026-11-03T23:30:00Z')).toBe('2026-11-04')
})

test('een tijd die iemand kiest, wordt het goede moment, ook rond de zomertijd', () => {
  expect(momentOf('2026-11-05', '16:00')).toBe('2026-11-05T15:00:00Z')
  expect(momentOf('2026-10-25', '01:30')).toBe('2026-10-24T23:30:00Z')
  expect(momentOf('2026-10-25', '12:00')).toBe('2026-10-25T11:00:00Z')
  expect(momentOf('2027-03-28', '12:00')).toBe('2027-03-28T10:00:00Z')
})

test('dichtbij zijn het woorden', () => {
  expect(relativeDay('2026-11-03', 'nl', now)).toBe('vandaag')
  expect(relativeDay('2026-11-02', 'nl', now)).toBe('gisteren')
  expect(relativeDay('2026-11-06', 'nl', now)).toBe('over drie dagen')
  expect(relativeDay('2026-10-20', 'nl', now)).toBe('twee weken geleden')
  expect(relativeDay('2026-11-06', 'en', now)).toBe('in three days')
  expect(nearMoment('2026-11-03T14:00:00Z', 'nl', now)).toBe('vandaag, 15.00')
  expect(nearMoment('2026-11-11T13:00:00Z', 'nl', now)).toBe('wo 11 nov, 14.00')
})

test('iemand wordt jarig op zijn verjaardag, niet eerder', () => {
  expect(age('2010-11-03', now)).toBe(16)
  expect(age('2010-11-04', now)).toBe(15)
  expect(age('2008-02-29', new Date('2026-02-28T12:00:00Z'))).toBe(17)
  expect(age('2008-02-29', new Date('2026-03-01T12:00:00Z'))).toBe(18)
})
