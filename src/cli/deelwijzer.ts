import pg from 'pg'
import { StartError } from '../boot/start-error.ts'
import { printTabel, readTabel } from '../deelwijzer/index.ts'
import type { Register } from './context.ts'
import { withDatabase } from './with-database.ts'

export const register: Register = (program, context) => {
  program
    .command('deelwijzer')
    .description('wie mag wat met wie delen, onder welk regime: zoals de database het nu beslist')
    .requiredOption('--tabel', 'de hele tabel: partij x categorie x richting')
    .option('--regime <code>', 'alleen dit regime: steun, pga, zvh of groep')
    .option('--json', 'als JSON in plaats van als tekst')
    .action((options: { regime?: string; json?: boolean }) =>
      withDatabase(context, async (database) => {
        const client = new pg.Client({ connectionString: database.appUrl })
        await client.connect()
        try {
          const rows = await readTabel(client, options.regime)
          if (rows.length === 0) {
            throw new StartError(
              'Er is geen tabel voor dit regime. Kies steun, pga, zvh of groep, of voer eerst `verbonden migrate` uit.',
            )
          }
          context.print(options.json ? JSON.stringify(rows, null, 2) : printTabel(rows))
        } finally {
          await client.end()
        }
      }),
    )
}
