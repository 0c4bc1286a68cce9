/** Keys of the rows below. */
export const rechtenIds = [
  'contactpunt',
  'account_contactpunt',
  'verzoek',
  'verzoek2',
  'zienswijze',
  'itemoordeel',
  'rechtbesluit',
  'rechtbrief',
  'rechtbrief_later',
  'gevolg',
  'gevolg_verklaring',
  'informatie_uitstel',
  'bijdrage_beperkt',
]

const everyone = `null, '2020-01-01', '2020-01-01'`

/** A request of the young person, noted by the regisseur, on which the partner's organisation is asked for its view. */
export const rechtenRows = `
insert into account (id, soort, issuer, sub, naam) values ({account_contactpunt}, 'medewerker', 'beleid', 'contactpunt', 'C');
insert into actor (id, account_id, organisatie_id, naam, functie, mandaten) values ({contactpunt}, {account_contactpunt}, {org_a}, 'C', 'contactpunt', array['contactpunt']);
insert into verzoek (id, soort, casus_id, persoon_id, regime_code, over_naam, over_kant, aanvrager, aanvrager_kant, aanvrager_id, tekst, kanaal, ontvangen_op, termijn_tot, door) values
  ({verzoek}, 'inzage', {casus}, {persoon}, 'pga', 'J', 'jeugdige', 'J', 'jeugdige', {jeugdige}, 'alles', 'gesprek', '2026-01-01', '2026-02-01', {regisseur});
insert into verzoek (id, soort, over_naam, over_kant, aanvrager, aanvrager_kant, tekst, kanaal, ontvangen_op, termijn_tot, door) values
  ({verzoek2}, 'inzage', 'X', 'jeugdige', 'X', 'jeugdige', 'alles', 'brief', '2026-01-01', '2026-02-01', {beheerder});
insert into behandeling (verzoek_id, door) values ({verzoek}, {contactpunt});
insert into zienswijze (id, verzoek_id, casus_id, organisatie_id, antwoord_voor, gevraagd_door) values ({zienswijze}, {verzoek}, {casus}, {org_b}, '2026-01-15', {contactpunt});
insert into itemoordeel (id, verzoek_id, casus_id, tabel, rij_id, controle, besluit, reden, door) values ({itemoordeel}, {verzoek}, {casus}, 'bijdrage', {bijdrage}, 'derden', 'geven', 'mag', {contactpunt});
insert into rechtbesluit (id, verzoek_id, uitkomst, uitleg, afweging, door) values ({rechtbesluit}, {verzoek}, 'toegewezen', 'u', 'a', {contactpunt});
insert into rechtbrief (id, verzoek_id, inhoud, dag, beschikbaar_op, door) values ({rechtbrief}, {verzoek}, '{}', '2026-01-01', now() - interval '50 days', {contactpunt}),
  ({rechtbrief_later}, {verzoek}, '{}', '2026-01-01', now() + interval '50 days', {contactpunt});
insert into rechtkopie (brief_id, verzoek_id, casus_id, gegevens) values ({rechtbrief}, {verzoek}, {casus}, '{}');
insert into recht_gevolg (id, verzoek_id, casus_id, soort, bijdrage_id, organisatie_id, tekst, door) values ({gevolg}, {verzoek}, {casus}, 'corrigeren', {bijdrage}, {org_b}, 't', {contactpunt}),
  ({gevolg_verklaring}, {verzoek}, {casus}, 'verklaring', {bijdrage}, null, 't', {contactpunt});
insert into informatie_uitstel (id, casus_id, organisatie_id, grond, motivering, herzien_op, door) values ({informatie_uitstel}, {casus}, {org_b}, 'uavg41-d', 'm', '2026-12-01', {partner});
insert into bijdrage (id, casus_id, soort, categorie, tekst, organisatie_id, door, beperkt_op, beperkt_verzoek_id, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({bijdrage_beperkt}, {casus}, 'goed', 'onderwijs', 'afgeschermd', {org_b}, {partner}, now(), {verzoek}, ${everyone})`
