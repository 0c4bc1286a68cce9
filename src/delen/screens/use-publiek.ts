import { useQuery } from '@tanstack/react-query'
import { apiQuery } from '../../web/query.ts'
import type { PubliekAntwoord } from '../contract.ts'

/** Who can be chosen to see something in this casus, and what the chooser needs to know of them. */
export function usePubliek(casusId: string) {
  const query = useQuery(apiQuery<PubliekAntwoord>(`/v1/casussen/${casusId}/publiek`))
  return { publiek: query.data?.data, error: query.error, retry: query.refetch }
}
