import { kopie, type Scenario, s } from './scenario.ts'

/** Who may give and receive which category: the table of sharing as the policies read it; and which regimes run here. */
export const deelregelScenarios: Scenario[] = [
  s('grondslagen zijn openbaar', 'jeugdige', "select 1 from grond where code = 'wgs-2.27'", 1),
  s(
    'de tabel van het delen is openbaar',
    'jeugdige',
    `select 1 from deelregel where regime_code = 'pga' and regime_versie = 2 and partij = 'school'
      and categorie = 'politie_feiten' and richting = 'ontvangen' and uitkomst = 'nee'`,
    1,
  ),
  s(
    'wat van de politie komt, leest een school niet, ook als het voor iedereen is',
    'partner',
    'select 1 from bijdrage where id = {bijdrage_politie}',
    0,
  ),
  s(
    'de gemeente leest een melding van overlast die voor iedereen is',
    'regisseur',
    'select 1 from bijdrage where id = {bijdrage_politie}',
    1,
  ),
  s(
    'ook op de tijdlijn ziet een school niet dat er een politiegegeven is',
    'partner',
    'select 1 from gebeurtenis where id = {gebeurtenis_politie}',
    0,
  ),
  s(
    'een gemeente schrijft niet zelf op wat de politie weet',
    'regisseur',
    kopie('bijdrage', "'categorie', 'politie_feiten', 'publiek', array[{org_a}]"),
    'geweigerd',
  ),
  s(
    'over geld schrijft de gemeente voor zichzelf',
    'regisseur',
    kopie('bijdrage', "'categorie', 'financien', 'publiek', array[{org_a}], 'ouder_vanaf', null"),
    1,
  ),
  s(
    'over geld schrijft de gemeente niet aan een school, ook niet met toestemming',
    'regisseur',
    kopie(
      'bijdrage',
      "'categorie', 'financien', 'publiek', array[{org_a}, {org_b}], 'ouder_vanaf', null, 'toestemming_id', {toestemming_avg}",
    ),
    'geweigerd',
  ),
  s(
    'een bijdrage valt onder het regime van de casus',
    'regisseur',
    kopie('bijdrage', "'regime_code', 'steun', 'regime_versie', 2"),
    'geweigerd',
  ),
  s(
    'een bijdrage valt onder de regels van vandaag',
    'regisseur',
    kopie('bijdrage', "'regime_versie', 1"),
    'geweigerd',
  ),
  s(
    'wie geen partij is in het regime, doet niet mee',
    'regisseur',
    kopie('betrokkenheid', "'actor_id', {buiten}, 'organisatie_id', {org_c}"),
    'geweigerd',
  ),
  s(
    'onder een regime dat hier niet draait, begint geen casus',
    'regisseur',
    `insert into casus (regime_code, regime_versie, vraag, vraag_op, aanmelding_id)
      values ('zvh', 1, 'Vraag', '2026-01-01', {aanmelding_zvh})`,
    'geweigerd',
  ),
  s(
    'onder een regime dat hier niet draait, komt geen aanmelding',
    'regisseur',
    `insert into aanmelding (regime_code, regime_versie, status, bron, door, organisatie_id)
      values ('zvh', 1, 'concept', 'formulier', {regisseur}, {org_a})`,
    'geweigerd',
  ),
]
