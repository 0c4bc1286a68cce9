import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { mayBeheren } from './policy.ts'

type Row = { id: string; organisatie_id: string | null; versie: number; voorbij: boolean }

/** Withdraws an appointment at once: it ended yesterday, so every session under it ends now and sight with it. Answers the new version. */
export async function withdrawAanstelling(
  tx: Tx,
  actorId: string,
  versie: number,
  spoor: string,
): Promise<number> {
  const row = await tx.maybe<Row>(
    sql`select id, organisatie_id, versie, coalesce(tot < sec.vandaag(), false) as voorbij from actor where id = ${actorId}`,
  )
  if (!row || row.organisatie_id === null) throw notFound()
  const refusal = mayBeheren(tx.actor, { actorId: row.id, organisatieId: row.organisatie_id })
  if (refusal) throw refusal
  if (row.voorbij) throw conflict('al_ingetrokken', 'Deze aanstelling is al voorbij.')
  const changed = await tx.run(
    sql`update actor set tot = sec.vandaag() - 1, versie = versie + 1 where id = ${actorId} and versie = ${versie}`,
  )
  if (changed === 0)
    throw new Problem('verouderd', 'Iemand anders heeft dit intussen gewijzigd. Bekijk het opnieuw.')
  await record(tx, {
    activiteit: 'toegang',
    actie: 'organisatie.intrekken',
    object: `actor:${actorId}`,
    betrokkenen: [],
    spoor,
  })
  return versie + 1
}
