import type { Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import type { PlanAntwoord } from './contract.ts'
import { presentPlan } from './present.ts'
import { planQueries } from './sql.ts'

/** The plan as this actor sees it, inside an act. 404 when unseen. */
export async function loadPlan(tx: Tx, casusId: string): Promise<PlanAntwoord> {
  const rows = await Promise.all(planQueries(casusId).map((query) => tx.many(query)))
  const plan = presentPlan(rows, tx.actor)
  if (!plan) throw notFound()
  return plan
}
