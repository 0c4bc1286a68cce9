import type { Segment } from './contract.ts'

/** Marks from the private use area, taken out of the text before the database puts them around a hit. */
export const start = '\ue000'
export const stop = '\ue001'

/** Cuts a text with marks into pieces: safe to show, because no markup ever leaves the server. */
export function cutMarks(marked: string): Segment[] {
  return marked
    .split(start)
    .flatMap((piece, i) => {
      if (i === 0) return [{ tekst: piece, raak: false }]
      const [hit = '', ...rest] = piece.split(stop)
      return [
        { tekst: hit, raak: true },
        { tekst: rest.join(''), raak: false },
      ]
    })
    .filter((s) => s.tekst !== '')
}

/** Marks where a part of a name begins with one of the words, whatever its accents and capitals. */
export function markName(name: string, words: readonly string[]): Segment[] {
  const wanted = words.map(fold).filter((w) => w !== '')
  return name
    .split(/(?<=[\s'’.,-])|(?=[\s'’.,-])/u)
    .flatMap((part) => {
      const length = Math.max(0, ...wanted.filter((w) => fold(part).startsWith(w)).map((w) => w.length))
      const letters = [...part]
      return [
        { tekst: letters.slice(0, length).join(''), raak: true },
        { tekst: letters.slice(length).join(''), raak: false },
      ]
    })
    .filter((s) => s.tekst !== '')
}

const single: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd' }
/** One letter stays one letter, so that positions in the folded and the shown name are the same. */
function fold(word: string): string {
  return [...word.normalize('NFC')]
    .map((c) => c.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase())
    .map((c) => single[c] ?? c)
    .join('')
}
