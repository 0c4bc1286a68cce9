import { type Actor, holds } from '../kernel/actor.ts'
import { forbidden } from '../kernel/errors.ts'
import type { WegingAct } from './states.ts'

const nietLid1 = {
  reden: 'alleen_lid_1',
  zin: 'Hierover besluiten alleen de overheden die de wet noemt (Wgs 2.27 lid 1). Jouw oordeel staat erbij als advies.',
}

/** Who weighs and who decides, by mandate of the regime; `besluiter`: their organisation decides under it, another is heard. Null: may. */
export function mayWeging(
  actor: Actor,
  act: WegingAct,
  regimeCode: string,
  besluiter: boolean,
): { reden: string; zin: string } | null {
  switch (act) {
    case 'openen':
      return besluiter ? mayWeging(actor, 'oordelen', regimeCode, besluiter) : nietLid1
    case 'oordelen':
      return holds(actor, `${regimeCode}:wegen`)
        ? null
        : { reden: 'geen_weger', zin: 'Wegen doet wie daarvoor is aangewezen. Vraag de procesregisseur.' }
    case 'besluiten':
      if (!besluiter) return nietLid1
      return holds(actor, `${regimeCode}:besluiten`)
        ? null
        : {
            reden: 'geen_besluiter',
            zin: 'Besluiten doet de procesregisseur. Jouw oordeel staat erbij en blijft staan.',
          }
  }
}

/** Throws the refusal (403). */
export function requireMayWeging(actor: Actor, act: WegingAct, regimeCode: string, besluiter: boolean): void {
  const refusal = mayWeging(actor, act, regimeCode, besluiter)
  if (refusal) throw forbidden(refusal.reden, refusal.zin)
}
