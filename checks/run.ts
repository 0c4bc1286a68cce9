import { pathToFileURL } from 'node:url'
import { checkApiRules } from './api-rules.ts'
import { checkout } from './find-files.ts'
import { checkGlossary } from './glossary.ts'
import { checkImports } from './imports.ts'
import { checkLicences } from './licences.ts'
import { checkLinks } from './links.ts'
import { checkLongFiles } from './long-files.ts'
import { checkNoNationality } from './names-no-nationality.ts'
import { checkPlainDutch } from './plain-dutch.ts'
import { checkPubliccode } from './publiccode.ts'
import { checkSecurityContact } from './security-contact.ts'
import { checkStyle } from './style.ts'
import { checkTexts } from './texts.ts'
import { checkTypes } from './types.ts'
import { checkUnused } from './unused.ts'

/** One quality check: a finding per string, none means well. */
export interface Check {
  name: string
  run(): Promise<string[]>
}

/** All checks of the whole project, quick ones first. */
export const checks: Check[] = [
  { name: 'long files', run: () => checkLongFiles(checkout) },
  { name: 'glossary', run: () => checkGlossary(checkout) },
  { name: 'links', run: () => checkLinks(checkout) },
  { name: 'texts', run: () => checkTexts(checkout) },
  { name: 'plain Dutch', run: () => checkPlainDutch(checkout) },
  { name: 'no nationality', run: () => checkNoNationality(checkout) },
  { name: 'licences', run: () => checkLicences(checkout) },
  { name: 'publiccode.yml', run: () => checkPubliccode(checkout) },
  { name: 'security contact', run: () => checkSecurityContact(checkout, new Date()) },
  { name: 'API design rules', run: () => checkApiRules() },
  { name: 'style', run: () => checkStyle(checkout) },
  { name: 'imports', run: () => checkImports(checkout) },
  { name: 'types', run: () => checkTypes(checkout) },
  { name: 'unused', run: () => checkUnused(checkout) },
]

/** Runs the checks in turn, all or those named, and prints findings; true when there are none. */
export async function runChecks(names: string[] = []): Promise<boolean> {
  const unknown = names.filter((name) => !checks.some((check) => check.name === name))
  for (const name of unknown) console.error(`no check is called ${name}`)
  let clean = unknown.length === 0
  for (const check of checks.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const started = performance.now()
    const findings = await check
      .run()
      .catch((error: unknown) => [`the check itself failed: ${String(error)}`])
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${findings.length === 0 ? 'ok  ' : 'BAD '} ${check.name} (${seconds} s)`)
    for (const finding of findings) console.log(`     ${finding}`)
    if (findings.length > 0) clean = false
  }
  return clean
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await runChecks(process.argv.slice(2))) ? 0 : 1
}
