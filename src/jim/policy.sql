-- The JIM. What is asked, said and decided on the way is for the young person and who carries the casus; a parent sees their own question;
-- the JIM sees the agreement. All else that a JIM reads stands in inzage.jim_leest (db/migrations/0440-jim.sql): what the young person shares.
create or replace procedure sec.rond_jim(tabel text) language plpgsql set search_path = pg_catalog, public as $$
begin
  execute format('create policy select_jeugdige on %1$I for select to verbonden_app using (
    exists (select from inzage.mijn_betrokkenheid m where m.casus_id = %1$I.casus_id and m.kant = ''jeugdige''))', tabel);
  execute format('create policy select_drager on %1$I for select to verbonden_app using (
    exists (select from inzage.mijn_betrokkenheid m where m.casus_id = %1$I.casus_id and m.kant = ''professional''
      and m.rollen && array[''vaste_persoon'', ''casusregisseur'']))', tabel);
  execute format('create policy insert_samen on %1$I for insert to verbonden_app with check (
    exists (select from inzage.mijn_betrokkenheid m where m.casus_id = %1$I.casus_id and (m.kant = ''jeugdige''
      or m.kant = ''professional'' and m.rollen && array[''vaste_persoon'', ''casusregisseur''])))', tabel);
  execute format('create policy update_samen on %1$I for update to verbonden_app using (
    exists (select from inzage.mijn_betrokkenheid m where m.casus_id = %1$I.casus_id and (m.kant = ''jeugdige''
      or m.kant = ''professional'' and m.rollen && array[''vaste_persoon'', ''casusregisseur''])))', tabel);
  execute format('create policy inzage_leest on %1$I for select to inzage using (true)', tabel);
end $$;
comment on procedure sec.rond_jim(text) is 'Puts the sight of the way to a JIM on a table: the young person, the vaste persoon and the casusregisseur read and write it.';
revoke execute on procedure sec.rond_jim(text) from public;

call sec.rond_jim('jim');
call sec.eigen_hand('jim');
create policy delete_niets_geworden on jim for delete to verbonden_app using (
  status in ('bedacht', 'gevraagd', 'wil_niet') and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = jim.casus_id
    and (m.kant = 'jeugdige' or m.kant = 'professional' and m.rollen && array['vaste_persoon', 'casusregisseur'])));
create policy inzage_loopt on jim for update to inzage using (true);
grant select, delete, insert (id, casus_id, roepnaam, relatie, volwassen, zelfde_adres, hoe, helpt, door) on jim to verbonden_app;
grant update (roepnaam, relatie, volwassen, zelfde_adres, hoe, helpt, status, gevraagd_op, geantwoord_op, gesprek_op, besluit, besluit_op, besluit_door,
  ouders_zien, versie) on jim to verbonden_app;
-- Beginning and ending go by signing and stopping, never by writing a status; what ended stays as it was.
create policy update_status on jim as restrictive for update to verbonden_app using (status <> 'gestopt')
  with check (status in ('bedacht', 'gevraagd', 'wil_wel', 'wil_niet') or status = 'jim' and begonnen_op is not null);

create policy select_ouder on jim_ouder for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.persoon_id = jim_ouder.persoon_id and m.kant = 'ouder'));
create policy select_drager on jim_ouder for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = jim_ouder.casus_id and m.kant = 'professional'
    and m.rollen && array['vaste_persoon', 'casusregisseur']));
create policy update_ouder on jim_ouder for update to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.persoon_id = jim_ouder.persoon_id and m.kant = 'ouder'))
  with check (door = (select sec.actor_id()) and wijze = 'portaal');
-- What a parent said in the portaal is theirs: nobody notes over it.
create policy update_drager on jim_ouder for update to verbonden_app using (
  wijze is distinct from 'portaal' and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = jim_ouder.casus_id and m.kant = 'professional'
    and m.rollen && array['vaste_persoon', 'casusregisseur']))
  with check (door = (select sec.actor_id()) and wijze = 'gesproken');
create policy inzage_leest on jim_ouder for select to inzage using (true);
create policy inzage_vraagt on jim_ouder for insert to inzage with check (true);
grant select, update (antwoord, wijze, gezegd_op, door, op, versie) on jim_ouder to verbonden_app;

call sec.rond_jim('jim_overeenkomst');
call sec.eigen_hand('jim_overeenkomst');
create policy insert_als_het_mag on jim_overeenkomst as restrictive for insert to verbonden_app with check (
  (select s.mag from inzage.jim_stand(jim_id) s));
