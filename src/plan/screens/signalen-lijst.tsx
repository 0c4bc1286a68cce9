import { Melding } from '../../web/kit/melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useNow } from '../../web/now.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import { SignaalActies } from './signaal-acties.tsx'
import { signaalWords } from './signaal-woorden.ts'
import { planTexts } from './texts.ts'
import type { PlanAntwoord, SignaalAntwoord } from './use-plan.ts'

/** What else asks for a conversation. Calm: only a clash has the colour of attention. */
export function SignalenLijst({
  plan,
  signalen,
}: {
  plan: PlanAntwoord
  signalen: readonly SignaalAntwoord[]
}) {
  const texts = useTexts(planTexts)
  const woorden = { texts, taal: useTaal(), now: useNow() }
  // Gaps are one question together, not one each.
  const firstGap = signalen.find((s) => s.leefgebied !== null)
  const shown = signalen.filter((s) => s.leefgebied === null || s === firstGap)
  if (shown.length === 0) return null
  return (
    <Sectie title={texts.signalen}>
      <p className="gedempt">{texts.signaalUitleg}</p>
      <ul role="list" className="plan-signalen">
        {shown.map((signaal) => {
          const { title, text } = signaalWords(plan, signaal, woorden)
          return (
            <li
              key={`${signaal.code}${signaal.dag}${signaal.leefgebied}${signaal.afspraken.join()}${signaal.sporen.join()}`}
            >
              <Melding title={title} actions={<SignaalActies plan={plan} signaal={signaal} />}>
                {text}
              </Melding>
            </li>
          )
        })}
      </ul>
    </Sectie>
  )
}
