import { publiekColumns } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'

/**
 * Gives an afspraak and all answers to it one audience: an answer is seen by who sees what was asked, nobody else. The afspraak first: the
 * database narrows the answers to its parents.
 */
export async function setAfspraakPubliek(tx: Tx, afspraakId: string, publiek: Publiek): Promise<void> {
  const audience = sql`(publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids) = row(${publiekColumns(publiek)})`
  await tx.run(sql`update afspraak set ${audience} where id = ${afspraakId}`)
  await tx.run(sql`update akkoord set ${audience} where afspraak_id = ${afspraakId}`)
  await tx.run(sql`update eerder_akkoord set ${audience} where afspraak_id = ${afspraakId}`)
}
