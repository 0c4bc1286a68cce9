import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { CasusVrijgave } from '../../vrijgave/screens/casus-vrijgave.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTexts } from '../../web/texts.ts'
import type { CasusRechten as Antwoord } from '../answers.ts'
import { Gevolgen } from './casus/gevolgen.tsx'
import { Informeren } from './casus/informeren.tsx'
import { NoteerVoor } from './casus/noteer-voor.tsx'
import { Zienswijzen } from './casus/zienswijzen.tsx'
import { rechtenTexts } from './texts.ts'
import './rechten.css'

const rechtenQuery = (casusId: string) => apiQuery<Antwoord>(`/v1/casussen/${casusId}/rechten`)
export const prefetch = (queryClient: QueryClient, params: Record<string, string>) =>
  void queryClient.prefetchQuery(rechtenQuery(params.casusId ?? ''))

/** Rights in one casus: was it told, what the contactpunt asks, what is to be corrected, what was asked. */
export default function CasusRechten() {
  const texts = useTexts(rechtenTexts)
  const { casusId } = useParams<'casusId'>()
  return (
    <CasusLayout tabTitle={texts.rechten}>
      <Inhoud casusId={casusId} />
    </CasusLayout>
  )
}

function Inhoud({ casusId }: { casusId: string }) {
  const texts = useTexts(rechtenTexts)
  const queryClient = useQueryClient()
  const { data, error, refetch } = useQuery(rechtenQuery(casusId))
  if (!data) return error ? <ProbleemMelding error={error} onRetry={() => void refetch()} /> : <LaadPagina />
  const done = () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey: [path] }) =>
        typeof path === 'string' && (path.includes(casusId) || path.startsWith('/v1/rechten-werk')),
    })
  const rechten = data.data
  return (
    <div className="rechten-stapel">
      <CasusVrijgave casusId={casusId} />
      <Informeren casusId={casusId} rechten={rechten} etag={data.etag} done={done} />
      <Zienswijzen rechten={rechten} done={done} />
      <Gevolgen rechten={rechten} done={done} />
      {rechten.beperkt.length > 0 && (
        <Sectie title={texts.beperktTitel} beside={texts.beperktUitleg}>
          <ul className="rechten-lijst">
            {rechten.beperkt.map((b) => (
              <li key={b.id}>{b.tekst}</li>
            ))}
          </ul>
        </Sectie>
      )}
      {rechten.verklaringen.length > 0 && (
        <Sectie title={texts.verklaringTitel}>
          {rechten.verklaringen.map((v) => (
            <Kaart key={`${v.bijdrageId}${v.tekst}`}>
              <p>{v.tekst}</p>
            </Kaart>
          ))}
        </Sectie>
      )}
      {rechten.abilities.magNoteren && <NoteerVoor casusId={casusId} />}
    </div>
  )
}
