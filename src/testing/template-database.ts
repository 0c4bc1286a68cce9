import pg from 'pg'
import { loadDemo } from '../../demo/load-demo.ts'
import { loadZvh } from '../../demo/zvh/load-zvh.ts'
import { loadAll } from '../boot/load-all.ts'
import { createDatabase } from '../boot/prepare-database.ts'
import { checkout } from '../cli/context.ts'
import { amsterdamDate } from '../kernel/clock.ts'
import { migrate } from '../kernel/migrate.ts'
import type { TestServer } from './test-server.ts'

/**
 * What a test database starts as: migrated and empty, or with the demo region; each for the deployment of `steun` and `pga`, or of `zvh`. The
 * region is of today, or of `dagVanToen`, for a test whose clock stands then: screenings and posts of a later year would not hold there yet.
 */
export type Template = 'leeg' | 'demo' | 'demo-toen' | 'zvh-leeg' | 'zvh' | 'zvh-toen'

/** The moment at which the clock of most tests with a clock of their own begins. */
export const dagVanToen = '2026-11-02T09:00:00Z'

const vulling = {
  leeg: { regimes: ['steun', 'pga'] },
  demo: { op: 'leeg', load: loadDemo, klok: null },
  'demo-toen': { op: 'leeg', load: loadDemo, klok: dagVanToen },
  'zvh-leeg': { regimes: ['zvh'] },
  zvh: { op: 'zvh-leeg', load: loadZvh, klok: null },
  'zvh-toen': { op: 'zvh-leeg', load: loadZvh, klok: dagVanToen },
} as const

/** Processes of one run wait for each other here, so that each template is made once. */
const TEMPLATE_LOCK = 7_238_220

/** The name of a finished template, made when it isn't there yet. */
export async function ensureTemplate(server: TestServer, template: Template): Promise<string> {
  const name = nameOf(server, template)
  await asSuper(server, async (client) => {
    if (await isFinished(client, name)) return
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    if (!(await isFinished(client, name))) await make(server, client, template, name)
  })
  return name
}

/** A region of today carries its day: a run that goes on past midnight in Amsterdam makes another one. */
function nameOf(server: TestServer, template: Template): string {
  const how = vulling[template]
  const isOfToday = 'klok' in how && how.klok === null
  return `${server.prefix}sjabloon_${template}${isOfToday ? `_${amsterdamDate(new Date())}` : ''}`
}

/** The same server and role, another database. Socket addresses have no host, which `URL` doesn't accept. */
export function inDatabase(url: string, database: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/[^/]*)\/[^?]*/, `$1/${encodeURIComponent(database)}`)
}

/** Runs with one connection to the server's own database. */
export async function asSuper<T>(server: TestServer, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: inDatabase(server.superUrl, 'postgres') })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

/** Removes every database of this run from a server that outlives it. */
export async function dropDatabases(server: TestServer): Promise<void> {
  if (server.prefix === '') return
  await asSuper(server, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [server.prefix],
    )
    for (const { name } of rows) await drop(client, name)
  })
}

/** Marked as a template only at the end: whatever was broken off is made anew. */
async function isFinished(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_database where datname = $1 and datistemplate', [
    name,
  ])
  return rowCount === 1
}

async function make(server: TestServer, client: pg.Client, template: Template, name: string): Promise<void> {
  const key = Buffer.from(server.key, 'hex')
  await drop(client, name)
  const how = vulling[template]
  if ('regimes' in how) {
    await createDatabase(inDatabase(server.superUrl, 'postgres'), checkout, name)
    const load = (owner: pg.Client) => loadAll(owner, how.regimes)
    await migrate({ superOrOwnerUrl: inDatabase(server.superUrl, name), key, load })
  } else {
    const empty = nameOf(server, how.op)
    if (!(await isFinished(client, empty))) await make(server, client, how.op, empty)
    await client.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(empty)}`)
    if (how.klok !== null) await setKlok(inDatabase(server.ownerUrl, name), how.klok)
    await how.load(inDatabase(server.ownerUrl, name), key)
  }
  await analyze(inDatabase(server.superUrl, name))
  await client.query(`alter database ${pg.escapeIdentifier(name)} is_template true`)
}

/** The regions count from the database's own today. Goes along with the copy, in which a test sets its clock anew. */
async function setKlok(url: string, moment: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(
    'insert into sec.klok (verschuiving) values (make_interval(secs => extract(epoch from $1::timestamptz - now())))',
    [moment],
  )
  await client.end()
}

/** Statistics travel with the copy, so that plans are the same in every test. */
async function analyze(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('analyze')
  await client.end()
}

async function drop(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
  if (rowCount === 0) return
  await client.query(`alter database ${pg.escapeIdentifier(name)} is_template false`)
  await client.query(`drop database ${pg.escapeIdentifier(name)} with (force)`)
}
