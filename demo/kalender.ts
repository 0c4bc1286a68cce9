export type Kalender = {
  vandaag: string
  /** So many calendar days from today; negative is past. */
  dag(afstand: number): string
  /** So many working days (Monday to Friday) from today. 0 is today, or the Monday after a weekend; -1 is always before today. */
  werkdag(afstand: number): string
  /** The first such weekday (1 = Monday … 7 = Sunday) after today's working day, some weeks on. */
  komende(weekdag: number, weken?: number): string
  /** The last such weekday before the previous working day. */
  vorige(weekdag: number): string
  /** A birthday that makes someone this old today. */
  geboren(leeftijd: number): string
}

const dayMs = 86_400_000
const shift = (datum: string, dagen: number) =>
  new Date(Date.parse(datum) + dagen * dayMs).toISOString().slice(0, 10)
/** 1 = Monday … 7 = Sunday. */
const weekdagVan = (datum: string) => new Date(datum).getUTCDay() || 7

/** Dates of the demo, all counted from one day, so that the region is always of today. Holidays are not known. */
export function kalender(vandaag: string): Kalender {
  const werkdag = (afstand: number) => {
    const step = afstand < 0 ? -1 : 1
    let datum = vandaag
    while (step === 1 && weekdagVan(datum) > 5) datum = shift(datum, 1)
    for (let left = Math.abs(afstand); left > 0; ) {
      datum = shift(datum, step)
      if (weekdagVan(datum) <= 5) left -= 1
    }
    return datum
  }
  return {
    vandaag,
    dag: (afstand) => shift(vandaag, afstand),
    werkdag,
    komende: (weekdag, weken = 0) => {
      const first = werkdag(1)
      return shift(first, ((weekdag - weekdagVan(first) + 7) % 7) + 7 * weken)
    },
    vorige: (weekdag) => {
      const last = werkdag(-1)
      return shift(last, -((weekdagVan(last) - weekdag + 7) % 7 || 7))
    },
    geboren: (leeftijd) => {
      const rijp = shift(vandaag, -100)
      const jaar = Number(rijp.slice(0, 4)) - leeftijd
      return `${jaar}-${rijp.slice(5, 7)}-${rijp.slice(8) === '29' ? '28' : rijp.slice(8)}`
    },
  }
}

/** A moment as PostgreSQL reads it: this clock time in Amsterdam, also across summer time. */
export const op = (datum: string, tijd: string) => `${datum} ${tijd} Europe/Amsterdam`
