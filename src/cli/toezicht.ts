import { writeFile } from 'node:fs/promises'
import { StartError } from '../boot/start-error.ts'
import { readOrCreateKey } from '../kernel/context-key.ts'
import { openDatabase } from '../kernel/db.ts'
import { newSpoor } from '../kernel/tijdlijn.ts'
import { allRoutes } from '../routes.ts'
import { gatherBewijs, systeemContext } from '../toezicht/index.ts'
import type { Register } from './context.ts'
import { withDatabase } from './with-database.ts'

const why = { doel: 'Bewijs voor een privacyaudit', oorsprong: 'opdrachtregel' }

export const register: Register = (program, context) => {
  program
    .command('toezicht')
    .description('toezicht op de verwerking')
    .command('bewijs')
    .description('schrijf register, regimes, gronden, toegangsregels en controles naar één bestand (JSON)')
    .requiredOption('--naar <bestand>', 'waarheen; bestaat het al, dan gebeurt er niets')
    .action(({ naar }: { naar: string }) =>
      withDatabase(context, async (database, config) => {
        const db = openDatabase(database.appUrl, 2)
        const key = await readOrCreateKey(database.keyFile)
        try {
          const routes = allRoutes({ demo: config.demo, key, address: config.address })
          const bewijs = await db.asActor(systeemContext(key, why), why, (tx) =>
            gatherBewijs(tx, routes, newSpoor()),
          )
          await writeFile(naar, `${JSON.stringify(bewijs, null, 2)}\n`, { mode: 0o600, flag: 'wx' }).catch(
            () => {
              throw new StartError(
                `Er is niets geschreven: ${naar} bestaat al of is niet te schrijven. Kies een ander bestand.`,
              )
            },
          )
          context.print(
            `Bewijs geschreven naar ${naar}. Het noemt geen jongeren of ouders, wel redenen van loggebruik.`,
          )
        } finally {
          await db.close()
        }
      }),
    )
}
