import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { MomentInvoer } from './contract.ts'
import { listMensen, loadCasus, requireBekende } from './load-casus.ts'
import { mayPlan } from './policy.ts'
import { hoogstensMomenten } from './states.ts'

/** One more moment at a place that was planned. Answers the id. 403, 404, 409. */
export async function addMoment(tx: Tx, plekId: string, input: MomentInvoer, spoor: string): Promise<string> {
  const plek = await tx.maybe<{ casus_id: string; aantal: number }>(sql`select p.casus_id,
      (select count(*)::int from plek_moment m where m.plek_id = p.id) as aantal from nieuwe_plek p where p.id = ${plekId}`)
  if (!plek) throw notFound()
  const { casus, ik } = await loadCasus(tx, plek.casus_id)
  const refusal = mayPlan(ik, casus)
  if (refusal) throw refusal
  if (plek.aantal >= hoogstensMomenten)
    throw conflict('vol', `Er staan al ${hoogstensMomenten} momenten. Plan de rest in het plan.`)
  const wie = requireBekende(await listMensen(tx, casus.id), input.wieId)
  await letSee(tx, plekId, wie.organisatie_id)
  const id = await insertMoment(tx, { casusId: casus.id, plekId }, input)
  await record(tx, {
    activiteit: 'casus',
    actie: 'vast.moment_erbij',
    object: `plek_moment:${id}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
  return id
}

export async function insertMoment(
  tx: Tx,
  { casusId, plekId }: { casusId: string; plekId: string },
  m: MomentInvoer,
): Promise<string> {
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into plek_moment (casus_id, plek_id, dag, tijd, wat, wie_id, door)
    values (${casusId}, ${plekId}, ${m.dag}, ${m.tijd}::time, ${m.wat}, ${m.wieId}, ${tx.actor.actorId}) returning id`)
  if (!row) throw notFound()
  return row.id
}

/** Whoever will be there sees the place. */
export async function letSee(tx: Tx, plekId: string, organisatieId: string): Promise<void> {
  await tx.run(sql`update nieuwe_plek set publiek = array_append(publiek, ${organisatieId}::uuid), versie = versie + 1
    where id = ${plekId} and publiek is not null and not ${organisatieId}::uuid = any (publiek)`)
}
