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

-- Casussen of one family: a side is for its regisseurs and vaste persoon, and regisseurs say and end it. Young person and parents read their own
-- question in inzage.mijn_gezinsvraag, and what the other side sees stands in inzage.gezin_leest alone (db/migrations/0458-gezinslink.sql).
create policy select_drager on gezinslink for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = gezinslink.casus_id and m.kant = 'professional'
    and m.rollen && array['casusregisseur', 'procesregisseur', 'vaste_persoon']));
create policy insert_regisseur on gezinslink for insert to verbonden_app with check (
  door = (select sec.actor_id()) and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = gezinslink.casus_id
    and m.kant = 'professional' and m.rollen && array['casusregisseur', 'procesregisseur']));
-- Who may be called carries the casus too: the organisation of a partner would tell what the casus is about.
create policy insert_bel on gezinslink as restrictive for insert to verbonden_app with check (
  exists (select from betrokkenheid b where b.id = gezinslink.bel_id and b.kant = 'professional'
    and b.rollen && array['casusregisseur', 'procesregisseur', 'vaste_persoon']));
create policy update_regisseur on gezinslink for update to verbonden_app using (
  einde_op is null and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = gezinslink.casus_id
    and m.kant = 'professional' and m.rollen && array['casusregisseur', 'procesregisseur']))
  with check (einde_op is not null and einde_door = (select sec.actor_id()));
create policy inzage_leest on gezinslink for select to inzage using (true);
grant select (id, casus_id, regime_code, eerste, wie, bel_id, kring, afhankelijk, nodig, door, op, einde_op, einde_door, einde_reden, versie)
  on gezinslink to verbonden_app;
grant insert (casus_id, regime_code, code_hash, eerste, wie, bel_id, kring, afhankelijk, nodig, door),
  update (einde_op, einde_door, einde_reden, versie) on gezinslink to verbonden_app;

create policy select_drager on gezinslink_antwoord for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = gezinslink_antwoord.casus_id and m.kant = 'professional'
    and m.rollen && array['casusregisseur', 'procesregisseur', 'vaste_persoon']));
create policy select_eigen on gezinslink_antwoord for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.persoon_id = gezinslink_antwoord.persoon_id and m.casus_id = gezinslink_antwoord.casus_id));
create policy insert_zelf on gezinslink_antwoord for insert to verbonden_app with check (
  wijze = 'portaal' and gezegd_op = (select sec.vandaag())
  and exists (select from inzage.mijn_gezinsvraag v where v.link_id = gezinslink_antwoord.link_id and v.persoon_id = gezinslink_antwoord.persoon_id));
create policy insert_genoteerd on gezinslink_antwoord for insert to verbonden_app with check (
  wijze = 'gesproken' and gezegd_op <= (select sec.vandaag())
  and exists (select from inzage.gezin_wie w where w.link_id = gezinslink_antwoord.link_id and w.persoon_id = gezinslink_antwoord.persoon_id));
call sec.eigen_hand('gezinslink_antwoord');
create policy inzage_leest on gezinslink_antwoord for select to inzage using (true);
grant select, insert (casus_id, link_id, persoon_id, antwoord, wijze, gezegd_op, in_bijzijn_van, door) on gezinslink_antwoord to verbonden_app;
