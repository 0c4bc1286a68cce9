import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { Config } from '../kernel/config.ts'
import { checkServer } from './check-server.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import type { Shutdown } from './shutdown.ts'

/** The database of this deployment, checked and running, not yet migrated. */
export type Database = {
  /** Address of the runtime role. */
  appUrl: string
  /** For roles and migrations; undefined when the user keeps those to themselves. */
  migrateUrl: string | undefined
  /** Owner of the tables; loads the demo. */
  ownerUrl: string | undefined
  keyFile: string
  /** Where the embedded database lives. */
  home: string | undefined
}

/** Uses the server of the settings, or starts the embedded one and makes the empty database `verbonden` in it. */
export async function prepareDatabase(
  config: Config,
  options: { checkout: string; shutdown: Shutdown; share?: boolean },
): Promise<Database> {
  const { checkout } = options
  if (config.databaseUrl === undefined) return startEmbedded(config, options)
  await checkServer({ appUrl: config.databaseUrl, ownerUrl: config.databaseOwnerUrl })
  return {
    appUrl: config.databaseUrl,
    migrateUrl: config.databaseOwnerUrl,
    ownerUrl: config.databaseOwnerUrl,
    keyFile: config.sleutelbestand ?? join(checkout, '.data', plekVan(config), 'sleutel'),
    home: undefined,
  }
}

/** `zvh` has its own database, key and ledger, also when both deployments run from one checkout. */
const plekVan = (config: Config) => (config.alleenWgs ? 'zvh' : '')

async function startEmbedded(
  config: Config,
  { checkout, shutdown, share = false }: { checkout: string; shutdown: Shutdown; share?: boolean },
): Promise<Database> {
  const server = await startEmbeddedPostgres({ checkout, share, plek: plekVan(config) })
  shutdown.add(() => server.stop())
  void server.lost.then(() =>
    shutdown.stop(1, `PostgreSQL is gestopt; zie ${join(server.home, 'postgres.log')}.`),
  )
  await createDatabase(server.superUrl, checkout, 'verbonden')
  return {
    appUrl: server.url('verbonden_app', 'verbonden'),
    migrateUrl: server.url('postgres', 'verbonden'),
    ownerUrl: server.url('verbonden_owner', 'verbonden'),
    keyFile: config.sleutelbestand ?? join(server.home, 'sleutel'),
    home: server.home,
  }
}

/** Makes the roles and, when it is not there, a database owned by `verbonden_owner`. Name: a fixed word, not input. */
export async function createDatabase(superUrl: string, checkout: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    await client.query(await readFile(join(checkout, 'db', 'roles.sql'), 'utf8'))
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0)
      await client.query(`create database ${pg.escapeIdentifier(name)} owner verbonden_owner`)
  } finally {
    await client.end()
  }
}
