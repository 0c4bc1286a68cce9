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

-- One rule for what is shared on a consent, for every table with `toestemming_id`, `geheim_grond`, a regime with its version, a source and an audience.
create or replace procedure sec.op_toestemming(tabel text) language plpgsql set search_path = pg_catalog, public as $$
begin
  -- What rests on a consent goes with it: outside its own organisation it is seen only while that consent holds for this source, category
  -- and receiver. The young person is no 'other' (Jeugdwet 7.3.11 lid 1); parents become one when the young person is 16 (lid 2 b).
  execute format($policy$create policy select_toestemming on %1$I as restrictive for select to verbonden_app using (
  toestemming_id is null or exists (select from inzage.mijn_betrokkenheid m where m.casus_id = %1$I.casus_id and case m.kant
    when 'jeugdige' then true
    when 'ouder' then not sec.ouder_is_ander(%1$I.casus_id)
      or inzage.toestemming_geldt(%1$I.toestemming_id, %1$I.casus_id, %1$I.organisatie_id, %1$I.categorie, null, true)
    when 'professional' then m.organisatie_id = %1$I.organisatie_id
      or inzage.toestemming_geldt(%1$I.toestemming_id, %1$I.casus_id, %1$I.organisatie_id, %1$I.categorie, m.organisatie_id, false) end))$policy$, tabel);
  execute format($policy$create policy insert_toestemming on %1$I as restrictive for insert to verbonden_app with check (
  toestemming_id is null or inzage.toestemming_geldt(toestemming_id, casus_id, organisatie_id, categorie, null, false))$policy$, tabel);
  -- 'Yes, if there is consent' asks for that consent, by the same rows. Receiving: without one it is unseen by a party that needs one, also when it
  -- is for everyone; parents need one only when they are 'others', the young person never. Own words of the family are for whom they choose.
  execute format($policy$create policy select_met_toestemming on %1$I as restrictive for select to verbonden_app using (
  toestemming_id is not null or organisatie_id is null or organisatie_id = (select sec.organisatie_id()) or door = (select sec.actor_id())
  or regime_code || ':' || categorie <> all (array(select sec.met_toestemming()))
  or casus_id = any (array(select m.casus_id from inzage.mijn_betrokkenheid m where m.kant = 'ouder' and not sec.ouder_is_ander(m.casus_id))))$policy$, tabel);
  -- Giving: outside the own organisation (parents count as others from 16) by a party that may only with consent.
  execute format($policy$create policy insert_geven_met_toestemming on %1$I as restrictive for insert to verbonden_app with check (
  toestemming_id is not null or organisatie_id is null
  or (publiek <@ array[organisatie_id] and (ouder_vanaf is null or not sec.ouder_is_ander(casus_id)))
  or not exists (select from deelregel d where d.regime_code = %1$I.regime_code and d.regime_versie = %1$I.regime_versie
    and d.partij = (select sec.partij()) and d.categorie = %1$I.categorie and d.richting = 'geven' and 'toestemming' = any (d.mits)))$policy$, tabel);
  -- Whoever is named and may receive it only with consent, is named by the consent too.
  execute format($policy$create policy insert_ontvangen_met_toestemming on %1$I as restrictive for insert to verbonden_app with check (
  publiek is null or organisatie_id is null or not exists (select from organisatie o join deelregel d on d.partij = o.soort
    where o.id = any (publiek) and o.id <> organisatie_id and d.regime_code = %1$I.regime_code and d.regime_versie = %1$I.regime_versie
      and d.categorie = %1$I.categorie and d.richting = 'ontvangen' and 'toestemming' = any (d.mits)
      and not inzage.toestemming_geldt(toestemming_id, casus_id, %1$I.organisatie_id, %1$I.categorie, o.id, false)))$policy$, tabel);
  -- Only a release lifts secrecy; elsewhere a release serves too, as it says more. Consent to help is no consent to share.
  execute format($policy$create policy insert_soort_toestemming on %1$I as restrictive for insert to verbonden_app with check (
  toestemming_id is null or exists (select from toestemming t where t.id = %1$I.toestemming_id and t.casus_id = %1$I.casus_id
    and (t.soort = 'geheim' or (t.soort = 'avg' and geheim_grond is distinct from 'toestemming'))))$policy$, tabel);
  -- A professional bound to secrecy who shares outside the own organisation records a ground that the regime knows.
  execute format($policy$create policy insert_geheim on %1$I as restrictive for insert to verbonden_app with check (
  case when geheim_grond is null then organisatie_id is null
      or (publiek <@ array[organisatie_id] and (ouder_vanaf is null or not sec.ouder_is_ander(casus_id)))
      or not exists (select from deelregel d where d.regime_code = %1$I.regime_code and d.regime_versie = %1$I.regime_versie
        and d.partij = (select sec.partij()) and d.categorie = %1$I.categorie and d.richting = 'geven' and 'geheim_grond' = any (d.mits))
    else exists (select from regime r where r.code = %1$I.regime_code and r.versie = %1$I.regime_versie
      and r.gegevens #> '{geheim,gronden}' ? %1$I.geheim_grond) end)$policy$, tabel);
end $$;
comment on procedure sec.op_toestemming(text) is 'Puts on a table what is shared on a consent, what needs one, and secrecy.';
revoke execute on procedure sec.op_toestemming(text) from public;
