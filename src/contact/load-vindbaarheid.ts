import { getCasus, getMijnBetrokkenheid, mayWrite } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { mayVindbaar } from './policy.ts'

type Row = {
  versie: number
  vindbaar: boolean
  gezegd_op: string
  verteld_aan: string
  ouders_op: string | null
  ouders_verteld_aan: string
}

/** The casus, how this actor takes part, and what was chosen; 404 when unseen. */
export async function loadVindbaarheid(tx: Tx, casusId: string) {
  const [casus, ik, row, age] = await Promise.all([
    getCasus(tx, casusId),
    getMijnBetrokkenheid(tx, casusId),
    tx.maybe<Row>(
      sql`select versie, vindbaar, gezegd_op::text, verteld_aan, ouders_op::text, ouders_verteld_aan from vindbaarheid where casus_id = ${casusId}`,
    ),
    tx.maybe<{
      zelf: boolean
      sinds: string | null
    }>(sql`select coalesce(sec.verjaardag(geboortedatum, 16) <= sec.vandaag(), false) as zelf,
        nullif(sec.leeftijdsgroep_sinds(geboortedatum, sec.vandaag()), '-infinity')::text as sinds
      from persoon where casus_id = ${casusId} and soort = 'jeugdige' limit 1`),
  ])
  // What parents said before the twelfth birthday is asked anew, as the database has it (inzage.vindbaar_geldt).
  const op = row?.ouders_op ?? null
  const ouders =
    op !== null && op >= (age?.sinds ?? '') ? { op, verteldAan: row?.ouders_verteld_aan ?? '' } : null
  return { casus, ik, row, oudersNodig: age?.zelf !== true, ouders }
}

type Loaded = Awaited<ReturnType<typeof loadVindbaarheid>>
/** Why this actor may not choose, or null. */
export const refusalOf = (casus: Loaded['casus'], ik: Loaded['ik']) =>
  mayVindbaar(ik.kant, ik.rollen, {
    regime_code: casus.regime_code,
    isOpen: mayWrite(casus.fase, casus.zijtoestand),
  })
