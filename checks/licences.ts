import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFiles } from './find-files.ts'

/** Licences whose parts may be used in a work under the EUPL-1.2 (its appendix, and permissive ones). */
const allowed = new Set(
  [
    '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 CC-BY-4.0 EUPL-1.2 ISC LGPL-2.1-or-later',
    'LGPL-3.0-or-later MIT MIT-0 MPL-2.0 OFL-1.1 Python-2.0 Unicode-3.0 Unlicense Zlib',
  ].flatMap((line) => line.split(' ')),
)

interface LockedPackage {
  version?: string
  license?: string
  dev?: boolean
  link?: boolean
  resolved?: string
}

/** Parts of the City's design system that are not open source; ours stand in their place. */
const closed = ['assets', 'react-icons', 'tokens'].map(
  (name) => `node_modules/@amsterdam/design-system-${name}`,
)

/** Everything that reaches production may be used under the EUPL-1.2, and nothing closed is in the build. */
export async function checkLicences(root: string): Promise<string[]> {
  const lock = join(root, 'package-lock.json')
  if (!existsSync(lock)) return ['package-lock.json is missing']
  const { packages } = JSON.parse(readFileSync(lock, 'utf8')) as { packages: Record<string, LockedPackage> }
  const used = Object.entries(packages).filter(([path, part]) => path.includes('node_modules/') && !part.dev)
  if (used.length === 0) return ['no dependency was read']
  return [
    ...used.flatMap(([path, part]) => checkPart(path, part)),
    ...closed
      .filter((path) => packages[path] && !packages[path].link)
      .map((path) => `${path} is not our own`),
    ...checkBuild(root),
  ]
}

function checkPart(path: string, part: LockedPackage): string[] {
  if (part.link) return []
  const licence = part.license ?? 'none'
  return mayUse(licence) ? [] : [`${path}@${part.version}: licence ${licence}`]
}

/** One of an OR is enough, each of an AND is needed. */
export function mayUse(expression: string): boolean {
  const plain = expression.replaceAll(/[()]/g, ' ').replace('MIT/X11', 'MIT')
  return plain
    .split(/\sOR\s/)
    .some((choice) => choice.split(/\sAND\s/).every((name) => allowed.has(name.trim())))
}

function checkBuild(root: string): string[] {
  const built = findFilesInDist(root)
  return built.flatMap((file) => {
    if (/amsterdam[-_ ]?(sans|logo)/i.test(file)) return [`${file} is a closed file of the City of Amsterdam`]
    if (!/\.(js|css|html|json|svg)$/.test(file)) return []
    return readFileSync(join(root, file), 'utf8').includes('Amsterdam Sans')
      ? [`${file} names 'Amsterdam Sans'`]
      : []
  })
}

function findFilesInDist(root: string): string[] {
  return findFiles(join(root, 'dist'), ['**/*.*']).map((file) => `dist/${file}`)
}
