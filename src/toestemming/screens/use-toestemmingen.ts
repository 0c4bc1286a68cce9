import { useQuery } from '@tanstack/react-query'
import { apiQuery } from '../../web/query.ts'
import type { Toestemmingen } from '../contract.ts'

/** The consents of a casus as this reader may know them. */
export function useToestemmingen(casusId: string) {
  const query = useQuery(apiQuery<Toestemmingen>(`/v1/casussen/${casusId}/toestemmingen`))
  return { antwoord: query.data?.data, error: query.error, refetch: query.refetch }
}
