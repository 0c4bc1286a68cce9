-- The plan: each track has its audience; young person and parents answer for themselves.
call sec.binnen_casus('spoor');
call sec.eigen_hand('spoor');
call sec.vakwerk('spoor');
call sec.binnen_casus('afspraak');
call sec.eigen_hand('afspraak');
call sec.vakwerk('afspraak');
call sec.binnen_casus('plan_versie', false);
call sec.eigen_hand('plan_versie');
call sec.vakwerk('plan_versie', false);
call sec.binnen_casus('akkoord');
call sec.eigen_hand('akkoord');
create policy voor_zichzelf on akkoord as restrictive for insert to verbonden_app with check (
  (select sec.soort()) = 'medewerker'
  or exists (select from inzage.mijn_betrokkenheid m where m.betrokkenheid_id = akkoord.betrokkenheid_id));
create policy voor_zichzelf_bijstellen on akkoord as restrictive for update to verbonden_app using (
  (select sec.soort()) = 'medewerker'
  or exists (select from inzage.mijn_betrokkenheid m where m.betrokkenheid_id = akkoord.betrokkenheid_id));
create policy select_betrokken on plan for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = plan.casus_id));
create policy schrijf_professional on plan for insert to verbonden_app with check (
  (select sec.soort()) = 'medewerker' and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = plan.casus_id));
create policy wijzig_professional on plan for update to verbonden_app using (
  (select sec.soort()) = 'medewerker' and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = plan.casus_id));
grant select, insert, update on plan to verbonden_app;
