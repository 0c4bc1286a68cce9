-- A question between two organisations of a casus: seen by who works in it at either, asked only where the rule of sharing leaves room.
call sec.binnen_casus('informatieverzoek');
call sec.eigen_hand('informatieverzoek');
create policy insert_eigen_organisatie on informatieverzoek as restrictive for insert to verbonden_app with check (
  organisatie_id = (select sec.organisatie_id()));
-- What may not be given may not be asked: the same rule as the advice. The one who gives is the asked party, the one who receives the asker.
create policy insert_volgens_deelbesluit on informatieverzoek as restrictive for insert to verbonden_app with check (
  (select d.uitkomst from casus c, organisatie o, lateral sec.deelbesluit(c.regime_code, o.soort, (select sec.partij()), informatieverzoek.categorie) d
    where c.id = informatieverzoek.casus_id and o.id = informatieverzoek.aan_organisatie_id) in ('ja', 'ja_mits'));
create policy update_professional on informatieverzoek as restrictive for update to verbonden_app using (
  (select sec.soort()) = 'medewerker');
revoke update on informatieverzoek from verbonden_app;
grant update (status, antwoord, toelichting, bijdrage_id, beantwoord_door, beantwoord_op, termijn, uitstel_tot, uitstel_reden, intrekreden,
  jeugdige_vanaf, ouder_vanaf, ouder_ids, versie) on informatieverzoek to verbonden_app;

call sec.binnen_casus('verzoekreden', false);
call sec.eigen_hand('verzoekreden');
create policy insert_bij_eigen_antwoord on verzoekreden as restrictive for insert to verbonden_app with check (
  exists (select from informatieverzoek v where v.id = verzoekreden.verzoek_id and v.casus_id = verzoekreden.casus_id
    and v.aan_organisatie_id = (select sec.organisatie_id()) and verzoekreden.publiek <@ v.publiek));
