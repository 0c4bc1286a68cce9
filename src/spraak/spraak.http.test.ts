import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Spraakdienst, startSpraakdienst, webm, zegt } from '../testing/spraakdienst.ts'
import { allRows, asOwner, startKlok } from '../testing/start-klok.ts'
import { type Client, createTestApi, type TestApi } from '../testing/test-api.ts'
import { scenarios } from './spraak.scenarios.ts'

let dienst: Spraakdienst
let api: TestApi
let sem: Client
let minuut = 0
const lines: string[] = []
beforeAll(async () => {
  dienst = await startSpraakdienst()
  const log = { niveau: 'debug', write: (line: string) => void lines.push(line) }
  api = await createTestApi('demo-toen', log, dienst.instelling)
  sem = await api.as('sem')
})
afterAll(async () => {
  await api.close()
  await dienst.close()
})
const setMinuut = (minuten: number) =>
  startKlok(api.database, new Date(Date.parse('2026-11-02T09:00:00Z') + minuten * 60_000).toISOString())
// Two minutes further each time, so that the brake of one test does not hold the next.
beforeEach(async () => {
  minuut += 2
  await setMinuut(minuut)
  dienst.antwoord(zegt('Dit zei ik.'))
  dienst.vragen.length = 0
})

const praat = (wie: Client, bytes: Uint8Array = webm('stem'), kop = {}) =>
  wie.call('POST', '/v1/spraak', bytes, kop)
const mp4 = Buffer.concat([Buffer.from('0000001c66747970', 'hex'), Buffer.from('iso5 stem')])
const gelogd = async () =>
  Number(
    (
      await asOwner(api.database, async (client) => {
        await client.query('set role logboek')
        return client.query(
          `select count(*) as n from logboek.regel where actie = 'spraak.omzetten' and resultaat = 'gelukt'`,
        )
      })
    ).rows[0].n,
  )

describe('wie mag praten', () => {
  test.each(scenarios)('$situatie', async ({ persona, verwacht }) => {
    const wie = persona === 'niemand' ? api.nobody : await api.as(persona)
    const before = await gelogd()
    const { status, body } = await praat(wie)
    const isOk = verwacht === 'ok'
    expect([status < 300 ? 'ok' : body.code, dienst.vragen.length]).toEqual([verwacht, isOk ? 1 : 0])
    expect(await gelogd()).toBe(before + (isOk ? 1 : 0))
  })
})

test('de dienst krijgt wat zulke diensten verwachten: bestand, model, taal en sleutel', async () => {
  expect((await praat(sem)).body).toEqual({ tekst: 'Dit zei ik.' })
  await praat(sem, mp4)
  const [eerste, tweede] = dienst.vragen
  expect(eerste).toMatchObject({
    pad: '/v1/audio/transcriptions',
    sleutel: 'Bearer dienstgeheim',
    velden: { model: 'proef-nl', language: 'nl', response_format: 'json' },
    bestand: { naam: 'spraak.webm', soort: 'audio/webm', bytes: webm('stem') },
  })
  expect(tweede?.bestand).toEqual({ naam: 'spraak.mp4', soort: 'audio/mp4', bytes: mp4 })
})

test('de dienst hoort niet wie er praat', async () => {
  await praat(sem)
  const { velden, bestand } = dienst.vragen[0] ?? {}
  expect(Object.keys(velden ?? {}).sort()).toEqual(['language', 'model', 'response_format'])
  expect(JSON.stringify([velden, bestand?.naam])).not.toMatch(/sem|verhoeven/i)
})

test.each([
  [
    'regels worden één zin',
    ' Ik woonde\n bij tante.\n\nDaar was het  rustig. ',
    'Ik woonde bij tante. Daar was het rustig.',
  ],
  ['niets gezegd', '', ''],
  ['stilte', '[BLANK_AUDIO]', ''],
  ['muziek', ' (muziek) ♪ ', ''],
  ['wat de dienst erbij zegt', '[00:01] Dag. [lacht]', 'Dag.'],
  ['een ander schrift', 'Tante نور 🌻', 'Tante نور 🌻'],
])('woorden komen terug zoals iemand ze zou typen: %s', async (_wat, gezegd, tekst) => {
  dienst.antwoord(zegt(gezegd))
  expect(await praat(sem)).toMatchObject({ status: 200, body: { tekst } })
})

