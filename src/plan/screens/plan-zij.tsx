import { WaaromZieIkDit } from '../../kijken/screens/waarom.tsx'
import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { Persoonregel } from '../../web/kit/persoonregel.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useNow } from '../../web/now.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import { kijkerWords } from './plan-woorden.ts'
import { planTexts } from './texts.ts'
import type { Mens, PlanAntwoord } from './use-plan.ts'

/** Beside the plan: who sees which part of it, and who takes part. */
export function PlanZij({ plan }: { plan: PlanAntwoord }) {
  const texts = useTexts(planTexts)
  const running = plan.sporen.filter((spoor) => spoor.gestoptOp === null)
  const woorden = { texts, taal: useTaal(), now: useNow() }
  return (
    <aside className="plan-zij" aria-label={texts.wieZien}>
      {plan.wieZien.length > 0 && (
        <Sectie title={texts.wieZien} size="klein">
          <ul role="list" className="plan-lijst">
            {plan.wieZien.map((kijker) => (
              <li key={kijker.naam}>
                <Persoonregel plain name={kijker.naam} what={kijkerWords(plan, kijker, woorden)} />
              </li>
            ))}
          </ul>
        </Sectie>
      )}
      <Sectie title={texts.betrokkenen} size="klein">
        <ul role="list" className="plan-lijst">
          {inOrder(plan.mensen).map((mens) => (
            <li key={mens.id}>
              <Betrokkene mens={mens} />
            </li>
          ))}
        </ul>
      </Sectie>
      {running.length > 0 && (
        <Sectie title={texts.spoor} size="klein">
          <ul role="list" className="plan-lijst">
            {running.map((spoor) => (
              <li key={spoor.id}>
                {texts.sporen[spoor.soort]} <WaaromZieIkDit soort="spoor" id={spoor.id} />
              </li>
            ))}
          </ul>
        </Sectie>
      )}
    </aside>
  )
}

/** The vaste persoon first, then parents, then who works with them; the casus is the young person's own. */
function inOrder(mensen: readonly Mens[]): Mens[] {
  const rank = (mens: Mens) => {
    if (mens.rollen.includes('vaste_persoon')) return 0
    return mens.kant === 'ouder' ? 1 : 2
  }
  return mensen
    .filter((mens) => mens.actief && mens.kant !== 'jeugdige')
    .toSorted((a, b) => rank(a) - rank(b))
}

function Betrokkene({ mens }: { mens: Mens }) {
  const texts = useTexts(planTexts)
  const roles = mens.rollen
    .map((rol) => texts.rollen[rol as keyof typeof texts.rollen] ?? '')
    .filter((rol) => rol)
  const what = [
    ...(mens.relatie ? [mens.relatie] : roles),
    mens.functie !== '' && !roles.includes(mens.functie) ? mens.functie : '',
    mens.organisatie?.naam ?? '',
    mens.ik ? texts.datBenJij : '',
  ]
  const call = mens.telefoon !== null &&
    !mens.ik && { action: <BelKnop number={mens.telefoon} name={mens.naam} look="icoon" /> }
  return <Persoonregel plain name={mens.naam} what={what.filter((part) => part).join(', ')} {...call} />
}
