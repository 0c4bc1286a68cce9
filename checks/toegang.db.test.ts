import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../src/testing/test-database.ts'
import { describeToegang, findWordless, toegangFile } from './toegang.ts'

let database: TestDatabase
let client: pg.Client
beforeAll(async () => {
  database = await createTestDatabase({ from: 'leeg' })
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

/** Changes the rights in a transaction that is never committed, as a migration might. */
async function afterChange<T>(change: string, look: () => Promise<T>): Promise<T> {
  await client.query('begin')
  await client.query('set local role verbonden_owner')
  await client.query(change)
  const seen = await look()
  await client.query('rollback')
  return seen
}

test('db/toegang.md zegt wat de database doet; anders: npx node checks/toegang.ts', async () => {
  expect(await describeToegang(client)).toBe(await readFile(toegangFile, 'utf8'))
})

test('iedere regel heeft een zin, en iedere zin een regel', async () => {
  expect(await findWordless(client)).toEqual({ wordless: [], leftOver: [] })
})

test.each([
  ['een regel die weg is', 'drop policy eigen on klad'],
  ['een regel erbij', 'create policy lek on casus for select to verbonden_app using (true)'],
  ['een ruimere regel', 'alter policy eigen on klad using (true)'],
  [
    'een ruimere regel binnen een casus',
    'alter policy select_betrokken on spoor using (exists (select from inzage.mijn_betrokkenheid m where m.casus_id = spoor.casus_id))',
  ],
  ['een recht erbij', 'grant delete on casus to verbonden_app'],
  ['een recht op meer kolommen', 'grant update (aanmelding_id) on casus to verbonden_app'],
  ['een andere uitleg', "comment on table casus is 'anders'"],
  ['een tabel zonder rijbeveiliging', 'alter table klad disable row level security'],
])('%s valt op', async (_wat, change) => {
  const before = await describeToegang(client)
  expect(await afterChange(change, () => describeToegang(client))).not.toBe(before)
})

test('een regel zonder zin en een zin zonder regel vallen op', async () => {
  const added = 'create policy lek on casus for select to verbonden_app using (true)'
  expect((await afterChange(added, () => findWordless(client))).wordless).toEqual(['casus.lek'])
  const dropped = 'drop policy delete_maker on aanmelding'
  expect((await afterChange(dropped, () => findWordless(client))).leftOver).toEqual([
    'aanmelding.delete_maker',
  ])
})
