import { sql, type Tx } from '../kernel/db.ts'
import { getBereik, recordBereik, staleBereik } from './bereik-row.ts'

/** Takes one row away. 403, 404, 412. */
export async function deleteBereik(tx: Tx, id: string, versie: number, spoor: string): Promise<void> {
  await getBereik(tx, id)
  const gone = await tx.run(sql`delete from bereikbaarheid where id = ${id} and versie = ${versie}`)
  if (gone === 0) throw staleBereik()
  await recordBereik(tx, 'bereikbaarheid.weghalen', id, spoor)
}
