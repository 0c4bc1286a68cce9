import { findBotsing } from './find-botsing.ts'
import { findDomeinZonderIemand } from './find-domein-zonder-iemand.ts'
import { findDubbel } from './find-dubbel.ts'
import { findGeenEigenWoorden } from './find-geen-eigen-woorden.ts'
import { findTeVeelInWeek } from './find-te-veel-in-week.ts'
import { findVoorbijDatum } from './find-voorbij-datum.ts'
import type { SignaalInstelling } from './instelling.ts'
import type { Gevonden, SignaalPlan } from './signaal-plan.ts'

/**
 * Everything that asks for a word between people, most pressing first. Given only what the reader may see, so a signal never tells of
 * something hidden. Gaps are shown to who oversees the plan: to others an unseen track would look like a gap.
 */
export function findSignalen(
  plan: SignaalPlan,
  instelling: SignaalInstelling,
  overziet: boolean,
): Gevonden[] {
  const clashes = findBotsing(plan, instelling)
  return [
    ...clashes.filter((s) => s.code === 'sanctie_blokkeert_zorg'),
    ...clashes.filter((s) => s.code === 'overlap'),
    ...findVoorbijDatum(plan),
    ...findTeVeelInWeek(plan, instelling),
    ...findDubbel(plan),
    ...(overziet ? [...findGeenEigenWoorden(plan), ...findDomeinZonderIemand(plan, instelling)] : []),
  ]
}
