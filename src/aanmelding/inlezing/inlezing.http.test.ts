import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { finished, startWorker, upload } from '../../testing/read-in.ts'
import { allRows, asOwner, startKlok } from '../../testing/start-klok.ts'
import { type Client, createTestApi, type TestApi } from '../../testing/test-api.ts'

const data = new URL('../../../data/aanmeldingen/', import.meta.url)
const expected = JSON.parse(readFileSync(new URL('expected.json', data), 'utf8'))
const wijkteam = readFileSync(new URL('wijkteam-oost.xlsx', data))
const leerplicht = readFileSync(new URL('leerplicht-verzuim.csv', data))

let api: TestApi
let stop: () => Promise<void>
beforeAll(async () => {
  api = await createTestApi()
  await startKlok(api.database, `${expected.peildatum}T09:00:00Z`)
  ;({ stop } = startWorker(api))
})
afterAll(async () => {
  await stop()
  await api.close()
})
// A worker, a program of its own and three thousand rows: on a busy machine half a minute is not enough for one of them.
vi.setConfig({ testTimeout: 900_000 })
beforeEach(async () => {
  await asOwner(api.database, async (c) => {
    await c.query(
      'alter table aanmelding no force row level security; alter table inlezing no force row level security; alter table kolomtoewijzing no force row level security',
    )
    await c.query('delete from aanmelding; delete from inlezing; delete from kolomtoewijzing')
    await c.query(
      'alter table aanmelding force row level security; alter table inlezing force row level security; alter table kolomtoewijzing force row level security',
    )
  })
})

const readIn = async (client: Client, naam: string, bytes: Uint8Array, regime?: string) =>
  finished(client, await upload(client, naam, bytes, regime))
const count = async (query: string) =>
  Number((await allRows(api.database, `select count(*) as n from ${query}`))[0]?.n)

describe.each([
  ['fatima', 'wijkteam-oost.xlsx', wijkteam],
  ['joost', 'leerplicht-verzuim.csv', leerplicht],
] as const)('%s leest %s in', (persona, bestand, bytes) => {
  const { rijen, aangenomen, fouten } = expected[bestand]
  const places = fouten.map(({ rij, veld }: { rij: number; veld: string }) => ({ rij, veld }))

  test('met precies de uitkomst van expected.json, en ieder is een concept', async () => {
    const client = await api.as(persona)
    const done = await readIn(client, bestand, bytes)
    expect(done).toMatchObject({ status: 'klaar', rijen, aangenomen, geweigerd: fouten.length, alBekend: 0 })
    expect(
      done.verslag.fouten.map((f: { rij: number; veld: string }) => ({ rij: f.rij, veld: f.veld })),
    ).toEqual(places)
    for (const fout of done.verslag.fouten) expect(fout.reden).toMatch(/^Rij \d+, /)
    expect(await count("aanmelding where status = 'concept'")).toBe(aangenomen)
    expect(await count('aanmelding')).toBe(aangenomen)
    expect(await count('inlezing_bestand')).toBe(0)
  })

  test('hetzelfde bestand nog eens verandert niets', async () => {
    const client = await api.as(persona)
    await readIn(client, bestand, bytes)
    const before = await allRows(api.database, 'select * from aanmelding order by id')
    expect(await readIn(client, bestand, bytes)).toMatchObject({
      status: 'klaar',
      aangenomen,
      alBekend: aangenomen,
    })
    expect(await allRows(api.database, 'select * from aanmelding order by id')).toEqual(before)
  })

  test('ook met de opdrachtregel, met hetzelfde verslag', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbonden-import-'))
    writeFileSync(join(folder, 'sleutel'), api.database.key.toString('hex'))
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['src/cli.ts', 'import', fileURLToPath(new URL(bestand, data)), '--als', persona, '--regime', 'pga'],
      {
        env: {
          PATH: process.env.PATH,
          DATABASE_URL: api.database.appUrl,
          VERBONDEN_SLEUTELBESTAND: join(folder, 'sleutel'),
          VERBONDEN_DEMO: 'true',
          VERBONDEN_NU: `${expected.peildatum}T09:00:00Z`,
        },
      },
    )
    rmSync(folder, { recursive: true })
    expect(stdout).toContain(
      `${rijen} rijen, ${aangenomen} aangenomen, ${fouten.length} geweigerd, 0 al bekend.`,
    )
    for (const { rij, veld } of fouten)
      expect(
        stdout.split('\n').filter((line) => line.startsWith(`Rij ${rij}, `)),
        `rij ${rij} ${veld}`,
      ).toHaveLength(1)
    expect(await count("aanmelding where status = 'concept'")).toBe(aangenomen)
  })

  test('en niemand anders ziet er iets van', async () => {
    const client = await api.as(persona)
    const done = await readIn(client, bestand, bytes)
    for (const other of ['ineke', 'marieke', 'rob', persona === 'fatima' ? 'joost' : 'fatima']) {
      const stranger = await api.as(other)
      expect((await stranger.call('GET', `/v1/inlezingen/${done.id}`)).status).toBe(404)
      expect((await stranger.call('GET', '/v1/inlezingen')).body).toEqual([])
      const lists = await Promise.all(
        ['concepten', 'ontvangen', 'te-wegen'].map((deel) =>
          stranger.call('GET', `/v1/aanmeldingen?deel=${deel}`),
        ),
      )
      expect(lists.map((l) => l.body.regels)).toEqual([[], [], []])
    }
  })
})

