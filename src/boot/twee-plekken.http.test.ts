import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { checkout } from '../cli/context.ts'
import { signContext, signInProof } from '../kernel/context-key.ts'
import { type Database, openDatabase, sql } from '../kernel/db.ts'
import { sessionCookie } from '../kernel/http/session-cookie.ts'
import { asLoader } from '../kernel/migrate.ts'
import { openBsnKluis } from '../persoon/index.ts'
import { findFreePort } from '../testing/free-port.ts'
import { asSuper, inDatabase } from '../testing/template-database.ts'
import { demoIssuer, signIn } from '../toegang/index.ts'
import { createDatabase } from './prepare-database.ts'

/** One deployment, started as its manager would: own database, own key, own address. */
type Plek = {
  url: string
  naam: string
  db: Database
  ownerUrl: string
  key: Buffer
  child: ChildProcess
  said: () => string
}

const server = inject('testServer')
const folder = mkdtempSync(join(tmpdir(), 'verbonden-twee-'))
const plekken: Plek[] = []
let pga: Plek
let zvh: Plek

async function startPlek(regimes: string, env: Record<string, string> = {}): Promise<Plek> {
  const naam = `${server.prefix}plek_${randomBytes(4).toString('hex')}`
  await createDatabase(inDatabase(server.superUrl, 'postgres'), checkout, naam)
  const [port, sleutel] = [await findFreePort(), join(folder, `sleutel-${regimes}`)]
  const [appUrl, ownerUrl] = [inDatabase(server.appUrl, naam), inDatabase(server.ownerUrl, naam)]
  const { NODE_ENV: _test, ...inherited } = process.env
  const child = spawn(process.execPath, [join(checkout, 'bin', 'start.mjs')], {
    env: {
      ...inherited,
      DATABASE_URL: appUrl,
      DATABASE_OWNER_URL: ownerUrl,
      VERBONDEN_DEMO: 'true',
      VERBONDEN_REGIMES: regimes,
      VERBONDEN_PORT: String(port),
      VERBONDEN_SLEUTELBESTAND: sleutel,
      VERBONDEN_GROOTBOEK: join(folder, `grootboek-${regimes}.jsonl`),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
  for (const until = Date.now() + 240_000; !text.includes('Stoppen: Ctrl-C'); await sleep(100))
    if (child.exitCode !== null || Date.now() > until) throw new Error(`niet gestart:\n${text}`)
  const key = Buffer.from(readFileSync(sleutel, 'utf8').trim(), 'hex')
  const url = `http://127.0.0.1:${port}`
  const plek = { url, naam, db: openDatabase(appUrl, 2), ownerUrl, key, child, said: () => text }
  plekken.push(plek)
  return plek
}

beforeAll(async () => {
  zvh = await startPlek('zvh')
  pga = await startPlek('steun,pga', { VERBONDEN_ZVH_ADRES: zvh.url })
}, 600_000)

afterAll(async () => {
  for (const { child, db, naam } of plekken) {
    const ended = once(child, 'close')
    child.kill('SIGTERM')
    await ended
    await db.close()
    await asSuper(server, (client) => client.query(`drop database ${pg.escapeIdentifier(naam)} with (force)`))
  }
  rmSync(folder, { recursive: true, force: true })
})

const enter = (plek: Plek, wie: string) =>
  signIn(plek.db, plek.key, { inactiefMinuten: 30, maxUren: 10 }, demoIssuer, wie)

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
type Antwoord = { status: number; body: any }

async function ask(plek: Plek, sessie: string, pad: string, body?: unknown): Promise<Antwoord> {
  const answer = await fetch(`${plek.url}${pad}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      cookie: `${sessionCookie}=${sessie}`,
      ...(body === undefined
        ? {}
        : { 'content-type': 'application/json', 'idempotency-key': randomBytes(12).toString('hex') }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const json = answer.headers.get('content-type')?.includes('json')
  return { status: answer.status, body: json ? await answer.json() : await answer.text() }
}

/** All rows of some tables, as the owner. */
async function rowsOf(plek: Plek, query: string): Promise<Record<string, string>[]> {
  const client = new pg.Client({ connectionString: plek.ownerUrl })
  await client.connect()
  try {
    return await asLoader(client, async () => (await client.query(query)).rows)
  } finally {
    await client.end()
  }
}

test('beide draaien naast elkaar, ieder met eigen regimes, mensen en sleutel', async () => {
  expect(pga.key.equals(zvh.key)).toBe(false)
  expect([pga.said().includes('olivier'), zvh.said().includes('olivier')]).toEqual([false, true])
  expect([pga.said().includes('marieke'), zvh.said().includes('marieke')]).toEqual([true, false])
  const codes = async (plek: Plek, wie: string) =>
    (await ask(plek, await enter(plek, wie), '/v1/regimes')).body.map((r: { code: string }) => r.code)
  expect(await codes(pga, 'marieke')).toEqual(['pga', 'steun'])
  expect(await codes(zvh, 'hanna')).toEqual(['zvh'])
})

test('een sessie van de een opent de ander niet', async () => {
  const [marieke, hanna] = [await enter(pga, 'marieke'), await enter(zvh, 'hanna')]
  expect([
    (await ask(pga, marieke, '/v1/sessie')).status,
    (await ask(zvh, marieke, '/v1/sessie')).status,
    (await ask(zvh, hanna, '/v1/sessie')).status,
    (await ask(pga, hanna, '/v1/sessie')).status,
  ]).toEqual([200, 401, 200, 401])
  await expect(enter(zvh, 'marieke')).rejects.toMatchObject({ code: 'geen_toegang' })
  await expect(enter(pga, 'olivier')).rejects.toMatchObject({ code: 'geen_toegang' })
})

test.each([
  ['pga', 'zvh'],
  ['zvh', 'pga'],
])('wat de sleutel van %s tekent, telt niet bij %s', async (van, naar) => {
  const [bron, doel] = van === 'pga' ? [pga, zvh] : [zvh, pga]
  const wie = van === 'pga' ? 'hanna' : 'marieke'
  expect(naar).not.toBe(van)
  const [row] = await rowsOf(
    doel,
    `select a.id, a.account_id, a.organisatie_id from account c join actor a on a.account_id = c.id where c.sub = '${wie}'`,
  )
  const bewijs = signContext(bron.key, {
    actorId: row?.id ?? '',
    accountId: row?.account_id ?? '',
    soort: 'medewerker',
    organisatieId: row?.organisatie_id ?? null,
    doel: 'proef',
    oorsprong: 'test',
  })
  await expect(doel.db.door(sql`select sec.open_bewijs(${bewijs})`)).rejects.toMatchObject({
    code: 'niet_ingelogd',
  })
  const inloggen = signInProof(bron.key, demoIssuer, wie)
  await expect(
    doel.db.door(
      sql`select sec.begin_sessie(${inloggen}, ${randomBytes(32)}, interval '1 minute', interval '1 hour')`,
    ),
  ).rejects.toMatchObject({ code: 'niet_ingelogd' })
})

test('een nummer van de een is bij de ander onbekend, op iedere weg die een nummer neemt', async () => {
  const [marieke, hanna] = [await enter(pga, 'marieke'), await enter(zvh, 'hanna')]
  const casussen = 'select id from casus union all select id from aanmelding union all select id from actor'
  const there = (await rowsOf(zvh, casussen)).map((r) => r.id ?? '')
  const here = (await rowsOf(pga, casussen)).map((r) => r.id ?? '')
  expect([there.length, here.length].every((n) => n > 10)).toBe(true)
  expect(there.filter((id) => here.includes(id))).toEqual([])
  const [casus] = (await ask(zvh, hanna, '/v1/casussen')).body.casussen
  const [thuis] = (await ask(pga, marieke, '/v1/casussen')).body.casussen
  for (const deel of ['', '/bijdragen', '/plan', '/gebeurtenissen', '/export', '/overleggen'])
    expect([
      deel,
      (await ask(pga, marieke, `/v1/casussen/${casus.id}${deel}`)).status,
      (await ask(zvh, hanna, `/v1/casussen/${thuis.id}${deel}`)).status,
    ]).toEqual([deel, 404, 404])
})

test('geen tabel en geen weg leidt naar de ander, en een aanmelding wordt daar niet gemaakt', async () => {
  for (const plek of [pga, zvh])
    expect(
      await rowsOf(
        plek,
        `select extname as naam from pg_extension where extname in ('dblink', 'postgres_fdw', 'file_fdw')
          union all select srvname from pg_foreign_server`,
      ),
    ).toEqual([])
  const [marieke, hanna] = [await enter(pga, 'marieke'), await enter(zvh, 'hanna')]
  const across = [
    await ask(pga, marieke, '/v1/aanmeldingen', { regime: 'zvh', roepnaam: 'Kasper' }),
    await ask(zvh, hanna, '/v1/aanmeldingen', { regime: 'pga', roepnaam: 'Kasper' }),
  ]
  expect(across.map(({ status, body }) => [status, body.reden])).toEqual([
    [409, 'geen_regime'],
    [409, 'geen_regime'],
  ])
  // What this deployment knows of the other is an address to read, and only in the session.
  expect((await ask(pga, marieke, '/v1/sessie')).body.plek).toEqual({
    regimes: ['steun', 'pga'],
    alleenWgs: false,
    zvhAdres: zvh.url,
    spraak: false,
  })
  const paden = Object.keys((await ask(pga, marieke, '/v1/openapi.json')).body.paths)
  expect(paden.filter((pad) => /zvh|veiligheidshuis/i.test(pad))).toEqual([])
  expect((await ask(zvh, hanna, '/portaal')).status).toBe(404)
})

test('hetzelfde burgerservicenummer is bij beide een ander kenmerk', () => {
  const kenmerk = (plek: Plek) => openBsnKluis(plek.key).index('123456782').toString('hex')
  expect(kenmerk(pga)).not.toBe(kenmerk(zvh))
})

test('bij het Zorg- en Veiligheidshuis schrijft een deelnemer zelf een nieuw concept, en hier verandert niets', async () => {
  const telling = 'select count(*)::text as n from aanmelding'
  const before = await rowsOf(pga, telling)
  const pim = await enter(zvh, 'pim')
  const made = await ask(zvh, pim, '/v1/aanmeldingen', {
    regime: 'zvh',
    roepnaam: 'Kasper',
    reden: 'Zelf geschreven.',
  })
  expect(made.status).toBe(201)
  const { body } = await ask(zvh, pim, `/v1/aanmeldingen/${made.body.id}`)
  expect([body.status, body.velden.reden, body.ontbreekt.length > 0]).toEqual([
    'concept',
    'Zelf geschreven.',
    true,
  ])
  expect(await rowsOf(pga, telling)).toEqual(before)
})
