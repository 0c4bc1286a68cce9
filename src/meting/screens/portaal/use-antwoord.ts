import { useCallback, useEffect, useRef, useState } from 'react'
import { send } from '../../../web/api.ts'
import { Probleem } from '../../../web/probleem.ts'
import type { MijnAntwoord } from '../../contract.ts'

export type Waarden = { stand: number | null; helpt: string; hindert: string; overgeslagen: boolean }
export type BewaarStand = 'rust' | 'bezig' | 'bewaard' | 'niet'
const empty: Waarden = { stand: null, helpt: '', hindert: '', overgeslagen: false }
const pause = 1200

/** One answer that keeps itself: a moment after typing rests, and at once when the question is left. What could not be kept stays in view. */
export function useAntwoord(informantId: string, leefgebied: string, kept: MijnAntwoord | undefined) {
  const [values, setValues] = useState<Waarden>(() => (kept ? pick(kept) : empty))
  const [stand, setStand] = useState<BewaarStand>(kept ? 'bewaard' : 'rust')
  const [error, setError] = useState<Probleem | null>(null)
  const state = useRef({
    values,
    saved: kept ? pick(kept) : empty,
    versie: kept?.versie ?? 0,
    queue: Promise.resolve(true),
  })

  const save = useCallback((): Promise<boolean> => {
    const work = async (): Promise<boolean> => {
      const now = state.current
      const body = now.values
      if (same(body, now.saved)) return true
      setStand('bezig')
      try {
        const { data } = await send<{ versie: number }>(
          'PUT',
          `/v1/informanten/${informantId}/antwoorden/${leefgebied}`,
          {
            body,
            ifMatch: `"${now.versie}"`,
          },
        )
        now.versie = data.versie
        now.saved = body
        setError(null)
        setStand('bewaard')
        return true
      } catch (cause) {
        if (!(cause instanceof Probleem)) throw cause
        setError(cause)
        setStand('niet')
        return false
      }
    }
    state.current.queue = state.current.queue.then(work, work)
    return state.current.queue
  }, [informantId, leefgebied])

  const set = useCallback((change: Partial<Waarden>) => {
    const next = { ...state.current.values, ...change }
    state.current.values = next
    setValues(next)
  }, [])

  // What is typed is kept once typing rests; `values` starts the clock anew with each letter.
  useEffect(() => {
    if (same(values, state.current.saved)) return
    const timer = setTimeout(() => void save(), pause)
    return () => clearTimeout(timer)
  }, [values, save])
  useEffect(() => {
    const flush = () => void save()
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [save])
  return { values, set, save, stand, error }
}

const pick = ({ stand, helpt, hindert, overgeslagen }: MijnAntwoord): Waarden => ({
  stand,
  helpt,
  hindert,
  overgeslagen,
})
const same = (a: Waarden, b: Waarden): boolean =>
  a.stand === b.stand && a.helpt === b.helpt && a.hindert === b.hindert && a.overgeslagen === b.overgeslagen
