import type { NavItem } from '../layout/nav.ts'
import type { ScreenRoute } from '../navigatie/route.ts'
import type { Soort } from '../sessie.tsx'

/** Every screen of the portaal, for young person and parent. A slice adds a line; see src/web/README.md. */
export const portaalRoutes: readonly ScreenRoute[] = [
  { path: '/portaal', screen: () => import('./begin.tsx') },
  {
    path: '/portaal/eens/$afspraakId',
    screen: () => import('../../plan/screens/portaal/eens-scherm.tsx'),
  },
  { path: '/portaal/ingelogd', screen: () => import('../paginas/ingelogd.tsx') },
]

/** The words below the screen, per kind of reader; four at most, only what has a screen. */
export const portaalNav: Readonly<Record<Exclude<Soort, 'medewerker'>, readonly NavItem[]>> = {
  jeugdige: [],
  ouder: [],
}
