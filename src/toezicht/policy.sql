-- FG and auditor read what oversight rests on: use of the log, its verification, reviews of rights, certificates. Never what is inside a
-- casus: no policy of a casus knows these mandates.
create policy select_toezicht on loggebruik for select to verbonden_app using ((select sec.houdt_toezicht()));
create policy insert_toezicht on loggebruik for insert to verbonden_app with check (
  (select sec.houdt_toezicht()) and door is not distinct from case when (select sec.soort()) = 'systeem' then null else (select sec.actor_id()) end);
create policy logboek_leest on loggebruik for select to logboek using (true);
grant select, insert on loggebruik to verbonden_app;

create policy select_toezicht on logcontrole for select to verbonden_app using ((select sec.houdt_toezicht()));
create policy insert_systeem on logcontrole for insert to verbonden_app with check ((select sec.soort()) = 'systeem');
grant select, insert on logcontrole to verbonden_app;

create policy select_toezicht on autorisatiecontrole for select to verbonden_app using ((select sec.houdt_toezicht()));
create policy select_beheer on autorisatiecontrole for select to verbonden_app using ('beheer' = any (array(select unnest(sec.mijn_mandaten()))));
create policy insert_fg on autorisatiecontrole for insert to verbonden_app with check (
  'fg' = any (array(select unnest(sec.mijn_mandaten()))) and door = (select sec.actor_id()));
grant select, insert on autorisatiecontrole to verbonden_app;

create policy select_toezicht on autorisatiepunt for select to verbonden_app using ((select sec.houdt_toezicht()));
create policy select_beheer on autorisatiepunt for select to verbonden_app using (
  'beheer' = any (array(select unnest(sec.mijn_mandaten()))) and organisatie_id = (select sec.organisatie_id()));
create policy insert_fg on autorisatiepunt for insert to verbonden_app with check ('fg' = any (array(select unnest(sec.mijn_mandaten()))));
-- Nobody confirms their own rights: what a manager holds, the FG looks at.
create policy update_beheer on autorisatiepunt for update to verbonden_app using (
  'beheer' = any (array(select unnest(sec.mijn_mandaten()))) and organisatie_id = (select sec.organisatie_id()) and actor_id <> (select sec.actor_id()));
create policy update_fg on autorisatiepunt for update to verbonden_app using (
  'fg' = any (array(select unnest(sec.mijn_mandaten()))) and 'beheer' = any (mandaten) and actor_id <> (select sec.actor_id()));
grant select, insert, update (uitkomst, reden, door, beslist_op, versie) on autorisatiepunt to verbonden_app;

create policy select_toezicht on vernietiging for select to verbonden_app using ((select sec.houdt_toezicht()));

-- Which migrations were applied, for the evidence of an audit. No personal data.
grant select on migratie to verbonden_app;
