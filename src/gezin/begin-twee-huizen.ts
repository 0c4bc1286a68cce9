import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { findHuizen, loadGezin, recordGezin, requireOpen } from './load.ts'
import { mayScheiden } from './policy.ts'

/**
 * Says that the parents live in two households, with the reason. From then on what is of or about one parent is that parent's alone, and
 * nothing is for 'parents' without saying which; what both could see stays, for the regisseur to divide. 403, 404, 409 when said already.
 */
export async function beginTweeHuizen(
  tx: Tx,
  casusId: string,
  reden: string,
  spoor: string,
): Promise<{ id: string; versie: number }> {
  const { casus, mijn } = await loadGezin(tx, casusId)
  const refusal = mayScheiden(mijn)
  if (refusal) throw refusal
  requireOpen(casus)
  if (await findHuizen(tx, casusId))
    throw conflict('al_twee_huizen', 'In deze casus staat al dat de ouders in twee huizen wonen.')
  const row = await tx.maybe<{ id: string; versie: number }>(
    sql`insert into twee_huizen (casus_id, reden, door) values (${casusId}, ${reden}, ${tx.actor.actorId}) returning id, versie`,
  )
  if (!row) throw notFound()
  await recordGezin(tx, casus, { actie: 'gezin.twee_huizen', object: `twee_huizen:${row.id}`, spoor })
  return row
}
