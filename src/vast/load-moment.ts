import type { Sql, Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { type Loaded, loadCasus } from './load-casus.ts'
import type { MomentRow } from './sql.ts'

/** A moment with its casus and how this actor takes part; 404 when unseen. */
export async function loadMoment(tx: Tx, query: Sql): Promise<Loaded & { row: MomentRow }> {
  const row = await tx.maybe<MomentRow>(query)
  if (!row) throw notFound()
  return { row, ...(await loadCasus(tx, row.casus_id)) }
}
