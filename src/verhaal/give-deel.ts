import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import type { LezerInvoer } from './contract.ts'
import { findEigenDeel, recordVerhaal } from './find-deel.ts'

type Wie = {
  casus_id: string
  regime_code: string
  actor_id: string | null
  organisatie_id: string | null
  fase: string
  mag: boolean
}

/**
 * Gives one part to someone who takes part in a casus of the young person, or to everyone of their organisation who does. Doing it twice is
 * doing it once. 403, 404, 409 `ontvangt_niet` (the rules let this party receive no story), `casus_gesloten`.
 */
export async function giveDeel(
  tx: Tx,
  deelId: string,
  { betrokkenheidId, wie }: LezerInvoer,
  spoor: string,
): Promise<{ id: string }> {
  const deel = await findEigenDeel(tx, deelId, null)
  const found =
    await tx.maybe<Wie>(sql`select b.casus_id, c.regime_code, b.actor_id, b.organisatie_id, c.fase,
      coalesce(o.soort, b.kant) in (select sec.verhaal_ontvangers(c.regime_code)) as mag
    from betrokkenheid b join casus c on c.id = b.casus_id
      join inzage.mijn_betrokkenheid m on m.casus_id = b.casus_id and m.kant = 'jeugdige' left join organisatie o on o.id = b.organisatie_id
    where b.id = ${betrokkenheidId} and b.kant <> 'jeugdige' and b.van <= m.vandaag and (b.tot is null or b.tot >= m.vandaag)`)
  if (!found || (wie === 'mens' ? found.actor_id : found.organisatie_id) === null) throw notFound()
  if (found.fase === 'gesloten')
    throw conflict('casus_gesloten', 'Dit plan is klaar. Daar leest niemand meer mee.')
  if (!found.mag) throw conflict('ontvangt_niet', 'Deze organisatie mag je verhaal hier niet krijgen.')
  const actorId = wie === 'mens' ? found.actor_id : null
  const organisatieId = wie === 'organisatie' ? found.organisatie_id : null
  const same = sql`deel_id = ${deelId} and casus_id = ${found.casus_id} and actor_id is not distinct from ${actorId}
    and organisatie_id is not distinct from ${organisatieId}`
  const known = await tx.maybe<{ id: string }>(sql`select id from verhaaldeling where ${same}`)
  if (known) return known
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into verhaaldeling (deel_id, eigenaar_id, casus_id, regime_code, actor_id, organisatie_id)
    values (${deelId}, ${tx.actor.actorId}, ${found.casus_id}, ${found.regime_code}, ${actorId}, ${organisatieId}) returning id`)
  if (!row) throw notFound()
  await recordVerhaal(tx, 'verhaal.delen', deel, spoor)
  return row
}

/** Takes it back, from the JIM too: from the next request on they see nothing of it. Never refused for a version. 403, 404. */
export async function takeBackDeel(tx: Tx, deelId: string, lezerId: string, spoor: string): Promise<void> {
  const deel = await findEigenDeel(tx, deelId, null)
  await tx.run(sql`delete from verhaaldeling where id = ${lezerId} and deel_id = ${deelId}`)
  await tx.run(sql`delete from jim_deling where id = ${lezerId} and verhaaldeel_id = ${deelId}`)
  await recordVerhaal(tx, 'verhaal.delen_stoppen', deel, spoor)
}
