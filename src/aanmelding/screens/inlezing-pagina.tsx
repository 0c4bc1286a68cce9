import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { send } from '../../web/api.ts'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Voortgang } from '../../web/kit/voortgang.tsx'
import { useNavigatie, useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTexts } from '../../web/texts.ts'
import type { InlezingAntwoord } from '../inlezing/contract.ts'
import { InlezingVerslag } from './inlezing-verslag.tsx'
import { aanmeldingTexts } from './texts.ts'
import { ToewijzingFormulier } from './toewijzing-formulier.tsx'
import './aanmelding.css'

const EVERY_MS = 1000

/** One file: how far it is, what it asks, or its report. One may leave and find it again. */
export default function InlezingPagina() {
  const texts = useTexts(aanmeldingTexts)
  const { inlezingId } = useParams<'inlezingId'>()
  const query = useQuery({
    ...apiQuery<InlezingAntwoord>(`/v1/inlezingen/${inlezingId}`),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.data) ? EVERY_MS : false),
  })
  const inlezing = query.data?.data
  useNewConcepts(inlezing?.status === 'klaar')
  if (!inlezing)
    return query.error ? (
      <FoutPagina error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <LaadPagina />
    )
  return (
    <Pagina
      title={inlezing.bestandsnaam}
      intro={texts.inlezingStatus[inlezing.status]}
      back={{ to: '/aanmeldingen/inlezen', label: texts.inlezenTitel }}
    >
      <Inhoud inlezing={inlezing} etag={query.data?.etag ?? null} />
      {!isUnderWay(inlezing) && <GooiWeg inlezing={inlezing} etag={query.data?.etag ?? null} />}
    </Pagina>
  )
}

/** The worker made concepts meanwhile: a list that was read before is read again. */
function useNewConcepts(isDone: boolean): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    const isList = ({ queryKey: [path] }: { queryKey: readonly unknown[] }) =>
      typeof path === 'string' && path.startsWith('/v1/aanmeldingen')
    if (isDone) void queryClient.invalidateQueries({ predicate: isList })
  }, [isDone, queryClient])
}

const isUnderWay = (i: InlezingAntwoord | undefined) => i?.status === 'wacht' || i?.status === 'bezig'

function Inhoud({ inlezing, etag }: { inlezing: InlezingAntwoord; etag: string | null }) {
  const texts = useTexts(aanmeldingTexts)
  const { status, verslag } = inlezing
  switch (status) {
    case 'wacht':
    case 'bezig':
      return (
        <Voortgang
          label={texts.leesBezig}
          done={Math.round(verslag.deel * 100)}
          total={verslag.deel > 0 ? 100 : null}
        >
          {texts.rijen(inlezing.verwerkt)}. {texts.magWeg}
        </Voortgang>
      )
    case 'vraagt_kolommen':
      return <ToewijzingFormulier key={inlezing.versie} inlezing={inlezing} etag={etag} />
    case 'mislukt':
      return (
        <Melding
          tone="let-op"
          title={texts.mislukt}
          actions={<KnopLink to="/aanmeldingen/inlezen">{texts.opnieuw}</KnopLink>}
        >
          {verslag.melding}
        </Melding>
      )
    case 'klaar':
      return <InlezingVerslag inlezing={inlezing} />
  }
}

function GooiWeg({ inlezing, etag }: { inlezing: InlezingAntwoord; etag: string | null }) {
  const texts = useTexts(aanmeldingTexts)
  const queryClient = useQueryClient()
  const { go } = useNavigatie()
  const discard = async () => {
    await send('DELETE', `/v1/inlezingen/${inlezing.id}`, { ifMatch: etag })
    await queryClient.invalidateQueries({ queryKey: ['/v1/inlezingen'] })
    go('/aanmeldingen/inlezen')
  }
  return (
    <div className="aanmelding-knoppen">
      <Knop variant="stil" onClick={discard}>
        {inlezing.status === 'vraagt_kolommen' ? texts.bestandWeg : texts.verslagWeg}
      </Knop>
    </div>
  )
}
