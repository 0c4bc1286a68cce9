import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { allRoutes } from '../../routes.ts'
import { createTestDatabase, type TestDatabase } from '../test-database.ts'

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

/** Unique keys that reach beyond one casus or one writer, and why colliding with a hidden row still tells nothing. */
const elsewhere: Record<string, string> = {
  'uitnodiging (code_hash)': 'a hash of sixty random bits, made by the server',
  'verbondenheid_periode (periode)': 'written by the worker only, and the same for everyone',
}

type Unique = { tabel: string; velden: string[]; ouders: string[]; app: boolean }
const uniques = `select c.relname as tabel, array_agg(a.attname::text order by k.nr) as velden,
    has_table_privilege('verbonden_app', c.oid, 'insert') or has_any_column_privilege('verbonden_app', c.oid, 'insert') as app,
    array(select distinct fa.attname::text from pg_constraint f join pg_attribute fa on fa.attrelid = f.conrelid and fa.attnum = any (f.conkey)
      where f.contype = 'f' and f.conrelid = c.oid) as ouders
  from pg_index i join pg_class c on c.oid = i.indrelid cross join lateral unnest(i.indkey) with ordinality k (att, nr)
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.att
  where i.indisunique and c.relnamespace = 'public'::regnamespace group by c.oid, c.relname, i.indexrelid order by 1`

test('een unieke sleutel hangt aan de casus, aan wie schrijft, of aan een rij die gezien moet worden', async () => {
  const { rows } = await client.query<Unique>(uniques)
  expect(rows.length).toBeGreaterThan(80)
  const own = ['casus_id', 'actor_id', 'door', 'organisatie_id']
  const loose = rows
    .filter(({ app, velden, ouders }) => {
      const isMadeHere = velden.join() === 'id'
      return app && !isMadeHere && !velden.some((v) => own.includes(v) || ouders.includes(v))
    })
    .map(({ tabel, velden }) => `${tabel} (${velden.join(', ')})`)
  expect(loose).toEqual(Object.keys(elsewhere))
})

test('geen enkel verzoek geeft zelf de sleutel van wat gemaakt wordt', () => {
  const given = allRoutes({ demo: true, key: Buffer.alloc(32) }).flatMap((route) => {
    if (route.method !== 'POST' || !route.body) return []
    const schema = z.toJSONSchema(route.body, { io: 'input', unrepresentable: 'any' })
    const names = Object.keys((schema as { properties?: object }).properties ?? {})
    return names.includes('id') ? [route.act] : []
  })
  expect(given).toEqual([])
})

type Foreign = { tabel: string; naam: string; velden: string[]; ouder: string; ouder_casus: boolean }
const foreigns = `select c.relname as tabel, f.conname as naam, p.relname as ouder,
    array(select a.attname::text from pg_attribute a where a.attrelid = f.conrelid and a.attnum = any (f.conkey)) as velden,
    exists (select from pg_attribute a where a.attrelid = p.oid and a.attname = 'casus_id') as ouder_casus
  from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_class p on p.oid = f.confrelid
  where f.contype = 'f' and c.relnamespace = 'public'::regnamespace and c.relrowsecurity`

/** Keys to a row inside a casus that go without the casus: the row itself must then be seen, which the policy of the table asks. */
const byPolicy = new Set(['verzoek', 'vernietigingsvoorstel', 'verlenging', 'aanmelding', 'netwerkronde'])

test('een sleutel naar iets in een casus noemt die casus mee, zodat een rij van een andere casus nooit past', async () => {
  const { rows } = await client.query<Foreign>(foreigns)
  expect(rows.length).toBeGreaterThan(100)
  const loose = rows.filter(
    ({ velden, ouder, ouder_casus }) => ouder_casus && !velden.includes('casus_id') && !byPolicy.has(ouder),
  )
  expect(loose.map(({ tabel, velden, ouder }) => `${tabel} (${velden.join(', ')}) -> ${ouder}`)).toEqual([])
})
