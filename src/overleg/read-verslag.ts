import { clock } from '../kernel/clock.ts'
import type { Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { recordOverleg } from './change-overleg.ts'
import { gatherOverleg } from './gather-overleg.ts'
import { mayNow, refuse } from './policy.ts'
import { freeFrom } from './present.ts'
import { toVerslag } from './to-verslag.ts'
import { renderVerslag } from './verslag/render-verslag.ts'

/**
 * The minutes as an accessible PDF, made of what this reader sees and in their language: for young person and parents in everyday words.
 * 409 before the overleg is closed, and for others until the young person has had the first day.
 */
export async function readVerslag(
  tx: Tx,
  overlegId: string,
  spoor: string,
): Promise<{ bytes: Uint8Array; naam: string }> {
  const gathered = await gatherOverleg(tx, overlegId)
  const { overleg, wie } = gathered
  refuse(mayNow(overleg.status, 'verslag'))
  const free = freeFrom(gathered)
  if (free === null || free > clock.now()) {
    throw conflict('jongere_leest_eerst', 'De jongere leest dit verslag als eerste. Daarna jij.')
  }
  await recordOverleg(tx, overleg, 'overleg.verslag_lezen', spoor)
  const bytes = await renderVerslag(toVerslag(gathered, tx.actor))
  const day = overleg.begint_op.toISOString().slice(0, 10)
  return { bytes, naam: `${wie.kant === 'professional' ? 'verslag' : 'afspraken'}-${day}.pdf` }
}
