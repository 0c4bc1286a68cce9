import { iconNaar } from '../../web/kit/iconen.ts'
import { Kaart } from '../../web/kit/kaart.tsx'
import { KnopLink } from '../../web/kit/knop.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { useTexts } from '../../web/texts.ts'
import { oneensTexts } from './oneens/texts.ts'
import './portaal.css'

/** One place for a no: to an afspraak, to the plan or someone's words, or to the work itself (AVG 21). It only leads there. */
export default function NietEens() {
  const texts = useTexts(oneensTexts)
  const ways = [
    { to: '/portaal', titel: texts.afspraak, tekst: texts.afspraakTekst, knop: texts.afspraakKnop },
    { to: '/portaal/zeg-terug', titel: texts.woorden, tekst: texts.woordenTekst, knop: texts.woordenKnop },
    {
      to: '/portaal/rechten?soort=bezwaar',
      titel: texts.stop,
      tekst: texts.stopTekst,
      knop: texts.stopKnop,
    },
  ]
  return (
    <Pagina
      title={texts.titel}
      back={{ to: '/portaal/verhaal', label: texts.terug }}
      intro={<p>{texts.intro}</p>}
    >
      <div className="mijn">
        {ways.map(({ to, titel, tekst, knop }) => (
          <Kaart key={to} title={titel}>
            <p>{tekst}</p>
            <KnopLink to={to} iconAfter={iconNaar} wide>
              {knop}
            </KnopLink>
          </Kaart>
        ))}
        <p className="gedempt">{texts.bel}</p>
      </div>
    </Pagina>
  )
}
