import { readFileSync } from 'node:fs'
import { printDocument } from './print-document.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import type { Verslag } from './verslag.ts'

const template = readFileSync(new URL('./verslag.typ', import.meta.url), 'utf8')

/**
 * Makes the minutes of one overleg as a tagged PDF (PDF/UA-1) for one audience. A pure function: no
 * clock, no network, the same input gives the same text. People's words travel as data and are never
 * read as markup. Throws on a date that is not YYYY-MM-DD.
 */
export async function renderVerslag(input: Verslag): Promise<Uint8Array> {
  const woorden = (input.taal === 'nl' ? nl : en)[input.soort]
  return printDocument(template, { verslag: withReadableDates(input), woorden })
}

function withReadableDates(verslag: Verslag): Verslag {
  const read = (day: string) => readDay(day, verslag.taal)
  const punten = verslag.punten.map((punt) => ({
    ...punt,
    afspraken: punt.afspraken.map((afspraak) => ({ ...afspraak, datum: read(afspraak.datum) })),
  }))
  const dated = { ...verslag, datum: read(verslag.datum), punten }
  if (!verslag.volgende) return dated
  return { ...dated, volgende: { ...verslag.volgende, datum: read(verslag.volgende.datum) } }
}

function readDay(day: string, taal: Verslag['taal']): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`not a day: ${day}`)
  const locale = taal === 'nl' ? 'nl-NL' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
