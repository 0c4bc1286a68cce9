import { Command } from 'commander'
import { StartError } from './boot/start-error.ts'
import { register as bench } from './cli/bench.ts'
import { register as bewaren } from './cli/bewaren.ts'
import { type CommandContext, checkout, type Register } from './cli/context.ts'
import { register as deelwijzer } from './cli/deelwijzer.ts'
import { register as demo } from './cli/demo.ts'
import { register as exporting } from './cli/export.ts'
import { register as importing } from './cli/import.ts'
import { register as instrument } from './cli/instrument.ts'
import { register as log } from './cli/log.ts'
import { register as migrate } from './cli/migrate.ts'
import { register as start } from './cli/start.ts'
import { register as toezicht } from './cli/toezicht.ts'
import { zegHetInNederlands } from './cli/zeg-het-in-nederlands.ts'
import { ConfigError } from './kernel/config.ts'

/** The commands of `verbonden`, in the order of its help. */
const commands: Register[] = [
  start,
  migrate,
  importing,
  exporting,
  deelwijzer,
  instrument,
  log,
  toezicht,
  bewaren,
  demo,
  bench,
]

const context: CommandContext = { checkout, env: process.env, print: (line) => console.log(line) }

const program = zegHetInNederlands(new Command('verbonden'))
  .description('Verbonden: één plaats voor de jongere, de vaste persoon en iedereen om hen heen.')
  .helpOption('-h, --help', 'toon deze hulp')
  .helpCommand('help [opdracht]', 'toon de hulp van een opdracht')
  .showHelpAfterError('(verbonden --help toont alle opdrachten)')

for (const register of commands) register(program, context)

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof StartError || error instanceof ConfigError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
