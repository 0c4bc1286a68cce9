import type { QueryClient } from '@tanstack/react-query'
import { useWerk } from '../../../portaal/screens/werk/use-werk.ts'
import { dayOf, relativeDay, time } from '../../../web/datum.ts'
import { DagBlok } from '../../../web/kit/dag-blok.tsx'
import { Held } from '../../../web/kit/held.tsx'
import { iconKalender, iconPlek } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { classOf } from '../../../web/kit/knop.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { Persoonregel } from '../../../web/kit/persoonregel.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { useParams } from '../../../web/navigatie/navigatie.ts'
import { useNow } from '../../../web/now.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Overleg } from '../../answers.ts'
import { toneOf } from '../tone-of.ts'
import { overlegQuery, useOverleg } from '../use-overleg.ts'
import { KomIk } from './kom-ik.tsx'
import { portaalOverlegTexts } from './texts.ts'
import { Verslag } from './verslag.tsx'
import { Waarover } from './waarover.tsx'
import './overleg.css'

export const prefetch = (queryClient: QueryClient, params: Record<string, string>) =>
  void queryClient.prefetchQuery(overlegQuery(params.overlegId ?? ''))

/** My coming meeting, for young person and parent: when, who, what about; my answer and my words; afterwards what we agreed. */
export default function PortaalOverleg() {
  const { overlegId } = useParams<'overlegId'>()
  const texts = useTexts(portaalOverlegTexts)
  const { overleg, error, retry, refresh } = useOverleg(overlegId)
  if (!overleg) return error ? <FoutPagina error={error} onRetry={() => void retry()} /> : <LaadPagina />
  const mine = overleg.deelnames.find((d) => d.ik)
  return (
    <Pagina
      title={texts.titel}
      back={{ to: '/portaal', label: texts.terug }}
      head={
        <Held title={texts.titel}>
          <Stand overleg={overleg} />
        </Held>
      }
    >
      <div className="portaal-overleg">
        <Wanneer overleg={overleg} />
        {overleg.status === 'afgerond' && <Verslag overleg={overleg} refresh={refresh} />}
        {mine?.abilities.antwoorden.includes('komt') && overleg.status === 'gepland' && (
          <KomIk deelname={mine} refresh={refresh} />
        )}
        <Waarover overleg={overleg} mine={mine} refresh={refresh} />
        <WieZijnEr overleg={overleg} />
      </div>
    </Pagina>
  )
}

function Stand({ overleg }: { overleg: Overleg }) {
  const texts = useTexts(portaalOverlegTexts)
  const taal = useTaal()
  const now = useNow()
  switch (overleg.status) {
    case 'gepland':
      return (
        <p>{`${capital(relativeDay(overleg.begintOp, taal, now))} ${texts.om(time(overleg.begintOp, taal))}.`}</p>
      )
    case 'bezig':
      return <p>{texts.bezig}</p>
    case 'afgerond':
      return <p>{texts.geweest}</p>
    case 'afgelast':
      return <p>{texts.gaatNiet}</p>
  }
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

function Wanneer({ overleg }: { overleg: Overleg }) {
  const texts = useTexts(portaalOverlegTexts)
  const taal = useTaal()
  const now = useNow()
  return (
    <Kaart lifted>
      <div className="portaal-overleg__wanneer">
        <DagBlok day={dayOf(overleg.begintOp)} />
        <div>
          <h2>{`${capital(relativeDay(overleg.begintOp, taal, now))} ${texts.om(time(overleg.begintOp, taal))}`}</h2>
          <p>{overleg.doel}</p>
        </div>
      </div>
      {overleg.statusReden && (
        <p>
          <strong>{overleg.status === 'afgelast' ? texts.gaatNiet : texts.anders}</strong>{' '}
          {overleg.statusReden}
        </p>
      )}
      <p className="portaal-overleg__regel">
        <Icoon pad={iconPlek} /> {overleg.plaats}
      </p>
      <p>{texts.tot(time(overleg.eindigtOp, taal))}</p>
      {overleg.status === 'gepland' && (
        <a
          className={classOf({ variant: 'stil' })}
          href={`/v1/overleggen/${overleg.id}/uitnodiging`}
          download="overleg.ics"
        >
          <Icoon pad={iconKalender} />
          <span>{texts.inAgenda}</span>
        </a>
      )}
    </Kaart>
  )
}

function WieZijnEr({ overleg }: { overleg: Overleg }) {
  const texts = useTexts(portaalOverlegTexts)
  const werk = useWerk()
  const others = overleg.deelnames.filter((d) => !d.ik)
  const past = overleg.status === 'afgerond'
  const comes = {
    komt_niet: past ? texts.wasNiet : texts.niet,
    afwezig: past ? texts.wasNiet : texts.niet,
    belt_in: past ? texts.belde : texts.belt,
    uitgenodigd: '',
    komt: '',
    aanwezig: '',
  }
  return (
    <Sectie title={past ? texts.wieWarenEr : texts.wieZijnEr}>
      <ul role="list" className="portaal-overleg__mensen">
        {others.map((d) => (
          <li key={d.id}>
            <Persoonregel
              name={d.roepnaam || werk(d.functie)}
              what={[d.naam ? werk(d.functie) : '', d.organisatie?.naam, comes[d.aanwezigheid]]
                .filter(Boolean)
                .join(', ')}
              tone={toneOf(d)}
            />
          </li>
        ))}
      </ul>
    </Sectie>
  )
}
