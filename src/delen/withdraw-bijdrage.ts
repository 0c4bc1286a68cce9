import { publiekOf, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import { getBijdrage } from './get-bijdrage.ts'
import { getDeelCasus } from './get-deel-casus.ts'
import { mayWithdraw } from './policy.ts'

/** Takes a bijdrage back, with the texts it corrected: only its author reads them from now on; the tijdlijn keeps that it happened. */
export async function withdrawBijdrage(
  tx: Tx,
  casusId: string,
  bijdrageId: string,
  reden: string,
  versie: number,
  spoor: string,
): Promise<number> {
  const casus = await getDeelCasus(tx, casusId)
  const row = await getBijdrage(tx, casusId, bijdrageId)
  const refusal = mayWithdraw(casus, row)
  if (refusal) throw refusal
  requireVersion(row, versie)
  await tx.run(sql`with recursive keten as (
      select id, vervangt_id from bijdrage where id = ${bijdrageId}
      union all select b.id, b.vervangt_id from bijdrage b join keten k on b.id = k.vervangt_id)
    update bijdrage b set status = 'ingetrokken', status_reden = ${reden}, versie = b.versie + 1 from keten k where b.id = k.id`)
  await record(tx, {
    activiteit: 'delen',
    actie: 'bijdrage.intrekken',
    object: `bijdrage:${bijdrageId}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: {
      casusId,
      objectId: bijdrageId,
      gegevens: { soort: row.soort },
      publiek: publiekOf(row),
    },
  })
  return versie + 1
}
