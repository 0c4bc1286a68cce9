import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { useNavigatie } from '../../../web/navigatie/navigatie.ts'
import { useTexts } from '../../../web/texts.ts'
import type { MijnPlan } from '../../contract.ts'
import { portaalTexts } from '../texts.ts'

/** Who has two plans sees one at a time, and changes over here. With one plan nothing stands here. */
export function KiesPlan({ casussen }: { casussen: MijnPlan['casussen'] }) {
  const texts = useTexts(portaalTexts).kies
  const { pathname } = useNavigatie()
  const others = casussen.filter((casus) => !casus.gekozen)
  if (others.length === 0) return null
  return (
    <Kaart title={texts.titel} tone="stil">
      <p>{texts.uitleg}</p>
      {others.map((casus) => (
        <div key={casus.id} className="kiesplan">
          <p>
            <strong>{texts.van(casus.jeugdige)}</strong>: {casus.vraag}
          </p>
          <KnopLink to={`${pathname}?plan=${casus.id}`} wide>
            {texts.kies}
          </KnopLink>
        </div>
      ))}
    </Kaart>
  )
}
