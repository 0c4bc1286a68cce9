import { type Actor, holds } from '../kernel/actor.ts'
import { forbidden, type Problem } from '../kernel/errors.ts'

/** Managing accounts and appointments: the mandate `beheer`, in the own organisation, never oneself (nobody locks themselves out by accident). */
export function mayBeheren(
  actor: Actor,
  target: { actorId: string; organisatieId: string | null },
): Problem | null {
  if (!holds(actor, 'beheer'))
    return forbidden('geen_beheer', 'Dit doet de beheerder van de organisatie. Vraag wie dat is.')
  if (target.organisatieId !== actor.organisatieId)
    return forbidden(
      'andere_organisatie',
      'Je beheert alleen je eigen organisatie. Bel de beheerder van de andere.',
    )
  if (target.actorId === actor.actorId) return forbidden('jezelf', 'Vraag dit aan een andere beheerder.')
  return null
}
