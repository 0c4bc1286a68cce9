import { type Scenario, s } from './scenario.ts'

const vraag = (kant: string, door: string) =>
  `insert into vraag_over_kijken (casus_id, log_naam, kant, dag, organisatie_id, functie, deel, tekst, door)
  values ({casus}, {nieuw}, '${kant}', '2026-01-01', {org_a}, 'regisseur', 'plan', 'Wie?', {${door}})`

/** Questions about who looked. */
export const kijkenScenarios: Scenario[] = [
  s('een jongere ziet de eigen vraag over kijken', 'jeugdige', 'select 1 from vraag_over_kijken', 1),
  s('een ouder ziet de vraag van de jongere niet', 'ouder', 'select 1 from vraag_over_kijken', 0),
  s('een regisseur weet niet van een vraag over kijken', 'regisseur', 'select 1 from vraag_over_kijken', 0),
  s('het contactpunt ziet vragen over kijken', 'fg', 'select 1 from vraag_over_kijken', 1),
  s('een jongere vraagt wie er keek', 'jeugdige', vraag('jeugdige', 'jeugdige'), 1),
  s('een jongere vraagt niet uit andermans naam', 'jeugdige', vraag('jeugdige', 'ouder'), 'geweigerd'),
  s('een professional stelt die vraag niet', 'regisseur', vraag('jeugdige', 'regisseur'), 'geweigerd'),
  s('het contactpunt antwoordt', 'fg', 'update vraag_over_kijken set versie = 2', 1),
  s('een jongere beantwoordt zichzelf niet', 'jeugdige', 'update vraag_over_kijken set versie = 2', 0),
]
