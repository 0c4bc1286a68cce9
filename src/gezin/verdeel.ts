import { requireOuders } from '../casus/index.ts'
import { raw, sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import type { VerdelingInvoer } from './contract.ts'
import { findHuizen, loadGezin, recordGezin, requireOpen } from './load.ts'
import { mayScheiden } from './policy.ts'

/**
 * Says for which parents something is that both could see from before they lived apart; everything that hangs on it goes along. It only
 * narrows, and once: a second time is a conflict (409). 403, 404 when unseen.
 */
export async function verdeel(
  tx: Tx,
  casusId: string,
  { soort, dingId, ouderIds }: VerdelingInvoer,
  spoor: string,
): Promise<void> {
  const { casus, mijn } = await loadGezin(tx, casusId)
  const refusal = mayScheiden(mijn)
  if (refusal) throw refusal
  requireOpen(casus)
  const seen = await tx.maybe(sql`select 1 from ${raw(soort)} where id = ${dingId} and casus_id = ${casusId}`)
  if (!seen) throw notFound()
  if (!(await findHuizen(tx, casusId)))
    throw conflict('niet_apart', 'In deze casus staat niet dat de ouders in twee huizen wonen.')
  if (ouderIds.length > 0)
    await requireOuders(tx, casusId, { ouderVanaf: casus.start.toISOString(), ouderIds })
  const row = await tx.maybe<{ verdeeld: boolean }>(
    sql`select inzage.verdeel(${casusId}, ${soort}, ${dingId}, ${ouderIds}::uuid[]) as verdeeld`,
  )
  if (!row?.verdeeld)
    throw conflict('al_verdeeld', 'Voor wie dit is, staat al vast. Haal de pagina opnieuw op.')
  await recordGezin(tx, casus, { actie: 'gezin.verdelen', object: `${soort}:${dingId}`, spoor })
}
