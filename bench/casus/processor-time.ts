import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds of processor time, counted since the start of each process. */
export type Times = { node: number; postgres: number; own: number; busy: number; all: number }

/** Linux counts in hundredths of a second (USER_HZ, fixed for programs). */
const TICK_MS = 10

/** What the processes used until now; `own` is the load generator with its ended children, `busy` the whole machine. */
export function readTimes(processes: { api: number; postmaster: number }): Times {
  const cpu = readFileSync('/proc/stat', 'utf8').split('\n')[0]?.split(/\s+/).slice(1, 9).map(Number) ?? []
  const all = cpu.reduce((sum, ticks) => sum + ticks, 0) * TICK_MS
  const idle = ((cpu[3] ?? 0) + (cpu[4] ?? 0)) * TICK_MS
  return {
    node: timesOf(processes.api).own,
    postgres: ofServer(processes.postmaster),
    own: timesOf(process.pid).withEnded,
    busy: all - idle,
    all,
  }
}

/** Times that passed between two readings. */
export function since(before: Times, after: Times): Times {
  return {
    node: after.node - before.node,
    postgres: after.postgres - before.postgres,
    own: after.own - before.own,
    busy: after.busy - before.busy,
    all: after.all - before.all,
  }
}

/** Backends that ended count in the postmaster's times of ended children; read again when one ended meanwhile. */
function ofServer(postmaster: number): number {
  for (;;) {
    const before = timesOf(postmaster).withEnded
    const living = ofBackends(postmaster)
    if (timesOf(postmaster).withEnded === before) return before + living
  }
}

function ofBackends(postmaster: number): number {
  let sum = 0
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const { parent, own } = timesOf(Number(name))
    if (parent === postmaster) sum += own
  }
  return sum
}

function timesOf(pid: number): { parent: number; own: number; withEnded: number } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const own = ((fields[11] ?? 0) + (fields[12] ?? 0)) * TICK_MS
    return { parent: fields[1] ?? 0, own, withEnded: own + ((fields[13] ?? 0) + (fields[14] ?? 0)) * TICK_MS }
  } catch {
    return { parent: 0, own: 0, withEnded: 0 } // ended between listing and reading
  }
}
