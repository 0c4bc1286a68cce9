import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { apiQuery } from '../../web/query.ts'
import type { oudersAntwoord } from '../contract.ts'

type Ouders = z.output<typeof oudersAntwoord>

/** The parents of a casus, and whether what is for parents must say for which; nothing while it loads, or for a parent. */
export function useOuders(casusId: string, enabled = true): Ouders {
  const { data } = useQuery({ ...apiQuery<Ouders>(`/v1/casussen/${casusId}/ouders`), enabled })
  return data?.data ?? { apart: false, ouders: [] }
}
