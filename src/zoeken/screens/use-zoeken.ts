import { useInfiniteQuery } from '@tanstack/react-query'
import { send } from '../../web/api.ts'
import type { Zoekantwoord } from '../contract.ts'
import type { ZoekSoort } from '../states.ts'

/** Asks by POST; the words stay in memory and never enter an address. One kind alone can be paged on. */
export function useZoeken(tekst: string, soort: ZoekSoort | null) {
  return useInfiniteQuery({
    queryKey: ['zoeken', tekst, soort],
    enabled: tekst !== '',
    queryFn: async ({ pageParam, signal }) => {
      const body = { tekst, ...(soort && { soorten: [soort], na: pageParam }) }
      return (await send<Zoekantwoord>('POST', '/v1/zoekopdrachten', { body, signal })).data
    },
    initialPageParam: 0,
    getNextPageParam: (_last, all) => {
      if (soort === null) return null
      const shown = all.reduce((sum, page) => sum + (page.groepen[0]?.resultaten.length ?? 0), 0)
      return shown < (all[0]?.groepen[0]?.totaal ?? 0) ? shown : null
    },
    staleTime: 5_000,
    gcTime: 60_000,
  })
}
