import { sql, type Tx } from '../kernel/db.ts'
import { unfit } from '../kernel/errors.ts'

/** Whom someone in a drawing knows, anew. 409 when one of them does not stand in this round. */
export async function setLijnen(
  tx: Tx,
  rondeId: string,
  lidId: string,
  kent: readonly string[],
): Promise<void> {
  const others = [...new Set(kent)].filter((id) => id !== lidId)
  await tx.run(
    sql`delete from netwerklijn where ronde_id = ${rondeId} and (van_id = ${lidId} or naar_id = ${lidId})`,
  )
  if (others.length === 0) return
  const added = await tx.run(sql`insert into netwerklijn (ronde_id, van_id, naar_id)
    select l.ronde_id, least(l.id, ${lidId}::uuid), greatest(l.id, ${lidId}::uuid) from netwerklid l
    where l.ronde_id = ${rondeId} and l.id = any (${others}::uuid[])`)
  if (added !== others.length)
    throw unfit([{ veld: 'kent', code: 'niet_hier', melding: 'Kies alleen mensen uit deze tekening.' }])
}
