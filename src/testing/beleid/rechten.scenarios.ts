import { type Scenario, s } from './scenario.ts'

const nieuwVerzoek = (waarden: string) =>
  `insert into verzoek (soort, over_naam, over_kant, aanvrager, aanvrager_kant, tekst, kanaal, ontvangen_op, termijn_tot, casus_id, aanvrager_id, door)
  values ('inzage', 'X', 'jeugdige', 'X', 'jeugdige', 't', 'brief', '2026-01-01', '2026-02-01', ${waarden})`

const verzoek: Scenario[] = [
  s('wie het vroeg, ziet het eigen verzoek', 'jeugdige', 'select 1 from verzoek', 1),
  s('wie het opschreef, ziet het verzoek', 'regisseur', 'select 1 from verzoek', 1),
  s('wie om een oordeel gevraagd is, ziet het verzoek', 'partner', 'select 1 from verzoek', 1),
  s('het contactpunt ziet alle verzoeken', 'contactpunt', 'select 1 from verzoek', 2),
  s('een ouder ziet het verzoek van het kind niet', 'ouder', 'select 1 from verzoek', 0),
  s('een collega van het contactpunt ziet geen verzoek', 'buiten', 'select 1 from verzoek', 0),
  s('het contactpunt noteert een brief', 'contactpunt', nieuwVerzoek('null, null, {contactpunt}'), 1),
  s(
    'niemand noteert onder andermans naam',
    'contactpunt',
    nieuwVerzoek('null, null, {regisseur}'),
    'geweigerd',
  ),
  s('een ander noteert geen brief', 'buiten', nieuwVerzoek('null, null, {buiten}'), 'geweigerd'),
  s('een ouder vraagt voor zichzelf', 'ouder', nieuwVerzoek('{casus}, {ouder}, {ouder}'), 1),
  s(
    'een ouder vraagt niet als de jongere',
    'ouder',
    nieuwVerzoek('{casus}, {jeugdige}, {ouder}'),
    'geweigerd',
  ),
  s(
    'het contactpunt werkt een verzoek bij',
    'contactpunt',
    'update verzoek set versie = 2 where id = {verzoek}',
    1,
  ),
  s(
    'wie het vroeg, trekt het in',
    'jeugdige',
    "update verzoek set status = 'ingetrokken' where id = {verzoek}",
    1,
  ),
  s(
    'wie het vroeg, beslist er niet over',
    'jeugdige',
    "update verzoek set status = 'beantwoord' where id = {verzoek}",
    'geweigerd',
  ),
  s(
    'wie het opschreef, verandert er niets aan',
    'regisseur',
    'update verzoek set versie = 2 where id = {verzoek}',
    0,
  ),
]

