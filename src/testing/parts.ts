import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildScreens } from '../boot/build-screens.ts'
import { checkout } from '../cli/context.ts'
import { runVitest } from './run-vitest.ts'

/** How one part of `npm test` ended. `report` is printed when something failed. */
export type Outcome = { passed: number; failed: number; report: string }

/** A part of `npm test`; a check counts as one. Undefined from `run`: what it needs does not exist. */
export type Part = { name: string; run: (env: NodeJS.ProcessEnv) => Promise<Outcome | undefined> }

/** Everything that `npm test` does, in this order: what is quick and names the fault most exactly comes first. */
export const parts: Part[] = [
  check('types', 'types.ts', 'checkTypes'),
  check('lint', 'style.ts', 'checkStyle'),
  check('imports', 'imports.ts', 'checkImports'),
  check('unused', 'unused.ts', 'checkUnused'),
  { name: 'unit', run: (env) => runVitest('unit', env) },
  { name: 'database', run: (env) => runVitest('database', env) },
  { name: 'screens', run: runScreens },
  { name: 'http', run: (env) => runVitest('http', env) },
  { name: 'browser', run: (env) => runVitest('browser', env) },
]

/** The parts that need the run's database server. */
export const withServer = new Set(['database', 'http', 'browser'])

/** A check gives its findings as sentences; it is loaded when its turn comes, so that a broken one fails alone. */
function check(name: string, file: string, exported: string): Part {
  const path = join(checkout, 'checks', file)
  return {
    name,
    run: async () => {
      if (!existsSync(path)) return undefined
      const module = (await import(path)) as Record<string, (root: string) => Promise<string[]>>
      const findings = await module[exported]?.(checkout)
      if (!findings) return { passed: 0, failed: 1, report: `checks/${file} does not export ${exported}` }
      return outcome(findings)
    },
  }
}

async function runScreens(): Promise<Outcome | undefined> {
  if (!existsSync(join(checkout, 'src', 'web'))) return undefined
  await buildScreens(checkout, () => undefined)
  return outcome([])
}

function outcome(findings: string[]): Outcome {
  return {
    passed: findings.length === 0 ? 1 : 0,
    failed: findings.length === 0 ? 0 : 1,
    report: findings.join('\n'),
  }
}
