import type { ReactNode } from 'react'
import { age, longDate } from '../../web/datum.ts'
import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { Initialen } from '../../web/kit/initialen.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina, PaginaKop } from '../../web/kit/pagina.tsx'
import { Tabs } from '../../web/kit/tabs.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { useNow } from '../../web/now.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Casus } from '../contract.ts'
import { casusTexts } from './texts.ts'
import { jeugdigeOf, useCasus, vastePersoonOf } from './use-casus.ts'
import { WatMagHier } from './wat-mag-hier.tsx'
import './casus-layout.css'

type CasusLayoutProps = {
  /** Names the tab in the browser: 'Plan'. */
  tabTitle?: string
  /** Buttons at the end of the row of tabs. */
  actions?: ReactNode
  /** The tab's own page, or a function of the casus that was read. */
  children: ReactNode | ((casus: Casus) => ReactNode)
}

/**
 * What every tab of a casus stands in: name, question and vaste persoon side by side, the regime in words, its state, the tabs.
 * Takes `casusId` from the path; shows loading, refusal and not-found itself.
 */
export function CasusLayout({ tabTitle, actions, children }: CasusLayoutProps) {
  const texts = useTexts(casusTexts)
  const { casusId } = useParams<'casusId'>()
  const { casus, error, retry } = useCasus(casusId)
  if (!casus) return error ? <FoutPagina error={error} onRetry={() => void retry()} /> : <LaadPagina />
  const naam = jeugdigeOf(casus)?.naam ?? texts.jeugdige
  return (
    <Pagina
      title={naam}
      tabTitle={tabTitle ? `${tabTitle}, ${naam}` : naam}
      back={{ to: '/casussen', label: texts.mijnCasussen }}
      head={<CasusKop casus={casus} naam={naam} />}
    >
      <CasusToestand casus={casus} />
      <CasusTabs casus={casus} actions={actions} />
      <div className="casus-inhoud">{typeof children === 'function' ? children(casus) : children}</div>
    </Pagina>
  )
}

function CasusKop({ casus, naam }: { casus: Casus; naam: string }) {
  const texts = useTexts(casusTexts)
  const taal = useTaal()
  const now = useNow()
  const jeugdige = jeugdigeOf(casus)
  const place = [
    jeugdige?.geboortedatum && texts.jaar(age(jeugdige.geboortedatum, now)),
    jeugdige?.woonplaats,
  ].filter(Boolean)
  const told = casus.vraag.verteldAan
    ? texts.verteldAan(casus.vraag.verteldAan, longDate(casus.vraag.op, taal))
    : longDate(casus.vraag.op, taal)
  return (
    <div className="casus-kop">
      <div className="casus-kop__wie">
        <PaginaKop title={naam} />
        <p>{place.join(', ')}</p>
        <p className="casus-kop__regime">{casus.regime.naam}</p>
        <WatMagHier regime={casus.regime} />
      </div>
      <EigenWoorden look="vlak" size="groot" title={texts.vraagVan(jeugdige?.roepnaam ?? '')} source={told}>
        {casus.vraag.tekst}
      </EigenWoorden>
      <VastePersoonKaart casus={casus} />
    </div>
  )
}

function VastePersoonKaart({ casus }: { casus: Casus }) {
  const texts = useTexts(casusTexts)
  const taal = useTaal()
  const roepnaam = jeugdigeOf(casus)?.roepnaam ?? ''
  const vast = vastePersoonOf(casus)
  if (!vast) {
    const { geenVastePersoon: geen } = casus
    return (
      <section className="casus-vast" aria-label={texts.vastePersoon}>
        <p className="casus-vast__boven">{texts.vastePersoon}</p>
        <p className="casus-vast__geen">{texts.nogNietGekozen}</p>
        <p className="casus-vast__boven">
          {geen ? texts.vraagVoor(roepnaam, longDate(geen.tot, taal), geen.reden) : texts.vraagNu(roepnaam)}
        </p>
      </section>
    )
  }
  return (
    <section className="casus-vast" aria-label={texts.vastePersoon}>
      <div className="casus-vast__wie">
        <Initialen name={vast.naam} />
        <div>
          <p className="casus-vast__boven">
            {vast.gekozenDoorJeugdige ? texts.vastGekozen(roepnaam) : texts.vastePersoon}
          </p>
          <p className="casus-vast__naam">
            <strong>{vast.naam}</strong>
            {vast.organisatie && `, ${vast.organisatie.naam}`}
          </p>
        </div>
      </div>
      {vast.telefoon ? (
        <BelKnop number={vast.telefoon} name={vast.naam} look="bel-nu" variant="primair" wide />
      ) : (
        <p className="casus-vast__boven">{texts.geenNummer}</p>
      )}
    </section>
  )
}

/** A side state or a closed casus in words, on every tab: what still can be done, and whom to call. */
function CasusToestand({ casus }: { casus: Casus }) {
  const texts = useTexts(casusTexts)
  const taal = useTaal()
  if (casus.fase === 'gesloten') {
    const bel = casus.laatsteStap?.bel
    return (
      <div className="casus-toestand">
        <Melding
          title={texts.geslotenTitel(longDate(casus.geslotenOp ?? casus.start, taal))}
          {...(bel?.telefoon && { actions: <BelKnop number={bel.telefoon} name={bel.naam} look="naam" /> })}
        >
          {texts.geslotenUitleg(bel?.naam ?? '')}
        </Melding>
      </div>
    )
  }
  if (!casus.zijtoestand) return null
  const { soort, reden, eigenaar, tot } = casus.zijtoestand
  return (
    <div className="casus-toestand">
      <Melding tone={soort === 'pauze' ? 'uitleg' : 'let-op'} title={texts.zijtoestandTitel[soort]}>
        {texts.zijtoestandUitleg[soort](reden, eigenaar, longDate(tot, taal))}
      </Melding>
    </div>
  )
}

function CasusTabs({ casus, actions }: { casus: Casus; actions: ReactNode }) {
  const texts = useTexts(casusTexts)
  const base = `/casussen/${casus.id}`
  const news = casus.nieuweBijdragen > 0 ? { news: texts.nieuw(casus.nieuweBijdragen) } : {}
  const tabs = [
    { to: base, label: texts.tabs.overzicht },
    { to: `${base}/plan`, label: texts.tabs.plan },
    { to: `${base}/hoe-gaat-het`, label: texts.tabs.metingen },
    { to: `${base}/overleg`, label: texts.tabs.overleg },
    { to: `${base}/bijdragen`, label: texts.tabs.bijdragen, ...news },
    { to: `${base}/wie-blijft`, label: texts.tabs.blijft },
    // The people around a young person never enter another regime.
    ...(casus.regime.code === 'steun'
      ? [
          { to: `${base}/netwerk`, label: texts.tabs.netwerk },
          { to: `${base}/jim`, label: texts.tabs.jim },
        ]
      : []),
    ...(casus.gezin ? [{ to: `${base}/gezin`, label: texts.tabs.gezin }] : []),
    { to: `${base}/toestemming`, label: texts.tabs.toestemming },
    { to: `${base}/tijdlijn`, label: texts.tabs.tijdlijn },
    { to: `${base}/rechten`, label: texts.tabs.rechten },
    ...(casus.regime.code === 'zvh' ? [{ to: `${base}/derden`, label: texts.tabs.derden }] : []),
  ]
  return <Tabs label={texts.delen} tabs={tabs} actions={actions} />
}
