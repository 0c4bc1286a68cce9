import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { AanmeldingAntwoord } from '../../aanmelding/contract.ts'
import { send } from '../../web/api.ts'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { iconWeging } from '../../web/kit/iconen.ts'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTexts } from '../../web/texts.ts'
import type { WegingAntwoord } from '../contract.ts'
import { Besluit } from './besluit.tsx'
import { Criterium } from './criterium.tsx'
import { wegingTexts } from './texts.ts'
import './weging.css'

/** The weging of one aanmelding: criteria as questions, judgements side by side with names, and the decision. */
export default function WegingPagina() {
  const texts = useTexts(wegingTexts)
  const { id } = useParams<'id'>()
  const query = useQuery(apiQuery<WegingAntwoord>(`/v1/aanmeldingen/${id}/weging`))
  const aanmelding = useQuery(apiQuery<AanmeldingAntwoord>(`/v1/aanmeldingen/${id}`)).data?.data
  const weging = query.data?.data
  if (!weging || !aanmelding) {
    return query.error ? (
      <FoutPagina error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <LaadPagina />
    )
  }
  return (
    <Pagina
      title={texts.titel(aanmelding.naam)}
      beside={aanmelding.regime.naam}
      back={{ to: '/aanmeldingen/te-wegen', label: texts.terug }}
      actions={<KnopLink to={`/aanmeldingen/${id}`}>{texts.lees}</KnopLink>}
    >
      {aanmelding.velden.vraag && <EigenWoorden look="vlak">{aanmelding.velden.vraag}</EigenWoorden>}
      {weging.stand === 'geen' ? (
        <Begin id={id} can={weging.abilities.magOpenen} />
      ) : (
        <Gewogen weging={weging} etag={query.data?.etag ?? null} />
      )}
      <p className="gedempt">{texts.bron(weging.bron)}</p>
    </Pagina>
  )
}

function Begin({ id, can }: { id: string; can: boolean }) {
  const texts = useTexts(wegingTexts)
  const queryClient = useQueryClient()
  const begin = async () => {
    await send('POST', `/v1/aanmeldingen/${id}/wegingen`)
    await queryClient.invalidateQueries()
  }
  return (
    <LeegStaat
      icon={iconWeging}
      title={texts.geen}
      level={2}
      action={
        can && (
          <Knop variant="primair" onClick={begin}>
            {texts.open}
          </Knop>
        )
      }
    >
      {texts.geenUitleg}
    </LeegStaat>
  )
}

function Gewogen({ weging, etag }: { weging: WegingAntwoord; etag: string | null }) {
  const texts = useTexts(wegingTexts)
  return (
    <>
      <p>{texts.wegers(weging.wegers, weging.minimaalWegers)}</p>
      {weging.abilities.magOordelen && weging.abilities.alsAdvies && <Melding title={texts.adviesUitleg} />}
      {weging.criteria.map((c) => (
        <Criterium
          key={c.code}
          id={weging.aanmeldingId}
          criterium={c}
          mag={weging.abilities.magOordelen}
          alsAdvies={weging.abilities.alsAdvies}
        />
      ))}
      <Besluit weging={weging} etag={etag} />
    </>
  )
}
