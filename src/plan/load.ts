import { type CasusRow, getCasus, getMijnBetrokkenheid, mayWrite } from '../casus/index.ts'
import { type Sql, sql, type Tx } from '../kernel/db.ts'
import { conflict, forbidden, notFound, Problem } from '../kernel/errors.ts'
import type { Weigering, Wie } from './policy.ts'
import {
  type AfspraakRow,
  type MensRow,
  type SpoorRow,
  selectAfspraak,
  selectMens,
  selectSpoor,
} from './sql.ts'

/** What every act on a plan needs first: the casus, and how the acting person takes part. 404 when unseen. */
export async function loadCasus(tx: Tx, casusId: string): Promise<{ casus: CasusRow; wie: Wie }> {
  const casus = await getCasus(tx, casusId)
  const mijn = await getMijnBetrokkenheid(tx, casusId)
  const wie = {
    betrokkenheidId: mijn.betrokkenheid_id,
    actorId: tx.actor.actorId,
    kant: mijn.kant,
    rollen: mijn.rollen,
  }
  return { casus, wie }
}

/** The track, or 404. */
export async function getSpoor(tx: Tx, spoorId: string): Promise<SpoorRow> {
  return found(await tx.maybe<SpoorRow>(selectSpoor(spoorId)))
}

/** The afspraak, or 404. */
export async function getAfspraak(tx: Tx, afspraakId: string): Promise<AfspraakRow> {
  return found(await tx.maybe<AfspraakRow>(selectAfspraak(afspraakId)))
}

/** The afspraak, or 404; until the end of this transaction nobody else answers to or changes it or its series. */
export async function getLockedAfspraak(tx: Tx, afspraakId: string): Promise<AfspraakRow> {
  await tx.maybe(
    sql`select pg_advisory_xact_lock(hashtextextended(coalesce(reeks_id, id)::text, 0)) from afspraak where id = ${afspraakId}`,
  )
  return getAfspraak(tx, afspraakId)
}

/** Someone who takes part in this casus, or undefined when not, or unseen. */
export function findMens(tx: Tx, betrokkenheidId: string, casusId: string): Promise<MensRow | undefined> {
  return tx.maybe<MensRow>(selectMens(betrokkenheidId, casusId))
}

/** 409 in a closed or frozen casus. */
export function requireWritable(casus: CasusRow): void {
  if (!mayWrite(casus.fase, casus.zijtoestand)) {
    throw conflict(
      'niet_schrijven',
      'Deze casus is gesloten of bevroren. Nu verandert er niets aan het plan. Bel de regisseur.',
    )
  }
}

/** 403 with the reason of the policy. */
export function requireAllowed(weigering: Weigering): void {
  if (weigering) throw forbidden(weigering.reden, weigering.zin)
}

/** Runs an update that names the version it changes; 412 when someone else was first, also between reading and writing. */
export async function updateOrStale(tx: Tx, update: Sql): Promise<void> {
  if ((await tx.run(update)) !== 1) throw stale()
}

export const stale = () =>
  new Problem(
    'verouderd',
    'Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe tekst en bewaar dan opnieuw; wat je typte blijft staan.',
  )

function found<T>(row: T | undefined): T {
  if (row === undefined) throw notFound()
  return row
}
