import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signContext } from '../kernel/context-key.ts'
import { openDatabase } from '../kernel/db.ts'
import { asLoader } from '../kernel/migrate.ts'
import { ruimOp } from '../opruimen.ts'
import { insertCasus } from '../testing/insert-casus.ts'
import { asOwner } from '../testing/start-klok.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let app: pg.Client
let context: string

const owner = (query: string, values: unknown[] = []) =>
  asOwner(database, (client) => asLoader(client, async () => (await client.query(query, values)).rows))

beforeAll(async () => {
  database = await createTestDatabase({ from: 'demo' })
  app = new pg.Client({ connectionString: database.appUrl })
  await app.connect()
  const casusId = await insertCasus(database.ownerUrl, {
    regime: 'pga',
    roepnaam: 'Sem',
    achternaam: 'Voorbeeld',
    deelnames: [{ wie: 'marieke', rollen: ['casusregisseur'] }],
  })
  await owner(`update persoon set geboortedatum = '2010-03-04' where casus_id = $1`, [casusId])
  const [eva] = await owner(
    `select a.id, a.account_id, a.organisatie_id from actor a join account c on c.id = a.account_id where c.sub = 'eva'`,
  )
  context = signContext(
    database.key,
    {
      actorId: eva.id,
      accountId: eva.account_id,
      soort: 'medewerker',
      organisatieId: eva.organisatie_id,
      doel: 'test',
      oorsprong: 'test',
    },
    600,
  )
})
afterAll(async () => {
  await app.end()
  await database.drop()
})

type Work = { relname: string; gelezen: number; erbij: number; anders: number; weg: number }

/** What PostgreSQL did for one question: scans and rows written, table by table; nothing of it is kept. */
async function workFor(roepnaam: string): Promise<Work[]> {
  // What this connection counted before is handed in first.
  await app.query('select pg_stat_force_next_flush()')
  await app.query('begin')
  await app.query("select set_config('app.ctx', $1, true)", [context])
  await app.query('select inzage.stel_vraag_wie_werkt($1, $2, $3, null, $4, $5, $6, $7, $8, $9)', [
    roepnaam,
    'Voorbeeld',
    '2010-03-04',
    'X V.',
    'zorg',
    'waarom',
    'jongere_wil_het',
    '',
    'spoor',
  ])
  const { rows } =
    await app.query<Work>(`select relname::text, (coalesce(seq_scan, 0) + coalesce(idx_scan, 0))::int as gelezen,
      n_tup_ins::int as erbij, n_tup_upd::int as anders, n_tup_del::int as weg
    from pg_stat_xact_user_tables where coalesce(seq_scan, 0) + coalesce(idx_scan, 0) + n_tup_ins + n_tup_upd + n_tup_del > 0 order by 1`)
  await app.query('rollback')
  return rows
}

test('een treffer en een misser schrijven evenveel rijen en zoeken even vaak', async () => {
  for (const name of ['Sem', 'Niemand', 'Sem', 'Niemand', 'Sem', 'Niemand']) await workFor(name)
  const [hit, miss] = [await workFor('Sem'), await workFor('Niemand')]
  expect(hit).toEqual(miss)
  expect(hit).toContainEqual(expect.objectContaining({ relname: 'doorgezette_vraag', erbij: 4 }))
  expect(hit).toContainEqual(expect.objectContaining({ relname: 'vraag_wie_werkt', erbij: 1 }))
  expect(hit.find(({ relname }) => relname === 'persoon')?.gelezen).toBeGreaterThan(0)
})

test('de applicatie kan niet zelf kijken: de functie geeft alleen de sleutel van de vraag', async () => {
  await app.query('begin')
  await app.query("select set_config('app.ctx', $1, true)", [context])
  const { rows, fields } = await app.query(
    `select inzage.stel_vraag_wie_werkt('Sem', 'Voorbeeld', '2010-03-04', null, 'S', 'zorg', 'w', 'jongere_wil_het', '', 'spoor') as id`,
  )
  expect(fields.map((f) => f.name)).toEqual(['id'])
  expect(rows).toHaveLength(1)
  expect((await app.query('select 1 from doorgezette_vraag')).rowCount).toBe(0)
  expect((await app.query('select id from antwoord_wie_werkt')).rowCount).toBe(0)
  await app.query('rollback')
})

test('dertig dagen na de termijn is de vraag weg, wat er ook van kwam', async () => {
  await owner('delete from vraag_wie_werkt')
  await owner(
    `with q as (insert into vraag_wie_werkt (door, organisatie_id, gemeente_code, over, doel, waarom, grond, antwoord_voor)
      select a.id, a.organisatie_id, 'GM9901', o.over, 'zorg', 'w', 'jongere_wil_het', sec.vandaag() - o.dagen
      from actor a join account c on c.id = a.account_id and c.sub = 'eva', (values ('oud', 31), ('jong', 30)) o (over, dagen) returning id)
    insert into doorgezette_vraag (vraag_id, uitkomst, beantwoord_door, beantwoord_op)
      select q.id, 'gebeld', a.id, sec.nu() from q, actor a join account c on c.id = a.account_id and c.sub = 'marieke'`,
  )
  const db = openDatabase(database.appUrl, 1)
  const gone = await ruimOp(db, database.key)
  await db.close()
  expect(gone.vraag_wie_werkt).toBe(1)
  expect(await owner('select over from vraag_wie_werkt')).toEqual([{ over: 'jong' }])
  expect(await owner('select count(*)::int as n from doorgezette_vraag')).toEqual([{ n: 1 }])
})
