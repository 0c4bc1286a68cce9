import { fullDate } from '../../web/datum.ts'
import { iconLetOp } from '../../web/kit/iconen.ts'
import { Icoon } from '../../web/kit/icoon.tsx'
import { useNow } from '../../web/now.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import { SignaalActies } from './signaal-acties.tsx'
import { isBotsing, signaalWords } from './signaal-woorden.ts'
import { planTexts } from './texts.ts'
import type { PlanAntwoord } from './use-plan.ts'

/** On a phone a clash stands above the list, folded to one line. */
export function BotsingKort({ plan }: { plan: PlanAntwoord }) {
  const texts = useTexts(planTexts)
  const taal = useTaal()
  const now = useNow()
  return plan.signalen.filter(isBotsing).map((signaal) => (
    <details key={signaal.afspraken.join()} className="plan-kort">
      <summary>
        <Icoon pad={iconLetOp} />
        {texts.ietsBotst(fullDate(signaal.dag ?? plan.vandaag, taal).replace(/ \d{4}$/, ''))}
      </summary>
      <div className="plan-kort__tekst">
        <p>{signaalWords(plan, signaal, { texts, taal, now }).text}</p>
        <SignaalActies plan={plan} signaal={signaal} />
      </div>
    </details>
  ))
}
