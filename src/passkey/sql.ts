import { sql, type Tx } from '../kernel/db.ts'

/** The random names under which the log knows who acts: of each own plan one. */
export async function logNamen(tx: Tx): Promise<string[]> {
  const rows = await tx.many<{ log_naam: string }>(
    sql`select distinct c.log_naam from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id where m.kant <> 'professional'`,
  )
  return rows.map((row) => row.log_naam)
}

export type TelefoonRow = { id: string; naam: string; gemaakt_op: Date; gebruikt_op: Date }
export type CodeRow = {
  id: string
  gemaakt_op: Date
  geldig_tot: Date
  gebruikt_op: Date | null
  door: string
  organisatie: string | null
}
