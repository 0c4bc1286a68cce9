import type { ReactNode } from 'react'
import { Pagina } from '../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { useNavigatie, useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { Probleem } from '../../web/probleem.ts'
import { useTexts } from '../../web/texts.ts'
import { planTexts } from './texts.ts'
import { jongereOf, type PlanAntwoord, usePlan } from './use-plan.ts'
import './plan.css'

export type PlanDeelGereed = {
  plan: PlanAntwoord
  etag: string | null
  /** Back to the plan, with everything read anew. */
  done: () => Promise<void>
  refresh: () => Promise<void>
}

type PlanDeelProps = { title: string; children: (ready: PlanDeelGereed) => ReactNode }

/** A page below the plan: its title, the way back, and the plan once it is read. */
export function PlanDeel({ title, children }: PlanDeelProps) {
  const texts = useTexts(planTexts)
  const { casusId } = useParams<'casusId'>()
  const { go } = useNavigatie()
  const { plan, etag, error, retry, refresh } = usePlan(casusId)
  const back = `/casussen/${casusId}/plan`
  if (!plan) return error ? <FoutPagina error={error} onRetry={retry} /> : <LaadPagina />
  const name = jongereOf(plan)?.naam ?? ''
  const done = async () => {
    await refresh()
    go(back)
  }
  return (
    <Pagina
      title={title}
      tabTitle={`${title}, ${name}`}
      beside={name}
      back={{ to: back, label: texts.terugNaarPlan }}
    >
      {children({ plan, etag, done, refresh })}
    </Pagina>
  )
}

/** What is asked for isn't there, or isn't for this reader: the same words. */
export function NietGelezen() {
  const texts = useTexts(planTexts)
  return <ProbleemMelding error={new Probleem({ status: 404, title: texts.nietGelezen })} />
}
