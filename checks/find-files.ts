import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The checkout itself; checks take a root so that their tests can plant a fault elsewhere. */
export const checkout = fileURLToPath(new URL('..', import.meta.url))

/** Files below a root, relative and sorted, without installed or built ones. */
export function findFiles(root: string, patterns: string[], leaveOut: RegExp = /^$/): string[] {
  const found = globSync(patterns, { cwd: root }).map((file) => file.replaceAll('\\', '/'))
  const own = found.filter((file) => !/(^|\/)(node_modules|dist|\.data|\.git)\//.test(file))
  return [...new Set(own)].filter((file) => !leaveOut.test(file)).sort()
}
