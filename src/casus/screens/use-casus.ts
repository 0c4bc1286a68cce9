import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { apiQuery } from '../../web/query.ts'
import type { Betrokkene, Casus, Persoon } from '../contract.ts'

/** The query of one casus: the same for every tab, so it is read once. */
export const casusQuery = (casusId: string) => apiQuery<Casus>(`/v1/casussen/${casusId}`)

/**
 * One casus as this person may see it. `etag` goes back as `ifMatch` with a change to the casus itself;
 * `refresh` reads it again, with everything that stands under it, after a change.
 */
export function useCasus(casusId: string) {
  const queryClient = useQueryClient()
  const query = useQuery(casusQuery(casusId))
  const refresh = useCallback(
    () =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey: [path] }) => typeof path === 'string' && isAbout(path, casusId),
      }),
    [queryClient, casusId],
  )
  return {
    casus: query.data?.data,
    etag: query.data?.etag ?? null,
    error: query.error,
    retry: query.refetch,
    refresh,
  }
}

function isAbout(path: string, casusId: string): boolean {
  return path.includes(casusId) || path.startsWith('/v1/mijn-werk') || path.startsWith('/v1/casussen?')
}

/** The young person the casus is about. */
export function jeugdigeOf(casus: Casus): Persoon | undefined {
  return casus.personen.find((persoon) => persoon.soort === 'jeugdige')
}

/** The vaste persoon of today, if there is one. */
export function vastePersoonOf(casus: Casus): Betrokkene | undefined {
  return casus.betrokkenheden.find((b) => b.nu && b.rollen.includes('vaste_persoon'))
}
