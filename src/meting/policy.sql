-- Metingen: nobody but the informant reads a word before it is released; then the young person; then, after the young person opened it, who the
-- informant chose and the rules of sharing let. Police and public prosecutor read none of it, whatever their role.
create or replace procedure sec.meting(tabel text) language plpgsql set search_path = pg_catalog, public as $$
begin
  execute format('create policy geen_politie on %1$I as restrictive to verbonden_app using ((select sec.partij()) not in (''politie'', ''om''))', tabel);
end $$;
comment on procedure sec.meting(text) is 'Keeps police and public prosecutor out of a table with what people told for help.';
revoke execute on procedure sec.meting(text) from public;

create policy select_ieder on instrument for select to verbonden_app using (true);
create policy eigenaar_laadt on instrument to verbonden_owner using (true);
grant select on instrument to verbonden_app;

call sec.meting('meetronde');
call sec.eigen_hand('meetronde');
create policy select_gastheer on meetronde for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = meetronde.casus_id and (m.kant = 'jeugdige'
    or m.kant = 'professional' and m.rollen && array['vaste_persoon', 'casusregisseur', 'procesregisseur'])));
create policy select_gevraagd on meetronde for select to verbonden_app using (
  exists (select from informant i where i.ronde_id = meetronde.id));
create policy insert_gastheer on meetronde for insert to verbonden_app with check (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = meetronde.casus_id and m.kant = 'professional'
    and m.rollen && array['vaste_persoon', 'casusregisseur', 'procesregisseur'] and m.organisatie_id = meetronde.organisatie_id));
-- Where the young person reads nothing before the contactpunt releases it, 'the young person first' can't hold: nothing is asked there.
create policy insert_regime on meetronde as restrictive for insert to verbonden_app with check (
  exists (select from casus c join regime r on r.code = c.regime_code and r.versie = coalesce(sec.regimeversie(c.regime_code), c.regime_versie)
    where c.id = meetronde.casus_id and r.gegevens ->> 'vrijgave' is distinct from 'contactpunt'));
create policy update_gastheer on meetronde for update to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = meetronde.casus_id and m.kant = 'professional'
    and m.rollen && array['vaste_persoon', 'casusregisseur', 'procesregisseur']));
grant select, insert, update (open_tot, versie) on meetronde to verbonden_app;

call sec.meting('informant');
call sec.eigen_hand('informant');
create policy select_eigen on informant for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = informant.casus_id
    and (m.betrokkenheid_id = informant.betrokkenheid_id or m.persoon_id = informant.persoon_id)));
create policy select_gastheer on informant for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = informant.casus_id and m.kant = 'professional'
    and m.rollen && array['vaste_persoon', 'casusregisseur', 'procesregisseur']));
-- The young person knows who is asked, as far as they know that someone takes part.
create policy select_jeugdige on informant for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = informant.casus_id and m.kant = 'jeugdige')
  and exists (select from betrokkenheid b where b.id = informant.betrokkenheid_id));
create policy insert_gastheer on informant for insert to verbonden_app with check (
  stand = 'gevraagd' and samen_met_id is null
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = informant.casus_id and m.kant = 'professional'
    and m.rollen && array['vaste_persoon', 'casusregisseur', 'procesregisseur']));
create policy insert_wie on informant as restrictive for insert to verbonden_app with check (
  exists (select from betrokkenheid b left join organisatie o on o.id = b.organisatie_id where b.id = informant.betrokkenheid_id
    and b.casus_id = informant.casus_id and b.kant = informant.kant and b.persoon_id is not distinct from informant.persoon_id
    and coalesce(o.soort, '') not in ('politie', 'om')));
create policy update_eigen on informant for update to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = informant.casus_id
    and (m.betrokkenheid_id = informant.betrokkenheid_id or m.persoon_id = informant.persoon_id)));
create policy update_gastheer on informant for update to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = informant.casus_id and m.kant = 'professional'
    and m.rollen && array['vaste_persoon', 'casusregisseur', 'procesregisseur']));
grant select, insert, update (stand, overslaan_reden, herinnerd_op, samen_met_id, samen_gevraagd_op, versie) on informant to verbonden_app;

