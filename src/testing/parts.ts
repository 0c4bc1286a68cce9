import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkBundleSize } from '../../checks/bundle-size.ts'
import { checkImports } from '../../checks/imports.ts'
import { checkStyle } from '../../checks/style.ts'
import { checkTypes } from '../../checks/types.ts'
import { checkUnused } from '../../checks/unused.ts'
import { buildScreens } from '../boot/build-screens.ts'
import { checkout } from '../cli/context.ts'
import type { Outcome } from './outcome.ts'
import { runVitest } from './run-vitest.ts'

/** A part of `npm test`; a check counts as one. Undefined from `run`: what it needs does not exist. */
export type Part = { name: string; run: (env: NodeJS.ProcessEnv) => Promise<Outcome | undefined> }

/** Everything that `npm test` does, in this order: what is quick and names the fault most exactly comes first. */
export const parts: Part[] = [
  check('types', checkTypes),
  check('lint', checkStyle),
  check('imports', checkImports),
  check('unused', checkUnused),
  { name: 'unit', run: (env) => runVitest('unit', env) },
  { name: 'database', run: (env) => runVitest('database', env) },
  { name: 'screens', run: runScreens },
  { name: 'http', run: (env) => runVitest('http', env) },
  { name: 'browser', run: (env) => runVitest('browser', env) },
]

/** The parts that need the run's database server. */
export const withServer = new Set(['database', 'http', 'browser'])

/** A check gives its findings as sentences. The other checks of `checks/` run as unit tests. */
function check(name: string, find: (root: string) => Promise<string[]>): Part {
  return { name, run: async () => outcome(await find(checkout)) }
}

/** Builds the screens, and fails when a first screen has grown too heavy for a phone with little reach. */
async function runScreens(): Promise<Outcome | undefined> {
  if (!existsSync(join(checkout, 'src', 'web'))) return undefined
  await buildScreens(checkout, () => undefined)
  return outcome(await checkBundleSize(checkout))
}

function outcome(findings: string[]): Outcome {
  return {
    passed: findings.length === 0 ? 1 : 0,
    failed: findings.length === 0 ? 0 : 1,
    report: findings.join('\n'),
  }
}
