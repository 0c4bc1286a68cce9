import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRoutes } from '../../routes.ts'
import { allRows, asOwner, startKlok } from '../../testing/start-klok.ts'
import { type Client, createTestApi, type TestApi, testAddress } from '../../testing/test-api.ts'
import { codes } from '../errors.ts'
import { asLoader } from '../migrate.ts'
import { needsVersion } from './check-request.ts'
import { apiVersion } from './server.ts'

let api: TestApi
let marieke: Client
beforeAll(async () => {
  api = await createTestApi()
  marieke = await api.as('marieke')
})
afterAll(() => api.close())

const routes = allRoutes({ demo: true, key: Buffer.alloc(32) })
const someId = '018f0000-0000-7000-8000-000000000000'
const pathOf = (path: string) => path.replaceAll(/\{nr\}/g, '1').replaceAll(/\{(\w+)\}/g, someId)
type Answer = { status: number; headers: Record<string, unknown>; body: unknown }

function expectBorder(answer: Answer): void {
  const { headers } = answer
  expect(headers['api-version']).toBe(apiVersion)
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-frame-options']).toBe('DENY')
  expect(headers['referrer-policy']).toBe('same-origin')
  const policy = String(headers['content-security-policy'])
  for (const part of [
    "default-src 'self'",
    "script-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ])
    expect(policy).toContain(part)
  expect(policy).not.toMatch(/unsafe|\*/)
  expect(headers['x-powered-by'] ?? headers.server).toBeUndefined()
}
function expectProblem(answer: Answer, status: number, code: keyof typeof codes): void {
  expectBorder(answer)
  expect([answer.status, codes[code].status]).toEqual([status, status])
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(answer.body).toMatchObject({ type: `urn:verbonden:${code}`, title: codes[code].title, status, code })
  expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.ts:|select |FST_/)
}

describe.each(routes.map((r) => [`${r.method} ${r.path}`, r] as const))('%s', (_naam, r) => {
  test('draagt de kopregels, ook zonder sessie', async () => {
    const answer = await api.nobody.call(r.method, pathOf(r.path), r.body ? {} : undefined)
    expectProblem(answer, 401, 'niet_ingelogd')
  })

  test('met een methode die hier niet bestaat, is het 405 met wat wel kan', async () => {
    const own = routes.filter((one) => one.path === r.path).map((one) => one.method)
    const strange = (['PUT', 'PATCH', 'DELETE', 'POST'] as const).find(
      (m) => !own.includes(m) && !(r.path === '/v1/sessie' && m === 'DELETE'),
    )
    if (strange === undefined) return
    const answer = await marieke.call(strange, pathOf(r.path), strange === 'DELETE' ? undefined : {})
    expectProblem(answer, 405, 'methode')
    for (const method of own) expect(answer.headers.allow).toContain(method)
  })

  test.runIf(r.body)('weigert wat geen JSON is, wat stuk is en wat te groot is', async () => {
    const send = (payload: string, type = 'application/json') =>
      marieke.raw(r.method, pathOf(r.path), payload, { 'content-type': type, 'if-match': '"1"' })
    expectProblem(await send('<a/>', 'text/xml'), 415, 'inhoudssoort')
    expectProblem(await send('a=1', 'application/x-www-form-urlencoded'), 415, 'inhoudssoort')
    expectProblem(await send('{"tekst": '), 400, 'ongeldige_invoer')
    expectProblem(await send(`{"tekst": "${'x'.repeat(r.bodyLimit ?? 256 * 1024)}"}`), 413, 'te_groot')
    const polluted = await send('{"__proto__": {"tekst": "x"}, "constructor": 1}')
    expectProblem(polluted, 400, 'ongeldige_invoer')
  })

  test.runIf(r.method !== 'GET')('weigert wie van een andere website komt', async () => {
    const body = r.body ? '{}' : ''
    for (const headers of [
      { origin: 'https://elders.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:3001' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const answer = await marieke.raw(r.method, pathOf(r.path), body, {
        'content-type': 'application/json',
        ...headers,
      })
      expectProblem(answer, 403, 'mag_niet')
      expect(answer.body).toMatchObject({ reden: 'andere_website' })
    }
  })
})

test('wie wijzigt zegt welke versie, en een onleesbare versie is 400', async () => {
  const [casus] = (await marieke.call('GET', '/v1/casussen')).body.casussen
  const pad = `/v1/casussen/${casus.id}/fase`
  const body = { fase: 'afschalen', reden: 'Klaar.' }
  expectProblem(await marieke.call('PUT', pad, body), 428, 'versie_ontbreekt')
  for (const versie of ['1', '*', '"x"', '"1", "2"', '"99999999999"'])
    expectProblem(await marieke.call('PUT', pad, body, { 'if-match': versie }), 400, 'ongeldige_invoer')
  expectProblem(await marieke.call('PUT', pad, body, { 'if-match': '"999"' }), 412, 'verouderd')
  expect(routes.filter(needsVersion).length).toBeGreaterThan(15)
})

test('een adres dat er niet is, niet te lezen is of te lang is, is een gewoon probleem', async () => {
  expectProblem(await marieke.call('GET', '/v1/bestaat-niet'), 404, 'niet_gevonden')
  expectProblem(await marieke.call('GET', '/v1/regimes/'), 404, 'niet_gevonden')
  expectProblem(await marieke.call('GET', '/v1/casussen/%zz'), 400, 'ongeldige_invoer')
  expectProblem(await marieke.call('GET', `/v1/casussen/${'x'.repeat(500)}`), 400, 'ongeldige_invoer')
  expectProblem(await marieke.call('GET', '/v1/casussen?vreemd=1'), 400, 'ongeldige_invoer')
  expectProblem(await marieke.call('GET', '/v1/casussen?fase=plan&fase=gestart'), 400, 'ongeldige_invoer')
})

test('wie te vaak zoekt, hoort 429', async () => {
  const rob = await api.as('rob')
  // What counts is a minute of the clock. A new one begins here, so that it isn't over before rob has asked often enough.
  await startKlok(api.database, new Date(Math.ceil(Date.now() / 60_000) * 60_000).toISOString())
  const search = (): Promise<Answer> => rob.call('POST', '/v1/zoekopdrachten', { tekst: 'sem' })
  expect((await search()).status).toBe(200)
  // Sixty a minute.
  await asOwner(api.database, (owner) =>
    asLoader(owner, () => owner.query('update zoekteller set aantal = aantal + 56')),
  )
  for (let n = 0; n < 3; n++) expect((await search()).status).toBe(200)
  expectProblem(await search(), 429, 'te_vaak')
})

test('een antwoord dat slaagt draagt dezelfde kopregels', async () => {
  for (const pad of ['/v1/sessie', '/v1/regimes', '/v1/casussen', '/v1/openapi.json', '/v1/gezondheid'])
    expectBorder(await marieke.call('GET', pad))
})

test('wat van onze eigen pagina komt, mag', async () => {
  const own = { origin: testAddress, 'sec-fetch-site': 'same-origin' }
  const answer = await marieke.call('PUT', '/v1/kladden/grens', { inhoud: { tekst: 'mag' } }, own)
  expect(answer.status).toBe(200)
  const foreign = { origin: 'https://elders.example' }
  expect((await marieke.call('PUT', '/v1/kladden/grens', { inhoud: { tekst: 'nee' } }, foreign)).status).toBe(
    403,
  )
  const rows = await allRows(api.database, `select inhoud from klad where sleutel = 'grens'`)
  expect(rows).toEqual([{ inhoud: { tekst: 'mag' } }])
})

test('een verzoek dat geen HTTP is, krijgt een antwoord zonder iets van binnen', async () => {
  await api.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = api.app.server.address() as AddressInfo
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sent = request({
      host: '127.0.0.1',
      port,
      path: '/v1/sessie',
      headers: { cookie: 'x'.repeat(20_000) },
    })
    sent.on('response', (answer) => resolve(answer.statusCode))
    sent.on('error', reject)
    sent.end()
  })
  expect(status).toBe(431)
})

describe('wat heen en weer gaat, ingepakt', () => {
  test.each(['br', 'gzip'])('een lang antwoord komt als %s, en zegt hetzelfde', async (encoding) => {
    const plain = await marieke.call('GET', '/v1/mijn-werk')
    const packed = await marieke.call('GET', '/v1/mijn-werk', undefined, { 'accept-encoding': encoding })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(packed.headers['content-encoding']).toBe(encoding)
    expect(packed.headers.vary).toContain('accept-encoding')
    expect(packed.raw.length).toBeLessThan(plain.raw.length / 2)
    expect(packed.body).toEqual(plain.body)
    expectBorder(packed)
  })

  test('een kort antwoord en een weigering blijven zoals zij zijn', async () => {
    const answer = await marieke.call('GET', `/v1/casussen/${someId}`, undefined, { 'accept-encoding': 'br' })
    expectProblem(answer, 404, 'niet_gevonden')
    expect(answer.headers['content-encoding']).toBeUndefined()
  })

  test('wat binnenkomt, wordt niet uitgepakt', async () => {
    const bom = gzipSync(JSON.stringify({ inhoud: { tekst: 'a'.repeat(10_000_000) } }))
    const own = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
    const answer = await marieke.raw('PUT', '/v1/kladden/bom', bom.toString('latin1'), own)
    expectProblem(answer, 400, 'ongeldige_invoer')
    expect(await allRows(api.database, `select 1 from klad where sleutel = 'bom'`)).toEqual([])
  })
})
