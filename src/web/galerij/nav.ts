import {
  iconCasussen,
  iconKeek,
  iconLeren,
  iconMensenVol,
  iconOverleg,
  iconPlan,
  iconVerhaal,
  iconVragen,
  iconWerk,
  iconWieIsWie,
} from '../kit/iconen.ts'
import type { NavItem } from '../layout/nav.ts'

export const railNav: readonly NavItem[] = [
  { to: '/galerij/mijn-werk', label: { nl: 'Mijn werk', en: 'My work' }, icon: iconWerk },
  { to: '/galerij/casus', label: { nl: 'Casussen', en: 'Cases' }, icon: iconCasussen },
  { to: '/galerij/overleg', label: { nl: 'Overleg', en: 'Meetings' }, icon: iconOverleg },
  { to: '/galerij/vragen', label: { nl: 'Vragen', en: 'Questions' }, icon: iconVragen },
  { to: '/galerij/wie', label: { nl: 'Wie is wie', en: 'Who is who' }, icon: iconWieIsWie },
  { to: '/galerij/leren', label: { nl: 'Leren', en: 'Learning' }, icon: iconLeren },
]

export const contactAct = {
  to: '/galerij/contact',
  label: { nl: 'Contact vastleggen', en: 'Record contact' },
}

export const portaalNav: readonly NavItem[] = [
  { to: '/galerij/mijn-plan', label: { nl: 'Mijn plan', en: 'My plan' }, icon: iconPlan },
  { to: '/galerij/mijn-mensen', label: { nl: 'Mijn mensen', en: 'My people' }, icon: iconMensenVol },
  { to: '/galerij/mijn-verhaal', label: { nl: 'Mijn verhaal', en: 'My story' }, icon: iconVerhaal },
  { to: '/galerij/wie-keek', label: { nl: 'Wie keek', en: 'Who looked' }, icon: iconKeek },
]

export const ouderNav: readonly NavItem[] = [
  { to: '/galerij/ouder', label: { nl: 'Het plan', en: 'The plan' }, icon: iconPlan },
  { to: '/galerij/ouder-mensen', label: { nl: 'De mensen', en: 'The people' }, icon: iconMensenVol },
  { to: '/galerij/ouder-verhaal', label: { nl: 'Mijn vraag', en: 'My question' }, icon: iconVerhaal },
]