create policy select_jim on jim_overeenkomst for select to verbonden_app using (
  jim_id in (select m.jim_id from inzage.mijn_jim m));
create policy update_jim on jim_overeenkomst for update to verbonden_app using (
  jim_id in (select m.jim_id from inzage.mijn_jim m)) with check (true);
grant select, insert (id, casus_id, jim_id, doet, doet_niet, stopt, door) on jim_overeenkomst to verbonden_app;
grant update (doet, doet_niet, stopt, jeugdige_op, jim_op, gestopt_op, gestopt_door, versie) on jim_overeenkomst to verbonden_app;

-- Sharing is the young person's alone, of what they see themself, with whom is their JIM.
create policy select_jeugdige on jim_deling for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = jim_deling.casus_id and m.kant = 'jeugdige'));
create policy insert_jeugdige on jim_deling for insert to verbonden_app with check (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = jim_deling.casus_id and m.kant = 'jeugdige')
  and exists (select from jim j where j.id = jim_deling.jim_id and j.status = 'jim') and case soort
    when 'spoor' then exists (select from spoor s where s.id = jim_deling.spoor_id and s.doel_van in ('jeugdige', 'samen')
      and sec.jim_mag_rubriek(sec.jim_rubriek(s.soort)))
    when 'afspraak' then exists (select from afspraak a where a.id = jim_deling.afspraak_id and not a.sanctie)
    when 'overleg' then exists (select from overleg o where o.id = jim_deling.overleg_id)
    when 'verhaaldeel' then exists (select from verhaaldeel v where v.id = jim_deling.verhaaldeel_id and v.eigenaar_id = (select sec.actor_id()))
      and 'jim' in (select sec.verhaal_ontvangers('steun'))
    else true end);
create policy delete_jeugdige on jim_deling for delete to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = jim_deling.casus_id and m.kant = 'jeugdige'));
create policy inzage_leest on jim_deling for select to inzage using (true);
create policy inzage_neemt_terug on jim_deling for delete to inzage using (true);
grant select, delete, insert (id, casus_id, jim_id, soort, spoor_id, afspraak_id, overleg_id, verhaaldeel_id) on jim_deling to verbonden_app;

-- What the functions of a JIM read and write, for the JIM alone (inzage can't log in).
create policy jim_leest on spoor for select to inzage using (true);
create policy jim_leest on afspraak for select to inzage using (true);
create policy jim_leest on actor for select to inzage using (true);
create policy jim_leest on account for select to inzage using (soort = 'jim');
create policy jim_leest on deelname for select to inzage using (true);
create policy jim_leest on voorbereiding for select to inzage using (true);
create policy jim_leest on deelregel for select to inzage using (true);
create policy jim_leest on verhaaldeel for select to inzage using (exists (select from jim_deling d where d.verhaaldeel_id = verhaaldeel.id));
create policy jim_meldt on afspraak for update to inzage using (true);
create policy jim_doet_mee on persoon for insert to inzage with check (soort = 'jim');
create policy jim_doet_mee on betrokkenheid for insert to inzage with check (kant = 'jim');
create policy jim_loopt on betrokkenheid for update to inzage using (kant = 'jim');
create policy jim_antwoordt on akkoord for insert to inzage with check (ouder_vanaf is null);
create policy jim_antwoordt_anders on akkoord for update to inzage using (true);
create policy jim_antwoordde on eerder_akkoord for insert to inzage with check (ouder_vanaf is null);
create policy jim_komt on deelname for insert to inzage with check (ouder_vanaf is null);
create policy jim_komt_anders on deelname for update to inzage using (true);
create policy jim_bereidt_voor on voorbereiding for insert to inzage with check (ouder_vanaf is null);
create policy jim_bereidt_anders_voor on voorbereiding for update to inzage using (true);
-- Handing in a code: the trigger moves the account to jim, so the involvement stays without one.
create policy jim_koppelt on betrokkenheid for update to deur using (kant = 'jim') with check (kant = 'jim' and actor_id is null);
-- Whose page a code for a lost phone opens.
create policy deur_leest on jim for select to deur using (actor_id is not null);
-- A parent who may know that there is a JIM knows the name too.
create policy select_jim_bij_ouder on persoon for select to verbonden_app using (
  soort = 'jim' and exists (select from betrokkenheid b where b.persoon_id = persoon.id and b.kant = 'jim'));
