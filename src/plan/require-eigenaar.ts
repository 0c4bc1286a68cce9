import { unfit } from '../kernel/errors.ts'
import type { MensRow } from './sql.ts'

/** Who owns an afspraak takes part now (409 otherwise). */
export function requireEigenaar(owner: MensRow | undefined): MensRow {
  if (owner?.actief) return owner
  throw unfit([
    { veld: 'eigenaarId', code: 'doet_niet_mee', melding: 'Kies iemand die nu meedoet in deze casus.' },
  ])
}
