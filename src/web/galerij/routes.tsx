import type { ScreenRoute } from '../navigatie/route.ts'

/** The gallery's pages: every part of the kit in each state, and the drawings built from it. */
export const galerijRoutes: readonly ScreenRoute[] = [
  { path: '/galerij', screen: () => import('./kit-pagina.tsx') },
  { path: '/galerij/portaal', screen: () => import('./kit-pagina.tsx') },
  { path: '/galerij/formulier', screen: () => import('./formulier-pagina.tsx') },

  { path: '/galerij/klad', screen: () => import('./klad-pagina.tsx') },
  { path: '/galerij/mijn-werk', screen: () => import('./mijn-werk.tsx') },
  { path: '/galerij/casus', screen: () => import('./casus.tsx') },
  { path: '/galerij/mijn-plan', screen: () => import('./mijn-plan.tsx') },
  { path: '/galerij/ouder', screen: () => import('./ouder.tsx') },
  { path: '/galerij/fout/$status', screen: () => import('./fout.tsx') },
]
