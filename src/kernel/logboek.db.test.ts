import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { signContext } from './context-key.ts'
import { openDatabase, sql } from './db.ts'
import { exportLog } from './export-log.ts'
import { type LogVerdict, verifyLog } from './verify-log.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await createTestDatabase({ from: 'demo' })
})
afterEach(() => database.drop())

const someone = {
  actorId: '018f0000-0000-7000-8000-000000000001',
  accountId: '018f0000-0000-7000-8000-000000000002',
  soort: 'medewerker',
  organisatieId: null,
  doel: 'test',
  oorsprong: 'test',
} as const
const line = (n: number) =>
  sql`select logboek.schrijf('casus', 'test.lezen', ${`casus:${n}`}, 'gelukt', 'spoor', array[uuidv7()]) as geschreven`

async function write(count: number): Promise<void> {
  const db = openDatabase(database.appUrl, 4)
  const bewijs = signContext(database.key, someone)
  const actor = {
    ...someone,
    naam: '',
    organisatieNaam: null,
    functie: '',
    mandaten: [],
    taal: 'nl',
    thema: 'licht',
  } as const
  await Promise.all(
    Array.from({ length: count }, (_, n) =>
      db.batch({ bewijs, actor }, { doel: 'test', oorsprong: 'test' }, [line(n)]),
    ),
  )
  await db.close()
}

async function asOwnerOfLog(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await client.query('begin; set local role logboek')
  await client.query('alter table logboek.regel disable trigger all')
  await client.query(statement)
  await client.query('alter table logboek.regel enable trigger all')
  await client.query('commit')
  await client.end()
}

const verify = (): Promise<LogVerdict> => verifyLog(database.appUrl)

test('veertig gelijktijdige regels staan heel in hun ketens', async () => {
  await write(40)
  const verdict = await verify()
  expect(verdict.fouten).toEqual([])
  expect(verdict.regels).toBeGreaterThanOrEqual(40)
})

test('de applicatierol kan geen regel wijzigen of verwijderen', async () => {
  const client = new pg.Client({ connectionString: database.appUrl })
  await client.connect()
  await expect(client.query("update logboek.regel set actie = 'iets anders'")).rejects.toThrow(
    /permission denied/,
  )
  await expect(client.query('delete from logboek.regel')).rejects.toThrow(/permission denied/)
  await client.end()
})

test('zonder context komt er geen gelukte regel bij', async () => {
  const client = new pg.Client({ connectionString: database.appUrl })
  await client.connect()
  const { rows } = await client.query(
    "select logboek.schrijf('casus', 'test.lezen', 'x', 'gelukt', 's', '{}') as geschreven",
  )
  expect(rows[0].geschreven).toBe(false)
  await client.end()
})

test.each([
  [
    'een gewijzigde regel',
    "update logboek.regel set object = 'casus:ander' where (keten, volgnr) = (select keten, volgnr from logboek.regel order by tijd limit 1)",
  ],
  [
    'een verwijderde laatste regel',
    'delete from logboek.regel where (keten, volgnr) = (select keten, max(volgnr) from logboek.regel group by keten limit 1)',
  ],
  [
    'een verwisselde volgorde',
    `with e as (select keten from logboek.regel group by keten having count(*) > 1 limit 1)
    update logboek.regel r set volgnr = case volgnr when 1 then 1000000 else volgnr end from e where r.keten = e.keten`,
  ],
])('controle ziet %s', async (_wat, statement) => {
  await write(40)
  expect((await verify()).fouten).toEqual([])
  await asOwnerOfLog(statement)
  expect((await verify()).fouten.length).toBeGreaterThan(0)
})

test('controle noemt de eerste regel die niet klopt, en telt alle andere ketens door', async () => {
  await write(40)
  await asOwnerOfLog(
    `with e as (select keten from logboek.regel group by keten order by count(*) desc limit 1)
    update logboek.regel r set doel = 'iets anders' from e where r.keten = e.keten and r.volgnr = 2`,
  )
  const { fouten, ketens } = await verify()
  expect(ketens).toBe(128)
  expect(fouten).toEqual([{ keten: expect.any(Number), regel: 2 }])
})

test('controle over één en over vier verbindingen zegt hetzelfde', async () => {
  await write(40)
  expect(await verifyLog(database.appUrl, 1)).toEqual(await verifyLog(database.appUrl, 4))
})

