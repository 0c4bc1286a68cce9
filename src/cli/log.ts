import { StartError } from '../boot/start-error.ts'
import { verifyLog } from '../kernel/verify-log.ts'
import type { Register } from './context.ts'
import { withDatabase } from './with-database.ts'

export const register: Register = (program, context) => {
  program
    .command('log')
    .description('het verwerkingslog')
    .command('verify')
    .description('loop alle ketens van het verwerkingslog na en noem de eerste regel die niet klopt')
    .action(() =>
      withDatabase(context, async (database) => {
        const { ketens, regels, fouten } = await verifyLog(database.appUrl)
        for (const { keten, regel } of fouten) context.print(`Keten ${keten}: regel ${regel} klopt niet.`)
        context.print(`${regels} regels in ${ketens} ketens nagelopen, ${fouten.length} ketens met een fout.`)
        if (fouten.length > 0) {
          throw new StartError(
            'Het log is veranderd of beschadigd. Meld dit als beveiligingsincident en bewaar een kopie van de database.',
          )
        }
      }),
    )
}
