/** A text as the catcher reads it, and for each of its places the place in what was typed. */
export type Gevouwen = { tekst: string; plek: number[] }

// Soft hyphen, zero-width characters and direction marks: seen by nobody, but a name with one in it is still a name.
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/
const marks = /\p{M}/gu

/** Folds a text: no accents, no compatibility forms (full-width digits, hard spaces), nothing invisible. Case stays. */
export function vouw(typed: string): Gevouwen {
  let tekst = ''
  const plek: number[] = []
  let at = 0
  for (const char of typed) {
    if (!invisible.test(char)) {
      const plain = char.normalize('NFKD').replaceAll(marks, '').replaceAll('’', "'")
      for (let n = 0; n < plain.length; n++) plek.push(at)
      tekst += plain
    }
    at += char.length
  }
  plek.push(at)
  return { tekst, plek }
}
