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
create policy select_medewerker on vernietiging for select to verbonden_app using (organisatie_id = (select sec.organisatie_id()));
create policy insert_eigen on vernietiging for insert to verbonden_app with check (organisatie_id = (select sec.organisatie_id()));
grant select, insert, update (versie) on weging to verbonden_app;
grant select, insert, update (oordeel, reden, op, versie) on oordeel to verbonden_app;
grant select, insert on wegingsbesluit, vernietiging to verbonden_app;
