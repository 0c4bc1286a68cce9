import { useQuery } from '@tanstack/react-query'
import { KnopLink } from '../../web/kit/knop.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTexts } from '../../web/texts.ts'
import type { AanmeldingAntwoord } from '../contract.ts'
import { ConceptFormulier } from './concept-formulier.tsx'
import { Dubbelen } from './dubbelen.tsx'
import { LeesAanmelding } from './lees-aanmelding.tsx'
import { regimesQuery } from './regimes.ts'
import { aanmeldingTexts } from './texts.ts'
import './aanmelding.css'

/** One aanmelding: a concept to complete, or what was sent, with what can be done now. */
export default function AanmeldingPagina() {
  const texts = useTexts(aanmeldingTexts)
  const { id } = useParams<'id'>()
  const query = useQuery(apiQuery<AanmeldingAntwoord>(`/v1/aanmeldingen/${id}`))
  const regimes = useQuery(regimesQuery)
  const a = query.data?.data
  const regime = regimes.data?.data.find((r) => r.code === a?.regime.code)
  if (!a || a.id !== id || !regime) {
    return query.error ? (
      <FoutPagina error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <LaadPagina />
    )
  }
  const beside = a.leeftijd === null ? a.regime.naam : `${texts.jaar(a.leeftijd)} · ${a.regime.naam}`
  return (
    <Pagina
      title={a.naam || texts.geenNaam}
      beside={beside}
      intro={texts.status[a.status]}
      back={{ to: a.status === 'concept' ? '/aanmeldingen' : '/aanmeldingen/verzonden', label: texts.titel }}
      actions={<Neighbours a={a} />}
    >
      {a.abilities.wijzigen ? (
        <ConceptFormulier key={`${a.id}-${a.versie}`} a={a} etag={query.data?.etag ?? null} regime={regime} />
      ) : (
        <LeesAanmelding a={a} etag={query.data?.etag ?? null} regime={regime} />
      )}
      {a.status !== 'casus' && <Dubbelen a={a} />}
    </Pagina>
  )
}

function Neighbours({ a }: { a: AanmeldingAntwoord }) {
  const texts = useTexts(aanmeldingTexts)
  return (
    <>
      {a.vorige && <KnopLink to={`/aanmeldingen/${a.vorige}`}>{texts.vorige}</KnopLink>}
      {a.volgende && <KnopLink to={`/aanmeldingen/${a.volgende}`}>{texts.volgende}</KnopLink>}
    </>
  )
}
