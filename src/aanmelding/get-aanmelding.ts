import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { requireMay } from './policy.ts'
import { type AanmeldingRow, aanmeldingColumns, aanmeldingTables } from './sql.ts'
import { type Act, isMogelijk } from './states.ts'

/** The aanmelding, or 404 when it does not exist or this actor may not see it. */
export async function getAanmelding(tx: Tx, id: string): Promise<AanmeldingRow> {
  const row = await tx.maybe<AanmeldingRow>(
    sql`select ${aanmeldingColumns} from ${aanmeldingTables} where a.id = ${id}`,
  )
  if (!row) throw notFound()
  return row
}

/** The aanmelding, locked for a change by this act. 404 unseen, 403 not by this role, 409 not in this state. */
export async function getForAct(tx: Tx, id: string, act: Act): Promise<AanmeldingRow> {
  const row = await tx.maybe<AanmeldingRow>(
    sql`select ${aanmeldingColumns} from ${aanmeldingTables} where a.id = ${id} for update of a`,
  )
  if (!row) throw notFound()
  requireMay(tx.actor, act, row)
  if (!isMogelijk(row.regime.instap, row.status, act)) throw conflict(`niet_${act}`, zinnen[act])
  return row
}

const zinnen: Record<Act, string> = {
  wijzigen: 'Deze aanmelding is al verzonden. Bel wie haar heeft om iets te veranderen.',
  weggooien: 'Een verzonden aanmelding gooi je niet weg. Trek haar eerst terug.',
  verzenden: 'Deze aanmelding is al verzonden.',
  terugtrekken: 'Terugtrekken kan nu niet meer. Bel wie de aanmelding behandelt.',
  ontvangen: 'Deze vraag is al opgepakt.',
  ja: 'Er wordt nu niet op een ja gewacht.',
  nee: 'Hier kan nu geen nee meer op gezegd worden. Stoppen met een casus doe je in de casus.',
  wegen: 'Over deze aanmelding wordt nu niet gewogen.',
  casusStarten: 'Deze aanmelding is nog niet zover dat er een casus kan starten.',
  samenvoegen: 'Deze aanmelding kan nu niet met een andere samen.',
  splitsen: 'Deze aanmelding is niet samengevoegd.',
  herkennen: 'Over deze aanmelding kan dit nu niet meer gezegd worden.',
}
