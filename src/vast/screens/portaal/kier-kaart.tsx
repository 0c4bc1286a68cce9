import { Bereik } from '../../../portaal/screens/deel/vaste-persoon.tsx'
import { firstName } from '../../../portaal/screens/woorden.ts'
import { iconNaar } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { Persoonregel } from '../../../web/kit/persoonregel.tsx'
import { useTexts } from '../../../web/texts.ts'
import { kierTexts } from './ingang/texts.ts'
import { hier, useMijnVast } from './use-mijn-vast.ts'

/** On Mijn mensen: whom the young person may still call, with or without a plan, and the way to who stays. */
export function KierKaart() {
  const texts = useTexts(kierTexts)
  const { data } = useMijnVast()
  if (!data) return null
  const { banden, plannen } = data.data
  const kier = banden.filter((band) => !band.ookNu)
  const voorstel = plannen.flatMap((plan) => plan.voorstellen)[0]
  if (kier.length === 0 && plannen.length === 0) return null
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
      <p>{voorstel ? texts.vraag(firstName(voorstel.naam)) : texts.uitleg}</p>
      <KnopLink to={hier} iconAfter={iconNaar} wide>
        {texts.knop}
      </KnopLink>
    </Kaart>
  )
}
