import { publiekOf, requireOuders, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { changeOrStale } from './change-or-stale.ts'
import type { VrijgaveInvoer } from './contract.ts'
import { getVerzoek, recordVerzoek, requireAllowed } from './load.ts'
import { mayVrijgeven } from './policy.ts'

/** From which day young person and parents may know of the question; null takes it away again. Answers the new version. */
export async function releaseVerzoek(
  tx: Tx,
  casusId: string,
  verzoekId: string,
  { jeugdigeVanaf, ouderVanaf, ouderIds }: VrijgaveInvoer,
  versie: number,
  spoor: string,
): Promise<number> {
  const { casus, wie, row } = await getVerzoek(tx, casusId, verzoekId)
  requireAllowed(mayVrijgeven(casus, wie, row))
  requireVersion(row, versie)
  const ouders = await requireOuders(tx, casusId, { ouderVanaf, ouderIds })
  await changeOrStale(
    tx,
    sql`update informatieverzoek set jeugdige_vanaf = ${jeugdigeVanaf}::date, ouder_vanaf = ${ouderVanaf}::date,
      ouder_ids = ${ouders}::uuid[], versie = versie + 1
    where id = ${verzoekId} and casus_id = ${casusId} and versie = ${versie}`,
  )
  await recordVerzoek(tx, casus, {
    actie: 'informatieverzoek.vrijgeven',
    verzoekId,
    spoor,
    publiek: { ...publiekOf(row), jeugdigeVanaf: null, ouderVanaf: null },
  })
  return versie + 1
}
