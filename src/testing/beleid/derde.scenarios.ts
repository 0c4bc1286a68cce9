import { type Scenario, s } from './scenario.ts'

const erbij = (partij: string, door: string, casus = '{casus}', organisatie = '{org_a}') =>
  `insert into derde (casus_id, naam, organisatie, partij, taak, deskundigheid, rol, noodzaak, door, organisatie_id)
  values (${casus}, 'E', 'Halt', '${partij}', 't', 'd', 'uitvoeren', 'n', ${door}, ${organisatie})`

const derden: Scenario[] = [
  s('wie meedoet weet wie van buiten meepraat', 'partner', 'select 1 from derde', 3),
  s('een jongere ziet geen derden', 'jeugdige', 'select 1 from derde', 0),
  s('wie niet meedoet ziet geen derden', 'buiten', 'select 1 from derde', 0),
  s('een deelnemer van lid 1 laat een derde toe', 'regisseur', erbij('halt', '{regisseur}'), 1),
  s(
    'wie niet van lid 1 is laat niemand toe',
    'partner',
    erbij('halt', '{partner}', '{casus}', '{org_b}'),
    'geweigerd',
  ),
  s('niemand laat een derde toe onder andermans naam', 'regisseur', erbij('halt', '{buiten}'), 'geweigerd'),
  s('een vereniging is geen derde', 'regisseur', erbij('sport', '{regisseur}'), 'geweigerd'),
  s(
    'de verklaring komt er daarna bij',
    'regisseur',
    "update derde set verklaring_op = '2026-02-01' where id = {derde_nieuw}",
    1,
  ),
  s(
    'wie niet van lid 1 is neemt geen verklaring aan',
    'partner',
    "update derde set verklaring_op = '2026-02-01' where id = {derde_nieuw}",
    0,
  ),
]

const vraag = (derde: string, bijdrage: string, bron: string, door = '{regisseur}') =>
  `insert into derdeninstemming (casus_id, derde_id, bijdrage_id, waarvoor, gevraagd_door, organisatie_id) values ({casus}, ${derde}, ${bijdrage}, 'plan', ${door}, ${bron})`
const instemmingen: Scenario[] = [
  s('wie de bijdrage ziet, ziet of die naar buiten mag', 'partner', 'select 1 from derdeninstemming', 1),
  s('een ouder ziet geen vraag aan een bron', 'ouder', 'select 1 from derdeninstemming', 0),
  s('een bron wordt gevraagd over eigen woorden', 'regisseur', vraag('{derde}', '{bijdrage}', '{org_a}'), 1),
  s(
    'een bron wordt niet gevraagd over woorden van een ander',
    'regisseur',
    vraag('{derde}', '{bijdrage}', '{org_b}'),
    'geweigerd',
  ),
  s(
    'vóór de verklaring wordt niets gevraagd',
    'regisseur',
    vraag('{derde_nieuw}', '{bijdrage_eerst}', '{org_b}'),
    'geweigerd',
  ),
  s(
    'wie niet van lid 1 is vraagt een bron niets',
    'partner',
    vraag('{derde}', '{bijdrage}', '{org_a}', '{partner}'),
    'geweigerd',
  ),
  s(
    'de bron zegt ja',
    'partner',
    "update derdeninstemming set antwoord = 'ja' where id = {derdeninstemming}",
    1,
  ),
  s(
    'een ander zegt niet ja voor de bron',
    'regisseur',
    "update derdeninstemming set antwoord = 'ja' where id = {derdeninstemming}",
    0,
  ),
]

const document = (derde: string, door: string, organisatie = '{org_a}') =>
  `insert into derdendocument (casus_id, derde_id, doel, aantal, door, organisatie_id) values ({casus}, ${derde}, 'doel', 1, ${door}, ${organisatie})`
const item = (document: string, bijdrage: string, tekst: string) =>
  `insert into derdendocument_item (casus_id, document_id, bijdrage_id, tekst, nr) values ({casus}, ${document}, ${bijdrage}, '${tekst}', 2)`
const overdragen = (document: string) =>
  `update derdendocument set overgedragen_op = '2026-03-01', overgedragen_hoe = 'persoonlijk', overgedragen_door = {regisseur} where id = ${document}`
