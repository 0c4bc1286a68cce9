import type { SignaalInstelling } from './instelling.ts'
import { type Gevonden, gevonden, mondayOf, type SignaalPlan } from './signaal-plan.ts'

/** Weeks, from this one on, in which the young person has more open appointments than the threshold: does that fit in a week? */
export function findTeVeelInWeek(plan: SignaalPlan, { perWeek }: SignaalInstelling): Gevonden[] {
  const weeks = new Map<string, string[]>()
  for (const a of plan.afspraken) {
    const week = mondayOf(a.datum)
    if (!a.open || !a.jeugdigeErbij || week < mondayOf(plan.vandaag)) continue
    weeks.set(week, [...(weeks.get(week) ?? []), a.id])
  }
  return [...weeks]
    .filter(([, ids]) => ids.length > perWeek)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([dag, afspraken]) => gevonden('te_veel_in_week', { dag, afspraken, aantal: afspraken.length }))
}
