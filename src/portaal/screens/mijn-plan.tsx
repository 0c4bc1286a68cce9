import type { QueryClient } from '@tanstack/react-query'
import { dayOf } from '../../web/datum.ts'
import { Held } from '../../web/kit/held.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { useNow } from '../../web/now.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { type SameTexts, type Taal, useTaal, useTexts } from '../../web/texts.ts'
import type { MijnPlan as Antwoord, Plan } from '../contract.ts'
import { Doelen } from './deel/doelen.tsx'
import { Gevraagd } from './deel/gevraagd.tsx'
import { KiesPlan } from './deel/kies-plan.tsx'
import { OmTeLezen } from './deel/om-te-lezen.tsx'
import { MijnStappen } from './deel/stappen.tsx'
import { VastePersoonKaart } from './deel/vaste-persoon.tsx'
import { Veranderd } from './deel/veranderd.tsx'
import { VolgendeAfspraak } from './deel/volgende.tsx'
import { MijnVragen } from './deel/vragen.tsx'
import { WatJijZei } from './deel/wat-jij-zei.tsx'
import { NogGeenPlan } from './nog-geen-plan.tsx'
import type { nl } from './texts.nl.ts'
import { portaalTexts } from './texts.ts'
import { prefetchPortaal, usePortaal } from './use-portaal.ts'
import { dayInWords } from './woorden.ts'
import './portaal.css'

export const prefetch = (queryClient: QueryClient) => prefetchPortaal(queryClient, 'mijn-plan')

/** Mijn plan: what comes, what is asked of me, who stays. The same page for a parent, in a parent's words. */
export default function MijnPlan() {
  const { data, error, refetch } = usePortaal('mijn-plan')
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  if (!data.data.plan) return <NogGeenPlan answer={data.data} />
  return <Gevuld answer={data.data} plan={data.data.plan} />
}

/** What each part of the page needs. */
export type DeelProps = { plan: Plan; kant: Antwoord['kant'] }

function Gevuld({ answer, plan }: { answer: Antwoord; plan: Plan }) {
  const texts = useTexts(portaalTexts)
  const taal = useTaal()
  const now = useNow()
  const title = texts.plan.hoi(answer.roepnaam)
  const part = { plan, kant: answer.kant }
  return (
    <Pagina
      title={title}
      tabTitle={texts.plan.tab}
      head={
        <Held title={title}>
          {greet(answer, plan, texts, taal, now).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Held>
      }
    >
      <div className="mijn">
        <Bovenaan {...part} />
        <KiesPlan casussen={answer.casussen} />
        <MijnVragen {...part} />
        <Gevraagd {...part} />
        <Veranderd {...part} />
        <MijnStappen {...part} />
        <VastePersoonKaart {...part} />
        <OmTeLezen {...part} />
        <Doelen {...part} />
        <WatJijZei {...part} />
      </div>
    </Pagina>
  )
}

function Bovenaan({ plan, kant }: DeelProps) {
  const texts = useTexts(portaalTexts)
  if (plan.stand === 'gesloten') {
    return (
      <Melding tone="gelukt" title={texts.dicht.kop}>
        {texts.dicht.uitleg} {plan.belNog && texts.dicht.bel(plan.belNog.naam)}
      </Melding>
    )
  }
  if (plan.stand === 'pauze') {
    return (
      <Melding tone="uitleg" title={texts.pauze.kop}>
        {texts.pauze.uitleg}
      </Melding>
    )
  }
  return <VolgendeAfspraak plan={plan} kant={kant} />
}

function greet(answer: Antwoord, plan: Plan, texts: SameTexts<typeof nl>, taal: Taal, now: Date): string[] {
  const about = answer.kant === 'ouder' ? [texts.plan.planVan(plan.jeugdige)] : []
  if (plan.stand !== 'loopt') return [...about, plan.stand === 'pauze' ? texts.plan.pauze : texts.plan.klaar]
  const next = plan.volgende
  const isToday = next !== null && dayOf(next.begintOp) === dayOf(now)
  const today = isToday ? texts.plan.vandaagWel : texts.plan.vandaagNiets
  if (answer.kant === 'ouder') return isToday ? [...about, today] : about
  if (!next || isToday) return [today]
  const day = dayInWords(next.begintOp, taal, now)
  return [today, next.soort === 'afspraak' ? texts.plan.danOpPad(day) : texts.plan.danAfspraak(day)]
}