describe('een kolom waar geen plaats voor is', () => {
  test('verdwijnt voor het bewaren, en het verslag noemt alleen de naam', async () => {
    const csv =
      'Achternaam;Geboortedatum;Reden;Nationaliteit;Politie\nJansen;01-02-2010;verzuim;Zwitserlandse;Aangehouden\n'
    const done = await readIn(await api.as('fatima'), 'lijst.csv', Buffer.from(csv), 'steun')
    expect(done.verslag).toMatchObject({
      vervallenKolommen: ['Nationaliteit'],
      vervallenDoorRegime: ['Politie'],
    })
    const all = JSON.stringify([
      await allRows(api.database, 'select * from aanmelding'),
      await allRows(api.database, 'select * from inlezing'),
      await allRows(api.database, 'select * from outbox'),
    ])
    expect(all).toContain('Jansen')
    expect(all).not.toMatch(/Zwitserlandse|Aangehouden/)
  })

  test('een burgerservicenummer wordt onder steun niet gelezen', async () => {
    const csv = 'Achternaam;BSN;Geboortedatum;Reden\nJansen;123456782;01-02-2010;verzuim\n'
    const done = await readIn(await api.as('fatima'), 'lijst.csv', Buffer.from(csv), 'steun')
    expect(done.verslag.vervallenDoorRegime).toEqual(['BSN'])
    expect(await count('aanmelding where bsn_versleuteld is not null or bsn_index is not null')).toBe(0)
  })
})

describe('een bestand met onbekende kolommen', () => {
  const csv = Buffer.from('Wie;Wanneer ter wereld;Waarom nu\nJansen;01-02-2010;verzuim\n')
  const toewijzing = { Wie: 'achternaam', 'Wanneer ter wereld': 'geboortedatum', 'Waarom nu': 'reden' }

  test('vraagt wat wat is, onthoudt het voor de organisatie en doet het de volgende keer vanzelf', async () => {
    const fatima = await api.as('fatima')
    const asks = await readIn(fatima, 'eigen.csv', csv)
    expect(asks).toMatchObject({ status: 'vraagt_kolommen' })
    expect(asks.verslag.kolommen.map((k: { kop: string }) => k.kop)).toEqual(Object.keys(toewijzing))
    const path = `/v1/inlezingen/${asks.id}/toewijzing`
    expect((await fatima.call('PUT', path, { toewijzing })).status).toBe(428)
    expect((await fatima.call('PUT', path, { toewijzing }, { 'if-match': '"99"' })).status).toBe(412)
    expect(
      (await (await api.as('joost')).call('PUT', path, { toewijzing }, { 'if-match': `"${asks.versie}"` }))
        .status,
    ).toBe(404)
    expect((await fatima.call('PUT', path, { toewijzing }, { 'if-match': `"${asks.versie}"` })).status).toBe(
      200,
    )
    expect(await finished(fatima, asks.id)).toMatchObject({ status: 'klaar', aangenomen: 1 })
    const next = Buffer.from('Waarom nu;Wanneer ter wereld;Wie\nlate komst;03-04-2011;Bakker\n')
    expect(await readIn(fatima, 'volgende-maand.csv', next)).toMatchObject({ status: 'klaar', aangenomen: 1 })
    expect(await readIn(await api.as('joost'), 'eigen.csv', csv)).toMatchObject({ status: 'vraagt_kolommen' })
  })

  test('brengt een kolom die altijd vervalt ook met een toewijzing niet terug', async () => {
    const fatima = await api.as('fatima')
    const asks = await readIn(
      fatima,
      'eigen.csv',
      Buffer.from('Wie;Wanneer;Nationaliteit\nJansen;01-02-2010;verzuim\n'),
    )
    await fatima.call(
      'PUT',
      `/v1/inlezingen/${asks.id}/toewijzing`,
      { toewijzing: { Wie: 'achternaam', Wanneer: 'geboortedatum', Nationaliteit: 'reden' } },
      { 'if-match': `"${asks.versie}"` },
    )
    expect(await finished(fatima, asks.id)).toMatchObject({ status: 'vraagt_kolommen' })
    expect(await count('aanmelding')).toBe(0)
  })
})

