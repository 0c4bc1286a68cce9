import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { notFound, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { mayChange } from './policy.ts'
import { type DeelRow, selectDelen } from './sql.ts'

/** A part that this person sees; 404 when not. */
export async function findDeel(tx: Tx, deelId: string): Promise<DeelRow> {
  const row = await tx.maybe<DeelRow>(selectDelen(sql`v.id = ${deelId}`))
  if (!row) throw notFound()
  return row
}

/** A part of one's own, on the version that was seen: 403, 404, 412. */
export async function findEigenDeel(tx: Tx, deelId: string, versie: number | null): Promise<DeelRow> {
  const deel = await findDeel(tx, deelId)
  const refusal = mayChange(deel)
  if (refusal) throw refusal
  if (versie !== null) requireVersion(deel, versie)
  return deel
}

/** Someone changed it a moment ago. */
export const isVerouderd = () =>
  new Problem('verouderd', 'Dit deel is intussen veranderd. Haal het opnieuw op.')

export type VerhaalActie =
  | 'verhaal.schrijven'
  | 'verhaal.lezen'
  | 'verhaal.wijzigen'
  | 'verhaal.weggooien'
  | 'verhaal.delen'
  | 'verhaal.delen_stoppen'
  | 'verhaal.gelezen'

/**
 * The line in the log. What the young person does with their own story names no casus, or a casus would know of it; a reader's line is about
 * the young person of the casus through which they read. Nothing goes on a tijdlijn.
 */
export function recordVerhaal(
  tx: Tx,
  actie: VerhaalActie,
  deel: { id: string; log_naam: string | null },
  spoor: string,
): Promise<void> {
  const betrokkenen = deel.log_naam === null ? [] : [deel.log_naam]
  return record(tx, { activiteit: 'verhaal', actie, object: `verhaaldeel:${deel.id}`, betrokkenen, spoor })
}
