import { getCasus, getMijnBetrokkenheid, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { mayLink } from './link-policy.ts'
import { recordGezin } from './load.ts'

/** Ends this side of the link at once, also in a closed casus: the other side sees nothing any more. 403, 404, 409 when over, 412. */
export async function endGezinslink(
  tx: Tx,
  { linkId, reden, versie }: { linkId: string; reden: string; versie: number },
  spoor: string,
): Promise<number> {
  const row = await tx.maybe<{ casus_id: string; over: boolean; versie: number }>(
    sql`select casus_id, einde_op is not null as over, versie from gezinslink where id = ${linkId}`,
  )
  if (!row) throw notFound()
  const casus = await getCasus(tx, row.casus_id)
  const refusal = mayLink(await getMijnBetrokkenheid(tx, row.casus_id))
  if (refusal) throw refusal
  requireVersion(row, versie)
  if (row.over) throw conflict('al_gestopt', 'Dit is al gestopt.')
  await tx.run(sql`update gezinslink set einde_op = sec.nu(), einde_door = ${tx.actor.actorId}, einde_reden = ${reden}, versie = versie + 1
    where id = ${linkId} and versie = ${versie}`)
  await recordGezin(tx, casus, {
    activiteit: 'gezin',
    actie: 'gezinslink.stoppen',
    object: `gezinslink:${linkId}`,
    spoor,
  })
  return versie + 1
}
