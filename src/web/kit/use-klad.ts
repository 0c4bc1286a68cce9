import { useCallback, useEffect, useRef, useState } from 'react'
import { send } from '../api.ts'
import { Probleem } from '../probleem.ts'
import { together } from './put-back.ts'
import { type Restored, useEarlierKlad } from './use-earlier-klad.ts'

/** `geweigerd`: trying again by itself wouldn't help, and would keep the session of an empty chair alive. */
export type KladStand = 'geen' | 'bewaren' | 'bewaard' | 'niet-bewaard' | 'geweigerd'

type UseKlad<V> = {
  stand: KladStand
  savedAt: Date | null
  restored: Restored
  /** Throws the draft away, after sending or when the reader starts empty; the form goes on from `left`. */
  discard: (left: V) => Promise<void>
}

const pause = 1500
const pauseAfterFailure = 10_000

/**
 * Keeps what is typed as the account's own draft (`/v1/kladden/{sleutel}`), a moment after typing stops,
 * and puts it back at the next visit. Without a key it does nothing. Failures never disturb the form.
 */
export function useKlad<V extends object>(
  sleutel: string | null,
  values: V,
  isDirty: boolean,
  restore: (inhoud: Partial<V>) => void,
): UseKlad<V> {
  const path = sleutel && `/v1/kladden/${encodeURIComponent(sleutel)}`
  const [stand, setStand] = useState<KladStand>('geen')
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const isDone = useRef(false)
  const saving = useRef(Promise.resolve())
  const leaving = useRef(Promise.resolve())
  const latest = useRef(values)
  latest.current = values
  const { restored, began, unseen, leave } = useEarlierKlad(path, values, restore)

  const save = useCallback(async () => {
    if (!path) return
    try {
      // What is typed while an earlier draft is being thrown away is kept after that.
      if (isDone.current) await leaving.current
      if (values === began.current) return
      setStand((now) => (now === 'niet-bewaard' ? now : 'bewaren'))
      const earlier = await unseen()
      // What came while waiting stands in the form by now, and is kept with it.
      if (isDone.current || (earlier === null && latest.current !== values)) return
      const inhoud = earlier === null ? values : together(began.current, values, earlier)
      const sent = send('PUT', path, { body: { inhoud, begin: began.current } })
      saving.current = sent.then(
        () => undefined,
        () => undefined,
      )
      await sent
      setStand('bewaard')
      setSavedAt(new Date())
    } catch (error) {
      if (!isDone.current) setStand(isPassing(error) ? 'niet-bewaard' : 'geweigerd')
    }
  }, [path, values, began, unseen])

  const forget = useSaveAfterPause(isDirty, save)
  useSaveAgain(stand === 'niet-bewaard', save)

  const discard = useCallback(
    (left: V) => {
      isDone.current = true
      forget()
      setStand('geen')
      leaving.current = (async () => {
        // A form that leaves its screen on sending still saves its last letters: thrown away before them, the draft would outlive what was sent.
        await leave(left)
        await saving.current
        if (path)
          await send('DELETE', path).catch((error: unknown) => {
            if (!(error instanceof Probleem)) throw error
          })
        isDone.current = false
      })()
      return leaving.current
    },
    [path, forget, leave],
  )
  return { stand, savedAt, restored, discard }
}

// No connection, a session that has ended, a server that is busy or away.
function isPassing(error: unknown): boolean {
  if (!(error instanceof Probleem)) throw error
  return [0, 401, 429].includes(error.status) || error.status >= 500
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

// What could not be kept is tried again by itself: when the network is back, and otherwise every so many seconds.
function useSaveAgain(isFailed: boolean, save: () => Promise<void>): void {
  useEffect(() => {
    if (!isFailed) return
    const again = () => void save()
    const timer = setInterval(again, pauseAfterFailure)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [isFailed, save])
}
