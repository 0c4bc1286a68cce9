import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Outlet,
  useLocation,
  useParams,
  useRouter,
} from '@tanstack/react-router'
import { type ComponentType, type ReactNode, useMemo, useRef } from 'react'
import { type Navigatie, NavigatieContext } from './navigatie.ts'
import { matchRoute, type ScreenModule, type ScreenRoute } from './route.ts'

type Pages = {
  routes: readonly ScreenRoute[]
  shell: ComponentType<{ children: ReactNode }>
  notFound: () => ReactNode
  failed: (props: { error: unknown; onRetry: () => void }) => ReactNode
}

/** Builds the professional's TanStack router from the route lines. */
export function createScreenRouter(pages: Pages, queryClient: QueryClient) {
  const Shell = pages.shell
  const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
    component: () => (
      <NavigatieBridge routes={pages.routes}>
        <Shell>
          <Outlet />
        </Shell>
      </NavigatieBridge>
    ),
  })
  const children = pages.routes.map((line) =>
    createRoute({
      getParentRoute: () => root,
      path: line.path,
      loader: ({ params }) => loadScreen(line, queryClient, params),
      component: () => <LoadedScreen line={line} />,
    }),
  )
  return createRouter({
    routeTree: root.addChildren(children),
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultNotFoundComponent: pages.notFound,
    defaultErrorComponent: ({ error, reset }) => <pages.failed error={error} onRetry={reset} />,
  })
}

const loaded = new WeakMap<ScreenRoute, ScreenModule>()

async function loadScreen(line: ScreenRoute, queryClient: QueryClient, params: Record<string, string>) {
  const screen = loaded.get(line) ?? (await line.screen())
  loaded.set(line, screen)
  screen.prefetch?.(queryClient, params)
}

function LoadedScreen({ line }: { line: ScreenRoute }) {
  const { pathname } = useLocation()
  const Screen = loaded.get(line)?.default
  return Screen ? <Screen key={pathname} /> : null
}

function NavigatieBridge({ routes, children }: { routes: readonly ScreenRoute[]; children: ReactNode }) {
  const router = useRouter()
  const queryClient = useQueryClient()
  const location = useLocation()
  const params = useParams({ strict: false })
  const first = useRef(location.state.key)
  const navigatie = useMemo<Navigatie>(
    () => ({
      pathname: location.pathname,
      params: params as Record<string, string>,
      search: new URLSearchParams(location.searchStr),
      hasMoved: location.state.key !== first.current,
      go: (to, options) => void router.navigate({ href: to, replace: options?.replace ?? false }),
      prefetch: (to) => {
        const match = matchRoute(routes, new URL(to, window.location.href).pathname)
        if (match) loadScreen(match.route, queryClient, match.params).catch(() => undefined)
      },
      guard: (guard) =>
        router.history.block({ blockerFn: async () => !(await guard()), enableBeforeUnload: false }),
    }),
    [location, params, routes, router, queryClient],
  )
  return <NavigatieContext value={navigatie}>{children}</NavigatieContext>
}
