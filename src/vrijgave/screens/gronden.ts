import type { Optie } from '../../web/kit/keuzelijst.tsx'
import type { Taal } from '../../web/texts.ts'
import { type Grond, gronden } from '../states.ts'

/** The grounds of UAVG 41 lid 1 in plain words, by letter. */
const woorden: Record<Exclude<Grond, 'avg14-5-b'>, { nl: string; en: string }> = {
  'uavg41-a': { nl: 'de veiligheid van het land', en: 'the safety of the country' },
  'uavg41-b': { nl: 'de verdediging van het land', en: 'the defence of the country' },
  'uavg41-c': { nl: 'de openbare veiligheid', en: 'public safety' },
  'uavg41-d': {
    nl: 'het voorkomen of onderzoeken van strafbare feiten',
    en: 'preventing or investigating offences',
  },
  'uavg41-e': { nl: 'een ander belangrijk algemeen belang', en: 'another important public interest' },
  'uavg41-f': { nl: 'de onafhankelijkheid van de rechter', en: 'the independence of the courts' },
  'uavg41-g': { nl: 'onderzoek naar beroepsregels', en: 'looking into professional rules' },
  'uavg41-h': { nl: 'een taak van toezicht', en: 'a task of supervision' },
  'uavg41-i': {
    nl: 'de bescherming van jongere of ander',
    en: 'protecting the young person or someone else',
  },
  'uavg41-j': { nl: 'het innen van geld dat iemand schuldig is', en: 'collecting money that someone owes' },
}

export const grondLabel = (grond: Grond, taal: Taal, avg: string): string =>
  grond === 'avg14-5-b' ? avg : `UAVG 41 ${grond.slice(-1)}: ${woorden[grond][taal]}`

export const grondOpties = (taal: Taal, avg: string): Optie<Grond>[] =>
  gronden.map((g) => ({ value: g, label: grondLabel(g, taal, avg) }))
