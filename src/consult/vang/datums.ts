import { found } from './nummers.ts'
import type { Ruw } from './vangst.ts'

const maanden: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const maand = maanden.flat().join('|')
const cijfers = /(?<![\d.])(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?!\d)/g
const jaarEerst = /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/g
const woorden = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:e|th|st|nd|rd)? (?:of )?(${maand})\\.?(?: (?:van )?(\\d{4}))?(?!\\d)`,
  'gi',
)
const maandEerst = new RegExp(`(?<!\\p{L})(${maand})\\.? (\\d{1,2})(?:th|st|nd|rd)?,? (\\d{4})(?!\\d)`, 'giu')
const geboren = /(?:geboren|geb\.?|geboorte\p{L}*|verjaar\p{L}*|jarig|born|birth\p{L}*|dob)[^.!?\n]{0,20}$/iu

/** Someone asked about is at least this old: a full date of so many years ago is a day of birth. */
const jongste = 4

/** Days that point at someone: a day of birth for certain, another full date perhaps. `vandaag` is YYYY-MM-DD. */
export function vangDatums(text: string, vandaag: string): Ruw[] {
  const days = [
    ...found(text, cijfers).map((f) => ({
      ...f,
      d: n(f.delen[1]),
      m: n(f.delen[2]),
      y: year(f.delen[3], vandaag),
    })),
    ...found(text, jaarEerst).map((f) => ({ ...f, d: n(f.delen[3]), m: n(f.delen[2]), y: n(f.delen[1]) })),
    ...found(text, woorden).map((f) => ({
      ...f,
      d: n(f.delen[1]),
      m: month(f.delen[2]),
      y: f.delen[3] === undefined ? null : n(f.delen[3]),
    })),
    ...found(text, maandEerst).map((f) => ({
      ...f,
      d: n(f.delen[2]),
      m: month(f.delen[1]),
      y: n(f.delen[3]),
    })),
  ]
  return days.flatMap(({ van, tot, d, m, y }): Ruw[] => {
    if (d < 1 || d > 31 || m < 1 || m > 12) return []
    const said = geboren.test(text.slice(Math.max(0, van - 40), van))
    const past = y !== null && y >= 1900 && y <= Number(vandaag.slice(0, 4)) - jongste
    if (said || past) return [{ soort: 'geboortedatum', zeker: true, van, tot }]
    return y === null ? [] : [{ soort: 'datum', zeker: false, van, tot }]
  })
}

const n = (digits: string | undefined) => Number(digits ?? 0)
const month = (word: string | undefined) =>
  maanden.findIndex((names) => names.includes((word ?? '').toLowerCase())) + 1

function year(digits: string | undefined, vandaag: string): number {
  const value = n(digits)
  if (digits?.length === 4) return value
  return value > Number(vandaag.slice(2, 4)) ? 1900 + value : 2000 + value
}
