import { joinWords } from '../../../web/kit/join-words.ts'

export type Waarden = { stand: number | null; helpt: string; hindert: string; overgeslagen: boolean }

/**
 * One answer typed in two places at once: what only one place changed is taken from there, and where both wrote words, both stay, theirs first.
 * A place on the scale that both changed is the one chosen here, where someone looks at it.
 */
export function voegSamen(base: Waarden, mine: Waarden, theirs: Waarden): Waarden {
  const pick = <T>(was: T, here: T, there: T): T => (here === was ? there : here)
  const helpt = joinWords(base.helpt, mine.helpt, theirs.helpt)
  const hindert = joinWords(base.hindert, mine.hindert, theirs.hindert)
  const stand = pick(base.stand, mine.stand, theirs.stand)
  const isEmpty = stand === null && helpt === '' && hindert === ''
  return { stand, helpt, hindert, overgeslagen: isEmpty && (mine.overgeslagen || theirs.overgeslagen) }
}
