-- A question about who looked is of who asked, for as long as they take part, and of the contactpunt; nobody else in the casus knows of it.
create policy select_eigen on vraag_over_kijken for select to verbonden_app using (
  door = (select sec.actor_id()) and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = vraag_over_kijken.casus_id));
create policy select_contactpunt on vraag_over_kijken for select to verbonden_app using (
  'contactpunt' = any (array(select unnest(sec.mijn_mandaten()))));
create policy insert_familie on vraag_over_kijken for insert to verbonden_app with check (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = vraag_over_kijken.casus_id and m.kant = vraag_over_kijken.kant));
call sec.eigen_hand('vraag_over_kijken');
create policy update_contactpunt on vraag_over_kijken for update to verbonden_app using (
  'contactpunt' = any (array(select unnest(sec.mijn_mandaten()))));
create policy logboek_leest on vraag_over_kijken for select to logboek using (true);
grant select, insert on vraag_over_kijken to verbonden_app;
grant update (antwoord, namen_gegeven, beantwoord_door, beantwoord_op, versie) on vraag_over_kijken to verbonden_app;

-- What the log needs to tell who looked: organisation, function, the key of the casus and the ages; never content.
create policy logboek_leest on casus for select to logboek using (true);
create policy logboek_leest on persoon for select to logboek using (true);
create policy logboek_leest on regime for select to logboek using (true);
create policy logboek_leest on actor for select to logboek using (true);
create policy logboek_leest on organisatie for select to logboek using (true);
