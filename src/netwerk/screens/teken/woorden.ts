import { listInWords, type SameTexts, type Taal } from '../../../web/texts.ts'
import type { Lid } from '../../states.ts'
import type { nl } from './texts.nl.ts'

export type TekenTexts = SameTexts<typeof nl>

/** What someone is to the young person: their own words, or the kind. */
export const kindWords = (lid: Lid, texts: TekenTexts): string =>
  lid.eigenSoort || (lid.soort === 'anders' ? '' : texts.soort[lid.soort])

/** What someone helps with, as words; empty when nothing was said. */
export function helpWords(lid: Lid, texts: TekenTexts, taal: Taal): string {
  return lid.gebieden.length === 0
    ? ''
    : texts.helptMet(
        listInWords(
          lid.gebieden.map((g) => texts.gebied[g]),
          taal,
        ),
      )
}

/** A person in one sentence, as a screen reader says it: 'Oma, dichtbij, familie, geeft steun, helpt met wonen'. */
export function sayLid(lid: Lid, leden: readonly Lid[], texts: TekenTexts, taal: Taal): string {
  const known = leden.filter(({ id }) => lid.kent.includes(id)).map(({ naam }) => naam)
  return [
    lid.naam,
    texts.inKring[lid.kring],
    kindWords(lid, texts),
    lid.steun === 'weet_niet' ? '' : texts.steun[lid.steun],
    helpWords(lid, texts, taal),
    lid.vroeger ? texts.vroeger : '',
    known.length === 0 ? '' : texts.kent(listInWords(known, taal)),
    lid.contact === 'weet_niet' ? '' : texts.gesproken(texts.contact[lid.contact]),
  ]
    .filter(Boolean)
    .join(', ')
}
