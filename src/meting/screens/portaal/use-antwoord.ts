import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { read, send } from '../../../web/api.ts'
import { Probleem } from '../../../web/probleem.ts'
import { apiQuery } from '../../../web/query.ts'
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

  const queryClient = useQueryClient()
  const save = useCallback((): Promise<boolean> => {
    const key = { casusId, informantId, leefgebied }
    const work = async (): Promise<boolean> => {
      if (same(state.current.values, state.current.saved)) return true
      setStand('bezig')
      try {
        await put(key, state.current, queryClient).catch(async (cause) => {
          if (!(cause instanceof Probleem) || cause.status !== 412) throw cause
          await takeBeside(key, state.current)
          setValues(state.current.values)
          await put(key, state.current, queryClient)
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
  }, [casusId, informantId, leefgebied, queryClient])

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

type Stand = { values: Waarden; saved: Waarden; versie: number }
const pageOf = ({ casusId }: Sleutel) => `/v1/casussen/${casusId}/metingen`

async function put(key: Sleutel, now: Stand, queryClient: QueryClient): Promise<void> {
  const { informantId, leefgebied } = key
  const body = now.values
  const path = `/v1/informanten/${informantId}/antwoorden/${leefgebied}`
  const { data } = await send<{ versie: number }>('PUT', path, { body, ifMatch: `"${now.versie}"` })
  now.versie = data.versie
  now.saved = body
  // Who goes back and comes again finds what was kept just now, not what the page read before.
  const mine = { informantId, leefgebied, ...body, versie: data.versie, vrijgave: null }
  queryClient.setQueryData(apiQuery<Metingen>(pageOf(key)).queryKey, (old) => {
    if (!old) return old
    const others = old.data.mijn.filter((a) => a.informantId !== informantId || a.leefgebied !== leefgebied)
    return { ...old, data: { ...old.data, mijn: [...others, mine] } }
  })
}

/** Reads what was typed elsewhere meanwhile, and takes it beside what was typed here. */
async function takeBeside(key: Sleutel, now: Stand): Promise<void> {
  const { data } = await read<Metingen>(pageOf(key))
  const newest = data.mijn.find((a) => a.informantId === key.informantId && a.leefgebied === key.leefgebied)
  const theirs = newest ? pick(newest) : empty
  now.values = voegSamen(now.saved, now.values, theirs)
  now.saved = theirs
  now.versie = newest?.versie ?? 0
}

const pick = ({ stand, helpt, hindert, overgeslagen }: MijnAntwoord): Waarden => ({
  stand,
  helpt,
  hindert,
  overgeslagen,
})
const same = (a: Waarden, b: Waarden): boolean =>
  a.stand === b.stand && a.helpt === b.helpt && a.hindert === b.hindert && a.overgeslagen === b.overgeslagen
