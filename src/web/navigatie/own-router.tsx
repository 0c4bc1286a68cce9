import { useQueryClient } from '@tanstack/react-query'
import {
  type ComponentType,
  type ReactNode,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { FoutPagina } from '../paginas/fout-pagina.tsx'
import { Probleem } from '../probleem.ts'
import { type GoOptions, type LeaveGuard, type Navigatie, NavigatieContext } from './navigatie.ts'
import { type Match, matchRoute, type Ready, type ScreenModule, type ScreenRoute } from './route.ts'

type OwnRouterProps = {
  routes: readonly ScreenRoute[]
  notFound: ComponentType
  /** The screen of this address, when it was loaded beforehand: then it is drawn at once. */
  first?: Ready | null
  /** Draws the shell around the screen. */
  children: (screen: ReactNode) => ReactNode
}

type Shown = {
  url: URL
  match: Match | null
  screen: ScreenModule | null
  /** The code of the screen could not be fetched. */
  isLost: boolean
  hasMoved: boolean
}

// A browser may remember that code could not be fetched, so trying again is a whole new page; by itself once there is a network.
const lost = new Probleem({ status: 0, code: 'geen-verbinding' })

/**
 * The portaal's router: the same route lines and the same face as the professional's, without its 26 kB,
 * since the portaal's first screen may hold 110 kB and React with queries already takes 78.
 */
export function OwnRouter({ routes, notFound: NotFound, first, children }: OwnRouterProps) {
  const { shown, navigatie } = useOwnNavigatie(routes, first ?? null)
  const Screen = shown && (shown.screen?.default ?? NotFound)
  return (
    <NavigatieContext value={navigatie}>
      {children(
        shown?.isLost ? (
          <FoutPagina error={lost} onRetry={() => location.reload()} />
        ) : (
          Screen && <Screen key={shown.url.pathname} />
        ),
      )}
    </NavigatieContext>
  )
}

function useOwnNavigatie(routes: readonly ScreenRoute[], first: Ready | null) {
  const queryClient = useQueryClient()
  const guards = useRef(new Set<LeaveGuard>())
  const here = useRef(new URL(location.href))
  const [shown, setShown] = useState<Shown | null>(
    first && { url: here.current, ...first, isLost: false, hasMoved: false },
  )
  const isHere = useRef(first !== null)

  const show = useCallback(
    async (url: URL, hasMoved: boolean) => {
      here.current = url
      const match = matchRoute(routes, url.pathname)
      const loaded = await load(match, queryClient).catch(() => 'lost' as const)
      if (here.current !== url) return
      const isLost = loaded === 'lost'
      startTransition(() => setShown({ url, match, screen: isLost ? null : loaded, isLost, hasMoved }))
    },
    [routes, queryClient],
  )

  const go = useCallback(
    async (to: string, options: GoOptions = {}) => {
      const url = new URL(to, location.href)
      if (!(await mayLeave(guards.current))) return
      if (options.replace) history.replaceState(null, '', url)
      else history.pushState(null, '', url)
      await show(url, true)
      window.scrollTo(0, 0)
    },
    [show],
  )

  useEffect(() => {
    if (!isHere.current) void show(new URL(location.href), false)
    isHere.current = true
    const back = async () => {
      const target = new URL(location.href)
      if (await mayLeave(guards.current)) await show(target, true)
      else history.pushState(null, '', here.current)
    }
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [show])

  const navigatie = useMemo<Navigatie>(() => {
    const url = shown?.url ?? here.current
    return {
      pathname: url.pathname,
      params: shown?.match?.params ?? {},
      search: url.searchParams,
      hasMoved: shown?.hasMoved ?? false,
      go: (to, options) => void go(to, options),
      prefetch: (to) => {
        const match = matchRoute(routes, new URL(to, location.href).pathname)
        load(match, queryClient).catch(() => undefined)
      },
      guard: (guard) => {
        guards.current.add(guard)
        return () => guards.current.delete(guard)
      },
    }
  }, [shown, go, routes, queryClient])
  return { shown, navigatie }
}

async function load(match: Match | null, queryClient: ReturnType<typeof useQueryClient>) {
  if (!match) return null
  const screen = await match.route.screen()
  screen.prefetch?.(queryClient, match.params)
  return screen
}

async function mayLeave(guards: Set<LeaveGuard>): Promise<boolean> {
  for (const guard of guards) {
    if (!(await guard())) return false
  }
  return true
}
