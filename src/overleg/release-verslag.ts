import { publiekColumns, publiekOf } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { recordOverleg } from './change-overleg.ts'
import { mayNow, mayVrijgeven, refuse } from './policy.ts'
import { lockOverleg } from './sql.ts'
import { getWie } from './wie.ts'

/** Lets the others read the minutes before the day is over. Saying so twice is one answer. */
export async function releaseVerslag(tx: Tx, overlegId: string, spoor: string): Promise<void> {
  const overleg = await lockOverleg(tx, overlegId)
  refuse(mayNow(overleg.status, 'verslag'), mayVrijgeven(await getWie(tx, overleg.casus_id)))
  if (overleg.vrijgegeven_op !== null)
    throw conflict('al_vrijgegeven', 'De anderen kunnen dit verslag al lezen.')
  await tx.run(sql`insert into verslag_vrijgave (overleg_id, casus_id, door, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${overleg.id}, ${overleg.casus_id}, ${tx.actor.actorId}, ${publiekColumns(publiekOf(overleg))})`)
  await recordOverleg(tx, overleg, 'overleg.verslag_vrijgeven', spoor)
}
