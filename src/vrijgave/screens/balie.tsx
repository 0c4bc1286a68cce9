import { type QueryClient, useQuery } from '@tanstack/react-query'
import { longDate } from '../../web/datum.ts'
import { Chip } from '../../web/kit/chip.tsx'
import { iconErbij } from '../../web/kit/iconen.ts'
import { KnopLink } from '../../web/kit/knop.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Celtekst, Tabel } from '../../web/kit/tabel.tsx'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Balie as Antwoord } from '../contract.ts'
import { vrijgaveTexts } from './texts.ts'
import './vrijgave.css'

const query = apiQuery<Antwoord>('/v1/vrijgaven')
export const prefetch = (queryClient: QueryClient) => void queryClient.prefetchQuery(query)

/** The contactpunt's desk for release: questions whether there is anything, and casussen to release. */
export default function Balie() {
  const texts = useTexts(vrijgaveTexts)
  const { data, error, refetch } = useQuery(query)
  if (!data) return error ? <FoutPagina error={error} onRetry={() => void refetch()} /> : <LaadPagina />
  return (
    <Pagina
      title={texts.vrijgaven}
      intro={<p>{texts.uitleg}</p>}
      back={{ to: '/contactpunt', label: texts.terugContactpunt }}
      actions={
        <KnopLink to="/contactpunt/vragen/nieuw" variant="primair" icon={iconErbij}>
          {texts.noteer}
        </KnopLink>
      }
    >
      <Casussen casussen={data.data.casussen} />
      <Vragen vragen={data.data.vragen} />
    </Pagina>
  )
}

function Casussen({ casussen }: { casussen: Antwoord['casussen'] }) {
  const texts = useTexts(vrijgaveTexts)
  const taal = useTaal()
  if (casussen.length === 0)
    return (
      <Sectie title={texts.casussen}>
        <p>{texts.casussenLeeg}</p>
      </Sectie>
    )
  return (
    <Sectie title={texts.casussen}>
      <Tabel
        caption={texts.casussen}
        rows={casussen}
        rowKey={(c) => c.casusId}
        rowTo={(c) => `/contactpunt/vrijgaven/${c.casusId}`}
        columns={[
          {
            key: 'over',
            header: texts.over,
            cell: (c) => <Celtekst main={c.naam} below={c.regime} strong />,
          },
          { key: 'begon', header: texts.begon, cell: (c) => longDate(c.start, taal) },
          { key: 'stand', header: texts.stand, cell: (c) => <Stand casus={c} /> },
          {
            key: 'vraag',
            header: texts.vraagKolom,
            cell: (c) => (c.vraagVoor ? texts.vraagVoor(longDate(c.vraagVoor, taal)) : ''),
          },
        ]}
      />
    </Sectie>
  )
}

function Stand({ casus: c }: { casus: Antwoord['casussen'][number] }) {
  const texts = useTexts(vrijgaveTexts)
  const taal = useTaal()
  return (
    <span className="vrijgave-rij">
      {texts.casusStand[c.stand]}
      {c.stand === 'gevraagd' && (
        <span className="gedempt">{texts.nogTeAntwoorden(c.wachtend, c.gevraagd)}</span>
      )}
      {c.opnieuw && <Chip tone="voorwaarde">{texts.opnieuw}</Chip>}
      {!c.opnieuw && c.herzienOp && (
        <span className="gedempt">{texts.herzienOp(longDate(c.herzienOp, taal))}</span>
      )}
      {c.verteld && <Chip tone="klaar">{texts.verteld}</Chip>}
    </span>
  )
}

function Vragen({ vragen }: { vragen: Antwoord['vragen'] }) {
  const texts = useTexts(vrijgaveTexts)
  const taal = useTaal()
  return (
    <Sectie title={texts.vragen}>
      <p>{texts.vragenUitleg}</p>
      {vragen.length === 0 ? (
        <p>{texts.vragenLeeg}</p>
      ) : (
        <Tabel
          caption={texts.vragen}
          rows={vragen}
          rowKey={(v) => v.id}
          rowTo={(v) => `/contactpunt/vragen/${v.id}`}
          columns={[
            {
              key: 'over',
              header: texts.over,
              cell: (v) => <Celtekst main={v.overNaam} below={v.aanvrager} strong />,
            },
            { key: 'op', header: texts.ontvangen, cell: (v) => longDate(v.ontvangenOp, taal) },
            { key: 'voor', header: texts.antwoordVoor, cell: (v) => longDate(v.antwoordVoor, taal) },
            { key: 'stand', header: texts.stand, cell: (v) => texts.status[v.status] },
          ]}
        />
      )}
    </Sectie>
  )
}
