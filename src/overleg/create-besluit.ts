import { publiekColumns } from '../casus/index.ts'
import { insertSteunpunten } from '../delen/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { openPunt } from './open-punt.ts'

/** A decision on a point; seen by who sees the point. */
export async function createBesluit(
  tx: Tx,
  input: { agendapuntId: string; tekst: string; steuntOp: string[] },
  spoor: string,
): Promise<{ id: string; versie: number }> {
  const { overleg, punt, publiek } = await openPunt(tx, input.agendapuntId)
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into besluit (casus_id, overleg_id, agendapunt_id, tekst, door, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${overleg.casus_id}, ${overleg.id}, ${punt.id}, ${input.tekst}, ${tx.actor.actorId}, ${publiekColumns(publiek)}) returning id`)
  if (!row) throw notFound()
  await insertSteunpunten(
    tx,
    { soort: 'besluit', ids: [row.id], casusId: overleg.casus_id, publiek },
    input.steuntOp,
  )
  await record(tx, {
    activiteit: 'overleg',
    actie: 'overleg.besluiten',
    object: `besluit:${row.id}`,
    betrokkenen: [overleg.log_naam],
    spoor,
    tijdlijn: { casusId: overleg.casus_id, objectId: row.id, publiek },
  })
  return { id: row.id, versie: 1 }
}
