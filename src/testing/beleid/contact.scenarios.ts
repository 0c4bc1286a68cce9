import { type Scenario, s } from './scenario.ts'

const vindbaar = (door: string) =>
  `insert into vindbaarheid (casus_id, vindbaar, gezegd_op, door) values ({casus}, false, '2026-01-02', ${door})
  on conflict (casus_id) do update set vindbaar = excluded.vindbaar, door = excluded.door`
const antwoord = (wie: string, organisatie: string) =>
  `insert into antwoord_wie_werkt (vraag_id, casus_id, organisatie_id, actor_id, wijze, door)
  values ({vraag}, {casus}, ${organisatie}, ${wie}, 'gebeld', ${wie})`

/** Whom to call, and who works with this young person already. */
export const contactScenarios: Scenario[] = [
  s(
    'medewerkers zien het piket van een ander',
    'partner',
    'select 1 from bereikbaarheid where id = {bereik_piket}',
    1,
  ),
  s('een jeugdige ziet geen bereikbaarheid van medewerkers', 'jeugdige', 'select 1 from bereikbaarheid', 0),
  s(
    'de beheerder wijzigt het piket',
    'beheerder',
    'update bereikbaarheid set versie = 2 where id = {bereik_piket}',
    1,
  ),
  s(
    'een collega wijzigt het piket niet',
    'buiten',
    'update bereikbaarheid set versie = 2 where id = {bereik_piket}',
    0,
  ),
  s(
    'de eigen uren zijn van jezelf',
    'regisseur',
    'update bereikbaarheid set versie = 2 where id = {bereik_regisseur}',
    1,
  ),
  s(
    'de beheerder schrijft niet andermans uren',
    'beheerder',
    'delete from bereikbaarheid where id = {bereik_regisseur}',
    0,
  ),
  s(
    'niemand schrijft op naam van een ander op wanneer die bereikbaar is',
    'buiten',
    "insert into bereikbaarheid (organisatie_id, soort, actor_id, door) values ({org_a}, 'persoon', {buiten}, {regisseur})",
    'geweigerd',
  ),
  s('wie meedoet weet of een jongere gevonden wil worden', 'partner', 'select 1 from vindbaarheid', 1),
  s('een ouder ziet niet of een jongere gevonden wil worden', 'ouder', 'select 1 from vindbaarheid', 0),
  s('de jongere kiest om niet gevonden te worden', 'jeugdige', vindbaar('{jeugdige}'), 1),
  s('de vaste persoon schrijft op wat de jongere koos', 'regisseur', vindbaar('{regisseur}'), 1),
  s('een deelnemer kiest dat niet', 'partner', vindbaar('{partner}'), 'geweigerd'),
  s(
    'een deelnemer verandert die keuze niet',
    'partner',
    'update vindbaarheid set versie = 2, door = {partner}',
    0,
  ),
  s('de vrager ziet de eigen vraag', 'buiten', 'select 1 from vraag_wie_werkt where id = {vraag}', 1),
  s(
    'de regisseur ziet de vraag die is doorgezet',
    'regisseur',
    'select 1 from vraag_wie_werkt where id = {vraag}',
    1,
  ),
  s('een deelnemer ziet de vraag niet', 'partner', 'select 1 from vraag_wie_werkt', 0),
  s('een collega van de vrager ziet de vraag niet', 'beheerder', 'select 1 from vraag_wie_werkt', 0),
  s(
    'niemand zet zelf een vraag in de tabel',
    'buiten',
    "insert into vraag_wie_werkt (door, organisatie_id, gemeente_code, over, doel, waarom, grond, antwoord_voor) values ({buiten}, {org_a}, 'GM0001', 'J', 'zorg', 'w', 'jongere_wil_het', '2099-01-01')",
    'geweigerd',
  ),
  s('opruimen haalt weg wat voorbij is', 'systeem', 'delete from vraag_wie_werkt where id = {vraag_oud}', 1),
  s('opruimen ziet niet wat nog loopt', 'systeem', 'select 1 from vraag_wie_werkt where id = {vraag}', 0),
  s('de regisseur ziet waarvan de vraag is doorgezet', 'regisseur', 'select 1 from doorgezette_vraag', 1),
  s('de vrager ziet nooit of de vraag is doorgezet', 'buiten', 'select 1 from doorgezette_vraag', 0),
  s('een deelnemer ziet niet dat er iets is doorgezet', 'partner', 'select 1 from doorgezette_vraag', 0),
  s(
    'de regisseur antwoordt op eigen naam',
    'regisseur',
    "update doorgezette_vraag set uitkomst = 'gebeld', beantwoord_op = now(), beantwoord_door = {regisseur}",
    1,
  ),
  s(
    'de regisseur antwoordt niet op naam van een ander',
    'regisseur',
    "update doorgezette_vraag set uitkomst = 'gebeld', beantwoord_op = now(), beantwoord_door = {partner}",
    'geweigerd',
  ),
  s('de vrager ziet wie te bellen is', 'buiten', 'select id from antwoord_wie_werkt', 1),
  s(
    'de vrager leest niet bij welke casus het hoort',
    'buiten',
    'select casus_id from antwoord_wie_werkt',
    'geweigerd',
  ),
  s('wie niet vroeg ziet geen antwoord', 'partner', 'select id from antwoord_wie_werkt', 0),
  s('de regisseur geeft antwoord met de eigen naam', 'regisseur', antwoord('{regisseur}', '{org_a}'), 1),
  s('een deelnemer geeft geen antwoord', 'partner', antwoord('{partner}', '{org_b}'), 'geweigerd'),
]
