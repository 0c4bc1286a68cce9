import {
  iconAanmelding,
  iconBewaren,
  iconCasussen,
  iconLeren,
  iconOverleg,
  iconPlek,
  iconToezicht,
  iconVraagteken,
  iconWeging,
  iconWerk,
  iconWieIsWie,
} from '../kit/iconen.ts'
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
  { path: '/aanmeldingen/zvh', screen: () => import('../../aanmelding/screens/zvh/meld-bij-zvh.tsx') },
  { path: '/aanmeldingen/inlezen', screen: () => import('../../aanmelding/screens/inlezen.tsx') },
  {
    path: '/aanmeldingen/inlezen/$inlezingId',
    screen: () => import('../../aanmelding/screens/inlezing-pagina.tsx'),
  },
  { path: '/aanmeldingen/$id', screen: () => import('../../aanmelding/screens/aanmelding-pagina.tsx') },
  { path: '/aanmeldingen/$id/weging', screen: () => import('../../weging/screens/weging-pagina.tsx') },
  { path: '/vernietigingen', screen: () => import('../../weging/screens/vernietigingen.tsx') },
  { path: '/vernietigingen/$id', screen: () => import('../../weging/screens/vernietiging.tsx') },
  { path: '/mijn-werk', screen: () => import('../../casus/screens/werk/mijn-werk.tsx') },
  { path: '/casussen', screen: () => import('../../casus/screens/werk/casussen.tsx') },
  { path: '/casussen/$casusId', screen: () => import('../../casus/screens/overzicht/overzicht.tsx') },
  { path: '/casussen/$casusId/tijdlijn', screen: () => import('../../casus/screens/tijdlijn/tijdlijn.tsx') },
  { path: '/mag-ik-dit-delen', screen: () => import('../../deelwijzer/screens/deelwijzer.tsx') },
  { path: '/wie-is-wie', screen: () => import('../../organisatie/screens/wie-is-wie.tsx') },
  { path: '/bereikbaarheid', screen: () => import('../../contact/screens/bereikbaarheid.tsx') },
  { path: '/wie-werkt-al', screen: () => import('../../contact/screens/wie-werkt.tsx') },
  { path: '/casussen/$casusId/plan', screen: () => import('../../plan/screens/plan-scherm.tsx') },
  {
    path: '/casussen/$casusId/plan/spoor/$spoorId',
    screen: () => import('../../plan/screens/spoor-scherm.tsx'),
  },
  {
    path: '/casussen/$casusId/plan/afspraak/nieuw',
    screen: () => import('../../plan/screens/afspraak-formulier.tsx'),
  },
  {
    path: '/casussen/$casusId/plan/afspraak/$afspraakId',
    screen: () => import('../../plan/screens/afspraak-scherm.tsx'),
  },
  {
    path: '/casussen/$casusId/plan/afspraak/$afspraakId/wijzig',
    screen: () => import('../../plan/screens/afspraak-formulier.tsx'),
  },
  {
    path: '/casussen/$casusId/plan/familiegroepsplan',
    screen: () => import('../../plan/screens/familiegroepsplan-scherm.tsx'),
  },
  {
    path: '/casussen/$casusId/plan/vaststellen',
    screen: () => import('../../plan/screens/vaststellen-scherm.tsx'),
  },
  {
    path: '/casussen/$casusId/plan/versies',
    screen: () => import('../../plan/screens/versies-scherm.tsx'),
  },
  { path: '/casussen/$casusId/bijdragen', screen: () => import('../../delen/screens/bijdragen.tsx') },
  {
    path: '/casussen/$casusId/bijdragen/nieuw',
    screen: () => import('../../delen/screens/schrijf-bijdrage.tsx'),
  },
  {
    path: '/casussen/$casusId/verzoeken',
    screen: () => import('../../informatieverzoek/screens/verzoeken.tsx'),
  },
  {
    path: '/casussen/$casusId/verzoeken/nieuw',
    screen: () => import('../../informatieverzoek/screens/vraag-scherm.tsx'),
  },
  {
    path: '/casussen/$casusId/plan/afwijking/nieuw',
    screen: () => import('../../afwijking/screens/afwijking-formulier.tsx'),
  },
  { path: '/consult', screen: () => import('../../consult/screens/consulten.tsx') },
  { path: '/consult/nieuw', screen: () => import('../../consult/screens/consult-schrijven.tsx') },
  { path: '/consult/$consultId', screen: () => import('../../consult/screens/consult-pagina.tsx') },
  { path: '/consult/$consultId/wijzig', screen: () => import('../../consult/screens/consult-schrijven.tsx') },
  {
    path: '/casussen/$casusId/verhaal/$deelId',
    screen: () => import('../../verhaal/screens/casus-deel.tsx'),
  },
  { path: '/casussen/$casusId/wie-blijft', screen: () => import('../../vast/screens/wie-blijft.tsx') },
  { path: '/vaste-wensen', screen: () => import('../../vast/screens/wensen.tsx') },
  { path: '/casussen/$casusId/gezin', screen: () => import('../../gezin/screens/gezin.tsx') },
  { path: '/casussen/$casusId/jim', screen: () => import('../../jim/screens/casus-jim.tsx') },
  { path: '/casussen/$casusId/netwerk', screen: () => import('../../netwerk/screens/casus-netwerk.tsx') },
  {
    path: '/casussen/$casusId/netwerk/mens/$lidId',
    screen: () => import('../../netwerk/screens/casus-mens.tsx'),
  },
  {
    path: '/casussen/$casusId/netwerk/ronde/$rondeId',
    screen: () => import('../../netwerk/screens/casus-ronde.tsx'),
  },
  {
    path: '/casussen/$casusId/toestemming',
    screen: () => import('../../toestemming/screens/toestemming.tsx'),
  },
  { path: '/casussen/$casusId/hoe-gaat-het', screen: () => import('../../meting/screens/hoe-gaat-het.tsx') },
  {
    path: '/casussen/$casusId/hoe-gaat-het/nieuw',
    screen: () => import('../../meting/screens/nieuwe-ronde.tsx'),
  },
  {
    path: '/casussen/$casusId/hoe-gaat-het/invullen/$informantId',
    screen: () => import('../../meting/screens/invullen.tsx'),
  },
  { path: '/verbondenheid', screen: () => import('../../meting/screens/regio.tsx') },
  { path: '/casussen/$casusId/gebruik', screen: () => import('../../delen/screens/gebruik/gebruik.tsx') },
  { path: '/zoeken', screen: () => import('../../zoeken/screens/zoeken.tsx') },
  { path: '/casussen/$casusId/overleg', screen: () => import('../../overleg/screens/casus-overleg.tsx') },
  {
    path: '/casussen/$casusId/overleg/nieuw',
    screen: () => import('../../overleg/screens/plan-overleg.tsx'),
  },
  { path: '/overleg', screen: () => import('../../overleg/screens/mijn-overleggen.tsx') },
  { path: '/overleggen/$overlegId', screen: () => import('../../overleg/screens/overleg-pagina.tsx') },
  { path: '/overleggen/$overlegId/tafel', screen: () => import('../../overleg/screens/tafel.tsx') },
  { path: '/contactpunt', screen: () => import('../../rechten/screens/contactpunt.tsx') },
  { path: '/contactpunt/nieuw', screen: () => import('../../rechten/screens/noteer-verzoek.tsx') },
  { path: '/contactpunt/vrijgaven', screen: () => import('../../vrijgave/screens/balie.tsx') },
  {
    path: '/contactpunt/vrijgaven/$casusId',
    screen: () => import('../../vrijgave/screens/vrijgave-pagina.tsx'),
  },
  { path: '/contactpunt/vragen/nieuw', screen: () => import('../../vrijgave/screens/noteer-vraag.tsx') },
  { path: '/contactpunt/vragen/$vraagId', screen: () => import('../../vrijgave/screens/vraag-pagina.tsx') },
  { path: '/casussen/$casusId/derden', screen: () => import('../../derde/screens/derden.tsx') },
  { path: '/contactpunt/$id', screen: () => import('../../rechten/screens/verzoek-pagina.tsx') },
  { path: '/casussen/$casusId/rechten', screen: () => import('../../rechten/screens/casus-rechten.tsx') },
  { path: '/toezicht', screen: () => import('../../toezicht/screens/toezicht.tsx') },
  { path: '/toezicht/register', screen: () => import('../../toezicht/screens/register.tsx') },
  { path: '/toezicht/log', screen: () => import('../../toezicht/screens/log.tsx') },
  { path: '/toezicht/log/controle', screen: () => import('../../toezicht/screens/logcontrole.tsx') },
  { path: '/toezicht/rechten', screen: () => import('../../toezicht/screens/rechten.tsx') },
  { path: '/toezicht/rechten/$controleId', screen: () => import('../../toezicht/screens/controle.tsx') },
  { path: '/toezicht/vragen', screen: () => import('../../kijken/screens/kijkvragen.tsx') },
  { path: '/toezicht/vragen/$vraagId', screen: () => import('../../kijken/screens/kijkvraag.tsx') },
  { path: '/bewaren', screen: () => import('../../bewaren/screens/voorstellen.tsx') },
  { path: '/bewaren/voorstellen/$id', screen: () => import('../../bewaren/screens/voorstel-pagina.tsx') },
  { path: '/bewaren/stops', screen: () => import('../../bewaren/screens/stops.tsx') },
  { path: '/bewaren/verklaringen', screen: () => import('../../bewaren/screens/verklaringen.tsx') },
  { path: '/bewaren/verklaringen/$id', screen: () => import('../../bewaren/screens/verklaring-pagina.tsx') },
  { path: '/bewaren/rac', screen: () => import('../../bewaren/screens/rac.tsx') },
  { path: '/casussen/$casusId/bewaren', screen: () => import('../../bewaren/screens/casus-bewaren.tsx') },
  { path: '/ingelogd', screen: () => import('../paginas/ingelogd.tsx') },
]

