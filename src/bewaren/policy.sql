-- Retention: the desk sees proposals without names; the regisseurs see holds and hand-offs of their casus; a source sees what it is asked.
create policy select_ingelogd on bewaartermijn for select to verbonden_app using ((select sec.actor_id()) is not null);
grant select on bewaartermijn to verbonden_app;

create policy select_bewaardesk on vernietigingsvoorstel for select to verbonden_app using (
  'bewaren' = any (array(select unnest(sec.mijn_mandaten()))));
create policy insert_bewaardesk on vernietigingsvoorstel for insert to verbonden_app with check (
  'bewaren' = any (array(select unnest(sec.mijn_mandaten()))) and voorgesteld_door = (select sec.actor_id())
  and nagekeken_door = (select sec.actor_id()) and status = 'nagekeken' and wat = 'casus'
  and exists (select from inzage.gesloten_schil g where g.casus_id = vernietigingsvoorstel.casus_id));
create policy select_voorsteller on vernietigingsvoorstel for select to verbonden_app using (voorgesteld_door = (select sec.actor_id()));
create policy insert_regisseur on vernietigingsvoorstel for insert to verbonden_app with check (
  voorgesteld_door = (select sec.actor_id()) and nagekeken_door = (select sec.actor_id()) and status = 'nagekeken' and wat = 'casus'
  and exists (select from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id where c.id = vernietigingsvoorstel.casus_id
    and c.fase = 'gesloten' and m.rollen && array['casusregisseur', 'procesregisseur']));
create policy update_bewaardesk on vernietigingsvoorstel for update to verbonden_app using (
  'bewaren' = any (array(select unnest(sec.mijn_mandaten()))) and status in ('open', 'nagekeken'))
  with check ('bewaren' = any (array(select unnest(sec.mijn_mandaten())))
    and (status = 'nagekeken' and nagekeken_door = (select sec.actor_id())
      or status in ('goedgekeurd', 'afgewezen') and besloten_door = (select sec.actor_id())));
create policy taak_ziet on vernietigingsvoorstel for select to verbonden_app using ((select sec.soort()) = 'systeem');
create policy taak_stelt_voor on vernietigingsvoorstel for insert to verbonden_app with check (
  (select sec.soort()) = 'systeem' and voorgesteld_door is null and nagekeken_door is null and status = 'open');
create policy taak_laat_vervallen on vernietigingsvoorstel for update to verbonden_app using ((select sec.soort()) = 'systeem')
  with check (status = 'vervallen');
grant select, insert, update (status, nagekeken_door, nagekeken_op, besloten_door, besloten_op, besluit_reden, opnieuw_vanaf, versie)
  on vernietigingsvoorstel to verbonden_app;

create policy taak on voorstel_onderdeel to verbonden_app using ((select sec.soort()) = 'systeem');
grant select, insert, delete on voorstel_onderdeel to verbonden_app;

create policy select_toezicht on verklaring for select to verbonden_app using (
  array['bewaren', 'fg', 'beheer'] && array(select unnest(sec.mijn_mandaten())));
create policy taak_ziet on verklaring for select to verbonden_app using ((select sec.soort()) = 'systeem');
grant select on verklaring to verbonden_app;

create policy select_bewaardesk on bewaarstop for select to verbonden_app using (
  'bewaren' = any (array(select unnest(sec.mijn_mandaten()))));
create policy select_regisseur on bewaarstop for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = bewaarstop.casus_id and m.rollen && array['casusregisseur', 'procesregisseur']));
create policy insert_bewaardesk on bewaarstop for insert to verbonden_app with check (
  door = (select sec.actor_id()) and opgeheven_op is null and 'bewaren' = any (array(select unnest(sec.mijn_mandaten()))));
create policy insert_regisseur on bewaarstop for insert to verbonden_app with check (
  door = (select sec.actor_id()) and opgeheven_op is null
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = bewaarstop.casus_id and m.rollen && array['casusregisseur', 'procesregisseur']));
create policy update_bewaardesk on bewaarstop for update to verbonden_app using (
  opgeheven_op is null and 'bewaren' = any (array(select unnest(sec.mijn_mandaten()))))
  with check (opgeheven_door = (select sec.actor_id()));
grant select, insert, update (opgeheven_op, opgeheven_door, opheffing_reden, versie) on bewaarstop to verbonden_app;

-- Asking is done by bewaren.vraag_verlenging, which writes one row for each source.
create policy select_bewaardesk on instemming_bron for select to verbonden_app using (
  'bewaren' = any (array(select unnest(sec.mijn_mandaten()))));
create policy select_bron on instemming_bron for select to verbonden_app using (
  organisatie_id = (select sec.organisatie_id())
  and (exists (select from inzage.mijn_betrokkenheid m where m.casus_id = instemming_bron.casus_id)
    or exists (select from inzage.mijn_afgeschermd g where g.casus_id = instemming_bron.casus_id)));
create policy update_bron on instemming_bron for update to verbonden_app using (
  antwoord is null and organisatie_id = (select sec.organisatie_id())
  and ('bewaren' = any (array(select unnest(sec.mijn_mandaten())))
    or exists (select from inzage.mijn_betrokkenheid m where m.casus_id = instemming_bron.casus_id)
    or exists (select from inzage.mijn_afgeschermd g where g.casus_id = instemming_bron.casus_id)))
  with check (door = (select sec.actor_id()));
grant select, update (antwoord, reden, door, op, tot, versie) on instemming_bron to verbonden_app;
create policy select_gevraagd on verlenging for select to verbonden_app using (
  door = (select sec.actor_id()) or exists (select from instemming_bron i where i.verlenging_id = verlenging.id));
grant select on verlenging to verbonden_app;

