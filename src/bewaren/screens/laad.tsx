import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Antwoord } from '../../web/api.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'

type Props<T> = { query: UseQueryResult<Antwoord<T>>; children: (data: T, etag: string | null) => ReactNode }

/** Shows a page once it was read; until then that it is being read, or why not. */
export function Laad<T>({ query, children }: Props<T>) {
  if (query.data) return children(query.data.data, query.data.etag)
  return query.error ? (
    <FoutPagina error={query.error} onRetry={() => void query.refetch()} />
  ) : (
    <LaadPagina />
  )
}
