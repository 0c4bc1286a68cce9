-- Whom a young person may still call is theirs alone; the person behind it is shown to them beyond the casus in which they met.
create policy select_eigen on vaste_band for select to verbonden_app using (jeugdige_id = (select sec.actor_id()));
create policy delete_eigen on vaste_band for delete to verbonden_app using (jeugdige_id = (select sec.actor_id()));
create policy kier_ziet on vaste_band for select to inzage using (true);
create policy kier_blijft on vaste_band for insert to inzage with check (true);
create policy bewaarder_ziet on vaste_band for select to bewaarder using (true);
create policy bewaarder_wist on vaste_band for delete to bewaarder using (true);
grant select, delete on vaste_band to verbonden_app;
create policy select_deur_op_een_kier on actor for select to verbonden_app using (
  organisatie_id is not null and (select sec.soort()) = 'jeugdige'
  and exists (select from vaste_band v where v.vast_id = actor.id));

-- A wish about who stays: of who said it, and of whom they told. Never of the person it is about, also when that person is a regisseur.
create policy select_eigen on vaste_wens for select to verbonden_app using (
  door = (select sec.actor_id()) and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = vaste_wens.casus_id and m.kant = 'jeugdige'));
create policy select_regisseur on vaste_wens for select to verbonden_app using (
  (aan = 'regisseur' or doorgegeven) and status <> 'niet_gewenst' and over_actor_id is distinct from (select sec.actor_id())
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = vaste_wens.casus_id and m.rollen && '{casusregisseur,procesregisseur}'));
create policy select_contactpunt on vaste_wens for select to verbonden_app using (
  aan = 'contactpunt' and over_actor_id is distinct from (select sec.actor_id())
  and 'contactpunt' = any (array(select unnest(sec.mijn_mandaten()))));
create policy insert_eigen on vaste_wens for insert to verbonden_app with check (
  (select sec.soort()) = 'jeugdige'
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = vaste_wens.casus_id and m.kant = 'jeugdige'));
call sec.eigen_hand('vaste_wens');
create policy update_regisseur on vaste_wens for update to verbonden_app using (
  (aan = 'regisseur' or doorgegeven) and status in ('open', 'gehoord') and over_actor_id is distinct from (select sec.actor_id())
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = vaste_wens.casus_id and m.rollen && '{casusregisseur,procesregisseur}'))
  with check (beantwoord_door = (select sec.actor_id()));
create policy update_contactpunt on vaste_wens for update to verbonden_app using (
  aan = 'contactpunt' and status in ('open', 'gehoord') and over_actor_id is distinct from (select sec.actor_id())
  and 'contactpunt' = any (array(select unnest(sec.mijn_mandaten()))))
  with check (beantwoord_door = (select sec.actor_id()));
create policy delete_eigen on vaste_wens for delete to verbonden_app using (door = (select sec.actor_id()));
create policy kier_leest on vaste_wens for select to inzage using (true);
create policy kier_vervult on vaste_wens for update to inzage using (true);
grant select, insert, delete, update (status, antwoord, doorgegeven, beantwoord_door, beantwoord_op, versie) on vaste_wens to verbonden_app;

call sec.binnen_casus('vaste_vervanging');
call sec.eigen_hand('vaste_vervanging');
call sec.vakwerk('vaste_vervanging');
revoke update on vaste_vervanging from verbonden_app;
grant update (van, tot, versie) on vaste_vervanging to verbonden_app;

call sec.binnen_casus('nieuwe_plek');
call sec.eigen_hand('nieuwe_plek');
call sec.vakwerk('nieuwe_plek');
revoke update on nieuwe_plek from verbonden_app;
grant update (publiek, versie) on nieuwe_plek to verbonden_app;

-- A moment is seen with its place, and written by professionals.
create policy select_bij_plek on plek_moment for select to verbonden_app using (
  exists (select from nieuwe_plek p where p.id = plek_moment.plek_id));
create policy insert_bij_plek on plek_moment for insert to verbonden_app with check (
  exists (select from nieuwe_plek p where p.id = plek_moment.plek_id));
create policy update_bij_plek on plek_moment for update to verbonden_app using (
  exists (select from nieuwe_plek p where p.id = plek_moment.plek_id));
call sec.eigen_hand('plek_moment');
call sec.vakwerk('plek_moment');
grant select, insert, update (dag, tijd, wat, wie_id, status, reden, afgerond_door, afgerond_op, versie) on plek_moment to verbonden_app;

-- That nobody was there: of the young person who said it, and of who carries the casus and sees the place; they answer, in their own name.
create policy select_eigen on gemist_moment for select to verbonden_app using (
  door = (select sec.actor_id()) and exists (select from plek_moment p where p.id = gemist_moment.moment_id)
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = gemist_moment.casus_id and m.kant = 'jeugdige'));
create policy select_dragers on gemist_moment for select to verbonden_app using (
  exists (select from plek_moment p where p.id = gemist_moment.moment_id)
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = gemist_moment.casus_id
    and m.rollen && '{vaste_persoon,casusregisseur,procesregisseur}'));
create policy insert_eigen on gemist_moment for insert to verbonden_app with check (
  (select sec.soort()) = 'jeugdige' and exists (select from plek_moment p where p.id = gemist_moment.moment_id)
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = gemist_moment.casus_id and m.kant = 'jeugdige'));
call sec.eigen_hand('gemist_moment');
create policy update_dragers on gemist_moment for update to verbonden_app using (
  exists (select from plek_moment p where p.id = gemist_moment.moment_id)
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = gemist_moment.casus_id
    and m.rollen && '{vaste_persoon,casusregisseur,procesregisseur}'))
  with check (beantwoord_door = (select sec.actor_id()));
create policy delete_eigen on gemist_moment for delete to verbonden_app using (door = (select sec.actor_id()));
grant select, insert, delete, update (antwoord, beantwoord_door, beantwoord_op, versie) on gemist_moment to verbonden_app;
