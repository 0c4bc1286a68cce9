import { type Actor, holds } from '../kernel/actor.ts'
import { forbidden, type Problem } from '../kernel/errors.ts'

/** Reading what oversight rests on: FG and auditor. Neither sees a casus by it. */
export function mayToezicht(actor: Actor): Problem | null {
  return holds(actor, 'fg') || holds(actor, 'auditor')
    ? null
    : forbidden(
        'alleen_toezicht',
        'Dit is voor de FG en de auditor. Bel de FG als je iets wilt laten nagaan.',
      )
}

/** Beginning a yearly review of rights is the FG's. */
export function mayBeginnen(actor: Actor): Problem | null {
  return holds(actor, 'fg') ? null : forbidden('alleen_fg', 'Een autorisatiecontrole begint de FG.')
}

/** Reading a review: FG and auditor all of it, who manages accounts the part of their own organisation. */
export function mayControleren(actor: Actor): Problem | null {
  return mayToezicht(actor) === null || holds(actor, 'beheer')
    ? null
    : forbidden('geen_beheer', 'De rechten controleert de beheerder van de organisatie. Vraag wie dat is.')
}

type Punt = { actorId: string; organisatieId: string; mandaten: readonly string[] }

/** Confirming: the own organisation's manager, of a manager the FG; nobody of themselves. */
export function mayBevestigen(actor: Actor, punt: Punt): Problem | null {
  if (punt.actorId === actor.actorId)
    return forbidden('jezelf', 'Je eigen rechten bevestigt een ander: de FG of een andere beheerder.')
  if (holds(actor, 'beheer') && actor.organisatieId === punt.organisatieId) return null
  if (holds(actor, 'fg') && punt.mandaten.includes('beheer')) return null
  return forbidden('andere_organisatie', 'Dit beslist de beheerder van de organisatie zelf.')
}

/** Withdrawing an appointment stays with its own organisation. */
export function mayIntrekken(actor: Actor, punt: Punt): Problem | null {
  const refusal = mayBevestigen(actor, punt)
  if (refusal) return refusal
  return actor.organisatieId === punt.organisatieId && holds(actor, 'beheer')
    ? null
    : forbidden('andere_organisatie', 'Een aanstelling trekt de organisatie zelf in. Bel haar beheerder.')
}
