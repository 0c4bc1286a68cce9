/** Keys of the rows below, in the order in which the fixture numbers them. */
export const vrijgaveIds = [
  'derde',
  'derde_nieuw',
  'derde_weg',
  'derdeninstemming',
  'derdeninstemming_weg',
  'derdendocument',
  'derdendocument_leeg',
  'overleg_verborgen',
  'vrijgave',
  'vrijgave_oud',
  'vrijgave_wacht',
  'vrijgave_oordeel',
  'vrijgave_oordeel_wacht',
  'vrijgavebrief',
  'loopvraag',
  'loopvraag_vers',
  'loopvraag_oud',
  'org_nergens',
  'vrijgave_stil',
] as const

const derde = `'D', 'Halt', 'halt', 'taak', 'kennis', 'uitvoeren', 'nodig'`

/**
 * Third parties (one signed, one not yet, one whose role ended), a source that is asked, a document, and rounds of release: open ones
 * whose term is over, an old one that released, one that somebody holds back. The regime of the fixture gets the rules that `zvh` has.
 */
export const vrijgaveRows = `
insert into organisatie (id, naam, soort, domein) values ({org_nergens}, 'N', 'halt', 'veiligheid');
update organisatie set wgs_rol = '2.27 lid 1 f' where id = {org_a};
update regime set gegevens = gegevens || '{"vrijgave": "contactpunt"}' where code = 'pga' and versie = 1;
insert into deelregel (regime_code, regime_versie, partij, categorie, richting, uitkomst, grond, mits)
  select 'pga', sec.regimeversie('pga'), 'halt', 'aanleiding', 'ontvangen', 'ja_mits', 'proef', array['minimaal_document']
  on conflict (regime_code, regime_versie, partij, categorie, richting) do update set uitkomst = 'ja_mits', mits = array['minimaal_document'], reden = null;
insert into derde (id, casus_id, naam, organisatie, partij, taak, deskundigheid, rol, noodzaak, verklaring_op, verklaring_bij, tot, einde_reden, beeindigd_door, door, organisatie_id) values
  ({derde}, {casus}, ${derde}, '2026-01-01', {regisseur}, null, '', null, {regisseur}, {org_a}),
  ({derde_nieuw}, {casus}, ${derde}, null, null, null, '', null, {regisseur}, {org_a}),
  ({derde_weg}, {casus}, ${derde}, '2020-01-01', {regisseur}, '2020-02-01', 'klaar', {regisseur}, {regisseur}, {org_a});
insert into derdeninstemming (id, casus_id, derde_id, bijdrage_id, waarvoor, gevraagd_door, organisatie_id) values
  ({derdeninstemming}, {casus}, {derde}, {bijdrage_eerst}, 'plan', {regisseur}, {org_b}),
  ({derdeninstemming_weg}, {casus}, {derde}, {bijdrage_verlopen}, 'plan', {regisseur}, {org_a});
insert into derdendocument (id, casus_id, derde_id, doel, aantal, door, organisatie_id) values
  ({derdendocument}, {casus}, {derde}, 'doel', 1, {regisseur}, {org_a}), ({derdendocument_leeg}, {casus}, {derde}, 'doel', 2, {regisseur}, {org_a});
insert into derdendocument_item (casus_id, document_id, bijdrage_id, tekst, nr) values
  ({casus}, {derdendocument}, {bijdrage}, 'tekst', 1), ({casus}, {derdendocument_leeg}, {bijdrage_verlopen}, 'verlopen', 1);
insert into overleg (id, casus_id, begint_op, eindigt_op, plaats, voorzitter_id, publiek) values ({overleg_verborgen}, {casus}, now(), now() + interval '1 hour', 'hier', {buiten}, array[]::uuid[]);
insert into derde_aan_tafel (casus_id, derde_id, overleg_id, deel, door) values
  ({casus}, {derde}, {overleg}, 'straf', {regisseur}), ({casus}, {derde}, {overleg_verborgen}, 'straf', {regisseur});
insert into vrijgave (id, casus_id, aanleiding, antwoord_voor, gevraagd_door) values
  ({vrijgave}, {casus}, 'vraag', '2026-01-01', {contactpunt}), ({vrijgave_wacht}, {casus_nieuw}, 'vraag', '2026-01-01', {contactpunt}),
  ({vrijgave_stil}, {casus_klaar}, 'vraag', '2026-01-01', {contactpunt});
insert into vrijgave (id, casus_id, aanleiding, antwoord_voor, gevraagd_door, besluit, onderdelen, jeugdige_vanaf, ouder_vanaf, woorden, afweging, besloten_door, besloten_op)
  values ({vrijgave_oud}, {casus}, 'vraag', '2026-01-01', {contactpunt}, 'vrij', array['bestaan'], '2020-01-01', '2020-01-01', 'Er loopt iets.', 'kan', {contactpunt}, '2026-01-02');
insert into vrijgave_oordeel (id, vrijgave_id, casus_id, organisatie_id) values ({vrijgave_oordeel}, {vrijgave}, {casus}, {org_b});
insert into vrijgave_oordeel (vrijgave_id, casus_id, organisatie_id) values ({vrijgave_stil}, {casus_klaar}, {org_a});
insert into vrijgave_oordeel (id, vrijgave_id, casus_id, organisatie_id, antwoord, grond, afweging, herzien_op, door, op)
  values ({vrijgave_oordeel_wacht}, {vrijgave_wacht}, {casus_nieuw}, {org_b}, 'wacht', 'uavg41-d', 'onderzoek', '2026-12-01', {partner}, '2026-01-01');
insert into vrijgavebrief (id, vrijgave_id, casus_id, persoon_id, kant, inhoud, dag, door) values ({vrijgavebrief}, {vrijgave_oud}, {casus}, {persoon_ouder2}, 'ouder', '{}', '2026-01-02', {contactpunt});
insert into loopvraag (id, over_naam, over_geboortedatum, aanvrager, aanvrager_kant, kanaal, ontvangen_op, identiteit_hoe, bevoegdheid, nagegaan_op, status, door, organisatie_id) values
  ({loopvraag}, 'J', '2000-01-01', 'J', 'jeugdige', 'brief', '2026-01-01', 'pas', 'zelf', '2026-01-02', 'nagegaan', {contactpunt}, {org_a}),
  ({loopvraag_vers}, 'J', '2000-01-01', 'J', 'jeugdige', 'brief', sec.vandaag(), 'pas', 'zelf', now(), 'nagegaan', {contactpunt}, {org_a}),
  ({loopvraag_oud}, 'K', '1990-01-01', 'K', 'jeugdige', 'brief', '2015-01-01', 'pas', 'zelf', '2015-01-02', 'beantwoord', {contactpunt}, {org_a});
insert into loopbrief (loopvraag_id, casus_id, inhoud, dag, klaar_op, door) values ({loopvraag_oud}, {casus}, '{}', '2015-01-29', '2015-01-29', {contactpunt})`