const documenten: Scenario[] = [
  s('wie meedoet weet wat er op papier naar buiten ging', 'partner', 'select 1 from derdendocument', 2),
  s('een jongere ziet geen document voor een derde', 'jeugdige', 'select 1 from derdendocument', 0),
  s('na de verklaring komt er een document', 'regisseur', document('{derde}', '{regisseur}'), 1),
  s(
    'vóór de verklaring komt er geen document',
    'regisseur',
    document('{derde_nieuw}', '{regisseur}'),
    'geweigerd',
  ),
  s(
    'na het einde van de rol komt er niets meer',
    'regisseur',
    document('{derde_weg}', '{regisseur}'),
    'geweigerd',
  ),
  s(
    'wie niet van lid 1 is maakt geen document',
    'partner',
    document('{derde}', '{partner}', '{org_b}'),
    'geweigerd',
  ),
  s('een document heeft een eigen hand', 'regisseur', document('{derde}', '{buiten}'), 'geweigerd'),
  s('wat in een document staat ziet wie de bijdrage ziet', 'partner', 'select 1 from derdendocument_item', 1),
  s('een ouder ziet niet wat in een document staat', 'ouder', 'select 1 from derdendocument_item', 0),
  s(
    'een passage van een bijdrage mag erin',
    'regisseur',
    item('{derdendocument_leeg}', '{bijdrage}', 'tek'),
    1,
  ),
  s(
    'eigen woorden in plaats van die van de bron mogen niet',
    'regisseur',
    item('{derdendocument_leeg}', '{bijdrage}', 'verzonnen'),
    'geweigerd',
  ),
  s(
    'zonder ja van de bron komt het niet in een document',
    'regisseur',
    item('{derdendocument}', '{bijdrage_eerst}', 'vraag'),
    'geweigerd',
  ),
  s(
    'wat alleen ter oriëntatie is komt niet in een document',
    'regisseur',
    item('{derdendocument}', '{bijdrage_orientatie}', 'om'),
    'geweigerd',
  ),
  s(
    'wat een derde niet mag krijgen komt niet in een document',
    'regisseur',
    item('{derdendocument}', '{bijdrage_politie}', 'van'),
    'geweigerd',
  ),
  s(
    'wie niet van lid 1 is zet niets in een document',
    'partner',
    item('{derdendocument_leeg}', '{bijdrage}', 'tek'),
    'geweigerd',
  ),
  s('een document wordt overgedragen', 'regisseur', overdragen('{derdendocument}'), 1),
  s(
    'een document waaruit iets weg is wordt niet overgedragen',
    'regisseur',
    overdragen('{derdendocument_leeg}'),
    'geweigerd',
  ),
  s('wie niet van lid 1 is draagt niets over', 'partner', overdragen('{derdendocument}'), 0),
]

const tafel = (derde: string, overleg: string, door = '{regisseur}') =>
  `insert into derde_aan_tafel (casus_id, derde_id, overleg_id, deel, door) values ({casus}, ${derde}, ${overleg}, 'straf', ${door})`
const aanTafel: Scenario[] = [
  s('wie het overleg ziet, weet wie meelas', 'partner', 'select 1 from derde_aan_tafel', 1),
  s('een jongere ziet niet wie meelas', 'jeugdige', 'select 1 from derde_aan_tafel', 0),
  s('een derde leest mee aan tafel', 'regisseur', tafel('{derde}', '{overleg2}'), 1),
  s('vóór de verklaring leest niemand mee', 'regisseur', tafel('{derde_nieuw}', '{overleg2}'), 'geweigerd'),
  s(
    'na het einde van de rol leest niemand mee',
    'regisseur',
    tafel('{derde_weg}', '{overleg2}'),
    'geweigerd',
  ),
  s(
    'wie niet van lid 1 is laat niemand meelezen',
    'partner',
    tafel('{derde}', '{overleg2}', '{partner}'),
    'geweigerd',
  ),
  s(
    'dat iemand meelas heeft een eigen hand',
    'regisseur',
    tafel('{derde}', '{overleg2}', '{buiten}'),
    'geweigerd',
  ),
]

/** Third parties: let in, asked about, handed a document, at the table. */
export const derdeScenarios: Scenario[] = [...derden, ...instemmingen, ...documenten, ...aanTafel]
