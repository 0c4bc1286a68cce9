import { aanmeldingScenarios } from './aanmelding.scenarios.ts'
import { bewaarScenarios } from './bewaren.scenarios.ts'
import { casusScenarios } from './casus.scenarios.ts'
import { contactScenarios } from './contact.scenarios.ts'
import { deelregelScenarios } from './deelregel.scenarios.ts'
import { derdeScenarios } from './derde.scenarios.ts'
import { gezinScenarios } from './gezin.scenarios.ts'
import { gezinslinkScenarios } from './gezinslink.scenarios.ts'
import { grondScenarios } from './grond.scenarios.ts'
import { insideScenarios } from './inside.scenarios.ts'
import { jimScenarios } from './jim.scenarios.ts'
import { kijkenScenarios } from './kijken.scenarios.ts'
import { metingScenarios } from './meting.scenarios.ts'
import { mitsScenarios } from './mits.scenarios.ts'
import { netwerkScenarios } from './netwerk.scenarios.ts'
import { planScenarios } from './plan.scenarios.ts'
import { rechtenScenarios } from './rechten.scenarios.ts'
import type { Scenario } from './scenario.ts'
import { toestemmingScenarios } from './toestemming.scenarios.ts'
import { toezichtScenarios } from './toezicht.scenarios.ts'
import { vastScenarios } from './vast.scenarios.ts'
import { verhaalScenarios } from './verhaal.scenarios.ts'
import { vragenScenarios } from './vragen.scenarios.ts'
import { vrijgaveScenarios } from './vrijgave.scenarios.ts'

/** Every rule of the database in sentences; the mutation test drops each policy in turn and asks for a sentence that breaks. */
export const scenarios: Scenario[] = [
  ...insideScenarios(),
  ...grondScenarios,
  ...deelregelScenarios,
  ...casusScenarios,
  ...aanmeldingScenarios,
  ...planScenarios,
  ...metingScenarios,
  ...rechtenScenarios,
  ...contactScenarios,
  ...vragenScenarios,
  ...toestemmingScenarios,
  ...mitsScenarios,
  ...kijkenScenarios,
  ...toezichtScenarios,
  ...bewaarScenarios,
  ...netwerkScenarios,
  ...verhaalScenarios,
  ...vastScenarios,
  ...gezinScenarios,
  ...gezinslinkScenarios,
  ...jimScenarios,
  ...derdeScenarios,
  ...vrijgaveScenarios,
]