create policy select_regisseur on doorgeleiding for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = doorgeleiding.casus_id and m.rollen && array['casusregisseur', 'procesregisseur']));
create policy insert_regisseur on doorgeleiding for insert to verbonden_app with check (
  door = (select sec.actor_id()) and organisatie_id = (select sec.organisatie_id()) and opgeheven_op is null
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = doorgeleiding.casus_id and m.rollen && array['casusregisseur', 'procesregisseur']));
create policy update_regisseur on doorgeleiding for update to verbonden_app using (
  opgeheven_op is null
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = doorgeleiding.casus_id and m.rollen && array['casusregisseur', 'procesregisseur']))
  with check (opgeheven_door = (select sec.actor_id()));
grant select, insert, update (opgeheven_op, opgeheven_door, opheffing_reden, versie) on doorgeleiding to verbonden_app;

create policy select_toezicht on rac_wijziging for select to verbonden_app using (
  array['fg', 'beheer'] && array(select unnest(sec.mijn_mandaten())));
create policy insert_toezicht on rac_wijziging for insert to verbonden_app with check (
  door = (select sec.actor_id()) and array['fg', 'beheer'] && array(select unnest(sec.mijn_mandaten())));
create policy update_toezicht on rac_wijziging for update to verbonden_app using (
  array['fg', 'beheer'] && array(select unnest(sec.mijn_mandaten())));
grant select, insert, update (advies, advies_tekst, advies_op, besluit, afwijking, besluit_op, gemeld_rac_op, gemeld_fg_op, versie) on rac_wijziging to verbonden_app;

create policy taak_leest on grootboek for select to verbonden_app using ((select sec.soort()) = 'systeem');
create policy taak_merkt on grootboek for update to verbonden_app using ((select sec.soort()) = 'systeem');
grant select, update (geschreven_op) on grootboek to verbonden_app;

-- After its last day nobody sees a bijdrage, whether or not two people found the time to decide on its destruction.
create policy select_binnen_termijn on bijdrage as restrictive for select to verbonden_app using (
  bewaren_tot is null or bewaren_tot >= (select sec.vandaag()));

-- Whether an involvement is shielded is decided by the functions of bewaarder, not by who may change the involvement.
do $$
declare kolommen text;
begin
  select string_agg(quote_ident(attname), ', ') into kolommen from pg_attribute
    where attrelid = 'betrokkenheid'::regclass and attnum > 0 and not attisdropped and attname <> 'afgeschermd' and attgenerated = '';
  revoke update on betrokkenheid from verbonden_app;
  execute format('grant update (%s) on betrokkenheid to verbonden_app', kolommen);
end $$;

-- What the functions of bewaarder may touch. It can't log in; its functions are the reviewed list in catalogue.db.test.ts.
do $$
declare tabel text;
begin
  for tabel in select bewaren.casustabellen()::text
    union select unnest(array['casus', 'aanmelding', 'samenvoeging', 'actor', 'account', 'organisatie', 'regime', 'klad', 'idempotentie', 'inlezing',
      'verzoek', 'rechtbesluit', 'rechtbrief', 'consult', 'consultantwoord', 'vernietigingsvoorstel', 'voorstel_onderdeel', 'verklaring', 'grootboek']) loop
    execute format('create policy bewaarder_leest on %I for select to bewaarder using (true)', tabel);
    execute format('grant select on %I to bewaarder', tabel);
  end loop;
  foreach tabel in array array['casus', 'aanmelding', 'account', 'klad', 'idempotentie', 'inlezing', 'bijdrage', 'weerwoord', 'afspraak', 'overleg',
    'eerdere_vraag', 'casusstap', 'gebeurtenis', 'voorstel_onderdeel', 'verzoek', 'consult'] loop
    execute format('create policy bewaarder_wist on %I for delete to bewaarder using (true)', tabel);
    execute format('grant delete on %I to bewaarder', tabel);
  end loop;
  foreach tabel in array array['casus', 'betrokkenheid', 'bijdrage', 'afspraak', 'agendapunt', 'account', 'actor', 'verzoek', 'vernietigingsvoorstel'] loop
    execute format('create policy bewaarder_werkt_bij on %I for update to bewaarder using (true)', tabel);
  end loop;
  foreach tabel in array array['verklaring', 'grootboek', 'verlenging', 'instemming_bron', 'casusstap', 'vernietigingsvoorstel', 'voorstel_onderdeel'] loop
    execute format('create policy bewaarder_schrijft on %I for insert to bewaarder with check (true)', tabel);
    execute format('grant insert on %I to bewaarder', tabel);
  end loop;
end $$;
grant select, delete on outbox to bewaarder;
grant update (afgeschermd_op, fase, gesloten_op, versie) on casus to bewaarder;
grant update (afgeschermd) on betrokkenheid to bewaarder;
grant update (bewaren_tot, vervangt_id) on bijdrage to bewaarder;
grant update (agendapunt_id, overleg_id) on afspraak to bewaarder;
grant update (titel, bron, bron_id) on agendapunt to bewaarder;
grant update (naam, issuer, sub, geblokkeerd_op) on account to bewaarder;
grant update (aanvrager_id, persoon_id, bijdrage_id, casus_id) on verzoek to bewaarder;
grant update (naam, functie, telefoon, bel_mij_voor, moet_melden) on actor to bewaarder;
grant update (status, uitgevoerd_op, reden, besluit_reden, versie) on vernietigingsvoorstel to bewaarder;

-- A consent that is taken back stays so after a restore.
do $$
begin
  if to_regclass('public.toestemming_antwoord') is not null then
    create or replace trigger noteer_intrekking after insert on toestemming_antwoord for each row
      when (new.antwoord <> 'ja') execute function bewaren.noteer_intrekking();
  end if;
end $$;
