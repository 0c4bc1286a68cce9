import { QueryCache, QueryClient, queryOptions } from '@tanstack/react-query'
import { type Antwoord, read } from './api.ts'
import { Probleem } from './probleem.ts'

/** How often an open page about a person reads again: what was taken away leaves the screen within this time. In milliseconds. */
const livePeriod = 60_000

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

/** Whether a path is about someone: a casus and what is in it, an overleg, an afspraak, and the pages of the portaal. */
export function isLive(path: unknown): boolean {
  return (
    typeof path === 'string' &&
    /^\/v1\/(casussen\/|overleggen\/|afspraken\/|netwerkronden\/|verhaaldelen|als-jim|mijn-(plan|mensen|verhaal|werk|vaste-persoon|netwerk|jim|gezin)|vaste-wensen|zoek)/.test(
      path,
    )
  )
}

/** Defaults: a refusal is never retried, a lost connection twice; what is refused leaves the screen at once. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (isTakenAway(error)) forget(client, query.queryKey[0])
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // What is about a person is read again each minute, and at once when the reader comes back to the page.
        refetchInterval: (query) => (isLive(query.queryKey[0]) ? livePeriod : false),
        refetchOnWindowFocus: (query) => (isLive(query.queryKey[0]) ? 'always' : true),
        // Without a network the request fails and says so, instead of waiting in silence.
        networkMode: 'always',
        retry: (count, error) => count < 2 && (!(error instanceof Probleem) || error.canRetry),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  return client
}

/** Unseen (404) or refused (403). A session that ended (401) hides the page instead, so that what was typed is still there after signing in. */
function isTakenAway(error: unknown): boolean {
  return error instanceof Probleem && (error.status === 403 || error.status === 404)
}

/** Drops what was read before, of this path and, when it was a whole casus, of everything under it. */
function forget(client: QueryClient, path: unknown): void {
  if (typeof path !== 'string') return
  const casusId = /^\/v1\/casussen\/([0-9a-f-]{36})$/.exec(path)?.[1]
  for (const query of client
    .getQueryCache()
    .findAll({ predicate: ({ queryKey: [other] }) => other === path })) {
    if (query.state.data !== undefined) query.setState({ data: undefined, dataUpdatedAt: 0 })
  }
  if (casusId === undefined) return
  const isUnder = (other: unknown) => typeof other === 'string' && other !== path && other.includes(casusId)
  void client.resetQueries({ predicate: ({ queryKey: [other] }) => isUnder(other) })
}
