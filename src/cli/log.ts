import { Option } from 'commander'
import type { Database } from '../boot/prepare-database.ts'
import { StartError } from '../boot/start-error.ts'
import { readOrCreateKey } from '../kernel/context-key.ts'
import { openDatabase, type Tx } from '../kernel/db.ts'
import { exportLog } from '../kernel/export-log.ts'
import { newSpoor, record } from '../kernel/tijdlijn.ts'
import { verifyLog } from '../kernel/verify-log.ts'
import { type Logdoel, logdoelen, recordControle, recordGebruik, systeemContext } from '../toezicht/index.ts'
import type { CommandContext, Register } from './context.ts'
import { openUitvoer } from './open-uitvoer.ts'
import { withDatabase } from './with-database.ts'

type ExportOptions = {
  van: string
  tot: string
  doel: Logdoel
  motivering: string
  betrokkene?: string[]
  naar?: string
}

export const register: Register = (program, context) => {
  const log = program.command('log').description('het verwerkingslog')
  log
    .command('verify')
    .description('loop alle ketens van het verwerkingslog na en noem de eerste regel die niet klopt')
    .action(() => withDatabase(context, (database) => verify(context, database)))
  log
    .command('export')
    .description(
      'schrijf het log als records van Logboek Dataverwerkingen 1.0, één JSON per regel en per persoon',
    )
    .requiredOption('--van <dag>', 'eerste dag (JJJJ-MM-DD)', day)
    .requiredOption('--tot <dag>', 'laatste dag (JJJJ-MM-DD)', day)
    .addOption(
      new Option('--doel <doel>', 'waarvoor; andere doelen laat de wet niet toe (Wgs 1.8 lid 4)')
        .choices([...logdoelen])
        .makeOptionMandatory(),
    )
    .requiredOption('--motivering <tekst>', 'waarom nu; dit wordt bewaard')
    .option('--betrokkene <log-naam...>', 'alleen wat over deze personen gaat, naar hun naam in het log')
    .option('--naar <bestand>', 'waarheen; anders naar de uitvoer')
    .action((options: ExportOptions) =>
      withDatabase(context, (database, config) => write(context, database, config.address, options)),
    )
}

async function verify(context: CommandContext, database: Database): Promise<void> {
  const begin = performance.now()
  const verdict = await verifyLog(database.appUrl)
  const { ketens, regels, fouten } = verdict
  const duurMs = Math.round(performance.now() - begin)
  await asSysteem(database, 'Controle van het verwerkingslog', (tx) =>
    recordControle(tx, verdict, { door: null, duurMs, spoor: newSpoor() }),
  )
  for (const { keten, regel } of fouten) context.print(`Keten ${keten}: regel ${regel} klopt niet.`)
  context.print(`${regels} regels in ${ketens} ketens nagelopen, ${fouten.length} ketens met een fout.`)
  if (fouten.length > 0) {
    throw new StartError(
      'Het log is veranderd of beschadigd. Meld dit als beveiligingsincident en bewaar een kopie van de database.',
    )
  }
}

async function write(
  context: CommandContext,
  database: Database,
  address: string,
  { van, tot, doel, motivering, betrokkene = [], naar }: ExportOptions,
): Promise<void> {
  if (tot < van) throw new StartError('--tot ligt voor --van. Draai ze om.')
  if (motivering.trim() === '') throw new StartError('Schrijf bij --motivering waarom je het log leest.')
  if (betrokkene.some((name) => !/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(name)))
    throw new StartError('--betrokkene is een naam in het log, zoals 0190a000-0000-7000-8000-000000000000.')
  const { ownerUrl } = database
  if (ownerUrl === undefined)
    throw new StartError('Zet DATABASE_OWNER_URL: het log is niet te lezen met de rechten van de applicatie.')
  const uitvoer = await openUitvoer(naar)
  try {
    await asSysteem(database, `Verwerkingslog: ${doel}`, (tx) =>
      recordExport(tx, { van, tot, doel, motivering: motivering.trim(), betrokkene }),
    )
    const count = await exportLog(ownerUrl, { van, tot, betrokkenen: betrokkene }, address, (one) =>
      uitvoer.write(`${JSON.stringify(one)}\n`),
    )
    await uitvoer.close()
    if (naar !== undefined)
      context.print(
        `${count} records geschreven naar ${naar}. Bewaar dit bestand veilig en gooi het weg na gebruik.`,
      )
  } catch (error) {
    await uitvoer.undo()
    throw error
  }
}

/** What the log is used for stands in the log before anything is read. */
async function recordExport(
  tx: Tx,
  { van, tot, doel, motivering, betrokkene }: Required<Omit<ExportOptions, 'naar'>>,
): Promise<void> {
  const gevraagd = { betrokkenen: betrokkene.length }
  const gebruik = await recordGebruik(tx, { doel, motivering, van, tot, gevraagd })
  await record(tx, {
    activiteit: 'verantwoording',
    actie: 'log.exporteren',
    object: `loggebruik:${gebruik}`,
    betrokkenen: betrokkene,
    spoor: newSpoor(),
  })
}

async function asSysteem<T>(database: Database, doel: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const db = openDatabase(database.appUrl, 2)
  const why = { doel, oorsprong: 'opdrachtregel' }
  try {
    return await db.asActor(systeemContext(await readOrCreateKey(database.keyFile), why), why, work)
  } finally {
    await db.close()
  }
}

function day(text: string): string {
  // 31 February is read as a day in March: only what comes back as it was typed is a day.
  const moment = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== text)
    throw new StartError(`${text} is geen dag. Schrijf JJJJ-MM-DD.`)
  return text
}