const naam = { 'x-bestandsnaam': 'a.csv' }

describe('een bestand dat niet te lezen is', () => {
  test('wordt geweigerd met een zin, en niets ervan blijft', async () => {
    const fatima = await api.as('fatima')
    const done = await readIn(fatima, 'lijst.xlsx', Buffer.from('dit is geen werkmap'))
    expect(done.status).toBe('mislukt')
    expect(done.verslag.melding).toMatch(/\.$/)
    expect(await count('inlezing_bestand')).toBe(0)
  })

  test.each(['a%2fb.csv', 'a%00.csv', '%ff.csv', '%', ''])(
    'met de naam %s wordt niet aangenomen',
    async (kop) => {
      const fatima = await api.as('fatima')
      const head = { 'x-bestandsnaam': kop }
      const { status, body } = await fatima.call('POST', '/v1/inlezingen?regime=pga', wijkteam, head)
      expect([status, body.errors?.[0]?.veld]).toEqual([400, 'x-bestandsnaam'])
      expect(await count('inlezing')).toBe(0)
    },
  )

  test('zonder naam wordt niet aangenomen, en de naam staat in geen adres', async () => {
    const fatima = await api.as('fatima')
    expect((await fatima.call('POST', '/v1/inlezingen?regime=pga', wijkteam)).status).toBe(400)
    const { status } = await fatima.call(
      'POST',
      '/v1/inlezingen?bestandsnaam=a.csv&regime=pga',
      wijkteam,
      naam,
    )
    expect(status).toBe(400)
    expect(await count('inlezing')).toBe(0)
  })

  test('heet daarna zoals de afzender het noemde', async () => {
    const fatima = await api.as('fatima')
    const id = await upload(fatima, 'Zoë & Co (100%).xlsx', Buffer.from('dit is geen werkmap'))
    expect((await finished(fatima, id)).bestandsnaam).toBe('Zoë & Co (100%).xlsx')
  })

  test.each([
    ['sem', 403],
    ['linda', 403],
  ])('%s leest niets in', async (persona, status) => {
    const client = await api.as(persona)
    expect((await client.call('POST', '/v1/inlezingen?regime=pga', wijkteam, naam)).status).toBe(status)
    expect(await count('inlezing')).toBe(0)
  })

  test('de politie leest onder steun niets in, en zonder bestand gebeurt er niets', async () => {
    const rob = await api.as('rob')
    expect((await rob.call('POST', '/v1/inlezingen?regime=steun', wijkteam, naam)).status).toBe(403)
    expect((await rob.call('POST', '/v1/inlezingen?regime=pga', undefined, naam)).status).toBe(415)
    expect((await rob.call('POST', '/v1/inlezingen?regime=pga', { rijen: [] }, naam)).status).toBe(415)
    expect(await count('inlezing')).toBe(0)
  })
})

