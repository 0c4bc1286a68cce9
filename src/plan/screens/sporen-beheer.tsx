import { Sectie } from '../../web/kit/sectie.tsx'
import { Link } from '../../web/navigatie/link.tsx'
import { useTexts } from '../../web/texts.ts'
import { planTexts } from './texts.ts'
import type { PlanAntwoord } from './use-plan.ts'

/** The tracks this person may change: goal, who sees it, or stop. */
export function SporenBeheer({ plan }: { plan: PlanAntwoord }) {
  const texts = useTexts(planTexts)
  const mine = plan.sporen.filter((spoor) => spoor.abilities.magWijzigen)
  if (mine.length === 0) return null
  return (
    <div className="plan-beheer">
      <Sectie title={texts.wijzigSpoor} size="klein">
        <ul role="list">
          {mine.map((spoor) => (
            <li key={spoor.id}>
              <Link to={`/casussen/${plan.casusId}/plan/spoor/${spoor.id}`}>{texts.sporen[spoor.soort]}</Link>
            </li>
          ))}
        </ul>
      </Sectie>
    </div>
  )
}
