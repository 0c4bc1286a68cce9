import { useQuery } from '@tanstack/react-query'
import { apiQuery } from '../../web/query.ts'
import type { Afwijkingen } from '../contract.ts'

/** The address of the deviations of a casus, and of what stands under one. */
export const pathOf = (casusId: string, ...more: string[]) =>
  ['/v1/casussen', casusId, 'afwijkingen', ...more].join('/')

/** What goes otherwise in this casus, as far as the reader may see. */
export function useAfwijkingen(casusId: string) {
  const query = useQuery(apiQuery<Afwijkingen>(pathOf(casusId)))
  return { lijst: query.data?.data, error: query.error, retry: query.refetch }
}
