import { demoVan } from '../../demo/demo-van.ts'
import { bringUpToDate, fillWithDemo } from '../boot/migrate-database.ts'
import { StartError } from '../boot/start-error.ts'
import type { Register } from './context.ts'
import { withDatabase } from './with-database.ts'

export const register: Register = (program, context) => {
  program
    .command('demo')
    .description('laad de demoregio in een lege database en toon de personas')
    .action(() =>
      withDatabase(context, async (database, config) => {
        if (!config.demo)
          throw new StartError('Dit is geen demo-omgeving: zet VERBONDEN_DEMO op true om dat te maken.')
        if (database.migrateUrl === undefined) {
          throw new StartError('Om de demo te laden is de eigenaar nodig: geef ook DATABASE_OWNER_URL.')
        }
        await bringUpToDate(database.migrateUrl, database.keyFile, config.regimes)
        const loaded = await fillWithDemo(database, config)
        context.print(loaded ? 'De demoregio is geladen.' : 'De database was niet leeg; er is niets geladen.')
        for (const { naam, functie, gebruiker } of demoVan(config).personas)
          context.print(`${gebruiker}\t${naam}, ${functie}`)
      }),
    )
}
