import type { AanmeldingAntwoord } from '../contract.ts'
import type { RegimeKeuze } from './regimes.ts'

type Criteria = { [code: `criteria.${string}`]: string }

/** What the form holds: flat, so that every field the server names can be found; without the BSN. */
export type ConceptWaarden = Omit<
  AanmeldingAntwoord['velden'],
  'criteria' | 'bsn' | 'ontvangerId' | 'geboortedatum' | 'informerenVoor'
> &
  Criteria & { ontvangerId: string; geboortedatum: string; informerenVoor: string }

export function waardenOf({ velden }: AanmeldingAntwoord, regime: RegimeKeuze): ConceptWaarden {
  const { criteria, bsn: _bsn, ontvangerId, geboortedatum, informerenVoor, ...rest } = velden
  const answers = regime.gegevens.criteria.map((c) => [`criteria.${c.code}`, criteria[c.code] ?? ''])
  return {
    ...rest,
    ontvangerId: ontvangerId ?? '',
    geboortedatum: geboortedatum ?? '',
    informerenVoor: informerenVoor ?? '',
    ...(Object.fromEntries(answers) as Criteria),
  }
}

/** The body of a change, from what the form holds. */
export function bodyOf(values: ConceptWaarden, regime: RegimeKeuze, bsn: string | undefined): object {
  const plain = Object.entries(values).filter(([name]) => !name.startsWith('criteria.'))
  const criteria = regime.gegevens.criteria.map((c) => [c.code, values[`criteria.${c.code}`] ?? ''])
  return {
    ...Object.fromEntries(plain),
    ontvangerId: values.ontvangerId || null,
    geboortedatum: values.geboortedatum || null,
    informerenVoor: values.informerenVoor || null,
    criteria: Object.fromEntries(criteria),
    ...(bsn === undefined ? {} : { bsn: bsn.replaceAll(/[\s.]/g, '') }),
  }
}
