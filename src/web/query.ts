import { QueryClient, queryOptions } from '@tanstack/react-query'
import { type Antwoord, read } from './api.ts'
import { Probleem } from './probleem.ts'

/**
 * Query options for a GET of the API; the path is the key, so the same path is read once. While the next page or
 * filter of the same list is on its way the last one stays in view; never another path, since that may be
 * another person.
 */
export function apiQuery<T>(path: string) {
  return queryOptions<Antwoord<T>>({
    queryKey: [path],
    queryFn: ({ signal }) => read<T>(path, signal),
    placeholderData: (previous, query) => (isSameList(query?.queryKey[0], path) ? previous : undefined),
  })
}

function isSameList(before: unknown, path: string): boolean {
  return typeof before === 'string' && before.split('?')[0] === path.split('?')[0]
}

/** Defaults: a refusal is never retried, a lost connection twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // Without a network the request fails and says so, instead of waiting in silence.
        networkMode: 'always',
        retry: (count, error) => count < 2 && (!(error instanceof Probleem) || error.canRetry),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
