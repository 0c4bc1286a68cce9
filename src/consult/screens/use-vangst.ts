import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { dayOf } from '../../web/datum.ts'
import { useNow } from '../../web/now.ts'
import { apiQuery } from '../../web/query.ts'
import type { Namen } from '../contract.ts'
import { type Vangst, vang } from '../states.ts'

/** Catches per field, and whether the writer may save. `gezien` is what the writer ticked: the doubtful words as they then were. */
export type Gevangen = {
  perVeld: Readonly<Record<string, Vangst[]>>
  zeker: boolean
  twijfel: string
  /** The names of own casussen could not be loaded: only shapes are caught here. */
  zonderNamen: boolean
}

/** Reads along while someone types. The names are those of own casussen, loaded once when the page opens. */
export function useVangst(teksten: Readonly<Record<string, string>>): Gevangen {
  const query = useQuery({ ...apiQuery<Namen>('/v1/eigen-namen'), staleTime: Number.POSITIVE_INFINITY })
  const vandaag = dayOf(useNow())
  const namen = query.data?.data.namen
  const key = JSON.stringify(teksten)
  return useMemo(() => {
    const fields = Object.entries(JSON.parse(key) as Record<string, string>)
    const perVeld = Object.fromEntries(
      fields.map(([veld, tekst]) => [veld, vang(tekst, namen ?? [], vandaag)]),
    )
    const all = Object.values(perVeld).flat()
    return {
      perVeld,
      zeker: all.some((v) => v.zeker),
      twijfel: all.flatMap((v) => (v.zeker ? [] : [v.tekst])).join('\n'),
      zonderNamen: query.isError,
    }
  }, [key, namen, vandaag, query.isError])
}

/** Whether what is doubtful was looked at, as it is now. */
export const isNagekeken = (g: Gevangen, gezien: string) => g.twijfel !== '' && g.twijfel === gezien

/** What still stands in the way of saving, for the form's own check. */
export function checkVangst(
  g: Gevangen,
  gezien: string,
  texts: { eerstWeg: string; eerstKijken: string },
): { gezien?: string } {
  if (g.zeker) return { gezien: texts.eerstWeg }
  if (g.twijfel !== '' && !isNagekeken(g, gezien)) return { gezien: texts.eerstKijken }
  return {}
}
