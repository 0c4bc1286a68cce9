import { useQuery } from '@tanstack/react-query'
import { usePortaal } from '../../../portaal/screens/use-portaal.ts'
import { iconMensenVol } from '../../../web/kit/iconen.ts'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../../web/query.ts'
import { useTexts } from '../../../web/texts.ts'
import type { Vast } from '../../contract.ts'
import { PlekKaart } from './plek-kaart.tsx'
import { blijftTexts } from './texts.ts'
import '../../../portaal/screens/portaal.css'

/** For parents: the first weeks that are meant for them, with who is there on which day. */
export default function EersteWeken() {
  const { data, error, refetch } = usePortaal('mijn-mensen')
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { mensen } = data.data
  return mensen ? <Weken casusId={mensen.casusId} naam={mensen.jeugdige} /> : <Geen />
}

function Weken({ casusId, naam }: { casusId: string; naam: string }) {
  const texts = useTexts(blijftTexts)
  const { data, error, refetch } = useQuery(apiQuery<Vast>(`/v1/casussen/${casusId}/wie-blijft`))
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { plekken } = data.data
  if (plekken.length === 0) return <Geen />
  return (
    <Pagina
      title={texts.eersteWeken.titel}
      back={{ to: '/portaal/mensen', label: texts.terug }}
      intro={<p>{texts.eersteWeken.intro(naam)}</p>}
    >
      <div className="mijn">
        {plekken.map((plek) => (
          <PlekKaart key={plek.id} plek={plek} />
        ))}
      </div>
    </Pagina>
  )
}

function Geen() {
  const texts = useTexts(blijftTexts)
  return (
    <Pagina title={texts.eersteWeken.titel} back={{ to: '/portaal/mensen', label: texts.terug }}>
      <LeegStaat icon={iconMensenVol} title={texts.eersteWeken.leeg} level={2}>
        {texts.eersteWeken.leegUitleg}
      </LeegStaat>
    </Pagina>
  )
}
