import type { QueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { dayOf } from '../../web/datum.ts'
import { Held } from '../../web/kit/held.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { useNow } from '../../web/now.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { type SameTexts, type Taal, useTaal, useTexts } from '../../web/texts.ts'
import type { MijnPlan as Antwoord, Plan } from '../contract.ts'
import type { DeelProps } from './deel/deel-props.ts'
import { Verder } from './deel/verder.tsx'
import { VolgendeAfspraak } from './deel/volgende.tsx'
import { MijnVragen } from './deel/vragen.tsx'
import type { nl } from './texts.nl.ts'
import { portaalTexts } from './texts.ts'
import { prefetchPortaal, usePortaal } from './use-portaal.ts'
import { dayInWords } from './woorden.ts'
import './portaal.css'

const KiesPlan = lazy(() => import('./deel/kies-plan.tsx').then(({ KiesPlan }) => ({ default: KiesPlan })))
const Bericht = lazy(() => import('./deel/stand.tsx'))
const NieuweCode = lazy(() => import('../../passkey/screens/portaal/nieuwe-codes.tsx'))
const NogGeenPlan = lazy(() => import('./nog-geen-plan.tsx'))

export const prefetch = (queryClient: QueryClient) => prefetchPortaal(queryClient, 'mijn-plan')

/** Mijn plan: what comes, what is asked of me, who stays. The same page for a parent, in a parent's words. */
export default function MijnPlan() {
  const { data, error, refetch } = usePortaal('mijn-plan')
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  if (!data.data.plan)
    return (
      <Suspense fallback={<LaadPagina />}>
        <NogGeenPlan answer={data.data} />
      </Suspense>
    )
  return <Gevuld answer={data.data} plan={data.data.plan} />
}

function Gevuld({ answer, plan }: { answer: Antwoord; plan: Plan }) {
  const texts = useTexts(portaalTexts)
  const taal = useTaal()
  const now = useNow()
  const title = texts.plan.hoi(answer.roepnaam)
  const part = { plan, kant: answer.kant }
  // What stands below the first screen of a phone is drawn after it: an effect runs when the frame is painted.
  const [isPainted, setPainted] = useState(false)
  useEffect(() => setPainted(true), [])
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
        {isPainted && (
          <Suspense>
            <NieuweCode />
          </Suspense>
        )}
        {answer.casussen.length > 1 && (
          <Suspense>
            <KiesPlan casussen={answer.casussen} />
          </Suspense>
        )}
        <MijnVragen {...part} />
        {isPainted && <Verder {...part} />}
      </div>
    </Pagina>
  )
}

function Bovenaan(part: DeelProps) {
  if (part.plan.stand === 'loopt') return <VolgendeAfspraak {...part} />
  return (
    <Suspense>
      <Bericht {...part} />
    </Suspense>
  )
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
