-- How staff can be called is business data, seen by staff. One's own hours and stand-in are one's own; a piket is of who manages the organisation.
create policy select_collega on bereikbaarheid for select to verbonden_app using ((select sec.soort()) = 'medewerker');
create policy beheer_eigen on bereikbaarheid to verbonden_app using (
  organisatie_id = (select sec.organisatie_id()) and case soort
    when 'piket' then 'beheer' = any (array(select unnest(sec.mijn_mandaten()))) else actor_id = (select sec.actor_id()) end);
create policy insert_eigen_hand on bereikbaarheid as restrictive for insert to verbonden_app with check (door = (select sec.actor_id()));
grant select, insert, delete, update (vervanger_id, naam, telefoon, uren, geldig_van, geldig_tot, door, versie) on bereikbaarheid to verbonden_app;

-- Whether a young person wants to be found: theirs, and of the vaste persoon who asked them.
create policy select_betrokken on vindbaarheid for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = vindbaarheid.casus_id and m.kant <> 'ouder'));
create policy insert_jeugdige_of_vaste_persoon on vindbaarheid for insert to verbonden_app with check (
  door = (select sec.actor_id()) and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = vindbaarheid.casus_id
    and (m.kant = 'jeugdige' or 'vaste_persoon' = any (m.rollen))));
create policy update_jeugdige_of_vaste_persoon on vindbaarheid for update to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = vindbaarheid.casus_id
    and (m.kant = 'jeugdige' or 'vaste_persoon' = any (m.rollen))))
  with check (door = (select sec.actor_id()));
grant select, insert, update (vindbaar, gezegd_op, verteld_aan, ouders_op, ouders_verteld_aan, door, op, versie) on vindbaarheid to verbonden_app;

-- A question is its asker's, and of the regisseur to whom it was passed. It is asked by inzage.stel_vraag_wie_werkt only.
create policy select_eigen on vraag_wie_werkt for select to verbonden_app using (door = (select sec.actor_id()));
create policy select_eigenaar on vraag_wie_werkt for select to verbonden_app using (
  exists (select from doorgezette_vraag d where d.vraag_id = vraag_wie_werkt.id));
create policy systeem_ziet on vraag_wie_werkt for select to verbonden_app using (
  (select sec.soort()) = 'systeem' and antwoord_voor < sec.vandaag() - 30);
create policy systeem_ruimt on vraag_wie_werkt for delete to verbonden_app using ((select sec.soort()) = 'systeem');
grant select, delete on vraag_wie_werkt to verbonden_app;

create policy select_regisseur on doorgezette_vraag for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = doorgezette_vraag.casus_id and 'casusregisseur' = any (m.rollen)));
create policy update_regisseur on doorgezette_vraag for update to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = doorgezette_vraag.casus_id and 'casusregisseur' = any (m.rollen)))
  with check (beantwoord_door = (select sec.actor_id()));
grant select, update (uitkomst, beantwoord_door, beantwoord_op, versie) on doorgezette_vraag to verbonden_app;

create policy select_vrager on antwoord_wie_werkt for select to verbonden_app using (
  exists (select from vraag_wie_werkt q where q.id = antwoord_wie_werkt.vraag_id and q.door = (select sec.actor_id())));
create policy insert_regisseur on antwoord_wie_werkt for insert to verbonden_app with check (
  door = (select sec.actor_id()) and actor_id = (select sec.actor_id()) and organisatie_id = (select sec.organisatie_id())
  and exists (select from doorgezette_vraag d where d.vraag_id = antwoord_wie_werkt.vraag_id and d.casus_id = antwoord_wie_werkt.casus_id));
grant select (id, vraag_id, organisatie_id, actor_id, wijze, op), insert (vraag_id, casus_id, organisatie_id, actor_id, wijze, door) on antwoord_wie_werkt to verbonden_app;

-- What the function that asks may read and write; it answers the key of the question and nothing else.
create policy wie_werkt_leest on persoon for select to inzage using (true);
create policy wie_werkt_leest on organisatie for select to inzage using (true);
create policy wie_werkt_leest on regime for select to inzage using (true);
create policy wie_werkt_leest on regime_partij for select to inzage using (true);
create policy wie_werkt_leest on vindbaarheid for select to inzage using (true);
create policy wie_werkt_telt on vraag_wie_werkt for select to inzage using (true);
create policy wie_werkt_vraagt on vraag_wie_werkt for insert to inzage with check (true);
create policy wie_werkt_zet_door on doorgezette_vraag for insert to inzage with check (true);
create policy wie_werkt_antwoordt on antwoord_wie_werkt for insert to inzage with check (true);
create policy wie_werkt_ziet on antwoord_wie_werkt for select to inzage using (true);
create policy wie_werkt_vergeet on antwoord_wie_werkt for delete to inzage using (true);
