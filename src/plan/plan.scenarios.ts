import type { PlanAntwoord } from './contract.ts'

/** What an act needs to know of Sem's plan, as the person who oversees it sees it. */
export type Situatie = {
  plan: PlanAntwoord
  spoor: (soort: string) => string
  afspraak: (tekst: string) => string
  mens: (naam: string) => string
}
type Verzoek = { method: 'GET' | 'POST' | 'PUT' | 'PATCH'; path: string; body?: unknown; versie?: number }

export type Scenario = {
  titel: string
  persona: string
  act: string
  verzoek(s: Situatie): Verzoek
  verwacht: 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand' | 'ongeldige_invoer'
  /** The `reden` of the refusal, where several could apply. */
  reden?: string
}

const iedereen = {
  wie: 'allen',
  organisaties: [],
  jeugdigeVanaf: '2026-01-01',
  ouderVanaf: '2026-01-01',
} as const
const eigen = { ...iedereen, wie: 'eigen' } as const
export const nieuweAfspraak = (s: Situatie, naam: string) => ({
  tekst: 'Samen koffie drinken',
  eigenaarId: s.mens(naam),
  datum: s.plan.vandaag,
})
const akkoord = (s: Situatie, tekst: string, naam: string, antwoord: string, more: object = {}): Verzoek => {
  const a = s.plan.afspraken.find((x) => x.tekst === tekst)
  const id = s.mens(naam)
  return {
    method: 'PUT',
    path: `/v1/afspraken/${a?.id}/akkoorden/${id}`,
    versie: a?.akkoorden.find((k) => k.betrokkenheidId === id)?.versie ?? 0,
    body: { afspraakVersie: a?.versie, antwoord, ...more },
  }
}
const status = (s: Situatie, tekst: string, to: string, toelichting: string): Verzoek => ({
  method: 'PUT',
  path: `/v1/afspraken/${s.afspraak(tekst)}/status`,
  body: { status: to, toelichting },
  versie: s.plan.afspraken.find((x) => x.tekst === tekst)?.versie ?? 0,
})
const lees = (s: Situatie): Verzoek => ({ method: 'GET', path: `/v1/casussen/${s.plan.casusId}/plan` })
const maakSpoor = (s: Situatie, soort: string): Verzoek => ({
  method: 'POST',
  path: `/v1/casussen/${s.plan.casusId}/sporen`,
  body: { soort, doel: 'Rust', doelVan: 'jeugdige', publiek: iedereen },
})
const maakAfspraak = (s: Situatie, soort: string, eigenaar: string, more: object = {}): Verzoek => ({
  method: 'POST',
  path: `/v1/sporen/${s.spoor(soort)}/afspraken`,
  body: { ...nieuweAfspraak(s, eigenaar), ...more },
})

const kleineKlas = 'Start kleine klas, drie ochtenden'
const werkstraf = 'Werkstraf, acht woensdagen'
const eten = 'Samen eten, telefoons weg'

