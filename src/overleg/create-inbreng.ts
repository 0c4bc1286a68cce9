import { publiekColumns } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { openPunt } from './open-punt.ts'
import { isGenodigd } from './sql.ts'

/** What someone at the table said on a point, under their name; seen by who sees the point. 404 when that person was not invited. */
export async function createInbreng(
  tx: Tx,
  input: { agendapuntId: string; betrokkenheidId: string; tekst: string },
  spoor: string,
): Promise<{ id: string; versie: number }> {
  const { overleg, punt, publiek } = await openPunt(tx, input.agendapuntId)
  if (!(await isGenodigd(tx, overleg.id, input.betrokkenheidId))) throw notFound()
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into inbreng (casus_id, agendapunt_id, betrokkenheid_id, tekst, door, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${overleg.casus_id}, ${punt.id}, ${input.betrokkenheidId}, ${input.tekst}, ${tx.actor.actorId}, ${publiekColumns(publiek)}) returning id`)
  if (!row) throw notFound()
  await record(tx, {
    activiteit: 'overleg',
    actie: 'overleg.inbrengen',
    object: `inbreng:${row.id}`,
    betrokkenen: [overleg.log_naam],
    spoor,
  })
  return { id: row.id, versie: 1 }
}
