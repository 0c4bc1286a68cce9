import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { requireChanged } from './change-overleg.ts'
import { mayNow, mayVastleggen, refuse } from './policy.ts'
import { isGenodigd, listAgenda, lockOverleg } from './sql.ts'
import { getWie, voor } from './wie.ts'

/** Puts the points this actor sees in a new order; points they don't see keep their place. 409 when a point is missing or strange. */
export async function orderAgenda(
  tx: Tx,
  input: { overlegId: string; volgorde: string[]; versie: number },
  spoor: string,
): Promise<number> {
  const overleg = await lockOverleg(tx, input.overlegId)
  const wie = await getWie(tx, overleg.casus_id)
  refuse(
    mayNow(overleg.status, 'agenda'),
    mayVastleggen(wie, voor(overleg), await isGenodigd(tx, overleg.id, wie.betrokkenheidId)),
  )
  requireVersion(overleg, input.versie)
  const points = await listAgenda(tx, overleg.id)
  const places = points.map((punt) => punt.volgorde)
  const known = new Set(points.map((punt) => punt.id))
  const asked = new Set(input.volgorde)
  if (asked.size !== known.size || !input.volgorde.every((id) => known.has(id))) {
    throw conflict('punten', 'De volgorde hoort alle punten precies één keer te noemen.', [
      { veld: 'volgorde', code: 'punten', melding: 'Haal de agenda opnieuw op en orden dan.' },
    ])
  }
  await tx.run(sql`update agendapunt g set volgorde = n.volgorde from unnest(${input.volgorde}::uuid[], ${places}::integer[]) as n (id, volgorde)
    where g.id = n.id`)
  requireChanged(
    await tx.run(
      sql`update overleg set versie = versie + 1 where id = ${overleg.id} and versie = ${input.versie}`,
    ),
    overleg,
  )
  await record(tx, {
    activiteit: 'overleg',
    actie: 'overleg.agenda_ordenen',
    object: `overleg:${overleg.id}`,
    betrokkenen: [overleg.log_naam],
    spoor,
  })
  return overleg.versie + 1
}