describe('als de dienst het niet doet, staat er een zin en blijft alles staan', () => {
  const faults: [string, Parameters<Spraakdienst['antwoord']>[0]][] = [
    ['stuk', (_vraag, response) => response.writeHead(500).end('geheime fout')],
    ['weigert', (_vraag, response) => response.writeHead(401).end('{}')],
    ['geen JSON', (_vraag, response) => response.writeHead(200).end('<html>geheime fout</html>')],
    ['geen tekst', (_vraag, response) => response.writeHead(200).end('{"error":"geheime fout"}')],
    ['iets anders dan tekst', (_vraag, response) => response.writeHead(200).end('{"text":["a"]}')],
    ['eindeloos', (_vraag, response) => response.writeHead(200).end(`{"text":"${'a'.repeat(300_000)}"}`)],
    ['meer dan iemand kan zeggen', zegt('woord '.repeat(2_000))],
    ['een stuurteken', zegt('a\u0000b')],
    [
      'halverwege weg',
      (_vraag, response) => void response.writeHead(200).write('{"te', () => response.destroy()),
    ],
  ]
  test.each(faults)('%s', async (_wat, how) => {
    dienst.antwoord(how)
    const { status, body } = await praat(sem)
    expect([status, body.code]).toEqual([503, 'niet_bereikbaar'])
    expect(body.reden).toMatch(/^spraak_(weigert|stil)$/)
    expect(JSON.stringify(body)).not.toMatch(/geheim|127\.0\.0\.1/)
  })

  test('te traag', async () => {
    const traag = await createTestApi('demo', undefined, { ...dienst.instelling, geduld: 50 })
    dienst.antwoord(() => undefined)
    const { status, body } = await praat(await traag.as('sem'))
    await traag.close()
    expect([status, body.reden]).toEqual([503, 'spraak_traag'])
  })

  test('niet te vinden', async () => {
    const weg = await createTestApi('demo', undefined, { ...dienst.instelling, adres: 'http://127.0.0.1:9' })
    const { status, body } = await praat(await weg.as('sem'))
    await weg.close()
    expect([status, body.reden]).toEqual([503, 'spraak_stil'])
  })

  test('een dienst die doorverwijst, krijgt het geluid nergens anders heen', async () => {
    let asked = 0
    const elders = createServer((_request, response) => {
      asked += 1
      response.end('{"text":"elders"}')
    })
    await new Promise<void>((resolve) => elders.listen(0, '127.0.0.1', resolve))
    const { port } = elders.address() as AddressInfo
    dienst.antwoord((_vraag, response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${port}/` }).end(),
    )
    expect((await praat(sem)).status).toBe(503)
    elders.closeAllConnections()
    elders.close()
    expect([dienst.vragen.length, asked]).toEqual([1, 0])
  })
})

describe('wat niet gaat, gaat niet naar de dienst', () => {
  test.each([
    ['een brief', Buffer.from('%PDF-1.7 geen geluid'), 400, 'ongeldige_invoer'],
    ['niets', Buffer.alloc(0), 400, 'ongeldige_invoer'],
    ['drie bytes', Buffer.from('1a45df', 'hex'), 400, 'ongeldige_invoer'],
    ['te lang', Buffer.concat([webm(''), Buffer.alloc(1_000_000)]), 413, 'te_groot'],
  ])('%s', async (_wat, bytes, status, code) => {
    const answer = await praat(sem, bytes)
    expect([answer.status, answer.body.code, dienst.vragen.length]).toEqual([status, code, 0])
  })

  test('iets anders dan bytes', async () => {
    const { status, body } = await sem.call('POST', '/v1/spraak', { tekst: 'hoi' })
    expect([status, body.code, dienst.vragen.length]).toEqual([415, 'inhoudssoort', 0])
  })

  test('te vaak achter elkaar; een ander merkt daar niets van, en een minuut later gaat het weer', async () => {
    for (let i = 0; i < 12; i++) expect((await praat(sem)).status).toBe(200)
    const { status, body } = await praat(sem)
    expect([status, body.code, dienst.vragen.length]).toEqual([429, 'te_vaak', 12])
    expect((await praat(await api.as('linda'))).status).toBe(200)
    minuut += 1.1
    await setMinuut(minuut)
    expect((await praat(sem)).status).toBe(200)
  })
})

/** In which tables a row holds this, as text or as bytes. */
async function tablesWith(word: string): Promise<string[]> {
  const tables = await allRows(
    api.database,
    `select format('%I.%I', n.nspname, c.relname) as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'`,
  )
  expect(tables.length).toBeGreaterThan(60)
  const hex = Buffer.from(word).toString('hex')
  const found = await allRows(
    api.database,
    tables
      .map(({ naam }) => `select '${naam}' as naam from ${naam} t where t::text ~* '${word}|${hex}'`)
      .join(' union all '),
  )
  return [...new Set(found.map(({ naam }) => String(naam)))]
}

test('geluid en woorden staan in geen enkele tabel en in geen logregel; alleen dat iemand praatte', async () => {
  const before = await gelogd()
  dienst.antwoord(zegt('Mijnwoordgeheim over thuis.'))
  const key = { 'idempotency-key': 'praten-een-keer' }
  expect((await praat(sem, webm('Geluidgeheim'), key)).body.tekst).toContain('Mijnwoordgeheim')
  dienst.antwoord((_vraag, response) => response.writeHead(500).end('Mijnwoordgeheim'))
  expect((await praat(sem, webm('Geluidgeheim'), key)).status).toBe(503)
  await praat(sem, Buffer.from('Geluidgeheim'))
  expect(await gelogd()).toBe(before + 2)
  expect([...(await tablesWith('Mijnwoordgeheim')), ...(await tablesWith('Geluidgeheim'))]).toEqual([])
  expect(lines.length).toBeGreaterThan(0)
  for (const word of ['Mijnwoordgeheim', 'Geluidgeheim', 'dienstgeheim'])
    expect(lines.join('')).not.toContain(word)
  // What someone keeps themselves is found: the search can see.
  await sem.call('PUT', '/v1/kladden/verhaal-nieuw', { inhoud: { tekst: 'Mijnwoordgeheim over thuis.' } })
  expect(await tablesWith('Mijnwoordgeheim')).toEqual(['public.klad'])
})

test('twee keer dezelfde sleutel vraagt de dienst twee keer: er is geen antwoord bewaard', async () => {
  const key = { 'idempotency-key': 'zelfde-sleutel' }
  await praat(sem, webm('stem'), key)
  dienst.antwoord(zegt('Iets anders.'))
  expect((await praat(sem, webm('stem'), key)).body).toEqual({ tekst: 'Iets anders.' })
  expect(dienst.vragen).toHaveLength(2)
})

test('waar de regio geen dienst noemt, staat praten uit: voor het scherm, voor het adres en voor de microfoon', async () => {
  expect((await sem.call('GET', '/v1/sessie')).body.plek.spraak).toBe(true)
  const uit = await createTestApi()
  const wie = await uit.as('sem')
  const sessie = await wie.call('GET', '/v1/sessie')
  const { status, body } = await praat(wie)
  await uit.close()
  expect([sessie.body.plek.spraak, status, body.reden]).toEqual([false, 409, 'spraak_uit'])
  expect(body.detail).toBe('Praten staat hier uit. Typen kan wel.')
  expect(sessie.headers['permissions-policy']).toBe('camera=(), geolocation=(), microphone=()')
})
