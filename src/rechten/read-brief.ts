import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Kopie } from './answers.ts'
import type { Brief } from './brief/brief.ts'
import { renderDocument } from './brief/render-document.ts'
import { briefToDocument, kopieToDocument } from './brief/to-document.ts'
import { getVerzoek, type VerzoekRow } from './sql.ts'

export type Bestand = { bytes: Uint8Array; naam: string }

/** The newest letter as an accessible PDF: for the contactpunt, and for who asked once it is ready. 404 when there is none to see. */
export async function readBrief(tx: Tx, verzoekId: string, spoor: string): Promise<Bestand> {
  const verzoek = await getVerzoek(tx, verzoekId)
  const row = await tx.maybe<{ inhoud: Brief; dag: string }>(
    sql`select inhoud, dag::text from rechtbrief where verzoek_id = ${verzoekId} order by beschikbaar_op desc, id desc limit 1`,
  )
  if (!row) throw notFound()
  await recordRead(tx, verzoek, 'verzoek.brief', spoor)
  return { bytes: await renderDocument(briefToDocument(row.inhoud)), naam: `antwoord-${row.dag}.pdf` }
}

/** The copy as it was given, as data. 404 when nothing was given, or not yet. */
export async function readKopie(tx: Tx, verzoekId: string, spoor: string): Promise<Kopie> {
  const verzoek = await getVerzoek(tx, verzoekId)
  const kopie = await findKopie(tx, verzoekId)
  await recordRead(tx, verzoek, 'verzoek.kopie', spoor)
  return kopie
}

/** The copy as it was given, as an accessible PDF. 404 when nothing was given, or not yet. */
export async function readKopiePdf(tx: Tx, verzoekId: string, spoor: string): Promise<Bestand> {
  const verzoek = await getVerzoek(tx, verzoekId)
  const kopie = await findKopie(tx, verzoekId)
  await recordRead(tx, verzoek, 'verzoek.kopie_pdf', spoor)
  return {
    bytes: await renderDocument(kopieToDocument(kopie, verzoek.taal)),
    naam: `kopie-${kopie.gemaaktOp}.pdf`,
  }
}

async function findKopie(tx: Tx, verzoekId: string): Promise<Kopie> {
  const row = await tx.maybe<{ gegevens: Kopie }>(
    sql`select k.gegevens from rechtkopie k join rechtbrief b on b.id = k.brief_id where k.verzoek_id = ${verzoekId}
      order by b.beschikbaar_op desc, k.op desc limit 1`,
  )
  if (!row) throw notFound()
  return row.gegevens
}

/** Who asked and reads is known by the request alone: the line names the request, in every case alike. */
const recordRead = (tx: Tx, verzoek: VerzoekRow, actie: string, spoor: string): Promise<void> =>
  record(tx, { activiteit: 'inzage', actie, object: `verzoek:${verzoek.id}`, betrokkenen: [], spoor })
