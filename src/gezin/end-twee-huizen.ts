import { getCasus, getMijnBetrokkenheid, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { recordGezin, requireOpen } from './load.ts'
import { mayScheiden } from './policy.ts'

/** Takes back that the parents live in two households, with the reason. What was kept apart until then stays apart. 403, 404, 409, 412. */
export async function endTweeHuizen(
  tx: Tx,
  { huizenId, reden, versie }: { huizenId: string; reden: string; versie: number },
  spoor: string,
): Promise<number> {
  const row = await tx.maybe<{ casus_id: string; over: boolean; versie: number }>(
    sql`select casus_id, tot is not null as over, versie from twee_huizen where id = ${huizenId}`,
  )
  if (!row) throw notFound()
  const casus = await getCasus(tx, row.casus_id)
  const refusal = mayScheiden(await getMijnBetrokkenheid(tx, row.casus_id))
  if (refusal) throw refusal
  requireOpen(casus)
  requireVersion(row, versie)
  if (row.over) throw conflict('al_terug', 'Dit is al teruggenomen.')
  await tx.run(sql`update twee_huizen set tot = sec.vandaag(), einde_reden = ${reden}, einde_door = ${tx.actor.actorId}, versie = versie + 1
    where id = ${huizenId} and versie = ${versie}`)
  await recordGezin(tx, casus, { actie: 'gezin.een_huis', object: `twee_huizen:${huizenId}`, spoor })
  return versie + 1
}
