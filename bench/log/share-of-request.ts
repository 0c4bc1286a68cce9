import type { Row } from '../casus/measure-size.ts'

export type Share = {
  verzoek: string
  groep: string
  gebruikers: number
  p50: number
  /** Part of the database's work for this request that goes to the log: 1 - (transactions a second with / without it), median of the rounds. */
  deelVanDatabase: number | null
  /** Part of all processor time of this request, Node and PostgreSQL together. */
  deelVanVerzoek: number | null
}

/** What the log costs of a request, from the same statements performed with and without it. */
export function shareOf(row: Row): Share {
  const { http, bound, boundWithoutLog } = row
  const spent = bound.cpuPostgres - boundWithoutLog.cpuPostgres
  return {
    verzoek: row.verzoek,
    groep: row.groep,
    gebruikers: row.gebruikers,
    p50: round(http.p50),
    deelVanDatabase: part(1 - row.ratioWithoutLog / row.ratio),
    deelVanVerzoek: part(spent / (http.cpuNode + http.cpuPostgres)),
  }
}

const round = (n: number) => Math.round(n * 1000) / 1000

/** A part below -1 or above 1 was measured on too few requests: then there is no figure. */
const part = (n: number) => (Number.isFinite(n) && Math.abs(n) <= 1 ? round(n) : null)
