import type { Lid } from '../states.ts'

/** Words about people in a drawing, the same on the screen, in the SVG and in the PDF. */
export const ledenWoorden = {
  nl: {
    kring: { binnen: 'Dichtbij', midden: 'Eromheen', buiten: 'Verder weg' },
    inKring: { binnen: 'dichtbij', midden: 'eromheen', buiten: 'verder weg' },
    soort: {
      familie: 'familie',
      vriend: 'vriend of vriendin',
      liefde: 'verkering',
      buurt: 'buurt',
      school: 'school',
      werk: 'werk',
      sport: 'sport',
      geloof: 'geloof',
      online: 'online',
      hulp: 'hulp',
      anders: 'anders',
    },
    steun: { steunt: 'geeft steun', kost: 'kost kracht', beide: 'geeft en kost', weet_niet: 'weet ik niet' },
    gebied: {
      onderwijs: 'school',
      werk: 'werk',
      wonen: 'wonen',
      financien: 'geld',
      gezondheid: 'gezond zijn',
      identiteit: 'wie ik ben',
      gezin: 'thuis',
      vrienden: 'vrienden',
      vrije_tijd: 'vrije tijd',
      veiligheid: 'veilig zijn',
      toekomst: 'later',
    },
    contact: {
      deze_week: 'deze week',
      deze_maand: 'deze maand',
      langer: 'lang geleden',
      weet_niet: 'weet ik niet',
    },
    helptMet: (wat: string) => `helpt met ${wat}`,
    vroeger: 'was er vroeger ook',
    kent: (wie: string) => `kent ${wie}`,
    gesproken: (wanneer: string) => `gesproken: ${wanneer}`,
  },
  en: {
    kring: { binnen: 'Close', midden: 'Around', buiten: 'Further away' },
    inKring: { binnen: 'close', midden: 'around', buiten: 'further away' },
    soort: {
      familie: 'family',
      vriend: 'friend',
      liefde: 'partner',
      buurt: 'neighbourhood',
      school: 'school',
      werk: 'work',
      sport: 'sports',
      geloof: 'faith',
      online: 'online',
      hulp: 'help',
      anders: 'other',
    },
    steun: {
      steunt: 'gives support',
      kost: 'takes energy',
      beide: 'gives and takes',
      weet_niet: 'don’t know',
    },
    gebied: {
      onderwijs: 'school',
      werk: 'work',
      wonen: 'housing',
      financien: 'money',
      gezondheid: 'being healthy',
      identiteit: 'who I am',
      gezin: 'home',
      vrienden: 'friends',
      vrije_tijd: 'free time',
      veiligheid: 'being safe',
      toekomst: 'later',
    },
    contact: {
      deze_week: 'this week',
      deze_maand: 'this month',
      langer: 'long ago',
      weet_niet: 'don’t know',
    },
    helptMet: (wat: string) => `helps with ${wat}`,
    vroeger: 'was there before',
    kent: (wie: string) => `knows ${wie}`,
    gesproken: (wanneer: string) => `spoke: ${wanneer}`,
  },
} as const

type Same<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Same<T[K]>
}
export type LedenWoorden = Same<(typeof ledenWoorden)['nl']>
type Taal = 'nl' | 'en'
const list = (items: readonly string[], taal: Taal) =>
  new Intl.ListFormat(taal, { style: 'long', type: 'conjunction' }).format(items)

/** What someone is to the young person: their own words, or the kind. */
const kindWords = (lid: Lid, woorden: LedenWoorden): string =>
  lid.eigenSoort || (lid.soort === 'anders' ? '' : woorden.soort[lid.soort])

/** What someone helps with, as words; empty when nothing was said. */
export const helpWords = (lid: Lid, woorden: LedenWoorden, taal: Taal): string =>
  lid.gebieden.length === 0
    ? ''
    : woorden.helptMet(
        list(
          lid.gebieden.map((g) => woorden.gebied[g]),
          taal,
        ),
      )

/** What was said of someone, without name and circle: 'familie, geeft steun, helpt met wonen'. */
export function sayMore(lid: Lid, leden: readonly Lid[], woorden: LedenWoorden, taal: Taal): string {
  const known = leden.filter(({ id }) => lid.kent.includes(id)).map(({ naam }) => naam)
  return [
    kindWords(lid, woorden),
    lid.steun === 'weet_niet' ? '' : woorden.steun[lid.steun],
    helpWords(lid, woorden, taal),
    lid.vroeger ? woorden.vroeger : '',
    known.length === 0 ? '' : woorden.kent(list(known, taal)),
    lid.contact === 'weet_niet' ? '' : woorden.gesproken(woorden.contact[lid.contact]),
  ]
    .filter(Boolean)
    .join(', ')
}

/** A person as a screen reader says it: 'Oma, dichtbij, familie, geeft steun, helpt met wonen'. */
export const sayLid = (lid: Lid, leden: readonly Lid[], woorden: LedenWoorden, taal: Taal): string =>
  [lid.naam, woorden.inKring[lid.kring], sayMore(lid, leden, woorden, taal)].filter(Boolean).join(', ')
