-- The plan: each track has its audience; young person and parents answer for themselves.
call sec.binnen_casus('spoor');
call sec.eigen_hand('spoor');
call sec.vakwerk('spoor');
call sec.binnen_casus('afspraak');
call sec.eigen_hand('afspraak');
create policy insert_professional on afspraak as restrictive for insert to verbonden_app with check (
  (select sec.soort()) = 'medewerker');
create policy update_professional_of_eigenaar on afspraak as restrictive for update to verbonden_app using (
  (select sec.soort()) = 'medewerker'
  or exists (select from inzage.mijn_betrokkenheid m where m.betrokkenheid_id = afspraak.eigenaar_id));
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
-- An afspraak is never for more people than its track, also where the track was narrowed by someone who could not see the afspraak:
-- but nobody loses what they own or were asked about.
create policy met_spoor on afspraak as restrictive for select to verbonden_app using (
  exists (select from spoor s where s.id = afspraak.spoor_id)
  or exists (select from inzage.mijn_betrokkenheid m where m.betrokkenheid_id = afspraak.eigenaar_id)
  or exists (select from inzage.mijn_antwoord k where k.afspraak_id = afspraak.id));
create policy inzage_leest on akkoord for select to inzage using (true);
create policy met_afspraak on akkoord as restrictive for select to verbonden_app using (
  exists (select from afspraak f where f.id = akkoord.afspraak_id));
-- A changed afspraak asks anew: only who works on the plan takes an answer away, and it stays in eerder_akkoord.
create policy delete_professional on akkoord for delete to verbonden_app using (
  (select sec.soort()) = 'medewerker'
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = akkoord.casus_id));
grant delete on akkoord to verbonden_app;
call sec.binnen_casus('eerder_akkoord');
create policy voor_zichzelf on eerder_akkoord as restrictive for insert to verbonden_app with check (
  (select sec.soort()) = 'medewerker'
  or exists (select from inzage.mijn_betrokkenheid m where m.betrokkenheid_id = eerder_akkoord.betrokkenheid_id));
create policy met_afspraak on eerder_akkoord as restrictive for select to verbonden_app using (
  exists (select from afspraak f where f.id = eerder_akkoord.afspraak_id));
create policy update_professional on eerder_akkoord as restrictive for update to verbonden_app using (
  (select sec.soort()) = 'medewerker');
revoke update on eerder_akkoord from verbonden_app;
grant update (publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids) on eerder_akkoord to verbonden_app;
create policy select_betrokken on plan for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = plan.casus_id));
create policy schrijf_professional on plan for insert to verbonden_app with check (
  (select sec.soort()) = 'medewerker' and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = plan.casus_id));
create policy wijzig_professional on plan for update to verbonden_app using (
  (select sec.soort()) = 'medewerker' and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = plan.casus_id));
grant select, insert, update on plan to verbonden_app;
