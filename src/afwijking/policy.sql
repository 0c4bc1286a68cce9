-- A reasoned deviation is professionals' work, seen by its audience in the casus; who was asked to back it answers alone.
call sec.binnen_casus('afwijking');
call sec.eigen_hand('afwijking');
create policy insert_eigen_organisatie on afwijking as restrictive for insert to verbonden_app with check (
  organisatie_id = (select sec.organisatie_id()));
create policy update_eigen_organisatie on afwijking as restrictive for update to verbonden_app using (
  organisatie_id = (select sec.organisatie_id()));
revoke update on afwijking from verbonden_app;
grant update (herzien_op, tot, status, les, gestopt_op, versie) on afwijking to verbonden_app;

call sec.binnen_casus('dekking');
call sec.eigen_hand('dekking');
create policy select_bij_afwijking on dekking as restrictive for select to verbonden_app using (
  exists (select from afwijking a where a.id = dekking.afwijking_id));
create policy insert_bij_eigen_afwijking on dekking as restrictive for insert to verbonden_app with check (
  exists (select from afwijking a where a.id = dekking.afwijking_id and a.casus_id = dekking.casus_id
    and a.organisatie_id = (select sec.organisatie_id())));
-- Nobody answers for someone else: what is noted of a colleague outside the casus is written once, what is asked here is answered by whom it was asked.
create policy insert_niet_voor_ander on dekking as restrictive for insert to verbonden_app with check (
  gevraagd_aan is null or (antwoord = 'gevraagd' and gevraagd_aan <> (select sec.actor_id())));
create policy update_gevraagde on dekking as restrictive for update to verbonden_app using (gevraagd_aan = (select sec.actor_id()));
revoke update on dekking from verbonden_app;
grant update (antwoord, reden, antwoord_op, versie) on dekking to verbonden_app;
