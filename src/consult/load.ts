import type { Sql, Tx } from '../kernel/db.ts'
import { notFound, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { mayConsult } from './policy.ts'
import { type AntwoordRow, type ConsultRow, selectAntwoorden, selectConsult } from './sql.ts'

/** The consult; 404 when it is withdrawn or not for this circle. */
export async function getConsult(tx: Tx, consultId: string): Promise<ConsultRow> {
  const row = await tx.maybe<ConsultRow>(selectConsult(consultId))
  if (!row) throw notFound()
  return row
}

/** The consult and one answer to it; 404 when either is unseen. */
export async function getAntwoord(
  tx: Tx,
  consultId: string,
  antwoordId: string,
): Promise<{ row: ConsultRow; antwoord: AntwoordRow }> {
  const row = await getConsult(tx, consultId)
  const antwoord = (await tx.many<AntwoordRow>(selectAntwoorden(consultId))).find((a) => a.id === antwoordId)
  if (!antwoord) throw notFound()
  return { row, antwoord }
}

export function requireProfessional(tx: Tx): void {
  requireAllowed(mayConsult(tx.actor.soort))
}

/** Throws the refusal, if there is one. */
export function requireAllowed(refusal: Problem | null): void {
  if (refusal) throw refusal
}

/** Refuses a change made on an older version (412). */
export function requireVersion(row: { versie: number }, versie: number): void {
  if (row.versie !== versie) throw stale()
}

/** Runs a change that names the version it was made on; 412 when someone was first. */
export async function changeOrStale(tx: Tx, change: Sql): Promise<void> {
  if ((await tx.run(change)) !== 1) throw stale()
}

const stale = () =>
  new Problem(
    'verouderd',
    'Dit is intussen gewijzigd. Bekijk de nieuwe tekst en bewaar dan opnieuw; wat je typte blijft staan.',
  )

/** A line in the log about a consult. It concerns nobody but its writer, so it names no young person. */
export function recordConsult(tx: Tx, actie: string, consultId: string, spoor: string): Promise<void> {
  return record(tx, { activiteit: 'consult', actie, object: `consult:${consultId}`, betrokkenen: [], spoor })
}