-- What is being filled in is the informant's, and theirs with whom they asked to fill it in.
call sec.meting('meetantwoord');
call sec.eigen_hand('meetantwoord');
create policy eigen on meetantwoord to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = meetantwoord.casus_id
    and (m.betrokkenheid_id = meetantwoord.betrokkenheid_id or m.persoon_id = meetantwoord.persoon_id)));
create policy samen on meetantwoord to verbonden_app using (
  exists (select from informant i join inzage.mijn_betrokkenheid m on m.casus_id = i.casus_id
    where i.id = meetantwoord.informant_id and i.samen_met_id = (select sec.actor_id())));
create policy insert_bij_informant on meetantwoord as restrictive for insert to verbonden_app with check (
  exists (select from informant i where i.id = meetantwoord.informant_id and i.casus_id = meetantwoord.casus_id
    and i.betrokkenheid_id = meetantwoord.betrokkenheid_id and i.persoon_id is not distinct from meetantwoord.persoon_id
    and meetantwoord.leefgebied = any (i.leefgebieden)));
grant select, insert, update (stand, helpt, hindert, overgeslagen, door, op, versie) on meetantwoord to verbonden_app;

call sec.meting('meetvrijgave');
call sec.voor_ouders('meetvrijgave');
call sec.eigen_hand('meetvrijgave');
create policy select_eigen on meetvrijgave for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = meetvrijgave.casus_id
    and (m.betrokkenheid_id = meetvrijgave.betrokkenheid_id or m.persoon_id = meetvrijgave.persoon_id)));
create policy select_samen on meetvrijgave for select to verbonden_app using (
  exists (select from informant i join inzage.mijn_betrokkenheid m on m.casus_id = i.casus_id
    where i.id = meetvrijgave.informant_id and i.samen_met_id = (select sec.actor_id())));
create policy select_jeugdige on meetvrijgave for select to verbonden_app using (
  ingetrokken_op is null and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = meetvrijgave.casus_id
    and m.kant = 'jeugdige' and meetvrijgave.jeugdige_vanaf <= m.vandaag));
create policy select_professional on meetvrijgave for select to verbonden_app using (
  ingetrokken_op is null and (kant = 'jeugdige' or inzage.meting_geopend(id))
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = meetvrijgave.casus_id and m.kant = 'professional'
    and (meetvrijgave.publiek is null or m.organisatie_id = any (meetvrijgave.publiek))));
-- A parent reads the young person and professionals who chose so, never the other parent, and nothing that the young person keeps from home.
create policy select_ouder on meetvrijgave for select to verbonden_app using (
  ingetrokken_op is null and kant <> 'ouder' and (kant = 'jeugdige' or inzage.meting_geopend(id)) and not inzage.niet_thuis(casus_id, leefgebied)
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = meetvrijgave.casus_id and m.kant = 'ouder'
    and meetvrijgave.ouder_vanaf <= m.vandaag and (meetvrijgave.ouder_ids is null or m.persoon_id = any (meetvrijgave.ouder_ids))));
-- The same rows that the Deelwijzer explains: what a party may not receive, it reads of nobody else.
create policy select_mag_ontvangen on meetvrijgave as restrictive for select to verbonden_app using (
  door = (select sec.actor_id()) or regime_code || ':' || categorie = any (array(select sec.ontvangbaar()))
  or exists (select from inzage.mijn_betrokkenheid m where m.casus_id = meetvrijgave.casus_id
    and (m.betrokkenheid_id = meetvrijgave.betrokkenheid_id or m.persoon_id = meetvrijgave.persoon_id)));
create policy insert_eigen on meetvrijgave for insert to verbonden_app with check (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = meetvrijgave.casus_id
    and (m.betrokkenheid_id = meetvrijgave.betrokkenheid_id or m.persoon_id = meetvrijgave.persoon_id)));
create policy insert_samen on meetvrijgave for insert to verbonden_app with check (
  exists (select from informant i join inzage.mijn_betrokkenheid m on m.casus_id = i.casus_id
    where i.id = meetvrijgave.informant_id and i.samen_met_id = (select sec.actor_id()) and not inzage.heeft_account(i.persoon_id, i.casus_id)));
