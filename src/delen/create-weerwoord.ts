import { publiekColumns } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { type Publiek, record } from '../kernel/tijdlijn.ts'
import type { WeerwoordInvoer } from './contract.ts'
import { getBijdrage } from './get-bijdrage.ts'
import { getDeelCasusWith } from './get-deel-casus.ts'
import { maySpeakBack } from './policy.ts'

/**
 * 'Dit klopt niet', in own words and for whom the young person or parent chooses; never wider than the bijdrage itself, or the answer
 * would tell of it. Answers the id. 403, 404, 409.
 */
export async function createWeerwoord(
  tx: Tx,
  casusId: string,
  bijdrageId: string,
  input: WeerwoordInvoer,
  spoor: string,
): Promise<string> {
  const { casus, publiek } = await getDeelCasusWith(tx, casusId, input.publiek)
  const row = await getBijdrage(tx, casusId, bijdrageId)
  const refusal = maySpeakBack(casus, casus.kant, row)
  if (refusal) throw refusal
  const chosen = await publiek
  const audience: Publiek = {
    ...chosen,
    publiek: within(chosen.publiek, row.publiek),
    jeugdigeVanaf: casus.kant === 'jeugdige' ? casus.vandaag : chosen.jeugdigeVanaf,
  }
  const id = casus.nieuw_id
  await tx.run(sql`insert into weerwoord (id, casus_id, betrokkenheid_id, over_soort, over_id, tekst, door, publiek,
      jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${id}, ${casusId}, ${casus.betrokkenheid_id}, 'bijdrage', ${bijdrageId}, ${input.tekst}, ${tx.actor.actorId},
      ${publiekColumns(audience)})`)
  await record(tx, {
    activiteit: 'delen',
    actie: 'bijdrage.weerwoord',
    object: `bijdrage:${bijdrageId}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: { casusId, objectId: id, gegevens: { bijdrageId }, publiek: audience },
  })
  return id
}

function within(chosen: string[] | null, limit: string[] | null): string[] | null {
  if (chosen === null) return limit
  return limit === null ? chosen : chosen.filter((o) => limit.includes(o))
}
