import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Vraag } from '../contract.ts'
import { Bestand } from './bestand.tsx'
import { vrijgaveTexts } from './texts.ts'
import './vrijgave.css'

const vraagQuery = (id: string) => apiQuery<Vraag>(`/v1/loopvragen/${id}`)
export const prefetch = (queryClient: QueryClient, params: Record<string, string>) =>
  void queryClient.prefetchQuery(vraagQuery(params.vraagId ?? ''))

/** One question with its two steps; nothing here tells whether there is a casus. */
export default function VraagPagina() {
  const texts = useTexts(vrijgaveTexts)
  const taal = useTaal()
  const { vraagId } = useParams<'vraagId'>()
  const queryClient = useQueryClient()
  const { data, error, refetch } = useQuery(vraagQuery(vraagId))
  if (!data) return error ? <FoutPagina error={error} onRetry={() => void refetch()} /> : <LaadPagina />
  const vraag = data.data
  const zet = async (deel: string, body?: unknown) => {
    await send('PUT', `/v1/loopvragen/${vraagId}/${deel}`, { body, ifMatch: data.etag })
    await queryClient.invalidateQueries({
      predicate: ({ queryKey: [path] }) =>
        typeof path === 'string' && /^\/v1\/(loopvragen|vrijgave)/.test(path),
    })
  }
  return (
    <Pagina
      title={vraag.overNaam}
      back={{ to: '/contactpunt/vrijgaven', label: texts.terug }}
      beside={`${texts.antwoordVoor} ${longDate(vraag.antwoordVoor, taal)}`}
    >
      <div className="vrijgave-stapel">
        <p>
          {`${vraag.aanvrager} (${texts.kant[vraag.aanvragerKant]}), ${texts.kanaal[vraag.kanaal]}, ${longDate(vraag.ontvangenOp, taal)}. ${texts.geboortedatum}: ${longDate(vraag.overGeboortedatum, taal)}.`}
        </p>
        {vraag.status === 'ontvangen' ? (
          <Nagaan zet={zet} />
        ) : (
          <p>{`${texts.identiteit} ${vraag.identiteitHoe} ${vraag.bevoegdheid ? texts.bevoegd[vraag.bevoegdheid] : ''}.`}</p>
        )}
        {vraag.status !== 'ontvangen' && <Antwoorden vraag={vraag} zet={zet} />}
      </div>
    </Pagina>
  )
}

type Zet = (deel: string, body?: unknown) => Promise<void>

function Nagaan({ zet }: { zet: Zet }) {
  const texts = useTexts(vrijgaveTexts)
  const form = useFormulier({
    initial: { identiteitHoe: '', bevoegdheid: '' as 'zelf' | 'vertegenwoordiger' | 'niet_bevoegd' | '' },
    validate: (v) => ({
      ...(v.identiteitHoe.trim() === '' && { identiteitHoe: texts.verplicht }),
      ...(v.bevoegdheid === '' && { bevoegdheid: texts.verplicht }),
    }),
    send: (v) => zet('vrager', v),
  })
  return (
    <Kaart title={texts.nagaan}>
      <Formulier
        form={form}
        label={texts.nagaan}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.bewaar}
          </Knop>
        }
      >
        <Tekstveld label={texts.identiteit} hint={texts.identiteitHint} {...form.field('identiteitHoe')} />
        <RadioKaarten
          look="pil"
          label={texts.bevoegdLabel}
          options={(['zelf', 'vertegenwoordiger', 'niet_bevoegd'] as const).map((k) => ({
            value: k,
            label: texts.bevoegd[k],
          }))}
          {...form.field('bevoegdheid')}
        />
      </Formulier>
    </Kaart>
  )
}

function Antwoorden({ vraag, zet }: { vraag: Vraag; zet: Zet }) {
  const texts = useTexts(vrijgaveTexts)
  const taal = useTaal()
  const [error, setError] = useState<unknown>(null)
  if (vraag.brief)
    return (
      <Kaart title={texts.antwoordKop}>
        <p>{texts.briefVan(longDate(vraag.brief.dag, taal))}</p>
        <Bestand href={`/v1/loopvragen/${vraag.id}/brief`} label={texts.lees} />
      </Kaart>
    )
  return (
    <Kaart title={texts.antwoordKop}>
      <p>{texts.antwoordUitleg}</p>
      <p>{texts.vanaf(longDate(vraag.antwoordVanaf, taal))}</p>
      {error !== null && <ProbleemMelding error={error} />}
      {vraag.vandaag >= vraag.antwoordVanaf && (
        <Knop variant="primair" onClick={() => zet('antwoord').catch(setError)}>
          {texts.antwoord}
        </Knop>
      )}
    </Kaart>
  )
}