create policy insert_bij_informant on meetvrijgave as restrictive for insert to verbonden_app with check (
  ingetrokken_op is null and exists (select from informant i join betrokkenheid b on b.id = i.betrokkenheid_id
    where i.id = meetvrijgave.informant_id and i.casus_id = meetvrijgave.casus_id
    and i.betrokkenheid_id = meetvrijgave.betrokkenheid_id and i.persoon_id is not distinct from meetvrijgave.persoon_id
    and i.kant = meetvrijgave.kant and b.organisatie_id is not distinct from meetvrijgave.organisatie_id
    and meetvrijgave.leefgebied = any (i.leefgebieden)));
create policy insert_mag_geven on meetvrijgave as restrictive for insert to verbonden_app with check (
  exists (select from deelregel d where d.regime_code = meetvrijgave.regime_code and d.regime_versie = meetvrijgave.regime_versie
    and d.partij = case when meetvrijgave.kant = 'professional' then (select sec.partij()) else meetvrijgave.kant end
    and d.categorie = meetvrijgave.categorie and d.richting = 'geven' and d.uitkomst <> 'nee'));
create policy insert_mag_ontvangen on meetvrijgave as restrictive for insert to verbonden_app with check (
  publiek is null or not exists (select from organisatie o where o.id = any (publiek) and o.id is distinct from (select sec.organisatie_id())
    and (o.soort in ('politie', 'om') or not exists (select from deelregel d where d.regime_code = meetvrijgave.regime_code
      and d.regime_versie = meetvrijgave.regime_versie and d.partij = o.soort and d.categorie = meetvrijgave.categorie
      and d.richting = 'ontvangen' and d.uitkomst <> 'nee'))));
call sec.op_toestemming('meetvrijgave');
create policy update_eigen on meetvrijgave for update to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = meetvrijgave.casus_id
    and (m.betrokkenheid_id = meetvrijgave.betrokkenheid_id or m.persoon_id = meetvrijgave.persoon_id)));
create policy update_samen on meetvrijgave for update to verbonden_app using (
  exists (select from informant i join inzage.mijn_betrokkenheid m on m.casus_id = i.casus_id
    where i.id = meetvrijgave.informant_id and i.samen_met_id = (select sec.actor_id()) and not inzage.heeft_account(i.persoon_id, i.casus_id)));
create policy inzage_leest on meetvrijgave for select to inzage using (true);
grant select, insert, update (ingetrokken_op, stand, helpt, hindert, versie) on meetvrijgave to verbonden_app;

call sec.meting('meetopening');
call sec.eigen_hand('meetopening');
create policy select_gastheer on meetopening for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = meetopening.casus_id and (m.kant = 'jeugdige'
    or m.kant = 'professional' and m.rollen && array['vaste_persoon', 'casusregisseur', 'procesregisseur'])));
create policy insert_jeugdige on meetopening for insert to verbonden_app with check (
  hoe = 'geopend' and exists (select from meetvrijgave v where v.id = meetopening.vrijgave_id and v.casus_id = meetopening.casus_id and v.kant <> 'jeugdige')
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = meetopening.casus_id and m.kant = 'jeugdige'));
create policy insert_vaste_persoon on meetopening for insert to verbonden_app with check (
  hoe = 'besproken' and op_dag <= (select sec.vandaag())
  and exists (select from inzage.meet_wachtend w where w.id = meetopening.vrijgave_id and w.casus_id = meetopening.casus_id)
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = meetopening.casus_id and 'vaste_persoon' = any (m.rollen)));
create policy inzage_leest on meetopening for select to inzage using (true);
grant select, insert on meetopening to verbonden_app;

call sec.meting('leefgebiedkeuze');
call sec.eigen_hand('leefgebiedkeuze');
create policy select_jeugdige_en_gastheer on leefgebiedkeuze for select to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = leefgebiedkeuze.casus_id and (m.kant = 'jeugdige'
    or m.kant = 'professional' and m.rollen && array['vaste_persoon', 'casusregisseur', 'procesregisseur'])));
create policy insert_jeugdige on leefgebiedkeuze for insert to verbonden_app with check (
  exists (select from inzage.mijn_betrokkenheid m where m.betrokkenheid_id = leefgebiedkeuze.betrokkenheid_id
    and m.casus_id = leefgebiedkeuze.casus_id and m.kant = 'jeugdige'));
create policy update_jeugdige_en_gastheer on leefgebiedkeuze for update to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = leefgebiedkeuze.casus_id and (m.kant = 'jeugdige'
    or m.kant = 'professional' and m.rollen && array['vaste_persoon', 'casusregisseur', 'procesregisseur'])));
