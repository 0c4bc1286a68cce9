import type { PlanAntwoord } from './contract.ts'

/** What an act needs to know of Sem's plan, as the person who oversees it sees it. */
export type Situatie = {
  plan: PlanAntwoord
  spoor: (soort: string) => string
  afspraak: (tekst: string) => string
  mens: (naam: string) => string
}
export type Verzoek = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH'
  path: string
  body?: unknown
  versie?: number
}

export type Scenario = {
  titel: string
  persona: string
  act: string
  verzoek(s: Situatie): Verzoek
  verwacht: 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand' | 'ongeldige_invoer'
  /** The `reden` of the refusal, where several could apply. */
  reden?: string
}

export const iedereen = {
  wie: 'allen',
  organisaties: [],
  jeugdigeVanaf: '2026-01-01',
  ouderVanaf: '2026-01-01',
} as const
export const eigen = { ...iedereen, wie: 'eigen' } as const
export const nieuweAfspraak = (s: Situatie, naam: string) => ({
  tekst: 'Samen koffie drinken',
  eigenaarId: s.mens(naam),
  datum: s.plan.vandaag,
})
export const akkoord = (
  s: Situatie,
  tekst: string,
  naam: string,
  antwoord: string,
  more: object = {},
): Verzoek => {
  const a = s.plan.afspraken.find((x) => x.tekst === tekst)
  const id = s.mens(naam)
  return {
    method: 'PUT',
    path: `/v1/afspraken/${a?.id}/akkoorden/${id}`,
    versie: a?.akkoorden.find((k) => k.betrokkenheidId === id)?.versie ?? 0,
    body: { afspraakVersie: a?.versie, antwoord, ...more },
  }
}
export const status = (s: Situatie, tekst: string, to: string, toelichting: string): Verzoek => ({
  method: 'PUT',
  path: `/v1/afspraken/${s.afspraak(tekst)}/status`,
  body: { status: to, toelichting },
  versie: s.plan.afspraken.find((x) => x.tekst === tekst)?.versie ?? 0,
})
export const lees = (s: Situatie): Verzoek => ({ method: 'GET', path: `/v1/casussen/${s.plan.casusId}/plan` })
export const maakSpoor = (s: Situatie, soort: string): Verzoek => ({
  method: 'POST',
  path: `/v1/casussen/${s.plan.casusId}/sporen`,
  body: { soort, doel: 'Rust', doelVan: 'jeugdige', publiek: iedereen },
})
export const maakAfspraak = (s: Situatie, soort: string, eigenaar: string, more: object = {}): Verzoek => ({
  method: 'POST',
  path: `/v1/sporen/${s.spoor(soort)}/afspraken`,
  body: { ...nieuweAfspraak(s, eigenaar), ...more },
})

export const kleineKlas = 'Start kleine klas, drie ochtenden'
export const werkstraf = 'Werkstraf, acht woensdagen'
export const eten = 'Samen eten, telefoons weg'
