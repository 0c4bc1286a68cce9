const VOWELS = /aai|ooi|oei|eeu|ieu|aa|ee|ie|oo|uu|oe|eu|ui|ij|ei|ou|au|[aeiouy]/g
const DIAERESIS = /[äëïöü]/g
const bare: Record<string, string> = { ä: 'a', ë: 'e', ï: 'i', ö: 'o', ü: 'u' }

/** Syllables of one Dutch word, counted as groups of vowels; a diaeresis starts a new one. At least 1. */
export function countSyllables(word: string): number {
  const split = word
    .toLowerCase()
    .normalize('NFC')
    .replace(DIAERESIS, (letter) => `-${bare[letter]}`)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^y(?=[aeiou])/, 'j')
  return Math.max(1, split.match(VOWELS)?.length ?? 0)
}

/** Words of a text; a number or a time counts as one. */
export function findWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’:.,-]*[\p{L}\p{N}\p{M}])?/gu) ?? []
}

/** Sentences of a text; a label without a full stop is one too. */
export function findSentences(text: string): string[] {
  return text.split(/[.!?…]+(?=\s|$|[”"’')])|\n+/u).filter((sentence) => findWords(sentence).length > 0)
}

/**
 * Reading ease by Flesch-Douma: 206.84 - 0.77 x syllables per 100 words - 0.93 x words per sentence.
 * 80 to 90 is easy, 70 to 80 fairly easy. Null when there is nothing to read. A bar against getting
 * harder, no proof of plain language. Source: W.H. Douma, De leesbaarheid van landbouwbladen (1960).
 */
export function readingEase(texts: string[]): number | null {
  const sentences = texts.flatMap(findSentences)
  const words = sentences.flatMap(findWords)
  if (words.length === 0) return null
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0)
  return 206.84 - (77 * syllables) / words.length - (0.93 * words.length) / sentences.length
}
