import type { z } from 'zod'
import { requireVersion, voorIedereen } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import type { familiegroepsplanBody } from './contract.ts'
import { loadCasus, requireAllowed, requireWritable, updateOrStale } from './load.ts'
import { mayFamiliegroepsplan } from './policy.ts'
import { recordPlan } from './record-plan.ts'

type Input = z.output<typeof familiegroepsplanBody> & { casusId: string; versie: number }

/**
 * Records whether family and friends make the plan themselves, asked before anything else. Not chosen: why, in words.
 * Answers the plan's new version. Source: Jeugdwet 1.1, 4.1.2 (text not cross-checked with the present version).
 */
export async function changeFamiliegroepsplan(tx: Tx, input: Input, spoor: string): Promise<number> {
  const { casus, wie } = await loadCasus(tx, input.casusId)
  requireWritable(casus)
  requireAllowed(mayFamiliegroepsplan(wie))
  const plan = await tx.maybe<{ versie: number }>(
    sql`select versie from plan where casus_id = ${input.casusId}`,
  )
  if (!plan) throw notFound()
  requireVersion(plan, input.versie)
  await updateOrStale(
    tx,
    sql`update plan set familiegroepsplan = ${input.familiegroepsplan}, familiegroepsplan_reden = ${input.reden},
    versie = versie + 1 where casus_id = ${input.casusId} and versie = ${input.versie}`,
  )
  await recordPlan(tx, casus, {
    actie: 'plan.familiegroepsplan',
    soort: 'plan',
    id: input.casusId,
    spoor,
    publiek: voorIedereen,
    gegevens: { antwoord: input.familiegroepsplan },
  })
  return input.versie + 1
}
