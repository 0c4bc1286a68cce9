import type { Sql, Tx } from '../kernel/db.ts'
import { notFound, Problem } from '../kernel/errors.ts'
import { type Publiek, record } from '../kernel/tijdlijn.ts'
import type { Wie } from './policy.ts'
import { type AfwijkCasus, type AfwijkingRow, selectAfwijkingen, selectCasus } from './sql.ts'

/** The casus as deviating needs it; 404 when this actor takes no part. */
export async function getAfwijkCasus(tx: Tx, casusId: string): Promise<{ casus: AfwijkCasus; wie: Wie }> {
  const casus = await tx.maybe<AfwijkCasus>(selectCasus(casusId))
  if (!casus) throw notFound()
  const { actorId, organisatieId } = tx.actor
  return { casus, wie: { kant: casus.kant, actorId, organisatieId } }
}

/** The casus and one deviation in it; 404 when either is unseen. */
export async function getAfwijking(
  tx: Tx,
  casusId: string,
  afwijkingId: string,
): Promise<{ casus: AfwijkCasus; wie: Wie; row: AfwijkingRow }> {
  const found = await getAfwijkCasus(tx, casusId)
  const row = await tx.maybe<AfwijkingRow>(selectAfwijkingen(casusId, afwijkingId))
  if (!row) throw notFound()
  return { ...found, row }
}

/** Throws the refusal, if there is one. */
export function requireAllowed(refusal: Problem | null): void {
  if (refusal) throw refusal
}

/** Runs a change that names the version it was made on; 412 when someone was first, also between reading and writing. */
export async function changeOrStale(tx: Tx, change: Sql): Promise<void> {
  if ((await tx.run(change)) === 1) return
  throw new Problem(
    'verouderd',
    'Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe tekst en bewaar dan opnieuw; wat je typte blijft staan.',
  )
}

/** One line on the tijdlijn and in the log, for those who see the deviation. */
export function recordAfwijking(
  tx: Tx,
  casus: AfwijkCasus,
  g: { actie: string; afwijkingId: string; spoor: string; publiek: Publiek },
): Promise<void> {
  return record(tx, {
    activiteit: 'plan',
    actie: g.actie,
    object: `afwijking:${g.afwijkingId}`,
    betrokkenen: [casus.log_naam],
    spoor: g.spoor,
    tijdlijn: { casusId: casus.id, objectId: g.afwijkingId, publiek: g.publiek },
  })
}
