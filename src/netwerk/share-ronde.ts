import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { findRonde, recordNetwerk } from './find-ronde.ts'
import { mayShare } from './policy.ts'

/** The young person lets someone from their steun plan look at one round. Doing it twice is doing it once. 403, 404. */
export async function shareRonde(tx: Tx, rondeId: string, actorId: string, spoor: string): Promise<void> {
  const ronde = await findRonde(tx, rondeId)
  const refusal = mayShare(ronde)
  if (refusal) throw refusal
  const known = await tx.maybe(
    sql`select from netwerkdeling where ronde_id = ${rondeId} and actor_id = ${actorId}`,
  )
  if (known) return
  const casus = await tx.maybe<{ casus_id: string }>(sql`select m.casus_id from inzage.mijn_betrokkenheid m
    join casus c on c.id = m.casus_id and c.regime_code = 'steun' join betrokkenheid b on b.casus_id = m.casus_id
    where m.kant = 'jeugdige' and b.kant <> 'jeugdige' and b.actor_id = ${actorId} and b.van <= m.vandaag and (b.tot is null or b.tot >= m.vandaag)
    order by m.casus_start desc, m.casus_id limit 1`)
  if (!casus) throw notFound()
  await tx.run(
    sql`insert into netwerkdeling (ronde_id, casus_id, actor_id) values (${rondeId}, ${casus.casus_id}, ${actorId})`,
  )
  await recordNetwerk(tx, 'netwerk.delen', ronde, spoor)
}

/** Takes it back; from the next request on they see nothing of it. 403, 404. */
export async function unshareRonde(tx: Tx, rondeId: string, actorId: string, spoor: string): Promise<void> {
  const ronde = await findRonde(tx, rondeId)
  const refusal = mayShare(ronde)
  if (refusal) throw refusal
  await tx.run(sql`delete from netwerkdeling where ronde_id = ${rondeId} and actor_id = ${actorId}`)
  await recordNetwerk(tx, 'netwerk.delen_stoppen', ronde, spoor)
}
