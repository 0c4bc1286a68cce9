import { useQuery, useQueryClient } from '@tanstack/react-query'
import { apiQuery } from '../../../web/query.ts'
import type { MijnVast } from '../../contract.ts'

const path = '/v1/mijn-vaste-persoon'
export const hier = '/portaal/vaste-persoon'

/** Who stays with the young person, and reading it again after a change. */
export function useMijnVast() {
  const client = useQueryClient()
  const query = useQuery(apiQuery<MijnVast>(path))
  return { ...query, refresh: () => client.invalidateQueries({ queryKey: [path] }) }
}
