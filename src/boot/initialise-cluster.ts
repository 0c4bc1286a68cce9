import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ServerUser } from './server-user.ts'
import { StartError } from './start-error.ts'

/** PostgreSQL keeps one data format per major version. */
const MAJOR = '18'

/** Makes the data folder when it is missing; made aside and renamed, so that a half-made one is never used. */
export function initialiseCluster(options: {
  home: string
  programs: string
  user: ServerUser | undefined
  sync: boolean
}): string {
  const cluster = join(options.home, 'cluster')
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    const unfinished = mkdtempSync(join(options.home, 'nieuw-'))
    try {
      runInitdb(unfinished, options)
      moveIntoPlace(unfinished, cluster)
    } finally {
      rmSync(unfinished, { recursive: true, force: true })
    }
  }
  requireMajor(cluster)
  return cluster
}

function runInitdb(
  folder: string,
  options: { programs: string; user: ServerUser | undefined; sync: boolean },
): void {
  if (options.user) chownSync(folder, options.user.uid, options.user.gid)
  const args = ['--username=postgres', '--encoding=UTF8', '--auth-local=trust', '--auth-host=reject']
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions')
  if (!options.sync) args.push('--no-sync')
  const result = spawnSync(join(options.programs, 'bin', 'initdb'), [...args, '-D', folder], {
    ...options.user,
    cwd: folder,
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    encoding: 'utf8',
  })
  if (result.status === 0) return
  const reason = result.error?.message ?? result.stderr.trim().split('\n').at(-1)
  throw new StartError(
    `PostgreSQL kon geen database aanmaken in ${folder} (${reason}): maak ruimte of geef schrijfrechten, of geef met ` +
      'DATABASE_URL een eigen PostgreSQL 18.',
  )
}

/** Two starts at once: whoever comes second finds a full folder and uses that one. */
function moveIntoPlace(unfinished: string, cluster: string): void {
  try {
    renameSync(unfinished, cluster)
  } catch (error) {
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw error
  }
}

function requireMajor(cluster: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found === MAJOR) return
  throw new StartError(
    `De gegevens in ${cluster} zijn van PostgreSQL ${found} en hier draait ${MAJOR}: zet ze over met pg_upgrade, of ` +
      'verplaats die map om met een lege database te beginnen.',
  )
}
