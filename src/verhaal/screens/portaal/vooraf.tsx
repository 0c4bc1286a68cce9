import { iconSlot } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { VerhaalPlan } from '../../contract.ts'
import { mijnVerhaalTexts } from './texts.ts'

/** Before a word is written: whose it is, and who could ever ask for it, as each of my plans says. */
export function Vooraf({ plannen }: { plannen: readonly VerhaalPlan[] }) {
  const texts = useTexts(mijnVerhaalTexts)
  const taal = useTaal()
  const jims = [...new Set(plannen.flatMap(({ jim }) => jim?.naam ?? []))]
  // Without a plan there is no regime that says it, and a judge can ask all the same.
  const zinnen =
    plannen.length === 0 ? [texts.rechter] : [...new Set(plannen.map((plan) => plan.wieKanVragen[taal]))]
  return (
    <Kaart title={texts.vooraf} tone="stil">
      <p>
        {texts.voorafTekst} {texts.voorafKies} {texts.nooitPolitie}
      </p>
      <h3 className="kaart__titel">{texts.ooit}</h3>
      {zinnen.map((zin) => (
        <p key={zin} className="slotregel">
          <Icoon pad={iconSlot} />
          <span>{zin}</span>
        </p>
      ))}
      {jims.map((naam) => (
        <p key={naam}>{texts.jim(naam)}</p>
      ))}
      <p>{texts.moetMelden}</p>
    </Kaart>
  )
}
