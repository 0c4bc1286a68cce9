import { countAchterstand, GrootboekFout, grootboekPad } from '../bewaren/index.ts'
import type { Config } from '../kernel/config.ts'
import { readOrCreateKey } from '../kernel/context-key.ts'
import { openDatabase } from '../kernel/db.ts'
import type { Database } from './prepare-database.ts'
import { StartError } from './start-error.ts'

/** Refuses to serve a database that was put back from an older copy, until what was destroyed or ended since then is so again. */
export async function requireGrootboek(config: Config, database: Database): Promise<void> {
  const pad = grootboekPad(config.grootboek, database.keyFile)
  const db = openDatabase(database.appUrl, 1)
  try {
    const aantal = await countAchterstand({ db, key: await readOrCreateKey(database.keyFile), pad })
    if (aantal > 0)
      throw new StartError(
        `Deze database is ouder dan het grootboek ${pad} (${aantal} regels): voer eerst \`npx verbonden bewaren herstel\` uit, zodat niets terugkomt wat vernietigd of beëindigd is.`,
      )
  } catch (error) {
    if (error instanceof GrootboekFout) throw new StartError(error.message, { cause: error })
    throw error
  } finally {
    await db.close()
  }
}
