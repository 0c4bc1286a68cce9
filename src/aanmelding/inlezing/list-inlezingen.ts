import { sql, type Tx } from '../../kernel/db.ts'
import type { InlezingAntwoord } from './contract.ts'
import { type InlezingRow, inlezingColumns, presentInlezing } from './inlezing-row.ts'

/** The files this actor read in the last 30 days, newest first; at most 50. */
export async function listInlezingen(tx: Tx): Promise<InlezingAntwoord[]> {
  const rows = await tx.many<InlezingRow>(sql`select ${inlezingColumns} from inlezing
    where gestart_op > sec.nu() - interval '30 days' order by gestart_op desc limit 50`)
  return rows.map(presentInlezing)
}
