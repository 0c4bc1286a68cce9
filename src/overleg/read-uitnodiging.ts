import { clock } from '../kernel/clock.ts'
import type { Tx } from '../kernel/db.ts'
import { forbidden } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { getOverleg, isGenodigd } from './sql.ts'
import { renderUitnodiging } from './uitnodiging/render-uitnodiging.ts'
import { getWie } from './wie.ts'

/**
 * The calendar entry for this receiver: only when, and a link to sign in. The place is left out too, for where people meet can tell why.
 * A moved or cancelled overleg carries a higher sequence, so the calendar replaces or withdraws it.
 */
export async function readUitnodiging(
  tx: Tx,
  input: { overlegId: string; address: string },
  spoor: string,
): Promise<{ bytes: Uint8Array; naam: string }> {
  const overleg = await getOverleg(tx, input.overlegId)
  const wie = await getWie(tx, overleg.casus_id)
  if (!(await isGenodigd(tx, overleg.id, wie.betrokkenheidId))) {
    throw forbidden('niet_genodigd', 'Een uitnodiging is er voor wie is uitgenodigd. Vraag de voorzitter.')
  }
  const page = wie.kant === 'professional' ? 'overleggen' : 'portaal/overleg'
  const message = renderUitnodiging({
    overlegId: overleg.id,
    versie: overleg.volgnr,
    taal: tx.actor.taal,
    begin: overleg.begint_op,
    einde: overleg.eindigt_op,
    gemaakt: clock.now(),
    link: `${input.address}/${page}/${overleg.id}`,
    afgelast: overleg.status === 'afgelast',
  })
  await record(tx, {
    activiteit: 'overleg',
    actie: 'overleg.uitnodiging_lezen',
    object: `overleg:${overleg.id}`,
    betrokkenen: [overleg.log_naam],
    spoor,
  })
  return { bytes: new TextEncoder().encode(message), naam: 'overleg.ics' }
}
