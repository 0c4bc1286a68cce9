import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { recordOverleg, requireChanged } from './change-overleg.ts'
import { mayLeiden, mayNow, refuse } from './policy.ts'
import { getOverleg } from './sql.ts'
import { getWie, voor } from './wie.ts'

/** Calls an overleg off, with the reason; calendars withdraw it by its higher sequence. */
export async function cancelOverleg(
  tx: Tx,
  input: { overlegId: string; reden: string; versie: number },
  spoor: string,
): Promise<number> {
  const overleg = await getOverleg(tx, input.overlegId)
  refuse(mayNow(overleg.status, 'afgelasten'), mayLeiden(await getWie(tx, overleg.casus_id), voor(overleg)))
  requireVersion(overleg, input.versie)
  const changed =
    await tx.run(sql`update overleg set status = 'afgelast', status_reden = ${input.reden}, volgnr = volgnr + 1, versie = versie + 1
    where id = ${overleg.id} and versie = ${input.versie}`)
  requireChanged(changed, overleg)
  await recordOverleg(tx, overleg, 'overleg.afgelasten', spoor)
  return overleg.versie + 1
}
