import type { SignaalInstelling } from './instelling.ts'
import { type Gevonden, gevonden, type SignaalPlan } from './signaal-plan.ts'

/** Life domains without a running track. An empty plan has no gaps: it has not begun. */
export function findDomeinZonderIemand(plan: SignaalPlan, { leefgebieden }: SignaalInstelling): Gevonden[] {
  if (plan.sporen.length === 0) return []
  const present = new Set(plan.sporen.map((spoor) => spoor.soort))
  return leefgebieden
    .filter(({ sporen }) => !sporen.some((soort) => present.has(soort)))
    .map(({ code }) => gevonden('domein_zonder_iemand', { leefgebied: code }))
}
