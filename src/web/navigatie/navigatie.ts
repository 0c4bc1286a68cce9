import { createContext, useContext, useEffect } from 'react'

export type GoOptions = { replace?: boolean }

/** Asked before the screen is left; false keeps the reader here. */
export type LeaveGuard = () => boolean | Promise<boolean>

/** What screens may ask of the router. Both entries give it, so that the kit works in each. */
export type Navigatie = {
  pathname: string
  params: Readonly<Record<string, string>>
  search: URLSearchParams
  /** False on the first page after loading: focus then stays where the browser put it. */
  hasMoved: boolean
  go(to: string, options?: GoOptions): void
  /** Loads a screen's code and first answers ahead, when a pointer rests on its link. */
  prefetch(to: string): void
  guard(guard: LeaveGuard): () => void
}

export const NavigatieContext = createContext<Navigatie | null>(null)

export function useNavigatie(): Navigatie {
  const navigatie = useContext(NavigatieContext)
  if (!navigatie) throw new Error('A screen was rendered outside a router.')
  return navigatie
}

/** The parameters of the path: `useParams<'casusId'>().casusId`. */
export function useParams<K extends string>(): Readonly<Record<K, string>> {
  return useNavigatie().params as Readonly<Record<K, string>>
}

/** Keeps the reader from leaving with unsaved work while `active`. */
export function useLeaveGuard(active: boolean, guard: LeaveGuard): void {
  const { guard: register } = useNavigatie()
  useEffect(() => {
    if (!active) return
    const stop = register(guard)
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => {
      stop()
      window.removeEventListener('beforeunload', warn)
    }
  }, [active, guard, register])
}
