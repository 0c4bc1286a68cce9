import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { apiQuery } from '../../web/query.ts'
import type { Taal } from '../../web/texts.ts'
import type { InstrumentAntwoord, Metingen, MijnAntwoord, Naast, Ronde } from '../contract.ts'

/** 'Hoe gaat het' of one casus, as this reader may see it; `refresh` reads it again with what hangs on it. */
export function useMetingen(casusId: string) {
  const queryClient = useQueryClient()
  const query = useQuery(apiQuery<Metingen>(`/v1/casussen/${casusId}/metingen`))
  const refresh = useCallback(
    () =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey: [path] }) => typeof path === 'string' && path.includes(casusId),
      }),
    [queryClient, casusId],
  )
  return { metingen: query.data?.data, error: query.error, retry: query.refetch, refresh }
}

type Sleutel = { code: string; versie: number }
export const instrumentOf = (m: Metingen, { code, versie }: Sleutel): InstrumentAntwoord | undefined =>
  m.instrumenten.find((i) => i.code === code && i.versie === versie)

/** The key of an instrument in lists: its code with its version. */
export const keyOf = (i: Sleutel | undefined): string => (i ? `${i.code}-${i.versie}` : '')

/** Which instruments of a kind to choose from: of each the version that this casus measures with, else the newest. */
export function teKiezen(m: Metingen, soort: InstrumentAntwoord['soort']): InstrumentAntwoord[] {
  const ofKind = m.instrumenten.filter((i) => i.soort === soort)
  return [...new Set(ofKind.map((i) => i.code))].flatMap((code) => {
    const versions = ofKind.filter((i) => i.code === code)
    const used = m.rondes.find((r) => r.instrument.code === code)?.instrument.versie
    return (
      versions.find((i) => i.versie === used) ?? versions.toSorted((a, b) => b.versie - a.versie).slice(0, 1)
    )
  })
}

/** Domains in the order in which the instrument asks them. */
export function inOrder(
  instrument: InstrumentAntwoord | undefined,
  leefgebieden: readonly string[],
): string[] {
  const order = instrument?.leefgebieden.map((l) => l.code) ?? []
  return leefgebieden.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
}

/** What a domain and its places are called, from the instrument's own data. */
export function gebiedOf(
  instrument: InstrumentAntwoord | undefined,
  leefgebied: string,
  taal: Taal,
  naam = '',
) {
  const found = instrument?.leefgebieden.find((l) => l.code === leefgebied)
  return {
    naam: found?.naam[taal] ?? leefgebied,
    vraag: found?.vraag[taal] ?? leefgebied,
    vraagOver: (found?.vraagOver[taal] ?? leefgebied).replace('{naam}', naam),
    gevoelig: found?.gevoelig ?? false,
    plaatsen: (found?.waarden ?? instrument?.schaal.waarden ?? []).map((w) => ({
      waarde: w.waarde,
      label: w.label[taal],
    })),
    /** Where a place lies between the ends, from 0 (hinders) to 1 (helps). */
    deel: (stand: number) => {
      const { van, tot, richting } = instrument?.schaal ?? { van: 0, tot: 1, richting: 'hoger_helpt' }
      const share = (stand - van) / (tot - van)
      return richting === 'hoger_helpt' ? share : 1 - share
    },
  }
}

/** Whether a domain has a view that this reader may read. */
export const isShown = (n: Naast): boolean => n.weergaven.some((w) => w.open)
/** Where on the page a domain stands: two instruments may ask about one domain. */
export const idOf = (n: Naast): string => `gebied-${n.instrument.code}-${n.leefgebied}`
/** What a domain is called here; with the instrument, where more than one asks about it. */
export function gebiedTitel(m: Metingen, n: Naast, taal: Taal): string {
  const instrument = instrumentOf(m, n.instrument)
  const { naam } = gebiedOf(instrument, n.leefgebied, taal)
  const isShared = m.naast.some(
    (x) => x.leefgebied === n.leefgebied && x.instrument.code !== n.instrument.code,
  )
  return isShared && instrument ? `${naam} (${instrument.naam[taal]})` : naam
}
/** A domain by its code alone, as the first instrument that knows it says it. */
export const leefgebiedVan = (m: Metingen, leefgebied: string) =>
  m.instrumenten
    .filter((i) => i.soort === 'leefgebieden')
    .flatMap((i) => i.leefgebieden)
    .find((l) => l.code === leefgebied)

/** Whom the reader fills in for: themselves, or someone they fill it in with. */
export function mijnRonde(
  m: Metingen,
  informantId: string,
): { ronde: Ronde; informant: Ronde['informanten'][number] } | null {
  for (const ronde of m.rondes) {
    const informant = ronde.informanten.find((i) => i.id === informantId)
    if (informant) return { ronde, informant }
  }
  return null
}

type Vrijgave = Pick<NonNullable<MijnAntwoord['vrijgave']>, 'ouderVanaf' | 'ouders'>

/** The parents who may read something, by name; `elke` when it is for each of them. */
export function ouderNamen({ ouderVanaf, ouders }: Vrijgave, elke: string): string[] {
  if (ouderVanaf === null) return []
  return ouders?.length ? ouders.map(({ naam }) => naam) : [elke]
}
