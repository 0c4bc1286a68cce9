import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { iconPotlood } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { useNow } from '../../../web/now.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import { portaalTexts } from '../texts.ts'
import { shortDay } from '../woorden.ts'
import type { DeelProps } from './deel-props.ts'

/** The young person's question, in plum; beside it a parent's own, which never replaces it. */
export function MijnVragen({ plan, kant }: DeelProps) {
  const texts = useTexts(portaalTexts).vraag
  const taal = useTaal()
  const now = useNow()
  const day = shortDay(plan.vraag.op, taal, now)
  const own = kant === 'jeugdige' ? texts.jij(day) : texts.iemand(plan.jeugdige, day)
  return (
    <>
      <EigenWoorden
        look="bel"
        title={kant === 'jeugdige' ? texts.mijn : texts.van(plan.jeugdige)}
        source={own}
        actions={
          plan.abilities.magVraag && (
            <KnopLink to="/portaal/mijn-vraag" variant="stil" size="klein" icon={iconPotlood}>
              {texts.verander}
            </KnopLink>
          )
        }
      >
        {plan.vraag.tekst}
      </EigenWoorden>
      {kant === 'ouder' && <VraagVanOuder plan={plan} kant={kant} />}
    </>
  )
}

function VraagVanOuder({ plan }: DeelProps) {
  const texts = useTexts(portaalTexts).vraag
  const taal = useTaal()
  const now = useNow()
  const own = plan.eigenVraag
  return (
    <Kaart title={texts.eigen}>
      {own ? (
        <>
          <p dir="auto">{own.tekst}</p>
          <p className="gedempt">{texts.jij(shortDay(own.op, taal, now))}</p>
        </>
      ) : (
        <p>{texts.eigenLeeg(plan.jeugdige)}</p>
      )}
      {plan.abilities.magEigenVraag && (
        <KnopLink to="/portaal/zeg-terug?over=vraag" wide icon={iconPotlood}>
          {own ? texts.verander : texts.eigenSchrijf}
        </KnopLink>
      )}
    </Kaart>
  )
}
