/** What the table gives 'only with consent': a school about work, a parent of who is 16 about the family; and consents of the other kinds. */
export const mitsRows = `
insert into deelregel (regime_code, regime_versie, partij, categorie, richting, uitkomst, grond, mits)
  select 'pga', sec.regimeversie('pga'), 'school', 'werk', 'ontvangen', 'ja_mits', 'proef', array['toestemming']
  on conflict (regime_code, regime_versie, partij, categorie, richting) do update set uitkomst = 'ja_mits', mits = array['toestemming'], reden = null;
insert into toestemming (id, casus_id, soort, waarvoor, van_organisaties, aan_organisaties, categorieen, van, tot, door, organisatie_id, publiek) values
  ({toestemming_avg}, {casus}, 'avg', 'voor school', array[{org_a}], array[{org_b}], array['werk', 'financien'], '2020-01-01', '2099-01-01', {regisseur}, {org_a}, null),
  ({toestemming_hulp}, {casus}, 'hulp', 'hulp', array[{org_a}], array[{org_b}], array['werk'], '2020-01-01', '2099-01-01', {regisseur}, {org_a}, null);
insert into toestemming_antwoord (id, casus_id, toestemming_id, persoon_id, antwoord, wijze, gezegd_op, door, op) values
  ({antwoord_avg}, {casus}, {toestemming_avg}, {persoon}, 'ja', 'gesproken', '2026-01-01', {regisseur}, '2026-01-01'),
  ({antwoord_hulp}, {casus}, {toestemming_hulp}, {persoon}, 'ja', 'gesproken', '2026-01-01', {regisseur}, '2026-01-01');
insert into bijdrage (id, casus_id, soort, categorie, tekst, organisatie_id, door, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({bijdrage_werk}, {casus}, 'goed', 'werk', 'zonder ja', {org_a}, {regisseur}, null, '2020-01-01', '2020-01-01'),
  ({bijdrage_gezin}, {casus}, 'goed', 'gezin', 'zonder ja', {org_a}, {regisseur}, null, '2020-01-01', '2020-01-01'),
  ({bijdrage_eigen_woorden}, {casus}, 'goed', 'werk', 'van mij', null, {jeugdige}, array[{org_b}], '2020-01-01', null);
insert into gebeurtenis (id, casus_id, soort, object_id, gegevens, door, organisatie_id, publiek) values
  ({gebeurtenis_werk}, {casus}, 'bijdrage.toevoegen', {bijdrage_werk}, '{"onder": "pga:werk"}', {regisseur}, {org_a}, null)`
