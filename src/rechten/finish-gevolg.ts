import { requireVersion } from '../casus/index.ts'
import { holds } from '../kernel/actor.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, forbidden, notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { GevolgInvoer } from './contract.ts'
import { type GevolgRow, selectGevolgen } from './sql.ts'

/**
 * Says what became of a task that followed from a request: done, or not and why. For a correction also where the source itself got it
 * from and that it was told there (BGS 1.7 lid 2). 403 unless it is one's own organisation's, or the contactpunt's; 409 when finished.
 */
export async function finishGevolg(
  tx: Tx,
  gevolgId: string,
  input: GevolgInvoer,
  versie: number,
  spoor: string,
): Promise<number> {
  const row = await tx.maybe<GevolgRow>(selectGevolgen(sql`g.id = ${gevolgId}`))
  if (!row) throw notFound()
  if (row.organisatie_id !== tx.actor.organisatieId && !holds(tx.actor, 'contactpunt'))
    throw forbidden('niet_van_ons', 'Dit doet de organisatie die het opschreef. Bel die.')
  requireVersion(row, versie)
  if (row.status !== 'open') throw conflict('al_klaar', 'Dit is al afgerond.')
  if (row.soort === 'vernietigen') await stopWissing(tx, gevolgId, input.status)
  await tx.run(sql`update recht_gevolg set status = ${input.status}, toelichting = ${input.toelichting}, bron_gemeld = ${input.bronGemeld},
    afgerond_door = ${tx.actor.actorId}, afgerond_op = sec.nu(), versie = versie + 1 where id = ${gevolgId}`)
  const casus = await tx.maybe<{ log_naam: string }>(
    sql`select log_naam from casus where id = ${row.casus_id}`,
  )
  await record(tx, {
    activiteit: 'inzage',
    actie: 'gevolg.afronden',
    object: `recht_gevolg:${gevolgId}`,
    betrokkenen: casus ? [casus.log_naam] : [],
    spoor,
  })
  return row.versie + 1
}

/** Destroying is the retention desk's: here it can only be said that it does not go on, and then its proposal lapses. */
async function stopWissing(tx: Tx, gevolgId: string, status: GevolgInvoer['status']): Promise<void> {
  if (status === 'gedaan')
    throw conflict(
      'bij_bewaardesk',
      'Vernietigen doet de bewaardesk. Is het weg, dan verdwijnt deze taak vanzelf.',
    )
  await tx.run(sql`select bewaren.zie_af_van_wissing(${gevolgId})`)
}
