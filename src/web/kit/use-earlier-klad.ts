import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { read } from '../api.ts'
import { putBack, together } from './put-back.ts'

type Klad<V> = { inhoud: Partial<V> | null; begin: Partial<V> | null }

/** Whether an earlier draft was put back; `naast` when it stands beside words that were changed elsewhere since it was begun. */
export type Restored = 'nee' | 'ja' | 'naast'

type EarlierKlad<V> = {
  restored: Restored
  /** What the form held when its writer began. */
  began: RefObject<V>
  /** The earlier draft as long as it doesn't stand in the form; null when there is nothing more to see. Throws while it can't be read. */
  unseen: () => Promise<Partial<V> | null>
  /** The earlier draft is over, and the form goes on from `left`. */
  leave: (left: V) => Promise<void>
}

/** The draft of an earlier visit, put back into the form as soon as it comes; on a slow line typing may begin before it does. */
export function useEarlierKlad<V extends object>(
  path: string | null,
  values: V,
  restore: (inhoud: Partial<V>) => void,
): EarlierKlad<V> {
  const [restored, setRestored] = useState<Restored>('nee')
  const latest = useRef({ restore, values })
  latest.current = { restore, values }
  const began = useRef(values)
  const reading = useRef<Promise<Partial<V> | null>>(Promise.resolve(null))
  /** The draft whose form stands on the screen; null once it was left or thrown away. */
  const shown = useRef<string | null>(null)

  const readEarlier = useCallback(async () => {
    if (!path) return null
    const { inhoud, begin } = (await read<Klad<V>>(path)).data
    if (inhoud === null) return null
    const { fields, isJoined } = putBack(inhoud, begin, began.current)
    if (shown.current !== path) return fields
    latest.current.restore(together(began.current, latest.current.values, fields))
    setRestored(isJoined ? 'naast' : 'ja')
    return null
  }, [path])
  useEffect(() => {
    shown.current = path
    began.current = latest.current.values
    reading.current = readEarlier()
    // Whoever keeps something in its place reads it again first.
    reading.current.catch(() => undefined)
    return () => {
      shown.current = null
    }
  }, [path, readEarlier])

  const unseen = useCallback(
    () =>
      reading.current.catch(() => {
        reading.current = readEarlier()
        return reading.current
      }),
    [readEarlier],
  )
  const leave = useCallback(async (left: V) => {
    shown.current = null
    began.current = left
    setRestored('nee')
    await reading.current.catch(() => undefined)
    reading.current = Promise.resolve(null)
  }, [])
  return { restored, began, unseen, leave }
}
