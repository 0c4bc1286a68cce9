import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { forbidden, notFound, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { selectWens, type WensRow } from './sql.ts'

/** The young person takes a wish back, at any time: the row goes. 403 when it is someone else's, 404, 412. */
export async function withdrawWens(
  tx: Tx,
  { wensId, versie }: { wensId: string; versie: number },
  spoor: string,
): Promise<void> {
  const wens = await tx.maybe<WensRow>(selectWens(wensId))
  if (!wens) throw notFound()
  if (tx.actor.soort !== 'jeugdige') throw forbidden('alleen_jongere', 'Alleen de jongere neemt dit terug.')
  requireVersion(wens, versie)
  if ((await tx.run(sql`delete from vaste_wens where id = ${wensId} and versie = ${versie}`)) === 0)
    throw new Problem('verouderd', 'Er is net iets veranderd. Bekijk het opnieuw.')
  await record(tx, {
    activiteit: 'inzage',
    actie: 'vast.wens_terug',
    object: `vaste_wens:${wensId}`,
    betrokkenen: [wens.log_naam],
    spoor,
  })
}
