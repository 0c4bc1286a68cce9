/** A day (YYYY-MM-DD) as people read it: 3 november 2026. Throws on anything else. */
export function readDay(day: string, taal: 'nl' | 'en'): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`not a day: ${day}`)
  const locale = taal === 'nl' ? 'nl-NL' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
