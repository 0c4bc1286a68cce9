-- A granted request to erase becomes a proposal, as what the nightly job proposes; and what hangs on no casus gets a term of its own.
alter table vernietigingsvoorstel add column verzoek_id uuid references verzoek on delete set null;
comment on column vernietigingsvoorstel.verzoek_id is 'The granted request to erase that it follows from (AVG 17); empty for every other proposal, and as soon as that request goes.';
comment on column vernietigingsvoorstel.regime_code is 'Of which regime; ''alle'' for what hangs on no regime, such as requests and consulten.';
alter table vernietigingsvoorstel drop constraint vernietigingsvoorstel_wat_check;
alter table vernietigingsvoorstel add constraint vernietigingsvoorstel_wat_check check (wat in ('casus', 'onderdelen', 'aanmeldingen', 'verzoeken', 'consulten'));
alter table vernietigingsvoorstel add constraint vernietigingsvoorstel_zonder_casus check (wat not in ('verzoeken', 'consulten') or casus_id is null);
drop index vernietigingsvoorstel_open;
create unique index vernietigingsvoorstel_open on vernietigingsvoorstel (casus_id, wat)
  where status in ('open', 'nagekeken', 'goedgekeurd') and verzoek_id is null;
create unique index vernietigingsvoorstel_verzoek on vernietigingsvoorstel (verzoek_id)
  where status in ('open', 'nagekeken', 'goedgekeurd') and verzoek_id is not null;
alter table voorstel_onderdeel drop constraint voorstel_onderdeel_soort_check;
alter table voorstel_onderdeel add constraint voorstel_onderdeel_soort_check check (soort in ('aanmelding', 'bijdrage', 'weerwoord', 'afspraak',
  'overleg', 'eerdere_vraag', 'casusstap', 'gebeurtenis', 'verzoek', 'consult'));
alter table verklaring drop constraint verklaring_wat_check;
alter table verklaring add constraint verklaring_wat_check check (wat in ('casus', 'onderdelen', 'aanmeldingen', 'verzoeken', 'consulten'));
alter table grootboek drop constraint grootboek_soort_check;
alter table grootboek add constraint grootboek_soort_check check (soort in ('casus_vernietigd', 'onderdelen_vernietigd', 'aanmeldingen_vernietigd',
  'verzoeken_vernietigd', 'consulten_vernietigd', 'betrokkenheid_beeindigd', 'aanmelding_gewist', 'aanstelling_gewijzigd', 'account_geblokkeerd',
  'bijdrage_ingetrokken', 'toestemming_ingetrokken'));

alter table bewaartermijn no force row level security;
alter table bewaartermijn drop constraint bewaartermijn_code_check;
alter table bewaartermijn add constraint bewaartermijn_code_check check (code in ('concept', 'teruggetrokken', 'vooraankondiging', 'verzoek', 'consult',
  'consult_ingetrokken'));
alter table bewaartermijn add column vastgesteld text not null default 'reglement' check (vastgesteld in ('wet', 'reglement'));
comment on column bewaartermijn.vastgesteld is 'wet: an article sets this term. reglement: no law does, the samenwerkingsverband chose it and may choose another.';
insert into bewaartermijn (code, termijn, uitleg) values
  ('verzoek', 'P5Y', 'Een verzoek om een recht, met de brief en hoe het behandeld werd, na het laatste antwoord. De AVG noemt geen termijn; gekozen door het samenwerkingsverband.'),
  ('consult', 'P3Y', 'Een consult of les zonder namen, na het laatste woord. Geen wet noemt een termijn; gekozen door het samenwerkingsverband.'),
  ('consult_ingetrokken', 'P30D', 'Een consult dat de vrager introk. Geen wet noemt een termijn; gekozen door het samenwerkingsverband.');
alter table bewaartermijn force row level security;
comment on table verzoek is 'A person''s request under AVG 15-21, as they may read it themselves. Seen by who asked, who noted it, the contactpunt, and organisations that are asked for their view. It outlives the casus without its content; kept for the term bewaartermijn.verzoek after the last answer (a choice: no law sets one).';
comment on table consult is 'A question to colleagues on how to handle a situation, or a lesson, without names: no column points at a casus or a person of one. Seen by professionals of the chosen circle; withdrawn: by who wrote it. Kept for the term bewaartermijn.consult after its last word, or consult_ingetrokken after it was withdrawn.';
comment on column consult.gesloten_op is 'When it was closed or withdrawn; its term counts from then.';

set local role bewaarder;
create function bewaren.telling(casus uuid) returns jsonb language plpgsql stable set search_path = pg_catalog, public as $$
declare
  tabel regclass;
  aantal integer;
  telling jsonb := '{"casus": 1}';
