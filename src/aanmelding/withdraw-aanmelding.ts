import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import { getForAct } from './get-aanmelding.ts'

/** Takes an own aanmelding back after sending. Nobody else sees it from then on; its maker may throw it away. */
export async function withdrawAanmelding(tx: Tx, id: string, versie: number, spoor: string): Promise<number> {
  const a = await getForAct(tx, id, 'terugtrekken')
  requireVersion(a, versie)
  await tx.run(
    sql`update aanmelding set status = 'teruggetrokken', verzonden_op = null, versie = versie + 1 where id = ${a.id}`,
  )
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'aanmelding.terugtrekken',
    object: `aanmelding:${a.id}`,
    betrokkenen: [a.log_naam],
    spoor,
    tijdlijn: { aanmeldingId: a.id },
  })
  return a.versie + 1
}
