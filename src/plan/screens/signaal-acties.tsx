import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { nameOf } from './plan-woorden.ts'
import type { PlanAntwoord, SignaalAntwoord } from './use-plan.ts'

/** The first way out: call whoever can move it. Without a number there is no button. */
export function SignaalActies({ plan, signaal }: { plan: PlanAntwoord; signaal: SignaalAntwoord }) {
  const person = plan.mensen.find((mens) => mens.id === signaal.belEerst)
  if (!person?.telefoon) return null
  return <BelKnop number={person.telefoon} name={nameOf(person)} look="naam" variant="tweede" size="klein" />
}
