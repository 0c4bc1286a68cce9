import { publiekOf, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { unfit } from '../kernel/errors.ts'
import { changeOrStale } from './change-or-stale.ts'
import type { UitstelInvoer } from './contract.ts'
import { getVerzoek, recordVerzoek, requireAllowed } from './load.ts'
import { mayUitstelGeven, mayUitstelVragen } from './policy.ts'

/** The asked organisation proposes a later day; who asked agrees or not. Refuses a day that is no later (409). Answers the new version. */
export async function proposeUitstel(
  tx: Tx,
  casusId: string,
  verzoekId: string,
  { tot, reden }: UitstelInvoer,
  versie: number,
  spoor: string,
): Promise<number> {
  const { casus, wie, row } = await getVerzoek(tx, casusId, verzoekId)
  requireAllowed(mayUitstelVragen(casus, wie, row))
  requireVersion(row, versie)
  if (tot <= row.termijn)
    throw unfit([{ veld: 'tot', code: 'niet_later', melding: 'Kies een dag na de termijn die er al is.' }])
  await changeOrStale(
    tx,
    sql`update informatieverzoek set uitstel_tot = ${tot}, uitstel_reden = ${reden}, versie = versie + 1
    where id = ${verzoekId} and casus_id = ${casusId} and versie = ${versie}`,
  )
  await recordVerzoek(tx, casus, {
    actie: 'informatieverzoek.uitstel_vragen',
    verzoekId,
    spoor,
    publiek: publiekOf(row),
  })
  return versie + 1
}

/** Who asked agrees with the later day, which is then the term, or keeps the old one. Answers the new version. */
export async function decideUitstel(
  tx: Tx,
  casusId: string,
  verzoekId: string,
  akkoord: boolean,
  versie: number,
  spoor: string,
): Promise<number> {
  const { casus, wie, row } = await getVerzoek(tx, casusId, verzoekId)
  requireAllowed(mayUitstelGeven(casus, wie, row))
  requireVersion(row, versie)
  await changeOrStale(
    tx,
    sql`update informatieverzoek set termijn = case when ${akkoord} then uitstel_tot else termijn end, uitstel_tot = null,
      uitstel_reden = '', versie = versie + 1 where id = ${verzoekId} and casus_id = ${casusId} and versie = ${versie}`,
  )
  await recordVerzoek(tx, casus, {
    actie: 'informatieverzoek.uitstel_geven',
    verzoekId,
    spoor,
    publiek: publiekOf(row),
    gegevens: { akkoord },
  })
  return versie + 1
}
