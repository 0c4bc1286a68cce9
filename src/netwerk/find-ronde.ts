import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { notFound, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { mayDraw } from './policy.ts'
import { type RondeRow, selectRondes } from './sql.ts'

/** A round that this reader sees; 404 when not. */
export async function findRonde(tx: Tx, rondeId: string): Promise<RondeRow> {
  const row = await tx.maybe<RondeRow>(selectRondes(sql`r.id = ${rondeId}`))
  if (!row) throw notFound()
  return row
}

/** The open round of who draws, on the version they saw, one version further: 403, 404, 409, 412. Answers the round and its new version. */
export async function takePencil(
  tx: Tx,
  rondeId: string,
  versie: number | null,
): Promise<{ ronde: RondeRow; versie: number }> {
  const ronde = await findRonde(tx, rondeId)
  const refusal = mayDraw(ronde)
  if (refusal) throw refusal
  if (versie !== null) requireVersion(ronde, versie)
  const next = await tx.maybe<{ versie: number }>(
    sql`update netwerkronde set versie = versie + 1 where id = ${rondeId} ${versie === null ? sql`` : sql`and versie = ${versie}`} returning versie`,
  )
  if (!next) throw new Problem('verouderd', 'De tekening is intussen veranderd. Haal hem opnieuw op.')
  return { ronde, versie: next.versie }
}

export type NetwerkActie =
  | 'netwerk.lezen'
  | 'netwerk.beginnen'
  | 'netwerk.beginnen_samen'
  | 'netwerk.opschrijven'
  | 'netwerk.weggooien'
  | 'netwerk.lid_erbij'
  | 'netwerk.lid_wijzigen'
  | 'netwerk.lid_verplaatsen'
  | 'netwerk.lid_weg'
  | 'netwerk.delen'
  | 'netwerk.delen_stoppen'
  | 'netwerk.document'
  | 'netwerk.tekening'

/**
 * The line in the log. What the young person does in their own circle names no casus, or a casus would know of it; what someone else
 * does is about the young person of the steun casus through which they see it. Nothing goes on a tijdlijn.
 */
export function recordNetwerk(
  tx: Tx,
  actie: NetwerkActie,
  ronde: { id: string; log_naam: string | null },
  spoor: string,
): Promise<void> {
  const betrokkenen = ronde.log_naam === null ? [] : [ronde.log_naam]
  return record(tx, { activiteit: 'netwerk', actie, object: `netwerkronde:${ronde.id}`, betrokkenen, spoor })
}
