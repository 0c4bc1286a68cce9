import type { Ruw } from './vangst.ts'

const email = /[\w.+-]{1,64} ?(?:@|\(at\)|\[at\]) ?[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/gi
const telefoon =
  /(?<![\d.])(?:(?:\+|00)[1-9]\d{0,2}(?:[ .-]?\(0\))?(?:[ .-]?\d){7,12}|\(?0[1-9](?:[ .()-]{0,2}\d){8})(?!\d)/g
const negen = /(?<![\d.,])\d(?:[ .-]?\d){8}(?![\d])/g
const acht = /(?<![\d.,-])\d{8}(?![\d-])/g
const postcode = /(?<![\w])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\w])/g
const adres =
  /(?<![\p{L}])[\p{L}'-]{2,40}(?:straat|laan|plein|plantsoen|kade|gracht|singel|dreef|steeg|boulevard) \d{1,4}(?: ?[a-z])?(?![\p{L}\d])/giu
// Endings of many other words: only with a capital they are a street.
const adresMetHoofdletter =
  /(?<![\p{L}])\p{Lu}[\p{L}'-]{1,40}(?:weg|hof|pad|dijk|markt|ring|baan|erf|oord) \d{1,4}(?: ?[a-zA-Z])?(?![\p{L}\d])/gu
const nummer = /(?<![\d.,])\d{6,20}(?!\d)/g

/** Numbers, mail and postal addresses that point at someone. */
export function vangNummers(text: string): Ruw[] {
  return [
    ...found(text, email).map((f) => ({ ...f, soort: 'email' as const, zeker: true })),
    ...found(text, telefoon).map((f) => ({ ...f, soort: 'telefoon' as const, zeker: true })),
    ...[...found(text, negen), ...found(text, acht)]
      .filter((f) => isBsn(text.slice(f.van, f.tot)))
      .map((f) => ({ ...f, soort: 'bsn' as const, zeker: true })),
    ...found(text, postcode).map((f) => ({ ...f, soort: 'postcode' as const, zeker: false })),
    ...[...found(text, adres), ...found(text, adresMetHoofdletter)].map((f) => ({
      ...f,
      soort: 'adres' as const,
      zeker: false,
    })),
    ...found(text, nummer).map((f) => ({ ...f, soort: 'nummer' as const, zeker: false })),
  ]
}

/** Every place where a pattern holds. */
export function found(text: string, pattern: RegExp): { van: number; tot: number; delen: RegExpExecArray }[] {
  return [...text.matchAll(pattern)].map((m) => ({ van: m.index, tot: m.index + m[0].length, delen: m }))
}

/** The test of eleven on a burgerservicenummer of eight or nine digits (Wabb; Logisch ontwerp BSN). */
function isBsn(piece: string): boolean {
  const digits = piece.replaceAll(/\D/g, '').padStart(9, '0')
  if (digits.length !== 9 || /^0+$/.test(digits)) return false
  const sum = [...digits].reduce((total, d, k) => total + Number(d) * (k === 8 ? -1 : 9 - k), 0)
  return sum % 11 === 0
}
