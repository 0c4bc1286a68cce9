import pg from 'pg'
import { expect, test } from 'vitest'
import { createTestDatabase } from './test-database.ts'

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test('twee testdatabases delen niets, en de gewone rol is aan de toegangsregels gebonden', async () => {
  const [one, two] = await Promise.all([
    createTestDatabase({ from: 'leeg' }),
    createTestDatabase({ from: 'leeg' }),
  ])
  await ask(one.ownerUrl, 'create table alleen_hier (a int)')
  expect(await ask(two.ownerUrl, "select to_regclass('alleen_hier') as tabel")).toEqual([{ tabel: null }])
  expect(
    await ask(
      one.appUrl,
      'select current_user as rol, rolsuper, rolbypassrls from pg_roles where rolname = current_user',
    ),
  ).toEqual([{ rol: 'verbonden_app', rolsuper: false, rolbypassrls: false }])
  await one.drop()
  await two.drop()
  await expect(ask(one.appUrl, 'select 1')).rejects.toThrow(/does not exist/)
})
