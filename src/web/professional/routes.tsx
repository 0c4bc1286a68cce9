import { iconAanmelding } from '../kit/iconen.ts'
import type { NavItem } from '../layout/nav.ts'
import type { MainAct } from '../layout/professional-shell.tsx'
import type { ScreenRoute } from '../navigatie/route.ts'

/** Every screen of the professional side. A slice adds a line; see src/web/README.md. */
export const professionalRoutes: readonly ScreenRoute[] = [
  { path: '/', screen: () => import('./begin.tsx') },
  { path: '/aanmeldingen', screen: () => import('../../aanmelding/screens/concepten.tsx') },
  { path: '/aanmeldingen/verzonden', screen: () => import('../../aanmelding/screens/verzonden.tsx') },
  { path: '/aanmeldingen/ontvangen', screen: () => import('../../aanmelding/screens/ontvangen.tsx') },
  { path: '/aanmeldingen/te-wegen', screen: () => import('../../aanmelding/screens/te-wegen.tsx') },
  { path: '/aanmeldingen/nieuw', screen: () => import('../../aanmelding/screens/nieuw.tsx') },
  { path: '/aanmeldingen/inlezen', screen: () => import('../../aanmelding/screens/inlezen.tsx') },
  {
    path: '/aanmeldingen/inlezen/$inlezingId',
    screen: () => import('../../aanmelding/screens/inlezing-pagina.tsx'),
  },
  { path: '/aanmeldingen/$id', screen: () => import('../../aanmelding/screens/aanmelding-pagina.tsx') },
  { path: '/aanmeldingen/$id/weging', screen: () => import('../../weging/screens/weging-pagina.tsx') },
  { path: '/vernietigingen', screen: () => import('../../weging/screens/vernietigingen.tsx') },
  { path: '/vernietigingen/$id', screen: () => import('../../weging/screens/vernietiging.tsx') },
  { path: '/ingelogd', screen: () => import('../paginas/ingelogd.tsx') },
]

/** The words in the rail, in this order; only what has a screen stands here. */
export const professionalNav: readonly NavItem[] = [
  {
    to: '/aanmeldingen',
    label: { nl: 'Aanmeldingen', en: 'Referrals' },
    icon: iconAanmelding,
    within: ['/vernietigingen'],
  },
]

/** Where the shell's search goes; null while no screen searches. */
export const searchPath: string | null = null

/** The button that is at hand on every page; null while no screen stands behind it. */
export const mainAct: MainAct | null = null
