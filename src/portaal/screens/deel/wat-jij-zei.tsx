import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { iconSlot, iconVragen } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { useNow } from '../../../web/now.ts'
import { useTaal } from '../../../web/texts.ts'
import { shortDay } from '../woorden.ts'
import type { DeelProps } from './deel-props.ts'
import { useDeelTexts } from './use-deel-texts.ts'

/** What I said last, saying more, and who can't see the plan (in the regime's own words). */
export function WatJijZei({ plan, kant }: DeelProps) {
  const texts = useDeelTexts()
  const taal = useTaal()
  const now = useNow()
  const last = plan.weerwoorden[0]
  return (
    <>
      {(last || plan.abilities.magTerugzeggen) && (
        <Sectie title={texts.zeg.kop}>
          <div className="mijn__stapel">
            {last && kant === 'jeugdige' && (
              <EigenWoorden look="bel" source={texts.vraag.jij(shortDay(last.op, taal, now))}>
                {last.tekst}
              </EigenWoorden>
            )}
            {last && kant === 'ouder' && (
              <Kaart>
                <p dir="auto">{last.tekst}</p>
                <p className="gedempt">{texts.vraag.jij(shortDay(last.op, taal, now))}</p>
              </Kaart>
            )}
            {plan.abilities.magTerugzeggen && (
              <>
                <p>{texts.zeg.uitleg}</p>
                <KnopLink to="/portaal/zeg-terug" icon={iconVragen} wide>
                  {texts.zeg.knop}
                </KnopLink>
              </>
            )}
            {last && (
              <KnopLink to="/portaal/verhaal" variant="stil">
                {texts.zeg.alles}
              </KnopLink>
            )}
          </div>
        </Sectie>
      )}
      <p className="slotregel">
        <Icoon pad={iconSlot} />
        <span>{plan.wieZietNiet[taal]}</span>
      </p>
    </>
  )
}
