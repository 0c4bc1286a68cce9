-- For which parents a row is, is kept true by the database itself (inzage.kies_ouders), which reads no more of it than its keys and audience.
create or replace procedure sec.voor_ouders(tabel text) language plpgsql set search_path = pg_catalog, public as $$
declare
  kolommen constant text := (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
    where a.attrelid = format('public.%I', tabel)::regclass and a.attnum > 0 and not a.attisdropped
      and (a.attname in ('id', 'door', 'kant', 'over_soort', 'ouder_vanaf', 'ouder_ids', 'gegevens') or a.attname like '%\_id'));
begin
  execute format('create or replace trigger zicht_ouders before insert or update on %1$I for each row execute function inzage.kies_ouders()', tabel);
  execute format('create policy voor_ouders on %1$I to inzage using (true)', tabel);
  execute format('grant select (%2$s), update (ouder_ids) on %1$I to inzage', tabel, kolommen);
end $$;
comment on procedure sec.voor_ouders(text) is 'Puts the keeping of ouder_ids on a table that carries the audience columns.';
revoke execute on procedure sec.voor_ouders(text) from public;

-- The one rule of sight inside a casus. Every table inside a casus gets it from here:
-- a professional sees what is for all organisations or for theirs; the young person and a parent see what is theirs from its date, a parent
-- only where it is for each parent or for them by name.
create or replace procedure sec.binnen_casus(tabel text, wijzigbaar boolean default true) language plpgsql set search_path = pg_catalog, public as $$
declare
  zicht constant text := $zicht$exists (select from inzage.mijn_betrokkenheid m where m.casus_id = %1$I.casus_id and case m.kant
    when 'professional' then %1$I.publiek is null or m.organisatie_id = any (%1$I.publiek)
    when 'jeugdige' then %1$I.jeugdige_vanaf <= m.vandaag
    when 'ouder' then %1$I.ouder_vanaf <= m.vandaag and (%1$I.ouder_ids is null or m.persoon_id = any (%1$I.ouder_ids)) end)$zicht$;
begin
  call sec.voor_ouders(tabel);
  execute format('create policy select_betrokken on %1$I for select to verbonden_app using (' || zicht || ')', tabel);
  execute format('create policy insert_betrokken on %1$I for insert to verbonden_app with check (' || zicht || ')', tabel);
  execute format('grant select, insert on %1$I to verbonden_app', tabel);
  if wijzigbaar then
    execute format('create policy update_betrokken on %1$I for update to verbonden_app using (' || zicht || ')', tabel);
    execute format('grant update on %1$I to verbonden_app', tabel);
  end if;
end $$;
comment on procedure sec.binnen_casus(text, boolean) is 'Puts the one rule of sight inside a casus on a table that carries the audience columns; wijzigbaar = rows may be changed, not only added.';
revoke execute on procedure sec.binnen_casus(text, boolean) from public;

-- A row has an author, and the author is who acts.
create or replace procedure sec.eigen_hand(tabel text) language plpgsql set search_path = pg_catalog, public as $$
begin
  execute format('create policy insert_eigen_hand on %1$I as restrictive for insert to verbonden_app
    with check (door = (select sec.actor_id()))', tabel);
end $$;
revoke execute on procedure sec.eigen_hand(text) from public;

-- What only professionals write; family writes through their own tables.
create or replace procedure sec.vakwerk(tabel text, wijzigbaar boolean default true) language plpgsql set search_path = pg_catalog, public as $$
begin
  execute format('create policy insert_professional on %1$I as restrictive for insert to verbonden_app
    with check ((select sec.soort()) = ''medewerker'')', tabel);
  if wijzigbaar then
    execute format('create policy update_professional on %1$I as restrictive for update to verbonden_app
      using ((select sec.soort()) = ''medewerker'')', tabel);
  end if;
end $$;
revoke execute on procedure sec.vakwerk(text, boolean) from public;

create policy select_betrokken on casus for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = casus.id));
create policy update_betrokken on casus for update to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = casus.id and m.kant <> 'ouder'));
create policy insert_uit_aanmelding on casus for insert to verbonden_app with check (
  (select sec.soort()) = 'medewerker'
  and exists (select from aanmelding a where a.id = casus.aanmelding_id and a.casus_id is null and a.status in ('aangenomen', 'wacht_op_ja')
    and a.regime_code = casus.regime_code));
create policy insert_regime_hier on casus as restrictive for insert to verbonden_app with check (
  regime_code in (select r.code from regime r where r.actief));
-- Where the public participants decide (zvh: Wgs 2.31 lid 2, 4 and 8), only they start and close.
create policy insert_besluiter on casus as restrictive for insert to verbonden_app with check (sec.mag_besluiten(regime_code));
create policy update_besluiter on casus as restrictive for update to verbonden_app using (true)
  with check (fase <> 'gesloten' or sec.mag_besluiten(regime_code));
create policy bewaking on casus for select to inzage using (true);
grant select, insert, update (vraag, vraag_verteld_aan, vraag_op, fase, zijtoestand, zijtoestand_reden, zijtoestand_eigenaar,
  zijtoestand_tot, geen_vaste_persoon_reden, geen_vaste_persoon_tot, gesloten_op, versie) on casus to verbonden_app;

