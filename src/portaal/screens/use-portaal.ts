import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { apiQuery } from '../../web/query.ts'
import type { MijnMensen, MijnPlan, MijnVerhaal } from '../contract.ts'

type Paginas = { 'mijn-plan': MijnPlan; 'mijn-mensen': MijnMensen; 'mijn-verhaal': MijnVerhaal }

// Which plan was chosen, for as long as this page lives: the words below carry no choice of their own.
let chosen: string | null = null

const query = <P extends keyof Paginas>(page: P, casusId: string | null) =>
  apiQuery<Paginas[P]>(`/v1/${page}${casusId ? `?casusId=${casusId}` : ''}`)

/** One page of the portaal, of the plan that was chosen. Nothing of another plan stays in view meanwhile. */
export function usePortaal<P extends keyof Paginas>(page: P) {
  const plan = useChosenPlan()
  return useQuery({ ...query(page, plan), placeholderData: () => undefined })
}

/** Which plan the reader chose, for pages of the portaal that stand in another slice; null: the one that runs. */
export function useChosenPlan(): string | null {
  const { search } = useNavigatie()
  const asked = search.get('plan')
  if (asked !== null && /^[0-9a-f-]{36}$/.test(asked)) chosen = asked
  return chosen
}

/** Reads a page ahead, when a pointer rests on its link. */
export function prefetchPortaal(queryClient: QueryClient, page: keyof Paginas): Promise<void> {
  return queryClient.prefetchQuery(query(page, chosen))
}

/** Whether a read path belongs to the portaal, to read again after something changed. */
export function isPortaalPath(path: unknown): boolean {
  return typeof path === 'string' && /^\/v1\/mijn-(plan|mensen|verhaal)/.test(path)
}
