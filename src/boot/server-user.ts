import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { StartError } from './start-error.ts'

/** The account under which PostgreSQL runs when this process is root; PostgreSQL itself refuses root. */
export type ServerUser = { uid: number; gid: number }

/**
 * Chooses the unprivileged account: the owner of an existing cluster, else `postgres`, else `nobody`. Undefined for an
 * ordinary user, whose database runs as that user. Throws a `StartError` when root finds no account.
 */
export function chooseServerUser(existingCluster: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(existingCluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const user = findAccount('postgres') ?? findAccount('nobody')
  if (user) return user
  throw new StartError(
    'PostgreSQL weigert als root te draaien en hier bestaat geen gebruiker postgres of nobody: maak er een ' +
      '(useradd --system postgres), of start als gewone gebruiker.',
  )
}

/** Asks the system itself, since groups and access lists can't be read from the mode bits alone. */
export function canReach(user: ServerUser | undefined, path: string, right: 'r' | 'x'): boolean {
  if (!user) return true
  const test = spawnSync('/bin/sh', ['-c', `test -${right} "$0"`, path], { ...user, cwd: '/', env: {} })
  return test.status === 0
}

function findAccount(name: string): ServerUser | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [uid, gid] = line?.split(':').slice(2, 4).map(Number) ?? []
  return uid && gid ? { uid, gid } : undefined
}
