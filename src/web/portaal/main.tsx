import '@fontsource-variable/source-sans-3/wght.css'
import '../stijl/index.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, type ReactNode, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { PortaalShell } from '../layout/portaal-shell.tsx'
import { OwnRouter } from '../navigatie/own-router.tsx'
import { matchRoute, type Ready } from '../navigatie/route.ts'
import { FoutGrens } from '../paginas/fout-grens.tsx'
import { NietGevonden } from '../paginas/niet-gevonden.tsx'
import { isOpenPath } from '../paginas/open-pad.ts'
import { OpnieuwInloggen } from '../paginas/opnieuw-inloggen.tsx'
import { createQueryClient } from '../query.ts'
import { SessieProvider, sessieQuery, useSessie } from '../sessie.tsx'
import { restoreLook } from '../thema.ts'
import { useReaderNav } from './reader-nav.ts'
import { portaalRoutes, routesOf } from './routes.tsx'

/** How long the first picture may wait for what it shows, before the page says that it is busy. In milliseconds. */
const patience = 500

restoreLook()
const readOpen = () => import('../paginas/open-paginas.tsx')
const OpenPaginas = lazy(readOpen)
const queryClient = createQueryClient()

function Shell({ children }: { children: ReactNode }) {
  return (
    <PortaalShell nav={useReaderNav()}>
      {children}
      <OpnieuwInloggen signedInPath="/portaal/ingelogd" />
    </PortaalShell>
  )
}

function Screens({ ready }: { ready: Ready | null }) {
  const { soort } = useSessie().sessie.account
  const first = ready && routesOf(soort).includes(ready.match.route) ? ready : null
  return (
    <OwnRouter routes={routesOf(soort)} first={first} notFound={NietGevonden}>
      {(screen) => <Shell>{screen}</Shell>}
    </OwnRouter>
  )
}

/** The session and the first screen's code, then what it reads. Null for an open page; rejects when one of them can't be had. */
async function prepare(): Promise<Ready | null> {
  if (isOpenPath(location.pathname)) {
    await readOpen().then(({ prepareOpen }) => prepareOpen(location.pathname))
    return null
  }
  const match = matchRoute(portaalRoutes, location.pathname)
  if (!match) return null
  const [screen] = await Promise.all([match.route.screen(), queryClient.fetchQuery(sessieQuery)])
  await screen.prefetch?.(queryClient, match.params)
  return { match, screen }
}

const place = document.getElementById('scherm')
if (!place) throw new Error('The page has no place for the screens.')
// A slow phone pays for every picture that it draws, so the first one waits until it can be whole; but not long.
const ready = await Promise.race([
  prepare().catch(() => null),
  new Promise<null>((resolve) => setTimeout(resolve, patience, null)),
])
createRoot(place).render(
  <StrictMode>
    <FoutGrens>
      <QueryClientProvider client={queryClient}>
        {isOpenPath(location.pathname) ? (
          <Suspense>
            <OpenPaginas />
          </Suspense>
        ) : (
          <SessieProvider allowed={['jeugdige', 'ouder', 'jim']}>
            <Screens ready={ready} />
          </SessieProvider>
        )}
      </QueryClientProvider>
    </FoutGrens>
  </StrictMode>,
)
