import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { apiQuery } from '../../web/query.ts'
import type { AfspraakAntwoord, Mens, PlanAntwoord, SpoorAntwoord } from '../contract.ts'

export type {
  AfspraakAntwoord,
  AkkoordAntwoord,
  Mens,
  PlanAntwoord,
  SignaalAntwoord,
  SpoorAntwoord,
} from '../contract.ts'

/** The plan of a casus as this person sees it. `etag` goes back with a change to the plan itself; `refresh` reads all of the casus again. */
export function usePlan(casusId: string) {
  const queryClient = useQueryClient()
  const query = useQuery(apiQuery<PlanAntwoord>(`/v1/casussen/${casusId}/plan`))
  const refresh = useCallback(
    () =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey: [path] }) =>
          typeof path === 'string' &&
          (path.includes(casusId) || path.startsWith('/v1/afspraken') || path.startsWith('/v1/mijn-werk')),
      }),
    [queryClient, casusId],
  )
  return {
    plan: query.data?.data,
    etag: query.data?.etag ?? null,
    error: query.error,
    retry: () => void query.refetch(),
    refresh,
  }
}

/** The version of one part, as the API wants it back. */
export function ifMatch(part: { versie: number }): string {
  return `"${part.versie}"`
}

export function findSpoor(plan: PlanAntwoord, id: string): SpoorAntwoord | undefined {
  return plan.sporen.find((spoor) => spoor.id === id)
}

export function findAfspraak(plan: PlanAntwoord, id: string): AfspraakAntwoord | undefined {
  return plan.afspraken.find((afspraak) => afspraak.id === id)
}

/** How one speaks of the young person. */
export function jongereOf(plan: PlanAntwoord): Mens | undefined {
  return plan.mensen.find((mens) => mens.kant === 'jeugdige')
}
