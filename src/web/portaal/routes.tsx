import { iconKeek, iconMensenVol, iconPlan, iconVerhaal } from '../kit/iconen.ts'
import type { NavItem } from '../layout/nav.ts'
import type { ScreenRoute } from '../navigatie/route.ts'
import type { Soort } from '../sessie.tsx'

/** Every screen of the portaal, for young person and parent. A slice adds a line; see src/web/README.md. */
export const portaalRoutes: readonly ScreenRoute[] = [
  { path: '/portaal/vraag', screen: () => import('../../aanmelding/screens/portaal/vraag.tsx') },
  { path: '/portaal', screen: () => import('../../portaal/screens/mijn-plan.tsx') },
  { path: '/portaal/mensen', screen: () => import('../../portaal/screens/mijn-mensen.tsx') },
  {
    path: '/portaal/vaste-persoon',
    screen: () => import('../../vast/screens/portaal/mijn-vaste-persoon.tsx'),
  },
  {
    path: '/portaal/vaste-persoon/anders/$overId',
    screen: () => import('../../vast/screens/portaal/anders.tsx'),
  },
  { path: '/portaal/eerste-weken', screen: () => import('../../vast/screens/portaal/eerste-weken.tsx') },
  { path: '/portaal/gezin', screen: () => import('../../gezin/screens/portaal/mijn-gezin.tsx') },
  { path: '/portaal/kring', screen: () => import('../../netwerk/screens/portaal/mijn-kring.tsx') },
  { path: '/portaal/kring/mens/$lidId', screen: () => import('../../netwerk/screens/portaal/mens.tsx') },
  { path: '/portaal/kring/delen/$rondeId', screen: () => import('../../netwerk/screens/portaal/delen.tsx') },
  { path: '/portaal/kring/eerder', screen: () => import('../../netwerk/screens/portaal/eerder.tsx') },
  { path: '/portaal/kring/nieuw', screen: () => import('../../netwerk/screens/portaal/nieuw.tsx') },
  { path: '/portaal/kring/ronde/$rondeId', screen: () => import('../../netwerk/screens/portaal/ronde.tsx') },
  {
    path: '/portaal/kring/anders/$toenId/$nuId',
    screen: () => import('../../netwerk/screens/portaal/anders.tsx'),
  },
  { path: '/portaal/jim', screen: () => import('../../jim/screens/portaal/mijn-jim.tsx') },
  { path: '/portaal/verhaal', screen: () => import('../../portaal/screens/mijn-verhaal.tsx') },
  { path: '/portaal/mijn-verhaal', screen: () => import('../../verhaal/screens/portaal/mijn-verhaal.tsx') },
  {
    path: '/portaal/mijn-verhaal/schrijf',
    screen: () => import('../../verhaal/screens/portaal/schrijf.tsx'),
  },
  {
    path: '/portaal/mijn-verhaal/deel/$deelId',
    screen: () => import('../../verhaal/screens/portaal/deel.tsx'),
  },
  {
    path: '/portaal/mijn-verhaal/wie/$deelId',
    screen: () => import('../../verhaal/screens/portaal/wie-leest.tsx'),
  },
  { path: '/portaal/niet-eens', screen: () => import('../../portaal/screens/niet-eens.tsx') },
  { path: '/portaal/dank', screen: () => import('../../verhaal/screens/portaal/dank.tsx') },
  { path: '/portaal/wie-keek', screen: () => import('../../kijken/screens/portaal/wie-keek.tsx') },
  { path: '/portaal/wie-keek/vraag', screen: () => import('../../kijken/screens/portaal/stel-vraag.tsx') },
  { path: '/portaal/mijn-vraag', screen: () => import('../../portaal/screens/mijn-vraag.tsx') },
  {
    path: '/portaal/jouw-kant/$bijdrageId',
    screen: () => import('../../portaal/screens/jouw-kant.tsx'),
  },
  { path: '/portaal/zeg-terug', screen: () => import('../../portaal/screens/zeg-terug.tsx') },
  {
    path: '/portaal/eens/$afspraakId',
    screen: () => import('../../plan/screens/portaal/eens-scherm.tsx'),
  },
  { path: '/portaal/overleg/$overlegId', screen: () => import('../../overleg/screens/portaal/overleg.tsx') },
  {
    path: '/portaal/toestemming',
    screen: () => import('../../toestemming/screens/portaal/mijn-toestemming.tsx'),
  },
  { path: '/portaal/hoe-gaat-het', screen: () => import('../../meting/screens/portaal/hoe-gaat-het.tsx') },
  {
    path: '/portaal/hoe-gaat-het/met/$betrokkenheidId',
    screen: () => import('../../meting/screens/portaal/met-helper.tsx'),
  },
  {
    path: '/portaal/hoe-gaat-het/$informantId',
    screen: () => import('../../meting/screens/portaal/vragen.tsx'),
  },
  {
    path: '/portaal/hoe-gaat-het/$informantId/lezen',
    screen: () => import('../../meting/screens/portaal/lezen.tsx'),
  },
  {
    path: '/portaal/gevraagd',
    screen: () => import('../../informatieverzoek/screens/portaal/mijn-gevraagd.tsx'),
  },
  { path: '/portaal/rechten', screen: () => import('../../rechten/screens/portaal/mijn-rechten.tsx') },
  { path: '/portaal/telefoons', screen: () => import('../../passkey/screens/portaal/mijn-telefoons.tsx') },
  { path: '/portaal/ingelogd', screen: () => import('../paginas/ingelogd.tsx') },
]

