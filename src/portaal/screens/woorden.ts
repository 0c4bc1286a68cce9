import { dayOf, daysBetween, fullDate, longDate, relativeDay } from '../../web/datum.ts'
import type { Taal } from '../../web/texts.ts'

/** The first name, as people say it: 'Nadia Haddou' -> 'Nadia'. */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name
}

/** 'Vandaag', 'Morgen', 'Woensdag', or further away 'Woensdag 25 november'; to begin a sentence with. */
export function dayInWords(value: string, taal: Taal, now: Date): string {
  const distance = daysBetween(dayOf(now), dayOf(value))
  if (Math.abs(distance) <= 1) return capital(relativeDay(value, taal, now))
  const full = fullDate(value, taal).replace(/ \d{4}$/, '')
  return capital(distance > 0 && distance < 7 ? (full.split(' ')[0] ?? full).replace(',', '') : full)
}

/** '6 oktober', without the year when it is this one. */
export function shortDay(value: string, taal: Taal, now: Date): string {
  const long = longDate(value, taal)
  return dayOf(value).slice(0, 4) === dayOf(now).slice(0, 4) ? long.replace(/ \d{4}$/, '') : long
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
