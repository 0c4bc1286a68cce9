import { amsterdamDate } from '../kernel/clock.ts'
import { type FieldError, Problem } from '../kernel/errors.ts'
import type { AfspraakBody } from './contract.ts'
import type { MensRow } from './sql.ts'

/**
 * What must hold of an afspraak beyond its fields, all errors at once (400). A sanction first answers what this young person can't do
 * yet, on what evidence: who can't is not who won't.
 */
export function checkAfspraak(input: AfspraakBody, owner: MensRow | undefined): MensRow {
  const errors: FieldError[] = []
  if (input.sanctie && input.nogNietKunnen === '') {
    errors.push({
      veld: 'nogNietKunnen',
      code: 'verplicht',
      melding: 'Schrijf eerst wat deze jongere nog niet kan. Niet kunnen is iets anders dan niet willen.',
    })
  }
  if (input.sanctie && input.nogNietBewijs === '') {
    errors.push({ veld: 'nogNietBewijs', code: 'verplicht', melding: 'Schrijf waaruit dat blijkt.' })
  }
  if (input.eindigtOp !== null && (input.begintOp === null || input.eindigtOp <= input.begintOp)) {
    errors.push({ veld: 'eindigtOp', code: 'niet_na_begin', melding: 'Het einde komt na het begin.' })
  }
  if (input.begintOp !== null && amsterdamDate(new Date(input.begintOp)) !== input.datum) {
    errors.push({
      veld: 'begintOp',
      code: 'andere_dag',
      melding: 'Het begin valt op een andere dag dan de datum.',
    })
  }
  if (owner === undefined || !owner.actief) {
    errors.push({
      veld: 'eigenaarId',
      code: 'doet_niet_mee',
      melding: 'Kies iemand die nu meedoet in deze casus.',
    })
  }
  if (errors.length > 0 || owner === undefined) {
    throw new Problem(
      'ongeldige_invoer',
      errors.length === 1 ? 'Eén veld klopt nog niet.' : `${errors.length} velden kloppen nog niet.`,
      { errors },
    )
  }
  return owner
}
