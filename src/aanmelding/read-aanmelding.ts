import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { AanmeldingAntwoord } from './contract.ts'
import { getAanmelding } from './get-aanmelding.ts'
import { type Around, presentAanmelding } from './present.ts'
import type { Sleutels } from './sleutels.ts'
import type { AanmeldingRow } from './sql.ts'

/** Reads one aanmelding with what surrounds it; leaves a line in the log. 404 unseen. */
export async function readAanmelding(
  tx: Tx,
  id: string,
  sleutels: Sleutels,
  spoor: string,
): Promise<AanmeldingAntwoord> {
  const a = await getAanmelding(tx, id)
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'aanmelding.lezen',
    object: `aanmelding:${a.id}`,
    betrokkenen: [a.log_naam],
    spoor,
  })
  return presentAanmelding(a, tx.actor, sleutels, await findAround(tx, a))
}

async function findAround(tx: Tx, a: AanmeldingRow): Promise<Around> {
  const instemming = await tx.maybe<{
    wijze: 'portaal' | 'gesprek'
    verteld_aan: string
    gezegd_op: string
    ouders_woorden: string
  }>(
    sql`select wijze, verteld_aan, gezegd_op::text, ouders_woorden from instemming where aanmelding_id = ${a.id}`,
  )
  const met = await tx.maybe<{ id: string; met_id: string }>(
    sql`select id, met_id from samenvoeging where aanmelding_id = ${a.id} and ongedaan_op is null`,
  )
  const [vorige, volgende] = a.status === 'concept' ? await findNeighbours(tx, a.id) : [null, null]
  return {
    instemming: instemming
      ? {
          wijze: instemming.wijze,
          verteldAan: instemming.verteld_aan,
          gezegdOp: instemming.gezegd_op,
          oudersWoorden: instemming.ouders_woorden,
        }
      : null,
    samengevoegdMet: met ? { id: met.met_id, samenvoegingId: met.id } : null,
    vorige,
    volgende,
  }
}

/** The concepts before and after this one, in the order of the list: newest first. */
async function findNeighbours(tx: Tx, id: string): Promise<[string | null, string | null]> {
  const row = await tx.maybe<{ vorige: string | null; volgende: string | null }>(sql`select
    (select id from aanmelding where door = ${tx.actor.actorId} and status = 'concept' and id > ${id} order by id limit 1) as vorige,
    (select id from aanmelding where door = ${tx.actor.actorId} and status = 'concept' and id < ${id} order by id desc limit 1) as volgende`)
  return [row?.vorige ?? null, row?.volgende ?? null]
}
