import { useQuery } from '@tanstack/react-query'
import { longDate } from '../../../web/datum.ts'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { useParams } from '../../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../../web/query.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { AlsJimVerhaal } from '../../contract.ts'
import { jimTexts } from './texts.ts'
import '../../../portaal/screens/portaal.css'
import '../../../verhaal/screens/portaal/mijn-verhaal.css'

/** One part of the story that the young person gave to their JIM, to read; they are told that it was read. */
export default function AlsJimDeel() {
  const { als, verhaal: texts } = useTexts(jimTexts)
  const taal = useTaal()
  const { deelId } = useParams<'deelId'>()
  const { data, error, refetch } = useQuery(apiQuery<AlsJimVerhaal>(`/v1/als-jim/verhaaldelen/${deelId}`))
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const deel = data.data
  return (
    <Pagina
      title={deel.titel || texts.kop(deel.jeugdige)}
      tabTitle={als.titel}
      back={{ to: '/portaal', label: als.titel }}
      intro={<p>{texts.uitleg(deel.jeugdige)}</p>}
    >
      <div className="mijn">
        <div className="verhaal__tekst">
          <EigenWoorden
            look="vlak"
            title={texts.van(deel.jeugdige)}
            source={texts.verteld(longDate(deel.op, taal))}
          >
            {deel.tekst}
          </EigenWoorden>
        </div>
        <p>{texts.zuinig}</p>
      </div>
    </Pagina>
  )
}
