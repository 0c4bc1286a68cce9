import { useQuery } from '@tanstack/react-query'
import { apiQuery } from '../../../web/query.ts'
import type { Gebruik } from '../../gebruik/contract.ts'

/** What may carry a step in this casus, what was asked about it, and what steps rest on. */
export function useGebruik(casusId: string) {
  const query = useQuery(apiQuery<Gebruik>(`/v1/casussen/${casusId}/gebruik`))
  return { gebruik: query.data?.data, error: query.error, refetch: query.refetch }
}
