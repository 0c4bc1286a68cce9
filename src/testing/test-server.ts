import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../boot/embedded-postgres.ts'
import { findPostmaster, stopPostmaster } from '../boot/postmaster.ts'
import { checkout } from '../cli/context.ts'

/** The database server of one test run, in a form that travels to other processes. */
export type TestServer = {
  superUrl: string
  /** Address with the runtime role; the database in it doesn't matter. */
  appUrl: string
  /** Address with the role that loads and migrates; the database in it doesn't matter. */
  ownerUrl: string
  /** Stands before every database name, so that runs on one server never meet. */
  prefix: string
  /** The signing key of every database of this run, in hexadecimal. */
  key: string
}

/** Carries a `TestServer` as JSON to the parts of one `npm test`. */
export const TEST_SERVER = 'TESTSERVER'

const FOLDER = 'verbonden-test-'

/** Nothing in these databases outlives the run, so nothing is written to disk for certain. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  // Each core runs a test file, and a file with several APIs and workers opens some twenty connections.
  max_connections: String(Math.max(200, 24 * availableParallelism())),
  max_wal_size: '4GB',
}

/** Starts a cluster of its own in a new folder, or uses the server of `DATABASE_OWNER_URL`. */
export async function startTestServer(
  env: NodeJS.ProcessEnv,
): Promise<TestServer & { stop(): Promise<void> }> {
  const key = randomBytes(32).toString('hex')
  const given = env.DATABASE_OWNER_URL
  if (given) {
    const appUrl = env.DATABASE_URL ?? given.replace(/\/\/[^@/]*@/, '//verbonden_app@')
    const prefix = `vt_${randomBytes(4).toString('hex')}_`
    return { superUrl: given, ownerUrl: given, appUrl, prefix, key, stop: async () => undefined }
  }
  await sweep()
  const home = mkdtempSync(join(tmpdir(), FOLDER))
  writeFileSync(join(home, 'eigenaar'), String(process.pid))
  const server = await startEmbeddedPostgres({ checkout, home, settings })
  return {
    superUrl: server.superUrl,
    appUrl: server.url('verbonden_app', 'postgres'),
    ownerUrl: server.url('verbonden_owner', 'postgres'),
    prefix: '',
    key,
    stop: async () => {
      await server.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A run that was killed left its server; nobody else will ever stop it. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(FOLDER))) {
    const home = join(tmpdir(), name)
    if (statSync(home, { throwIfNoEntry: false })?.uid !== process.getuid?.() || isOwned(home)) continue
    const cluster = join(home, 'cluster')
    const left = findPostmaster(cluster)
    if (left) {
      await stopPostmaster(cluster, left.pid, 'SIGQUIT')
      rmSync(left.socketFolder, { recursive: true, force: true })
    }
    rmSync(home, { recursive: true, force: true })
  }
}

/** A folder without an owner's number may have been made this very moment. */
function isOwned(home: string): boolean {
  const file = join(home, 'eigenaar')
  // Another run may remove its own folder between any two looks at it.
  const made = statSync(home, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (!existsSync(file)) return Date.now() - made < 60_000
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0)
    return true
  } catch {
    return false
  }
}
