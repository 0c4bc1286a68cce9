-- Who sees organisations and staff: everyone who is signed in; young people and parents see the staff around them.
create policy select_ingelogd on organisatie for select to verbonden_app using ((select sec.actor_id()) is not null);
create policy select_deur on organisatie for select to deur using (true);
create policy select_eigen on account for select to verbonden_app using (id = (select (sec.actor())[2]::uuid));
create policy select_beheer on account for select to verbonden_app using (
  'beheer' = any (array(select unnest(sec.mijn_mandaten())))
  and exists (select from actor a where a.account_id = account.id and a.organisatie_id = (select sec.organisatie_id())));
create policy update_eigen on account for update to verbonden_app using (id = (select (sec.actor())[2]::uuid));
create policy update_beheer on account for update to verbonden_app using (
  'beheer' = any (array(select unnest(sec.mijn_mandaten())))
  and exists (select from actor a where a.account_id = account.id and a.organisatie_id = (select sec.organisatie_id())));
create policy deur_leest on account for select to deur using (true);
-- Family gets an account through an invitation; where only listed participants get in (zvh), nobody does.
create policy deur_maakt on account for insert to deur with check (soort in ('jeugdige', 'ouder', 'jim') and not sec.alleen_wgs());
create policy select_eigen on actor for select to verbonden_app using (id = (select sec.actor_id()));
create policy select_collega on actor for select to verbonden_app using (
  organisatie_id is not null and (select sec.soort()) = 'medewerker');
create policy select_om_mij_heen on actor for select to verbonden_app using (
  organisatie_id is not null and (select sec.soort()) <> 'medewerker'
  and exists (select from inzage.mijn_betrokkenheid m join betrokkenheid b on b.casus_id = m.casus_id where b.actor_id = actor.id));
create policy update_beheer on actor for update to verbonden_app using (
  'beheer' = any (array(select unnest(sec.mijn_mandaten()))) and organisatie_id = (select sec.organisatie_id()));
create policy deur_leest on actor for select to deur using (true);
create policy deur_maakt on actor for insert to deur with check (organisatie_id is null and not sec.alleen_wgs());
create policy eigen on klad to verbonden_app using (actor_id = (select sec.actor_id()));
create policy eigen on idempotentie to verbonden_app using (actor_id = (select sec.actor_id()));
create policy systeem_ruimt on klad for delete to verbonden_app using ((select sec.soort()) = 'systeem');
create policy systeem_ziet on klad for select to verbonden_app using (
  (select sec.soort()) = 'systeem' and gewijzigd_op < sec.nu() - interval '30 days');
create policy systeem_ziet on idempotentie for select to verbonden_app using (
  (select sec.soort()) = 'systeem' and op < now() - interval '24 hours');
create policy systeem_ruimt on idempotentie for delete to verbonden_app using ((select sec.soort()) = 'systeem');

-- Screening, secrecy, training: days only, for that person and for who manages their organisation. Nobody enters their own.
create policy eigen on screening for select to verbonden_app using (actor_id = (select sec.actor_id()));
create policy select_beheer on screening for select to verbonden_app using (
  'beheer' = any (array(select unnest(sec.mijn_mandaten())))
  and exists (select from actor a where a.id = screening.actor_id and a.organisatie_id = (select sec.organisatie_id())));
create policy insert_beheer on screening for insert to verbonden_app with check (
  'beheer' = any (array(select unnest(sec.mijn_mandaten()))) and door = (select sec.actor_id()) and actor_id <> (select sec.actor_id())
  and exists (select from actor a where a.id = screening.actor_id and a.organisatie_id = (select sec.organisatie_id())));
create policy update_beheer on screening for update to verbonden_app using (
  'beheer' = any (array(select unnest(sec.mijn_mandaten()))) and actor_id <> (select sec.actor_id())
  and exists (select from actor a where a.id = screening.actor_id and a.organisatie_id = (select sec.organisatie_id())))
  with check (door = (select sec.actor_id()));
create policy deur_leest on screening for select to deur using (true);

grant select on screening to verbonden_app;
grant insert (actor_id, wijze, gescreend_op, geheimhouding_op, opleidingen, door) on screening to verbonden_app;
grant update (wijze, gescreend_op, geheimhouding_op, opleidingen, door, op, versie) on screening to verbonden_app;
grant select on organisatie to verbonden_app;
grant select, update (taal, thema, geblokkeerd_op, versie) on account to verbonden_app;
grant select, update (mandaten, tot, telefoon, bel_mij_voor, moet_melden, bereikbaar_tot, vervanger_id, versie) on actor to verbonden_app;
grant select, insert, update, delete on klad, idempotentie to verbonden_app;
grant select, insert, delete, update (pogingen, niet_voor, fout) on outbox to verbonden_app;
