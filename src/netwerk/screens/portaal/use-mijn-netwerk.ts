import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { createActionKey, send } from '../../../web/api.ts'
import { Probleem } from '../../../web/probleem.ts'
import { apiQuery } from '../../../web/query.ts'
import type { MijnNetwerk, RondeInvoer } from '../../contract.ts'

/** Where the young person's own drawing is read. */
export const mijnPath = '/v1/mijn-netwerk'

/** The young person's rounds, with the one being drawn. */
export function useMijnNetwerk() {
  const { data, error, refetch } = useQuery(apiQuery<MijnNetwerk>(mijnPath))
  return { netwerk: data?.data, error, retry: () => void refetch() }
}

/** Begins a round; a second press before the answer does nothing. */
export function useBegin(path = '/v1/netwerkronden', listPath = mijnPath) {
  const client = useQueryClient()
  const [error, setError] = useState<Probleem | null>(null)
  const [actionKey] = useState(createActionKey)
  const begin = async (invoer: RondeInvoer) => {
    try {
      await send('POST', path, { body: invoer, actionKey: `${actionKey}-${invoer.begin}` })
      await client.invalidateQueries({ queryKey: [listPath] })
    } catch (problem) {
      if (!(problem instanceof Probleem)) throw problem
      setError(problem)
    }
  }
  return { begin, error }
}
