import { bringUpToDate } from '../boot/migrate-database.ts'
import { StartError } from '../boot/start-error.ts'
import type { Register } from './context.ts'
import { withDatabase } from './with-database.ts'

export const register: Register = (program, context) => {
  program
    .command('migrate')
    .description('werk rollen, tabellen en toegangsregels van de database bij')
    .action(() =>
      withDatabase(context, async (database, config) => {
        if (database.migrateUrl === undefined) {
          throw new StartError('Voor een migratie is de eigenaar nodig: geef ook DATABASE_OWNER_URL.')
        }
        const applied = await bringUpToDate(database.migrateUrl, database.keyFile, config.regimes)
        context.print(applied.length > 0 ? applied.join('\n') : 'De database was al bij.')
      }),
    )
}
