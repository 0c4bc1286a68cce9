import '@fontsource-variable/source-sans-3/wght.css'
import '../stijl/index.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { type ReactNode, StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { PortaalShell } from '../layout/portaal-shell.tsx'
import { ProfessionalShell } from '../layout/professional-shell.tsx'
import { OwnRouter } from '../navigatie/own-router.tsx'
import { createScreenRouter } from '../navigatie/tanstack-router.tsx'
import { NowProvider } from '../now.ts'
import { FoutPagina } from '../paginas/fout-pagina.tsx'
import { NietGevonden } from '../paginas/niet-gevonden.tsx'
import { createQueryClient } from '../query.ts'
import { type Sessie, SessieContext } from '../sessie.tsx'
import { TaalProvider } from '../texts.ts'
import type { Thema } from '../thema.ts'
import { contactAct, ouderNav, portaalNav, railNav } from './nav.ts'
import { linda, marieke, sami } from './personas.ts'
import { galerijRoutes } from './routes.tsx'

const asked = new URLSearchParams(location.search)
const isPortaal = /^\/galerij\/(portaal|mijn-plan|ouder)/.test(location.pathname)
const isOuder = location.pathname.startsWith('/galerij/ouder')
document.documentElement.dataset.set = isPortaal ? 'portaal' : 'professional'
document.documentElement.dataset.thema = asked.get('thema') ?? 'licht'
if (asked.get('dichtheid') === 'compact') document.documentElement.dataset.dichtheid = 'compact'

function persona(): Sessie {
  if (isOuder) return linda
  return isPortaal ? sami : marieke
}

const queryClient = createQueryClient()
const pages = { routes: galerijRoutes, shell: Shell, notFound: NietGevonden, failed: FoutPagina }
const router = createScreenRouter(pages, queryClient)
const start = (): Sessie => ({
  ...persona(),
  thema: (asked.get('thema') ?? 'licht') as Thema,
  taal: asked.get('taal') === 'en' ? 'en' : 'nl',
})

function Galerij() {
  const [sessie, setSessie] = useState(start)
  const value = {
    sessie,
    prefer: async (change: Partial<Pick<Sessie, 'taal' | 'thema'>>) => setSessie({ ...sessie, ...change }),
    signOut: async () => undefined,
  }
  return (
    <QueryClientProvider client={queryClient}>
      <SessieContext value={value}>
        <TaalProvider value={sessie.taal}>
          <NowProvider value={() => new Date('2026-11-03T08:12:00Z')}>
            {isPortaal ? (
              <OwnRouter routes={galerijRoutes} notFound={NietGevonden}>
                {(screen) => <Shell>{screen}</Shell>}
              </OwnRouter>
            ) : (
              <RouterProvider router={router} />
            )}
          </NowProvider>
        </TaalProvider>
      </SessieContext>
    </QueryClientProvider>
  )
}

function Shell({ children }: { children: ReactNode }) {
  if (isPortaal) return <PortaalShell nav={isOuder ? ouderNav : portaalNav}>{children}</PortaalShell>
  return (
    <ProfessionalShell nav={railNav} searchPath="/galerij/zoeken" mainAct={contactAct}>
      {children}
    </ProfessionalShell>
  )
}

const place = document.getElementById('scherm')
if (!place) throw new Error('The page has no place for the gallery.')
createRoot(place).render(
  <StrictMode>
    <Galerij />
  </StrictMode>,
)
