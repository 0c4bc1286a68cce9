import { conflict, type FieldError } from '../kernel/errors.ts'
import type { BesluitBody, UitkomstWaarde } from './contract.ts'
import type { Weging } from './get-weging.ts'

/**
 * What was decided per criterion, checked. Where the criteria are cumulative (BGS 2.20) each is registered, and accepting needs all of
 * them met, each so judged by at least one person who decides. Elsewhere nothing is registered. Throws 409 with every criterion that is wrong.
 */
export function requireUitkomsten(weging: Weging, body: BesluitBody): Record<string, UitkomstWaarde> {
  const given = body.criteria ?? {}
  if (!weging.cumulatief) {
    if (Object.keys(given).length > 0)
      throw conflict('criteria_niet_gevraagd', 'Hier wordt geen uitkomst per voorwaarde vastgelegd.')
    return {}
  }
  const codes = weging.aanmelding.regime.criteria.map((c) => c.code)
  const errors = [...codes, ...Object.keys(given).filter((code) => !codes.includes(code))].flatMap((code) =>
    wrongWith(weging, code, codes, given[code], body.besluit),
  )
  if (errors.length > 0)
    throw conflict(
      'criteria_kloppen_niet',
      'Leg per voorwaarde vast of zij geldt. Aannemen kan alleen als alle vier gelden.',
      errors,
    )
  return given
}

function wrongWith(
  weging: Weging,
  code: string,
  known: readonly string[],
  uitkomst: UitkomstWaarde | undefined,
  besluit: BesluitBody['besluit'],
): FieldError[] {
  const wrong = (why: string, melding: string) => [{ veld: `criteria.${code}`, code: why, melding }]
  if (!known.includes(code)) return wrong('onbekend', 'Deze voorwaarde staat niet in de regeling.')
  if (uitkomst === undefined) return wrong('leeg', 'Kies of deze voorwaarde geldt.')
  if (uitkomst === 'niet_voldaan')
    return besluit === 'aangenomen'
      ? wrong('niet_voldaan', 'Aannemen kan alleen als alle vier de voorwaarden gelden (BGS 2.20).')
      : []
  const carried = weging.oordelen.some((o) => o.criterium === code && !o.advies && o.oordeel === 'voldaan')
  return carried
    ? []
    : wrong('door_niemand', 'Niemand van de overheden die wegen, vond dat deze voorwaarde geldt.')
}
