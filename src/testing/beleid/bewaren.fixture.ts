/** Keys and rows of retention: a closed casus, a shielded one, and something in every table. */
export const bewaarIds = [
  'casus_dicht',
  'casus_klaar',
  'b_klaar',
  'b_dicht',
  'voorstel',
  'voorstel_eigen',
  'bewaarstop',
  'verlenging',
  'instemming',
  'doorgeleiding',
  'rac_wijziging',
  'grootboek',
  'verklaring',
  'bijdrage_over',
] as const

export const bewaarRijen = `
update actor set mandaten = mandaten || array['bewaren'] where id = {beheerder};
insert into casus (id, regime_code, regime_versie, vraag, vraag_op, fase, gesloten_op, afgeschermd_op) values
  ({casus_dicht}, 'pga', 1, 'Dicht', '2026-01-01', 'gesloten', now(), now()), ({casus_klaar}, 'pga', 1, 'Klaar', '2026-01-01', 'gesloten', now(), null);
insert into betrokkenheid (id, casus_id, kant, rollen, actor_id, organisatie_id, casus_start, van, afgeschermd) values
  ({b_klaar}, {casus_klaar}, 'professional', array['casusregisseur'], {regisseur}, {org_a}, now(), '2020-01-01', false),
  ({b_dicht}, {casus_dicht}, 'professional', array['casusregisseur'], {regisseur}, {org_a}, now(), '2020-01-01', true);
insert into vernietigingsvoorstel (id, wat, regime_code, regel, grond, uiterlijk, aantallen) values ({voorstel}, 'aanmeldingen', 'pga', 'concept', 'eigen termijn', '2026-01-01', '{}');
insert into vernietigingsvoorstel (id, wat, casus_id, regime_code, regel, grond, uiterlijk, aantallen, voorgesteld_door, status, nagekeken_door, nagekeken_op) values
  ({voorstel_eigen}, 'casus', {casus}, 'pga', 'niet_meer_nodig', 'AVG 5', '2026-01-01', '{}', {regisseur}, 'nagekeken', {regisseur}, now());
insert into voorstel_onderdeel values ({voorstel}, 'aanmelding', {aanmelding_concept});
insert into verklaring (id, voorstel_id, wat, regime_code, regel, grond, uiterlijk, aantallen, nagekeken_functie, nagekeken_organisatie, besloten_functie, besloten_organisatie, op, voorstel_hash, hash)
  values ({verklaring}, {voorstel}, 'casus', 'pga', 'na_sluiten', 'reglement', '2026-01-01', '{}', 'a', 'A', 'b', 'B', now(), 'x', 'x');
insert into bewaarstop (id, casus_id, grond, reden, door, herzien_op) values ({bewaarstop}, {casus}, 'rechtsvordering', 'zaak', {regisseur}, sec.vandaag() + 30);
insert into verlenging (id, casus_id, geval, reden, door, organisatie_id) values ({verlenging}, {casus}, 'niet_afgesloten', 'reden', {beheerder}, {org_a});
insert into instemming_bron (id, verlenging_id, casus_id, organisatie_id) values ({instemming}, {verlenging}, {casus}, {org_b});
insert into doorgeleiding (id, casus_id, aan, ontvanger, grond, tekst, overgedragen_op, door, organisatie_id)
  values ({doorgeleiding}, {casus_klaar}, 'politie', 'O', 'grond', 'tekst', '2026-01-01', {regisseur}, {org_a});
insert into rac_wijziging (id, titel, wat, waarom, gevraagd_op, door) values ({rac_wijziging}, 't', 'w', 'w', '2026-01-01', {beheerder});
insert into grootboek (id, soort, kenmerken) values ({grootboek}, 'casus_vernietigd', array['x'::bytea]);
insert into bijdrage (id, casus_id, soort, categorie, tekst, organisatie_id, door, bewaren_tot, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({bijdrage_over}, {casus}, 'goed', 'onderwijs', 'over', {org_a}, {regisseur}, '2020-01-01', null, '2020-01-01', '2020-01-01')`
