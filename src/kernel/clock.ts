/** The one source of now. Injected at start-up (demo, tests); the database has the same shift in `sec.klok`. */
let shift = 0

export const clock = {
  /** Now, shifted when a clock was injected. */
  now: () => new Date(Date.now() + shift),
  /** Takes over the shift that the database counts with (`sec.klok`), in milliseconds, so that both tell one time. */
  shiftBy(milliseconds: number) {
    shift = milliseconds
  },
  /** Sets the start of an injected clock, and returns the shift in milliseconds. */
  startAt(start: Date) {
    shift = start.getTime() - Date.now()
    return shift
  },
  /** Today in Europe/Amsterdam, as YYYY-MM-DD. */
  today: () => amsterdamDate(new Date(Date.now() + shift)),
}

const amsterdamDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

/** The calendar date in Europe/Amsterdam of a moment, as YYYY-MM-DD. */
export function amsterdamDate(moment: Date): string {
  return amsterdamDay.format(moment)
}

/** Whole years between a birth date and a day (both YYYY-MM-DD). */
export function ageOn(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}
