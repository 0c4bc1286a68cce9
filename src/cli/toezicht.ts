import { readOrCreateKey } from '../kernel/context-key.ts'
import { openDatabase } from '../kernel/db.ts'
import { newSpoor } from '../kernel/tijdlijn.ts'
import { allRoutes } from '../routes.ts'
import { gatherBewijs, systeemContext } from '../toezicht/index.ts'
import type { Register } from './context.ts'
import { openUitvoer } from './open-uitvoer.ts'
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
        const uitvoer = await openUitvoer(naar)
        const db = openDatabase(database.appUrl, 2)
        const key = await readOrCreateKey(database.keyFile)
        try {
          const routes = allRoutes({ demo: config.demo, key, address: config.address })
          const bewijs = await db.asActor(systeemContext(key, why), why, (tx) =>
            gatherBewijs(tx, routes, newSpoor()),
          )
          await uitvoer.write(`${JSON.stringify(bewijs, null, 2)}\n`)
          await uitvoer.close()
          context.print(
            `Bewijs geschreven naar ${naar}. Het noemt geen jongeren of ouders, wel redenen van loggebruik.`,
          )
        } catch (error) {
          await uitvoer.undo()
          throw error
        } finally {
          await db.close()
        }
      }),
    )
}
