import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { openBsnKluis } from './bsn.ts'

const key = randomBytes(32)
const kluis = openBsnKluis(key)
const hier = { tabel: 'aanmelding', id: '01990000-0000-7000-8000-000000000001' } as const

test('een nummer komt terug op de plek waar het bewaard is', () => {
  expect(kluis.decrypt(kluis.encrypt('123456782', hier), hier)).toBe('123456782')
})

test('hetzelfde nummer ziet er elke keer anders uit, maar heeft dezelfde blinde index', () => {
  expect(kluis.encrypt('123456782', hier)).not.toEqual(kluis.encrypt('123456782', hier))
  expect(kluis.index('123456782')).toEqual(openBsnKluis(key).index('123456782'))
  expect(kluis.index('123456782')).not.toEqual(openBsnKluis(randomBytes(32)).index('123456782'))
})

test('verplaatst naar een andere rij of tabel, of veranderd, is het niet te lezen', () => {
  const bytes = kluis.encrypt('123456782', hier)
  expect(() => kluis.decrypt(bytes, { ...hier, id: '01990000-0000-7000-8000-000000000002' })).toThrow()
  expect(() => kluis.decrypt(bytes, { ...hier, tabel: 'persoon' })).toThrow()
  bytes[14] = (bytes[14] ?? 0) ^ 1
  expect(() => kluis.decrypt(bytes, hier)).toThrow()
})
