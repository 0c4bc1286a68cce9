import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { signContext } from './context-key.ts'
import { openDatabase, sql } from './db.ts'
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