begin
  for tabel in select bewaren.casustabellen() loop
    continue when tabel = 'aanmelding'::regclass;
    execute format('select count(*)::int from %s where casus_id = $1', tabel) into aantal using casus;
    if aantal > 0 then telling := telling || jsonb_build_object(tabel::text, aantal); end if;
  end loop;
  aantal := cardinality(bewaren.aanmeldingen_van(casus));
  if aantal > 0 then telling := telling || jsonb_build_object('aanmelding', aantal); end if;
  return telling;
end $$;

create or replace function bewaren.tel(casus uuid) returns jsonb language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if sec.soort() is distinct from 'systeem' and not exists (select from inzage.gesloten_schil g where g.casus_id = casus)
    and not exists (select from inzage.mijn_betrokkenheid m where m.casus_id = casus and m.rollen && array['casusregisseur', 'procesregisseur']) then
    raise exception 'Dit bestaat niet, of het is niet voor jou te zien.' using errcode = 'VB404';
  end if;
  return bewaren.telling(casus);
end $$;

-- What waits: in a proposal that runs, or in one that was refused until a day that is still to come.
create function bewaren.ligt_al_voor(welke text, ding uuid) returns boolean language sql stable set search_path = pg_catalog, public
  as $$ select exists (select from voorstel_onderdeel o join vernietigingsvoorstel v on v.id = o.voorstel_id
    where o.soort = welke and o.onderdeel_id = ding
      and (v.status in ('open', 'nagekeken', 'goedgekeurd') or v.status = 'afgewezen' and v.opnieuw_vanaf > sec.vandaag())) $$;

create or replace function bewaren.oude_aanmeldingen(stand text, tot date) returns table (id uuid, regime_code text)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  perform bewaren.alleen_taak();
  return query select a.id, a.regime_code from aanmelding a
    where a.status = stand and a.status in ('concept', 'teruggetrokken') and a.casus_id is null and bewaren.dag(a.gemaakt_op) <= tot
      and not bewaren.ligt_al_voor('aanmelding', a.id);
end $$;

create function bewaren.oude_verzoeken(tot date) returns setof uuid language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  perform bewaren.alleen_taak();
  return query select v.id from verzoek v
    where v.status in ('beantwoord', 'ingetrokken')
      -- An answer that comes later starts the term anew; what was withdrawn counts from the day it would have been answered.
      and greatest(v.termijn_tot, (select max(b.dag) from rechtbrief b where b.verzoek_id = v.id),
        (select max(bewaren.dag(b.op)) from rechtbesluit b where b.verzoek_id = v.id)) <= tot
      and not exists (select from rechtbesluit b where b.verzoek_id = v.id and b.opgeheven_op is null and b.herzien_op > sec.vandaag())
      and not exists (select from recht_gevolg g where g.verzoek_id = v.id and g.status = 'open')
      and not exists (select from bijdrage b where b.beperkt_verzoek_id = v.id)
      and not (v.casus_id is not null and bewaren.heeft_stop(v.casus_id))
      and not bewaren.ligt_al_voor('verzoek', v.id);
end $$;
comment on function bewaren.oude_verzoeken(date) is 'Requests answered or withdrawn up to a day, with nothing that still follows from them: no task, no shielding, no refusal to be looked at again, no hold; for the job.';

create function bewaren.oude_consulten(stand text, tot date) returns setof uuid language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  perform bewaren.alleen_taak();
  return query select c.id from consult c
    where (c.status = 'ingetrokken') = (stand = 'ingetrokken') and not bewaren.ligt_al_voor('consult', c.id)
      and bewaren.dag(greatest(c.op, c.gesloten_op, (select max(a.op) from consultantwoord a where a.consult_id = c.id and stand <> 'ingetrokken'))) <= tot;
end $$;
comment on function bewaren.oude_consulten(text, date) is 'Consulten without a word since a day, withdrawn ones apart; for the job.';

-- Each text that the bijdrage replaced or that replaced it says the same again.
create function bewaren.versies_van(welke uuid) returns uuid[] language sql stable set search_path = pg_catalog, public
  as $$ with recursive samen as (
      select b.id, b.vervangt_id from bijdrage b where b.id = welke
      union select b.id, b.vervangt_id from bijdrage b join samen s on b.id = s.vervangt_id or b.vervangt_id = s.id)
    select coalesce(array_agg(id), '{}') from samen $$;

create function bewaren.stel_wissing_voor(gevolg uuid) returns uuid language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  g recht_gevolg;
  nieuw uuid;
  weg uuid[];