/** Persona x act x situation on Sem's case, in field words. */
export const scenarios: readonly Scenario[] = [
  {
    titel: 'de regisseur leest het plan',
    persona: 'marieke',
    act: 'plan.lezen',
    verzoek: lees,
    verwacht: 'ok',
  },
  { titel: 'Sem leest zijn plan', persona: 'sem', act: 'plan.lezen', verzoek: lees, verwacht: 'ok' },
  { titel: 'zijn moeder leest het plan', persona: 'linda', act: 'plan.lezen', verzoek: lees, verwacht: 'ok' },
  {
    titel: 'wie niet meedoet, vindt het plan niet',
    persona: 'tom',
    act: 'plan.lezen',
    verzoek: lees,
    verwacht: 'niet_gevonden',
  },
  {
    titel: 'een ander kind vindt het plan niet',
    persona: 'yara',
    act: 'plan.lezen',
    verzoek: lees,
    verwacht: 'niet_gevonden',
  },
  {
    titel: 'de wijkagent vindt de versies niet van een casus waarin hij niet zit',
    persona: 'fatima',
    act: 'plan.versies_lezen',
    verzoek: (s) => ({ method: 'GET', path: `/v1/casussen/${s.plan.casusId}/plan/versies` }),
    verwacht: 'niet_gevonden',
  },
  {
    titel: 'de regisseur ziet de versies',
    persona: 'marieke',
    act: 'plan.versies_lezen',
    verzoek: (s) => ({ method: 'GET', path: `/v1/casussen/${s.plan.casusId}/plan/versies` }),
    verwacht: 'ok',
  },
  {
    titel: 'een versie die er niet is, is er niet',
    persona: 'marieke',
    act: 'plan.versie_lezen',
    verzoek: (s) => ({ method: 'GET', path: `/v1/casussen/${s.plan.casusId}/plan/versies/99` }),
    verwacht: 'niet_gevonden',
  },
  {
    titel: 'school zet een spoor in het plan',
    persona: 'bart',
    act: 'spoor.toevoegen',
    verzoek: (s) => maakSpoor(s, 'onderwijs'),
    verwacht: 'ok',
  },
  {
    titel: 'school zet geen straf in het plan',
    persona: 'bart',
    act: 'spoor.toevoegen',
    verzoek: (s) => maakSpoor(s, 'straf'),
    verwacht: 'mag_niet',
    reden: 'spoor_van_gezag',
  },
  {
    titel: 'de jeugdreclassering zet een spoor straf in het plan',
    persona: 'tim',
    act: 'spoor.toevoegen',
    verzoek: (s) => maakSpoor(s, 'straf'),
    verwacht: 'ok',
  },
  {
    titel: 'Sem zet zelf geen spoor in het plan',
    persona: 'sem',
    act: 'spoor.toevoegen',
    verzoek: (s) => maakSpoor(s, 'werk'),
    verwacht: 'mag_niet',
  },
  {
    titel: 'wie niet meedoet, voegt niets toe',
    persona: 'tom',
    act: 'spoor.toevoegen',
    verzoek: (s) => maakSpoor(s, 'wonen'),
    verwacht: 'niet_gevonden',
  },
  {
    titel: 'de regisseur wijzigt een doel',
    persona: 'marieke',
    act: 'spoor.wijzigen',
    verzoek: (s) => ({
      method: 'PATCH',
      path: `/v1/sporen/${s.spoor('werk')}`,
      versie: 1,
      body: { doel: 'Met mijn handen werken', doelVan: 'jeugdige' },
    }),
    verwacht: 'ok',
  },
  {
    titel: 'school wijzigt niet het doel van een ander',
    persona: 'bart',
    act: 'spoor.wijzigen',
    verzoek: (s) => ({
      method: 'PATCH',
      path: `/v1/sporen/${s.spoor('werk')}`,
      versie: 1,
      body: { doel: 'Diploma', doelVan: 'professional' },
    }),
    verwacht: 'mag_niet',
  },
  {
    titel: 'school vindt het spoor straf niet',
    persona: 'bart',
    act: 'spoor.wijzigen',
    verzoek: (s) => ({
      method: 'PATCH',
      path: `/v1/sporen/${s.spoor('straf')}`,
      versie: 1,
      body: { doel: 'Diploma', doelVan: 'professional' },
    }),
    verwacht: 'niet_gevonden',
  },
  {
    titel: 'een spoor wordt niet smaller dan de eigenaar van een afspraak',
    persona: 'marieke',
    act: 'spoor.wijzigen',
    verzoek: (s) => ({
      method: 'PATCH',
      path: `/v1/sporen/${s.spoor('onderwijs')}`,
      versie: 1,
      body: { doel: 'Een klas', doelVan: 'jeugdige', publiek: eigen },
    }),
    verwacht: 'toestand',
    reden: 'eigenaar_ziet_niet',
  },
  {
    titel: 'een spoor waarop nog afspraken lopen, stopt niet',
    persona: 'marieke',
    act: 'spoor.stoppen',
    verzoek: (s) => ({
      method: 'PUT',
      path: `/v1/sporen/${s.spoor('werk')}/einde`,
      versie: 1,
      body: { reden: 'Klaar' },
    }),
    verwacht: 'toestand',
    reden: 'afspraken_lopen_nog',
  },
  {
    titel: 'de jongerenwerker stopt niet het spoor van een ander',
    persona: 'nadia',
    act: 'spoor.stoppen',
    verzoek: (s) => ({
      method: 'PUT',
      path: `/v1/sporen/${s.spoor('werk')}/einde`,
      versie: 1,
      body: { reden: 'Klaar' },
    }),
    verwacht: 'mag_niet',
  },
  {
    titel: 'school maakt een afspraak op het schoolspoor',
    persona: 'bart',
    act: 'afspraak.toevoegen',
    verzoek: (s) => maakAfspraak(s, 'onderwijs', 'Bart Mulder'),
    verwacht: 'ok',
  },
  {
    titel: 'school maakt geen afspraak op een spoor dat zij niet ziet',
    persona: 'bart',
    act: 'afspraak.toevoegen',
    verzoek: (s) => maakAfspraak(s, 'straf', 'Bart Mulder'),
    verwacht: 'niet_gevonden',
  },
  {
    titel: 'een afspraak heeft een eigenaar die hem ziet',
    persona: 'marieke',
    act: 'afspraak.toevoegen',
    verzoek: (s) => maakAfspraak(s, 'straf', 'Bart Mulder'),
    verwacht: 'toestand',
    reden: 'eigenaar_ziet_niet',
  },
  {
    titel: 'Sem kan eigenaar zijn',
    persona: 'marieke',
    act: 'afspraak.toevoegen',
    verzoek: (s) => maakAfspraak(s, 'thuis', 'Sem Verhoeven'),
    verwacht: 'ok',
  },
  {
    titel: 'Sem is geen eigenaar van wat hij niet ziet',
    persona: 'marieke',
    act: 'afspraak.toevoegen',
    verzoek: (s) => maakAfspraak(s, 'thuis', 'Sem Verhoeven', { publiek: { ...eigen, jeugdigeVanaf: null } }),
    verwacht: 'toestand',
    reden: 'eigenaar_ziet_niet',
  },
  {
    titel: 'een afspraak is niet voor meer mensen dan het spoor',
    persona: 'marieke',
    act: 'afspraak.toevoegen',
    verzoek: (s) =>
      maakAfspraak(s, 'zorg', 'Eva Roos', {
        publiek: {
          ...iedereen,
          wie: 'gekozen',
          organisaties: s.plan.mensen.flatMap((m) => m.organisatie?.id ?? []),
        },
      }),
    verwacht: 'toestand',
    reden: 'ruimer_dan_spoor',
  },
  {
    titel: 'Sem zet zelf geen afspraak in het plan',
    persona: 'sem',
    act: 'afspraak.toevoegen',
    verzoek: (s) => maakAfspraak(s, 'thuis', 'Sem Verhoeven'),
    verwacht: 'mag_niet',
  },
  {
    titel: 'een straf zonder antwoord op wat deze jongere nog niet kan, komt er niet',
    persona: 'tim',
    act: 'afspraak.toevoegen',
    verzoek: (s) => maakAfspraak(s, 'straf', 'Tim Kok', { sanctie: true, nogNietKunnen: 'Op tijd opstaan' }),
    verwacht: 'ongeldige_invoer',
  },
  {
    titel: 'een straf met dat antwoord en bewijs kan wel',
    persona: 'tim',
    act: 'afspraak.toevoegen',
    verzoek: (s) =>
      maakAfspraak(s, 'straf', 'Tim Kok', {
        sanctie: true,
        nogNietKunnen: 'Op tijd opstaan',
        nogNietBewijs: 'Drie keer te laat, met wekker wel op tijd',
      }),
    verwacht: 'ok',
  },
  {
    titel: 'de politie leest een afspraak van het spoor straf',
    persona: 'rob',
    act: 'afspraak.lezen',
    verzoek: (s) => ({ method: 'GET', path: `/v1/afspraken/${s.afspraak(werkstraf)}` }),
    verwacht: 'ok',
  },
  {
    titel: 'de politie leest geen afspraak van school',
    persona: 'rob',
    act: 'afspraak.lezen',
    verzoek: (s) => ({ method: 'GET', path: `/v1/afspraken/${s.afspraak(kleineKlas)}` }),
    verwacht: 'niet_gevonden',
  },
  {
    titel: 'de eigenaar wijzigt zijn afspraak',
    persona: 'bart',
    act: 'afspraak.wijzigen',
    verzoek: (s) => ({
      method: 'PUT',
      path: `/v1/afspraken/${s.afspraak(kleineKlas)}`,
      versie: 1,
      body: { ...nieuweAfspraak(s, 'Bart Mulder'), tekst: 'Start kleine klas, twee ochtenden' },
    }),
    verwacht: 'ok',
  },
  {
    titel: 'de wijkagent wijzigt niet de werkstraf van een ander',
    persona: 'rob',
    act: 'afspraak.wijzigen',
    verzoek: (s) => ({
      method: 'PUT',
      path: `/v1/afspraken/${s.afspraak(werkstraf)}`,
      versie: 1,
      body: nieuweAfspraak(s, 'Tim Kok'),
    }),
    verwacht: 'mag_niet',
  },
  {
    titel: 'wat afgerond is, wijzigt niemand meer',
    persona: 'marieke',
    act: 'afspraak.wijzigen',
    verzoek: (s) => ({
      method: 'PUT',
      path: `/v1/afspraken/${s.afspraak('Vragen of een andere klas kan')}`,
      versie: 1,
      body: nieuweAfspraak(s, 'Bart Mulder'),
    }),
    verwacht: 'toestand',
  },
  {
    titel: 'Sem zegt zelf dat zijn afspraak gedaan is',
    persona: 'sem',
    act: 'afspraak.status',
    verzoek: (s) => status(s, eten, 'gedaan', ''),
    verwacht: 'ok',
  },
  {
    titel: 'Sem zegt niet hoe de afspraak van een ander ging',
    persona: 'sem',
    act: 'afspraak.status',
    verzoek: (s) => status(s, kleineKlas, 'gedaan', ''),
    verwacht: 'mag_niet',
  },
  {
    titel: 'niet gelukt vraagt wat er nu nodig is',
    persona: 'bart',
    act: 'afspraak.status',
    verzoek: (s) => status(s, kleineKlas, 'niet_gelukt', ''),
    verwacht: 'ongeldige_invoer',
  },
  {
    titel: 'niet gelukt met wat er nodig is',
    persona: 'bart',
    act: 'afspraak.status',
    verzoek: (s) => status(s, kleineKlas, 'niet_gelukt', 'Iemand die hem brengt'),
    verwacht: 'ok',
  },
  {
    titel: 'wat gedaan is, vervalt niet meer',
    persona: 'marieke',
    act: 'afspraak.status',
    verzoek: (s) => status(s, 'Vragen of een andere klas kan', 'vervallen', 'Fout'),
    verwacht: 'toestand',
  },
  {
    titel: 'Sem zegt ja',
    persona: 'sem',
    act: 'akkoord.geven',
    verzoek: (s) => akkoord(s, werkstraf, 'Sem Verhoeven', 'ja'),
    verwacht: 'ok',
  },
  {
    titel: 'Sem zegt nee en hoeft dat niet uit te leggen',
    persona: 'sem',
    act: 'akkoord.geven',
    verzoek: (s) => akkoord(s, kleineKlas, 'Sem Verhoeven', 'nee'),
    verwacht: 'ok',
  },
  {
    titel: 'zijn moeder antwoordt niet voor Sem',
    persona: 'linda',
    act: 'akkoord.geven',
    verzoek: (s) => akkoord(s, kleineKlas, 'Sem Verhoeven', 'ja'),
    verwacht: 'mag_niet',
    reden: 'alleen_zelf',
  },
  {
    titel: 'Sem antwoordt niet voor zijn moeder',
    persona: 'sem',
    act: 'akkoord.geven',
    verzoek: (s) => akkoord(s, kleineKlas, 'Linda Verhoeven', 'ja'),
    verwacht: 'mag_niet',
    reden: 'alleen_zelf',
  },
  {
    titel: 'een professional schrijft niet over het antwoord van Sem heen',
    persona: 'marieke',
    act: 'akkoord.geven',
    verzoek: (s) =>
      akkoord(s, kleineKlas, 'Sem Verhoeven', 'nee', {
        verteldAan: 'Nadia',
        verteldOp: s.plan.vandaag,
        watMaaktJa: 'later',
      }),
    verwacht: 'toestand',
    reden: 'zelf_geantwoord',
  },
  {
    titel: 'een professional noteert wat moeder vertelde',
    persona: 'tim',
    act: 'akkoord.geven',
    verzoek: (s) =>
      akkoord(s, 'Bellen over de werkplek', 'Linda Verhoeven', 'ja', {
        verteldAan: 'Tim, aan de telefoon',
        verteldOp: s.plan.vandaag,
      }),
    verwacht: 'ok',
  },
  {
    titel: 'noteren zonder aan wie en wanneer kan niet',
    persona: 'tim',
    act: 'akkoord.geven',
    verzoek: (s) => akkoord(s, 'Bellen over de werkplek', 'Linda Verhoeven', 'ja'),
    verwacht: 'toestand',
    reden: 'verplicht',
  },
  {
    titel: 'niet gevraagd zegt waarom',
    persona: 'tim',
    act: 'akkoord.geven',
    verzoek: (s) => akkoord(s, 'Bellen over de werkplek', 'Linda Verhoeven', 'niet_gevraagd'),
    verwacht: 'ongeldige_invoer',
  },
  {
    titel: 'niemand antwoordt op wat hij niet ziet',
    persona: 'bart',
    act: 'akkoord.geven',
    verzoek: (s) => akkoord(s, werkstraf, 'Bart Mulder', 'ja'),
    verwacht: 'niet_gevonden',
  },
  {
    titel: 'de vaste persoon legt het familiegroepsplan vast',
    persona: 'nadia',
    act: 'plan.familiegroepsplan',
    verzoek: (s) => ({
      method: 'PATCH',
      path: `/v1/casussen/${s.plan.casusId}/plan`,
      versie: s.plan.versie,
      body: { familiegroepsplan: 'gekozen', reden: '' },
    }),
    verwacht: 'ok',
  },
  {
    titel: 'zonder familiegroepsplan staat er waarom',
    persona: 'nadia',
    act: 'plan.familiegroepsplan',
    verzoek: (s) => ({
      method: 'PATCH',
      path: `/v1/casussen/${s.plan.casusId}/plan`,
      versie: s.plan.versie,
      body: { familiegroepsplan: 'niet_gewild', reden: '' },
    }),
    verwacht: 'ongeldige_invoer',
  },
  {
    titel: 'school legt het familiegroepsplan niet vast',
    persona: 'bart',
    act: 'plan.familiegroepsplan',
    verzoek: (s) => ({
      method: 'PATCH',
      path: `/v1/casussen/${s.plan.casusId}/plan`,
      versie: s.plan.versie,
      body: { familiegroepsplan: 'gekozen', reden: '' },
    }),
    verwacht: 'mag_niet',
  },
  {
    titel: 'de regisseur stelt het plan vast',
    persona: 'marieke',
    act: 'plan.vaststellen',
    verzoek: (s) => ({
      method: 'POST',
      path: `/v1/casussen/${s.plan.casusId}/plan/versies`,
      versie: s.plan.versie,
      body: { stand: s.plan.stand, bewoording: '' },
    }),
    verwacht: 'ok',
  },
  {
    titel: 'de jongerenwerker stelt het plan niet vast',
    persona: 'nadia',
    act: 'plan.vaststellen',
    verzoek: (s) => ({
      method: 'POST',
      path: `/v1/casussen/${s.plan.casusId}/plan/versies`,
      versie: s.plan.versie,
      body: { stand: s.plan.stand, bewoording: '' },
    }),
    verwacht: 'mag_niet',
  },
]
