import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { getForDesk, listBesluiten, recordDesk } from './sql.ts'

/** Lifts the shield of a granted request with a reason; the person is to be told first (AVG 18 lid 3). Answers the new version. 409 when nothing is shielded. */
export async function liftBeperking(
  tx: Tx,
  verzoekId: string,
  reden: string,
  versie: number,
  spoor: string,
): Promise<number> {
  const verzoek = await getForDesk(tx, verzoekId)
  requireVersion(verzoek, versie)
  const besluit = (await listBesluiten(tx, verzoekId))[0]
  const shields = verzoek.soort === 'beperking' || verzoek.soort === 'bezwaar'
  if (!besluit || !shields || besluit.uitkomst !== 'toegewezen' || besluit.opgeheven_op !== null)
    throw conflict('niet_afgeschermd', 'Door dit verzoek is nu niets afgeschermd.')
  await tx.run(sql`select rechten.beperk(${verzoekId}, false)`)
  await tx.run(
    sql`update rechtbesluit set opgeheven_op = sec.nu(), opgeheven_reden = ${reden}, versie = versie + 1 where id = ${besluit.id}`,
  )
  await tx.run(sql`update verzoek set versie = versie + 1 where id = ${verzoekId}`)
  await recordDesk(tx, verzoek, 'verzoek.opheffen', spoor)
  return verzoek.versie + 1
}
