import { type CasusRow, getCasus, getMijnBetrokkenheid, mayWrite } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { mayKnow, mayLaatToe, refuse } from './policy.ts'
import { type Rol, standOf } from './states.ts'

export type DerdeRow = {
  id: string
  casus_id: string
  naam: string
  organisatie: string
  partij: string
  taak: string
  deskundigheid: string
  rol: Rol
  noodzaak: string
  verklaring_op: string | null
  verklaring_bij: string
  tot: string | null
  einde_reden: string
  versie: number
}
export const derdeKolommen = sql`d.id, d.casus_id, d.naam, d.organisatie, d.partij, d.taak, d.deskundigheid, d.rol, d.noodzaak, d.verklaring_op::text,
  coalesce((select concat_ws(', ', a.naam, nullif(a.functie, '')) from actor a where a.id = d.verklaring_bij), '') as verklaring_bij,
  d.tot::text, d.einde_reden, d.versie`

/** Whether this actor's organisation lets third parties in; the same answer as the policies. */
export async function isLid1(tx: Tx): Promise<boolean> {
  const row = await tx.maybe<{ mag: boolean }>(sql`select sec.mag_derden_toelaten() as mag`)
  return row?.mag === true
}

/** The casus for one who reads about third parties: 404 unseen, 403 for family. */
export async function getCasusForDerden(tx: Tx, casusId: string): Promise<CasusRow> {
  const casus = await getCasus(tx, casusId)
  refuse(mayKnow((await getMijnBetrokkenheid(tx, casusId)).kant))
  return casus
}

/** The casus for one who lets third parties in: also 403 outside lid 1, 409 when closed or frozen. */
export async function getCasusOfLid1(tx: Tx, casusId: string): Promise<CasusRow> {
  const casus = await getCasusForDerden(tx, casusId)
  refuse(mayLaatToe(await isLid1(tx)))
  if (!mayWrite(casus.fase, casus.zijtoestand))
    throw conflict('niet_nu', 'Deze casus is gesloten of ligt stil. Er komt niets bij.')
  return casus
}

/** A third party, held until the transaction ends, with its casus; 404 unseen, 403 outside lid 1. */
export async function getDerde(tx: Tx, derdeId: string): Promise<{ derde: DerdeRow; casus: CasusRow }> {
  const derde = await tx.maybe<DerdeRow>(sql`select ${derdeKolommen} from derde d where d.id = ${derdeId}`)
  if (!derde) throw notFound()
  const casus = await getCasusOfLid1(tx, derde.casus_id)
  await tx.run(sql`select from derde where id = ${derdeId} for update`)
  return { derde, casus }
}

/** A third party that signed and still takes part; 409 with what is missing otherwise. */
export async function getActiveDerde(tx: Tx, derdeId: string): Promise<{ derde: DerdeRow; casus: CasusRow }> {
  const found = await getDerde(tx, derdeId)
  requireDoetMee(found.derde)
  return found
}

export function requireDoetMee(derde: Pick<DerdeRow, 'verklaring_op' | 'tot'>): void {
  const stand = standOf(derde)
  if (stand === 'nog_niet_getekend')
    throw conflict(
      'eerst_tekenen',
      'Eerst tekent de derde voor geheimhouding. Daarna kan er iets gedeeld worden.',
    )
  if (stand === 'beeindigd')
    throw conflict('rol_beeindigd', 'De rol van deze derde is beëindigd. Er gaat niets meer naar toe.')
}

/** Leaves a line in the processing log, naming the young person. */
export const recordDerde = (
  tx: Tx,
  casus: CasusRow,
  actie: string,
  object: string,
  spoor: string,
): Promise<void> => record(tx, { activiteit: 'delen', actie, object, betrokkenen: [casus.log_naam], spoor })
