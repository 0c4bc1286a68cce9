import type { SameTexts } from '../../../web/texts.ts'
import { ledenWoorden } from '../../woorden/states.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  ik: 'me',
  tekening: 'Drawing of people in three circles',
  hoe: 'Arrows: to someone else. Enter: open. Space: pick up and put down.',
  hoeKijk: 'Arrows: to someone else.',
  isWeg: 'is no longer in it',
  opTekening: (tekst: string) => `in the drawing: ${tekst}`,
  leeg: 'Nobody is in it yet.',
  ...ledenWoorden.en,
  opgepakt: (naam: string) => `${naam} picked up. Choose a place with the arrows.`,
  nu: (naam: string, kring: string) => `${naam}: ${kring}.`,
  naast: (naam: string, kring: string, buur: string) => `${naam}: ${kring}, next to ${buur}.`,
  neergezet: (naam: string, kring: string) => `${naam} now stands ${kring}.`,
  terug: (naam: string) => `${naam} is back in the former place.`,
  kolomWie: 'Who',
  kolomWat: 'What',
  kolomDoe: 'Do something',
  groter: 'Larger',
  kleiner: 'Smaller',
  initialen: 'These are letters. The names are in the list.',
  legenda: 'How to read the drawing',
  legendaSteunt: 'Thick edge: gives support',
  legendaKost: 'Dashes: takes energy',
  legendaBeide: 'Double edge: gives and takes',
  legendaHulp: 'Filled: someone who helps as their work',
  legendaLijn: 'Line: they know each other',
}
