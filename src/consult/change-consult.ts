import { sql, type Tx } from '../kernel/db.ts'
import type { ConsultInvoer } from './contract.ts'
import { kringOf } from './create-consult.ts'
import {
  changeOrStale,
  getConsult,
  recordConsult,
  requireAllowed,
  requireProfessional,
  requireVersion,
} from './load.ts'
import { mayChange } from './policy.ts'
import { requireNameless } from './require-nameless.ts'

/** A new text or circle, by its writer while it is open; the same catching as at first. Answers the new version. */
export async function changeConsult(
  tx: Tx,
  consultId: string,
  input: ConsultInvoer,
  versie: number,
  spoor: string,
): Promise<number> {
  const row = await getConsult(tx, consultId)
  requireProfessional(tx)
  requireAllowed(mayChange(row))
  requireVersion(row, versie)
  await requireNameless(tx, { titel: input.titel, tekst: input.tekst }, input.nagekeken)
  const kring = await kringOf(tx, input.kring)
  await changeOrStale(
    tx,
    sql`update consult set titel = ${input.titel}, tekst = ${input.tekst}, domein = ${input.domein}, thema = ${input.thema},
      kring = ${kring}::uuid[], versie = versie + 1 where id = ${consultId} and versie = ${versie}`,
  )
  await recordConsult(tx, 'consult.wijzigen', consultId, spoor)
  return versie + 1
}
