import type { Sql, Tx } from '../kernel/db.ts'
import { Problem } from '../kernel/errors.ts'

/** Runs a change that names the version it was made on; 412 when someone was first, also between reading and writing. */
export async function changeOrStale(tx: Tx, change: Sql): Promise<void> {
  if ((await tx.run(change)) === 1) return
  throw new Problem(
    'verouderd',
    'Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe tekst en bewaar dan opnieuw; wat je typte blijft staan.',
  )
}
