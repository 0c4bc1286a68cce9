-- A bijdrage is seen by its audience, until it expires; withdrawn, only by its author.
call sec.binnen_casus('bijdrage');
call sec.eigen_hand('bijdrage');
create policy select_niet_verlopen on bijdrage as restrictive for select to verbonden_app using (
  verloopt_op is null or verloopt_op > (select sec.vandaag()));
create policy select_niet_ingetrokken on bijdrage as restrictive for select to verbonden_app using (
  status <> 'ingetrokken' or door = (select sec.actor_id()));
-- Who may give and who may receive is data (deelregel): the same rows that the Deelwijzer explains. What is not in the table is a no.
create policy select_mag_ontvangen on bijdrage as restrictive for select to verbonden_app using (
  organisatie_id = (select sec.organisatie_id()) or door = (select sec.actor_id())
  or regime_code || ':' || categorie = any (array(select sec.ontvangbaar())));
create policy insert_onder_regime on bijdrage as restrictive for insert to verbonden_app with check (
  regime_versie = sec.regimeversie(regime_code)
  and exists (select from casus c where c.id = bijdrage.casus_id and c.regime_code = bijdrage.regime_code));
create policy insert_mag_geven on bijdrage as restrictive for insert to verbonden_app with check (
  exists (select from deelregel d where d.regime_code = bijdrage.regime_code and d.regime_versie = bijdrage.regime_versie
    and d.partij = (select sec.partij()) and d.categorie = bijdrage.categorie and d.richting = 'geven' and d.uitkomst <> 'nee'));
create policy insert_mag_ontvangen on bijdrage as restrictive for insert to verbonden_app with check (
  publiek is null or not exists (select from organisatie o where o.id = any (publiek)
    and o.id is distinct from (select sec.organisatie_id())
    and not exists (select from deelregel d where d.regime_code = bijdrage.regime_code and d.regime_versie = bijdrage.regime_versie
      and d.partij = o.soort and d.categorie = bijdrage.categorie and d.richting = 'ontvangen' and d.uitkomst <> 'nee')));
create policy insert_eigen_organisatie on bijdrage as restrictive for insert to verbonden_app with check (
  organisatie_id is not distinct from (select sec.organisatie_id()));
create policy update_eigen on bijdrage as restrictive for update to verbonden_app using (door = (select sec.actor_id()));
-- What someone brought in stays theirs to see and to take back for as long as they take part, whoever else they chose: a parent's words
-- are not the other parent's because a parent must be able to read them.
create policy select_eigen on bijdrage for select to verbonden_app using (
  door = (select sec.actor_id()) and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = bijdrage.casus_id));
create policy insert_familie on bijdrage for insert to verbonden_app with check (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = bijdrage.casus_id and m.kant <> 'professional'));
create policy update_familie on bijdrage for update to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = bijdrage.casus_id and m.kant <> 'professional'));
revoke update on bijdrage from verbonden_app;
grant update (status, status_reden, eigen_kant, eigen_kant_uitleg, eigen_kant_uiterlijk, jeugdige_vanaf, verloopt_op, versie) on bijdrage to verbonden_app;

call sec.binnen_casus('eigen_kant', false);
call sec.eigen_hand('eigen_kant');
create policy insert_bij_bijdrage on eigen_kant as restrictive for insert to verbonden_app with check (
  exists (select from bijdrage b where b.id = eigen_kant.bijdrage_id and b.casus_id = eigen_kant.casus_id));
create policy insert_familie on eigen_kant for insert to verbonden_app with check (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = eigen_kant.casus_id and m.kant <> 'professional'));
create policy select_eigen on eigen_kant for select to verbonden_app using (
  door = (select sec.actor_id()) and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = eigen_kant.casus_id));
-- Withdrawn or expired, the own side goes with the bijdrage it answers.
create policy select_bij_bijdrage on eigen_kant as restrictive for select to verbonden_app using (
  exists (select from bijdrage b where b.id = eigen_kant.bijdrage_id));

call sec.binnen_casus('weerwoord', false);
call sec.eigen_hand('weerwoord');
create policy insert_namens_zichzelf on weerwoord as restrictive for insert to verbonden_app with check (
  exists (select from inzage.mijn_betrokkenheid m where m.betrokkenheid_id = weerwoord.betrokkenheid_id));
create policy insert_familie on weerwoord for insert to verbonden_app with check (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = weerwoord.casus_id and m.kant <> 'professional'));
create policy select_eigen on weerwoord for select to verbonden_app using (
  door = (select sec.actor_id()) and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = weerwoord.casus_id));
-- What is said back to a bijdrage would tell of it: who can't see the bijdrage doesn't see the answer.
create policy select_bij_bijdrage on weerwoord as restrictive for select to verbonden_app using (
  over_soort <> 'bijdrage' or door = (select sec.actor_id()) or exists (select from bijdrage b where b.id = weerwoord.over_id));

-- A parent who shares with nobody else of the family still leaves a line on the tijdlijn, for whom they chose.
create policy insert_bij_eigen_woorden on gebeurtenis for insert to verbonden_app with check (
  exists (select from bijdrage b where b.id = gebeurtenis.object_id and b.casus_id = gebeurtenis.casus_id and b.door = (select sec.actor_id()))
  or exists (select from weerwoord w where w.id = gebeurtenis.object_id and w.casus_id = gebeurtenis.casus_id and w.door = (select sec.actor_id())));

-- A line about a bijdrage tells its kind and category: who may not receive that, doesn't read the line either.
create policy select_mag_ontvangen on gebeurtenis as restrictive for select to verbonden_app using (
  not gegevens ? 'onder' or organisatie_id = (select sec.organisatie_id()) or door = (select sec.actor_id())
  or gegevens ->> 'onder' = any (array(select sec.ontvangbaar())));
