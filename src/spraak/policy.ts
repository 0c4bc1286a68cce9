import type { Actor } from '../kernel/actor.ts'
import { forbidden, type Problem } from '../kernel/errors.ts'

/** Null for whoever has the portaal. What professionals dictate would be about someone else, and goes to no service. */
export function mayPraten(actor: Actor): Problem | null {
  return actor.soort === 'medewerker' || actor.soort === 'systeem'
    ? forbidden('alleen_portaal', 'Praten in plaats van typen is er voor jongeren, ouders en een JIM.')
    : null
}
