import { kopie, type Scenario, s } from './scenario.ts'

const raad = (wie: string, org: string, id = '{consult}') =>
  `insert into consultantwoord (consult_id, tekst, door, organisatie_id) values (${id}, 'doe dit', {${wie}}, {${org}})`
const dank = (wie: string) =>
  `insert into consultdank (antwoord_id, consult_id, hielp, door) values ({consultantwoord2}, {consult}, 'ja', {${wie}})`
const reden = (wie: string, org: string) =>
  `insert into verzoekreden (verzoek_id, casus_id, tekst, door, publiek) values ({informatieverzoek2}, {casus}, 'r', {${wie}}, array[{${org}}])`
const consult = (wie: string, org: string) =>
  `insert into consult (titel, tekst, domein, thema, door, organisatie_id) values ('t', 't', 'zorg', 'contact', {${wie}}, {${org}})`

/** Asking a partner, asking colleagues without names, and deviating with reasons. */
export const vragenScenarios: Scenario[] = [
  s(
    'wie gevraagd is, ziet de vraag',
    'partner',
    'select 1 from informatieverzoek where id = {informatieverzoek}',
    1,
  ),
  s(
    'vrijgegeven ziet de jongere de vraag',
    'jeugdige',
    'select 1 from informatieverzoek where id = {informatieverzoek}',
    1,
  ),
  s(
    'niemand vraagt namens een andere organisatie',
    'regisseur',
    kopie('informatieverzoek', "'organisatie_id', {org_b}, 'aan_organisatie_id', {org_a}"),
    'geweigerd',
  ),
  s(
    'wat niet gegeven mag worden, kan niet gevraagd worden',
    'regisseur',
    kopie('informatieverzoek', "'categorie', 'bestaat_niet'"),
    'geweigerd',
  ),
  s('wie antwoordde, leest de eigen reden', 'partner', 'select 1 from verzoekreden', 1),
  s('wie vroeg, leest een reden niet die niet getoond wordt', 'regisseur', 'select 1 from verzoekreden', 0),
  s('wie gevraagd is, schrijft een reden op', 'partner', reden('partner', 'org_b'), 1),
  s('wie vroeg, schrijft geen reden op', 'regisseur', reden('regisseur', 'org_a'), 'geweigerd'),
  s('een reden schrijf je in eigen naam', 'partner', reden('regisseur', 'org_b'), 'geweigerd'),

  s(
    'een consult voor iedereen ziet iedere medewerker',
    'partner',
    'select 1 from consult where id = {consult}',
    1,
  ),
  s(
    'een collega ziet een consult van de eigen kring',
    'buiten',
    'select 1 from consult where id = {consult_kring}',
    1,
  ),
  s('buiten de kring is er geen consult', 'partner', 'select 1 from consult where id = {consult_kring}', 0),
  s('een jeugdige ziet geen consult', 'jeugdige', 'select 1 from consult', 0),
  s(
    'ingetrokken is een consult voor de kring weg',
    'partner',
    'select 1 from consult where id = {consult_weg}',
    0,
  ),
  s(
    'een ingetrokken consult leest de schrijver nog',
    'regisseur',
    'select 1 from consult where id = {consult_weg}',
    1,
  ),
  s('een medewerker vraagt raad', 'partner', consult('partner', 'org_b'), 1),
  s('niemand vraagt raad uit andermans naam', 'partner', consult('regisseur', 'org_b'), 'geweigerd'),
  s(
    'wie het schreef, wijzigt het consult',
    'regisseur',
    'update consult set versie = 2 where id = {consult}',
    1,
  ),
  s('een ander wijzigt het consult niet', 'partner', 'update consult set versie = 2 where id = {consult}', 0),
  s(
    'wie het consult ziet, ziet het antwoord',
    'buiten',
    'select 1 from consultantwoord where id = {consultantwoord}',
    1,
  ),
  s('een jeugdige ziet geen antwoord', 'jeugdige', 'select 1 from consultantwoord', 0),
  s(
    'een ingetrokken antwoord leest de schrijver',
    'partner',
    'select 1 from consultantwoord where id = {consultantwoord_weg}',
    1,
  ),
  s(
    'een ingetrokken antwoord leest de vrager niet',
    'regisseur',
    'select 1 from consultantwoord where id = {consultantwoord_weg}',
    0,
  ),
  s('wie het consult ziet, antwoordt', 'buiten', raad('buiten', 'org_a'), 1),
  s('buiten de kring antwoordt niemand', 'partner', raad('partner', 'org_b', '{consult_kring}'), 'geweigerd'),
  s(
    'het eigen antwoord wijzig je',
    'partner',
    'update consultantwoord set versie = 2 where id = {consultantwoord}',
    1,
  ),
  s(
    'andermans antwoord blijft',
    'regisseur',
    'update consultantwoord set versie = 2 where id = {consultantwoord}',
    0,
  ),
  s('wie het antwoord ziet, ziet of het hielp', 'partner', 'select 1 from consultdank', 1),
  s('een jeugdige ziet geen dank', 'jeugdige', 'select 1 from consultdank', 0),
  s('wie vroeg, zegt of het hielp', 'regisseur', dank('regisseur'), 1),
  s('wie antwoordde, zegt niet dat het hielp', 'partner', dank('partner'), 'geweigerd'),
  s('wie vroeg, zegt het later anders', 'regisseur', "update consultdank set hielp = 'deels'", 1),
  s('een ander zegt het niet anders', 'partner', "update consultdank set hielp = 'nee'", 0),

  s(
    'niemand wijkt af namens een andere organisatie',
    'regisseur',
    kopie('afwijking', "'organisatie_id', {org_b}"),
    'geweigerd',
  ),
  s(
    'een ander zet een afwijking niet voort',
    'partner',
    'update afwijking set versie = 2 where id = {afwijking}',
    0,
  ),
  s(
    'wie de afwijking niet ziet, ziet de dekking niet',
    'partner',
    'select 1 from dekking where id = {dekking_los}',
    0,
  ),
  s(
    'dekking vraagt wie afwijkt',
    'partner',
    kopie('dekking', "'gevraagd_aan', {regisseur}, 'door', {partner}"),
    'geweigerd',
  ),
  s(
    'niemand antwoordt voor wie gevraagd is',
    'regisseur',
    kopie('dekking', "'gevraagd_aan', {buiten}, 'antwoord', 'gedekt', 'antwoord_op', '2026-01-01'"),
    'geweigerd',
  ),
  s('wie gevraagd is, dekt', 'partner', 'update dekking set versie = 2 where id = {dekking}', 1),
  s('wie vroeg, dekt niet', 'regisseur', 'update dekking set versie = 2 where id = {dekking}', 0),
]
