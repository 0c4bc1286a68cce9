import { type Actor, holds } from '../kernel/actor.ts'
import { forbidden } from '../kernel/errors.ts'
import type { WegingAct } from './states.ts'

/** Who weighs and who decides, by mandate of the regime. Null: may. */
export function mayWeging(
  actor: Actor,
  act: WegingAct,
  regimeCode: string,
): { reden: string; zin: string } | null {
  switch (act) {
    case 'openen':
    case 'oordelen':
      return holds(actor, `${regimeCode}:wegen`)
        ? null
        : { reden: 'geen_weger', zin: 'Wegen doet wie daarvoor is aangewezen. Vraag de procesregisseur.' }
    case 'besluiten':
      return holds(actor, `${regimeCode}:besluiten`)
        ? null
        : {
            reden: 'geen_besluiter',
            zin: 'Besluiten doet de procesregisseur. Jouw oordeel staat erbij en blijft staan.',
          }
  }
}

/** Throws the refusal (403). */
export function requireMayWeging(actor: Actor, act: WegingAct, regimeCode: string): void {
  const refusal = mayWeging(actor, act, regimeCode)
  if (refusal) throw forbidden(refusal.reden, refusal.zin)
}
