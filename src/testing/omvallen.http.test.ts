import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoIssuer, loadDemo } from '../../demo/load-demo.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../boot/embedded-postgres.ts'
import { loadAll } from '../boot/load-all.ts'
import { findPostmaster } from '../boot/postmaster.ts'
import { createDatabase } from '../boot/prepare-database.ts'
import { checkout } from '../cli/context.ts'
import { readOrCreateKey } from '../kernel/context-key.ts'
import { openDatabase } from '../kernel/db.ts'
import { sessionCookie } from '../kernel/http/session-cookie.ts'
import { asLoader, migrate } from '../kernel/migrate.ts'
import { verifyLog } from '../kernel/verify-log.ts'
import { signIn } from '../toegang/index.ts'
import { findFreePort } from './free-port.ts'
import { insertCasus } from './insert-casus.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbonden-omvallen-'))
const home = mkdtempSync(join(tmpdir(), 'verbonden-omvallen-'))
const sleutel = join(folder, 'sleutel')
const name = 'verbonden'
let server: EmbeddedPostgres
let port: number
let casusId: string
let cookies: string[]
let api: ChildProcess | undefined

const urls = () => ({ app: server.url('verbonden_app', name), owner: server.url('verbonden_owner', name) })

beforeAll(async () => {
  server = await startEmbeddedPostgres({ checkout, home })
  await createDatabase(server.superUrl, checkout, name)
  const key = await readOrCreateKey(sleutel)
  await migrate({ superOrOwnerUrl: server.url('postgres', name), key, load: loadAll })
  await loadDemo(urls().owner, key)
  const wie = ['marieke', 'nadia', 'joost', 'bart']
  casusId = await insertCasus(urls().owner, {
    regime: 'pga',
    roepnaam: 'Sem',
    achternaam: 'Omvallen',
    deelnames: wie.map((p, nr) => ({
      wie: p,
      rollen: [['casusregisseur', 'vaste_persoon'][nr] ?? 'deelnemer'],
    })),
  })
  const db = openDatabase(urls().app, 2)
  const terms = { inactiefMinuten: 30, maxUren: 10 }
  const ids = await Promise.all(wie.map((p) => signIn(db, key, terms, demoIssuer, p)))
  cookies = ids.map((id) => `${sessionCookie}=${id}`)
  await db.close()
}, 900_000)
afterAll(async () => {
  await stopApi('SIGTERM')
  await server.stop()
  for (const path of [folder, home]) rmSync(path, { recursive: true, force: true })
})

/** At a port that was free a moment ago: who finds it taken by another process of this machine after all, ends, and begins at another. */
async function startApi(): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(100)) {
    if (api === undefined || api.exitCode !== null) await spawnApi()
    const ready = await fetch(`http://127.0.0.1:${port}/v1/gezondheid`).then(
      (r) => r.ok,
      () => false,
    )
    if (ready) return
  }
  throw new Error('the api does not answer')
}

async function spawnApi(): Promise<void> {
  port = await findFreePort()
  api = spawn(process.execPath, [join(checkout, 'src', 'api.ts')], {
    cwd: checkout,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: urls().app,
      VERBONDEN_DEMO: 'true',
      VERBONDEN_PORT: String(port),
      VERBONDEN_SLEUTELBESTAND: sleutel,
      VERBONDEN_LOGNIVEAU: 'silent',
    },
  })
}

async function stopApi(signal: NodeJS.Signals): Promise<void> {
  const child = api
  api = undefined
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

/** Sends one bijdrage; answers its id when it was acknowledged, undefined when no answer or a fault came. */
async function write(nr: number): Promise<string | undefined> {
  const answer = await fetch(`http://127.0.0.1:${port}/v1/casussen/${casusId}/bijdragen`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: cookies[nr % cookies.length] ?? '',
      'idempotency-key': `omvallen-${nr}`,
    },
    body: JSON.stringify({ soort: 'goed', categorie: 'aanleiding', tekst: `omvallen ${nr}` }),
    signal: AbortSignal.timeout(10_000),
  }).catch(() => undefined)
  if (answer?.status !== 201) return undefined
  const body = (await answer.json().catch(() => undefined)) as { id: string } | undefined
  return body?.id
}

/** Eight writers at once from `from` on; after `enough` answers `fell` happens while they go on. Answers what was acknowledged, and what was sent. */
async function writeUntil(from: number, enough: number, fell: () => Promise<void>) {
  const acknowledged = new Map<number, string>()
  let next = from
  let failing = 0
  let falling: Promise<void> | undefined
  const writer = async () => {
    while (failing < 8) {
      const nr = next++
      const id = await write(nr)
      if (id !== undefined) acknowledged.set(nr, id)
      else failing += 1
      if (acknowledged.size >= enough) falling ??= fell()
    }
  }
  await Promise.all(Array.from({ length: 8 }, writer))
  await falling
  return { acknowledged, sent: next }
}

