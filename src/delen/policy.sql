-- A bijdrage is seen by its audience, until it expires; withdrawn, only by its author.
call sec.binnen_casus('bijdrage');
call sec.eigen_hand('bijdrage');
create policy select_niet_verlopen on bijdrage as restrictive for select to verbonden_app using (
  verloopt_op is null or verloopt_op > (select sec.vandaag()));
create policy select_niet_ingetrokken on bijdrage as restrictive for select to verbonden_app using (
  status <> 'ingetrokken' or door = (select sec.actor_id()));
create policy insert_eigen_organisatie on bijdrage as restrictive for insert to verbonden_app with check (
  organisatie_id is not distinct from (select sec.organisatie_id()));
create policy update_eigen on bijdrage as restrictive for update to verbonden_app using (door = (select sec.actor_id()));
revoke update on bijdrage from verbonden_app;
grant update (status, status_reden, eigen_kant, eigen_kant_uitleg, jeugdige_vanaf, verloopt_op, versie) on bijdrage to verbonden_app;

call sec.binnen_casus('eigen_kant', false);
call sec.eigen_hand('eigen_kant');
create policy insert_bij_bijdrage on eigen_kant as restrictive for insert to verbonden_app with check (
  exists (select from bijdrage b where b.id = eigen_kant.bijdrage_id and b.casus_id = eigen_kant.casus_id));

call sec.binnen_casus('weerwoord', false);
call sec.eigen_hand('weerwoord');
create policy insert_namens_zichzelf on weerwoord as restrictive for insert to verbonden_app with check (
  exists (select from inzage.mijn_betrokkenheid m where m.betrokkenheid_id = weerwoord.betrokkenheid_id));
