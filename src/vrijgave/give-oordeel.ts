import { getCasus, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import type { OordeelInvoer } from './contract.ts'
import { recordVrijgave } from './sql.ts'

type Row = {
  casus_id: string
  van_ons: boolean
  antwoord: string | null
  vervallen: boolean
  besloten: boolean
  versie: number
}

async function getOwn(tx: Tx, id: string): Promise<Row> {
  const row =
    await tx.maybe<Row>(sql`select z.casus_id, z.organisatie_id = ${tx.actor.organisatieId}::uuid as van_ons, z.antwoord,
      z.vervallen_op is not null as vervallen, v.besluit is not null as besloten, z.versie
    from vrijgave_oordeel z join vrijgave v on v.id = z.vrijgave_id where z.id = ${id}`)
  if (!row?.van_ons) throw notFound()
  await tx.run(sql`select from vrijgave_oordeel where id = ${id} for update`)
  return row
}

/**
 * What one's own organisation thinks of releasing: it may, not these parts, or wait on a ground with a day of review; changed as often as
 * needed until the contactpunt decides. Answers the new version. 404 for another organisation, 409 after the decision.
 */
export async function giveOordeel(
  tx: Tx,
  oordeelId: string,
  input: OordeelInvoer,
  versie: number,
  spoor: string,
): Promise<number> {
  const row = await getOwn(tx, oordeelId)
  const casus = await getCasus(tx, row.casus_id)
  requireVersion(row, versie)
  if (row.besloten)
    throw conflict(
      'al_besloten',
      'Het contactpunt heeft al besloten. Verandert er iets? Bel het contactpunt.',
    )
  const holds = input.antwoord !== 'mag'
  await tx.run(sql`update vrijgave_oordeel set antwoord = ${input.antwoord}, niet = ${input.antwoord === 'deels' ? [...new Set(input.niet)] : []}::text[],
    grond = ${holds ? input.grond : null}, afweging = ${input.afweging}, herzien_op = ${holds ? input.herzienOp : null}, door = ${tx.actor.actorId},
    op = sec.nu(), vervallen_op = null, vervallen_door = null, versie = versie + 1 where id = ${oordeelId}`)
  await recordVrijgave(tx, {
    actie: 'vrijgave.oordelen',
    object: `vrijgave_oordeel:${oordeelId}`,
    logNaam: casus.log_naam,
    spoor,
  })
  return row.versie + 1
}

/** The ground no longer holds: told at once, so that the contactpunt looks again (BGS 1.2 lid 3, 1.3 lid 3). Answers the new version; 409 when nothing is held back. */
export async function endOordeel(tx: Tx, oordeelId: string, versie: number, spoor: string): Promise<number> {
  const row = await getOwn(tx, oordeelId)
  const casus = await getCasus(tx, row.casus_id)
  requireVersion(row, versie)
  if (row.antwoord === null || row.antwoord === 'mag' || row.vervallen)
    throw conflict('geen_bezwaar', 'Hier houdt jouw organisatie nu niets tegen.')
  await tx.run(
    sql`update vrijgave_oordeel set vervallen_op = sec.nu(), vervallen_door = ${tx.actor.actorId}, versie = versie + 1 where id = ${oordeelId}`,
  )
  await recordVrijgave(tx, {
    actie: 'vrijgave.vervallen',
    object: `vrijgave_oordeel:${oordeelId}`,
    logNaam: casus.log_naam,
    spoor,
  })
  return row.versie + 1
}
