import { publiekOf } from '../casus/index.ts'
import type { Tx } from '../kernel/db.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'
import { mayNow, mayVastleggen, refuse } from './policy.ts'
import { type AgendapuntRow, getAgendapunt, isGenodigd, lockOverleg, type OverlegRow } from './sql.ts'
import { getWie, voor } from './wie.ts'

/** A point on which this actor may write now, at the table; what is written gets the audience of the point. */
export async function openPunt(
  tx: Tx,
  agendapuntId: string,
): Promise<{ overleg: OverlegRow; punt: AgendapuntRow; publiek: Publiek }> {
  const punt = await getAgendapunt(tx, agendapuntId)
  const overleg = await lockOverleg(tx, punt.overleg_id)
  const wie = await getWie(tx, overleg.casus_id)
  refuse(
    mayNow(overleg.status, 'vastleggen'),
    mayVastleggen(wie, voor(overleg), await isGenodigd(tx, overleg.id, wie.betrokkenheidId)),
  )
  return { overleg, punt, publiek: publiekOf(punt) }
}
