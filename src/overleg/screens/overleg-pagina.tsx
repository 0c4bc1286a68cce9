import type { QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { WaaromZieIkDit } from '../../kijken/screens/waarom.tsx'
import { fullDate, time } from '../../web/datum.ts'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { iconKalender, iconOverleg } from '../../web/kit/iconen.ts'
import { Icoon } from '../../web/kit/icoon.tsx'
import { classOf, Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { Overleg } from '../answers.ts'
import { Agenda } from './agenda.tsx'
import { MijnVoorbereiding } from './mijn-voorbereiding.tsx'
import { overlegTexts } from './texts.ts'
import { Uitkomst } from './uitkomst.tsx'
import { overlegQuery, useOverleg } from './use-overleg.ts'
import { VerslagDeel } from './verslag-deel.tsx'
import { WieKomt } from './wie-komt.tsx'
import { Afgelasten, Verzetten } from './wijzig-overleg.tsx'

export const prefetch = (queryClient: QueryClient, params: Record<string, string>) =>
  void queryClient.prefetchQuery(overlegQuery(params.overlegId ?? ''))

/** One overleg: preparing it, and afterwards what came of it and its minutes. */
export default function OverlegPagina() {
  const { overlegId } = useParams<'overlegId'>()
  const texts = useTexts(overlegTexts)
  const taal = useTaal()
  const { overleg, error, retry, refresh } = useOverleg(overlegId)
  if (!overleg) return error ? <FoutPagina error={error} onRetry={() => void retry()} /> : <LaadPagina />
  const isOpen = overleg.status === 'gepland' || overleg.status === 'bezig'
  return (
    <Pagina
      title={`${texts.titel}: ${overleg.jeugdige.naam}`}
      beside={texts.status[overleg.status]}
      back={{ to: `/casussen/${overleg.casusId}/overleg`, label: texts.naarCasus }}
      actions={<Acties overleg={overleg} refresh={refresh} />}
      intro={
        <p>
          {fullDate(overleg.begintOp, taal)}, {time(overleg.begintOp, taal)}–{time(overleg.eindigtOp, taal)},{' '}
          {overleg.plaats}. {overleg.doel}
        </p>
      }
    >
      <Toestand overleg={overleg} />
      <div className="overleg-raam">
        <div className="overleg-stapel">
          <EigenWoorden look="vlak" size="groot" title={texts.vraagVan(overleg.jeugdige.roepnaam)}>
            {overleg.vraag.tekst}
          </EigenWoorden>
          {overleg.status === 'afgerond' && <VerslagDeel overleg={overleg} refresh={refresh} />}
          {isOpen ? <Agenda overleg={overleg} refresh={refresh} /> : <Uitkomst overleg={overleg} />}
        </div>
        <aside className="overleg-stapel">
          {isOpen && <MijnVoorbereiding key={overleg.mijnDeelnameId} overleg={overleg} refresh={refresh} />}
          <WieKomt overleg={overleg} refresh={refresh} />
          <WieZiet overleg={overleg} />
          <WaaromZieIkDit
            soort={overleg.status === 'afgerond' && overleg.verslag.leesbaar ? 'verslag' : 'overleg'}
            id={overleg.id}
          />
        </aside>
      </div>
    </Pagina>
  )
}

type Part = { overleg: Overleg; refresh: () => Promise<void> }

function Acties({ overleg, refresh }: Part) {
  const texts = useTexts(overlegTexts)
  const [open, setOpen] = useState<'verzet' | 'afgelast' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      {overleg.mijnDeelnameId && overleg.status !== 'afgerond' && (
        <a className={classOf({})} href={`/v1/overleggen/${overleg.id}/uitnodiging`} download="overleg.ics">
          <Icoon pad={iconKalender} />
          <span>{texts.zetInAgenda}</span>
        </a>
      )}
      {overleg.abilities.magWijzigen && <Knop onClick={() => setOpen('verzet')}>{texts.verzet}</Knop>}
      {overleg.abilities.magAfgelasten && <Knop onClick={() => setOpen('afgelast')}>{texts.afgelast}</Knop>}
      {(overleg.abilities.magOpenen || overleg.status === 'bezig') && (
        <KnopLink to={`/overleggen/${overleg.id}/tafel`} variant="primair" icon={iconOverleg}>
          {overleg.status === 'bezig' ? texts.naarTafel : texts.openTafel}
        </KnopLink>
      )}
      {open === 'verzet' && <Verzetten overleg={overleg} refresh={refresh} onClose={close} />}
      {open === 'afgelast' && <Afgelasten overleg={overleg} refresh={refresh} onClose={close} />}
    </>
  )
}

/** Why it was moved or called off, and why someone is not at the table: said at the top, in words. */
function Toestand({ overleg }: { overleg: Overleg }) {
  const texts = useTexts(overlegTexts)
  const reasons = [
    overleg.zonderJeugdigeReden && `${texts.zonderJeugdige} ${overleg.zonderJeugdigeReden}`,
    overleg.zonderOudersReden && `${texts.zonderOuders} ${overleg.zonderOudersReden}`,
  ].filter(Boolean)
  return (
    <>
      {overleg.status === 'afgelast' && (
        <Melding tone="let-op" title={texts.afgelastTitel}>
          {overleg.statusReden}
        </Melding>
      )}
      {overleg.status === 'gepland' && overleg.statusReden && (
        <Melding title={texts.nieuweTijd(overleg.statusReden)} />
      )}
      {reasons.length > 0 && <Melding title={reasons.join(' ')} />}
    </>
  )
}

function WieZiet({ overleg }: { overleg: Overleg }) {
  const texts = useTexts(overlegTexts)
  const taal = useTaal()
  const { organisaties } = overleg.publiek
  const names = organisaties === null ? [texts.voorWieKeuze.allen] : organisaties.map((o) => o.naam)
  return (
    <p className="gedempt">
      {texts.ditZien}: {listInWords(names, taal)}.
    </p>
  )
}
