import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const file = 'docs/beheer/security.txt'
const YEAR_MS = 366 * 24 * 3_600_000

/** security.txt has what RFC 9116 asks for and is valid for at most a year, and not expired. */
export async function checkSecurityContact(root: string, now: Date): Promise<string[]> {
  if (!existsSync(join(root, file))) return [`${file} is missing`]
  const lines = readFileSync(join(root, file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
  const fields = new Map(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  )
  const expires = Date.parse(fields.get('expires') ?? '')
  return [
    ...(/^(mailto:|https:|tel:)/.test(fields.get('contact') ?? '') ? [] : [`${file}: no Contact`]),
    ...(Number.isNaN(expires) ? [`${file}: no Expires`] : []),
    ...(expires <= now.getTime() ? [`${file}: expired on ${fields.get('expires')}`] : []),
    ...(expires > now.getTime() + YEAR_MS ? [`${file}: Expires is more than a year ahead`] : []),
  ]
}
