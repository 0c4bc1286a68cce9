-- A concept is its maker's alone. Sent: its maker, and those who may receive or weigh it.
create policy select_maker on aanmelding for select to verbonden_app using (door = (select sec.actor_id()));
create policy select_ontvanger on aanmelding for select to verbonden_app using (
  status <> 'concept' and ontvanger_id = (select sec.organisatie_id())
  and regime_code || ':ontvangen' = any (array(select unnest(sec.mijn_mandaten()))));
create policy select_weger on aanmelding for select to verbonden_app using (
  status <> 'concept' and regime_code || ':wegen' = any (array(select unnest(sec.mijn_mandaten()))));
create policy insert_maker on aanmelding for insert to verbonden_app with check (
  door = (select sec.actor_id()) and organisatie_id is not distinct from (select sec.organisatie_id()));
create policy update_maker on aanmelding for update to verbonden_app using (door = (select sec.actor_id()));
create policy update_ontvanger on aanmelding for update to verbonden_app using (
  status <> 'concept' and ontvanger_id = (select sec.organisatie_id())
  and regime_code || ':ontvangen' = any (array(select unnest(sec.mijn_mandaten()))));
create policy update_weger on aanmelding for update to verbonden_app using (
  status <> 'concept' and regime_code || ':wegen' = any (array(select unnest(sec.mijn_mandaten()))));
create policy delete_maker on aanmelding for delete to verbonden_app using (
  door = (select sec.actor_id()) and status in ('concept', 'teruggetrokken'));
create policy delete_geweigerd on aanmelding for delete to verbonden_app using (
  casus_id is null and status <> 'concept'
  and regime_code || ':besluiten' = any (array(select unnest(sec.mijn_mandaten()))));
grant select, insert, update, delete on aanmelding to verbonden_app;

create policy eigen on inlezing to verbonden_app using (actor_id = (select sec.actor_id()));
create policy eigen on inlezing_bestand to verbonden_app using (
  exists (select from inlezing i where i.id = inlezing_bestand.inlezing_id));
create policy eigen_organisatie on kolomtoewijzing to verbonden_app using (organisatie_id = (select sec.organisatie_id()))
  with check (organisatie_id = (select sec.organisatie_id()) and gewijzigd_door = (select sec.actor_id()));
grant select, insert, update, delete on inlezing, inlezing_bestand, kolomtoewijzing to verbonden_app;

create policy ziet_beide on samenvoeging to verbonden_app using (
  exists (select from aanmelding a where a.id = samenvoeging.aanmelding_id)
  and exists (select from aanmelding a where a.id = samenvoeging.met_id));
create policy insert_eigen_hand on samenvoeging as restrictive for insert to verbonden_app with check (door = (select sec.actor_id()));
grant select, insert, update (ongedaan_door, ongedaan_op) on samenvoeging to verbonden_app;
