import { type Scenario, s } from './scenario.ts'

const voorstelVoor = (casus: string, door: string) =>
  `insert into vernietigingsvoorstel (wat, casus_id, regime_code, regel, grond, uiterlijk, aantallen, voorgesteld_door, status, nagekeken_door, nagekeken_op)
    values ('casus', {${casus}}, 'pga', 'niet_meer_nodig', 'AVG 5', '2026-01-01', '{}'::jsonb, {${door}}, 'nagekeken', {${door}}, now())`
const stop = (casus: string, door: string) =>
  `insert into bewaarstop (casus_id, grond, reden, door, herzien_op) values ({${casus}}, 'rechtsvordering', 'zaak', {${door}}, sec.vandaag() + 9)`
const doorgeleid = (casus: string, door: string, org: string) =>
  `insert into doorgeleiding (casus_id, aan, ontvanger, grond, tekst, overgedragen_op, door, organisatie_id) values ({${casus}}, 'om', 'O', 'g', 't', '2026-01-01', {${door}}, {${org}})`
const rac = (door: string) =>
  `insert into rac_wijziging (titel, wat, waarom, gevraagd_op, door) values ('t', 'w', 'w', '2026-01-01', {${door}})`
const nagekeken = (door: string) =>
  `update vernietigingsvoorstel set status = 'nagekeken', nagekeken_door = {${door}}, nagekeken_op = now() where id = {voorstel}`

