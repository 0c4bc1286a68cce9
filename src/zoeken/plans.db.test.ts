import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sql, sql } from '../kernel/db.ts'
import { createTestApi, type TestApi } from '../testing/test-api.ts'
import { loadVeel } from './load-veel.ts'
import { findBijdragen, findJeugdigen } from './sql.ts'

/** Enough casussen for the planner to choose as in real use; `ZOEK_CASUSSEN` widens it to measure. */
const casussen = Number(process.env.ZOEK_CASUSSEN ?? 3000)
const drukte = { bart: 300, marieke: casussen >= 20_000 ? 2000 : 1000 }
let api: TestApi
let client: pg.Client
beforeAll(async () => {
  api = await createTestApi()
  await loadVeel(api.database.ownerUrl, { casussen, bijdragen: 10, drukte })
  client = new pg.Client({ connectionString: api.database.appUrl })
  await client.connect()
}, 900_000)
afterAll(async () => {
  await client.end()
  await api.close()
})

type Plan = {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Plan[]
}
type Explained = { Plan: Plan; 'Execution Time': number; 'Planning Time': number }

/** The plan of a query as the runtime role runs it for this persona, with its signed context. */
async function explain(wie: string, query: Sql): Promise<Explained> {
  await client.query('begin')
  const hash = await sessionHash(wie)
  await client.query("select * from sec.open_sessie($1, 'proef', 'proef')", [hash])
  const { rows } = await client.query(`explain (analyze, format json) ${query.text}`, query.values)
  await client.query('rollback')
  return rows[0]['QUERY PLAN'][0]
}

const hashes = new Map<string, Buffer>()
async function sessionHash(wie: string): Promise<Buffer> {
  const known = hashes.get(wie)
  if (known) return known
  const owner = new pg.Client({ connectionString: api.database.ownerUrl })
  await owner.connect()
  const hash = Buffer.alloc(32, wie)
  await owner.query('begin; set local role deur')
  await owner.query(
    `insert into sec.sessie (id_hash, actor_id, account_id, begonnen_op, gebruikt_op, inactief, uiterlijk)
    select $1, a.id, c.id, sec.nu(), sec.nu(), '1 hour', sec.nu() + interval '1 hour' from public.actor a join public.account c on c.id = a.account_id where c.sub = $2`,
    [hash, wie],
  )
  await owner.query('commit')
  await owner.end()
  hashes.set(wie, hash)
  return hash
}

const all = (p: Plan): Plan[] => [p, ...(p.Plans ?? []).flatMap(all)]
const readFrom = (e: Explained, table: string) =>
  all(e.Plan)
    .filter((p) => p['Relation Name'] === table)
    .map((p) => ({
      node: p['Node Type'],
      rows: (p['Actual Rows'] + (p['Rows Removed by Filter'] ?? 0)) * p['Actual Loops'],
    }))

test.each([
  ['bart', 'vertrouwen:*'],
  ['bart', 'zeldzaam:*'],
  ['marieke', 'vertrouwen:*'],
  ['marieke', 'zeldzaam:*'],
] as const)(
  'zoeken in bijdragen begint voor %s bij de eigen casussen en leest niet meer dan daarin staat (%s)',
  async (wie, query) => {
    await explain(wie, findBijdragen(query, { vanaf: 0, aantal: 6 }))
    const plan = await explain(wie, findBijdragen(query, { vanaf: 0, aantal: 6 }))
    const read = readFrom(plan, 'bijdrage')
    if (process.env.ZOEK_CASUSSEN)
      console.log(
        JSON.stringify({ wie, query, ms: plan['Execution Time'], plannen: plan['Planning Time'], read }),
      )
    expect(read.map((r) => r.node)).not.toContain('Seq Scan')
    expect(Math.max(...read.map((r) => r.rows))).toBeLessThanOrEqual((drukte[wie] + 5) * 10 * 1.5)
  },
)

test('zoeken op naam leest alleen de personen van de eigen casussen', async () => {
  const plan = await explain('bart', findJeugdigen(['noor'], { vanaf: 0, aantal: 6 }))
  const read = readFrom(plan, 'persoon')
  if (process.env.ZOEK_CASUSSEN)
    console.log(JSON.stringify({ soort: 'jeugdige', ms: plan['Execution Time'], read }))
  expect(read.map((r) => r.node)).not.toContain('Seq Scan')
})

test('de controle zelf merkt een plan dat de hele tabel leest', async () => {
  const plan = await explain('bart', sql`select count(*) from bijdrage where tekst like '%vertrouwen%'`)
  expect(Math.max(...readFrom(plan, 'bijdrage').map((r) => r.rows))).toBeGreaterThan(
    (drukte.bart + 5) * 10 * 1.5,
  )
})
