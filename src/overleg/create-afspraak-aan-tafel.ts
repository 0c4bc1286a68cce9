import { narrowPubliek, type PubliekKeuze, type PubliekRow, publiekOf } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { type Publiek, record } from '../kernel/tijdlijn.ts'
import { createAfspraken } from '../plan/index.ts'
import type { AfspraakAanTafel } from './contract.ts'
import { openPunt } from './open-punt.ts'
import { listMensen, publiekVan } from './sql.ts'

/**
 * An afspraak made at the table: it goes into the plan by the plan's own rules (owner sees it, the niet-kunner question before a
 * sanction) and remembers the point. It is never for more people than its track, nor than the point.
 */
export async function createAfspraakAanTafel(
  tx: Tx,
  input: AfspraakAanTafel & { agendapuntId: string },
  spoor: string,
): Promise<{ id: string; versie: number }> {
  const { agendapuntId, ...afspraak } = input
  const { overleg, punt, publiek } = await openPunt(tx, agendapuntId)
  const track = await tx.maybe<PubliekRow>(
    sql`select ${publiekVan(sql`s`)} from spoor s where s.id = ${input.spoorId} and s.casus_id = ${overleg.casus_id}`,
  )
  if (!track) throw notFound()
  const keuze = await narrowerThanTrack(tx, overleg.casus_id, publiekOf(track), publiek)
  const { ids } = await createAfspraken(
    tx,
    { ...afspraak, jeugdigeErbij: false, ...(keuze && { publiek: keuze }) },
    spoor,
  )
  const [id] = ids
  if (id === undefined) throw notFound()
  await tx.run(
    sql`update afspraak set overleg_id = ${overleg.id}, agendapunt_id = ${punt.id} where id = ${id}`,
  )
  await record(tx, {
    activiteit: 'overleg',
    actie: 'overleg.afspreken',
    object: `afspraak:${id}`,
    betrokkenen: [overleg.log_naam],
    spoor,
  })
  return { id, versie: 1 }
}

/** The choice that keeps an afspraak within its point; undefined when the track is no wider than the point. */
async function narrowerThanTrack(
  tx: Tx,
  casusId: string,
  track: Publiek,
  punt: Publiek,
): Promise<PubliekKeuze | undefined> {
  const both = narrowPubliek(track, punt)
  const same = JSON.stringify(both) === JSON.stringify(track)
  if (same) return undefined
  const present = new Set((await listMensen(tx, casusId)).map((mens) => mens.organisatie_id))
  return {
    wie: both.publiek === null ? 'allen' : 'gekozen',
    organisaties: (both.publiek ?? []).filter((id) => present.has(id)),
    jeugdigeVanaf: both.jeugdigeVanaf,
    ouderVanaf: both.ouderVanaf,
    ouderIds: both.ouderIds,
  }
}
