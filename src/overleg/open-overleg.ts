import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { recordOverleg, requireChanged } from './change-overleg.ts'
import { mayLeiden, mayNow, refuse } from './policy.ts'
import { getOverleg } from './sql.ts'
import { getWie, voor } from './wie.ts'

/** Starts an overleg: from now on what is said, decided and agreed is written down. Who said they come, counts as present until noted otherwise. */
export async function openOverleg(
  tx: Tx,
  input: { overlegId: string; versie: number },
  spoor: string,
): Promise<number> {
  const overleg = await getOverleg(tx, input.overlegId)
  refuse(mayNow(overleg.status, 'openen'), mayLeiden(await getWie(tx, overleg.casus_id), voor(overleg)))
  requireVersion(overleg, input.versie)
  const changed =
    await tx.run(sql`update overleg set status = 'bezig', begonnen_op = sec.nu(), versie = versie + 1
    where id = ${overleg.id} and versie = ${input.versie}`)
  requireChanged(changed, overleg)
  await tx.run(sql`update deelname set aanwezigheid = 'aanwezig', versie = versie + 1
    where overleg_id = ${overleg.id} and aanwezigheid in ('komt', 'uitgenodigd')`)
  await tx.run(sql`update deelname set aanwezigheid = 'afwezig', versie = versie + 1
    where overleg_id = ${overleg.id} and aanwezigheid = 'komt_niet'`)
  await recordOverleg(tx, overleg, 'overleg.openen', spoor)
  return overleg.versie + 1
}