const balie: Scenario[] = [
  s('het contactpunt ziet hoe een verzoek behandeld wordt', 'contactpunt', 'select 1 from behandeling', 1),
  s('wie het vroeg, ziet de behandeling niet', 'jeugdige', 'select 1 from behandeling', 0),
  s('wie om een oordeel gevraagd is, ziet de behandeling niet', 'partner', 'select 1 from behandeling', 0),
  s(
    'het contactpunt begint een behandeling',
    'contactpunt',
    'insert into behandeling (verzoek_id, door) values ({verzoek2}, {contactpunt})',
    1,
  ),
  s(
    'een behandeling heeft een eigen hand',
    'contactpunt',
    'insert into behandeling (verzoek_id, door) values ({verzoek2}, {regisseur})',
    'geweigerd',
  ),
  s('het contactpunt werkt de behandeling bij', 'contactpunt', "update behandeling set kindbelang = 'x'", 1),
  s('het contactpunt leest oordelen per stuk', 'contactpunt', 'select 1 from itemoordeel', 1),
  s('een organisatie leest geen oordelen per stuk', 'partner', 'select 1 from itemoordeel', 0),
  s(
    'het contactpunt oordeelt over een stuk',
    'contactpunt',
    "insert into itemoordeel (verzoek_id, casus_id, tabel, rij_id, controle, besluit, reden, door) values ({verzoek}, {casus}, 'spoor', {spoor}, 'derden', 'geven', 'r', {contactpunt})",
    1,
  ),
  s(
    'een oordeel heeft een eigen hand',
    'contactpunt',
    "insert into itemoordeel (verzoek_id, casus_id, tabel, rij_id, controle, besluit, reden, door) values ({verzoek}, {casus}, 'spoor', {spoor}, 'derden', 'geven', 'r', {buiten})",
    'geweigerd',
  ),
  s('het contactpunt herziet een oordeel', 'contactpunt', "update itemoordeel set reden = 'x'", 1),
  s('het contactpunt leest besluiten', 'contactpunt', 'select 1 from rechtbesluit', 1),
  s('wie het vroeg, leest de brief en niet het besluit', 'jeugdige', 'select 1 from rechtbesluit', 0),
  s(
    'het contactpunt besluit',
    'contactpunt',
    "insert into rechtbesluit (verzoek_id, uitkomst, uitleg, afweging, door) values ({verzoek2}, 'geen_gegevens', 'u', 'a', {contactpunt})",
    1,
  ),
  s(
    'een besluit heeft een eigen hand',
    'contactpunt',
    "insert into rechtbesluit (verzoek_id, uitkomst, uitleg, afweging, door) values ({verzoek2}, 'geen_gegevens', 'u', 'a', {buiten})",
    'geweigerd',
  ),
  s(
    'een ander besluit niet',
    'regisseur',
    "insert into rechtbesluit (verzoek_id, uitkomst, uitleg, afweging, door) values ({verzoek}, 'toegewezen', 'u', 'a', {regisseur})",
    'geweigerd',
  ),
  s('het contactpunt heft op', 'contactpunt', 'update rechtbesluit set versie = 2', 1),
]

const brief = (door: string) =>
  `insert into rechtbrief (verzoek_id, inhoud, dag, beschikbaar_op, door) values ({verzoek2}, '{}', '2026-01-01', now(), ${door})`
const brieven: Scenario[] = [
  s('wie het vroeg, leest een brief zodra die klaar is', 'jeugdige', 'select 1 from rechtbrief', 1),
  s('het contactpunt ziet alle brieven', 'contactpunt', 'select 1 from rechtbrief', 2),
  s('wie het opschreef, leest de brief niet', 'regisseur', 'select 1 from rechtbrief', 0),
  s('het contactpunt schrijft een brief', 'contactpunt', brief('{contactpunt}'), 1),
  s('een brief heeft een eigen hand', 'contactpunt', brief('{buiten}'), 'geweigerd'),
  s('wie het vroeg, leest de kopie', 'jeugdige', 'select 1 from rechtkopie', 1),
  s('een ander leest de kopie niet', 'partner', 'select 1 from rechtkopie', 0),
  s('het contactpunt ziet de kopie', 'contactpunt', 'select 1 from rechtkopie', 1),
  s(
    'het contactpunt bewaart een kopie',
    'contactpunt',
    "insert into rechtkopie (brief_id, verzoek_id, casus_id, gegevens) values ({rechtbrief_later}, {verzoek}, {casus}, '{}')",
    1,
  ),
]

const gevolg = (door: string) =>
  `insert into recht_gevolg (verzoek_id, casus_id, soort, tekst, door) values ({verzoek}, {casus}, 'staken', 't', ${door})`
