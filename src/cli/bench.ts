import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../boot/start-error.ts'
import type { CommandContext, Register } from './context.ts'

export const register: Register = (program, context) => {
  program
    .command('bench')
    .description('meet snelheid of herkenning; iedere meting geeft JSON')
    .argument('[meting]', `welke: ${measurements(context.checkout).join(', ') || 'er zijn er nog geen'}`)
    .argument('[opties...]', 'opties van die meting')
    .allowUnknownOption()
    .action((naam: string | undefined, opties: string[]) => run(context, naam, opties))
}

/** Every `bench/<name>.bench.ts` is a measurement. */
function measurements(checkout: string): string[] {
  const folder = join(checkout, 'bench')
  if (!existsSync(folder)) return []
  const suffix = '.bench.ts'
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
}

/** A process of its own: what loads and measures must not share memory or settings with anything. */
async function run(context: CommandContext, naam: string | undefined, opties: string[]): Promise<void> {
  const known = measurements(context.checkout)
  if (naam === undefined || !known.includes(naam)) {
    throw new StartError(`Welke meting? Kies uit: ${known.join(', ') || '(er zijn er nog geen)'}.`)
  }
  const entry = join(context.checkout, 'bench', `${naam}.bench.ts`)
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry, ...opties], {
    cwd: context.checkout,
    env: context.env,
    stdio: 'inherit',
  })
  process.exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
