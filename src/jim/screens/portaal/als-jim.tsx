import { lazy, Suspense } from 'react'
import { useWerk } from '../../../portaal/screens/werk/use-werk.ts'
import { longDate } from '../../../web/datum.ts'
import { BelKnop } from '../../../web/kit/bel-knop.tsx'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { iconMensenVol, iconNaar, iconSlot } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { Persoonregel } from '../../../web/kit/persoonregel.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Link } from '../../../web/navigatie/link.tsx'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { AlsJim as Antwoord } from '../../contract.ts'
import { AlsJimAfspraak } from './als-jim-afspraak.tsx'
import { AlsJimOverleg } from './als-jim-overleg.tsx'
import { Afgesproken, Handtekeningen } from './samen.tsx'
import { Stoppen } from './stoppen.tsx'
import { jimTexts } from './texts.ts'
import { useAlsJim, useDaad } from './use-jim.ts'
import '../../../portaal/screens/portaal.css'
import './jim.css'

const NieuweCode = lazy(() => import('../../../passkey/screens/portaal/nieuwe-codes.tsx'))

type Plan = Antwoord['jims'][number]

/** The own page of a JIM: what is agreed, what is asked of me, whom I call, and what the young person lets me see. */
export default function AlsJim() {
  const { als: texts } = useTexts(jimTexts)
  const { answer, error, retry } = useAlsJim()
  if (error && !answer) return <FoutPagina error={error} onRetry={retry} />
  if (!answer) return <LaadPagina />
  return (
    <Pagina title={texts.titel} intro={answer.jims.length > 0 && <p>{texts.intro}</p>}>
      <div className="mijn">
        <Suspense>
          <NieuweCode />
        </Suspense>
        {answer.jims.length === 0 && (
          <LeegStaat icon={iconMensenVol} title={texts.leeg} level={2}>
            {texts.leegUitleg}
          </LeegStaat>
        )}
        {answer.jims.map((plan) => (
          <EenPlan key={plan.jimId} plan={plan} />
        ))}
      </div>
    </Pagina>
  )
}

function EenPlan({ plan }: { plan: Plan }) {
  const { als: texts } = useTexts(jimTexts)
  return (
    <Sectie title={texts.voor(plan.jeugdige)}>
      <div className="mijn__stapel">
        {plan.getekend && <Gevraagd plan={plan} />}
        <WatWeAfspraken plan={plan} />
        <Bellen vast={plan.vastePersoon} />
        {plan.getekend && <Gedeeld plan={plan} />}
        {plan.verhaal.length > 0 && <Verteld plan={plan} />}
        <p className="slotregel">
          <Icoon pad={iconSlot} />
          <span>{texts.stil}</span>
        </p>
        <Stoppen jimId={plan.jimId} naam={plan.jeugdige} zelf />
      </div>
    </Sectie>
  )
}

/** What waits for the JIM: own afspraken that run, and a meeting to come. */
function Gevraagd({ plan }: { plan: Plan }) {
  const { als: texts } = useTexts(jimTexts)
  const mine = plan.afspraken.filter((a) => a.van === 'jim')
  if (mine.length === 0 && plan.overleggen.length === 0) return null
  return (
    <Kaart title={texts.gevraagd} level={3} tone="nadruk">
      {mine.map((afspraak) => (
        <AlsJimAfspraak key={afspraak.afspraakId} afspraak={afspraak} jeugdige={plan.jeugdige} />
      ))}
      {plan.overleggen.map((overleg) => (
        <AlsJimOverleg key={overleg.overlegId} overleg={overleg} jeugdige={plan.jeugdige} />
      ))}
    </Kaart>
  )
}

function WatWeAfspraken({ plan }: { plan: Plan }) {
  const { als: texts } = useTexts(jimTexts)
  const { doe, probleem } = useDaad()
  const agreed = plan.overeenkomst
  const sign = () =>
    doe({ method: 'PUT', path: `/v1/jims/${plan.jimId}/handtekening`, versie: agreed.versie })
  return (
    <Kaart title={texts.afgesproken} level={3}>
      <Afgesproken agreed={agreed} labels={[texts.doe, texts.doeNiet, texts.stop]} />
      <Ondertekend plan={plan} />
      {agreed.jimOp === null && (
        <>
          <p>{texts.tekenUitleg(plan.jeugdige)}</p>
          <Knop variant="primair" wide onClick={sign}>
            {texts.teken}
          </Knop>
        </>
      )}
      {agreed.jimOp !== null && agreed.jeugdigeOp === null && <p>{texts.wachtOp(plan.jeugdige)}</p>}
      {probleem && <ProbleemMelding error={probleem} />}
    </Kaart>
  )
}

function Ondertekend({ plan }: { plan: Plan }) {
  const { samen } = useTexts(jimTexts)
  return <Handtekeningen agreed={plan.overeenkomst} jim={samen.jij} jeugdige={plan.jeugdige} />
}

function Bellen({ vast }: { vast: Plan['vastePersoon'] }) {
  const { als: texts } = useTexts(jimTexts)
  const werk = useWerk()
  return (
    <Kaart title={texts.bel} level={3} tone="hulp">
      {vast === null ? (
        <p>{texts.geenVast}</p>
      ) : (
        <>
          <p>{texts.belUitleg}</p>
          <Persoonregel
            name={vast.naam}
            what={`${vast.leidt ? texts.leidt : werk(vast.functie)}, ${vast.organisatie}`}
            tone="vol"
          />
          {vast.telefoon && <BelKnop number={vast.telefoon} name={vast.naam} variant="primair" wide />}
        </>
      )}
    </Kaart>
  )
}

function Gedeeld({ plan }: { plan: Plan }) {
  const { als: texts } = useTexts(jimTexts)
  const others = plan.afspraken.filter((a) => a.van !== 'jim')
  const nothing =
    plan.vraag === null &&
    plan.sporen.length === 0 &&
    plan.afspraken.length === 0 &&
    plan.overleggen.length === 0 &&
    plan.verhaal.length === 0
  return (
    <Kaart title={texts.gedeeld(plan.jeugdige)} level={3}>
      {nothing && <p>{texts.niets(plan.jeugdige)}</p>}
      {plan.vraag && (
        <>
          <h4>{texts.vraag(plan.jeugdige)}</h4>
          <EigenWoorden>{plan.vraag.vraag}</EigenWoorden>
        </>
      )}
      {plan.sporen.length > 0 && (
        <>
          <h4>{texts.doelen}</h4>
          <ul className="jim__doelen">
            {plan.sporen.map((spoor) => (
              <li key={spoor.spoorId}>{spoor.doel}</li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && <h4>{texts.afspraken}</h4>}
      {others.map((afspraak) => (
        <AlsJimAfspraak key={afspraak.afspraakId} afspraak={afspraak} jeugdige={plan.jeugdige} />
      ))}
    </Kaart>
  )
}

/** Parts of the story that the young person gave: that they are there; the words come when one is opened, and that is told. */
function Verteld({ plan }: { plan: Plan }) {
  const { verhaal: texts } = useTexts(jimTexts)
  const taal = useTaal()
  return (
    <Kaart title={texts.kop(plan.jeugdige)} level={3}>
      <p>{texts.uitleg(plan.jeugdige)}</p>
      <ul className="mijn__nog" role="list">
        {plan.verhaal.map((deel, i) => (
          <li key={deel.deelId}>
            <Link to={`/portaal/deel/${deel.deelId}`}>
              {deel.titel || texts.deel(i + 1)}, {longDate(deel.op, taal)}
              <Icoon pad={iconNaar} />
            </Link>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
