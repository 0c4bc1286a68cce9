import { countInWords, type Taal } from './texts.ts'

const zone = 'Europe/Amsterdam'
const dayMs = 86_400_000

/** A calendar day (`YYYY-MM-DD`) or a moment in UTC (`…Z`), as the API gives them. */
export type DagOfMoment = string

// A format costs a slow phone milliseconds to make, and a plan asks for the day dozens of times.
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })

const formats = new Map<string, Intl.DateTimeFormat>()

function format(taal: Taal, options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  const key = `${taal}${timeZone}${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { ...options, timeZone })
  formats.set(key, made)
  return made
}

function parse(value: DagOfMoment): { date: Date; timeZone: string } {
  const isDay = value.length === 10
  return { date: new Date(isDay ? `${value}T00:00:00Z` : value), timeZone: isDay ? 'UTC' : zone }
}

/** The calendar day in Amsterdam, as `YYYY-MM-DD`. */
export function dayOf(value: DagOfMoment | Date): string {
  if (typeof value === 'string' && value.length === 10) return value
  const date = typeof value === 'string' ? new Date(value) : value
  return isoDay.format(date)
}

/** '3 november 2026' */
export function longDate(value: DagOfMoment, taal: Taal): string {
  const { date, timeZone } = parse(value)
  return format(taal, { day: 'numeric', month: 'long', year: 'numeric' }, timeZone).format(date)
}

/** 'dinsdag 3 november 2026' */
export function fullDate(value: DagOfMoment, taal: Taal): string {
  const { date, timeZone } = parse(value)
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  return format(taal, options, timeZone).format(date)
}

/** 'do 5 nov' */
export function shortDate(value: DagOfMoment, taal: Taal): string {
  const { date, timeZone } = parse(value)
  const parts = format(taal, { weekday: 'short', day: 'numeric', month: 'short' }, timeZone).formatToParts(
    date,
  )
  const part = (type: string) => parts.find((found) => found.type === type)?.value.replace('.', '') ?? ''
  return `${part('weekday')} ${part('day')} ${part('month')}`
}

/** '9.30' in Dutch, '09:30' in English, in Amsterdam. */
export function time(value: DagOfMoment, taal: Taal): string {
  const { date, timeZone } = parse(value)
  const text = format(taal, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, timeZone).format(date)
  return taal === 'nl' ? text.replace(/^0(?=\d)/, '').replace(':', '.') : text
}

/** 'do 5 nov, 16.00' */
export function shortMoment(value: DagOfMoment, taal: Taal): string {
  return `${shortDate(value, taal)}, ${time(value, taal)}`
}

/** 'vandaag, 15.00' or, further away than a day, 'do 5 nov, 16.00'. */
export function nearMoment(value: DagOfMoment, taal: Taal, now: Date): string {
  const distance = daysBetween(dayOf(now), dayOf(value))
  const day = Math.abs(distance) <= 1 ? relativeDay(value, taal, now) : shortDate(value, taal)
  return value.length === 10 ? day : `${day}, ${time(value, taal)}`
}

/** 'vandaag', 'gisteren', 'over drie dagen', 'twee weken geleden': by calendar day in Amsterdam. */
export function relativeDay(value: DagOfMoment, taal: Taal, now: Date): string {
  const distance = daysBetween(dayOf(now), dayOf(value))
  const near = { nl: ['gisteren', 'vandaag', 'morgen'], en: ['yesterday', 'today', 'tomorrow'] }[taal][
    distance + 1
  ]
  if (near) return near
  const [amount, unit] = inUnits(Math.abs(distance), taal)
  const words = `${countInWords(amount, taal)} ${unit}`
  if (taal === 'nl') return distance > 0 ? `over ${words}` : `${words} geleden`
  return distance > 0 ? `in ${words}` : `${words} ago`
}

function inUnits(days: number, taal: Taal): [number, string] {
  const nl = taal === 'nl'
  if (days < 14) return [days, nl ? 'dagen' : 'days']
  if (days < 60) return [Math.floor(days / 7), nl ? 'weken' : 'weeks']
  if (days < 730) return [Math.floor(days / 30.44), nl ? 'maanden' : 'months']
  return [Math.floor(days / 365.25), nl ? 'jaar' : 'years']
}

/** Whole days from one calendar day to another; negative when the second lies before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)
}

/** Age in whole years on the day of `now` in Amsterdam; someone born on 29 February turns on 1 March. */
export function age(birthDate: string, now: Date): number {
  const today = dayOf(now)
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/** The UTC moment of a wall-clock day and time (`16:00`) in Amsterdam, for sending to the API. */
export function momentOf(day: string, wallTime: string): string {
  const guess = Date.parse(`${day}T${wallTime}:00Z`)
  const offset = (at: number) => {
    const shown = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
    })
    return Date.parse(`${shown.format(at).replace(' ', 'T')}Z`) - at
  }
  const first = guess - offset(guess)
  return new Date(guess - offset(first)).toISOString().replace('.000Z', 'Z')
}
