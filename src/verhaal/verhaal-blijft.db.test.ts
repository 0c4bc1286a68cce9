import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asLoader } from '../kernel/migrate.ts'
import { fill, fillFixture } from '../testing/beleid/fixture.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let client: pg.Client
const owner = <T>(work: () => Promise<T>) => asLoader(client, work)
const count = async (from: string) =>
  owner(async () => (await client.query(fill(`select count(*)::int as n from ${from}`))).rows[0].n as number)

beforeAll(async () => {
  database = await createTestDatabase({ from: 'leeg' })
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await owner(async () => {
    for (const tabel of ['casus', 'betrokkenheid'])
      await client.query(`alter table ${tabel} disable trigger bewaak_vaste_rollen`)
    await fillFixture(client, database.key)
  })
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

test('het verhaal blijft van de jongere, ook als de laatste casus vernietigd is; wie het kreeg, is weg', async () => {
  expect(await count('verhaaldeel where eigenaar_id = {jeugdige}')).toBe(4)
  for (const casus of ['casus', 'casus_steun', 'casus_zus'])
    await owner(() => client.query(fill(`select bewaren.wis_casus({${casus}})`)))
  expect(await count('betrokkenheid where actor_id = {jeugdige}')).toBe(0)
  expect(await count('verhaaldeel where eigenaar_id = {jeugdige}')).toBe(4)
  expect(await count(`account where id = {account_jeugdige} and issuer = 'beleid'`)).toBe(1)
  expect(await count('verhaaldeling where eigenaar_id = {jeugdige}')).toBe(0)
  expect(await count('jim_deling where verhaaldeel_id = {deel_jim}')).toBe(0)
  // Whoever tells nothing goes as before.
  expect(await count('account where id = {account_ouder}')).toBe(0)
})
