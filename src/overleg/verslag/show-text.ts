const LONGEST_RUN = 24
const BREAK = '\u200b'
/** Scripts whose marks belong to their spelling: harakat, nikud. */
const pointed = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const invisible = /\u00ad|\u200d|\ufe0e|\ufe0f/u
const ignorable = /\p{Default_Ignorable_Code_Point}|\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}/u
/** What living spellings put on letters: grave, acute, circumflex, tilde, macron, dots, caron, cedilla… */
const spellingMark = /[\u0300-\u0304\u0308\u030c\u0323\u0327\u0328\u0331]/u
const characters = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/**
 * Makes any text fit for print. PDF/UA-1 refuses text without a glyph, so what no font can draw is
 * written as its code, `[U+4E2D]`, never left out; so are marks piled on a letter, which would make
 * readers misread that letter everywhere. Only hints without a shape of their own (variation selectors,
 * joiners between emoji, soft hyphens) go. A word longer than a line gets places to break.
 */
export function showText(text: string, covers: (code: number) => boolean): string {
  const tidy = text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ')
  const shown = [...characters.segment(tidy)].map((part) => showCluster(part.segment, covers)).join('')
  return shown.replace(/\S+/g, breakLongRun)
}

function showCluster(cluster: string, covers: (code: number) => boolean): string {
  if (cluster === '\n' || cluster === ' ') return cluster
  const letters = [...cluster].filter((letter) => pointed.test(cluster) || !invisible.test(letter))
  const marks = letters.slice(1).filter((letter) => /\p{M}/u.test(letter))
  const plain = pointed.test(cluster) || (marks.length <= 2 && marks.every((mark) => spellingMark.test(mark)))
  return letters.map((letter) => showLetter(letter, covers, plain)).join('')
}

function showLetter(letter: string, covers: (code: number) => boolean, plain: boolean): string {
  const code = letter.codePointAt(0) ?? 0
  const drawn = covers(code) && !ignorable.test(letter) && (plain || !/\p{M}/u.test(letter))
  return drawn ? letter : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
}

function breakLongRun(run: string): string {
  if (run.length <= LONGEST_RUN) return run
  const parts = [...characters.segment(run)].map((part) => part.segment)
  return parts.map((part, i) => (i > 0 && i % LONGEST_RUN === 0 ? BREAK + part : part)).join('')
}
