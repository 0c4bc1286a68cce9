import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { send } from '../../web/api.ts'
import { apiQuery } from '../../web/query.ts'
import type { Consult, Consulten } from '../contract.ts'
import type { Domein, Thema } from '../states.ts'

export type Filter = { woorden: string; domein: Domein | ''; thema: Thema | ''; van: 'allen' | 'mijn' }
const zoekPad = '/v1/consultzoekopdrachten'

/** Consulten of my circle, page by page. Words go in the body: they stand in no address. */
export function useConsulten(filter: Filter) {
  return useInfiniteQuery({
    queryKey: [zoekPad, filter],
    queryFn: async ({ pageParam, signal }) => {
      const body = {
        ...filter,
        domein: filter.domein || null,
        thema: filter.thema || null,
        na: pageParam || null,
      }
      return (await send<Consulten>('POST', zoekPad, { body, signal })).data
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.volgende,
  })
}

/** One consult; `refresh` reads it and the lists again after a change. */
export function useConsult(consultId: string) {
  const queryClient = useQueryClient()
  const path = `/v1/consulten/${consultId}`
  const query = useQuery(apiQuery<Consult>(path))
  const refresh = () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey: [key] }) => key === path || key === zoekPad,
    })
  return { consult: query.data?.data, error: query.error, retry: query.refetch, refresh, path }
}
