import '@fontsource-variable/source-sans-3/wght.css'
import '../stijl/index.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, type ReactNode, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { PortaalShell } from '../layout/portaal-shell.tsx'
import { OwnRouter } from '../navigatie/own-router.tsx'
import { matchRoute } from '../navigatie/route.ts'
import { FoutGrens } from '../paginas/fout-grens.tsx'
import { NietGevonden } from '../paginas/niet-gevonden.tsx'
import { isOpenPath } from '../paginas/open-pad.ts'
import { OpnieuwInloggen } from '../paginas/opnieuw-inloggen.tsx'
import { createQueryClient } from '../query.ts'
import { SessieProvider, useSessie } from '../sessie.tsx'
import { restoreLook } from '../thema.ts'
import { useReaderNav } from './reader-nav.ts'
import { portaalRoutes, routesOf } from './routes.tsx'

restoreLook()
const readOpen = () => import('../paginas/open-paginas.tsx')
const OpenPaginas = lazy(readOpen)
// The first screen's own code comes together with the session, not after it.
const first = isOpenPath(location.pathname)
  ? readOpen().then(({ prepareOpen }) => prepareOpen(location.pathname))
  : matchRoute(portaalRoutes, location.pathname)?.route.screen()
first?.catch(() => undefined)
const queryClient = createQueryClient()

function Shell({ children }: { children: ReactNode }) {
  return (
    <PortaalShell nav={useReaderNav()}>
      {children}
      <OpnieuwInloggen signedInPath="/portaal/ingelogd" />
    </PortaalShell>
  )
}

function Screens() {
  const { soort } = useSessie().sessie.account
  return (
    <OwnRouter routes={routesOf(soort)} notFound={NietGevonden}>
      {(screen) => <Shell>{screen}</Shell>}
    </OwnRouter>
  )
}

const place = document.getElementById('scherm')
if (!place) throw new Error('The page has no place for the screens.')
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
            <Screens />
          </SessieProvider>
        )}
      </QueryClientProvider>
    </FoutGrens>
  </StrictMode>,
)
