import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { apiQuery } from '../../web/query.ts'
import type { MijnOverleggen, Overleg, Overleggen, Voorstel } from '../answers.ts'

export const overlegQuery = (overlegId: string) => apiQuery<Overleg>(`/v1/overleggen/${overlegId}`)
export const casusOverleggenQuery = (casusId: string) =>
  apiQuery<Overleggen>(`/v1/casussen/${casusId}/overleggen`)
export const mijnOverleggenQuery = apiQuery<MijnOverleggen>('/v1/overleggen')
export const voorstellenQuery = (overlegId: string) =>
  apiQuery<{ voorstellen: Voorstel[] }>(`/v1/overleggen/${overlegId}/agenda-voorstellen`)

/** The version of a row as If-Match wants it. */
export const versionOf = (row: { versie: number }) => `"${row.versie}"`

/** One overleg; `refresh` reads it and every list of overleggen again. With `every` it follows what others at the table write. */
export function useOverleg(overlegId: string, every?: number) {
  const queryClient = useQueryClient()
  const query = useQuery({ ...overlegQuery(overlegId), ...(every && { refetchInterval: every }) })
  const refresh = useCallback(
    () =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey: [path] }) => typeof path === 'string' && /\/(overleggen|plan)\b/.test(path),
      }),
    [queryClient],
  )
  return { overleg: query.data?.data, error: query.error, retry: query.refetch, refresh }
}
