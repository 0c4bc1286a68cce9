import { useQuery } from '@tanstack/react-query'
import { apiQuery } from '../../web/query.ts'
import type { CasusDeelAntwoord, DeelAntwoord } from '../contract.ts'

/** The decisions for one category, from the asker's own party unless another is named; nothing is asked until both are chosen. */
export function useDeelwijzer(regime: string, categorie: string, van: string) {
  const own = van === '' ? '' : `&van=${van}`
  return useQuery({
    ...apiQuery<DeelAntwoord>(`/v1/deelwijzer?regime=${regime}&categorie=${categorie}${own}`),
    enabled: regime !== '' && categorie !== '',
  })
}

/** The same inside a casus, for the organisations that take part. */
export function useCasusDeelwijzer(casusId: string, categorie: string) {
  return useQuery({
    ...apiQuery<CasusDeelAntwoord>(`/v1/casussen/${casusId}/deelwijzer?categorie=${categorie}`),
    enabled: categorie !== '',
  })
}
