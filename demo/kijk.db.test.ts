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

test('Sem vertelde twee delen: één voor Nadia en één voor niemand, en hij bedankt haar', async () => {
  expect(
    await ask(`select v.titel, c.sub as voor, l.versie is not null as gelezen from verhaaldeel v left join verhaaldeling g on g.deel_id = v.id
      left join actor a on a.id = g.actor_id left join account c on c.id = a.account_id
      left join verhaallezing l on l.deel_id = v.id and l.actor_id = a.id order by v.op`),
  ).toEqual([
    { titel: 'Mijn oude klas', voor: 'nadia', gelezen: true },
    { titel: 'Papa', voor: null, gelezen: false },
  ])
  const [wie] = await ask(
    `select a.id from account c join actor a on a.account_id = c.id where c.sub = 'nadia'`,
  )
  const seen = async (text: string) => asActor(wie?.id, async (app) => (await app.query(text)).rows)
  expect(await seen('select titel from verhaaldeel')).toEqual([{ titel: 'Mijn oude klas' }])
  expect(await seen('select gezien_op from dankwoord')).toEqual([{ gezien_op: null }])
})

test('in de eerste week van Milan is één moment geweest en komt er één, met wie er die dag is', async () => {
  expect(
    await ask(`select m.status, m.dag <= sec.vandaag() as geweest, a.naam as wie, exists (select from vaste_vervanging v
        where v.casus_id = m.casus_id and v.vervanger_id = m.wie_id and m.dag between v.van and v.tot) as valt_in
      from plek_moment m join persoon p on p.casus_id = m.casus_id and p.roepnaam = 'Milan' join betrokkenheid b on b.id = m.wie_id
      join actor a on a.id = b.actor_id order by m.dag`),
  ).toEqual([
    { status: 'gedaan', geweest: true, wie: 'Nadia Haddou', valt_in: false },
    { status: 'open', geweest: false, wie: 'Marieke van Dam', valt_in: true },
  ])
})

test('wat van één ouder van Noor is, is niet van de ander', async () => {
  const rows =
    await ask(`select o.roepnaam as ouder, count(*) filter (where a.ouder_ids is null or o.id = any (a.ouder_ids))::int as afspraken,
      (select count(*)::int from akkoord k join betrokkenheid b on b.id = k.betrokkenheid_id where k.casus_id = o.casus_id and b.kant = 'ouder'
        and b.persoon_id <> o.id and (k.ouder_ids is null or o.id = any (k.ouder_ids))) as van_de_ander,
      (select j.antwoord from jim_ouder j where j.persoon_id = o.id) as jim
    from persoon o join persoon n on n.casus_id = o.casus_id and n.roepnaam = 'Noor' join afspraak a on a.casus_id = o.casus_id
    where o.soort = 'ouder' group by o.id order by 1`)
  expect(rows).toEqual([
    { ouder: 'Mirjam', afspraken: 3, van_de_ander: 0, jim: 'nee' },
    { ouder: 'Peter', afspraken: 2, van_de_ander: 0, jim: 'ja' },
  ])
})

test('Yara en Milan zeiden ja: hun helpers zien wie zij bellen en op welke dag beide iets hebben, en niet wat', async () => {
  const leest = async (sub: string) => {
    const [wie] = await ask(
      `select a.id from account c join actor a on a.account_id = c.id where c.sub = $1`,
      [sub],
    )
    return asActor(
      wie?.id,
      async (app) =>
        (await app.query('select soort, naam, dagdeel from inzage.gezin_leest order by soort')).rows,
    )
  }
  expect(await leest('tom')).toEqual([
    { soort: 'bel', naam: 'Nadia Haddou', dagdeel: null },
    { soort: 'dag', naam: '', dagdeel: 'middag' },
  ])
  expect((await leest('nadia')).map((r) => r.naam)).toContain('Tom de Graaf')
  for (const wie of ['fatima', 'eva', 'rob', 'yara', 'hanna']) expect(await leest(wie)).toEqual([])
})

test('wie het vastlegde, mocht dat: de kant door de regisseur, het ja door de jongere zelf of wie het plan draagt', async () => {
  const links = await ask('select * from gezinslink order by id')
  const antwoorden = await ask('select * from gezinslink_antwoord order by id')
  expect([links.length, antwoorden.length]).toEqual([2, 2])
  for (const row of links)
    expect(
      await offer(
        'gezinslink',
        { ...row, code_hash: Buffer.from(row.id) },
        'casus_id regime_code code_hash eerste wie bel_id door'.split(' '),
      ),
    ).toBe('')
  await ask('delete from gezinslink_antwoord')
  const [vandaag] = await ask('select sec.vandaag()::text as dag')
  for (const row of antwoorden)
    expect(
      await offer(
        'gezinslink_antwoord',
        { ...row, gezegd_op: vandaag?.dag },
        'casus_id link_id persoon_id antwoord wijze gezegd_op in_bijzijn_van door'.split(' '),
      ),
    ).toBe('')
})
