import { clock } from '../kernel/clock.ts'
import type { Tx } from '../kernel/db.ts'
import { gatherOverleg } from './gather-overleg.ts'
import { mayNow } from './policy.ts'
import { freeFrom } from './present.ts'

/** Whether this reader may read the minutes now, by the same rule as reading them. 404 when the overleg is unseen. */
export async function isVerslagLeesbaar(tx: Tx, overlegId: string): Promise<boolean> {
  const gathered = await gatherOverleg(tx, overlegId)
  const free = freeFrom(gathered)
  return mayNow(gathered.overleg.status, 'verslag') === null && free !== null && free <= clock.now()
}
