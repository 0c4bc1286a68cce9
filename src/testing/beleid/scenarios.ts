import { aanmeldingScenarios } from './aanmelding.scenarios.ts'
import { casusScenarios } from './casus.scenarios.ts'
import { deelregelScenarios } from './deelregel.scenarios.ts'
import { grondScenarios } from './grond.scenarios.ts'
import { insideScenarios } from './inside.scenarios.ts'
import { planScenarios } from './plan.scenarios.ts'
import type { Scenario } from './scenario.ts'

/** Every rule of the database in sentences; the mutation test drops each policy in turn and asks for a sentence that breaks. */
export const scenarios: Scenario[] = [
  ...insideScenarios(),
  ...grondScenarios,
  ...deelregelScenarios,
  ...casusScenarios,
  ...aanmeldingScenarios,
  ...planScenarios,
]
