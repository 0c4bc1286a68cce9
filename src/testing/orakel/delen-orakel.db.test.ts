import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../test-database.ts'
import { actualSight, expectedSight, kijkers } from './compare-world.ts'
import { withWorld } from './with-world.ts'
import { worlds } from './world.ts'

let database: TestDatabase
let owner: pg.Client
beforeAll(async () => {
  database = await createTestDatabase({ from: 'leeg' })
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})

test('lijst, telling en losse lezing tonen precies wat het orakel zegt, in iedere wereld en voor iedereen', async () => {
  let seen = 0
  let hidden = 0
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      await withWorld(owner, world, async (keys, asApp) => {
        for (const { kijker, context } of kijkers(world, keys, database.key)) {
          const expected = expectedSight(world, keys, kijker)
          const actual = await asApp((client) => actualSight(client, keys, context))
          expect([...actual.list].sort()).toEqual([...expected].sort())
          expect([...actual.single].sort()).toEqual([...expected].sort())
          expect(actual.counts).toBe(expected.size)
          seen += expected.size
          hidden += keys.casussen.flatMap((c) => c.rijen).length
        }
      })
    }),
    { numRuns: Number(process.env.ORAKEL_WERELDEN ?? 40), seed: Number(process.env.ORAKEL_ZAAD ?? 20261102) },
  )
  // A world in which nobody sees anything would prove nothing.
  expect(seen).toBeGreaterThan(100)
  expect(hidden).toBeGreaterThan(seen / 10)
}, 120_000)
