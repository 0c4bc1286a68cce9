import type { CasusRow, MijnBetrokkenheid } from '../casus/index.ts'
import { conflict, forbidden, type Problem } from '../kernel/errors.ts'
import type { AntwoordInvoer } from './link-contract.ts'
import { mayScheiden } from './policy.ts'

type Wie = Pick<MijnBetrokkenheid, 'kant' | 'rollen'>
const carries = ['casusregisseur', 'procesregisseur', 'vaste_persoon']

/** What stands about another casus of the family is for who carries this one. */
export function maySeeLinks({ kant, rollen }: Wie): Problem | null {
  return kant === 'professional' && rollen.some((rol) => carries.includes(rol))
    ? null
    : forbidden('alleen_drager', 'Dit is voor de regisseur en de vaste persoon. Bel een van hen.')
}

/** Only a regisseur says that two casussen are of one family, and ends it. */
export function mayLink(wie: Wie): Problem | null {
  return mayScheiden(wie)
}

/** Under which regimes casussen of one family may be joined at all; zvh and groep never. */
export function fitsRegime({ regime_code }: Pick<CasusRow, 'regime_code'>): Problem | null {
  return regime_code === 'steun' || regime_code === 'pga'
    ? null
    : conflict('niet_dit_regime', 'Bij deze aanpak koppel je geen plannen van een gezin.')
}

export type Gegeven = { antwoord: AntwoordInvoer['antwoord']; zelf: boolean } | undefined

/** What someone can answer after what they said last: a no and a taking back are for good. */
export function mayAnswer(last: Gegeven, antwoord: AntwoordInvoer['antwoord']): Problem | null {
  if (last && last.antwoord !== 'ja')
    return conflict(
      'al_gezegd',
      'Hier is nee gezegd. Dan stopt het. Een regisseur kan het later opnieuw vragen.',
    )
  if (antwoord === 'ingetrokken') {
    return last ? null : conflict('niet_gegeven', 'Er is nog geen ja om terug te nemen.')
  }
  if (last && antwoord === last.antwoord) return conflict('al_gezegd', 'Dit antwoord staat er al.')
  return null
}

/** Nobody notes a yes over what someone said themselves. */
export function mayNote(last: Gegeven, antwoord: AntwoordInvoer['antwoord']): Problem | null {
  return last?.zelf && antwoord === 'ja'
    ? forbidden('zelf_gezegd', 'Deze persoon antwoordde zelf. Een ander antwoord komt ook van diegene zelf.')
    : null
}
