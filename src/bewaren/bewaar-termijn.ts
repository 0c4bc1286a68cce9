import type { BewaarRegels } from './regels.ts'
import { addTermijn, type Dag } from './termijn.ts'

/** Something that is kept, with the days that count for it. */
export type Bewaard =
  | { soort: 'geweigerd'; besloten: Dag }
  | { soort: 'concept' | 'teruggetrokken'; gemaakt: Dag; termijn: string }
  /** A casus with its core: person, question, who takes part. */
  | { soort: 'casus'; eerste: Dag; gesloten: Dag | null; verlengdTot: Dag | null }
  /** An item inside a casus with a first day of its own. */
  | { soort: 'onderdeel'; eerste: Dag; verlengdTot: Dag | null }

/** By which rule something ends; the article stands in `gronden`. */
export const regelCodes = [
  'geweigerd',
  'concept',
  'teruggetrokken',
  'eerste_verwerking',
  'verlengd',
  'na_sluiten',
  'na_steun',
  'niet_meer_nodig',
  'wissing',
  'verzoek',
  'consult',
  'consult_ingetrokken',
] as const
export type Regel = (typeof regelCodes)[number]

export type Uitkomst =
  /** `uiterlijk` is the last day on which it may still be there. */
  | { soort: 'op'; uiterlijk: Dag; regel: Regel }
  /** No day: no term was set, the casus still runs, or the item goes with its casus. */
  | { soort: 'geen'; waarom: 'geen_termijn' | 'loopt_nog' | 'met_de_casus' }

/** Until when something may be kept under the rules of its regime. Pure; every day is a day in Europe/Amsterdam. */
export function bewaarTermijn(regels: BewaarRegels, iets: Bewaard): Uitkomst {
  switch (iets.soort) {
    case 'geweigerd':
      return { soort: 'op', uiterlijk: iets.besloten, regel: 'geweigerd' }
    case 'concept':
    case 'teruggetrokken':
      return { soort: 'op', uiterlijk: addTermijn(iets.gemaakt, iets.termijn), regel: iets.soort }
    case 'casus':
      return ofCasus(regels, iets)
    case 'onderdeel':
      return regels.vanaf === 'eerste_verwerking'
        ? fromFirst(regels, iets)
        : { soort: 'geen', waarom: 'met_de_casus' }
  }
}

function ofCasus(regels: BewaarRegels, casus: Extract<Bewaard, { soort: 'casus' }>): Uitkomst {
  switch (regels.vanaf) {
    case 'eerste_verwerking':
      return fromFirst(regels, casus)
    case 'sluiten':
      return fromEnd(regels, casus.gesloten, 'na_sluiten')
    case 'einde_steun':
      return fromEnd(regels, casus.gesloten, 'na_steun')
  }
}

function fromEnd(regels: BewaarRegels, einde: Dag | null, regel: Regel): Uitkomst {
  if (regels.termijn === null) return { soort: 'geen', waarom: 'geen_termijn' }
  if (einde === null) return { soort: 'geen', waarom: 'loopt_nog' }
  return { soort: 'op', uiterlijk: addTermijn(einde, regels.termijn), regel }
}

function fromFirst(
  regels: BewaarRegels,
  { eerste, verlengdTot }: { eerste: Dag; verlengdTot: Dag | null },
): Uitkomst {
  if (regels.termijn === null) return { soort: 'geen', waarom: 'geen_termijn' }
  const uiterlijk = addTermijn(eerste, regels.termijn)
  return verlengdTot !== null && verlengdTot > uiterlijk
    ? { soort: 'op', uiterlijk: verlengdTot, regel: 'verlengd' }
    : { soort: 'op', uiterlijk, regel: 'eerste_verwerking' }
}

/** The article behind each rule, in words; null: no law, but what the samenwerkingsverband or the regime's own reglement says. */
export const gronden: Record<Regel, string> = {
  geweigerd: 'BGS 1.16 lid 1 b',
  concept: 'eigen termijn van het samenwerkingsverband',
  teruggetrokken: 'eigen termijn van het samenwerkingsverband',
  eerste_verwerking: 'Wgs 1.8 lid 7',
  verlengd: 'Wgs 1.8 lid 7, BGS 1.16 lid 2 en 3',
  na_sluiten: 'reglement van het regime',
  na_steun: 'afspraken van het regime',
  niet_meer_nodig: 'AVG 5 lid 1 e; Wgs 1.8 lid 7',
  wissing: 'AVG 17 (niet nagelezen)',
  verzoek: 'eigen termijn van het samenwerkingsverband',
  consult: 'eigen termijn van het samenwerkingsverband',
  consult_ingetrokken: 'eigen termijn van het samenwerkingsverband',
}

/** Whether a text is one of our rules. */
export function isRegel(text: string): text is Regel {
  return (regelCodes as readonly string[]).includes(text)
}