begin
  if sec.soort() is distinct from 'systeem' and not coalesce('contactpunt' = any (sec.mijn_mandaten()), false) then
    raise exception 'Dit mag alleen het contactpunt.' using errcode = '42501';
  end if;
  select * into g from recht_gevolg where id = gevolg and soort = 'vernietigen' and status = 'open';
  if not found or not exists (select from rechtbesluit b join verzoek v on v.id = b.verzoek_id
      where v.id = g.verzoek_id and v.soort = 'wissing' and b.uitkomst = 'toegewezen' and b.opgeheven_op is null) then
    raise exception 'Dit bestaat niet, of het is niet voor jou te zien.' using errcode = 'VB404';
  end if;
  perform pg_advisory_xact_lock(hashtext('verbonden wissing'), hashtext(g.verzoek_id::text));
  select v.id into nieuw from vernietigingsvoorstel v where v.verzoek_id = g.verzoek_id and v.status in ('open', 'nagekeken', 'goedgekeurd');
  if found then return nieuw; end if;
  nieuw := uuidv7();
  weg := bewaren.versies_van(g.bijdrage_id);
  insert into vernietigingsvoorstel (id, wat, casus_id, verzoek_id, regime_code, regel, grond, uiterlijk, aantallen, voorgesteld_door, status, nagekeken_door, nagekeken_op)
    select nieuw, case when g.bijdrage_id is null then 'casus' else 'onderdelen' end, c.id, g.verzoek_id, c.regime_code, 'wissing', 'AVG 17 (niet nagelezen)',
      coalesce(g.uiterlijk, sec.vandaag() + 14), case when g.bijdrage_id is null then bewaren.telling(c.id) else jsonb_build_object('bijdrage', cardinality(weg)) end,
      g.door, 'nagekeken', g.door, sec.nu()
    from casus c where c.id = g.casus_id;
  insert into voorstel_onderdeel (voorstel_id, soort, onderdeel_id) select nieuw, 'bijdrage', w from unnest(weg) w;
  return nieuw;
end $$;
comment on function bewaren.stel_wissing_voor(uuid) is 'Proposes to destroy what a granted request to erase is about (AVG 17): one bijdrage with its earlier and later texts, or the casus. The contactpunt that decided counts as the first pair of eyes. Asked again it answers the proposal that runs; for the contactpunt and the job.';

create function bewaren.open_wissingen() returns setof uuid language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  perform bewaren.alleen_taak();
  return query select g.id from recht_gevolg g join verzoek v on v.id = g.verzoek_id
    where g.soort = 'vernietigen' and g.status = 'open' and v.soort = 'wissing'
      and exists (select from rechtbesluit b where b.verzoek_id = v.id and b.uitkomst = 'toegewezen' and b.opgeheven_op is null)
      and not bewaren.heeft_stop(g.casus_id)
      and not exists (select from vernietigingsvoorstel p where p.verzoek_id = v.id
        and (p.status in ('open', 'nagekeken', 'goedgekeurd') or p.status = 'afgewezen' and p.opnieuw_vanaf > sec.vandaag()));
end $$;
comment on function bewaren.open_wissingen() is 'Granted erasures for which no proposal runs (refused until a day that came, or lapsed by a hold that was lifted); for the job.';

