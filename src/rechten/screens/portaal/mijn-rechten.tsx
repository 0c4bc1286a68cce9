import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { longDate } from '../../../web/datum.ts'
import { BelKnop } from '../../../web/kit/bel-knop.tsx'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { iconDocument } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { classOf, Knop } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { useNavigatie } from '../../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../../web/query.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { MijnRechten as Antwoord } from '../../answers.ts'
import { mijnRechtenTexts } from './texts.ts'
import { VraagRecht } from './vraag-recht.tsx'
import './mijn-rechten.css'

const query = apiQuery<Antwoord>('/v1/mijn-rechten')
export const prefetch = (queryClient: QueryClient) => void queryClient.prefetchQuery(query)

/** My rights: ask, follow and read the answer, in few words. */
export default function MijnRechten() {
  const texts = useTexts(mijnRechtenTexts)
  const { search } = useNavigatie()
  const [stand, setStand] = useState<'lijst' | 'vraag' | 'klaar'>(search.has('soort') ? 'vraag' : 'lijst')
  const { data, error, refetch } = useQuery(query)
  if (!data) return error ? <FoutPagina error={error} onRetry={() => void refetch()} /> : <LaadPagina />
  const rechten = data.data
  const refresh = () => refetch().then(() => undefined)
  return (
    <Pagina
      title={texts.titel}
      back={
        rechten.kant === 'jim'
          ? { to: '/portaal/gegevens', label: texts.terugJim }
          : { to: '/portaal/verhaal', label: texts.terug }
      }
      intro={<p>{texts.intro}</p>}
    >
      <div className="mijn-rechten">
        {stand === 'klaar' && (
          <Melding tone="gelukt" live title={texts.klaar}>
            {texts.danGebeurt}
          </Melding>
        )}
        {stand === 'vraag' && rechten.casussen.length > 0 ? (
          <VraagRecht rechten={rechten} done={() => refresh().then(() => setStand('klaar'))} />
        ) : (
          rechten.casussen.length > 0 && (
            <Knop variant="primair" wide onClick={() => setStand('vraag')}>
              {texts.vraagIets}
            </Knop>
          )
        )}
        <Sectie title={texts.mijn}>
          {rechten.verzoeken.length === 0 && <p>{texts.geen}</p>}
          {rechten.verzoeken.map((v) => (
            <EenVerzoek key={v.id} verzoek={v} refresh={refresh} />
          ))}
        </Sectie>
        {rechten.contactpunt?.telefoon && (
          <div>
            <p>{texts.bel}</p>
            <BelKnop
              number={rechten.contactpunt.telefoon}
              name={rechten.contactpunt.naam}
              look="naam"
              variant="tweede"
              wide
            />
          </div>
        )}
      </div>
    </Pagina>
  )
}

type Verzoek = Antwoord['verzoeken'][number]

function EenVerzoek({ verzoek, refresh }: { verzoek: Verzoek; refresh: () => Promise<void> }) {
  const texts = useTexts(mijnRechtenTexts)
  const taal = useTaal()
  const [error, setError] = useState<unknown>(null)
  const runs = verzoek.stand === 'ontvangen' || verzoek.stand === 'bezig'
  const stop = () =>
    send('PUT', `/v1/verzoeken/${verzoek.id}/intrekking`, { ifMatch: `"${verzoek.versie}"` })
      .then(refresh)
      .catch(setError)
  return (
    <Kaart
      title={texts.soort[verzoek.soort]}
      above={texts.stand[verzoek.stand]}
      level={3}
      tone={verzoek.stand === 'klaar' ? 'klaar' : 'wit'}
    >
      <EigenWoorden source={texts.gevraagd(longDate(verzoek.gevraagdOp, taal))}>{verzoek.tekst}</EigenWoorden>
      {error !== null && <ProbleemMelding error={error} />}
      {runs && <p>{texts.antwoord(longDate(verzoek.antwoordVoor, taal))}</p>}
      {verzoek.brief && <Lezen href={`/v1/verzoeken/${verzoek.id}/brief`} label={texts.brief} main />}
      {verzoek.kopie && <Lezen href={`/v1/verzoeken/${verzoek.id}/kopie-pdf`} label={texts.kopie} />}
      {verzoek.stand === 'ontvangen' && (
        <>
          <Knop variant="stil" onClick={stop}>
            {texts.stop}
          </Knop>
          <p className="gedempt">{texts.stopUitleg}</p>
        </>
      )}
    </Kaart>
  )
}

function Lezen({ href, label, main = false }: { href: string; label: string; main?: boolean }) {
  return (
    <a className={classOf({ variant: main ? 'primair' : 'tweede' })} href={href} download>
      <Icoon pad={iconDocument} />
      <span>{label}</span>
    </a>
  )
}
