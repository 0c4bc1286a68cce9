import type { Optie } from '../../web/kit/keuzelijst.tsx'
import { apiQuery } from '../../web/query.ts'

/** What these screens need of a regime. */
export type RegimeKeuze = {
  code: string
  naam: string
  gegevens: {
    bron: string
    instap: 'ja_van_jeugdige' | 'weging'
    bsn: boolean
    nooit: string[]
    criteria: { code: string; nl: string; en: string; vraag: { nl: string; en: string } }[]
  }
}
export type OrganisatieKeuze = {
  id: string
  naam: string
  soort: string
  telefoon: string | null
  /** Place in the closed list of Wgs 2.27; `geen` when it is not on it. */
  wgsRol: string
  regimes: string[]
}

export const regimesQuery = apiQuery<RegimeKeuze[]>('/v1/regimes')
export const organisatiesQuery = apiQuery<OrganisatieKeuze[]>('/v1/organisaties')

/** Organisations that may receive a question under a regime. */
export function ontvangersOf(organisaties: readonly OrganisatieKeuze[], regime: RegimeKeuze | undefined) {
  return organisaties.filter(
    (o) => regime && o.regimes.includes(regime.code) && !regime.gegevens.nooit.includes(o.soort),
  )
}

/** Regimes under which an aanmelding is made. */
export type MetAanmelding = 'steun' | 'pga' | 'zvh'

/** The regimes of this deployment as choices. */
export function optionsOf(
  regimes: readonly RegimeKeuze[],
  hints: Readonly<Record<MetAanmelding, string>>,
): Optie<MetAanmelding>[] {
  return regimes.flatMap(({ code, naam }) =>
    code === 'steun' || code === 'pga' || code === 'zvh'
      ? [{ value: code, label: naam, hint: hints[code] }]
      : [],
  )
}
