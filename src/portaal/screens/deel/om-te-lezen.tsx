import { Chip } from '../../../web/kit/chip.tsx'
import { iconDocument, iconNaar, iconOpen, iconPotlood, iconVragen } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Link } from '../../../web/navigatie/link.tsx'
import { useNow } from '../../../web/now.ts'
import { useTaal } from '../../../web/texts.ts'
import type { Lezen } from '../../contract.ts'
import { firstName, shortDay } from '../woorden.ts'
import type { DeelProps } from './deel-props.ts'
import { useDeelTexts } from './use-deel-texts.ts'

/** What others wrote and this person may read, with a way to say something back; and the minutes. */
export function OmTeLezen({ plan }: DeelProps) {
  const texts = useDeelTexts()
  return (
    <>
      {plan.lezen.length > 0 && (
        <Sectie title={texts.lezen.kop}>
          <div className="mijn__stapel">
            {plan.lezen.slice(0, 2).map((item) => (
              <EenStuk key={item.id} item={item} mag={plan.abilities.magTerugzeggen} />
            ))}
            {plan.lezen.length > 2 && (
              <details className="doel doel--kaal">
                <summary>
                  {texts.lezen.meer}
                  <Icoon pad={iconOpen} />
                </summary>
                <div className="mijn__stapel">
                  {plan.lezen.slice(2).map((item) => (
                    <EenStuk key={item.id} item={item} mag={plan.abilities.magTerugzeggen} />
                  ))}
                </div>
              </details>
            )}
          </div>
        </Sectie>
      )}
      {plan.verslagen.length > 0 && <Verslagen verslagen={plan.verslagen} />}
    </>
  )
}

function EenStuk({ item, mag }: { item: Lezen; mag: boolean }) {
  const texts = useDeelTexts().lezen
  const taal = useTaal()
  const now = useNow()
  const who = texts.van(firstName(item.naam), item.organisatie || item.functie)
  return (
    <Kaart {...(item.nieuw && { above: <Chip icon={iconDocument}>{texts.nieuw}</Chip> })}>
      <h3 className="kaart__titel">{texts[item.soort]}</h3>
      <p>{item.tekst}</p>
      <p className="gedempt">
        {who}. {shortDay(item.op, taal, now)}.
      </p>
      {item.magEigenKant && (
        <KnopLink to={`/portaal/jouw-kant/${item.id}`} variant="eigen" icon={iconPotlood} wide>
          {texts.jouwKant}
        </KnopLink>
      )}
      {mag && (
        <KnopLink to={`/portaal/zeg-terug?over=bijdrage&id=${item.id}`} icon={iconVragen} wide>
          {texts.zegTerug}
        </KnopLink>
      )}
    </Kaart>
  )
}

function Verslagen({ verslagen }: { verslagen: DeelProps['plan']['verslagen'] }) {
  const texts = useDeelTexts().verslag
  const taal = useTaal()
  const now = useNow()
  return (
    <Sectie title={texts.kop}>
      <ul role="list" className="mijn__nog">
        {verslagen.map((verslag) => (
          <li key={verslag.overlegId}>
            <Link to={`/portaal/overleg/${verslag.overlegId}`}>
              {texts.op(shortDay(verslag.op, taal, now))}: {verslag.doel}
              <Icoon pad={iconNaar} />
            </Link>
          </li>
        ))}
      </ul>
    </Sectie>
  )
}