const organisaties: Scenario[] = [
  s('een organisatie ziet de vraag aan haar', 'partner', 'select 1 from zienswijze', 1),
  s('een andere organisatie in de casus ziet die vraag niet', 'regisseur', 'select 1 from zienswijze', 0),
  s('het contactpunt ziet wie gevraagd is', 'contactpunt', 'select 1 from zienswijze', 1),
  s('een organisatie antwoordt', 'partner', 'update zienswijze set versie = 2', 1),
  s('het contactpunt verlegt de dag', 'contactpunt', "update zienswijze set antwoord_voor = '2026-01-20'", 1),
  s(
    'het contactpunt vraagt een organisatie',
    'contactpunt',
    "insert into zienswijze (verzoek_id, casus_id, organisatie_id, antwoord_voor, gevraagd_door) values ({verzoek}, {casus}, {org_a}, '2026-01-15', {contactpunt})",
    1,
  ),
  s('een organisatie ziet haar taak, en wat iemand erbij zegt', 'partner', 'select 1 from recht_gevolg', 2),
  s('wie de tekst leest, leest ook wat de jongere ervan vindt', 'jeugdige', 'select 1 from recht_gevolg', 1),
  s('wie niet meedoet, leest dat niet', 'buiten', 'select 1 from recht_gevolg', 0),
  s('het contactpunt ziet alle gevolgen', 'contactpunt', 'select 1 from recht_gevolg', 2),
  s(
    'een organisatie rondt haar taak af',
    'partner',
    'update recht_gevolg set versie = 2 where id = {gevolg}',
    1,
  ),
  s(
    'een ander rondt die taak niet af',
    'regisseur',
    'update recht_gevolg set versie = 2 where id = {gevolg}',
    0,
  ),
  s(
    'het contactpunt rondt een gevolg af',
    'contactpunt',
    'update recht_gevolg set versie = 2 where id = {gevolg}',
    1,
  ),
  s('het contactpunt schrijft een gevolg', 'contactpunt', gevolg('{contactpunt}'), 1),
  s('een gevolg heeft een eigen hand', 'contactpunt', gevolg('{buiten}'), 'geweigerd'),
  s(
    'wat afgeschermd is, ziet een ander niet',
    'regisseur',
    'select 1 from bijdrage where id = {bijdrage_beperkt}',
    0,
  ),
  s(
    'wat afgeschermd is, ziet de bron wel',
    'partner',
    'select 1 from bijdrage where id = {bijdrage_beperkt}',
    1,
  ),
  s(
    'wat afgeschermd is, ziet het contactpunt niet langs deze weg',
    'contactpunt',
    'select 1 from bijdrage',
    0,
  ),
]

const uitstel = (organisatie: string, door: string) =>
  `insert into informatie_uitstel (casus_id, organisatie_id, grond, motivering, herzien_op, door) values ({casus}, ${organisatie}, 'uavg41-i', 'm', '2026-12-01', ${door})`
const informeren: Scenario[] = [
  s(
    'wie meedoet, ziet of er verteld is',
    'partner',
    'select 1 from informatieplicht where casus_id = {casus}',
    1,
  ),
  s(
    'de jongere ziet niet dat er gewacht wordt',
    'jeugdige',
    'select 1 from informatieplicht where casus_id = {casus}',
    0,
  ),
  s('een ouder ziet dat ook niet', 'ouder', 'select 1 from informatieplicht where casus_id = {casus}', 0),
  s(
    'het contactpunt ziet waar nog verteld moet worden',
    'contactpunt',
    'select 1 from informatieplicht where casus_id = {casus}',
    1,
  ),
  s(
    'wie meedoet, noteert dat er verteld is',
    'partner',
    'update informatieplicht set versie = 2 where casus_id = {casus}',
    1,
  ),
  s('een organisatie ziet haar eigen reden om te wachten', 'partner', 'select 1 from informatie_uitstel', 1),
  s('de casusregisseur ziet wie vroeg om te wachten', 'regisseur', 'select 1 from informatie_uitstel', 1),
  s('de jongere ziet geen reden om te wachten', 'jeugdige', 'select 1 from informatie_uitstel', 0),
  s('het contactpunt ziet redenen om te wachten', 'contactpunt', 'select 1 from informatie_uitstel', 1),
  s('een organisatie vraagt om te wachten', 'regisseur', uitstel('{org_a}', '{regisseur}'), 1),
  s(
    'een organisatie vraagt dat niet voor een ander',
    'regisseur',
    uitstel('{org_c}', '{regisseur}'),
    'geweigerd',
  ),
  s('uitstel heeft een eigen hand', 'regisseur', uitstel('{org_a}', '{partner}'), 'geweigerd'),
  s(
    'een organisatie kijkt opnieuw naar haar reden',
    'partner',
    'update informatie_uitstel set versie = 2',
    1,
  ),
  s('de casusregisseur verandert die reden niet', 'regisseur', 'update informatie_uitstel set versie = 2', 0),
]

/** Requests of the person, who decides on them, and the duty to inform. */
export const rechtenScenarios: Scenario[] = [...verzoek, ...balie, ...brieven, ...organisaties, ...informeren]
