import { createHash } from 'node:crypto'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { canReach, chooseServerUser, type ServerUser } from './server-user.ts'
import { StartError } from './start-error.ts'

/** Where one embedded database lives: `home/cluster` holds the data. */
export type DatabaseHome = { home: string; user: ServerUser | undefined }

/**
 * The home given, or `.data/postgres` in the checkout, or, where the server's user can't come there, a folder named for
 * the checkout in /var/lib or /var/tmp. `plek` keeps a second deployment from the same checkout apart from the first
 * (`.data/zvh/postgres`). Throws a `StartError` when none can be written.
 */
export function chooseDatabaseHome(checkout: string, given: string | undefined, plek = ''): DatabaseHome {
  const root = realpathSync(checkout)
  const inside = given ?? join(root, '.data', plek, 'postgres')
  const user = chooseServerUser(join(inside, 'cluster'))
  if (given !== undefined || canReach(user, root, 'x')) {
    prepareFolder(inside)
    if (given !== undefined || canReach(user, inside, 'x')) return { home: inside, user }
  }
  return outside(root, plek)
}

function outside(root: string, plek: string): DatabaseHome {
  const name = ['verbonden', createHash('sha256').update(root).digest('hex').slice(0, 12), plek]
    .filter((part) => part !== '')
    .join('-')
  const candidates = ['/var/lib', '/var/tmp'].map((folder) => join(folder, name))
  const existing = candidates.find((path) => existsSync(join(path, 'cluster')))
  for (const home of existing ? [existing] : candidates) {
    if (belongsToAnother(home)) continue
    const user = chooseServerUser(join(home, 'cluster'))
    try {
      prepareFolder(home)
    } catch {
      continue
    }
    if (canReach(user, home, 'x')) return { home, user }
  }
  throw new StartError(
    `De gebruiker van PostgreSQL kan niet in ${root} en ook niet in ${candidates.join(' of ')}: geef met ` +
      'DATABASE_URL een eigen PostgreSQL 18, of zet het project in een map die andere gebruikers mogen openen.',
  )
}

/** /var/tmp is open to all: a folder put there beforehand by someone else is not ours to fill. */
function belongsToAnother(home: string): boolean {
  const found = statSync(home, { throwIfNoEntry: false })
  return found !== undefined && found.uid !== process.getuid?.()
}

/** Others may pass through (the server's user must), and see only what is open to them by its own mode. */
function prepareFolder(home: string): void {
  try {
    mkdirSync(home, { recursive: true })
    accessSync(home, constants.W_OK)
    if (process.getuid?.() === 0) chmodSync(home, 0o711)
  } catch (error) {
    throw new StartError(
      `In de map ${home} kan niet geschreven worden: geef deze gebruiker schrijfrechten, of geef met DATABASE_URL een ` +
        'eigen PostgreSQL 18.',
      { cause: error },
    )
  }
}
