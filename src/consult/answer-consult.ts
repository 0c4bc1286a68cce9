import { sql, type Tx } from '../kernel/db.ts'
import type { AntwoordInvoer, DankInvoer } from './contract.ts'
import {
  changeOrStale,
  getAntwoord,
  getConsult,
  recordConsult,
  requireAllowed,
  requireVersion,
} from './load.ts'
import { mayAnswer, mayTakeBack, mayThank } from './policy.ts'
import { requireNameless } from './require-nameless.ts'

/** What a colleague answers; the credit stays with who wrote it. Names are caught here too (409). Answers the id. */
export async function answerConsult(
  tx: Tx,
  consultId: string,
  input: AntwoordInvoer,
  spoor: string,
): Promise<string> {
  const row = await getConsult(tx, consultId)
  requireAllowed(mayAnswer(row))
  await requireNameless(tx, { tekst: input.tekst }, input.nagekeken)
  const [{ id } = { id: '' }] = await tx.many<{
    id: string
  }>(sql`insert into consultantwoord (consult_id, tekst, door, organisatie_id)
    values (${consultId}, ${input.tekst}, ${tx.actor.actorId}, ${tx.actor.organisatieId}) returning id`)
  await recordConsult(tx, 'consult.antwoorden', consultId, spoor)
  return id
}

/** Takes an answer back: only who gave it still reads it. Answers the new version. */
export async function withdrawAntwoord(
  tx: Tx,
  consultId: string,
  antwoordId: string,
  versie: number,
  spoor: string,
): Promise<number> {
  const { antwoord } = await getAntwoord(tx, consultId, antwoordId)
  requireAllowed(mayTakeBack(antwoord))
  requireVersion(antwoord, versie)
  await changeOrStale(
    tx,
    sql`update consultantwoord set status = 'ingetrokken', versie = versie + 1 where id = ${antwoordId} and versie = ${versie}`,
  )
  await recordConsult(tx, 'consult.antwoord_intrekken', consultId, spoor)
  return versie + 1
}

/** 'Hielp dit?', said by who asked, with thanks in own words; said again, the new words hold. */
export async function thankAntwoord(
  tx: Tx,
  consultId: string,
  antwoordId: string,
  input: DankInvoer,
  spoor: string,
): Promise<void> {
  const { row, antwoord } = await getAntwoord(tx, consultId, antwoordId)
  requireAllowed(mayThank(row, antwoord))
  await requireNameless(tx, { tekst: input.tekst }, input.nagekeken)
  await tx.run(sql`insert into consultdank (antwoord_id, consult_id, hielp, tekst, door)
    values (${antwoordId}, ${consultId}, ${input.hielp}, ${input.tekst}, ${tx.actor.actorId})
    on conflict (antwoord_id) do update set hielp = excluded.hielp, tekst = excluded.tekst, op = sec.nu()`)
  await recordConsult(tx, 'consult.danken', consultId, spoor)
}
