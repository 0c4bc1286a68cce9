import { mijnGezinTexts } from '../../../gezin/screens/portaal/texts.ts'
import { ingangTexts } from '../../../jim/screens/portaal/ingang/texts.ts'
import { iconVerder } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { DeelProps } from './deel-props.ts'

/** What waits for my yes or no outside the plan: about a JIM for my child, about aligning plans in the family. */
export default function ThuisVragen({ plan }: DeelProps) {
  const jim = useTexts(ingangTexts)
  const { afstemmen: gezin } = useTexts(mijnGezinTexts)
  return (
    <div className="mijn__stapel">
      {plan.thuisVragen.jim > 0 && (
        <Kaart title={jim.ouderTitel} tone="hulp">
          <p>{jim.ouderUitleg}</p>
          <KnopLink to="/portaal/jim" wide iconAfter={iconVerder}>
            {jim.ouderKnop}
          </KnopLink>
        </Kaart>
      )}
      {plan.thuisVragen.gezin > 0 && (
        <Kaart title={gezin.wacht} tone="hulp">
          <p>{gezin.wachtUitleg}</p>
          <KnopLink to="/portaal/gezin" wide iconAfter={iconVerder}>
            {gezin.lees}
          </KnopLink>
        </Kaart>
      )}
    </div>
  )
}
