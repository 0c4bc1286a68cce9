import { loadHttp, type Sample } from './http-load.ts'
import { readTimes, since } from './processor-time.ts'
import type { Kind } from './requests.ts'
import { runPgbench } from './run-pgbench.ts'
import type { User } from './users.ts'

/** Times in milliseconds; `perSecond` requests or transactions. Processor time is per request. */
export type Figures = {
  p50: number
  p95: number
  perSecond: number
  cpuNode: number
  cpuPostgres: number
  /** Part of the machine that others used meanwhile, 0 to 1. */
  foreign: number
}
export type Measurement = {
  http: Figures
  bound: Figures
  boundWithoutLog: Figures
  ratio: number
  ratioWithoutLog: number
}

export type Bench = {
  url: string
  port: number
  processes: { api: number; postmaster: number }
  seconds: number
  rounds: number
  /** Does away with counters of an earlier round that would stop this one. */
  refresh: () => Promise<void>
}

type Scripts = { bound: readonly string[]; boundWithoutLog: readonly string[] }

/** Measures one kind of request, the API and its bound in turn. Each figure is the median of the rounds, as is their ratio. */
export async function measure(
  bench: Bench,
  kind: Kind,
  users: readonly User[],
  clients: number,
  scripts: Scripts,
): Promise<Measurement> {
  const perClient = Array.from({ length: clients }, (_, n) =>
    users.filter((_user, nr) => nr % clients === n % users.length),
  )
  const first = Math.min(...users.map(({ nr }) => nr))
  const rounds: { http: Figures; bound: Figures; boundWithoutLog: Figures }[] = []
  for (let round = 0; round < bench.rounds; round++) {
    const pgbench = (list: readonly string[]) =>
      timed(bench, (onWarm) =>
        runPgbench({
          url: bench.url,
          scripts: list,
          clients,
          seconds: bench.seconds,
          basis: first,
          aantal: users.length,
          onWarm,
        }),
      )
    const http = await timed(bench, (onWarm) =>
      loadHttp({ port: bench.port, kind, users: perClient, seconds: bench.seconds, onWarm }),
    )
    rounds.push({
      http,
      bound: await pgbench(scripts.bound),
      boundWithoutLog: await pgbench(scripts.boundWithoutLog),
    })
  }
  return {
    http: medians(rounds.map(({ http }) => http)),
    bound: medians(rounds.map(({ bound }) => bound)),
    boundWithoutLog: medians(rounds.map(({ boundWithoutLog }) => boundWithoutLog)),
    ratio: median(rounds.map(({ http, bound }) => http.perSecond / bound.perSecond)),
    ratioWithoutLog: median(
      rounds.map(({ http, boundWithoutLog }) => http.perSecond / boundWithoutLog.perSecond),
    ),
  }
}

/** Every connection plans a statement anew five times, and what was never read stands on disk: neither is what is measured. */
export async function warmUp(bench: Bench, kind: Kind, users: readonly User[]): Promise<void> {
  await bench.refresh()
  const perClient = Array.from({ length: 16 }, (_, n) =>
    users.filter((_user, nr) => nr % 16 === n % users.length),
  )
  await loadHttp({ port: bench.port, kind, users: perClient, seconds: 2, onWarm: () => undefined })
}

async function timed(bench: Bench, run: (onWarm: () => void) => Promise<Sample>): Promise<Figures> {
  await bench.refresh()
  let before = readTimes(bench.processes)
  const { latencies, seconds } = await run(() => {
    before = readTimes(bench.processes)
  })
  const used = since(before, readTimes(bench.processes))
  const sorted = latencies.toSorted((a, b) => a - b)
  const count = Math.max(1, sorted.length)
  return {
    p50: at(sorted, 0.5),
    p95: at(sorted, 0.95),
    perSecond: sorted.length / seconds,
    cpuNode: used.node / count,
    cpuPostgres: used.postgres / count,
    foreign: Math.max(0, (used.busy - used.node - used.postgres - used.own) / Math.max(1, used.all)),
  }
}

const at = (sorted: readonly number[], part: number) =>
  sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN

function median(values: readonly number[]): number {
  return at(
    values.toSorted((a, b) => a - b),
    0.5,
  )
}

function medians(figures: readonly Figures[]): Figures {
  const of = (name: keyof Figures) => median(figures.map((f) => f[name]))
  return {
    p50: of('p50'),
    p95: of('p95'),
    perSecond: of('perSecond'),
    cpuNode: of('cpuNode'),
    cpuPostgres: of('cpuPostgres'),
    foreign: of('foreign'),
  }
}
