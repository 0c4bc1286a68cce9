-- The overleg: what is said at the table is seen by its audience; family prepares and answers for themselves.
call sec.binnen_casus('overleg');
call sec.vakwerk('overleg');
call sec.binnen_casus('agendapunt');
call sec.eigen_hand('agendapunt');
-- Family puts a point on the agenda and changes only that; at the table professionals move it along.
create policy update_eigen_of_professional on agendapunt as restrictive for update to verbonden_app using (
  (select sec.soort()) = 'medewerker' or door = (select sec.actor_id()));
call sec.binnen_casus('inbreng', false);
call sec.eigen_hand('inbreng');
create policy insert_professional on inbreng as restrictive for insert to verbonden_app with check ((select sec.soort()) = 'medewerker');
call sec.binnen_casus('besluit');
call sec.eigen_hand('besluit');
call sec.vakwerk('besluit');
call sec.binnen_casus('deelname');
create policy insert_professional on deelname as restrictive for insert to verbonden_app with check ((select sec.soort()) = 'medewerker');
create policy voor_zichzelf on deelname as restrictive for update to verbonden_app using (
  (select sec.soort()) = 'medewerker'
  or exists (select from inzage.mijn_betrokkenheid m where m.betrokkenheid_id = deelname.betrokkenheid_id));
grant delete on agendapunt to verbonden_app;
create policy delete_eigen on agendapunt for delete to verbonden_app using (door = (select sec.actor_id()));
-- The chair takes a professional's point off; what young person and parents put on stays theirs (no organisation behind the author).
create policy delete_voorzitter on agendapunt for delete to verbonden_app using (
  exists (select from overleg o where o.id = agendapunt.overleg_id and o.voorzitter_id = (select sec.actor_id()))
  and exists (select from actor a where a.id = agendapunt.door and a.organisatie_id is not null));

-- What someone wants to say is theirs to see and change, whoever else they chose; nobody changes another's words.
call sec.binnen_casus('voorbereiding');
call sec.eigen_hand('voorbereiding');
create policy select_eigen on voorbereiding for select to verbonden_app using (
  door = (select sec.actor_id()) and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = voorbereiding.casus_id));
create policy insert_familie on voorbereiding for insert to verbonden_app with check (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = voorbereiding.casus_id and m.kant <> 'professional'));
create policy update_familie on voorbereiding for update to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = voorbereiding.casus_id and m.kant <> 'professional'));
create policy update_eigen on voorbereiding as restrictive for update to verbonden_app using (door = (select sec.actor_id()));
create policy insert_voor_zichzelf on voorbereiding as restrictive for insert to verbonden_app with check (
  (select sec.soort()) = 'medewerker'
  or exists (select from inzage.mijn_betrokkenheid m where m.betrokkenheid_id = voorbereiding.betrokkenheid_id));

-- What the minutes keep of an afspraak that changed later: for who saw it then and sees it now. Its words come from the row (trigger).
call sec.binnen_casus('verslag_afspraak', false);
create policy met_afspraak on verslag_afspraak as restrictive for select to verbonden_app using (
  exists (select from afspraak f where f.id = verslag_afspraak.afspraak_id));
create policy bewaking on overleg for select to inzage using (true);

call sec.binnen_casus('verslag_vrijgave', false);
call sec.eigen_hand('verslag_vrijgave');
create policy insert_jeugdige_of_vaste_persoon on verslag_vrijgave as restrictive for insert to verbonden_app with check (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = verslag_vrijgave.casus_id
    and (m.kant = 'jeugdige' or 'vaste_persoon' = any (m.rollen))));
