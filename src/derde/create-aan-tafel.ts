import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import type { TafelInvoer } from './contract.ts'
import { getActiveDerde, recordDerde } from './sql.ts'

/** Notes that a third party read along at an overleg, and which part; nothing on paper (Wgs 2.31 lid 9). Answers the id; 404 for an overleg one doesn't see. */
export async function createAanTafel(
  tx: Tx,
  derdeId: string,
  input: TafelInvoer,
  spoor: string,
): Promise<string> {
  const { casus } = await getActiveDerde(tx, derdeId)
  const overleg = await tx.maybe(
    sql`select id from overleg where id = ${input.overlegId} and casus_id = ${casus.id}`,
  )
  if (!overleg) throw notFound()
  const known = await tx.maybe(
    sql`select id from derde_aan_tafel where derde_id = ${derdeId} and overleg_id = ${input.overlegId}`,
  )
  if (known) throw conflict('al_genoteerd', 'Bij dit overleg staat al dat deze derde meelas.')
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into derde_aan_tafel (casus_id, derde_id, overleg_id, deel, door)
    values (${casus.id}, ${derdeId}, ${input.overlegId}, ${input.deel}, ${tx.actor.actorId}) returning id`)
  await recordDerde(tx, casus, 'derde.aan_tafel', `derde:${derdeId}`, spoor)
  return row?.id ?? ''
}
