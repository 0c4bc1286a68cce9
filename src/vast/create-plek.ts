import { publiekColumns, resolvePubliek } from '../casus/index.ts'
import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { insertMoment } from './add-moment.ts'
import type { PlekInvoer } from './contract.ts'
import { listMensen, loadCasus, requireBekende } from './load-casus.ts'
import { mayPlan } from './policy.ts'

/**
 * Plans who is there in the first week at a new place. The young person sees it from now; the organisations of whoever is there always do,
 * or nobody would come. Answers the id. 403, 404, 409.
 */
export async function createPlek(tx: Tx, casusId: string, input: PlekInvoer, spoor: string): Promise<string> {
  const { casus, ik } = await loadCasus(tx, casusId)
  const refusal = mayPlan(ik, casus)
  if (refusal) throw refusal
  const mensen = await listMensen(tx, casusId)
  const erbij = input.momenten.map((m) => requireBekende(mensen, m.wieId).organisatie_id)
  const keuze = await resolvePubliek(tx, casusId, input.publiek)
  const publiek = {
    ...keuze,
    publiek: keuze.publiek === null ? null : [...new Set([...keuze.publiek, ...erbij])],
    jeugdigeVanaf: clock.today(),
  }
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into nieuwe_plek (casus_id, soort, wat, begint, door, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${casusId}, ${input.soort}, ${input.wat}, ${input.begint}, ${tx.actor.actorId}, ${publiekColumns(publiek)}) returning id`)
  if (!row) throw notFound()
  for (const moment of input.momenten) await insertMoment(tx, { casusId, plekId: row.id }, moment)
  await record(tx, {
    activiteit: 'casus',
    actie: 'vast.plek',
    object: `nieuwe_plek:${row.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: {
      casusId,
      objectId: row.id,
      publiek,
    },
  })
  return row.id
}
