import { longDate } from '../../web/datum.ts'
import { KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Link } from '../../web/navigatie/link.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import { planTexts } from './texts.ts'
import type { PlanAntwoord } from './use-plan.ts'

/** Where the plan stands: its version, and the familiegroepsplan that is offered before anything else. */
export function PlanStand({ plan }: { plan: PlanAntwoord }) {
  const texts = useTexts(planTexts)
  const taal = useTaal()
  const { nr, vastgesteldOp, familiegroepsplan, abilities } = plan
  const base = `/casussen/${plan.casusId}/plan`
  const stand = vastgesteldOp === null ? texts.concept : texts.vastgesteld(nr, longDate(vastgesteldOp, taal))
  return (
    <>
      {familiegroepsplan.antwoord === 'nog_aanbieden' && (
        <Melding
          title={texts.familieEerst}
          actions={
            abilities.magFamiliegroepsplan && (
              <KnopLink to={`${base}/familiegroepsplan`} size="klein">
                {texts.familieLeg}
              </KnopLink>
            )
          }
        >
          {texts.familieUitleg}
        </Melding>
      )}
      <p className="plan-stand">
        <span>{stand}</span>
        {plan.bewoording && <span>{plan.bewoording}</span>}
        <Link to={`${base}/versies`}>{texts.versies}</Link>
        {abilities.magVaststellen && <Link to={`${base}/vaststellen`}>{texts.vaststellen}</Link>}
      </p>
    </>
  )
}
