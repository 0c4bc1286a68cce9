import { useQuery } from '@tanstack/react-query'
import { apiQuery } from '../../../web/query.ts'
import type { MijnVerhaal } from '../../contract.ts'

/** Where the young person's own story is read. */
export const mijnPath = '/v1/verhaaldelen'
/** Where its screens stand. */
export const here = '/portaal/mijn-verhaal'

/** The young person's parts with who can be chosen, or what a parent was given. */
export function useMijnVerhaal() {
  const { data, error, refetch } = useQuery(apiQuery<MijnVerhaal>(mijnPath))
  return { verhaal: data?.data, error, retry: () => void refetch() }
}
