import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signContext } from '../kernel/context-key.ts'
import { asLoader } from '../kernel/migrate.ts'
import { fill, fillFixture } from '../testing/beleid/fixture.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let client: pg.Client
// One under pga and one under steun: a JIM exists in the second only.
let casussen: string[]
let casus = ''
let logNaam = ''
/** Every key of the casus, its people and its aanmelding, as it was before. */
let sleutels: string[] = []

beforeAll(async () => {
  database = await createTestDatabase({ from: 'leeg' })
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await asLoader(client, async () => {
    for (const tabel of ['casus', 'betrokkenheid'])
      await client.query(`alter table ${tabel} disable trigger bewaak_vaste_rollen`)
    const { ids } = await fillFixture(client, database.key)
    casus = ids.casus ?? ''
    casussen = [casus, ids.casus_steun ?? '']
    await client.query(
      fill(`update aanmelding set casus_id = {casus}, status = 'casus' where id = {aanmelding_sent};
      update casus set aanmelding_id = {aanmelding_sent} where id = {casus};
      delete from verhaaldeel where eigenaar_id = {jeugdige}; -- a story keeps the account of who tells it: src/verhaal
      insert into klad values ({buiten}, 'bijdrage-' || {casus}, '{}', now());
      insert into idempotentie values ({buiten}, 'sleutel-9', 'x', 201, jsonb_build_object('id', {bijdrage}), now());
      insert into outbox (soort, gegevens) values ('iets', jsonb_build_object('id', {afspraak}));
      update inlezing set verslag = jsonb_build_object('mogelijkDubbel', jsonb_build_array({aanmelding_sent}))`),
    )
    await client.query('set local role deur')
    await client.query(
      fill(
        `insert into sec.sessie values (sha256('s'), {jeugdige}, {account_jeugdige}, now(), now(), '1 hour', now() + interval '1 day')`,
      ),
    )
    await client.query('set local role verbonden_owner')
    sleutels = await collect()
    logNaam = (await client.query('select log_naam from casus where id = $1', [casus])).rows[0].log_naam
  })
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const columns = async (query: string, values: unknown[] = []) =>
  (await client.query(query, values)).rows.map((row) => String(Object.values(row)[0]))

async function collect(): Promise<string[]> {
  const tables =
    await columns(`select c.table_name from information_schema.columns c join information_schema.columns i using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'casus_id' and i.column_name = 'id' and c.table_name not in ('vernietigingsvoorstel', 'verzoek')`)
  const keys = [...casussen]
  for (const tabel of tables)
    keys.push(...(await columns(`select id from ${tabel} where casus_id = any ($1)`, [casussen])))
  keys.push(
    ...(await columns(
      fill(
        `select unnest(array[{jeugdige}, {account_jeugdige}, {ouder}, {account_ouder}, {jim}, {account_jim}, {weging}, {oordeel}, {aanmelding_sent}])`,
      ),
    )),
  )
  return [...new Set(keys)]
}

/** Tables in which one of these texts still stands. */
async function standsIn(texts: string[], schemas: string[]): Promise<string[]> {
  const tables = await columns(
    `select c.oid::regclass::text from pg_class c where c.relkind = 'r' and c.relnamespace::regnamespace::text = any ($1) and c.relname <> 'sleutel' order by 1`,
    [schemas],
  )
  const found: string[] = []
  for (const tabel of tables) {
    if (tabel.startsWith('sec.')) await client.query('set local role deur')
    const { rows } = await client.query(
      `select count(*)::int as n from ${tabel} t where exists (select from unnest($1::text[]) k where strpos(t::text, k) > 0)`,
      [texts],
    )
    await client.query('set local role verbonden_owner')
    if (rows[0].n > 0) found.push(tabel)
  }
  return found
}

test('iedere tabel met iets van de casus is ook echt gevuld, anders bewijst het volgende niets', async () => {
  const filled = await asLoader(client, () => standsIn(sleutels, ['public', 'sec']))
  const all =
    await columns(`select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'casus_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`)
  expect(
    all.filter((tabel) => !filled.includes(tabel) && !['doorgeleiding', 'verzoek'].includes(tabel)),
  ).toEqual([])
  expect(filled).toEqual(
    expect.arrayContaining([
      'klad',
      'idempotentie',
      'outbox',
      'inlezing',
      'account',
      'actor',
      'weging',
      'oordeel',
      'sec.sessie',
    ]),
  )
})

test('na het vernietigen staat er nergens meer iets van de casus, haar mensen of haar aanmelding', async () => {
  await client.query('begin')
  await client.query("select set_config('app.ctx', $1, true)", [
    signContext(database.key, {
      actorId: sleutels[0] ?? '',
      accountId: sleutels[0] ?? '',
      soort: 'systeem',
      organisatieId: null,
      doel: 'proef',
      oorsprong: 'proef',
    }),
  ])
  await client.query('set local role verbonden_app')
  await client.query(
    `select logboek.schrijf('casus', 'casus.openen', 'casus:' || $1::text, 'gelukt', 'spoor', array[$2::uuid])`,
    [casus, logNaam],
  )
  await client.query('commit')
  await asLoader(client, async () => {
    for (const id of casussen) await client.query('select bewaren.wis_casus($1)', [id])
  })
  expect(await asLoader(client, () => standsIn(sleutels, ['public', 'sec']))).toEqual([])
})

test('een verzoek blijft als antwoord aan een mens, en wijst nergens meer naar', async () => {
  const { rows } = await asLoader(client, () =>
    client.query(
      'select count(*)::int as n, count(casus_id)::int as casus, count(persoon_id)::int as persoon, count(aanvrager_id)::int as wie from verzoek',
    ),
  )
  expect(rows[0]).toMatchObject({ casus: 0, persoon: 0, wie: 0 })
  expect(rows[0].n).toBeGreaterThan(0)
})

test('de logregel blijft, en niets in de database leidt van die regel naar de persoon', async () => {
  await client.query('begin')
  await client.query('set local role logboek')
  const { rows } = await client.query(
    'select betrokkenen, object, actor from logboek.regel where $1::uuid = any (betrokkenen)',
    [logNaam],
  )
  await client.query('rollback')
  expect(rows).toHaveLength(1)
  const known = [...rows[0].betrokkenen, rows[0].actor, rows[0].object.split(':')[1]]
  expect(await asLoader(client, () => standsIn(known, ['public', 'sec']))).toEqual([])
})
