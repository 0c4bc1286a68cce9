import { existsSync } from 'node:fs'
import pg from 'pg'
import { demoVan } from '../../demo/demo-van.ts'
import type { Config } from '../kernel/config.ts'
import { readOrCreateKey } from '../kernel/context-key.ts'
import { databaseIsEmpty, MigrationError, migrate } from '../kernel/migrate.ts'
import { checkRuntimeRole, requireTables } from './check-server.ts'
import { loadAll } from './load-all.ts'
import type { Database } from './prepare-database.ts'
import { setClock } from './set-clock.ts'
import { StartError } from './start-error.ts'

/** Brings the tables up to date, fills an empty database with the demo region in demo mode, and checks the runtime role. */
export async function migrateDatabase(config: Config, database: Database): Promise<void> {
  if (database.migrateUrl !== undefined) {
    const applied = await bringUpToDate(database.migrateUrl, database.keyFile, config.regimes)
    if (applied.length > 0) console.log(`De database is bijgewerkt (${applied.length} migraties).`)
    if (database.ownerUrl !== undefined) await setClock(database.ownerUrl, config.nu)
    if (config.demo && (await fillWithDemo(database, config))) console.log('De demoregio is geladen.')
  } else {
    await requireTables(database.appUrl)
  }
  await checkRuntimeRole(database.appUrl)
}

/** Applies what is missing and names it. Throws a `StartError` when the key or the roles can't be had. */
export async function bringUpToDate(
  migrateUrl: string,
  keyFile: string,
  regimes: readonly string[],
): Promise<string[]> {
  if (!existsSync(keyFile) && (await hasTables(migrateUrl))) {
    throw new StartError(
      `Het sleutelbestand ${keyFile} is weg, en deze database hoort erbij: zet het terug uit een reservekopie, of wijs het aan met VERBONDEN_SLEUTELBESTAND.`,
    )
  }
  const key = await readKey(keyFile)
  await requireSamePlek(migrateUrl, regimes)
  try {
    const { applied } = await migrate({
      superOrOwnerUrl: migrateUrl,
      key,
      load: (client) => loadAll(client, regimes),
    })
    return applied
  } catch (error) {
    if (error instanceof MigrationError) throw new StartError(error.message, { cause: error })
    throw error
  }
}

/**
 * `zvh` never shares a database with other regimes (Wgs 1.8 lid 2): one that was filled under the one is refused under the other, so that
 * a wrong setting can't lead anything across.
 */
async function requireSamePlek(url: string, regimes: readonly string[]): Promise<void> {
  if (!(await hasRegimes(url)) || (await databaseIsEmpty(url))) return
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(
      "select bool_or(code = 'zvh') as zvh from (select distinct code from regime where actief) r",
    )
    if (rows[0].zvh === null || rows[0].zvh === regimes.includes('zvh')) return
    throw new StartError(
      rows[0].zvh
        ? 'Deze database hoort bij het Zorg- en Veiligheidshuis: zet VERBONDEN_REGIMES op zvh, of wijs een andere database aan.'
        : 'Deze database is gevuld met andere regimes dan zvh: het Zorg- en Veiligheidshuis heeft een eigen database nodig.',
    )
  } finally {
    await client.end()
  }
}

/** A database from before regimes could be switched off holds nothing that tells which deployment it is. */
async function hasRegimes(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(`select exists (select from information_schema.columns
      where table_schema = 'public' and table_name = 'regime' and column_name = 'actief') as ja`)
    return rows[0].ja
  } finally {
    await client.end()
  }
}

/** Whether Verbonden was here before: then a key belongs to it, without which numbers stay unreadable and nobody can sign in. */
async function hasTables(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query("select to_regclass('public.migratie') is not null as ja")).rows[0].ja
  } finally {
    await client.end()
  }
}

/** Loads the demo region of these regimes into an empty database. False when it is not empty, or when they have no demo. */
export async function fillWithDemo(
  database: Database,
  config: Pick<Config, 'regimes' | 'alleenWgs'>,
): Promise<boolean> {
  const { load } = demoVan(config)
  if (!load || database.ownerUrl === undefined || !(await databaseIsEmpty(database.ownerUrl))) return false
  await load(database.ownerUrl, await readKey(database.keyFile))
  return true
}

/** A key that is gone or short would make every session and signature invalid, so it is never silently replaced. */
async function readKey(file: string): Promise<Buffer> {
  try {
    const key = await readOrCreateKey(file)
    if (key.length === 32) return key
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new StartError(
      `Het sleutelbestand ${file} kan niet gelezen of gemaakt worden (${code}): geef deze gebruiker er het recht toe, of ` +
        'kies een ander met VERBONDEN_SLEUTELBESTAND.',
      { cause: error },
    )
  }
  throw new StartError(`Het sleutelbestand ${file} is beschadigd: zet het terug uit een reservekopie.`)
}
