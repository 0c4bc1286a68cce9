import { type Gevonden, gevonden, type SignaalPlan } from './signaal-plan.ts'

/** Tracks run, but none opens with the young person's own words. */
export function findGeenEigenWoorden(plan: SignaalPlan): Gevonden[] {
  const nobodyAsked = plan.sporen.length > 0 && plan.sporen.every((spoor) => spoor.doelVan !== 'jeugdige')
  return nobodyAsked ? [gevonden('geen_eigen_woorden', { sporen: plan.sporen.map((spoor) => spoor.id) })] : []
}
