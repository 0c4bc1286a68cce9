import { join, sql, type Tx } from '../kernel/db.ts'
import { forbidden } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { getRegime } from '../regime/index.ts'
import type { NieuweAanmelding } from './contract.ts'
import { getAanmelding } from './get-aanmelding.ts'
import { mayMaken } from './policy.ts'
import { requirePartij } from './require-partij.ts'
import type { Sleutels } from './sleutels.ts'
import { assignVelden, renewBlok } from './write-velden.ts'

/**
 * Makes a concept, seen by its maker alone. Staff of a party of the regime; a young person or parent for an own question.
 * Answers the id. 403 when the regime has no place for this actor.
 */
export async function createAanmelding(
  tx: Tx,
  { regime: code, ...velden }: NieuweAanmelding,
  sleutels: Sleutels,
  spoor: string,
): Promise<string> {
  const regime = await getRegime(tx, code)
  const refusal = mayMaken(tx.actor, regime.gegevens.instap)
  if (refusal) throw forbidden(refusal.reden, refusal.zin)
  await requirePartij(tx, regime, tx.actor.organisatieId)
  const bron = tx.actor.soort === 'jeugdige' || tx.actor.soort === 'ouder' ? tx.actor.soort : 'formulier'
  const [{ id } = { id: '' }] = await tx.many<{ id: string }>(sql`select uuidv7() as id`)
  const assignments = assignVelden(id, velden, regime.gegevens, sleutels)
  if (velden.ontvangerId) await requirePartij(tx, regime, velden.ontvangerId)
  await tx.run(sql`insert into aanmelding (id, regime_code, regime_versie, bron, door, organisatie_id)
    values (${id}, ${code}, ${regime.versie}, ${bron}, ${tx.actor.actorId}, ${tx.actor.organisatieId})`)
  if (assignments.length > 0) await tx.run(sql`update aanmelding set ${join(assignments)} where id = ${id}`)
  const row = await getAanmelding(tx, id)
  await renewBlok(tx, row, sleutels)
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'aanmelding.maken',
    object: `aanmelding:${id}`,
    betrokkenen: [row.log_naam],
    spoor,
  })
  return id
}
