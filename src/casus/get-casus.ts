import { sql, type Tx } from '../kernel/db.ts'
import { notFound, Problem } from '../kernel/errors.ts'
import type { RegimeCode } from '../regime/index.ts'
import { selectDicht, waaromNiet } from './dicht.ts'
import type { Fase, Zijtoestand } from './states.ts'

/** A casus as acts need it. `log_naam` is the name under which the processing log knows the young person. */
export type CasusRow = {
  id: string
  log_naam: string
  regime_code: RegimeCode
  regime_versie: number
  fase: Fase
  zijtoestand: Zijtoestand | null
  vraag: string
  start: Date
  versie: number
}

/** The casus, or 404 when it does not exist or this actor takes no part in it; 403 when it is closed to them (`waaromNiet`). */
export async function getCasus(tx: Tx, casusId: string): Promise<CasusRow> {
  const row =
    await tx.maybe<CasusRow>(sql`select id, log_naam, regime_code, regime_versie, fase, zijtoestand, vraag, start, versie
    from casus where id = ${casusId}`)
  if (!row) throw waaromNiet(await tx.many(selectDicht(casusId)))
  return row
}

/** The casus, held until the transaction ends, so that two changes to the same version can't both pass; 404 when it may not be changed. */
export async function lockCasus(tx: Tx, casusId: string): Promise<CasusRow> {
  const row =
    await tx.maybe<CasusRow>(sql`select id, log_naam, regime_code, regime_versie, fase, zijtoestand, vraag, start, versie
    from casus where id = ${casusId} for update`)
  if (!row) throw notFound()
  return row
}

/** Refuses a change that was made to an older version than the present one (412). */
export function requireVersion(row: { versie: number }, versie: number): void {
  if (row.versie !== versie) {
    throw new Problem(
      'verouderd',
      'Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe tekst en bewaar dan opnieuw; wat je typte blijft staan.',
    )
  }
}

export type MijnBetrokkenheid = {
  betrokkenheid_id: string
  kant: 'professional' | 'jeugdige' | 'ouder'
  rollen: string[]
  organisatie_id: string | null
  persoon_id: string | null
}

/** How this actor takes part in a casus; 404 when not. */
export async function getMijnBetrokkenheid(tx: Tx, casusId: string): Promise<MijnBetrokkenheid> {
  const row =
    await tx.maybe<MijnBetrokkenheid>(sql`select betrokkenheid_id, kant, rollen, organisatie_id, persoon_id
    from inzage.mijn_betrokkenheid where casus_id = ${casusId}`)
  if (!row) throw notFound()
  return row
}
