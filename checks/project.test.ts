import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkout } from './find-files.ts'
import { checks } from './run.ts'
import { checkSecurityContact } from './security-contact.ts'

/** These take the tools along and are parts of `npm test` of their own; and one asks the calendar, which no test may. */
const apart = new Set(['style', 'imports', 'types', 'unused', 'security contact'])
const here = checks.filter((check) => !apart.has(check.name))

test.each(here.map((check) => [check.name, check] as const))('de proef %s vindt niets', async (_, check) => {
  expect(await check.run()).toEqual([])
})

test('wat hier niet loopt, bestaat als eigen onderdeel', () => {
  expect(checks.length - here.length).toBe(apart.size)
})

/** Whether it has expired today is for `node checks/run.ts` to say: a delivery is not refused for the day it is tested on. */
test('security.txt noemt een contact, en een dag waarop hij verloopt', async () => {
  const text = readFileSync(`${checkout}docs/beheer/security.txt`, 'utf8')
  const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '')
  expect(await checkSecurityContact(checkout, new Date(expires - 1))).toEqual([])
  expect(await checkSecurityContact(checkout, new Date(expires))).toHaveLength(1)
})
