import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import { checkout } from './find-files.ts'

const folders = ['src', 'demo', 'bench', 'e2e', 'checks']

/**
 * The walls of ARCHITECTURE.md, by .dependency-cruiser.cjs. dependency-cruiser reads nothing, and then
 * finds nothing, when it meets a TypeScript it does not know: reading no module is a finding too.
 */
export async function checkImports(root: string): Promise<string[]> {
  const { options, ...ruleSet } = createRequire(import.meta.url)(join(checkout, '.dependency-cruiser.cjs'))
  const roots = folders.filter((folder) => existsSync(join(root, folder)))
  const settings: ICruiseOptions = { ...options, baseDir: root, ruleSet, validate: true }
  const { output } = await cruise(roots, settings)
  const { summary, modules } = output as ICruiseResult
  if (summary.totalCruised === 0 || modules.length === 0) return ['no modules were read']
  const broken = summary.violations.filter((violation) => violation.rule.severity === 'error')
  return broken.map((violation) => `${violation.rule.name}: ${violation.from} -> ${violation.to}`)
}
