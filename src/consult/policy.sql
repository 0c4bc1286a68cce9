-- A consult is for professionals of the circle its writer chose; withdrawn, for the writer only. Answers follow their consult.
create policy select_kring on consult for select to verbonden_app using (
  (select sec.soort()) = 'medewerker' and status <> 'ingetrokken'
  and (kring is null or (select sec.organisatie_id()) = any (kring)));
create policy select_eigen_consult on consult for select to verbonden_app using (door = (select sec.actor_id()));
create policy insert_eigen_consult on consult for insert to verbonden_app with check (
  (select sec.soort()) = 'medewerker' and door = (select sec.actor_id()) and organisatie_id = (select sec.organisatie_id()));
create policy update_eigen_consult on consult for update to verbonden_app using (door = (select sec.actor_id()));
grant select, insert on consult to verbonden_app;
grant update (titel, tekst, domein, thema, kring, status, uitkomst, gesloten_op, versie) on consult to verbonden_app;

create policy select_bij_consult on consultantwoord for select to verbonden_app using (
  status = 'geldig' and exists (select from consult c where c.id = consultantwoord.consult_id));
create policy select_eigen_antwoord on consultantwoord for select to verbonden_app using (
  door = (select sec.actor_id()) and exists (select from consult c where c.id = consultantwoord.consult_id));
create policy insert_eigen_antwoord on consultantwoord for insert to verbonden_app with check (
  door = (select sec.actor_id()) and organisatie_id = (select sec.organisatie_id())
  and exists (select from consult c where c.id = consultantwoord.consult_id and c.status = 'open'));
create policy update_eigen_antwoord on consultantwoord for update to verbonden_app using (door = (select sec.actor_id()));
grant select, insert on consultantwoord to verbonden_app;
grant update (tekst, status, versie) on consultantwoord to verbonden_app;

create policy select_bij_antwoord on consultdank for select to verbonden_app using (
  exists (select from consultantwoord a where a.id = consultdank.antwoord_id));
create policy insert_vrager on consultdank for insert to verbonden_app with check (
  door = (select sec.actor_id())
  and exists (select from consultantwoord a join consult c on c.id = a.consult_id
    where a.id = consultdank.antwoord_id and c.door = (select sec.actor_id()) and a.door <> (select sec.actor_id())));
create policy update_vrager on consultdank for update to verbonden_app using (door = (select sec.actor_id()));
grant select, insert on consultdank to verbonden_app;
grant update (hielp, tekst, op) on consultdank to verbonden_app;
