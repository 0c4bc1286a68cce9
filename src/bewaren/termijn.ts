/** A calendar day as YYYY-MM-DD; the days of this slice are days in Europe/Amsterdam. */
export type Dag = string

/** Years, months and days of an ISO 8601 duration such as `P5Y` or `P1Y6M`; weeks count as days. Throws on anything else. */
export function parseTermijn(termijn: string): { jaren: number; maanden: number; dagen: number } {
  const parts = /^P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/.exec(termijn)
  if (!parts || termijn === 'P') throw new RangeError(`not a term: ${termijn}`)
  const [jaren = 0, maanden = 0, weken = 0, dagen = 0] = parts.slice(1).map((n) => Number(n ?? 0))
  return { jaren, maanden, dagen: weken * 7 + dagen }
}

/**
 * The day a term after a day. A day that the month doesn't have becomes its last: five years after 29 February ends on 28 February,
 * never later, since a term is the longest that something may be kept.
 */
export function addTermijn(dag: Dag, termijn: string): Dag {
  const { jaren, maanden, dagen } = parseTermijn(termijn)
  return addDagen(addMaanden(dag, jaren * 12 + maanden), dagen)
}

/** The day a term before a day, with the same rule for days that a month doesn't have. */
export function subtractTermijn(dag: Dag, termijn: string): Dag {
  const { jaren, maanden, dagen } = parseTermijn(termijn)
  return addMaanden(addDagen(dag, -dagen), -(jaren * 12 + maanden))
}

function addMaanden(dag: Dag, maanden: number): Dag {
  const [year = 0, month = 1, day = 1] = dag.split('-').map(Number)
  const count = year * 12 + (month - 1) + maanden
  const [y, m] = [Math.floor(count / 12), count % 12]
  const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate()
  return asDag(new Date(Date.UTC(y, m, Math.min(day, last))))
}

function addDagen(dag: Dag, dagen: number): Dag {
  const date = new Date(`${dag}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + dagen)
  return asDag(date)
}

function asDag(date: Date): Dag {
  return date.toISOString().slice(0, 10)
}
