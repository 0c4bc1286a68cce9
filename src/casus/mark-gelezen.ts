import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import { getCasus } from './get-casus.ts'

/** Remembers that this person has read the casus until now, so that 'nieuw' counts from here. 404 when unseen. */
export async function markGelezen(tx: Tx, casusId: string, spoor: string): Promise<void> {
  const casus = await getCasus(tx, casusId)
  await tx.run(sql`insert into gelezen (casus_id, actor_id, tot) values (${casusId}, ${tx.actor.actorId}, sec.nu())
    on conflict (casus_id, actor_id) do update set tot = excluded.tot`)
  await record(tx, {
    activiteit: 'casus',
    actie: 'casus.gelezen',
    object: `casus:${casusId}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
}
