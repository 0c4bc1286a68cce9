import type { Actor } from '../kernel/actor.ts'
import { forbidden, type Problem } from '../kernel/errors.ts'

/** How the acting person stands to the young person whose JIM it is. */
export type Wie = { kant: 'professional' | 'jeugdige' | 'ouder'; rollen: readonly string[] }

/** The vaste persoon and the casusregisseur walk along; other colleagues don't. */
export const isDrager = (wie: Wie): boolean =>
  wie.kant === 'professional' && wie.rollen.some((rol) => rol === 'vaste_persoon' || rol === 'casusregisseur')

/** Asking, writing down and agreeing: the young person, or who carries the casus, together with them. */
export function mayHelp(wie: Wie): Problem | null {
  return wie.kant === 'jeugdige' || isDrager(wie)
    ? null
    : forbidden('alleen_samen', 'Dit doet de jongere, of de vaste persoon samen met de jongere.')
}

/** What only who carries the casus does: noting what a parent said, deciding, handing a code. */
export function mayCarry(wie: Wie): Problem | null {
  return isDrager(wie) ? null : forbidden('alleen_drager', 'Dit doet de vaste persoon of de casusregisseur.')
}

/** Sharing, signing for oneself and letting parents see: the young person alone. */
export function mayChoose(wie: Wie): Problem | null {
  return wie.kant === 'jeugdige' ? null : forbidden('alleen_jongere', 'Dit kiest alleen de jongere.')
}

/** The own page of a JIM. */
export function mayBeJim(actor: Pick<Actor, 'soort'>): Problem | null {
  return actor.soort === 'jim' ? null : forbidden('alleen_jim', 'Deze pagina is van een JIM.')
}

/** The page of young person and parents. */
export function mayOpen(actor: Pick<Actor, 'soort'>): Problem | null {
  return actor.soort === 'jeugdige' || actor.soort === 'ouder'
    ? null
    : forbidden('alleen_gezin', 'Deze pagina is van de jongere en de ouders.')
}
