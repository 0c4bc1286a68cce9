-- Requests of the person: seen by who asked, who noted them, the contactpunt, and who is asked for a view.
-- How a request is handled (behandeling, itemoordeel, rechtbesluit) is the contactpunt's alone.
create or replace procedure sec.contactpunt(tabel text, handelingen text[]) language plpgsql set search_path = pg_catalog, public as $$
declare
  h text;
  mag constant text := $mag$'contactpunt' = any (array(select unnest(sec.mijn_mandaten())))$mag$;
begin
  foreach h in array handelingen loop
    execute format('create policy %2$s_contactpunt on %1$I for %2$s to verbonden_app %3$s (%4$s)', tabel, h,
      case h when 'insert' then 'with check' else 'using' end, mag);
  end loop;
end $$;
comment on procedure sec.contactpunt(text, text[]) is 'Lets who holds the mandate contactpunt do these things with a table.';
revoke execute on procedure sec.contactpunt(text, text[]) from public;

call sec.contactpunt('verzoek', array['select', 'insert', 'update']);
call sec.eigen_hand('verzoek');
create policy select_aanvrager on verzoek for select to verbonden_app using (aanvrager_id = (select sec.actor_id()));
create policy select_noteerder on verzoek for select to verbonden_app using (door = (select sec.actor_id()));
create policy select_geraadpleegd on verzoek for select to verbonden_app using (
  exists (select from zienswijze z where z.verzoek_id = verzoek.id));
-- From within a casus: a professional notes what was asked, young person and parent ask for themselves.
create policy insert_betrokkene on verzoek for insert to verbonden_app with check (
  status = 'ontvangen' and over_kant <> 'jim' and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = verzoek.casus_id
    and case m.kant when 'professional' then verzoek.aanvrager_id is null else verzoek.aanvrager_id = (select sec.actor_id()) end));
-- A JIM takes part without sight: they ask about themselves, also after it ended.
create policy insert_jim on verzoek for insert to verbonden_app with check (
  status = 'ontvangen' and over_kant = 'jim' and aanvrager_id = (select sec.actor_id())
  and exists (select from inzage.eigen_jim j where j.casus_id = verzoek.casus_id and j.persoon_id = verzoek.persoon_id));
create policy update_aanvrager on verzoek for update to verbonden_app using (aanvrager_id = (select sec.actor_id()))
  with check (aanvrager_id = (select sec.actor_id()) and status = 'ingetrokken');
grant select, insert, update (casus_id, persoon_id, regime_code, bijdrage_id, termijn_tot, verlengd_reden, verlengd_op, status, versie)
  on verzoek to verbonden_app;

call sec.contactpunt('behandeling', array['select', 'insert', 'update']);
call sec.eigen_hand('behandeling');
grant select, insert, update (identiteit_hoe, identiteit_op, bevoegdheid, bevoegdheid_uitleg, kindbelang, gezocht_op, versie) on behandeling to verbonden_app;

call sec.contactpunt('zienswijze', array['select', 'insert', 'update']);
create policy select_eigen_organisatie on zienswijze for select to verbonden_app using (
  organisatie_id = (select sec.organisatie_id())
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = zienswijze.casus_id and m.kant = 'professional'));
create policy update_eigen_organisatie on zienswijze for update to verbonden_app using (
  organisatie_id = (select sec.organisatie_id())
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = zienswijze.casus_id and m.kant = 'professional'));
grant select, insert, update (antwoord_voor, antwoord, grond, omvang, afweging, herzien_op, mag_verteld, items, beantwoord_door, beantwoord_op,
  vervallen_op, vervallen_door, versie) on zienswijze to verbonden_app;

call sec.contactpunt('itemoordeel', array['select', 'insert', 'update']);
call sec.eigen_hand('itemoordeel');
grant select, insert, update (controle, besluit, reden, van_wie, weglaten, grond, herzien_op, op) on itemoordeel to verbonden_app;

call sec.contactpunt('rechtbesluit', array['select', 'insert', 'update']);
call sec.eigen_hand('rechtbesluit');
grant select, insert, update (opgeheven_op, opgeheven_reden, versie) on rechtbesluit to verbonden_app;

