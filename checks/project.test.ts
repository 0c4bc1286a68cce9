import { expect, test } from 'vitest'
import { checks } from './run.ts'

/** These take the tools along and are parts of `npm test` of their own. */
const apart = new Set(['style', 'imports', 'types', 'unused'])
const here = checks.filter((check) => !apart.has(check.name))

test.each(here.map((check) => [check.name, check] as const))('de proef %s vindt niets', async (_, check) => {
  expect(await check.run()).toEqual([])
})

test('wat hier niet loopt, bestaat als eigen onderdeel', () => {
  expect(checks.length - here.length).toBe(apart.size)
})
