import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import { getForAct } from './get-aanmelding.ts'

/** Takes up a question: from now on the young person knows who read it, and may say yes. Answers the new version. */
export async function receiveAanmelding(tx: Tx, id: string, versie: number, spoor: string): Promise<number> {
  const a = await getForAct(tx, id, 'ontvangen')
  requireVersion(a, versie)
  await tx.run(sql`update aanmelding set status = 'wacht_op_ja', ontvangen_door = ${tx.actor.actorId}, ontvangen_op = sec.nu(),
    versie = versie + 1 where id = ${a.id}`)
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'aanmelding.ontvangen',
    object: `aanmelding:${a.id}`,
    betrokkenen: [a.log_naam],
    spoor,
    tijdlijn: { aanmeldingId: a.id },
  })
  return a.versie + 1
}
