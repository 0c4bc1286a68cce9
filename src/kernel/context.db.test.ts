import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoIssuer } from '../../demo/load-demo.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { type SignedContext, signContext } from './context-key.ts'
import { asLoader } from './migrate.ts'

let database: TestDatabase
let app: pg.Client
let marieke: SignedContext

beforeAll(async () => {
  database = await createTestDatabase({ from: 'demo' })
  app = new pg.Client({ connectionString: database.appUrl })
  await app.connect()
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const { rows } = await asLoader(owner, () =>
    owner.query(
      `select a.id, a.account_id, a.organisatie_id from actor a join account c on c.id = a.account_id
      where c.issuer = $1 and c.sub = 'marieke'`,
      [demoIssuer],
    ),
  )
  await owner.end()
  marieke = {
    actorId: rows[0].id,
    accountId: rows[0].account_id,
    soort: 'medewerker',
    organisatieId: rows[0].organisatie_id,
    doel: 'test',
    oorsprong: 'test',
  }
})
afterAll(async () => {
  await app.end()
  await database.drop()
})

async function seenUnder(context: string | null): Promise<number> {
  await app.query('begin')
  if (context !== null) await app.query("select set_config('app.ctx', $1, true)", [context])
  const { rows } = await app.query(
    'select (select count(*) from organisatie)::int + (select count(*) from casus)::int as n',
  )
  await app.query('rollback')
  return rows[0].n
}

test('met een ondertekende context is er zicht', async () => {
  expect(await seenUnder(signContext(database.key, marieke))).toBeGreaterThan(0)
})

test('zonder context, met een lege of met een verzonnen context is er niets te zien, en geen fout', async () => {
  const genuine = signContext(database.key, marieke)
  const forged = [
    null,
    '',
    'onzin',
    'x'.repeat(200),
    '|'.repeat(90),
    signContext(Buffer.alloc(32, 1), marieke),
    genuine.replace(marieke.actorId, '00000000-0000-0000-0000-000000000000'),
    genuine.replace('|medewerker|', '|systeem|'),
    `${genuine}0`,
    genuine.slice(1),
    signContext(database.key, marieke, -1),
  ]
  for (const context of forged) expect(await seenUnder(context), String(context)).toBe(0)
})

test('een context houdt op met zijn transactie', async () => {
  await app.query('begin')
  await app.query('select sec.open_bewijs($1)', [signContext(database.key, marieke)])
  await app.query('commit')
  expect(await seenUnder(null)).toBe(0)
})

test.each([
  'select * from sec.sleutel',
  'select * from sec.sessie',
  "select sec.onderteken('ctx|x')",
  'select * from logboek.regel',
  'update logboek.keten set volgnr = 0',
  'create table public.eigen (a int)',
  'create temp table eigen (a int)',
  'set role verbonden_owner',
  'set role inzage',
  'alter table casus disable row level security',
  'truncate casus',
  'select inzage.bewaak_vaste_rollen()',
  'set row_security = off; select * from casus',
])('de applicatierol mag niet: %s', async (statement) => {
  await expect(app.query(statement)).rejects.toThrow()
  await app.query('reset all')
})

test('de applicatierol is geen eigenaar, geen superuser en ontwijkt geen regels', async () => {
  const { rows } = await app.query(`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
    (select count(*)::int from pg_class where relowner = r.oid) as bezit from pg_roles r where rolname = current_user`)
  expect(rows[0]).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    bezit: 0,
  })
})