/** What stands in the database of each number: bijdrage, its line on the tijdlijn and its line in the log. */
async function stored(): Promise<{ nr: number; id: string; tijdlijn: number; log: number }[]> {
  const client = new pg.Client({ connectionString: server.url('postgres', name) })
  await client.connect()
  try {
    return await asLoader(client, async () => {
      const { rows } = await client.query(
        `select split_part(b.tekst, ' ', 2)::int as nr, b.id,
          (select count(*)::int from gebeurtenis g where g.object_id = b.id and g.soort = 'bijdrage.toevoegen') as tijdlijn
        from bijdrage b where b.casus_id = $1 order by 1`,
        [casusId],
      )
      await client.query('set local role logboek')
      const log = await client.query(
        `select object, count(*)::int as n from logboek.regel where actie = 'bijdrage.toevoegen' and resultaat = 'gelukt' group by 1`,
      )
      await client.query('set local role verbonden_owner')
      const lines = new Map(log.rows.map((row) => [row.object, row.n]))
      expect(log.rows.length).toBeGreaterThanOrEqual(rows.length)
      return rows.map((row) => ({ ...row, log: lines.get(`bijdrage:${row.id}`) ?? 0 }))
    })
  } finally {
    await client.end()
  }
}

async function expectWhole(acknowledged: Map<number, string>, from: number, sent: number): Promise<void> {
  const before = await stored()
  const byNr = new Map(before.map((row) => [row.nr, row]))
  for (const [nr, id] of acknowledged) expect([nr, byNr.get(nr)?.id]).toEqual([nr, id])
  expect(before.filter((row) => row.tijdlijn !== 1 || row.log !== 1)).toEqual([])
  expect(byNr.size).toBe(before.length)
  expect((await verifyLog(urls().app)).fouten).toEqual([])
  // Whoever got no answer sends it again, with the same key: then it is there, once.
  for (let nr = from; nr < sent; nr++) expect(await write(nr)).toEqual(byNr.get(nr)?.id ?? expect.any(String))
  const after = await stored()
  expect(after.map((row) => row.nr)).toEqual(Array.from({ length: sent }, (_, nr) => nr))
  expect(after.filter((row) => row.tijdlijn !== 1 || row.log !== 1)).toEqual([])
  const verdict = await verifyLog(urls().app)
  expect(verdict.fouten).toEqual([])
  expect(verdict.regels).toBeGreaterThanOrEqual(sent)
}

/** State and parent of a process; undefined when it has ended, also between two looks: this machine runs more than this test. */
function processOf(pid: number | string): { state: string; parent: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state = '', parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state, parent: Number(parent) }
  } catch {
    return undefined
  }
}

/** Every process of the server that this test started: the postmaster and its children. */
function postgresProcesses(): number[] {
  const postmaster = findPostmaster(join(home, 'cluster'))?.pid
  if (postmaster === undefined) throw new Error('no server runs')
  const children = readdirSync('/proc').filter(
    (pid) => /^\d+$/.test(pid) && processOf(pid)?.parent === postmaster,
  )
  return [postmaster, ...children.map(Number)]
}

/** Kills them all and waits until none runs: a server doesn't start while one of the old still holds its memory. */
async function killAll(pids: readonly number[]): Promise<void> {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      // Without its postmaster a child ends by itself, maybe sooner than its turn comes.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
  while (pids.some((pid) => (processOf(pid)?.state ?? 'Z') !== 'Z')) await sleep(20)
}

let sentSoFar = 0

test('valt de api om midden in het schrijven, dan is alles wat beantwoord was er, met tijdlijn en logboek', async () => {
  await startApi()
  const { acknowledged, sent } = await writeUntil(0, 60, () => stopApi('SIGKILL'))
  expect(acknowledged.size).toBeGreaterThanOrEqual(60)
  expect(acknowledged.size).toBeLessThan(sent)
  await startApi()
  await expectWhole(acknowledged, 0, sent)
  sentSoFar = sent
})

test.runIf(existsSync('/proc/self/stat'))(
  'valt de database om midden in het schrijven, dan ook',
  async () => {
    const { acknowledged, sent } = await writeUntil(sentSoFar, 60, async () => {
      await killAll(postgresProcesses())
      await server.lost
    })
    expect(acknowledged.size).toBeGreaterThanOrEqual(60)
    await stopApi('SIGTERM')
    server = await startEmbeddedPostgres({ checkout, home })
    await startApi()
    await expectWhole(acknowledged, sentSoFar, sent)
  },
  900_000,
)
