import { found } from './nummers.ts'
import type { EigenNaam, Ruw } from './vangst.ts'
import { vouw } from './vouw.ts'
import { geenNaam, ookEenWoord, tussenvoegsels, voornamen } from './woordenlijsten.ts'

type Woord = {
  tekst: string
  laag: string
  kaal: string
  van: number
  tot: number
  hoofd: boolean
  begin: boolean
}
type Reeks = { woorden: string[]; vol: boolean }

const woord = /\p{L}[\p{L}'-]*/gu

/** Names of people of the writer's own casussen: whole, or a first or last name on its own. */
export function vangEigenNamen(text: string, namen: readonly EigenNaam[]): Ruw[] {
  const words = wordsOf(text)
  const reeksen = reeksenOf(namen)
  return words.flatMap((first, at): Ruw[] => {
    const options = [
      ...(reeksen.get(first.laag) ?? []),
      ...(first.kaal === first.laag ? [] : (reeksen.get(first.kaal) ?? [])),
    ]
    const match = options
      .filter((r) => r.woorden.every((w, k) => k === 0 || sameWord(words[at + k], w)))
      .toSorted((a, b) => b.woorden.length - a.woorden.length)[0]
    const last = words[at + (match?.woorden.length ?? 1) - 1]
    if (!match || !last) return []
    const place = { van: first.van, tot: last.tot }
    const common = match.woorden.length === 1 && ookEenWoord.has(match.woorden[0] ?? '')
    if (match.vol || (first.hoofd && !common)) return [{ soort: 'eigen_naam', zeker: true, ...place }]
    // 'Roos' or 'Bos' may be just a word: in small letters it is, as the first word of a sentence it may be.
    if (!first.hoofd) return common ? [] : [{ soort: 'naam', zeker: false, ...place }]
    return [
      first.begin
        ? { soort: 'naam', zeker: false, ...place }
        : { soort: 'eigen_naam', zeker: true, ...place },
    ]
  })
}

/** Words that look like a name: a capital where none is due, or a well-known first name. */
export function vangNaamvormen(text: string): Ruw[] {
  const words = wordsOf(text)
  const catches: Ruw[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    if (!first || !looksLikeName(first)) continue
    const end = endOfName(words, at, text)
    const last = words[end] ?? first
    const known = voornamen.has(first.laag) || voornamen.has(first.kaal)
    if (!first.begin || end > at || known)
      catches.push({ soort: 'naam', zeker: false, van: first.van, tot: last.tot })
    at = end
  }
  return catches
}

function looksLikeName(w: Woord): boolean {
  return w.hoofd && w.laag.length > 1 && /\p{Ll}/u.test(w.tekst) && !geenNaam.has(w.laag)
}

/** The last word of a name that begins here: more capitals, with 'van der' between them. */
function endOfName(words: readonly Woord[], start: number, text: string): number {
  let end = start
  for (let next = start + 1; next < words.length; next++) {
    const [before, here] = [words[next - 1], words[next]]
    if (!before || !here || text.slice(before.tot, here.van).trim() !== '') break
    if (looksLikeName(here)) end = next
    else if (!tussenvoegsels.has(here.laag)) break
  }
  return end
}

function wordsOf(text: string): Woord[] {
  return found(text, woord).map(({ van, tot }) => {
    const tekst = text.slice(van, tot)
    const laag = tekst.toLowerCase()
    return {
      tekst,
      laag,
      kaal: laag.replace(/'?s$/, ''),
      van,
      tot,
      hoofd: /^\p{Lu}/u.test(tekst),
      begin: /(^|[.!?:;\n"“”‘(\u2013\u2022*-])\s*$/u.test(text.slice(Math.max(0, van - 6), van)),
    }
  })
}

const sameWord = (w: Woord | undefined, name: string) =>
  w !== undefined && (w.laag === name || w.kaal === name)

/** By first word: every name as a row of words in small letters without accents. */
function reeksenOf(namen: readonly EigenNaam[]): Map<string, Reeks[]> {
  const known = new Map<string, Reeks[]>()
  const add = (name: string, vol: boolean) => {
    const woorden = wordsOf(vouw(name).tekst).map((w) => w.laag)
    const [first] = woorden
    if (first === undefined || woorden.join('').length < 2) return
    const there = known.get(first)
    if (there) there.push({ woorden, vol })
    else known.set(first, [{ woorden, vol }])
  }
  for (const key of new Set(namen.map((n) => `${n.roepnaam}|${n.tussenvoegsel}|${n.achternaam}`))) {
    const [roepnaam = '', tussenvoegsel = '', achternaam = ''] = key.split('|')
    add(roepnaam, false)
    add(achternaam, false)
    if (roepnaam === '' || achternaam === '') continue
    add(`${roepnaam} ${achternaam}`, true)
    if (tussenvoegsel !== '') add(`${roepnaam} ${tussenvoegsel} ${achternaam}`, true)
  }
  return known
}