describe('de werker', () => {
  test('die halverwege ophoudt, laat niets half achter en begint opnieuw', async () => {
    await stop()
    const fatima = await api.as('fatima')
    const id = await upload(fatima, 'wijkteam-oost.xlsx', wijkteam)
    await asOwner(api.database, (c) =>
      c.query(`create function stroom_weg() returns trigger language plpgsql as $$ begin raise exception 'stroom weg'; end $$;
        create trigger stroom_weg before delete on inlezing_bestand for each row execute function stroom_weg()`),
    )
    const broken = startWorker(api)
    const attempts = async () =>
      (
        await allRows(api.database, 'select pogingen from outbox where position($1 in gegevens::text) > 0', [
          id,
        ])
      )[0]?.pogingen
    await expect.poll(attempts, { timeout: 60_000 }).toBeGreaterThan(0)
    expect((await fatima.call('GET', `/v1/inlezingen/${id}`)).body.status).toBe('bezig')
    await broken.stop()
    expect(await count('aanmelding')).toBe(0)
    await asOwner(api.database, (c) =>
      c.query(
        'drop trigger stroom_weg on inlezing_bestand; drop function stroom_weg; update outbox set niet_voor = now()',
      ),
    )
    ;({ stop } = startWorker(api))
    expect(await finished(fatima, id)).toMatchObject({ status: 'klaar', aangenomen: 54 })
    expect(await count('aanmelding')).toBe(54)
  })

  test('na de laatste poging staat er dat het mislukte en wat je kunt doen, en is het bestand weg', async () => {
    await stop()
    const fatima = await api.as('fatima')
    const id = await upload(fatima, 'wijkteam-oost.xlsx', wijkteam)
    await asOwner(api.database, (c) =>
      c.query(`create function stroom_weg() returns trigger language plpgsql as $$ begin raise exception 'stroom weg'; end $$;
        create trigger stroom_weg before insert on aanmelding for each row execute function stroom_weg();
        update outbox set pogingen = 7`),
    )
    const broken = startWorker(api)
    const done = await finished(fatima, id)
    await broken.stop()
    expect(done).toMatchObject({ status: 'mislukt', aangenomen: 0 })
    expect(done.verslag.melding).toContain('Lees het bestand nog een keer in.')
    expect(await count('aanmelding')).toBe(0)
    expect(await count('inlezing_bestand')).toBe(0)
    await asOwner(api.database, (c) =>
      c.query(
        'drop trigger stroom_weg on aanmelding; drop function stroom_weg; update outbox set pogingen = 0, niet_voor = now()',
      ),
    )
    ;({ stop } = startWorker(api))
    await expect.poll(() => count('outbox'), { timeout: 60_000 }).toBe(0)
    expect((await fatima.call('GET', `/v1/inlezingen/${id}`)).body.status).toBe('mislukt')
  })

  test('leest niets meer in voor wie intussen geen aanstelling heeft', async () => {
    await stop()
    const joost = await api.as('joost')
    await upload(joost, 'leerplicht-verzuim.csv', leerplicht)
    const setEnd = (end: string) =>
      asOwner(api.database, async (c) => {
        await c.query('alter table actor no force row level security')
        await c.query(`update actor set tot = ${end} where naam = 'Joost Verkerk'`)
        await c.query('alter table actor force row level security')
      })
    await setEnd("'2026-10-31'")
    ;({ stop } = startWorker(api))
    await expect.poll(() => count('outbox'), { timeout: 60_000 }).toBe(0)
    expect(await count('aanmelding')).toBe(0)
    await setEnd('null')
  })

  test('drieduizend rijen gaan in één keer, met de stand onderweg', async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, i) =>
        `Naam${i};Achter${i};${String((i % 28) + 1).padStart(2, '0')}-0${(i % 9) + 1}-201${i % 4};reden ${i}`,
    )
    const fatima = await api.as('fatima')
    const done = await readIn(
      fatima,
      'groot.csv',
      Buffer.from(`Voornaam;Achternaam;Geboortedatum;Reden\n${rows.join('\n')}\n`),
    )
    expect(done).toMatchObject({ status: 'klaar', rijen: 3000, aangenomen: 3000, verwerkt: 3000 })
    expect(await count('aanmelding')).toBe(3000)
  })
})
