import iconv from 'iconv-lite'
import { LeesFout } from './lees-fout.ts'

/**
 * Text of a csv whose encoding nobody wrote down: a BOM decides, then zeros in every other byte (utf-16), then whether
 * the bytes are valid utf-8; what is left is windows-1252, in which Excel in the Netherlands saves. Line breaks become \n;
 * the one that ends the last record is left out.
 */
export function decodeCsv(bytes: Buffer): string {
  const tekst = decode(bytes).replace(/^\uFEFF/, '')
  if (tekst.includes('\0')) {
    throw new LeesFout(
      'geen_tekst',
      'Dit is geen csv-bestand met tekst. Sla de lijst op als .csv of .xlsx en probeer het opnieuw.',
    )
  }
  return tekst.replace(/\r\n?/g, '\n').replace(/\n$/, '')
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(bytes, 'utf-16be')
  const utf16 = guessUtf16(bytes)
  if (utf16) return iconv.decode(bytes, utf16)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return iconv.decode(bytes, 'windows-1252')
  }
}

function guessUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const begin = bytes.subarray(0, 1_000)
  let even = 0
  let oneven = 0
  for (let i = 0; i < begin.length; i++) {
    if (begin[i] === 0) i % 2 === 0 ? even++ : oneven++
  }
  if (bytes.length % 2 !== 0 || begin.length < 4) return undefined
  if (oneven > begin.length * 0.3 && even === 0) return 'utf-16le'
  return even > begin.length * 0.3 && oneven === 0 ? 'utf-16be' : undefined
}
