import { publiekOf } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { EigenWoorden } from './contract.ts'
import { getBijdrage } from './get-bijdrage.ts'
import { getDeelCasus } from './get-deel-casus.ts'
import { mayTellOwnSide } from './policy.ts'
import { insertEigenKant } from './sql.ts'

/** Adds the young person's own side to an incident, told by themselves or written down by the source; seen by who sees the bijdrage. 403, 404, 409. */
export async function addEigenKant(
  tx: Tx,
  casusId: string,
  bijdrageId: string,
  woorden: EigenWoorden,
  spoor: string,
): Promise<void> {
  const casus = await getDeelCasus(tx, casusId)
  const row = await getBijdrage(tx, casusId, bijdrageId)
  const refusal = mayTellOwnSide(casus, casus.kant, row)
  if (refusal) throw refusal
  const publiek = publiekOf(row)
  await tx.run(insertEigenKant({ casusId, bijdrageId, ...woorden, door: tx.actor.actorId, publiek }))
  if (row.ikzelf) {
    await tx.run(sql`update bijdrage set eigen_kant = 'gevraagd', eigen_kant_uitleg = '', eigen_kant_uiterlijk = null, versie = versie + 1
      where id = ${bijdrageId}`)
  }
  await record(tx, {
    activiteit: 'delen',
    actie: 'bijdrage.eigen_kant',
    object: `bijdrage:${bijdrageId}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: { casusId, objectId: bijdrageId, publiek },
  })
}
