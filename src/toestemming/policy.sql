-- Consent is seen by the givers and by the organisations it names; a yes or no is given for oneself, or noted by a professional.
call sec.binnen_casus('toestemming');
call sec.eigen_hand('toestemming');
create policy update_professional on toestemming as restrictive for update to verbonden_app using ((select sec.soort()) = 'medewerker');
create policy insert_eigen_organisatie on toestemming as restrictive for insert to verbonden_app with check (
  organisatie_id = (select sec.organisatie_id()));
revoke update on toestemming from verbonden_app;
grant update (uitzondering, uitzondering_reden, uitzondering_door, uitzondering_op, versie) on toestemming to verbonden_app;
create policy inzage_leest on toestemming for select to inzage using (true);

call sec.binnen_casus('toestemming_antwoord', false);
call sec.eigen_hand('toestemming_antwoord');
create policy insert_voor_zichzelf on toestemming_antwoord as restrictive for insert to verbonden_app with check (
  case when (select sec.soort()) = 'medewerker' then wijze <> 'portaal'
    else wijze = 'portaal' and exists (select from inzage.mijn_betrokkenheid m where m.persoon_id = toestemming_antwoord.persoon_id) end);
create policy insert_bij_toestemming on toestemming_antwoord as restrictive for insert to verbonden_app with check (
  gezegd_op <= (select sec.vandaag())
  and exists (select from toestemming t where t.id = toestemming_antwoord.toestemming_id and t.casus_id = toestemming_antwoord.casus_id));
-- What one parent answered is not the other parent's to read.
create policy select_bij_persoon on toestemming_antwoord as restrictive for select to verbonden_app using (
  exists (select from persoon p where p.id = toestemming_antwoord.persoon_id));
create policy inzage_leest on toestemming_antwoord for select to inzage using (true);
create policy inzage_leest on persoon for select to inzage using (true);
