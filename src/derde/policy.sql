-- A third party: known to the professionals of the casus, let in and given something only by participants of Wgs 2.27 lid 1.
create or replace procedure sec.bij_derde(tabel text) language plpgsql set search_path = pg_catalog, public as $$
begin
  execute format('create policy select_professional on %1$I for select to verbonden_app using (
    exists (select from inzage.mijn_betrokkenheid m where m.casus_id = %1$I.casus_id and m.kant = ''professional''))', tabel);
  execute format('create policy insert_lid1 on %1$I for insert to verbonden_app with check ((select sec.mag_derden_toelaten())
    and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = %1$I.casus_id and m.kant = ''professional''))', tabel);
end $$;
comment on procedure sec.bij_derde(text) is 'Lets professionals of the casus see a table about third parties, and those of lid 1 add to it.';
revoke execute on procedure sec.bij_derde(text) from public;

call sec.bij_derde('derde');
call sec.eigen_hand('derde');
create policy insert_derdenpartij on derde as restrictive for insert to verbonden_app with check (
  organisatie_id = (select sec.organisatie_id()) and verklaring_op is null and tot is null
  and sec.derdenpartij(inzage.regime_van(casus_id), partij));
create policy update_lid1 on derde for update to verbonden_app using ((select sec.mag_derden_toelaten())
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = derde.casus_id and m.kant = 'professional'));
grant select, insert, update (verklaring_op, tot, einde_reden, versie) on derde to verbonden_app;

-- The source is asked about its own words and answers for itself.
call sec.bij_derde('derdeninstemming');
create policy select_bij_bijdrage on derdeninstemming as restrictive for select to verbonden_app using (
  exists (select from bijdrage b where b.id = derdeninstemming.bijdrage_id));
create policy insert_aan_bron on derdeninstemming as restrictive for insert to verbonden_app with check (
  gevraagd_door = (select sec.actor_id()) and antwoord is null and sec.derde_doet_mee(derde_id)
  and exists (select from bijdrage b where b.id = derdeninstemming.bijdrage_id and b.casus_id = derdeninstemming.casus_id
    and b.organisatie_id = derdeninstemming.organisatie_id));
create policy update_bron on derdeninstemming for update to verbonden_app using (
  organisatie_id = (select sec.organisatie_id())
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = derdeninstemming.casus_id and m.kant = 'professional'));
grant select, insert, update (antwoord, reden, ingetrokken_op, versie) on derdeninstemming to verbonden_app;

-- No document before the secrecy statement, and nothing after the role ended; what is handed over is looked at again at that moment.
call sec.bij_derde('derdendocument');
call sec.eigen_hand('derdendocument');
create policy insert_derde_doet_mee on derdendocument as restrictive for insert to verbonden_app with check (
  organisatie_id = (select sec.organisatie_id()) and overgedragen_op is null and sec.derde_doet_mee(derde_id));
create policy update_lid1 on derdendocument for update to verbonden_app using (overgedragen_op is null and (select sec.mag_derden_toelaten())
    and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = derdendocument.casus_id and m.kant = 'professional'))
  with check (overgedragen_door = (select sec.actor_id()) and sec.derde_doet_mee(derde_id)
    and aantal = (select count(*) from derdendocument_item i where i.document_id = derdendocument.id)
    and not exists (select from derdendocument_item i where i.document_id = derdendocument.id
      and sec.derdenvonnis(derdendocument.derde_id, i.bijdrage_id) is distinct from 'mag'));
grant select, insert, update (overgedragen_op, overgedragen_hoe, overgedragen_door, versie) on derdendocument to verbonden_app;

call sec.bij_derde('derdendocument_item');
create policy select_bij_bijdrage on derdendocument_item as restrictive for select to verbonden_app using (
  exists (select from bijdrage b where b.id = derdendocument_item.bijdrage_id));
create policy insert_mag_derde on derdendocument_item as restrictive for insert to verbonden_app with check (
  exists (select from derdendocument d join bijdrage b on b.casus_id = d.casus_id
    where d.id = derdendocument_item.document_id and d.door = (select sec.actor_id()) and d.overgedragen_op is null
      and b.id = derdendocument_item.bijdrage_id and position(derdendocument_item.tekst in b.tekst) > 0
      and sec.derdenvonnis(d.derde_id, b.id) = 'mag'));
grant select, insert on derdendocument_item to verbonden_app;

call sec.bij_derde('derde_aan_tafel');
call sec.eigen_hand('derde_aan_tafel');
create policy select_bij_overleg on derde_aan_tafel as restrictive for select to verbonden_app using (
  exists (select from overleg o where o.id = derde_aan_tafel.overleg_id));
create policy insert_derde_doet_mee on derde_aan_tafel as restrictive for insert to verbonden_app with check (
  sec.derde_doet_mee(derde_id) and exists (select from overleg o where o.id = derde_aan_tafel.overleg_id and o.casus_id = derde_aan_tafel.casus_id));
grant select, insert on derde_aan_tafel to verbonden_app;
