import { spawn } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { chooseDatabaseHome } from './database-home.ts'
import { initialiseCluster } from './initialise-cluster.ts'
import { preparePrograms } from './postgres-programs.ts'
import { findPostmaster, stopPostmaster } from './postmaster.ts'
import { canReach, type ServerUser } from './server-user.ts'
import { StartError } from './start-error.ts'

/** A PostgreSQL of our own, reachable through a socket in a folder that only this user can enter. */
export type EmbeddedPostgres = {
  superUrl: string
  /** Address of a database as a role, for node-postgres and libpq alike. */
  url(role: string, database: string): string
  home: string
  /** As `server_version_num`: 180004 is 18.4. */
  version: number
  /** Resolves when the server is gone without `stop` having been called. */
  lost: Promise<void>
  /** Ends sessions, writes everything, stops the server. */
  stop(): Promise<void>
}

type Place = { home: string; user: ServerUser | undefined; programs: string; cluster: string; share: boolean }

/** Held by whoever owns the running server, as long as that process lives; so no lock file can go stale. */
const OWNER_LOCK = 7_238_219

/** So often, a tenth of a second apart, the lock is asked again: a killed process is gone before its server has noticed. */
const LOCK_ATTEMPTS = 15

/** Milliseconds for a start, which after a crash replays what was not yet written. */
const PATIENCE = 120_000

/**
 * Starts PostgreSQL 18 from npm, or takes over the one that a killed run left behind. Data, log and (where needed) the
 * programs stand in `home`. Throws a `StartError` when another process owns this database or nothing can be written.
 */
export async function startEmbeddedPostgres(options: {
  checkout: string
  home?: string
  /** Which deployment of this checkout, when it is not the first: see `chooseDatabaseHome`. */
  plek?: string
  settings?: Record<string, string>
  /** Use the server of another process where there is one; `stop` then leaves it alone. */
  share?: boolean
}): Promise<EmbeddedPostgres> {
  const { home, user } = chooseDatabaseHome(options.checkout, options.home, options.plek)
  const programs = preparePrograms(options.checkout, home, user)
  const cluster = initialiseCluster({ home, programs, user, sync: options.settings?.fsync !== 'off' })
  const place = { home, user, programs, cluster, share: options.share ?? false }
  const session = (await takeOver(place)) ?? (await startServer(place, options.settings ?? {}))
  return describe(place, session)
}

/** A connection to the running server; `owner` when it holds the lock. */
type Session = { client: pg.Client; owner: boolean; pid: number; socketFolder: string }

/** A server left behind is used as it is; one that answers nobody is stopped. */
async function takeOver(place: Place): Promise<Session | undefined> {
  const { cluster } = place
  const left = findPostmaster(cluster)
  if (!left) return undefined
  const session = await enter(place, () => findPostmaster(cluster) !== undefined)
  if (session) return session
  await stopPostmaster(cluster, left.pid, 'SIGQUIT')
  return undefined
}

async function startServer(place: Place, settings: Record<string, string>): Promise<Session> {
  const socketFolder = makeSocketFolder(place.user)
  const log = join(place.home, 'postgres.log')
  if (existsSync(log)) renameSync(log, `${log}.vorige`)
  const output = openSync(log, 'w', 0o600)
  const child = spawn(
    join(place.programs, 'bin', 'postgres'),
    serverArguments(place.cluster, socketFolder, settings),
    {
      ...place.user,
      cwd: place.cluster,
      detached: true,
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
      stdio: ['ignore', output, output],
    },
  )
  closeSync(output)
  child.unref()
  let ended = false
  child.once('error', () => {
    ended = true
  })
  child.once('exit', () => {
    ended = true
  })
  const session = await enter(place, () => !ended || findPostmaster(place.cluster) !== undefined)
  if (session?.socketFolder !== socketFolder) rmSync(socketFolder, { recursive: true, force: true })
  if (session) return session
  const reason = readFileSync(log, 'utf8').trim().split('\n').at(-1)
  throw new StartError(`PostgreSQL kon niet starten (${reason}): los dat op aan de hand van ${log}.`)
}

/** No network, no parameters of statements in the log (they hold personal data), and times in UTC. */
function serverArguments(cluster: string, socketFolder: string, settings: Record<string, string>): string[] {
  const all: Record<string, string> = {
    listen_addresses: '',
    port: '5432',
    unix_socket_directories: `"${socketFolder}"`,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...settings,
  }
  return ['-D', cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

/** A socket's path may hold about a hundred characters, which a checkout's path easily exceeds. */
function makeSocketFolder(user: ServerUser | undefined): string {
  const fits = tmpdir().length < 60 && !/[",]/.test(tmpdir()) && canReach(user, tmpdir(), 'x')
  const folder = mkdtempSync(join(fits ? tmpdir() : '/tmp', 'verbonden-'))
  if (user) chownSync(folder, user.uid, user.gid)
  return folder
}

/** Becomes the owner of the running server, once it is ready. Undefined when it doesn't come or can't be reached. */
async function enter(place: Place, mayCome: () => boolean): Promise<Session | undefined> {
  for (const until = Date.now() + PATIENCE; Date.now() < until && mayCome(); await sleep(20)) {
    const server = findPostmaster(place.cluster)
    if (!server?.ready) continue
    if (!existsSync(join(server.socketFolder, '.s.PGSQL.5432'))) return undefined
    const client = await connect(server.socketFolder)
    if (client) return { client, owner: await takeLock(client, place.share), ...server }
  }
  return undefined
}

async function connect(socketFolder: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({ connectionString: addressOf(socketFolder, 'postgres', 'postgres') })
  client.on('error', () => undefined) // the end of the connection is seen by `lost`
  try {
    await client.connect()
  } catch {
    return undefined
  }
  return client
}

async function takeLock(client: pg.Client, share: boolean): Promise<boolean> {
  let mine = await tryLock(client)
  for (let attempt = 0; !mine && !share && attempt < LOCK_ATTEMPTS; attempt++) {
    await sleep(100)
    mine = await tryLock(client)
  }
  if (mine || share) return mine
  await client.end()
  throw new StartError(
    'Verbonden draait al vanuit deze map: gebruik dat, of stop het eerst met Ctrl-C (of geef met DATABASE_URL een andere ' +
      'database).',
  )
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
    OWNER_LOCK,
  ])
  return rows[0]?.mine === true
}

async function describe(place: Place, session: Session): Promise<EmbeddedPostgres> {
  const { client, owner, pid, socketFolder } = session
  let stopping = false
  const lost = new Promise<void>((resolve) => {
    client.once('end', () => stopping || resolve())
  })
  const answer = await client.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  )
  return {
    superUrl: addressOf(socketFolder, 'postgres', 'postgres'),
    url: (role, database) => addressOf(socketFolder, role, database),
    home: place.home,
    version: answer.rows[0]?.version ?? 0,
    lost,
    stop: async () => {
      stopping = true
      if (!owner) return client.end()
      await stopPostmaster(place.cluster, pid, 'SIGINT')
      rmSync(socketFolder, { recursive: true, force: true })
    },
  }
}

function addressOf(socketFolder: string, role: string, database: string): string {
  const user = encodeURIComponent(role)
  return `postgresql://${user}@/${encodeURIComponent(database)}?host=${encodeURIComponent(socketFolder)}&port=5432`
}