call sec.contactpunt('rechtbrief', array['select', 'insert']);
call sec.eigen_hand('rechtbrief');
create policy select_aanvrager on rechtbrief for select to verbonden_app using (
  beschikbaar_op <= (select sec.nu())
  and exists (select from verzoek v where v.id = rechtbrief.verzoek_id and v.aanvrager_id = (select sec.actor_id())));
grant select, insert on rechtbrief to verbonden_app;

call sec.contactpunt('rechtkopie', array['select', 'insert']);
create policy select_aanvrager on rechtkopie for select to verbonden_app using (
  exists (select from rechtbrief b join verzoek v on v.id = b.verzoek_id where b.id = rechtkopie.brief_id and v.aanvrager_id = (select sec.actor_id())));
grant select, insert on rechtkopie to verbonden_app;

call sec.contactpunt('recht_gevolg', array['select', 'insert', 'update']);
call sec.eigen_hand('recht_gevolg');
create policy select_eigen_organisatie on recht_gevolg for select to verbonden_app using (
  organisatie_id = (select sec.organisatie_id())
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = recht_gevolg.casus_id and m.kant = 'professional'));
-- A statement of disagreement goes with the text it is about, to everyone who reads that text.
create policy select_verklaring on recht_gevolg for select to verbonden_app using (
  soort = 'verklaring' and exists (select from bijdrage b where b.id = recht_gevolg.bijdrage_id));
create policy update_eigen_organisatie on recht_gevolg for update to verbonden_app using (
  organisatie_id = (select sec.organisatie_id())
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = recht_gevolg.casus_id and m.kant = 'professional'));
grant select, insert, update (status, toelichting, bron_gemeld, afgerond_door, afgerond_op, versie) on recht_gevolg to verbonden_app;

-- Shielded (AVG 18): the source only; the contactpunt reads through its own functions.
create policy select_niet_beperkt on bijdrage as restrictive for select to verbonden_app using (
  beperkt_op is null or organisatie_id = (select sec.organisatie_id()) or door = (select sec.actor_id()));

-- Whether people were told is professionals' work: the young person never sees that anyone waits.
create policy select_professional on informatieplicht for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = informatieplicht.casus_id and m.kant = 'professional'));
create policy update_professional on informatieplicht for update to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = informatieplicht.casus_id and m.kant = 'professional'));
call sec.contactpunt('informatieplicht', array['select']);
grant select, update (status, verteld_op, verteld_door, verteld_aan, verteld_hoe, verteld_wat, door, op, versie) on informatieplicht to verbonden_app;

create policy select_eigen_organisatie on informatie_uitstel for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = informatie_uitstel.casus_id and m.kant = 'professional'
    and (m.organisatie_id = informatie_uitstel.organisatie_id or 'casusregisseur' = any (m.rollen))));
create policy insert_eigen_organisatie on informatie_uitstel for insert to verbonden_app with check (
  organisatie_id = (select sec.organisatie_id())
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = informatie_uitstel.casus_id and m.kant = 'professional'));
create policy update_eigen_organisatie on informatie_uitstel for update to verbonden_app using (
  organisatie_id = (select sec.organisatie_id())
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = informatie_uitstel.casus_id and m.kant = 'professional'));
call sec.eigen_hand('informatie_uitstel');
call sec.contactpunt('informatie_uitstel', array['select']);
grant select, insert, update (motivering, herzien_op, vervallen_op, vervallen_reden, vervallen_door, versie) on informatie_uitstel to verbonden_app;

-- The role rechten reads what hangs on a casus, for its own functions only; src/rechten/persoonsgegevens.ts says which tables those hand out.
do $$ declare t record; begin
  for t in select c.table_name as naam from information_schema.columns c join information_schema.tables b using (table_schema, table_name)
    where c.table_schema = 'public' and b.table_type = 'BASE TABLE'
    group by 1 having bool_or(c.column_name in ('casus_id', 'aanmelding_id', 'weging_id')) or c.table_name in ('casus', 'actor', 'behandeling') loop
    execute format('grant select on %I to rechten', t.naam);
    execute format('create policy rechten_leest on %I for select to rechten using (true)', t.naam);
  end loop;
end $$;
create policy rechten_beperkt on bijdrage for update to rechten using (true);
create policy rechten_begint on informatieplicht for insert to rechten with check (true);
create policy rechten_stelt on informatieplicht for update to rechten using (true);
