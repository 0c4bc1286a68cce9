import { existsSync } from 'node:fs'
import pg from 'pg'
import { loadDemo } from '../../demo/load-demo.ts'
import type { Config } from '../kernel/config.ts'
import { readOrCreateKey } from '../kernel/context-key.ts'
import { databaseIsEmpty, MigrationError, migrate } from '../kernel/migrate.ts'
import { loadInstrumenten } from '../meting/index.ts'
import { loadRegimes } from '../regime/index.ts'
import { checkRuntimeRole, requireTables } from './check-server.ts'
import type { Database } from './prepare-database.ts'
import { setClock } from './set-clock.ts'
import { StartError } from './start-error.ts'

/** Brings the tables up to date, fills an empty database with the demo region in demo mode, and checks the runtime role. */
export async function migrateDatabase(config: Config, database: Database): Promise<void> {
  if (database.migrateUrl !== undefined) {
    const applied = await bringUpToDate(database.migrateUrl, database.keyFile, config.regimes)
    if (applied.length > 0) console.log(`De database is bijgewerkt (${applied.length} migraties).`)
    if (database.ownerUrl !== undefined) await setClock(database.ownerUrl, config.nu)
    const complete = ['steun', 'pga'].every((regime) => config.regimes.includes(regime))
    if (config.demo && complete && (await fillWithDemo(database))) console.log('De demoregio is geladen.')
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
  try {
    const { applied } = await migrate({
      superOrOwnerUrl: migrateUrl,
      key,
      load: async (client) => {
        await loadRegimes(client, regimes)
        await loadInstrumenten(client)
      },
    })
    return applied
  } catch (error) {
    if (error instanceof MigrationError) throw new StartError(error.message, { cause: error })
    throw error
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

/** Loads the demo region into an empty database. False when it is not empty. */
export async function fillWithDemo(database: Database): Promise<boolean> {
  if (database.ownerUrl === undefined || !(await databaseIsEmpty(database.ownerUrl))) return false
  await loadDemo(database.ownerUrl, await readKey(database.keyFile))
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
