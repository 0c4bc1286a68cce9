/** The day (YYYY-MM-DD) that lies this many days after another. */
export function plus(dag: string, days: number): string {
  const [year = 0, month = 1, day = 1] = dag.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}

/** The day on which someone reaches an age; born on 29 February, that is 1 March in a year without that day. */
export function birthday(geboren: string, jaren: number): string {
  const [year = 0, month, day] = geboren.split('-').map(Number)
  const full = year + jaren
  const isLeap = (full % 4 === 0 && full % 100 !== 0) || full % 400 === 0
  if (month === 2 && day === 29 && !isLeap) return `${full}-03-01`
  return `${full}${geboren.slice(4)}`
}
