import { mayWrite, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound, type Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { type JimRow, selectJims } from './sql.ts'

/** A JIM that this reader sees, held until the transaction ends: 404 when unseen, 412 on another version than `versie`. */
export async function loadJim(tx: Tx, jimId: string, versie?: number): Promise<JimRow> {
  await tx.maybe(sql`select id from jim where id = ${jimId} for update`)
  const row = await tx.maybe<JimRow>(selectJims(sql`j.id = ${jimId}`))
  if (!row) throw notFound()
  if (versie !== undefined) requireVersion(row, versie)
  return row
}

/** Throws what a policy refused. */
export function refuse(refusal: Problem | null): void {
  if (refusal) throw refusal
}

/** 409 in a closed or frozen casus. Stopping and taking back go on there too. */
export function requireOpen(row: Pick<JimRow, 'fase' | 'zijtoestand'>): void {
  if (!mayWrite(row.fase, row.zijtoestand))
    throw conflict('casus_dicht', 'Dit plan staat stil. Er kan nu niets bij.')
}

export type JimActie =
  | 'jim.vragen'
  | 'jim.wijzigen'
  | 'jim.weg'
  | 'jim.stap'
  | 'jim.ouder_antwoordt'
  | 'jim.besluiten'
  | 'jim.afspreken'
  | 'jim.tekenen'
  | 'jim.uitnodigen'
  | 'jim.stoppen'
  | 'jim.ouders_zien'
  | 'jim.delen'
  | 'jim.delen_stoppen'
  | 'jim.antwoorden'
  | 'jim.melden'
  | 'jim.komen'
  | 'jim.verhaal_lezen'

/** The line in the log, about the young person. Nothing goes on a tijdlijn: who is asked, and who says no, is theirs to tell. */
export function recordJim(
  tx: Tx,
  actie: JimActie,
  jim: { id: string; log_naam: string },
  spoor: string,
): Promise<void> {
  return record(tx, { activiteit: 'jim', actie, object: `jim:${jim.id}`, betrokkenen: [jim.log_naam], spoor })
}
