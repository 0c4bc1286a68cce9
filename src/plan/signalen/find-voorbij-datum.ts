import { type Gevonden, gevonden, type SignaalPlan } from './signaal-plan.ts'

/** Open afspraken whose day has passed: how did it go? */
export function findVoorbijDatum(plan: SignaalPlan): Gevonden[] {
  return plan.afspraken
    .filter((a) => a.open && a.datum < plan.vandaag)
    .map((a) => gevonden('voorbij_datum', { afspraken: [a.id], dag: a.datum }))
}
