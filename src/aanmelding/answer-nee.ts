import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import { destroyAanmelding } from './destroy-aanmelding.ts'
import { getForAct } from './get-aanmelding.ts'
import { sendBericht } from './send-bericht.ts'

/**
 * The young person says no, and that is the end of it. Said in the portaal: everything goes at once, and who took it up gets word. Told to
 * someone: the sender gets word, and everything goes when the sender has read it.
 */
export async function answerNee(
  tx: Tx,
  id: string,
  versie: number,
  spoor: string,
): Promise<{ vernietigd: boolean }> {
  const a = await getForAct(tx, id, 'nee')
  requireVersion(a, versie)
  const byMaker = a.door === tx.actor.actorId
  await tx.run(sql`update aanmelding set status = 'teruggetrokken', versie = versie + 1 where id = ${a.id}`)
  const to = byMaker ? a.ontvangen_door : a.door
  if (to) await sendBericht(tx, a, to, 'gaat_niet_door')
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'aanmelding.nee',
    object: `aanmelding:${a.id}`,
    betrokkenen: [a.log_naam],
    spoor,
    tijdlijn: { aanmeldingId: a.id },
  })
  if (byMaker) await destroyAanmelding(tx, a, 'De jongere zei nee.')
  return { vernietigd: byMaker }
}
