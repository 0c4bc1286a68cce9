-- A concept is its maker's alone, also when it was merged with another concept. Sent: its maker, and those who may receive or weigh it.
-- What was taken back has no day of sending any more, and is its maker's alone again.
create policy select_maker on aanmelding for select to verbonden_app using (door = (select sec.actor_id()));
create policy select_ontvanger on aanmelding for select to verbonden_app using (
  verzonden_op is not null and ontvanger_id = (select sec.organisatie_id())
  and regime_code || ':ontvangen' = any (array(select unnest(sec.mijn_mandaten()))));
create policy select_weger on aanmelding for select to verbonden_app using (
  verzonden_op is not null and regime_code || ':wegen' = any (array(select unnest(sec.mijn_mandaten()))));
create policy insert_maker on aanmelding for insert to verbonden_app with check (
  door = (select sec.actor_id()) and organisatie_id is not distinct from (select sec.organisatie_id()));
create policy update_maker on aanmelding for update to verbonden_app using (door = (select sec.actor_id()));
create policy update_ontvanger on aanmelding for update to verbonden_app using (
  verzonden_op is not null and ontvanger_id = (select sec.organisatie_id())
  and regime_code || ':ontvangen' = any (array(select unnest(sec.mijn_mandaten()))));
create policy update_weger on aanmelding for update to verbonden_app using (
  verzonden_op is not null and regime_code || ':wegen' = any (array(select unnest(sec.mijn_mandaten()))));
create policy delete_maker on aanmelding for delete to verbonden_app using (
  door = (select sec.actor_id()) and status in ('concept', 'teruggetrokken'));
create policy delete_geweigerd on aanmelding for delete to verbonden_app using (
  casus_id is null and verzonden_op is not null and sec.mag_besluiten(regime_code)
  and regime_code || ':besluiten' = any (array(select unnest(sec.mijn_mandaten()))));
-- Only parties of the regime send and receive, never the kinds of organisation that it keeps out (steun: politie and OM).
-- A young person or parent, who has no organisation, asks a question under a regime that starts with a yes.
create policy insert_partij on aanmelding as restrictive for insert to verbonden_app with check (
  case when organisatie_id is null
    then regime_code in (select r.code from regime r where r.gegevens ->> 'instap' = 'ja_van_jeugdige')
    else (regime_code, organisatie_id) in (select p.regime_code, p.organisatie_id from regime_partij p)
      and (regime_code, organisatie_id) not in (select r.code, o.id from regime r join organisatie o on r.gegevens -> 'nooit' ? o.soort) end);
create policy insert_regime_hier on aanmelding as restrictive for insert to verbonden_app with check (
  regime_code in (select r.code from regime r where r.actief));
create policy insert_ontvanger_partij on aanmelding as restrictive for insert to verbonden_app with check (
  ontvanger_id is null or (regime_code, ontvanger_id) in (select p.regime_code, p.organisatie_id from regime_partij p)
    and (regime_code, ontvanger_id) not in (select r.code, o.id from regime r join organisatie o on r.gegevens -> 'nooit' ? o.soort));
create policy update_ontvanger_partij on aanmelding as restrictive for update to verbonden_app using (true) with check (
  ontvanger_id is null or (regime_code, ontvanger_id) in (select p.regime_code, p.organisatie_id from regime_partij p)
    and (regime_code, ontvanger_id) not in (select r.code, o.id from regime r join organisatie o on r.gegevens -> 'nooit' ? o.soort));
-- Staff who lack what a regime asks of people (screening, secrecy, training) see nothing of it.
create policy alleen_gescreend on aanmelding as restrictive to verbonden_app using (
  regime_code <> all ((select sec.dichte_regimes())::text[]));
-- In zvh any listed participant reports (Wgs 2.31 lid 1), nobody else; the public ones accept (lid 2).
create policy insert_deelnemer on aanmelding as restrictive for insert to verbonden_app with check (
  sec.mag_meedoen(regime_code, organisatie_id));
create policy update_besluiter on aanmelding as restrictive for update to verbonden_app using (true) with check (
  status not in ('aangenomen', 'casus') or sec.mag_besluiten(regime_code));
grant select, insert, update, delete on aanmelding to verbonden_app;

create policy ziet_aanmelding on instemming for select to verbonden_app using (
  exists (select from aanmelding a where a.id = instemming.aanmelding_id));
create policy insert_eigen_hand on instemming for insert to verbonden_app with check (
  door = (select sec.actor_id()) and exists (select from aanmelding a where a.id = instemming.aanmelding_id));
grant select, insert on instemming to verbonden_app;

create policy eigen on bericht for select to verbonden_app using (aan = (select sec.actor_id()));
create policy eigen_gelezen on bericht for update to verbonden_app using (aan = (select sec.actor_id()));
create policy insert_over_aanmelding on bericht for insert to verbonden_app with check (
  van_organisatie_id is not distinct from (select sec.organisatie_id())
  and exists (select from aanmelding a where a.id = bericht.aanmelding_id and bericht.aan in (a.door, a.ontvangen_door)));
grant select, insert, update (gelezen_op) on bericht to verbonden_app;

create policy deur_leest on klad for select to deur using (true);
create policy deur_ruimt on klad for delete to deur using (true);

create policy eigen on inlezing to verbonden_app using (actor_id = (select sec.actor_id()));
create policy systeem_ruimt on inlezing for delete to verbonden_app using ((select sec.soort()) = 'systeem');
create policy systeem_ziet on inlezing for select to verbonden_app using (
  (select sec.soort()) = 'systeem' and gestart_op < sec.nu() - interval '30 days');
create policy eigen on inlezing_bestand to verbonden_app using (
  exists (select from inlezing i where i.id = inlezing_bestand.inlezing_id));
create policy eigen_organisatie on kolomtoewijzing to verbonden_app using (organisatie_id = (select sec.organisatie_id()))
  with check (organisatie_id = (select sec.organisatie_id()) and gewijzigd_door = (select sec.actor_id()));
grant select, insert, update, delete on inlezing, inlezing_bestand, kolomtoewijzing to verbonden_app;

create policy ziet_beide on herkenning to verbonden_app using ((select sec.soort()) = 'medewerker'
  and exists (select from aanmelding a where a.id = herkenning.aanmelding_id)
  and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = herkenning.casus_id));
create policy insert_eigen_hand on herkenning as restrictive for insert to verbonden_app with check (door = (select sec.actor_id()));
grant select, insert, update (ongedaan_door, ongedaan_op) on herkenning to verbonden_app;

create policy ziet_beide on samenvoeging to verbonden_app using (
  exists (select from aanmelding a where a.id = samenvoeging.aanmelding_id)
  and exists (select from aanmelding a where a.id = samenvoeging.met_id));
create policy insert_eigen_hand on samenvoeging as restrictive for insert to verbonden_app with check (door = (select sec.actor_id()));
grant select, insert, update (ongedaan_door, ongedaan_op) on samenvoeging to verbonden_app;
