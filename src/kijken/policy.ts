import { type Actor, holds } from '../kernel/actor.ts'
import { forbidden, type Problem } from '../kernel/errors.ts'

/** Questions about who looked are answered by the contactpunt, who alone hears names. */
export function mayBeantwoorden(actor: Actor): Problem | null {
  return holds(actor, 'contactpunt')
    ? null
    : forbidden('alleen_contactpunt', 'Deze vragen beantwoordt het contactpunt.')
}

/** Asking is for the young person and parents. */
export function mayVragen(actor: Actor): Problem | null {
  return actor.soort === 'jeugdige' || actor.soort === 'ouder'
    ? null
    : forbidden(
        'alleen_gezin',
        'Deze vraag stellen de jongere en ouders zelf. Jij ziet bij ieder stuk waarom je het ziet.',
      )
}