/** The words in the rail, in this order; only what has a screen stands here. */
export const professionalNav: readonly NavItem[] = [
  { to: '/mijn-werk', label: { nl: 'Mijn werk', en: 'My work' }, icon: iconWerk },
  { to: '/casussen', label: { nl: 'Casussen', en: 'Cases' }, icon: iconCasussen },
  {
    to: '/aanmeldingen',
    label: { nl: 'Aanmeldingen', en: 'Referrals' },
    icon: iconAanmelding,
    within: ['/vernietigingen'],
  },
  { to: '/overleg', label: { nl: 'Overleg', en: 'Meetings' }, icon: iconOverleg, within: ['/overleggen'] },
  { to: '/consult', label: { nl: 'Consult', en: 'Consult' }, icon: iconLeren },
  {
    to: '/mag-ik-dit-delen',
    label: { nl: 'Mag ik dit delen?', en: 'May I share this?' },
    icon: iconVraagteken,
  },
  {
    to: '/wie-is-wie',
    label: { nl: 'Wie is wie', en: 'Who is who' },
    icon: iconWieIsWie,
    within: ['/wie-werkt-al', '/bereikbaarheid'],
  },
  {
    to: '/contactpunt',
    label: { nl: 'Verzoeken', en: 'Requests' },
    icon: iconWeging,
    within: ['/vaste-wensen'],
    mandaten: ['contactpunt'],
  },
  {
    to: '/toezicht',
    label: { nl: 'Toezicht', en: 'Oversight' },
    icon: iconToezicht,
    mandaten: ['fg', 'auditor', 'beheer', 'contactpunt'],
  },
  {
    to: '/verbondenheid',
    label: { nl: 'Regio', en: 'Region' },
    icon: iconPlek,
    mandaten: ['beheer'],
  },
  {
    to: '/bewaren',
    label: { nl: 'Bewaren', en: 'Retention' },
    icon: iconBewaren,
    mandaten: ['bewaren', 'fg', 'beheer'],
  },
]

/** Where the shell's search goes; null while no screen searches. */
export const searchPath: string | null = '/zoeken'

/** The button that is at hand on every page; null while no screen stands behind it. */
export const mainAct: MainAct | null = null
