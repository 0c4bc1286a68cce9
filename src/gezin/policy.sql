-- That parents live in two households, and why, is for professionals of the casus: the reason tells of the other parent. Regisseurs say so.
create policy select_professional on twee_huizen for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = twee_huizen.casus_id and m.kant = 'professional'));
create policy insert_regisseur on twee_huizen for insert to verbonden_app with check (
  door = (select sec.actor_id()) and tot is null and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = twee_huizen.casus_id
    and m.kant = 'professional' and m.rollen && array['casusregisseur', 'procesregisseur']));
create policy update_regisseur on twee_huizen for update to verbonden_app using (
  tot is null and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = twee_huizen.casus_id
    and m.kant = 'professional' and m.rollen && array['casusregisseur', 'procesregisseur']))
  with check (tot is not null and einde_door = (select sec.actor_id()));
create policy inzage_leest on twee_huizen for select to inzage using (true);
grant select, insert, update (tot, einde_reden, einde_door, versie) on twee_huizen to verbonden_app;
