import { iconOverleg } from '../kit/iconen.ts'
import type { NavItem } from '../layout/nav.ts'
import type { MainAct } from '../layout/professional-shell.tsx'
import type { ScreenRoute } from '../navigatie/route.ts'

/** Every screen of the professional side. A slice adds a line; see src/web/README.md. */
export const professionalRoutes: readonly ScreenRoute[] = [
  { path: '/', screen: () => import('./begin.tsx') },
  { path: '/casussen/$casusId/overleg', screen: () => import('../../overleg/screens/casus-overleg.tsx') },
  {
    path: '/casussen/$casusId/overleg/nieuw',
    screen: () => import('../../overleg/screens/plan-overleg.tsx'),
  },
  { path: '/overleg', screen: () => import('../../overleg/screens/mijn-overleggen.tsx') },
  { path: '/overleggen/$overlegId', screen: () => import('../../overleg/screens/overleg-pagina.tsx') },
  { path: '/overleggen/$overlegId/tafel', screen: () => import('../../overleg/screens/tafel.tsx') },
  { path: '/ingelogd', screen: () => import('../paginas/ingelogd.tsx') },
]

/** The words in the rail, in this order; only what has a screen stands here. */
export const professionalNav: readonly NavItem[] = [
  { to: '/overleg', label: { nl: 'Overleg', en: 'Meetings' }, icon: iconOverleg, within: ['/overleggen'] },
]

/** Where the shell's search goes; null while no screen searches. */
export const searchPath: string | null = null

/** The button that is at hand on every page; null while no screen stands behind it. */
export const mainAct: MainAct | null = null
