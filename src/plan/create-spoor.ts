import { publiekColumns, resolvePubliek } from '../casus/index.ts'
import { insertSteunpunten } from '../delen/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { getRegimeVersie } from '../regime/index.ts'
import type { SpoorBody } from './contract.ts'
import { loadCasus, requireAllowed, requireWritable } from './load.ts'
import { maySpoorToevoegen } from './policy.ts'
import { recordPlan } from './record-plan.ts'
import { sporenVan } from './states.ts'

/** Adds a track with its goal. 403 for straf and bestuur by others than who decide on them; 409 where the regime doesn't know the track. */
export async function createSpoor(
  tx: Tx,
  input: SpoorBody & { casusId: string },
  spoor: string,
): Promise<string> {
  const { casus, wie } = await loadCasus(tx, input.casusId)
  requireWritable(casus)
  const organisatie = await tx.maybe<{ domein: string }>(
    sql`select domein from organisatie where id = ${tx.actor.organisatieId}`,
  )
  requireAllowed(maySpoorToevoegen(wie, input.soort, organisatie?.domein ?? null))
  const regime = await getRegimeVersie(tx, casus.regime_code, casus.regime_versie)
  if (!sporenVan(regime.gegevens.instap).includes(input.soort)) {
    throw conflict(
      'spoor_hoort_hier_niet',
      `In ${regime.naam} hoort geen spoor straf of bestuur. Praat met de regisseur over wat nodig is.`,
    )
  }
  const publiek = await resolvePubliek(tx, input.casusId, input.publiek)
  const [{ id } = { id: '' }] = await tx.many<{
    id: string
  }>(sql`insert into spoor (casus_id, soort, doel, doel_van, volgorde, door,
      publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    select ${input.casusId}, ${input.soort}, ${input.doel}, ${input.doelVan}, coalesce(max(volgorde), 0) + 1, ${tx.actor.actorId},
      ${publiekColumns(publiek)} from spoor where casus_id = ${input.casusId} returning id`)
  await insertSteunpunten(tx, { soort: 'spoor', ids: [id], casusId: input.casusId, publiek }, input.steuntOp)
  await recordPlan(tx, casus, {
    actie: 'spoor.toevoegen',
    soort: 'spoor',
    id,
    spoor,
    publiek,
    gegevens: { soort: input.soort },
  })
  return id
}
