import { createHash, randomInt } from 'node:crypto'

/** Letters and digits that can't be confused when read aloud or written down. */
const alphabet = 'ABCDEFGHJKMNPQRTUVWXY346789'

/** A new code to hand over in person: three groups of four, about 57 bits. */
export function newCode(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${group()}-${group()}-${group()}`
}

/** What is kept of a code; spaces, dashes and case don't matter. */
export function codeHash(code: string): Buffer {
  return createHash('sha256')
    .update(code.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''))
    .digest()
}
