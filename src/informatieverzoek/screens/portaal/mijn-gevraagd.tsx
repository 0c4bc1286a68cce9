import { useQueryClient } from '@tanstack/react-query'
import { useGebruik } from '../../../delen/screens/gebruik/use-gebruik.ts'
import { KiesPlan } from '../../../portaal/screens/deel/kies-plan.tsx'
import { usePortaal } from '../../../portaal/screens/use-portaal.ts'
import { iconVragen } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { Verzoek } from '../../contract.ts'
import { useVerzoeken } from '../use-verzoeken.ts'
import { EenGebruik } from './een-gebruik.tsx'
import { mijnGevraagdTexts } from './texts.ts'

/** What others ask about what I brought in: young person and parent answer for themselves, and see what may be known of other questions. */
export default function MijnGevraagd() {
  const texts = useTexts(mijnGevraagdTexts)
  const { data, error, refetch } = usePortaal('mijn-plan')
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { plan, kant, casussen } = data.data
  return (
    <Pagina title={texts.tab} back={{ to: '/portaal/verhaal', label: texts.verhaal }}>
      <div className="mijn">
        <KiesPlan casussen={casussen} />
        {plan ? (
          <Vragen casusId={plan.casusId} own={kant === 'jeugdige'} />
        ) : (
          <Leeg uitleg={texts.geenPlan} />
        )}
      </div>
    </Pagina>
  )
}

function Leeg({ uitleg }: { uitleg: string }) {
  const texts = useTexts(mijnGevraagdTexts)
  return (
    <LeegStaat icon={iconVragen} title={texts.leeg} level={2}>
      {uitleg}
    </LeegStaat>
  )
}

function Vragen({ casusId, own }: { casusId: string; own: boolean }) {
  const texts = useTexts(mijnGevraagdTexts)
  const queryClient = useQueryClient()
  const { gebruik, error, refetch } = useGebruik(casusId)
  const { lijst, error: faulty, retry } = useVerzoeken(casusId)
  if (error && !gebruik) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (faulty && !lijst) return <FoutPagina error={faulty} onRetry={() => void retry()} />
  if (!gebruik || !lijst) return <LaadPagina />
  if (gebruik.vragen.length + lijst.verzoeken.length === 0) return <Leeg uitleg={texts.leegUitleg} />
  return (
    <div className="mijn__stapel">
      {gebruik.vragen.length > 0 && (
        <p>
          {texts.introGebruik} {texts.introUitleg}
        </p>
      )}
      {gebruik.vragen.map((vraag) => (
        <EenGebruik
          key={`${vraag.id}-${vraag.versie}`}
          vraag={vraag}
          tekst={gebruik.bruikbaar.find((b) => b.id === vraag.bijdrageId)?.tekst ?? ''}
          own={own}
          onChanged={() => void queryClient.invalidateQueries()}
        />
      ))}
      {lijst.verzoeken.length > 0 && <OverMij verzoeken={lijst.verzoeken} />}
    </div>
  )
}

/** Questions between organisations that were let known: they answer those themselves, I may say something back. */
function OverMij({ verzoeken }: { verzoeken: readonly Verzoek[] }) {
  const texts = useTexts(mijnGevraagdTexts)
  return (
    <Sectie title={texts.overMij}>
      <div className="mijn__stapel">
        <p>{texts.overMijUitleg}</p>
        {verzoeken.map((v) => (
          <Kaart key={v.id} level={3} title={texts.vroeg(v.van.organisatie.naam, v.aan.organisatie.naam)}>
            <p>{v.vraag}</p>
            <p className="gedempt">{texts.stand[v.status]}</p>
          </Kaart>
        ))}
        <KnopLink to="/portaal/zeg-terug" icon={iconVragen} wide>
          {texts.zeg}
        </KnopLink>
      </div>
    </Sectie>
  )
}
