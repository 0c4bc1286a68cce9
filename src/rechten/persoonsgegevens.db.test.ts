import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asLoader } from '../kernel/migrate.ts'
import { activiteiten } from '../kernel/tijdlijn.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { bewaarregels, eigenTermijnen, type Kolom, persoonsgegevens, vergelijk } from './persoonsgegevens.ts'

let database: TestDatabase
let catalogus: Kolom[]
const CATALOGUS = `select c.relname as tabel, a.attname as kolom from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped order by 1, 2`

async function withOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  database = await createTestDatabase({ from: 'leeg' })
  catalogus = await withOwner(async (client) => (await client.query<Kolom>(CATALOGUS)).rows)
})
afterAll(() => database.drop())

test('iedere tabel en kolom van de database staat in het register van persoonsgegevens, en niets anders', () => {
  expect(catalogus.length).toBeGreaterThan(300)
  expect(vergelijk(catalogus, persoonsgegevens)).toEqual([])
})

test('een nieuwe tabel of kolom zonder plek in het register valt op', async () => {
  const found = await withOwner(async (client) => {
    await client.query('begin')
    await client.query('create table dagboek (id uuid primary key, geheim text)')
    await client.query('alter table bijdrage add column gevoel text')
    await client.query('alter table spoor drop column gestopt_reden')
    const { rows } = await client.query<Kolom>(CATALOGUS)
    await client.query('rollback')
    const already = vergelijk(catalogus, persoonsgegevens)
    return vergelijk(rows, persoonsgegevens).filter((sentence) => !already.includes(sentence))
  })
  expect(found).toEqual([
    'dagboek: staat niet in het register van persoonsgegevens',
    'bijdrage.gevoel: staat niet in het register',
    'spoor.gestopt_reden: staat in het register en bestaat niet',
  ])
})

test('een tabel die niet in de kopie komt heeft een reden, en een met gegevens over mensen een bewaarregel', () => {
  const { bijdrage, klad } = persoonsgegevens
  if (!bijdrage || !klad) throw new Error('bijdrage and klad are in the registry')
  const columns = (tabel: string) => catalogus.filter((k) => k.tabel === tabel)
  expect(vergelijk(columns('bijdrage'), { bijdrage: { ...bijdrage, bewaren: 'geen' } })).toEqual([
    'bijdrage: heeft gegevens over mensen en geen bewaarregel',
  ])
  expect(vergelijk(columns('klad'), { klad: { ...klad, export: { ja: false, reden: ' ' } } })).toEqual([
    'klad: niet in de kopie, zonder reden',
  ])
})

test('iedere tabel noemt een bekende activiteit en bewaarregel', () => {
  for (const [tabel, regel] of Object.entries(persoonsgegevens)) {
    expect([tabel, regel.activiteit in activiteiten, regel.bewaren in bewaarregels]).toEqual([
      tabel,
      true,
      true,
    ])
  }
})

test('wat aan geen regime hangt, heeft een eigen termijn, en die is zichtbaar gekozen', async () => {
  const rows = await withOwner((client) =>
    asLoader(
      client,
      async () =>
        (await client.query("select code, vastgesteld from bewaartermijn where code <> 'vooraankondiging'"))
          .rows,
    ),
  )
  const named = Object.values(eigenTermijnen).flat()
  expect(rows.map((r) => r.code).sort()).toEqual([...named].sort())
  for (const row of rows) expect(row).toEqual({ code: row.code, vastgesteld: 'reglement' })
})

test('wat een eigen termijn heeft, kan ook echt weg: door de bewaarder, of met wat hij wist', async () => {
  const gone = await withOwner(async (client) =>
    (
      await client.query<{ tabel: string }>(`with recursive weg as (
          select c.oid from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege('bewaarder', c.oid, 'delete')
          union select k.conrelid from pg_constraint k join weg on k.confrelid = weg.oid where k.contype = 'f' and k.confdeltype = 'c')
        select weg.oid::regclass::text as tabel from weg`)
    ).rows.map((r) => r.tabel),
  )
  const kept = Object.entries(persoonsgegevens).filter(([, regel]) => regel.bewaren in eigenTermijnen)
  expect(kept.length).toBeGreaterThan(8)
  expect(kept.map(([tabel]) => tabel).filter((tabel) => !gone.includes(tabel))).toEqual([])
})

test('wat in de kopie hoort, kan de rol van de kopie lezen; wat er niet in hoort meestal niet', async () => {
  const mag = await withOwner(
    async (client) =>
      (
        await client.query<{ tabel: string; mag: boolean }>(
          `select relname as tabel, has_table_privilege('rechten', oid, 'select') as mag from pg_class
          where relnamespace = 'public'::regnamespace and relkind = 'r'`,
        )
      ).rows,
  )
  const may = new Set(mag.filter((row) => row.mag).map((row) => row.tabel))
  for (const [tabel, regel] of Object.entries(persoonsgegevens))
    if (regel.export.ja) expect([tabel, may.has(tabel)]).toEqual([tabel, true])
  for (const tabel of ['klad', 'account', 'idempotentie', 'inlezing_bestand', 'bericht_aan'])
    expect([tabel, may.has(tabel)]).toEqual([tabel, false])
})
