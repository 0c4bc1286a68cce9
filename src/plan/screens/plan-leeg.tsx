import { iconErbij, iconPlanLijn } from '../../web/kit/iconen.ts'
import { KnopLink } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { useTexts } from '../../web/texts.ts'
import { planTexts } from './texts.ts'
import { jongereOf, type PlanAntwoord } from './use-plan.ts'

/** An empty plan teaches: first the young person's own words. */
export function PlanLeeg({ plan }: { plan: PlanAntwoord }) {
  const texts = useTexts(planTexts)
  const canBegin = plan.abilities.spoorSoorten.length > 0
  const name = jongereOf(plan)?.roepnaam ?? ''
  return (
    <LeegStaat
      icon={iconPlanLijn}
      title={texts.leegTitel}
      action={
        canBegin && (
          <KnopLink to={`/casussen/${plan.casusId}/plan/spoor/nieuw`} variant="primair" icon={iconErbij}>
            {texts.eersteSpoor}
          </KnopLink>
        )
      }
    >
      {canBegin ? texts.leegTekst(name) : texts.leegLezer}
    </LeegStaat>
  )
}
