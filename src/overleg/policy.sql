-- The overleg: what is said at the table is seen by its audience; family prepares and answers for themselves.
call sec.binnen_casus('overleg');
call sec.vakwerk('overleg');
call sec.binnen_casus('agendapunt');
call sec.eigen_hand('agendapunt');
call sec.binnen_casus('inbreng', false);
call sec.eigen_hand('inbreng');
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
