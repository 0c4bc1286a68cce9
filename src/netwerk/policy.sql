-- The circle of people is the young person's. Who draws along sees it while the young person has no account and they take part;
-- anyone else only when the young person lets them look, and only as long as they take part in that steun casus.
create policy select_eigen on netwerkronde for select to verbonden_app using (eigenaar_id = (select sec.actor_id()));
create policy select_meetekenaar on netwerkronde for select to verbonden_app using (
  casus_id is not null and door = (select sec.actor_id())
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = netwerkronde.casus_id and m.kant = 'professional'));
create policy select_gedeeld on netwerkronde for select to verbonden_app using (
  exists (select from netwerkdeling d where d.ronde_id = netwerkronde.id and d.actor_id = (select sec.actor_id())));
create policy insert_eigen on netwerkronde for insert to verbonden_app with check (
  (select sec.soort()) = 'jeugdige' and eigenaar_id = (select sec.actor_id()));
create policy insert_samen on netwerkronde for insert to verbonden_app with check (
  (select sec.soort()) = 'medewerker' and eigenaar_id is null
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = netwerkronde.casus_id and m.kant = 'professional')
  and inzage.netwerk_wacht_hier(casus_id));
call sec.eigen_hand('netwerkronde');
create policy update_tekenaar on netwerkronde for update to verbonden_app using (
  not vast and (eigenaar_id = (select sec.actor_id()) or casus_id is not null and door = (select sec.actor_id()))) with check (true);
create policy delete_tekenaar on netwerkronde for delete to verbonden_app using (
  eigenaar_id = (select sec.actor_id()) or casus_id is not null and door = (select sec.actor_id()));
create policy inzage_leest on netwerkronde for select to inzage using (true);
create policy inzage_geeft_mee on netwerkronde for update to inzage using (true);
create policy bewaarder_wist on netwerkronde for delete to bewaarder using (true);
grant select, insert, delete, update (naam, woorden, vast, versie) on netwerkronde to verbonden_app;

-- What stands in a drawing is seen with it, and changed by who draws, in the open round only.
create or replace procedure sec.in_netwerkronde(tabel text) language plpgsql set search_path = pg_catalog, public as $$
begin
  execute format('create policy select_bij_ronde on %1$I for select to verbonden_app using (
    exists (select from netwerkronde r where r.id = %1$I.ronde_id))', tabel);
  execute format('create policy tekenaar on %1$I to verbonden_app using (
    exists (select from netwerkronde r where r.id = %1$I.ronde_id and not r.vast
      and (r.eigenaar_id = (select sec.actor_id()) or r.casus_id is not null and r.door = (select sec.actor_id()))))', tabel);
  execute format('grant select, insert, update, delete on %1$I to verbonden_app', tabel);
end $$;
comment on procedure sec.in_netwerkronde(text) is 'Puts the sight of a drawing on a table inside it; only who draws writes, and only in the open round.';
revoke execute on procedure sec.in_netwerkronde(text) from public;
call sec.in_netwerkronde('netwerklid');
call sec.in_netwerkronde('netwerklijn');
create policy rechten_leest on netwerklid for select to rechten using (true);

-- Letting look is the young person's, in every round; never wider than who takes part with them in a steun casus.
create policy select_lezer on netwerkdeling for select to verbonden_app using (
  actor_id = (select sec.actor_id())
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = netwerkdeling.casus_id));
create policy select_eigenaar on netwerkdeling for select to verbonden_app using (inzage.is_mijn_netwerk(ronde_id));
create policy insert_eigenaar on netwerkdeling for insert to verbonden_app with check (
  inzage.is_mijn_netwerk(ronde_id) and not meegetekend
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = netwerkdeling.casus_id and m.kant = 'jeugdige')
  and exists (select from betrokkenheid b where b.casus_id = netwerkdeling.casus_id and b.actor_id = netwerkdeling.actor_id
    and b.van <= (select sec.vandaag()) and (b.tot is null or b.tot >= (select sec.vandaag()))));
create policy delete_eigenaar on netwerkdeling for delete to verbonden_app using (inzage.is_mijn_netwerk(ronde_id));
create policy inzage_leest on netwerkdeling for select to inzage using (true);
create policy inzage_geeft_mee on netwerkdeling for insert to inzage with check (true);
grant select, insert, delete on netwerkdeling to verbonden_app;
