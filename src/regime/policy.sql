-- What a regime says, on which grounds, and who takes part is public to whoever is signed in; only the loader writes it.
create policy select_ieder on regime for select to verbonden_app using (true);
create policy select_ieder on grond for select to verbonden_app using (true);
create policy select_ieder on deelregel for select to verbonden_app using (true);
create policy select_ingelogd on regime_partij for select to verbonden_app using ((select sec.actor_id()) is not null);
create policy select_ieder on toegangseis for select to verbonden_app using (true);
create policy deur_leest on regime for select to deur using (true);
create policy deur_leest on toegangseis for select to deur using (true);
create policy eigenaar_laadt on regime to verbonden_owner using (true);
create policy eigenaar_laadt on grond to verbonden_owner using (true);
create policy eigenaar_laadt on deelregel to verbonden_owner using (true);
grant select on regime, regime_partij, grond, deelregel, toegangseis to verbonden_app;