create policy select_betrokken on persoon for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = persoon.casus_id
    and (m.kant <> 'ouder' or persoon.soort = 'jeugdige' or m.persoon_id = persoon.id)));
create policy insert_betrokken on persoon for insert to verbonden_app with check (
  (select sec.soort()) = 'medewerker' and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = persoon.casus_id));
create policy update_betrokken on persoon for update to verbonden_app using (
  (select sec.soort()) = 'medewerker' and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = persoon.casus_id));
create policy deur_leest on persoon for select to deur using (true);
grant select, insert, update on persoon to verbonden_app;

call sec.binnen_casus('betrokkenheid');
call sec.vakwerk('betrokkenheid');
-- Only parties of the regime take part, never the kinds of organisation that it keeps out, whoever lets them in.
create policy insert_partij on betrokkenheid as restrictive for insert to verbonden_app with check (
  organisatie_id is null
  or (inzage.regime_van(casus_id), organisatie_id) in (select p.regime_code, p.organisatie_id from regime_partij p)
    and (inzage.regime_van(casus_id), organisatie_id) not in (select r.code, o.id from regime r join organisatie o on r.gegevens -> 'nooit' ? o.soort));
-- Only staff of listed participants where the law says so (zvh), and nobody of the family with an account of their own.
create policy insert_deelnemer on betrokkenheid as restrictive for insert to verbonden_app with check (
  actor_id is null or sec.mag_meedoen(inzage.regime_van(casus_id), organisatie_id));
-- Who takes part is for the public participants to decide (Wgs 2.31 lid 4); anyone may step out.
create policy insert_besluiter on betrokkenheid as restrictive for insert to verbonden_app with check (
  kant <> 'professional' or sec.mag_besluiten(inzage.regime_van(casus_id)));
create policy update_besluiter on betrokkenheid as restrictive for update to verbonden_app using (true) with check (
  sec.mag_besluiten(regime_code) or actor_id = (select sec.actor_id()) and tot is not null);
create policy insert_eerste on betrokkenheid for insert to verbonden_app with check (
  actor_id = (select sec.actor_id()) and inzage.casus_is_nieuw(casus_id)
  and exists (select from aanmelding a where a.casus_id = betrokkenheid.casus_id and a.status = 'casus'));
create policy eigen on betrokkenheid for select to verbonden_app using (actor_id = (select sec.actor_id()));
create policy inzage_leest on betrokkenheid for select to inzage using (true);
create policy inzage_toont on betrokkenheid for update to inzage using (kant = 'professional' and tot is null);
create policy deur_leest on betrokkenheid for select to deur using (true);
-- An account is of one side: as which party someone receives hangs on it (sec.partij), so a young person's account is no parent's elsewhere.
create policy deur_koppelt on betrokkenheid for update to deur using (kant <> 'professional') with check (
  kant = (select x.soort from actor a join account x on x.id = a.account_id where a.id = betrokkenheid.actor_id));

call sec.binnen_casus('gebeurtenis', false);
call sec.eigen_hand('gebeurtenis');
create policy select_aanmelding on gebeurtenis for select to verbonden_app using (
  aanmelding_id is not null and exists (select from aanmelding a where a.id = gebeurtenis.aanmelding_id));
create policy insert_aanmelding on gebeurtenis for insert to verbonden_app with check (
  aanmelding_id is not null and exists (select from aanmelding a where a.id = gebeurtenis.aanmelding_id));

create policy eigen on gelezen to verbonden_app using (
  actor_id = (select sec.actor_id()) and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = gelezen.casus_id));
grant select, insert, update on gelezen to verbonden_app;

create policy select_professional on uitnodiging for select to verbonden_app using (
  (select sec.soort()) = 'medewerker' and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = uitnodiging.casus_id));
create policy insert_professional on uitnodiging for insert to verbonden_app with check (
  (select sec.soort()) = 'medewerker' and door = (select sec.actor_id())
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = uitnodiging.casus_id));
create policy deur_verzilvert on uitnodiging for select to deur using (true);
create policy deur_verbruikt on uitnodiging for update to deur using (true);
create policy insert_portaal on uitnodiging as restrictive for insert to verbonden_app with check (not sec.alleen_wgs());
grant select, insert on uitnodiging to verbonden_app;
grant update (geldig_tot) on uitnodiging to verbonden_app;
create policy vervangt_professional on uitnodiging for update to verbonden_app using (
  (select sec.soort()) = 'medewerker' and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = uitnodiging.casus_id));

-- The steps of a casus, and the regie handed over: professionals' work, seen by its audience.
call sec.binnen_casus('casusstap', false);
call sec.eigen_hand('casusstap');
call sec.vakwerk('casusstap', false);
call sec.binnen_casus('eerdere_vraag', false);
call sec.eigen_hand('eerdere_vraag');
call sec.binnen_casus('overdracht_regie');
call sec.eigen_hand('overdracht_regie');
call sec.vakwerk('overdracht_regie');
revoke update on overdracht_regie from verbonden_app;
grant update (status, antwoord_reden, beantwoord_op, versie) on overdracht_regie to verbonden_app;
