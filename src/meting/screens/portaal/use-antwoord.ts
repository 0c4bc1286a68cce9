import { useCallback, useEffect, useRef, useState } from 'react'
import { read, send } from '../../../web/api.ts'
import { Probleem } from '../../../web/probleem.ts'
import type { Metingen, MijnAntwoord } from '../../contract.ts'
import { voegSamen, type Waarden } from './voeg-samen.ts'

export type BewaarStand = 'rust' | 'bezig' | 'bewaard' | 'niet'
const empty: Waarden = { stand: null, helpt: '', hindert: '', overgeslagen: false }
const pause = 1200

type Sleutel = { casusId: string; informantId: string; leefgebied: string }

/**
 * One answer that keeps itself: a moment after typing rests, and at once when the question is left. What could not be kept stays in view; what was
 * typed elsewhere meanwhile, on another phone or by whom it is filled in with, comes beside it.
 */
export function useAntwoord({ casusId, informantId, leefgebied }: Sleutel, kept: MijnAntwoord | undefined) {
  const [values, setValues] = useState<Waarden>(() => (kept ? pick(kept) : empty))
  const [stand, setStand] = useState<BewaarStand>(kept ? 'bewaard' : 'rust')
  const [error, setError] = useState<Probleem | null>(null)
  const [isBeside, setBeside] = useState(false)
  const state = useRef({
    values,
    saved: kept ? pick(kept) : empty,
    versie: kept?.versie ?? 0,
    queue: Promise.resolve(true),
  })

  const save = useCallback((): Promise<boolean> => {
    const put = async (): Promise<void> => {
      const now = state.current
      const body = now.values
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
    }
    const takeBeside = async (): Promise<void> => {
      const now = state.current
      const { data } = await read<Metingen>(`/v1/casussen/${casusId}/metingen`)
      const newest = data.mijn.find((a) => a.informantId === informantId && a.leefgebied === leefgebied)
      const theirs = newest ? pick(newest) : empty
      now.values = voegSamen(now.saved, now.values, theirs)
      now.saved = theirs
      now.versie = newest?.versie ?? 0
      setValues(now.values)
    }
    const work = async (): Promise<boolean> => {
      if (same(state.current.values, state.current.saved)) return true
      setStand('bezig')
      try {
        await put().catch(async (cause) => {
          if (!(cause instanceof Probleem) || cause.status !== 412) throw cause
          await takeBeside()
          await put()
          setBeside(true)
        })
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
  }, [casusId, informantId, leefgebied])

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
  return { values, set, save, stand, error, isBeside }
}

const pick = ({ stand, helpt, hindert, overgeslagen }: MijnAntwoord): Waarden => ({
  stand,
  helpt,
  hindert,
  overgeslagen,
})
const same = (a: Waarden, b: Waarden): boolean =>
  a.stand === b.stand && a.helpt === b.helpt && a.hindert === b.hindert && a.overgeslagen === b.overgeslagen
