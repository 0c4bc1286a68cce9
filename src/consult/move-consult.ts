import { sql, type Tx } from '../kernel/db.ts'
import type { SluitInvoer } from './contract.ts'
import { changeOrStale, getConsult, recordConsult, requireAllowed, requireVersion } from './load.ts'
import { mayMove } from './policy.ts'
import { requireNameless } from './require-nameless.ts'

/** Closes a consult, with what came of it for whoever finds it later. Answers the new version. */
export async function closeConsult(
  tx: Tx,
  consultId: string,
  input: SluitInvoer,
  versie: number,
  spoor: string,
): Promise<number> {
  const row = await getConsult(tx, consultId)
  requireAllowed(mayMove(row, 'gesloten'))
  requireVersion(row, versie)
  await requireNameless(tx, { uitkomst: input.uitkomst }, input.nagekeken)
  await changeOrStale(
    tx,
    sql`update consult set status = 'gesloten', gesloten_op = sec.nu(), uitkomst = ${input.uitkomst}, versie = versie + 1
    where id = ${consultId} and versie = ${versie}`,
  )
  await recordConsult(tx, 'consult.sluiten', consultId, spoor)
  return versie + 1
}

/** Opens a closed consult again; what came of it stays. Answers the new version. */
export async function reopenConsult(
  tx: Tx,
  consultId: string,
  versie: number,
  spoor: string,
): Promise<number> {
  const row = await getConsult(tx, consultId)
  requireAllowed(mayMove(row, 'open'))
  requireVersion(row, versie)
  await changeOrStale(
    tx,
    sql`update consult set status = 'open', gesloten_op = null, versie = versie + 1 where id = ${consultId} and versie = ${versie}`,
  )
  await recordConsult(tx, 'consult.heropenen', consultId, spoor)
  return versie + 1
}

/** Takes a consult back: only its writer still reads it and its answers. Answers the new version. */
export async function withdrawConsult(
  tx: Tx,
  consultId: string,
  versie: number,
  spoor: string,
): Promise<number> {
  const row = await getConsult(tx, consultId)
  requireAllowed(mayMove(row, 'ingetrokken'))
  requireVersion(row, versie)
  await changeOrStale(
    tx,
    sql`update consult set status = 'ingetrokken', gesloten_op = sec.nu(), versie = versie + 1 where id = ${consultId} and versie = ${versie}`,
  )
  await recordConsult(tx, 'consult.intrekken', consultId, spoor)
  return versie + 1
}
