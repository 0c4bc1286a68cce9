import { type QueryClient, useQuery } from '@tanstack/react-query'
import { longDate } from '../../web/datum.ts'
import { Chip } from '../../web/kit/chip.tsx'
import { iconErbij, iconWeging } from '../../web/kit/iconen.ts'
import { KnopLink } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Celtekst, Tabel } from '../../web/kit/tabel.tsx'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Verzoeken } from '../answers.ts'
import { rechtenTexts } from './texts.ts'
import './rechten.css'

const query = apiQuery<Verzoeken>('/v1/verzoeken')
export const prefetch = (queryClient: QueryClient) => void queryClient.prefetchQuery(query)

/** The desk of the contactpunt: every request with its term and what is to be done now. */
export default function Contactpunt() {
  const texts = useTexts(rechtenTexts)
  const taal = useTaal()
  const { data, error, refetch } = useQuery(query)
  if (!data) return error ? <FoutPagina error={error} onRetry={() => void refetch()} /> : <LaadPagina />
  const { verzoeken, uitstellen, vandaag } = data.data
  return (
    <Pagina
      title={texts.contactpunt}
      intro={<p>{texts.contactpuntIntro}</p>}
      back={{ to: '/mijn-werk', label: texts.werkTitel }}
      actions={
        <>
          <KnopLink to="/contactpunt/vrijgaven">{texts.vrijgaven}</KnopLink>
          <KnopLink to="/vaste-wensen">{texts.wensen}</KnopLink>
          <KnopLink to="/contactpunt/nieuw" variant="primair" icon={iconErbij}>
            {texts.noteer}
          </KnopLink>
        </>
      }
    >
      {verzoeken.length === 0 ? (
        <LeegStaat icon={iconWeging} title={texts.leegTitel} level={2}>
          {texts.leeg}
        </LeegStaat>
      ) : (
        <Tabel
          caption={texts.contactpunt}
          rows={verzoeken}
          rowKey={(v) => v.id}
          rowTo={(v) => `/contactpunt/${v.id}`}
          columns={[
            {
              key: 'wat',
              header: texts.watGevraagd,
              cell: (v) => <Celtekst main={texts.soort[v.soort]} below={v.overNaam} strong />,
            },
            { key: 'door', header: texts.gevraagdDoor, cell: (v) => v.aanvrager },
            { key: 'op', header: texts.ontvangen, cell: (v) => longDate(v.ontvangenOp, taal) },
            {
              key: 'voor',
              header: texts.antwoordVoor,
              cell: (v) => <Termijn verzoek={v} vandaag={vandaag} />,
            },
            { key: 'nu', header: texts.nuTeDoen, cell: (v) => stapVan(v, texts) },
          ]}
        />
      )}
      {uitstellen.length > 0 && (
        <Sectie title={texts.uitstellen}>
          <ul className="rechten-lijst">
            {uitstellen.map((u) => (
              <li key={u.id}>
                {texts.uitstelRegel(u.organisatie, longDate(u.herzienOp, taal))}{' '}
                <span className="gedempt">{u.bel}</span>
              </li>
            ))}
          </ul>
        </Sectie>
      )}
      <p className="gedempt">{texts.nietNagelezen(data.data.nietNagelezen.join(', '))}</p>
    </Pagina>
  )
}

type Verzoek = Verzoeken['verzoeken'][number]

function Termijn({ verzoek, vandaag }: { verzoek: Verzoek; vandaag: string }) {
  const texts = useTexts(rechtenTexts)
  const taal = useTaal()
  const runs = verzoek.status === 'ontvangen' || verzoek.status === 'in_behandeling'
  return (
    <span className="rechten-rij">
      {longDate(verzoek.termijnTot, taal)}
      {runs && verzoek.termijnTot < vandaag && <Chip tone="voorwaarde">{texts.teLaat}</Chip>}
      {verzoek.verlengd && <span className="gedempt">{texts.verlengd}</span>}
    </span>
  )
}

function stapVan(v: Verzoek, texts: { stap: Record<string, string>; hervat: string }): string {
  if (v.hervat) return texts.hervat
  if (v.stap) return texts.stap[v.stap] ?? ''
  return (v.status === 'ingetrokken' ? texts.stap.ingetrokken : texts.stap.klaar) ?? ''
}
