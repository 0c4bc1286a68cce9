import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import type { RondeInvoer } from './contract.ts'
import { getKop, recordVrijgave } from './sql.ts'

/**
 * Asks every participant that is or was concerned whether young person and parents may know, before a day (BGS 1.2 lid 2, 1.3 lid 2).
 * Answers the id of the round. 409 while another runs, or when nobody takes part.
 */
export async function createVrijgave(
  tx: Tx,
  casusId: string,
  input: RondeInvoer,
  spoor: string,
): Promise<string> {
  const kop = await getKop(tx, casusId)
  const open = await tx.maybe(sql`select id from vrijgave where casus_id = ${casusId} and besluit is null`)
  if (open) throw conflict('loopt_al', 'De deelnemers zijn al gevraagd. Wacht op hun antwoord of besluit.')
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into vrijgave (casus_id, aanleiding, antwoord_voor, gevraagd_door)
    values (${casusId}, ${input.aanleiding}, ${input.antwoordVoor}, ${tx.actor.actorId}) returning id`)
  const id = row?.id ?? ''
  const asked = await tx.run(sql`insert into vrijgave_oordeel (vrijgave_id, casus_id, organisatie_id)
    select ${id}, ${casusId}, o from rechten.vrijgave_organisaties(${casusId}) o`)
  if (asked === 0) throw conflict('niemand_gevraagd', 'In deze casus doet nog niemand mee.')
  await recordVrijgave(tx, {
    actie: 'vrijgave.vragen',
    object: `vrijgave:${id}`,
    logNaam: kop.log_naam,
    spoor,
  })
  return id
}
