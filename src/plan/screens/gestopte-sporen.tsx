import { longDate } from '../../web/datum.ts'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import { planTexts } from './texts.ts'
import type { PlanAntwoord } from './use-plan.ts'

/** Tracks that stopped, with when and why: nothing disappears. */
export function GestopteSporen({ plan }: { plan: PlanAntwoord }) {
  const texts = useTexts(planTexts)
  const taal = useTaal()
  const stopped = plan.sporen.filter((spoor) => spoor.gestoptOp !== null)
  if (stopped.length === 0) return null
  return (
    <Sectie title={texts.gestopteSporen} size="klein">
      <ul className="plan-lijst" role="list">
        {stopped.map((spoor) => (
          <li key={spoor.id}>
            <strong>{texts.sporen[spoor.soort]}</strong>,{' '}
            {texts.spoorGestopt(longDate(spoor.gestoptOp ?? plan.vandaag, taal))}: {spoor.gestoptReden}
          </li>
        ))}
      </ul>
    </Sectie>
  )
}
