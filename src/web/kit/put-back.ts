import { joinWords } from './join-words.ts'

type Fields<V> = Partial<V>

/** A draft that is put back, and whether words stand in it that were changed elsewhere since it was begun. */
export type PutBack<V> = { fields: Fields<V>; isJoined: boolean }

/**
 * A draft put back into a form whose text may have been changed by somebody else since: what the draft left as it `begin` was takes the text of
 * `now`, and where both changed words, both stay. Without a `begin` the draft is taken as it is.
 */
export function putBack<V extends object>(draft: Fields<V>, begin: Fields<V> | null, now: V): PutBack<V> {
  if (begin === null) return { fields: draft, isJoined: false }
  let isJoined = false
  const fields = Object.entries(draft).map(([name, mine]) => {
    const [was, theirs] = [begin[name as keyof V], now[name as keyof V]] as unknown[]
    const field = combine(was, mine, theirs)
    if (!isSame(field, mine) && !isSame(field, theirs)) isJoined = true
    return [name, field]
  })
  return { fields: Object.fromEntries(fields) as Fields<V>, isJoined }
}

/** What stands in a form by now, with an earlier draft that came late: whoever already typed isn't overwritten, and what was typed before isn't either. */
export function together<V extends object>(began: V, here: V, earlier: Fields<V>): V {
  const fields = Object.entries(earlier).map(([name, there]) => {
    const [was, now] = [began[name as keyof V], here[name as keyof V]] as unknown[]
    return [name, combine(was, now, there)]
  })
  return { ...here, ...Object.fromEntries(fields) }
}

/** A date, an hour, a code: of two of them only one can be meant. */
const isCode = (value: unknown): boolean => /^[a-z0-9_.:-]*$/.test(String(value))

// Words can stand under each other; of two codes or lists of choices the one of who sits here is taken.
function combine(was: unknown, here: unknown, there: unknown): unknown {
  if (isSame(here, was)) return there
  if (isSame(there, was)) return here
  const areWords = [was, here, there].every((one) => typeof one === 'string')
  if (!areWords || (isCode(here) && isCode(there))) return here
  return joinWords(String(was), String(here), String(there))
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
