import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import { getForAct } from './get-aanmelding.ts'

/** Throws away an own concept, or what was withdrawn; nothing of it stays but nameless lines in the log. */
export async function discardAanmelding(tx: Tx, id: string, versie: number, spoor: string): Promise<void> {
  const a = await getForAct(tx, id, 'weggooien')
  requireVersion(a, versie)
  await tx.run(sql`delete from aanmelding where id = ${a.id}`)
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'aanmelding.weggooien',
    object: `aanmelding:${a.id}`,
    betrokkenen: [],
    spoor,
  })
}
