import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../test-database.ts'
import { type Fixture, fillFixture } from './fixture.ts'
import { captureRows, runScenario } from './run-scenarios.ts'
import { scenarios } from './scenarios.ts'
import { alleenInZvh } from './zvh.scenarios.ts'

let database: TestDatabase
let client: pg.Client
let fixture: Fixture
let rows: Record<string, unknown>

beforeAll(async () => {
  database = await createTestDatabase({ from: 'leeg' })
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await client.query('begin')
  await client.query('set local role verbonden_owner')
  await force('no force')
  await client.query('alter table casus disable trigger bewaak_vaste_rollen')
  await client.query('alter table betrokkenheid disable trigger bewaak_vaste_rollen')
  fixture = await fillFixture(client, database.key)
  rows = await captureRows(client)
  await force('force')
})
afterAll(async () => {
  await client.query('rollback')
  await client.end()
  await database.drop()
})

async function force(how: 'force' | 'no force'): Promise<void> {
  const found = await client.query(
    "select oid::regclass as naam from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and relkind = 'r'",
  )
  for (const { naam } of found.rows) await client.query(`alter table ${naam} ${how} row level security`)
}

describe('de regels van de database, zin voor zin', () => {
  test.each(scenarios.map((s) => [s.zin, s] as const))('%s', async (_zin, scenario) => {
    expect(await runScenario(client, fixture, rows, scenario)).toBe(scenario.verwacht)
  })
})

/** The first sentence that no longer holds, those about this table first; undefined when nobody would notice that the policy is gone. */
async function noticedBy(tabel: string): Promise<string | undefined> {
  const about = (s: (typeof scenarios)[number]) => (s.sql.includes(` ${tabel}`) ? 0 : 1)
  for (const scenario of scenarios.toSorted((a, b) => about(a) - about(b))) {
    const outcome = await runScenario(client, fixture, rows, scenario).catch(() => 'fout')
    if (outcome !== scenario.verwacht) return scenario.zin
  }
  return undefined
}

test('geen policy kan weg zonder dat een zin breekt', async () => {
  const { rows: policies } = await client.query<{ tablename: string; policyname: string }>(
    "select tablename, policyname from pg_policies where schemaname = 'public' and 'verbonden_app' = any (roles) order by 1, 2",
  )
  expect(policies.length).toBeGreaterThan(60)
  const unnoticed: string[] = []
  for (const { tablename, policyname } of policies) {
    // What asks nothing here has its sentence, and its own such test, where `zvh` runs.
    if (alleenInZvh.includes(`${tablename}.${policyname}`)) continue
    await client.query('savepoint mutatie')
    await client.query(`drop policy ${pg.escapeIdentifier(policyname)} on ${pg.escapeIdentifier(tablename)}`)
    if ((await noticedBy(tablename)) === undefined) unnoticed.push(`${tablename}.${policyname}`)
    await client.query('rollback to savepoint mutatie')
  }
  // What asks nothing here has its sentence where `zvh` runs.
  expect(unnoticed.filter((name) => !alleenInZvh.includes(name))).toEqual([])
}, 1_200_000)
