import { useQuery, useQueryClient } from '@tanstack/react-query'
import { send } from '../../web/api.ts'
import { apiQuery } from '../../web/query.ts'
import type { VerzoekDetail } from '../answers.ts'

export const verzoekQuery = (id: string) => apiQuery<VerzoekDetail>(`/v1/verzoeken/${id}`)

/** One request of the desk; `zet` sends a step with the version that was read, then reads everything again. */
export function useVerzoek(id: string) {
  const queryClient = useQueryClient()
  const query = useQuery(verzoekQuery(id))
  const refresh = () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey: [path] }) =>
        typeof path === 'string' && /^\/v1\/(verzoeken|rechten-werk)/.test(path),
    })
  const zet = async (deel: string, body?: unknown) => {
    await send('PUT', `/v1/verzoeken/${id}/${deel}`, { body, ifMatch: query.data?.etag ?? null })
    await refresh()
  }
  return { verzoek: query.data?.data, error: query.error, retry: query.refetch, zet, refresh }
}
export type Zet = ReturnType<typeof useVerzoek>['zet']
