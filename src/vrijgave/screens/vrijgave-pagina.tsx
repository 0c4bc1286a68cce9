import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { longDate } from '../../web/datum.ts'
import { Chip } from '../../web/kit/chip.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Detail, Ronde } from '../contract.ts'
import { BesluitFormulier } from './besluit-formulier.tsx'
import { Brieven } from './brieven.tsx'
import { grondLabel } from './gronden.ts'
import { vrijgaveTexts } from './texts.ts'
import { VraagFormulier } from './vraag-formulier.tsx'
import './vrijgave.css'

const detailQuery = (casusId: string) => apiQuery<Detail>(`/v1/vrijgaven/casussen/${casusId}`)
export const prefetch = (queryClient: QueryClient, params: Record<string, string>) =>
  void queryClient.prefetchQuery(detailQuery(params.casusId ?? ''))

/** One casus at the desk: ask participants, decide, write letters; earlier rounds below. */
export default function VrijgavePagina() {
  const texts = useTexts(vrijgaveTexts)
  const taal = useTaal()
  const { casusId } = useParams<'casusId'>()
  const queryClient = useQueryClient()
  const { data, error, refetch } = useQuery(detailQuery(casusId))
  if (!data) return error ? <FoutPagina error={error} onRetry={() => void refetch()} /> : <LaadPagina />
  const detail = data.data
  const done = () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey: [path] }) => typeof path === 'string' && path.startsWith('/v1/vrijgave'),
    })
  const open = detail.rondes.find((r) => r.besluit === null)
  return (
    <Pagina
      title={detail.naam}
      beside={`${detail.regime}, ${longDate(detail.start, taal)}`}
      back={{ to: '/contactpunt/vrijgaven', label: texts.terug }}
    >
      <div className="vrijgave-stapel">
        {detail.abilities.magVragen && <VraagFormulier detail={detail} done={done} />}
        {open && (
          <>
            <EenRonde ronde={open} />
            {detail.uitgesteld && <Melding title={texts.uitgesteld} />}
            {detail.abilities.magVrijgeven || detail.abilities.magWachten ? (
              <BesluitFormulier ronde={open} detail={detail} done={done} />
            ) : (
              <p>{texts.nogNietBesluiten}</p>
            )}
          </>
        )}
        {detail.rondes.some((r) => r.besluit === 'vrij') && <Brieven detail={detail} done={done} />}
        {detail.rondes
          .filter((r) => r.besluit !== null)
          .map((r) => (
            <EenRonde key={r.id} ronde={r} />
          ))}
      </div>
    </Pagina>
  )
}

function EenRonde({ ronde }: { ronde: Ronde }) {
  const texts = useTexts(vrijgaveTexts)
  const taal = useTaal()
  const parts = ronde.onderdelen.map((o) => texts.onderdeel[o].toLowerCase()).join(', ')
  return (
    <Kaart
      title={texts.aanleiding[ronde.aanleiding]}
      above={texts.ronde(longDate(ronde.antwoordVoor, taal))}
      level={2}
    >
      {ronde.besluit === 'vrij' && <p>{texts.vrijSinds(parts)}</p>}
      {ronde.besluit === 'wacht' && ronde.herzienOp && (
        <p>{texts.wachtTot(longDate(ronde.herzienOp, taal))}</p>
      )}
      {ronde.besluit && <p>{ronde.afweging}</p>}
      <ul className="vrijgave-lijst">
        {ronde.oordelen.map((o) => (
          <li key={o.id}>
            <span className="vrijgave-rij">
              <strong>{o.organisatie}</strong>
              <Chip tone={toneOf(o)}>{o.antwoord ? texts.oordeel[o.antwoord] : texts.nogNiets}</Chip>
            </span>
            {o.grond && (
              <p>
                {`${grondLabel(o.grond, taal, texts.avg)}. ${o.afweging} ${o.niet.map((n) => texts.onderdeel[n]).join(', ')}`}{' '}
                {o.vervallen ? texts.vervallen : o.herzienOp && texts.herzienOp(longDate(o.herzienOp, taal))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

function toneOf(o: Ronde['oordelen'][number]): 'klaar' | 'stil' | 'voorwaarde' {
  if (o.antwoord === null) return 'stil'
  return o.antwoord === 'mag' || o.vervallen ? 'klaar' : 'voorwaarde'
}
