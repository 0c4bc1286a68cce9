import '@fontsource-variable/source-sans-3/wght.css'
import '../stijl/index.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, type ReactNode, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { ProfessionalShell } from '../layout/professional-shell.tsx'
import { createScreenRouter } from '../navigatie/tanstack-router.tsx'
import { FoutGrens } from '../paginas/fout-grens.tsx'
import { FoutPagina } from '../paginas/fout-pagina.tsx'
import { NietGevonden } from '../paginas/niet-gevonden.tsx'
import { isOpenPath } from '../paginas/open-pad.ts'
import { OpnieuwInloggen } from '../paginas/opnieuw-inloggen.tsx'
import { createQueryClient } from '../query.ts'
import { SessieProvider } from '../sessie.tsx'
import { restoreLook } from '../thema.ts'
import { mainAct, professionalNav, professionalRoutes, searchPath } from './routes.tsx'

restoreLook()
const OpenPaginas = lazy(() => import('../paginas/open-paginas.tsx'))
const queryClient = createQueryClient()
const pages = { routes: professionalRoutes, shell: Shell, notFound: NietGevonden, failed: FoutPagina }
const router = createScreenRouter(pages, queryClient)

function Shell({ children }: { children: ReactNode }) {
  return (
    <ProfessionalShell nav={professionalNav} searchPath={searchPath} mainAct={mainAct}>
      {children}
      <OpnieuwInloggen signedInPath="/ingelogd" />
    </ProfessionalShell>
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
          <SessieProvider allowed={['medewerker']}>
            <RouterProvider router={router} />
          </SessieProvider>
        )}
      </QueryClientProvider>
    </FoutGrens>
  </StrictMode>,
)
