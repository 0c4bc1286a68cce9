import { getCasus, getMijnBetrokkenheid, mayWrite } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { mayVindbaar } from './policy.ts'

type Row = { versie: number; vindbaar: boolean; gezegd_op: string; verteld_aan: string }

/** The casus, how this actor takes part, and what was chosen; 404 when unseen. */
export async function loadVindbaarheid(tx: Tx, casusId: string) {
  const [casus, ik, row] = await Promise.all([
    getCasus(tx, casusId),
    getMijnBetrokkenheid(tx, casusId),
    tx.maybe<Row>(
      sql`select versie, vindbaar, gezegd_op::text, verteld_aan from vindbaarheid where casus_id = ${casusId}`,
    ),
  ])
  return { casus, ik, row }
}

type Loaded = Awaited<ReturnType<typeof loadVindbaarheid>>
/** Why this actor may not choose, or null. */
export const refusalOf = (casus: Loaded['casus'], ik: Loaded['ik']) =>
  mayVindbaar(ik.kant, ik.rollen, {
    regime_code: casus.regime_code,
    isOpen: mayWrite(casus.fase, casus.zijtoestand),
  })
