import { type PubliekRow, publiekColumns, publiekOf } from '../../casus/index.ts'
import { raw, sql, type Tx } from '../../kernel/db.ts'
import { conflict, notFound } from '../../kernel/errors.ts'
import type { GasInvoer } from '../contract.ts'
import { loadCasus, stale } from '../load.ts'
import { mayGas } from '../policy.ts'
import { recordMeting } from '../record-meting.ts'
import type { Moment } from '../states.ts'

type Spoor = PubliekRow & { casus_id: string; gas: boolean }

/** Agrees five levels for a goal of the plan, before anything is scored; seen by who sees the goal. 403, 404, 409 when they stand there. */
export async function agreeGas(tx: Tx, spoorId: string, g: GasInvoer, spoor: string): Promise<string> {
  const track =
    await tx.maybe<Spoor>(sql`select s.casus_id, s.publiek, s.jeugdige_vanaf::text, s.ouder_vanaf::text, s.ouder_ids,
      exists (select from gas_doel x where x.spoor_id = s.id) as gas from spoor s where s.id = ${spoorId}`)
  if (!track) throw notFound()
  const geladen = await loadCasus(tx, track.casus_id)
  const refusal = mayGas({ ...geladen, actorId: tx.actor.actorId })
  if (refusal) throw refusal
  if (track.gas) throw conflict('al_afgesproken', 'Voor dit doel zijn de vijf stappen al afgesproken.')
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into gas_doel (casus_id, spoor_id, niveaus, gewicht, afgesproken_op, door, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${track.casus_id}, ${spoorId}, ${[...g.niveaus]}::text[], ${g.gewicht}, ${g.afgesprokenOp}::date, ${tx.actor.actorId}, ${publiekColumns(publiekOf(track))}) returning id`)
  if (!row) throw notFound()
  await recordMeting(tx, geladen.casus, 'gas.afspreken', `gas_doel:${row.id}`, spoor)
  return row.id
}

/** Notes on which level a goal stands in a round. 403, 404, 412. */
export async function scoreGas(
  tx: Tx,
  key: { doelId: string; moment: Moment; versie: number },
  score: number,
  spoor: string,
): Promise<number> {
  const row = await tx.maybe<{ casus_id: string }>(
    sql`select casus_id from gas_doel where id = ${key.doelId}`,
  )
  if (!row) throw notFound()
  const geladen = await loadCasus(tx, row.casus_id)
  const refusal = mayGas({ ...geladen, actorId: tx.actor.actorId })
  if (refusal) throw refusal
  const column = raw({ T0: 'score_t0', T1: 'score_t1', T2: 'score_t2' }[key.moment])
  const changed = await tx.run(sql`update gas_doel set ${column} = ${score}::smallint, versie = versie + 1
    where id = ${key.doelId} and versie = ${key.versie}`)
  if (changed !== 1) throw stale()
  await recordMeting(tx, geladen.casus, 'gas.scoren', `gas_doel:${key.doelId}`, spoor)
  return key.versie + 1
}
