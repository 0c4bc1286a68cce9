import type { Actor } from '../kernel/actor.ts'
import { forbidden, type Problem } from '../kernel/errors.ts'

/** Null for a young person or parent. Staff sign in through their organisation, which asks a second factor; the database refuses them too. */
export function mayHaveTelefoon(actor: Actor): Problem | null {
  return actor.soort === 'medewerker' || actor.soort === 'systeem'
    ? forbidden(
        'alleen_familie',
        'Medewerkers loggen in via hun organisatie. Een telefoon als sleutel kan hier niet.',
      )
    : null
}
