import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFamilies, loadFonts } from './fonts.ts'
import { showText } from './show-text.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import type { Verslag } from './verslag.ts'

const template = readFileSync(new URL('./verslag.typ', import.meta.url), 'utf8')
let compiler: NodeCompiler | undefined

/**
 * Makes the minutes of one overleg as a tagged PDF (PDF/UA-1) for one audience. A pure function: no
 * clock, no network, the same input gives the same text. People's words travel as data and are never
 * read as markup. Throws on a date that is not YYYY-MM-DD.
 */
export async function renderVerslag(input: Verslag): Promise<Uint8Array> {
  const fonts = loadFonts()
  compiler ??= NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontBlobs: fonts.blobs }],
  })
  const woorden = (input.taal === 'nl' ? nl : en)[input.soort]
  const shown = mapStrings(withReadableDates(input), (text) => showText(text, fonts.covers))
  const inputs = {
    verslag: JSON.stringify(shown),
    woorden: JSON.stringify(woorden),
    fonts: fontFamilies.join(),
  }
  try {
    return new Uint8Array(compiler.pdf({ mainFileContent: template, inputs }, { pdfStandard: 'ua-1' }))
  } finally {
    compiler.evictCache(2)
  }
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

function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)])) as T
}
