import { type Scenario, s } from './scenario.ts'

const ziet = (tabel: string, id: string) => `select 1 from ${tabel} where id = {${id}}`
const ronde = (eigenaar: string, casus: string, door: string) =>
  `insert into netwerkronde (id, eigenaar_id, casus_id, vast, door) values ({nieuw}, ${eigenaar}, ${casus}, true, ${door})`
const lid = (rondeId: string) =>
  `insert into netwerklid (id, ronde_id, naam, kring, hoek) values ({nieuw}, {${rondeId}}, 'tante', 'buiten', 10)`
const deling = (rondeId: string, casus: string, wie: string) =>
  `insert into netwerkdeling (id, ronde_id, casus_id, actor_id) values ({nieuw}, {${rondeId}}, {${casus}}, {${wie}})`

/** The circle of people around a young person: theirs, and never another regime's than steun. */
export const netwerkScenarios: Scenario[] = [
  s('de jongere ziet de eigen kring', 'jeugdige', ziet('netwerkronde', 'ronde_open'), 1),
  s('de jongere ziet ook hoe die eerder was', 'jeugdige', ziet('netwerkronde', 'ronde_vast'), 1),
  s('wie de jongere laat kijken, ziet die ene tekening', 'regisseur', ziet('netwerkronde', 'ronde_open'), 1),
  s('en geen andere', 'regisseur', ziet('netwerkronde', 'ronde_vast'), 0),
  s('een ouder die mag kijken, ziet hem', 'ouder', ziet('netwerkronde', 'ronde_open'), 1),
  s('wie alleen meedoet, ziet niets van de kring', 'partner', ziet('netwerkronde', 'ronde_open'), 0),
  s(
    'wie niet meedoet, ziet niets, ook als hij mocht kijken',
    'buiten',
    ziet('netwerkronde', 'ronde_open'),
    0,
  ),
  s('wie meetekent, ziet de tekening die wacht', 'partner', ziet('netwerkronde', 'ronde_samen'), 1),
  s('een collega in dezelfde casus ziet haar niet', 'regisseur', ziet('netwerkronde', 'ronde_samen'), 0),

  s('een jongere begint een kring', 'jeugdige', ronde('{jeugdige}', 'null', '{jeugdige}'), 1),
  s('een ouder begint er geen', 'ouder', ronde('{ouder}', 'null', '{ouder}'), 'geweigerd'),
  s(
    'niemand begint er een voor een ander',
    'regisseur',
    ronde('{jeugdige}', 'null', '{regisseur}'),
    'geweigerd',
  ),
  s(
    'een medewerker tekent mee zolang er geen account is',
    'partner',
    ronde('null', '{casus_wacht}', '{partner}'),
    1,
  ),
  s(
    'met een account tekent de jongere zelf',
    'partner',
    ronde('null', '{casus_steun}', '{partner}'),
    'geweigerd',
  ),
  s('een kring komt nooit onder pga', 'regisseur', ronde('null', '{casus}', '{regisseur}'), 'geweigerd'),
  s('wie niet meedoet, tekent niet mee', 'buiten', ronde('null', '{casus_wacht}', '{buiten}'), 'geweigerd'),
  s('meetekenen doe je in eigen naam', 'partner', ronde('null', '{casus_wacht}', '{regisseur}'), 'geweigerd'),
  s(
    'de jongere wijzigt de open tekening',
    'jeugdige',
    'update netwerkronde set versie = 2 where id = {ronde_open}',
    1,
  ),
  s(
    'een eerdere blijft zoals hij was',
    'jeugdige',
    'update netwerkronde set versie = 2 where id = {ronde_vast}',
    0,
  ),
  s('wie kijkt, wijzigt niets', 'regisseur', 'update netwerkronde set versie = 2 where id = {ronde_open}', 0),
  s('wie meetekent, wijzigt', 'partner', 'update netwerkronde set versie = 2 where id = {ronde_samen}', 1),
  s(
    'de jongere gooit weg, ook wat eerder was',
    'jeugdige',
    'delete from netwerkronde where id = {ronde_vast}',
    1,
  ),
  s('wie kijkt, gooit niet weg', 'ouder', 'delete from netwerkronde where id = {ronde_open}', 0),

  s('wie mag kijken, ziet de mensen', 'regisseur', ziet('netwerklid', 'lid_open'), 1),
  s('de jongere ziet de mensen van eerder', 'jeugdige', ziet('netwerklid', 'lid_vast'), 1),
  s('wie niet mag kijken, ziet geen mens', 'partner', ziet('netwerklid', 'lid_open'), 0),
  s('de jongere zet iemand in de open tekening', 'jeugdige', lid('ronde_open'), 1),
  s('niemand komt in een eerdere', 'jeugdige', lid('ronde_vast'), 'geweigerd'),
  s('wie kijkt, zet er niemand in', 'regisseur', lid('ronde_open'), 'geweigerd'),
  s('wie meetekent, zet er iemand in', 'partner', lid('ronde_samen'), 1),
  s('wie mag kijken, ziet de lijnen', 'regisseur', 'select 1 from netwerklijn where van_id = {lid_open}', 1),
  s(
    'wie niet mag kijken, ziet geen lijn',
    'buiten',
    'select 1 from netwerklijn where van_id = {lid_open}',
    0,
  ),
  s('de jongere haalt een lijn weg', 'jeugdige', 'delete from netwerklijn where van_id = {lid_open}', 1),
  s('een ander haalt geen lijn weg', 'regisseur', 'delete from netwerklijn where van_id = {lid_open}', 0),

  s('wie mag kijken, weet dat', 'regisseur', ziet('netwerkdeling', 'deling'), 1),
  s('en niet wie er nog meer mag', 'regisseur', ziet('netwerkdeling', 'deling_ouder'), 0),
  s('wie niet meer meedoet, weet er niets van', 'buiten', ziet('netwerkdeling', 'deling_buiten'), 0),
  s('de jongere ziet wie er mag kijken', 'jeugdige', ziet('netwerkdeling', 'deling_buiten'), 1),
  s(
    'de jongere laat iemand kijken die meedoet',
    'jeugdige',
    deling('ronde_open', 'casus_steun', 'partner'),
    1,
  ),
  s('niet iemand die niet meedoet', 'jeugdige', deling('ronde_vast', 'casus_steun', 'buiten'), 'geweigerd'),
  s(
    'niet iemand van een andere casus dan steun',
    'jeugdige',
    deling('ronde_vast', 'casus', 'partner'),
    'geweigerd',
  ),
  s(
    'wie kijkt, laat niemand anders kijken',
    'regisseur',
    deling('ronde_open', 'casus_steun', 'partner'),
    'geweigerd',
  ),
  s('de jongere neemt het terug', 'jeugdige', 'delete from netwerkdeling where id = {deling}', 1),
  s('een ander neemt niets terug', 'regisseur', 'delete from netwerkdeling where id = {deling}', 0),
]
