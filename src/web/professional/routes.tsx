import type { NavItem } from '../layout/nav.ts'
import type { MainAct } from '../layout/professional-shell.tsx'
import type { ScreenRoute } from '../navigatie/route.ts'

/** Every screen of the professional side. A slice adds a line; see src/web/README.md. */
export const professionalRoutes: readonly ScreenRoute[] = [
  { path: '/', screen: () => import('./begin.tsx') },
  { path: '/ingelogd', screen: () => import('../paginas/ingelogd.tsx') },
]

/** The words in the rail, in this order; only what has a screen stands here. */
export const professionalNav: readonly NavItem[] = []

/** Where the shell's search goes; null while no screen searches. */
export const searchPath: string | null = null

/** The button that is at hand on every page; null while no screen stands behind it. */
export const mainAct: MainAct | null = null
