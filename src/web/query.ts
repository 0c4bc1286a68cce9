import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query'
import { type Antwoord, read } from './api.ts'
import { Probleem } from './probleem.ts'

/** Query options for a GET of the API; the path is the key, so the same path is read once. */
export function apiQuery<T>(path: string) {
  return queryOptions<Antwoord<T>>({ queryKey: [path], queryFn: ({ signal }) => read<T>(path, signal) })
}

/** Defaults: a refusal is never retried, the last answer stays in view while the next is on its way. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        placeholderData: keepPreviousData,
        // Without a network the request fails and says so, instead of waiting in silence.
        networkMode: 'always',
        retry: (count, error) => count < 2 && (!(error instanceof Probleem) || error.canRetry),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
