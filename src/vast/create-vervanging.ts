import { voorIedereen } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { VervangingInvoer } from './contract.ts'
import { listMensen, loadCasus, requireBekende } from './load-casus.ts'
import { mayPlan } from './policy.ts'

/** Someone who takes part already stands in for the vaste persoon between two days. Everyone in the casus sees it. Answers the id. 403, 404, 409. */
export async function createVervanging(
  tx: Tx,
  casusId: string,
  input: VervangingInvoer,
  spoor: string,
): Promise<string> {
  const { casus, ik } = await loadCasus(tx, casusId)
  const refusal = mayPlan(ik, casus)
  if (refusal) throw refusal
  const wie = requireBekende(await listMensen(tx, casusId), input.vervangerId)
  if (wie.rollen.includes('vaste_persoon'))
    throw conflict('is_vaste_persoon', `${wie.naam} is zelf de vaste persoon. Kies iemand anders.`)
  const overlap = await tx.maybe(
    sql`select from vaste_vervanging where casus_id = ${casusId} and van <= ${input.tot}::date and tot >= ${input.van}::date`,
  )
  if (overlap) throw conflict('al_vervanging', 'Voor deze dagen is er al iemand. Stop die eerst.')
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into vaste_vervanging (casus_id, vervanger_id, van, tot, met_jeugdige, door, publiek, jeugdige_vanaf,
      ouder_vanaf)
    values (${casusId}, ${wie.id}, ${input.van}, ${input.tot}, ${input.metJeugdige}, ${tx.actor.actorId}, null, sec.vandaag(), sec.vandaag())
    returning id`)
  if (!row) throw notFound()
  await record(tx, {
    activiteit: 'casus',
    actie: 'vast.vervanging',
    object: `vaste_vervanging:${row.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: {
      casusId,
      objectId: row.id,
      publiek: voorIedereen,
    },
  })
  return row.id
}
