import { sql, type Tx } from '../kernel/db.ts'
import { bereikFields, recordBereik } from './bereik-row.ts'
import type { BereikInvoer } from './contract.ts'
import { mayBereik } from './policy.ts'

/** Writes down how I can be called, who stands in, or the duty number of the organisation I manage. Answers the id. 403, 409. */
export async function createBereik(tx: Tx, input: BereikInvoer, spoor: string): Promise<string> {
  const actorId = input.soort === 'piket' ? null : tx.actor.actorId
  const refusal = mayBereik(tx.actor, { soort: input.soort, actorId, organisatieId: tx.actor.organisatieId })
  if (refusal) throw refusal
  const v = await bereikFields(tx, input)
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into bereikbaarheid (organisatie_id, soort, actor_id, vervanger_id, naam, telefoon, uren, geldig_van, geldig_tot, door)
    values (${tx.actor.organisatieId}, ${input.soort}, ${actorId}, ${v.vervangerId}, ${v.naam}, ${v.telefoon}, ${v.uren}, ${input.geldigVan}, ${input.geldigTot},
      ${tx.actor.actorId}) returning id`)
  const id = row?.id ?? ''
  await recordBereik(tx, 'bereikbaarheid.maken', id, spoor)
  return id
}
