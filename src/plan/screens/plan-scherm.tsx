import type { ReactNode } from 'react'
import { AfwijkingBlok } from '../../afwijking/screens/afwijking-blok.tsx'
import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { iconErbij } from '../../web/kit/iconen.ts'
import { KnopLink } from '../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { useTexts } from '../../web/texts.ts'
import { PlanBlad } from './plan-blad.tsx'
import { PlanLeeg } from './plan-leeg.tsx'
import { PlanStand } from './plan-stand.tsx'
import { PlanZij } from './plan-zij.tsx'
import { planTexts } from './texts.ts'
import { usePlan } from './use-plan.ts'
import './plan.css'

/** The tab Plan of a casus. */
export default function PlanScherm() {
  const texts = useTexts(planTexts)
  const { casusId } = useParams<'casusId'>()
  const { plan, error, retry } = usePlan(casusId)
  const base = `/casussen/${casusId}/plan`
  const actions: ReactNode = plan && (
    <>
      {plan.abilities.spoorSoorten.length > 0 && (
        <KnopLink to={`${base}/spoor/nieuw`} size="klein" icon={iconErbij}>
          {texts.spoorErbij}
        </KnopLink>
      )}
      {plan.abilities.magAfspraakToevoegen && (
        <KnopLink to={`${base}/afspraak/nieuw`} size="klein" icon={iconErbij}>
          {texts.afspraakErbij}
        </KnopLink>
      )}
    </>
  )
  return (
    <CasusLayout tabTitle={texts.plan} actions={actions}>
      <h2 className="alleen-voor-lezers">{texts.plan}</h2>
      {!plan &&
        (error ? (
          <ProbleemMelding error={error} onRetry={retry} />
        ) : (
          <p className="gedempt">{texts.laden}</p>
        ))}
      {plan && (
        <div className="plan-vlak">
          <div className="plan-vlak__hoofd">
            <PlanStand plan={plan} />
            {plan.sporen.length === 0 ? <PlanLeeg plan={plan} /> : <PlanBlad plan={plan} />}
            <AfwijkingBlok casusId={casusId} />
          </div>
          <PlanZij plan={plan} />
        </div>
      )}
    </CasusLayout>
  )
}
