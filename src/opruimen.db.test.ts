import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from './kernel/db.ts'
import { asLoader } from './kernel/migrate.ts'
import { ruimOp } from './opruimen.ts'
import { allRows, asOwner } from './testing/start-klok.ts'
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase({ from: 'demo' })
})
afterAll(() => database.drop())

test('wat zijn tijd heeft gehad gaat weg, wat nog loopt blijft', async () => {
  await asOwner(database, (client) =>
    asLoader(client, () =>
      client.query(`insert into klad select id, case n when 1 then 'oud' else 'nieuw' end, '{}', now() - make_interval(days => 50 * n)
        from actor, (values (0), (1)) v (n) where functie = 'casusregisseur'`),
    ),
  )
  const db = openDatabase(database.appUrl, 1)
  const gone = await ruimOp(db, database.key)
  await db.close()
  expect(gone.klad).toBe(1)
  expect((await allRows(database, 'select sleutel from klad')).map((r) => r.sleutel)).toEqual(['nieuw'])
})
