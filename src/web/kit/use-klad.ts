import { useCallback, useEffect, useRef, useState } from 'react'
import { read, send } from '../api.ts'
import { Probleem } from '../probleem.ts'

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
  const latest = useRef({ restore, isDirty })
  latest.current = { restore, isDirty }

  useEffect(() => {
    if (!path) return
    const stop = new AbortController()
    read<Klad<V>>(path, stop.signal)
      .then(({ data }) => {
        // Whoever already began to type is not overwritten.
        if (latest.current.isDirty || data.inhoud === null) return
        latest.current.restore(data.inhoud)
        setRestored(true)
      })
      .catch(() => undefined)
    return () => stop.abort()
  }, [path])

  const save = useCallback(async () => {
    if (!path || isDone.current) return
    setStand('bewaren')
    saving.current = send('PUT', path, { body: { inhoud: values } })
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
    await saving.current
    await send('DELETE', path).catch((error: unknown) => {
      if (!(error instanceof Probleem)) throw error
    })
    isDone.current = false
  }, [path, forget])
  return { stand, savedAt, isRestored, discard }
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