create function bewaren.zie_af_van_wissing(gevolg uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  van uuid;
begin
  if not coalesce('contactpunt' = any (sec.mijn_mandaten()), false) then
    raise exception 'Dit mag alleen het contactpunt.' using errcode = '42501';
  end if;
  select g.verzoek_id into van from recht_gevolg g where g.id = gevolg and g.soort = 'vernietigen';
  if exists (select from vernietigingsvoorstel v where v.verzoek_id = van and v.status = 'goedgekeurd') then
    raise exception 'Er is al besloten dit te vernietigen.' using errcode = 'VB409', hint = 'goedgekeurd';
  end if;
  update vernietigingsvoorstel set status = 'vervallen', versie = versie + 1 where verzoek_id = van and status in ('open', 'nagekeken');
end $$;
comment on function bewaren.zie_af_van_wissing(uuid) is 'The contactpunt says, with its reason in recht_gevolg, that an erasure does not go on: its proposal lapses. VB409 once it was approved.';

create function bewaren.wis_verzoeken(weg uuid[]) returns integer language plpgsql set search_path = pg_catalog, public as $$
declare
  aantal integer;
begin
  perform bewaren.wis_sporen(weg);
  delete from verzoek where id = any (weg) and status in ('beantwoord', 'ingetrokken');
  get diagnostics aantal = row_count;
  return aantal;
end $$;
comment on function bewaren.wis_verzoeken(uuid[]) is 'Deletes requests with how they were handled and what was answered. Called only by voer_uit, and by the owner after a restore.';

create function bewaren.wis_consulten(weg uuid[]) returns integer language plpgsql set search_path = pg_catalog, public as $$
declare
  aantal integer;
begin
  perform bewaren.wis_sporen(weg || array(select a.id from consultantwoord a where a.consult_id = any (weg)));
  delete from consult where id = any (weg);
  get diagnostics aantal = row_count;
  return aantal;
end $$;
comment on function bewaren.wis_consulten(uuid[]) is 'Deletes consulten with their answers and thanks. Called only by voer_uit, and by the owner after a restore.';

create or replace function bewaren.betrokkenen(voorstel uuid) returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if sec.soort() is distinct from 'systeem' and not coalesce('bewaren' = any (sec.mijn_mandaten()), false) then
    raise exception 'Dit mag alleen de bewaardesk.' using errcode = '42501';
  end if;
  return array(select c.log_naam from vernietigingsvoorstel v join casus c on c.id = v.casus_id where v.id = voorstel
    union select a.log_naam from voorstel_onderdeel o join aanmelding a on a.id = o.onderdeel_id where o.voorstel_id = voorstel and o.soort = 'aanmelding'
    union select c.log_naam from voorstel_onderdeel o join verzoek r on r.id = o.onderdeel_id join casus c on c.id = r.casus_id
      where o.voorstel_id = voorstel and o.soort = 'verzoek');
end $$;

create or replace function bewaren.voer_uit(voorstel uuid, kenmerken bytea[]) returns uuid language plpgsql security definer
  set search_path = pg_catalog, public as $$
declare
  v vernietigingsvoorstel;
  bewijs uuid;
  weg uuid[];
begin
  perform bewaren.alleen_taak();
  select * into v from vernietigingsvoorstel where id = voorstel for update;
  if not found or v.status <> 'goedgekeurd' or (v.wat in ('casus', 'onderdelen') and v.casus_id is null) then
    raise exception 'Dit voorstel is niet goedgekeurd.' using errcode = 'VB409', hint = 'niet_goedgekeurd';
  end if;
  if v.casus_id is not null then
    perform 1 from casus c where c.id = v.casus_id for update;
    if bewaren.heeft_stop(v.casus_id) then
      raise exception 'Er geldt een bewaarstop.' using errcode = 'VB409', hint = 'bewaarstop';
    end if;
  end if;
  if v.casus_id is not null and v.voorgesteld_door is null
    and exists (select from instemming_bron i where i.casus_id = v.casus_id and i.antwoord = 'ja' and i.op > v.op) then
    raise exception 'Een bron stemde intussen in met verlengen.' using errcode = 'VB409', hint = 'verlengd';
  end if;
  bewijs := bewaren.verklaar(v);
  insert into grootboek (id, soort, kenmerken) values (v.id, v.wat || '_vernietigd', kenmerken);
  weg := array(select o.onderdeel_id from voorstel_onderdeel o where o.voorstel_id = v.id);
  case v.wat
    when 'casus' then
      -- What else was proposed of this casus has nothing left to be about.
      update vernietigingsvoorstel set status = 'vervallen', versie = versie + 1
        where casus_id = v.casus_id and id <> v.id and status in ('open', 'nagekeken', 'goedgekeurd');
      perform bewaren.wis_casus(v.casus_id);
    when 'onderdelen' then perform bewaren.wis_onderdelen(weg);
    when 'aanmeldingen' then perform bewaren.wis_aanmeldingen(array(select a.id from aanmelding a
      where a.id = any (weg) and a.casus_id is null and a.status in ('concept', 'teruggetrokken')));
    when 'verzoeken' then perform bewaren.wis_verzoeken(weg);
    when 'consulten' then perform bewaren.wis_consulten(weg);
  end case;
  delete from voorstel_onderdeel where voorstel_id = v.id;
  update vernietigingsvoorstel set status = 'uitgevoerd', uitgevoerd_op = sec.nu(), reden = '', besluit_reden = '', versie = versie + 1 where id = v.id;
  return bewijs;
end $$;

revoke execute on all functions in schema bewaren from public;
grant execute on function bewaren.oude_verzoeken(date), bewaren.oude_consulten(text, date), bewaren.stel_wissing_voor(uuid), bewaren.open_wissingen(),
  bewaren.zie_af_van_wissing(uuid) to verbonden_app;
grant execute on function bewaren.wis_verzoeken(uuid[]), bewaren.wis_consulten(uuid[]) to verbonden_owner;
set local role verbonden_owner;