const mijn: readonly NavItem[] = [
  {
    to: '/portaal',
    label: { nl: 'Mijn plan', en: 'My plan' },
    icon: iconPlan,
    exact: true,
    within: [
      '/portaal/mijn-vraag',
      '/portaal/zeg-terug',
      '/portaal/jouw-kant',
      '/portaal/eens',
      '/portaal/overleg',
      '/portaal/vraag',
      '/portaal/hoe-gaat-het',
    ],
  },
  {
    to: '/portaal/mensen',
    label: { nl: 'Mijn mensen', en: 'My people' },
    icon: iconMensenVol,
    within: [
      '/portaal/gezin',
      '/portaal/kring',
      '/portaal/dank',
      '/portaal/vaste-persoon',
      '/portaal/eerste-weken',
      '/portaal/jim',
    ],
  },
  {
    to: '/portaal/verhaal',
    label: { nl: 'Mijn verhaal', en: 'My story' },
    icon: iconVerhaal,
    within: [
      '/portaal/mijn-verhaal',
      '/portaal/niet-eens',
      '/portaal/toestemming',
      '/portaal/gevraagd',
      '/portaal/rechten',
    ],
  },
  { to: '/portaal/wie-keek', label: { nl: 'Wie keek', en: 'Who looked' }, icon: iconKeek },
]

/** The words below the screen, per kind of reader; four at most, only what has a screen. */
export const portaalNav: Readonly<Record<Exclude<Soort, 'medewerker'>, readonly NavItem[]>> = {
  jeugdige: mijn,
  ouder: mijn,
  jim: [
    {
      to: '/portaal',
      label: { nl: 'Jij bent JIM', en: 'You are a JIM' },
      icon: iconMensenVol,
      exact: true,
      within: ['/portaal/deel'],
    },
    {
      to: '/portaal/gegevens',
      label: { nl: 'Mijn gegevens', en: 'My data' },
      icon: iconKeek,
      within: ['/portaal/rechten', '/portaal/telefoons'],
    },
  ],
}

/** A JIM has a page of their own, what they were told, and what is kept about them; no other address. */
const jimRoutes: readonly ScreenRoute[] = [
  { path: '/portaal', screen: () => import('../../jim/screens/portaal/als-jim.tsx') },
  { path: '/portaal/deel/$deelId', screen: () => import('../../jim/screens/portaal/als-jim-deel.tsx') },
  { path: '/portaal/gegevens', screen: () => import('../../jim/screens/portaal/mijn-gegevens.tsx') },
  { path: '/portaal/rechten', screen: () => import('../../rechten/screens/portaal/mijn-rechten.tsx') },
  { path: '/portaal/telefoons', screen: () => import('../../passkey/screens/portaal/mijn-telefoons.tsx') },
  { path: '/portaal/ingelogd', screen: () => import('../paginas/ingelogd.tsx') },
]

/** The screens that this kind of reader has. */
export const routesOf = (soort: Soort): readonly ScreenRoute[] =>
  soort === 'jim' ? jimRoutes : portaalRoutes