/** Keeping and destroying: who sees proposals without names, who decides, and that a shielded casus is read by nobody. */
export const bewaarScenarios: Scenario[] = [
  s('eigen termijnen zijn bekend', 'regisseur', "select 1 from bewaartermijn where code = 'concept'", 1),
  s('eigen termijnen zijn niet voor niemand', 'niemand', 'select 1 from bewaartermijn', 0),
  s(
    'de bewaardesk ziet voorstellen',
    'beheerder',
    'select 1 from vernietigingsvoorstel where id = {voorstel}',
    1,
  ),
  s('wie geen bewaardesk heeft, ziet geen voorstellen', 'partner', 'select 1 from vernietigingsvoorstel', 0),
  s('wie erom vroeg, ziet het eigen voorstel', 'regisseur', 'select 1 from vernietigingsvoorstel', 1),
  s(
    'de bewaardesk vraagt om een afgeschermde casus te vernietigen',
    'beheerder',
    voorstelVoor('casus_dicht', 'beheerder'),
    1,
  ),
  s(
    'de bewaardesk vraagt dat niet van een casus die loopt',
    'beheerder',
    voorstelVoor('casus_nieuw', 'beheerder'),
    'geweigerd',
  ),
  s(
    'een regisseur vraagt om de eigen gesloten casus te vernietigen',
    'regisseur',
    voorstelVoor('casus_klaar', 'regisseur'),
    1,
  ),
  s(
    'niemand vraagt dat van een casus van een ander',
    'partner',
    voorstelVoor('casus_klaar', 'partner'),
    'geweigerd',
  ),
  s('de bewaardesk kijkt een voorstel na', 'beheerder', nagekeken('beheerder'), 1),
  s('niemand kijkt na in andermans naam', 'beheerder', nagekeken('regisseur'), 'geweigerd'),
  s('zonder bewaardesk kijk je niets na', 'partner', nagekeken('partner'), 0),
  s('de taak ziet voorstellen', 'systeem', 'select 1 from vernietigingsvoorstel where id = {voorstel}', 1),
  s(
    'de taak stelt voor',
    'systeem',
    "insert into vernietigingsvoorstel (wat, regime_code, regel, grond, uiterlijk, aantallen) values ('aanmeldingen', 'pga', 'concept', 'g', '2026-01-01', '{}'::jsonb)",
    1,
  ),
  s(
    'de taak laat een voorstel vervallen',
    'systeem',
    "update vernietigingsvoorstel set status = 'vervallen' where id = {voorstel}",
    1,
  ),
  s('de taak kijkt niet zelf na', 'systeem', nagekeken('systeem'), 'geweigerd'),
  s('de taak weet waarover een voorstel gaat', 'systeem', 'select 1 from voorstel_onderdeel', 1),
  s('de bewaardesk ziet niet over wie een voorstel gaat', 'beheerder', 'select 1 from voorstel_onderdeel', 0),
  s('verklaringen zijn voor bewaardesk, FG en beheer', 'beheerder', 'select 1 from verklaring', 1),
  s('verklaringen zijn niet voor ieder', 'partner', 'select 1 from verklaring', 0),
  s('de taak schrijft verklaringen in het grootboek', 'systeem', 'select 1 from verklaring', 1),
  s('de bewaardesk ziet een bewaarstop', 'beheerder', 'select 1 from bewaarstop', 1),
  s('een regisseur ziet de bewaarstop op de eigen casus', 'regisseur', 'select 1 from bewaarstop', 1),
  s('een deelnemer ziet geen bewaarstop', 'partner', 'select 1 from bewaarstop', 0),
  s('de bewaardesk legt een bewaarstop', 'beheerder', stop('casus_nieuw', 'beheerder'), 1),
  s('een regisseur legt een bewaarstop op de eigen casus', 'regisseur', stop('casus', 'regisseur'), 1),
  s('een deelnemer legt geen bewaarstop', 'partner', stop('casus', 'partner'), 'geweigerd'),
  s(
    'de bewaardesk heft een bewaarstop op',
    'beheerder',
    "update bewaarstop set opgeheven_op = now(), opgeheven_door = {beheerder}, opheffing_reden = 'klaar' where id = {bewaarstop}",
    1,
  ),
  s('een bron ziet wat haar gevraagd wordt', 'partner', 'select 1 from instemming_bron', 1),
  s(
    'een andere organisatie ziet niet wat een bron gevraagd wordt',
    'regisseur',
    'select 1 from instemming_bron',
    0,
  ),
  s('de bewaardesk ziet wat bronnen antwoorden', 'beheerder', 'select 1 from instemming_bron', 1),
  s(
    'een bron stemt niet in',
    'partner',
    "update instemming_bron set antwoord = 'nee', reden = 'klaar', door = {partner}, op = now() where id = {instemming}",
    1,
  ),
  s(
    'niemand antwoordt voor een andere bron',
    'beheerder',
    "update instemming_bron set antwoord = 'nee', reden = 'klaar', door = {beheerder}, op = now() where id = {instemming}",
    0,
  ),
  s('een bron leest waarom er gevraagd wordt', 'partner', 'select 1 from verlenging', 1),
  s('wie niet gevraagd is, leest dat niet', 'regisseur', 'select 1 from verlenging', 0),
  s('een regisseur ziet een doorgeleiding van de eigen casus', 'regisseur', 'select 1 from doorgeleiding', 1),
  s('een deelnemer ziet geen doorgeleiding', 'partner', 'select 1 from doorgeleiding', 0),
  s('een regisseur legt een doorgeleiding vast', 'regisseur', doorgeleid('casus', 'regisseur', 'org_a'), 1),
  s(
    'een deelnemer legt geen doorgeleiding vast',
    'partner',
    doorgeleid('casus', 'partner', 'org_b'),
    'geweigerd',
  ),
  s(
    'een regisseur heft een doorgeleiding op',
    'regisseur',
    "update doorgeleiding set opgeheven_op = now(), opgeheven_door = {regisseur}, opheffing_reden = 'terug' where id = {doorgeleiding}",
    1,
  ),
  s('beheer leest het RAC-register', 'beheerder', 'select 1 from rac_wijziging', 1),
  s('het RAC-register is niet voor ieder', 'partner', 'select 1 from rac_wijziging', 0),
  s('beheer legt een wijziging voor', 'beheerder', rac('beheerder'), 1),
  s('een ander legt geen wijziging voor', 'partner', rac('partner'), 'geweigerd'),
  s(
    'beheer werkt een wijziging bij',
    'beheerder',
    'update rac_wijziging set versie = 2 where id = {rac_wijziging}',
    1,
  ),
  s('de taak leest het grootboek', 'systeem', 'select 1 from grootboek', 1),
  s('niemand anders leest het grootboek', 'beheerder', 'select 1 from grootboek', 0),
  s(
    'de taak merkt wat in het bestand staat',
    'systeem',
    'update grootboek set geschreven_op = now() where id = {grootboek}',
    1,
  ),
  s(
    'na de laatste dag ziet niemand een bijdrage',
    'partner',
    'select 1 from bijdrage where id = {bijdrage_over}',
    0,
  ),
  s(
    'een afgeschermde casus leest ook de regisseur niet',
    'regisseur',
    'select 1 from casus where id = {casus_dicht}',
    0,
  ),
  s(
    'de regisseur ziet van een afgeschermde casus de schil',
    'regisseur',
    'select 1 from inzage.gesloten_schil',
    1,
  ),
  s('de bewaardesk ziet de schil', 'beheerder', 'select 1 from inzage.gesloten_schil', 1),
  s('een ander ziet geen schil', 'partner', 'select 1 from inzage.gesloten_schil', 0),
  s(
    'niemand haalt zelf een afscherming weg',
    'regisseur',
    'update betrokkenheid set afgeschermd = false where id = {b_dicht}',
    'geweigerd',
  ),
  s('niemand verwijdert zelf een casus', 'regisseur', 'delete from casus where id = {casus}', 'geweigerd'),
  s(
    'de taak vernietigt niets wat niet is goedgekeurd',
    'systeem',
    'delete from bijdrage where id = {bijdrage}',
    'geweigerd',
  ),
]
