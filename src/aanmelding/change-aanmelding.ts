import { requireVersion } from '../casus/index.ts'
import { join, sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import { getRegimeVersie } from '../regime/index.ts'
import type { Wijziging } from './contract.ts'
import { getAanmelding, getForAct } from './get-aanmelding.ts'
import { requirePartij } from './require-partij.ts'
import type { Sleutels } from './sleutels.ts'
import { assignVelden, renewBlok } from './write-velden.ts'

/** Fills in a concept further. Answers the new version. 412 when the maker changed it elsewhere meanwhile. */
export async function changeAanmelding(
  tx: Tx,
  change: { id: string; versie: number; velden: Wijziging; spoor: string },
  sleutels: Sleutels,
): Promise<number> {
  const a = await getForAct(tx, change.id, 'wijzigen')
  requireVersion(a, change.versie)
  const regime = await getRegimeVersie(tx, a.regime_code, a.regime_versie)
  if (change.velden.ontvangerId) await requirePartij(tx, regime, change.velden.ontvangerId)
  const assignments = assignVelden(a.id, change.velden, regime.gegevens, sleutels)
  await tx.run(
    sql`update aanmelding set ${join([sql`versie = versie + 1`, ...assignments])} where id = ${a.id}`,
  )
  await renewBlok(tx, await getAanmelding(tx, a.id), sleutels)
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'aanmelding.wijzigen',
    object: `aanmelding:${a.id}`,
    betrokkenen: [a.log_naam],
    spoor: change.spoor,
  })
  return a.versie + 1
}
