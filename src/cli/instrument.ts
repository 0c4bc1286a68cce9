import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { StartError } from '../boot/start-error.ts'
import { asLoader } from '../kernel/migrate.ts'
import { InstrumentError, loadInstrument, parseInstrument, requireKnownCategories } from '../meting/index.ts'
import type { Register } from './context.ts'
import { withDatabase } from './with-database.ts'

export const register: Register = (program, context) => {
  program
    .command('instrument')
    .description('meetinstrumenten als gegevens')
    .command('laad')
    .description('zet een instrument in het register; een versie die er staat verandert nooit')
    .argument('<bestand>', 'het instrument als JSON; zie db/instrumenten voor voorbeelden')
    .action((bestand: string) => load(bestand, context))
}

async function load(bestand: string, context: Parameters<Register>[1]): Promise<void> {
  try {
    const tekst = await readFile(bestand, 'utf8').catch(() => {
      throw new InstrumentError(`${bestand} is niet te lezen. Kijk of het pad klopt.`)
    })
    const instrument = parseInstrument(tekst, bestand)
    await withDatabase(context, async ({ ownerUrl }) => {
      if (ownerUrl === undefined)
        throw new StartError('Een instrument laden doet de eigenaar van de database: zet DATABASE_OWNER_URL.')
      const client = new pg.Client({ connectionString: ownerUrl })
      await client.connect()
      try {
        const isNew = await asLoader(client, async () => {
          await requireKnownCategories(client, instrument)
          return loadInstrument(client, instrument)
        })
        context.print(
          isNew
            ? `Instrument ${instrument.code} versie ${instrument.versie} staat in het register.`
            : `Instrument ${instrument.code} versie ${instrument.versie} stond er al, precies zo.`,
        )
      } finally {
        await client.end()
      }
    })
  } catch (error) {
    if (error instanceof InstrumentError) throw new StartError(error.message, { cause: error })
    throw error
  }
}
