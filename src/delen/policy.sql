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

-- What rests on a consent, what needs one, and secrecy: one rule for whatever is shared (src/toestemming/policy.sql).
call sec.op_toestemming('bijdrage');
create policy select_bij_bijdrage on gebeurtenis as restrictive for select to verbonden_app using (
  bijdrage_id is null or exists (select from bijdrage b where b.id = gebeurtenis.bijdrage_id));

create policy select_met_toestemming on gebeurtenis as restrictive for select to verbonden_app using (
  not gegevens ? 'onder' or bijdrage_id is not null or coalesce(bron_id, organisatie_id) is null
  or coalesce(bron_id, organisatie_id) = (select sec.organisatie_id()) or door = (select sec.actor_id())
  or gegevens ->> 'onder' <> all (array(select sec.met_toestemming()))
  or casus_id = any (array(select m.casus_id from inzage.mijn_betrokkenheid m where m.kant = 'ouder' and not sec.ouder_is_ander(m.casus_id))));
-- The source is asked first, answers, and may take a yes back; without a yes nothing rests on it, and on what is only to know never.
call sec.binnen_casus('gebruiksvraag', false);
call sec.eigen_hand('gebruiksvraag');
create policy insert_eigen_organisatie on gebruiksvraag as restrictive for insert to verbonden_app with check (
  organisatie_id = (select sec.organisatie_id()));
create policy insert_bij_bijdrage on gebruiksvraag as restrictive for insert to verbonden_app with check (
  exists (select from bijdrage b where b.id = gebruiksvraag.bijdrage_id and b.casus_id = gebruiksvraag.casus_id and b.door = gebruiksvraag.aan_id
    and b.eerst_vragen and not b.alleen_orientatie));
create policy select_bron on gebruiksvraag for select to verbonden_app using (
  aan_id = (select sec.actor_id()) and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = gebruiksvraag.casus_id));
create policy select_bij_bijdrage on gebruiksvraag as restrictive for select to verbonden_app using (
  exists (select from bijdrage b where b.id = gebruiksvraag.bijdrage_id));
create policy update_bron on gebruiksvraag for update to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = gebruiksvraag.casus_id and (gebruiksvraag.aan_id = (select sec.actor_id())
    or m.organisatie_id = (select b.organisatie_id from bijdrage b where b.id = gebruiksvraag.bijdrage_id))));
grant update (antwoord, woorden, beantwoord_door, beantwoord_op, ingetrokken_op, ingetrokken_reden, versie) on gebruiksvraag to verbonden_app;

call sec.binnen_casus('steunt_op', false);
call sec.eigen_hand('steunt_op');
call sec.vakwerk('steunt_op', false);
create policy bij_stap on steunt_op as restrictive for select to verbonden_app using (
  exists (select from afspraak a where a.id = steunt_op.afspraak_id) or exists (select from spoor s where s.id = steunt_op.spoor_id)
  or exists (select from besluit u where u.id = steunt_op.besluit_id));
create policy select_bij_bijdrage on steunt_op as restrictive for select to verbonden_app using (
  exists (select from bijdrage b where b.id = steunt_op.bijdrage_id));
create policy insert_bij_stap on steunt_op as restrictive for insert to verbonden_app with check (
  exists (select from afspraak a where a.id = steunt_op.afspraak_id and a.casus_id = steunt_op.casus_id)
  or exists (select from spoor s where s.id = steunt_op.spoor_id and s.casus_id = steunt_op.casus_id)
  or exists (select from besluit u where u.id = steunt_op.besluit_id and u.casus_id = steunt_op.casus_id));
create policy insert_mag_gebruikt on steunt_op as restrictive for insert to verbonden_app with check (
  exists (select from bijdrage b where b.id = steunt_op.bijdrage_id and b.casus_id = steunt_op.casus_id and b.status = 'geldig'
    and not b.alleen_orientatie and (not b.eerst_vragen or b.organisatie_id = (select sec.organisatie_id())
      or exists (select from gebruiksvraag g where g.bijdrage_id = b.id and g.organisatie_id = (select sec.organisatie_id())
        and g.antwoord = 'ja' and g.ingetrokken_op is null))));

-- A line about a bijdrage tells its kind and category: who may not receive that, doesn't read the line either.
create policy select_mag_ontvangen on gebeurtenis as restrictive for select to verbonden_app using (
  not gegevens ? 'onder' or coalesce(bron_id, organisatie_id) = (select sec.organisatie_id()) or door = (select sec.actor_id())
  or gegevens ->> 'onder' = any (array(select sec.ontvangbaar())));
