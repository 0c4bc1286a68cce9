-- Weging: seen and done by who may weigh; the maker of the aanmelding sees the decision, not the table.
create policy weger on weging for select to verbonden_app using (
  exists (select from aanmelding a where a.id = weging.aanmelding_id
    and a.regime_code || ':wegen' = any (array(select unnest(sec.mijn_mandaten())))));
create policy insert_weger on weging for insert to verbonden_app with check (
  geopend_door = (select sec.actor_id()) and exists (select from aanmelding a where a.id = weging.aanmelding_id
    and a.regime_code || ':wegen' = any (array(select unnest(sec.mijn_mandaten())))));
create policy update_weger on weging for update to verbonden_app using (
  exists (select from aanmelding a where a.id = weging.aanmelding_id
    and a.regime_code || ':wegen' = any (array(select unnest(sec.mijn_mandaten())))));
create policy weger on oordeel for select to verbonden_app using (exists (select from weging w where w.id = oordeel.weging_id));
create policy eigen_oordeel on oordeel for insert to verbonden_app with check (
  door = (select sec.actor_id()) and organisatie_id = (select sec.organisatie_id())
  and exists (select from weging w where w.id = oordeel.weging_id));
create policy eigen_bijstellen on oordeel for update to verbonden_app using (
  door = (select sec.actor_id()) and exists (select from weging w where w.id = oordeel.weging_id));
create policy weger on wegingsbesluit for select to verbonden_app using (exists (select from weging w where w.id = wegingsbesluit.weging_id));
create policy besluiter on wegingsbesluit for insert to verbonden_app with check (
  door = (select sec.actor_id())
  and exists (select from weging w join aanmelding a on a.id = w.aanmelding_id where w.id = wegingsbesluit.weging_id
    and a.regime_code || ':besluiten' = any (array(select unnest(sec.mijn_mandaten())))));
-- Where the public participants decide (zvh: Wgs 2.31 lid 2), only they open and decide; another's judgement is advice.
create policy insert_besluiter on weging as restrictive for insert to verbonden_app with check (
  exists (select from aanmelding a where a.id = weging.aanmelding_id and sec.mag_besluiten(a.regime_code)));
create policy insert_advies on oordeel as restrictive for insert to verbonden_app with check (
  advies or exists (select from weging w join aanmelding a on a.id = w.aanmelding_id where w.id = oordeel.weging_id
    and sec.mag_besluiten(a.regime_code)));
create policy insert_besluiter on wegingsbesluit as restrictive for insert to verbonden_app with check (
  exists (select from weging w join aanmelding a on a.id = w.aanmelding_id where w.id = wegingsbesluit.weging_id
    and sec.mag_besluiten(a.regime_code)));
-- Accepted only when every criterion was decided to be met, where they are cumulative (BGS 2.20 lid 1).
create policy insert_alle_criteria on wegingsbesluit as restrictive for insert to verbonden_app with check (
  besluit <> 'aangenomen' or not exists (
    select from weging w join aanmelding a on a.id = w.aanmelding_id
      join toegangseis e on e.regime_code = a.regime_code and e.alle_criteria
        and e.geldig_van <= sec.vandaag() and (e.geldig_tot is null or e.geldig_tot >= sec.vandaag())
      join regime r on r.code = a.regime_code and r.versie = a.regime_versie
      cross join jsonb_array_elements(r.gegevens -> 'criteria') c
    where w.id = wegingsbesluit.weging_id and wegingsbesluit.criteria ->> (c ->> 'code') is distinct from 'voldaan'));
create policy select_medewerker on vernietiging for select to verbonden_app using (organisatie_id = (select sec.organisatie_id()));
create policy insert_eigen on vernietiging for insert to verbonden_app with check (organisatie_id = (select sec.organisatie_id()));
grant select, insert, update (versie) on weging to verbonden_app;
grant select, insert, update (oordeel, reden, op, versie) on oordeel to verbonden_app;
grant select, insert on wegingsbesluit, vernietiging to verbonden_app;
