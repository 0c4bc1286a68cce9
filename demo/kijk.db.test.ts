import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signContext } from '../src/kernel/context-key.ts'
import { asLoader } from '../src/kernel/migrate.ts'
import { createTestDatabase, type TestDatabase } from '../src/testing/test-database.ts'
import { loadDemo } from './load-demo.ts'

// What people tell for help obeys the same rules in the demo as by hand: each row is offered again by whoever wrote it.
let database: TestDatabase
let owner: pg.Client
beforeAll(async () => {
  database = await createTestDatabase({ from: 'leeg' })
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  await owner.query(
    "insert into sec.klok (verschuiving) values ('2026-11-04 10:00 Europe/Amsterdam'::timestamptz - now())",
  )
  await loadDemo(database.ownerUrl, database.key)
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
type Row = Record<string, any>
const ask = async (text: string, values: unknown[] = []): Promise<Row[]> =>
  asLoader(owner, async () => (await owner.query(text, values)).rows)

/** Runs this as that actor, through the policies, and undoes it. */
async function asActor<T>(id: string, act: (app: pg.Client) => Promise<T>): Promise<T> {
  const [wie] = await ask(
    'select a.id, a.account_id, a.organisatie_id, c.soort from actor a join account c on c.id = a.account_id where a.id = $1',
    [id],
  )
  const app = new pg.Client({ connectionString: database.appUrl })
  await app.connect()
  try {
    await app.query('begin')
    const bewijs = {
      actorId: wie?.id,
      accountId: wie?.account_id,
      soort: wie?.soort,
      organisatieId: wie?.organisatie_id,
      doel: 'proef',
      oorsprong: 'test',
    }
    await app.query('select sec.open_bewijs($1)', [signContext(database.key, bewijs)])
    return await act(app)
  } finally {
    await app.end()
  }
}

/** Why the database refuses this row from whoever wrote it; '' when it takes it. */
async function offer(tabel: string, row: Row, kolommen: readonly string[]): Promise<string> {
  const values = kolommen.map((k) => row[k])
  return asActor(row.door, async (app) => {
    try {
      await app.query(
        `insert into ${tabel} (${kolommen.join()}) values (${kolommen.map((_, i) => `$${i + 1}`).join()})`,
        values,
      )
      return ''
    } catch (error) {
      return String(error)
    }
  })
}

test('wat iemand laat lezen, mag volgens de tabel: gever, ontvanger en beroepsgeheim', async () => {
  const rows = await ask('select * from meetvrijgave order by id')
  expect(rows.length).toBeGreaterThan(15)
  await ask('delete from meetvrijgave')
  const kolommen =
    'casus_id informant_id betrokkenheid_id persoon_id kant organisatie_id leefgebied stand helpt hindert geheim_grond geheim_uitleg toestemming_id door publiek jeugdige_vanaf ouder_vanaf'.split(
      ' ',
    )
  const refused = []
  for (const row of rows) {
    const why = await offer('meetvrijgave', row, [
      ...kolommen,
      'instrument_code',
      'moment',
      'categorie',
      'regime_code',
      'regime_versie',
    ])
    if (why) refused.push([row.leefgebied, row.kant, why])
  }
  expect(refused).toEqual([])
  const secret = rows.find((r) => r.toestemming_id !== null)
  expect(
    await offer('meetvrijgave', { ...secret, toestemming_id: null, geheim_grond: null }, [
      ...kolommen,
      'instrument_code',
      'moment',
      'categorie',
      'regime_code',
      'regime_versie',
    ]),
  ).toContain('row-level security')
})

test('doelen en uitslagen zijn van wie ze vastlegde, en de ZRM-J blijft bij De Brug en Sem', async () => {
  for (const [tabel, kolommen] of [
    [
      'meetuitslag',
      'casus_id instrument_code instrument_versie moment afgenomen_op afgenomen_door waarden categorie regime_code regime_versie organisatie_id door publiek jeugdige_vanaf',
    ],
    [
      'verbondenheid',
      'casus_id betrokkenheid_id moment gezien erbij ertoe woorden telt_mee vrijgegeven_op door',
    ],
  ] as const) {
    const rows = await ask(`select * from ${tabel}`)
    expect(rows.length).toBeGreaterThan(0)
    await ask(`delete from ${tabel}`)
    for (const row of rows)
      expect(await offer(tabel, { ...row, waarden: JSON.stringify(row.waarden) }, kolommen.split(' '))).toBe(
        '',
      )
  }
})
