import {
  type CasusRow,
  getCasus,
  getMijnBetrokkenheid,
  type MijnBetrokkenheid,
  mayWrite,
} from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { type Activiteit, record } from '../kernel/tijdlijn.ts'

export type HuizenRow = {
  id: string
  casus_id: string
  reden: string
  van: string
  door: string
  versie: number
}

/** The casus and how the actor takes part; 404 when unseen. */
export async function loadGezin(
  tx: Tx,
  casusId: string,
): Promise<{ casus: CasusRow; mijn: MijnBetrokkenheid }> {
  const casus = await getCasus(tx, casusId)
  return { casus, mijn: await getMijnBetrokkenheid(tx, casusId) }
}

/** 409 in a closed or frozen casus. */
export function requireOpen(casus: CasusRow): void {
  if (!mayWrite(casus.fase, casus.zijtoestand))
    throw conflict('niet_schrijven', 'Deze casus is gesloten of bevroren. Nu verandert hier niets.')
}

/** That parents live apart in this casus, while it holds; undefined when not, or not theirs to know. */
export function findHuizen(tx: Tx, casusId: string): Promise<HuizenRow | undefined> {
  return tx.maybe<HuizenRow>(sql`select h.id, h.casus_id, h.reden, h.van::text, coalesce(a.naam, '') as door, h.versie
    from twee_huizen h left join actor a on a.id = h.door where h.casus_id = ${casusId} and h.tot is null`)
}

/** A line in the log without a line on the tijdlijn: no parent learns from it that the other was asked to be kept apart. */
export function recordGezin(
  tx: Tx,
  casus: CasusRow,
  {
    activiteit = 'casus',
    actie,
    object,
    spoor,
  }: { activiteit?: Activiteit; actie: string; object: string; spoor: string },
): Promise<void> {
  return record(tx, { activiteit, actie, object, betrokkenen: [casus.log_naam], spoor })
}
