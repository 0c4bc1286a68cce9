const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' })
/** What people see as letters, one by one. */
export const lettersOf = (tekst: string): string[] =>
  [...segmenter.segment(tekst)].map(({ segment }) => segment)

const maten: readonly (readonly [RegExp, number])[] = [
  // A whole sentence in one sign, such as ﷽.
  [/[\ufdf0-\ufdfd]/u, 4],
  [
    /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60]/u,
    1.25,
  ],
  [/[\u{10000}-\u{10ffff}]/u, 1],
  [/[MWmw@%…—]/u, 0.86],
  [/\p{Lu}/u, 0.64],
  [/[iljI|!.,:;'’`()[\] ]/u, 0.3],
]
/** How wide words are, as a multiple of the size of type: near enough to leave room for them. */
export const widthOf = (tekst: string): number =>
  lettersOf(tekst).reduce((sum, one) => sum + (maten.find(([kind]) => kind.test(one))?.[1] ?? 0.54), 0)

const breedste = 7.8
/** Marks piled higher than any spelling does would reach into the signs around. */
const tame = (letter: string) =>
  [...letter].filter((sign, i, all) => !isPiled(sign, all.slice(0, i))).join('')
const isPiled = (sign: string, before: string[]) =>
  /\p{M}/u.test(sign) && before.filter((one) => /\p{M}/u.test(one)).length >= 3

/** A name as it fits on a sign, by what people see as one letter; the whole name stands in the list. */
export function shortName(naam: string): string {
  const all = lettersOf(naam).map(tame)
  if (widthOf(naam) <= breedste) return all.join('')
  let room = breedste - widthOf('…')
  const fits = all.findIndex((letter) => {
    room -= widthOf(letter)
    return room < 0
  })
  return `${all.slice(0, Math.max(fits, 1)).join('')}…`
}

/** One or two letters for a sign that is too small for a name. */
export function initials(naam: string): string {
  const words = naam.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => (word === undefined ? '' : tame(lettersOf(word)[0] ?? '')))
    .join('')
    .toLocaleUpperCase('nl')
}

/** Lines of at most so wide, as `widthOf` measures: broken between words, or within one that is wider than a line. */
export function linesOf(tekst: string, breedte: number): string[] {
  const lines: string[] = ['']
  let left = breedte
  for (const word of tekst.split(' ').flatMap((one) => partsOf(one, breedte))) {
    const needs = widthOf(word) + (lines.at(-1) === '' ? 0 : widthOf(' '))
    if (needs <= left) lines.push([lines.pop(), word].filter(Boolean).join(' '))
    else lines.push(word)
    left = needs <= left ? left - needs : breedte - widthOf(word)
  }
  return lines
}

function partsOf(word: string, breedte: number): string[] {
  const parts: string[] = ['']
  let left = breedte
  for (const letter of lettersOf(word)) {
    left -= widthOf(letter)
    if (left < 0 && parts.at(-1) !== '') {
      parts.push('')
      left = breedte - widthOf(letter)
    }
    parts.push(`${parts.pop()}${letter}`)
  }
  return parts
}
