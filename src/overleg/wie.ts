import { getMijnBetrokkenheid, type MijnBetrokkenheid } from '../casus/index.ts'
import type { Tx } from '../kernel/db.ts'
import type { Wie } from './policy.ts'

/** The acting person as the rules of this slice ask for them. */
export function toWie(tx: Tx, mijn: MijnBetrokkenheid): Wie {
  return {
    betrokkenheidId: mijn.betrokkenheid_id,
    actorId: tx.actor.actorId,
    kant: mijn.kant,
    rollen: mijn.rollen,
  }
}

/** How the actor takes part in this casus; 404 when not. */
export async function getWie(tx: Tx, casusId: string): Promise<Wie> {
  return toWie(tx, await getMijnBetrokkenheid(tx, casusId))
}

/** An overleg row as the rules ask for it. */
export const voor = (overleg: {
  status: 'gepland' | 'bezig' | 'afgerond' | 'afgelast'
  voorzitter_id: string
}) => ({
  status: overleg.status,
  voorzitterId: overleg.voorzitter_id,
})
