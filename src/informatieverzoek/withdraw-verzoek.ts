import { publiekOf, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { changeOrStale } from './change-or-stale.ts'
import { getVerzoek, recordVerzoek, requireAllowed } from './load.ts'
import { mayIntrekken } from './policy.ts'

/** The asker no longer needs an answer: the question stays readable, nobody waits for it any more. Answers the new version. */
export async function withdrawVerzoek(
  tx: Tx,
  casusId: string,
  verzoekId: string,
  reden: string,
  versie: number,
  spoor: string,
): Promise<number> {
  const { casus, wie, row } = await getVerzoek(tx, casusId, verzoekId)
  requireAllowed(mayIntrekken(casus, wie, row))
  requireVersion(row, versie)
  await changeOrStale(
    tx,
    sql`update informatieverzoek set status = 'ingetrokken', intrekreden = ${reden}, uitstel_tot = null, uitstel_reden = '',
      versie = versie + 1 where id = ${verzoekId} and casus_id = ${casusId} and versie = ${versie}`,
  )
  await recordVerzoek(tx, casus, {
    actie: 'informatieverzoek.intrekken',
    verzoekId,
    spoor,
    publiek: publiekOf(row),
  })
  return versie + 1
}
