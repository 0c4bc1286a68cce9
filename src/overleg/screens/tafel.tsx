import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import { send } from '../../web/api.ts'
import { fullDate, time } from '../../web/datum.ts'
import { iconKlok, iconZien } from '../../web/kit/iconen.ts'
import { Icoon } from '../../web/kit/icoon.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { PaginaKop } from '../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import { setPageTitle } from '../../web/titel.ts'
import type { Overleg } from '../answers.ts'
import { SluitOverleg } from './sluit-overleg.tsx'
import { TafelInvoer } from './tafel-invoer.tsx'
import { TafelMensen } from './tafel-mensen.tsx'
import { TafelPunt } from './tafel-punt.tsx'
import { overlegTexts } from './texts.ts'
import { useOverleg, versionOf } from './use-overleg.ts'
import { useTafelKeys } from './use-tafel-keys.ts'
import './tafel.css'

/** How often the table looks whether someone else wrote something. */
const everySeconds = 4

/** The overleg on the projector: the question, who is here, one point at a time, and what is being added. */
export default function Tafel() {
  const { overlegId } = useParams<'overlegId'>()
  const { overleg, error, retry, refresh } = useOverleg(overlegId, everySeconds * 1000)
  useWholeScreen()
  if (!overleg) return error ? <FoutPagina error={error} onRetry={() => void retry()} /> : <LaadPagina />
  return <TafelMet overleg={overleg} refresh={refresh} error={error} />
}

type Part = { overleg: Overleg; refresh: () => Promise<void> }

function TafelMet({ overleg, refresh, error }: Part & { error: unknown }) {
  const texts = useTexts(overlegTexts)
  const taal = useTaal()
  const firstOpen = overleg.agenda.findIndex((punt) => !punt.besproken)
  const [index, setIndex] = useState(firstOpen === -1 ? 0 : firstOpen)
  const [closing, setClosing] = useState(false)
  const at = Math.min(index, Math.max(overleg.agenda.length - 1, 0))
  const punt = overleg.agenda[at]
  const go = (to: number) => setIndex(Math.min(Math.max(to, 0), Math.max(overleg.agenda.length - 1, 0)))
  const kind = useTafelKeys({ onPrevious: () => go(at - 1), onNext: () => go(at + 1) })
  const title = texts.tafel.van(fullDate(overleg.begintOp, taal))
  useLayoutEffect(() => setPageTitle(title), [title])
  return (
    <div className="tafel">
      <TafelKop title={title} overleg={overleg} onClose={() => setClosing(true)} />
      <section className="tafel__vraag" aria-label={texts.vraagVan(overleg.jeugdige.roepnaam)}>
        <p>{texts.vraagVan(overleg.jeugdige.roepnaam)}</p>
        <p className="tafel__vraagtekst">{overleg.vraag.tekst}</p>
      </section>
      {error !== null && <ProbleemMelding error={error} onRetry={() => void refresh()} />}
      <div className="tafel__midden">
        <TafelMensen overleg={overleg} refresh={refresh} />
        <div className="tafel__punt">
          {overleg.status === 'gepland' && <Begin overleg={overleg} refresh={refresh} />}
          {punt ? (
            <>
              <PuntKop overleg={overleg} at={at} go={go} />
              <TafelPunt key={punt.id} overleg={overleg} punt={punt} refresh={refresh} />
            </>
          ) : (
            <Leeg />
          )}
          <TafelInvoer key={`${punt?.id}`} overleg={overleg} punt={punt} kind={kind} refresh={refresh} />
        </div>
      </div>
      <TafelVoet overleg={overleg} />
      {closing && <SluitOverleg overleg={overleg} refresh={refresh} onClose={() => setClosing(false)} />}
    </div>
  )
}

function TafelKop({ title, overleg, onClose }: { title: string; overleg: Overleg; onClose: () => void }) {
  const texts = useTexts(overlegTexts)
  const [full, setFull] = useState(false)
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [])
  const toggle = () => (full ? document.exitFullscreen() : document.documentElement.requestFullscreen())
  return (
    <header className="tafel__kop">
      <PaginaKop title={title} />
      <div className="tafel__knoppen">
        {document.fullscreenEnabled && (
          <Knop onClick={() => toggle()}>{full ? texts.tafel.venster : texts.tafel.volledig}</Knop>
        )}
        {overleg.abilities.magSluiten && <Knop onClick={onClose}>{texts.sluit}</Knop>}
        <KnopLink to={`/overleggen/${overleg.id}`}>{texts.tafel.verlaat}</KnopLink>
      </div>
    </header>
  )
}

function PuntKop({ overleg, at, go }: { overleg: Overleg; at: number; go: (to: number) => void }) {
  const texts = useTexts(overlegTexts)
  const total = overleg.agenda.length
  return (
    <div className="tafel__puntkop">
      <p role="status">{texts.tafel.punt(at + 1, total)}</p>
      <div className="tafel__knoppen">
        <Knop disabled={at === 0} onClick={() => go(at - 1)}>
          {texts.tafel.vorige}
        </Knop>
        <Knop disabled={at === total - 1} onClick={() => go(at + 1)}>
          {texts.tafel.volgende}
        </Knop>
      </div>
    </div>
  )
}

function Begin({ overleg, refresh }: Part): ReactNode {
  const texts = useTexts(overlegTexts)
  const [error, setError] = useState<unknown>(null)
  const begin = () =>
    send('POST', `/v1/overleggen/${overleg.id}/opening`, { body: {}, ifMatch: versionOf(overleg) })
      .then(() => refresh())
      .catch(setError)
  return (
    <div className="tafel__kaart">
      <p>
        <strong>{texts.tafel.nogNiet}</strong> {texts.tafel.nogNietUitleg}
      </p>
      {error !== null && <ProbleemMelding error={error} onRetry={() => void refresh()} />}
      {overleg.abilities.magOpenen && (
        <Knop variant="primair" onClick={begin}>
          {texts.tafel.begin}
        </Knop>
      )}
    </div>
  )
}

function Leeg() {
  const texts = useTexts(overlegTexts)
  return (
    <div className="tafel__kaart">
      <p>
        <strong>{texts.tafel.geenPunten}</strong> {texts.tafel.geenPuntenUitleg}
      </p>
    </div>
  )
}

function TafelVoet({ overleg }: { overleg: Overleg }) {
  const texts = useTexts(overlegTexts)
  const taal = useTaal()
  return (
    <footer className="tafel__voet">
      {overleg.publiek.jeugdige && (
        <p>
          <Icoon pad={iconZien} /> {texts.tafel.leesEerst(overleg.jeugdige.roepnaam)}
        </p>
      )}
      <p>{overleg.abilities.magVastleggen && texts.tafel.toetsen}</p>
      <p>
        <Icoon pad={iconKlok} /> {texts.tafel.tot(time(overleg.eindigtOp, taal))}
      </p>
    </footer>
  )
}

/** The table covers the shell: what lies under it can't be reached by keyboard or reader either. */
function useWholeScreen() {
  useEffect(() => {
    const under = document.querySelector<HTMLElement>('.schil > header')
    under?.toggleAttribute('inert', true)
    return () => under?.removeAttribute('inert')
  }, [])
}
