import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { Probleem } from '../../../web/probleem.ts'
import { apiQuery } from '../../../web/query.ts'
import type { AlsJim, MijnAntwoord } from '../../contract.ts'

/** The page of young person and parents. */
export function useMijnJim() {
  const { data, error, refetch } = useQuery(apiQuery<MijnAntwoord>('/v1/mijn-jim'))
  return { answer: data?.data, error, retry: () => void refetch() }
}

/** The own page of a JIM. */
export function useAlsJim() {
  const { data, error, refetch } = useQuery(apiQuery<AlsJim>('/v1/als-jim'))
  return { answer: data?.data, error, retry: () => void refetch() }
}

type Daad = {
  method: 'PUT' | 'DELETE'
  path: string
  body?: Record<string, unknown>
  versie?: number
  done?: () => void
}
/** One act with a button; afterwards everything on the page is read anew. */
export function useDaad() {
  const client = useQueryClient()
  const [probleem, setProbleem] = useState<Probleem | null>(null)
  const doe = async ({ method, path, body, versie, done }: Daad): Promise<void> => {
    setProbleem(null)
    try {
      await send(method, path, {
        ...(body && { body }),
        ...(versie !== undefined && { ifMatch: `"${versie}"` }),
      })
      await client.invalidateQueries()
      done?.()
    } catch (error) {
      if (!(error instanceof Probleem)) throw error
      setProbleem(error)
    }
  }
  return { doe, probleem }
}
