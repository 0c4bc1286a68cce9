import { sql, type Tx } from '../kernel/db.ts'
import type { VerzoekRow } from './sql.ts'

/** A request whose answer is to be looked at again: a day of review has come, or a ground lapsed since the last decision. */
export const hervatSql = sql`exists (select from (select r.op, r.herzien_op, r.uitkomst from rechtbesluit r where r.verzoek_id = v.id
      order by r.op desc limit 1) l
    where l.herzien_op <= sec.vandaag()
      or exists (select from zienswijze z where z.verzoek_id = v.id and (z.vervallen_op > l.op
        or (z.vervallen_op is null and z.herzien_op <= sec.vandaag() and z.beantwoord_op <= l.op)))
      or exists (select from itemoordeel o where o.verzoek_id = v.id and o.besluit <> 'geven' and o.herzien_op <= sec.vandaag() and o.op <= l.op))`

/** Whether this request waits for a new decision. */
export async function isHervat(tx: Tx, { id, status }: VerzoekRow): Promise<boolean> {
  if (status !== 'beantwoord') return false
  const row = await tx.maybe<{ hervat: boolean }>(
    sql`select ${hervatSql} as hervat from verzoek v where v.id = ${id}`,
  )
  return row?.hervat === true
}
