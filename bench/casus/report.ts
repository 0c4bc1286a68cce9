import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import type { Row } from './measure-size.ts'

/** What was measured on: figures of other machines can't be compared, ratios can. */
export function describeMachine(postgresVersion: number) {
  return {
    datum: new Date().toISOString(),
    processor: cpus()[0]?.model ?? 'onbekend',
    kernen: cpus().length,
    geheugenGB: Math.round(totalmem() / 1e9),
    belasting: loadavg().map((n) => Math.round(n * 100) / 100),
    node: process.version,
    postgres: postgresVersion,
    pgbench: execFileSync('pgbench', ['--version'], { encoding: 'utf8' }).trim(),
  }
}

/** The aims of the load model, per request: part of the bound, and the 95th percentile for one and for sixteen people (ms). */
export const aims = {
  deel: 0.7,
  zoekenDeel: 0.8,
  p95: { 1: 5, 16: 40 },
  zoekenP95: { 1: 50, 16: 150 },
  groei: 1.3,
  veel: 1.3,
}

export const heading =
  'verzoek              groep   n |  p50    p95   /s   node   pg ms | grens p95    /s   pg ms | deel  zonder log | vreemd'

export function line(row: Row): string {
  const { http, bound } = row
  const ms = (n: number) => n.toFixed(n < 10 ? 2 : 1).padStart(6)
  const per = (n: number) => n.toFixed(0).padStart(5)
  return [
    `${row.verzoek.padEnd(20)} ${row.groep.padEnd(6)} ${String(row.gebruikers).padStart(2)}`,
    `${ms(http.p50)} ${ms(http.p95)} ${per(http.perSecond)} ${ms(http.cpuNode)} ${ms(http.cpuPostgres)}`,
    `${ms(bound.p95)} ${per(bound.perSecond)} ${ms(bound.cpuPostgres)}`,
    `${row.ratio.toFixed(2)} ${row.ratioWithoutLog.toFixed(2).padStart(6)}`,
    `${(Math.max(http.foreign, bound.foreign) * 100).toFixed(0)} %`,
  ].join(' | ')
}

/** How much slower each request becomes with size, and for a person with many cases: by the middle latency. */
export function growth(rows: Record<string, Row[]>) {
  const sizes = Object.keys(rows)
    .map(Number)
    .sort((a, b) => a - b)
  const find = (size: number | undefined, { verzoek, groep, gebruikers }: Row) =>
    rows[String(size)]?.find((r) => r.verzoek === verzoek && r.groep === groep && r.gebruikers === gebruikers)
  const largest = rows[String(sizes.at(-1))] ?? []
  return {
    vanKleinNaarGroot: largest.map((row) => ({
      verzoek: row.verzoek,
      groep: row.groep,
      gebruikers: row.gebruikers,
      keer: row.http.p50 / (find(sizes[0], row)?.http.p50 ?? Number.NaN),
    })),
    vanGewoonNaarVeel: largest
      .filter(({ groep }) => groep === 'veel')
      .map((row) => ({
        verzoek: row.verzoek,
        gebruikers: row.gebruikers,
        keer: row.http.p50 / (find(sizes.at(-1), { ...row, groep: 'gewoon' })?.http.p50 ?? Number.NaN),
      })),
  }
}
