import { publiekColumns } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { choosePubliek } from './choose-publiek.ts'
import type { WeerwoordBody } from './contract.ts'
import { mayNow, mayWeerwoord, refuse } from './policy.ts'
import { lockOverleg } from './sql.ts'
import { getWie } from './wie.ts'

/** What the young person or a parent says back on the minutes, in own words, for whom they choose. */
export async function createWeerwoord(
  tx: Tx,
  input: WeerwoordBody & { overlegId: string },
  spoor: string,
): Promise<{ id: string; versie: number }> {
  const overleg = await lockOverleg(tx, input.overlegId)
  const wie = await getWie(tx, overleg.casus_id)
  refuse(mayNow(overleg.status, 'verslag'), mayWeerwoord(wie))
  const publiek = await choosePubliek(tx, overleg, input.voorWie)
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into weerwoord (casus_id, betrokkenheid_id, over_soort, over_id, tekst, door, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${overleg.casus_id}, ${wie.betrokkenheidId}, 'verslag', ${overleg.id}, ${input.tekst}, ${tx.actor.actorId},
      ${publiekColumns(publiek)}) returning id`)
  if (!row) throw notFound()
  await record(tx, {
    activiteit: 'overleg',
    actie: 'overleg.weerwoord',
    object: `weerwoord:${row.id}`,
    betrokkenen: [overleg.log_naam],
    spoor,
    tijdlijn: { casusId: overleg.casus_id, objectId: row.id, publiek },
  })
  return { id: row.id, versie: 1 }
}
