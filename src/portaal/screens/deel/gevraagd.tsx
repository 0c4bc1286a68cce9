import { time } from '../../../web/datum.ts'
import { Chip } from '../../../web/kit/chip.tsx'
import { iconJa, iconKlok, iconNaar, iconVerder } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Link } from '../../../web/navigatie/link.tsx'
import { useNow } from '../../../web/now.ts'
import { useTaal } from '../../../web/texts.ts'
import type { Afspraak } from '../../contract.ts'
import { dayInWords } from '../woorden.ts'
import type { DeelProps } from './deel-props.ts'
import { Regel } from './regel.tsx'
import { useDeelTexts } from './use-deel-texts.ts'

/** What waits for my yes or no: the first as a card, the rest as a short list, so that it is little at a time. */
export function Gevraagd({ plan }: DeelProps) {
  const texts = useDeelTexts().eens
  const asked = plan.gevraagd.filter(
    (a) => plan.volgende?.soort !== 'afspraak' || plan.volgende.afspraak.id !== a.id,
  )
  const [first, ...rest] = asked
  if (!first) return plan.gebruiksvragen > 0 ? <MagHetGebruikt /> : null
  return (
    <div className="mijn__stapel">
      <Kaart title={texts.kop} above={<Chip tone="nieuw">{texts.nieuw}</Chip>}>
        <p>
          <strong>{first.tekst}</strong>
        </p>
        <Wanneer afspraak={first} />
        {first.belofte && (
          <div className="mijn__belofte">
            <p className="gedempt">{texts.doenZij}</p>
            <Regel icon={iconJa} done>
              {first.belofte}
            </Regel>
          </div>
        )}
        <KnopLink to={`/portaal/eens/${first.id}`} wide iconAfter={iconVerder}>
          {texts.lees}
        </KnopLink>
      </Kaart>
      {rest.length > 0 && <Rest asked={rest} />}
      {plan.gebruiksvragen > 0 && <MagHetGebruikt />}
    </div>
  )
}

/** Someone wants to use what I said, and I wanted to be asked first. */
function MagHetGebruikt() {
  const texts = useDeelTexts().eens
  return (
    <Kaart title={texts.gebruik}>
      <KnopLink to="/portaal/gevraagd" wide iconAfter={iconVerder}>
        {texts.gebruikKijk}
      </KnopLink>
    </Kaart>
  )
}

function Wanneer({ afspraak }: { afspraak: Afspraak }) {
  const texts = useDeelTexts()
  const taal = useTaal()
  const now = useNow()
  const day = dayInWords(afspraak.datum, taal, now)
  const words = afspraak.begintOp ? texts.volgende.om(day, time(afspraak.begintOp, taal)) : day
  return <Regel icon={iconKlok}>{texts.eens.wanneer(words)}</Regel>
}

function Rest({ asked }: { asked: readonly Afspraak[] }) {
  const texts = useDeelTexts().eens
  return (
    <Sectie title={texts.nog}>
      <ul role="list" className="mijn__nog">
        {asked.map((afspraak) => (
          <li key={afspraak.id}>
            <Link to={`/portaal/eens/${afspraak.id}`}>
              {afspraak.tekst}
              <Icoon pad={iconNaar} />
            </Link>
          </li>
        ))}
      </ul>
    </Sectie>
  )
}
