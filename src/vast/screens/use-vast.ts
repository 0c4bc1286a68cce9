import { useQuery, useQueryClient } from '@tanstack/react-query'
import { apiQuery } from '../../web/query.ts'
import type { Vast } from '../contract.ts'

/** Who stays in one casus, and reading it again after a change. */
export function useVast(casusId: string) {
  const client = useQueryClient()
  const path = `/v1/casussen/${casusId}/wie-blijft`
  const query = useQuery(apiQuery<Vast>(path))
  return { ...query, refresh: () => client.invalidateQueries({ queryKey: [path] }) }
}

export type VastProps = { vast: Vast; naam: string; casusId: string; onChanged: () => Promise<void> }
