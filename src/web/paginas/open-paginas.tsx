import { OwnRouter } from '../navigatie/own-router.tsx'
import { matchRoute, type ScreenRoute } from '../navigatie/route.ts'
import { NietGevonden } from './niet-gevonden.tsx'
import './uitleg-pagina.css'

const openRoutes: readonly ScreenRoute[] = [
  { path: '/uitgelogd', screen: () => import('./uitgelogd.tsx') },
  { path: '/inloggen/mislukt', screen: () => import('./inloggen-mislukt.tsx') },
  { path: '/portaal/inloggen', screen: () => import('../../passkey/screens/portaal/inloggen.tsx') },
  { path: '/portaal/eerste-keer', screen: () => import('../../passkey/screens/portaal/eerste-keer.tsx') },
  { path: '/portaal/uitgelogd', screen: () => import('./uitgelogd.tsx') },
  { path: '/portaal/code', screen: () => import('./code-invullen.tsx') },
]

/** The few pages before and after a session, without a shell. */
export default function OpenPaginas() {
  return (
    <OwnRouter routes={openRoutes} notFound={NietGevonden}>
      {(screen) => <main className="los-scherm">{screen}</main>}
    </OwnRouter>
  )
}

/** Begins to fetch the page that will be shown. */
export const prepareOpen = (pathname: string) => matchRoute(openRoutes, pathname)?.route.screen()
