import { sql, type Tx } from '../kernel/db.ts'
import { forbidden } from '../kernel/errors.ts'
import type { Regime } from '../regime/index.ts'

/** Refuses (403) an organisation that takes no part in the regime, or whose kind the regime keeps out. Null: a young person or parent. */
export async function requirePartij(tx: Tx, regime: Regime, organisatieId: string | null): Promise<void> {
  if (organisatieId === null) return
  const row = await tx.maybe<{ naam: string; soort: string; partij: boolean }>(sql`select o.naam, o.soort,
      exists (select from regime_partij p where p.organisatie_id = o.id and p.regime_code = ${regime.code}) as partij
    from organisatie o where o.id = ${organisatieId} and o.actief`)
  if (!row?.partij || regime.gegevens.nooit.includes(row.soort)) {
    throw forbidden(
      'doet_niet_mee',
      `${row?.naam ?? 'Deze organisatie'} doet niet mee in ${regime.naam}. Bel een organisatie die wel meedoet.`,
    )
  }
}
