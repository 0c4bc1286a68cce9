import { Bereik } from '../../../portaal/screens/deel/vaste-persoon.tsx'
import { firstName } from '../../../portaal/screens/woorden.ts'
import { iconNaar } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { Persoonregel } from '../../../web/kit/persoonregel.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { MijnVast } from '../../contract.ts'
import { kierTexts } from './ingang/texts.ts'
import { hier, useMijnVast } from './use-mijn-vast.ts'

/** On Mijn mensen: whom the young person may still call, with or without a plan, and whom they can ask for here as well. */
export function KierKaart() {
  const texts = useTexts(kierTexts)
  const { data } = useMijnVast()
  if (!data) return null
  const { banden, plannen } = data.data
  const kier = banden.filter((band) => !band.ookNu)
  const voorstel = plannen.flatMap((plan) => plan.voorstellen)[0]
  if (!heeftKaart(data.data)) return null
  return (
    <Kaart title={texts.titel} tone="nadruk">
      {kier.map((band) => (
        <div key={band.id} className="mijn__stapel">
          <Persoonregel name={band.naam} what={band.organisatie} tone="vol" size="groot" />
          <p>
            {band.werktHierNog
              ? `${texts.kier(firstName(band.naam))} ${texts.kierUitleg}`
              : texts.weg(firstName(band.naam), band.organisatie)}
          </p>
          <Bereik mens={{ ...band, bereikbaarTot: null, vervanger: null }} main />
        </div>
      ))}
      {voorstel && <p>{texts.vraag(firstName(voorstel.naam))}</p>}
      <KnopLink to={hier} iconAfter={iconNaar} wide>
        {texts.knop}
      </KnopLink>
    </Kaart>
  )
}

/** The way to who stays, as a line of a list; not when the card above it leads there. */
export function KierRegel() {
  const texts = useTexts(kierTexts)
  const { data } = useMijnVast()
  if (!data || data.data.plannen.length === 0 || heeftKaart(data.data)) return null
  return (
    <li>
      <KnopLink to={hier} variant="stil" iconAfter={iconNaar} wide>
        {texts.knop}
      </KnopLink>
    </li>
  )
}

/** For a parent: the way to the first weeks that are meant for them. */
export function EersteWekenRegel() {
  const texts = useTexts(kierTexts)
  return (
    <li>
      <KnopLink to="/portaal/eerste-weken" variant="stil" iconAfter={iconNaar} wide>
        {texts.eersteWeken}
      </KnopLink>
    </li>
  )
}

const heeftKaart = ({ banden, plannen }: MijnVast): boolean =>
  banden.some((band) => !band.ookNu) || plannen.some((plan) => plan.voorstellen.length > 0)
