import { useQuery } from '@tanstack/react-query'
import { apiQuery } from '../../web/query.ts'
import type { Advies, Verzoek, Verzoeken } from '../contract.ts'

/** The address of the questions of a casus, or of one of them. */
export const pathOf = (casusId: string, verzoekId?: string) =>
  `/v1/casussen/${casusId}/informatieverzoeken${verzoekId === undefined ? '' : `/${verzoekId}`}`

/** What my organisation asked or was asked in this casus. */
export function useVerzoeken(casusId: string) {
  const query = useQuery(apiQuery<Verzoeken>(pathOf(casusId)))
  return { lijst: query.data?.data, error: query.error, retry: query.refetch }
}

/** One question. */
export function useVerzoek(casusId: string, verzoekId: string) {
  const query = useQuery(apiQuery<Verzoek>(pathOf(casusId, verzoekId)))
  return { verzoek: query.data?.data, error: query.error, retry: query.refetch }
}

/** What an organisation may give to mine; nothing is asked while none is chosen. */
export function useAdvies(casusId: string, organisatieId: string) {
  const path = `/v1/casussen/${casusId}/vraagadvies?organisatie=${organisatieId}`
  const query = useQuery({ ...apiQuery<Advies>(path), enabled: organisatieId !== '' })
  return organisatieId === '' ? undefined : query.data?.data
}
