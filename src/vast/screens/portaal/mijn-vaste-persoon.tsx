import { iconMensenVol } from '../../../web/kit/iconen.ts'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { useTexts } from '../../../web/texts.ts'
import { BandKaart } from './band-kaart.tsx'
import { PlanDeel } from './plan-deel.tsx'
import { blijftTexts } from './texts.ts'
import { useMijnVast } from './use-mijn-vast.ts'
import '../../../portaal/screens/portaal.css'

/** Who stays: whom I may still call, who is there in the first week, who stands in, and saying that it doesn't click. */
export default function MijnVastePersoon() {
  const texts = useTexts(blijftTexts)
  const { data, error, refetch, refresh } = useMijnVast()
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { banden, plannen } = data.data
  return (
    <Pagina
      title={texts.titel}
      back={{ to: '/portaal/mensen', label: texts.terug }}
      intro={<p>{texts.intro}</p>}
    >
      <div className="mijn">
        {plannen.map((plan) => (
          <PlanDeel key={plan.casusId} plan={plan} metVraag={plannen.length > 1} onChanged={refresh} />
        ))}
        {banden.length > 0 && (
          <Sectie title={texts.kier.kop} beside={texts.kier.alleenJij}>
            <div className="mijn__stapel">
              {banden.map((band) => (
                <BandKaart key={band.id} band={band} onChanged={refresh} />
              ))}
            </div>
          </Sectie>
        )}
        {banden.length === 0 && plannen.length === 0 && (
          <LeegStaat icon={iconMensenVol} title={texts.leeg} level={2}>
            {texts.leegUitleg}
          </LeegStaat>
        )}
      </div>
    </Pagina>
  )
}
