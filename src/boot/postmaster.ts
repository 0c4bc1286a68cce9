import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A running server, as its own lock file (`postmaster.pid`) describes it. */
export type Postmaster = { pid: number; socketFolder: string; ready: boolean }

/** The server that runs on this cluster now, if any. A lock file left by a crash or a reboot doesn't count. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const file = join(cluster, 'postmaster.pid')
  const lines = readIfThere(file).split('\n')
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  if (!commandOf(pid).includes(cluster)) {
    // PostgreSQL refuses to start when another process of the same user has taken over the old number.
    rmSync(file, { force: true })
    return undefined
  }
  return { pid, socketFolder: (lines[4] ?? '').trim(), ready: lines[7]?.trim() === 'ready' }
}

/** Stops a server: `SIGINT` ends sessions and writes everything, `SIGQUIT` leaves recovery to the next start. */
export async function stopPostmaster(
  cluster: string,
  pid: number,
  signal: 'SIGINT' | 'SIGQUIT',
): Promise<void> {
  const isRunning = () => commandOf(pid).includes(cluster)
  if (isRunning()) process.kill(pid, signal)
  for (let waited = 0; isRunning(); waited += 20) {
    if (waited === 20_000) process.kill(pid, 'SIGQUIT')
    if (waited > 30_000) throw new Error(`PostgreSQL (proces ${pid}) stopt niet`)
    await sleep(20)
  }
}

/** The command line of a process; empty when there is none, or when it has ended and waits to be reaped. */
function commandOf(pid: number): string {
  if (existsSync('/proc/self/cmdline')) return readIfThere(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
}

/** Both files go away by themselves: a server that stops takes them along between the question and the reading. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ESRCH') return ''
    throw error
  }
}