async function asLogboek<T>(query: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await client.query('set role logboek')
  const { rows } = await client.query(query, values)
  await client.end()
  return rows as T[]
}

test('een regel over drie mensen is drie records, en over niemand één', async () => {
  const db = openDatabase(database.appUrl, 1)
  const bewijs = signContext(database.key, someone)
  const actor = {
    ...someone,
    naam: '',
    organisatieNaam: null,
    functie: '',
    mandaten: [],
    taal: 'nl',
    thema: 'licht',
  } as const
  const names = ['1', '2', '3'].map((n) => `018f0000-0000-7000-8000-00000000010${n}`)
  await db.batch({ bewijs, actor }, { doel: 'test', oorsprong: 'test' }, [
    sql`select logboek.schrijf('casus', 'test.lijst', 'lijst', 'gelukt', 'spoor', ${names}::uuid[])`,
    sql`select logboek.schrijf('casus', 'test.niets', 'niets', 'gelukt', 'spoor', '{}')`,
  ])
  await db.close()
  const records = await asLogboek<{ betrokkene: string | null; nr: number; personen: number }>(
    "select betrokkene, nr, personen from logboek.record where actie in ('test.lijst', 'test.niets') order by actie, nr",
  )
  expect(records).toEqual([
    ...names.map((betrokkene, i) => ({ betrokkene, nr: i + 1, personen: 3 })),
    { betrokkene: null, nr: 0, personen: 0 },
  ])
  const one = await asLogboek<{ betrokkene: string }>(
    "select betrokkene from logboek.records(now() - interval '1 day', now() + interval '1 day', array[$1]::uuid[])",
    [names[1]],
  )
  expect(one).toEqual([{ betrokkene: names[1] }])
})

test('de applicatierol leest geen regels, records of namen', async () => {
  const client = new pg.Client({ connectionString: database.appUrl })
  await client.connect()
  for (const query of ['select * from logboek.record', 'select * from logboek.records(now(), now())'])
    await expect(client.query(query)).rejects.toThrow(/permission denied/)
  await client.end()
})

test('uitgevoerd wordt het log als records van Logboek Dataverwerkingen, met de handeling boven haar personen', async () => {
  const db = openDatabase(database.appUrl, 1)
  const bewijs = signContext(database.key, someone)
  const actor = {
    ...someone,
    naam: '',
    organisatieNaam: null,
    functie: '',
    mandaten: [],
    taal: 'nl',
    thema: 'licht',
  } as const
  const spoor = `${'a'.repeat(32)}-${'b'.repeat(16)}`
  const names = ['1', '2'].map((n) => `018f0000-0000-7000-8000-00000000020${n}`)
  await db.batch({ bewijs, actor }, { doel: 'test', oorsprong: 'test' }, [
    sql`select logboek.schrijf('casus', 'test.lijst', 'lijst', 'gelukt', ${spoor}, ${names}::uuid[])`,
  ])
  await db.close()
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const period = { van: day, tot: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) }
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  const found: any[] = []
  const keep = (record: Record<string, unknown>) => void found.push(record)
  await exportLog(database.ownerUrl, { ...period, betrokkenen: [] }, 'https://verbonden.example', keep)
  const [action, first, second] = found.filter((record) => record.name === 'test.lijst')
  expect(action).toMatchObject({ trace_id: 'a'.repeat(32), span_id: 'b'.repeat(16), status_code: 1 })
  expect(action.attributes).not.toHaveProperty(['dpl.core.data_subject_id'])
  for (const [i, child] of [first, second].entries()) {
    expect(child).toMatchObject({ trace_id: 'a'.repeat(32), parent_span_id: 'b'.repeat(16) })
    expect(child.span_id).toMatch(/^[0-9a-f]{16}$/)
    expect(child.attributes['dpl.core.data_subject_id']).toBe(names[i])
    expect(child.attributes['dpl.core.processing_activity_id']).toBe(
      'https://verbonden.example/v1/verwerkingsactiviteiten#casus',
    )
    expect(child.attributes['dpl.nen7513.users'][0]).toMatchObject({
      userID: someone.actorId,
      purposeOfUse: 'test',
    })
  }
  const only: unknown[] = []
  const count = await exportLog(
    database.ownerUrl,
    { ...period, betrokkenen: [names[1] ?? ''] },
    'https://verbonden.example',
    (r) => void only.push(r),
  )
  expect([count, only.length]).toEqual([1, 1])
})