create policy inzage_leest on leefgebiedkeuze for select to inzage using (true);
grant select, insert, update (niet_thuis, wil_werken, doel, actie, spoor_id, door, op, versie) on leefgebiedkeuze to verbonden_app;

-- Seen, belonging, mattering: between the young person and that one helper.
call sec.meting('verbondenheid');
call sec.eigen_hand('verbondenheid');
create policy jeugdige on verbondenheid to verbonden_app using (
  exists (select from inzage.mijn_betrokkenheid m where m.casus_id = verbondenheid.casus_id and m.kant = 'jeugdige'));
create policy select_deze_helper on verbondenheid for select to verbonden_app using (
  vrijgegeven_op is not null and exists (select from inzage.mijn_betrokkenheid m where m.betrokkenheid_id = verbondenheid.betrokkenheid_id));
create policy insert_over_helper on verbondenheid as restrictive for insert to verbonden_app with check (
  exists (select from betrokkenheid b join organisatie o on o.id = b.organisatie_id where b.id = verbondenheid.betrokkenheid_id
    and b.casus_id = verbondenheid.casus_id and b.kant = 'professional'));
create policy inzage_leest on verbondenheid for select to inzage using (true);
create policy inzage_telt on informant for select to inzage using (true);
create policy inzage_telt on meetronde for select to inzage using (true);
grant select, insert, update (gezien, erbij, ertoe, woorden, telt_mee, vrijgegeven_op, op, versie) on verbondenheid to verbonden_app;

create policy select_beheer on verbondenheid_periode for select to verbonden_app using (
  'beheer' = any (array(select unnest(sec.mijn_mandaten()))));
create policy select_systeem on verbondenheid_periode for select to verbonden_app using ((select sec.soort()) = 'systeem');
create policy insert_systeem on verbondenheid_periode for insert to verbonden_app with check ((select sec.soort()) = 'systeem');
grant select, insert on verbondenheid_periode to verbonden_app;

call sec.binnen_casus('gas_doel');
call sec.eigen_hand('gas_doel');
call sec.vakwerk('gas_doel');
call sec.meting('gas_doel');
create policy bij_spoor on gas_doel as restrictive for select to verbonden_app using (
  exists (select from spoor s where s.id = gas_doel.spoor_id));
create policy insert_bij_spoor on gas_doel as restrictive for insert to verbonden_app with check (
  exists (select from spoor s where s.id = gas_doel.spoor_id and s.casus_id = gas_doel.casus_id));
revoke update on gas_doel from verbonden_app;
grant update (niveaus, gewicht, afgesproken_op, score_t0, score_t1, score_t2, versie) on gas_doel to verbonden_app;

call sec.binnen_casus('meetuitslag', false);
call sec.eigen_hand('meetuitslag');
call sec.meting('meetuitslag');
create policy select_mag_ontvangen on meetuitslag as restrictive for select to verbonden_app using (
  organisatie_id = (select sec.organisatie_id()) or regime_code || ':' || categorie = any (array(select sec.ontvangbaar())));
create policy insert_mag_geven on meetuitslag as restrictive for insert to verbonden_app with check (
  organisatie_id = (select sec.organisatie_id())
  and exists (select from deelregel d where d.regime_code = meetuitslag.regime_code and d.regime_versie = meetuitslag.regime_versie
    and d.partij = (select sec.partij()) and d.categorie = meetuitslag.categorie and d.richting = 'geven' and d.uitkomst <> 'nee'
    and (not 'geheim_grond' = any (d.mits) or meetuitslag.publiek <@ array[meetuitslag.organisatie_id])));
create policy insert_mag_ontvangen on meetuitslag as restrictive for insert to verbonden_app with check (
  publiek is null or not exists (select from organisatie o where o.id = any (publiek) and o.id is distinct from (select sec.organisatie_id())
    and (o.soort in ('politie', 'om') or not exists (select from deelregel d where d.regime_code = meetuitslag.regime_code
      and d.regime_versie = meetuitslag.regime_versie and d.partij = o.soort and d.categorie = meetuitslag.categorie
      and d.richting = 'ontvangen' and d.uitkomst <> 'nee'))));
