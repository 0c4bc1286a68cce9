import { useCallback, useEffect, useRef, useState } from 'react'
import { read, send } from '../api.ts'
import { Probleem } from '../probleem.ts'
import { joinWords } from './join-words.ts'

export type KladStand = 'geen' | 'bewaren' | 'bewaard' | 'niet-bewaard'

type Klad<V> = { inhoud: Partial<V> | null }

type UseKlad = {
  stand: KladStand
  savedAt: Date | null
  /** True after an earlier draft was put back. */
  isRestored: boolean
  /** Throws the draft away, after sending or when the reader starts empty. */
  discard: () => Promise<void>
}

const pause = 1500

/**
 * Keeps what is typed as the account's own draft (`/v1/kladden/{sleutel}`), a moment after typing stops,
 * and puts it back at the next visit. Without a key it does nothing. Failures never disturb the form.
 */
export function useKlad<V extends object>(
  sleutel: string | null,
  values: V,
  isDirty: boolean,
  restore: (inhoud: Partial<V>) => void,
): UseKlad {
  const path = sleutel && `/v1/kladden/${encodeURIComponent(sleutel)}`
  const [stand, setStand] = useState<KladStand>('geen')
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const [isRestored, setRestored] = useState(false)
  const isDone = useRef(false)
  const saving = useRef(Promise.resolve())
  const latest = useRef({ restore, values })
  latest.current = { restore, values }
  /** What the form began with, and the earlier draft as long as nobody saw it: on a slow line typing may begin before it comes. */
  const began = useRef(values)
  const unseen = useRef<Promise<Partial<V> | null>>(Promise.resolve(null))

  useEffect(() => {
    if (!path) return
    let isGone = false
    began.current = latest.current.values
    unseen.current = read<Klad<V>>(path)
      .then(({ data: { inhoud } }) => {
        if (isGone || isDone.current || inhoud === null) return inhoud
        latest.current.restore(together(began.current, latest.current.values, inhoud))
        setRestored(true)
        return null
      })
      .catch(() => null)
    return () => {
      isGone = true
    }
  }, [path])

  const save = useCallback(async () => {
    if (!path || isDone.current) return
    setStand('bewaren')
    const earlier = await unseen.current
    // What came while waiting stands in the form by now, and is kept with it.
    if (isDone.current || (earlier === null && latest.current.values !== values)) return
    const inhoud = earlier === null ? values : together(began.current, values, earlier)
    saving.current = send('PUT', path, { body: { inhoud } })
      .then(() => {
        setStand('bewaard')
        setSavedAt(new Date())
      })
      .catch(() => setStand('niet-bewaard'))
    await saving.current
  }, [path, values])

  const forget = useSaveAfterPause(isDirty, save)

  const discard = useCallback(async () => {
    isDone.current = true
    forget()
    setRestored(false)
    setStand('geen')
    if (!path) return
    // A form that leaves its screen on sending still saves its last letters: thrown away before them, the draft would outlive what was sent.
    await unseen.current
    await saving.current
    unseen.current = Promise.resolve(null)
    await send('DELETE', path).catch((error: unknown) => {
      if (!(error instanceof Probleem)) throw error
    })
    isDone.current = false
  }, [path, forget])
  return { stand, savedAt, isRestored, discard }
}

// Whoever already began to type is not overwritten, and what was typed before isn't either.
function together<V extends object>(began: V, here: V, earlier: Partial<V>): V {
  const fields = Object.entries(earlier).map(([name, there]) => {
    const [was, now] = [began[name as keyof V], here[name as keyof V]] as unknown[]
    const areWords = [was, now, there].every((one) => typeof one === 'string')
    if (areWords) return [name, joinWords(String(was), String(now), String(there))]
    return [name, now === was ? there : now]
  })
  return { ...here, ...Object.fromEntries(fields) }
}

// Saves once typing rests, and at once when the screen is left with something unsaved.
// What was sent or thrown away is forgotten: kept after all, it would outlive what it was about.
function useSaveAfterPause(isDirty: boolean, save: () => Promise<void>): () => void {
  const pending = useRef<(() => Promise<void>) | null>(null)
  useEffect(() => {
    if (!isDirty) return
    pending.current = save
    const timer = setTimeout(() => {
      pending.current = null
      void save()
    }, pause)
    return () => clearTimeout(timer)
  }, [isDirty, save])
  useEffect(() => {
    const flush = () => {
      void pending.current?.()
      pending.current = null
    }
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [])
  return useCallback(() => {
    pending.current = null
  }, [])
}
