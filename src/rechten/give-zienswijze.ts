import { getCasus, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { ZienswijzeInvoer } from './contract.ts'
import { selectZienswijzen, type ZienswijzeRow } from './sql.ts'

async function getOwn(tx: Tx, zienswijzeId: string): Promise<ZienswijzeRow> {
  const row = await tx.maybe<ZienswijzeRow>(selectZienswijzen(sql`z.id = ${zienswijzeId}`))
  if (!row) throw notFound()
  await tx.run(sql`select from zienswijze where id = ${zienswijzeId} for update`)
  return row
}

/**
 * The view of one's own organisation on a request: give, partly, or refuse on a ground of UAVG 41 with scope, weighing and the day of
 * looking again. Answers the new version. 404 unless of one's own organisation, 409 for items that are not one's own.
 */
export async function giveZienswijze(
  tx: Tx,
  zienswijzeId: string,
  input: ZienswijzeInvoer,
  versie: number,
  spoor: string,
): Promise<number> {
  const row = await getOwn(tx, zienswijzeId)
  const casus = await getCasus(tx, row.casus_id)
  requireVersion(row, versie)
  const refused = input.antwoord !== 'geven'
  const items = input.antwoord === 'deels' ? [...new Set(input.items)] : []
  await requireOwnItems(tx, row, items)
  await tx.run(sql`update zienswijze set antwoord = ${input.antwoord}, grond = ${refused ? input.grond : null},
      omvang = ${refused ? input.omvang : ''}, afweging = ${input.afweging}, herzien_op = ${refused ? input.herzienOp : null},
      mag_verteld = ${input.magVerteld}, items = ${items}::uuid[], beantwoord_door = ${tx.actor.actorId}, beantwoord_op = sec.nu(),
      vervallen_op = null, vervallen_door = null, versie = versie + 1 where id = ${zienswijzeId}`)
  await recordOwn(tx, casus.log_naam, zienswijzeId, 'zienswijze.geven', spoor)
  return row.versie + 1
}

async function requireOwnItems(tx: Tx, row: ZienswijzeRow, items: string[]): Promise<void> {
  if (items.length === 0) return
  const own = await tx.many<{ id: string }>(
    sql`select id from bijdrage where casus_id = ${row.casus_id} and organisatie_id = ${row.organisatie_id} and id = any (${items}::uuid[])`,
  )
  if (own.length === items.length) return
  throw conflict('niet_van_ons', 'Kies alleen wat je eigen organisatie inbracht.', [
    { veld: 'items', code: 'niet_van_ons', melding: 'Hier staat iets bij van een ander.' },
  ])
}

/**
 * The ground no longer holds: told at once, so that the contactpunt decides anew (BGS 1.2 lid 3). Answers the new version.
 * 409 when nothing was refused, or it lapsed already.
 */
export async function endZienswijze(
  tx: Tx,
  zienswijzeId: string,
  versie: number,
  spoor: string,
): Promise<number> {
  const row = await getOwn(tx, zienswijzeId)
  const casus = await getCasus(tx, row.casus_id)
  requireVersion(row, versie)
  if (row.antwoord === null || row.antwoord === 'geven' || row.vervallen_op !== null)
    throw conflict('geen_weigering', 'Hier wordt nu niets tegengehouden.')
  await tx.run(sql`update zienswijze set vervallen_op = sec.nu(), vervallen_door = ${tx.actor.actorId}, versie = versie + 1
    where id = ${zienswijzeId}`)
  await recordOwn(tx, casus.log_naam, zienswijzeId, 'zienswijze.vervallen', spoor)
  return row.versie + 1
}

const recordOwn = (tx: Tx, logNaam: string, id: string, actie: string, spoor: string): Promise<void> =>
  record(tx, { activiteit: 'inzage', actie, object: `zienswijze:${id}`, betrokkenen: [logNaam], spoor })
