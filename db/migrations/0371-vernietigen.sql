-- What destroys: functions of the NOLOGIN role bewaarder. The application never deletes a casus itself; it may only ask for what two people approved.
set local role bewaarder;

create function bewaren.alleen_taak() returns void language plpgsql stable set search_path = pg_catalog, sec as $$
begin
  if sec.soort() is distinct from 'systeem' then raise exception 'Alleen de taak mag dit.' using errcode = '42501'; end if;
end $$;

create function bewaren.dag(moment timestamptz) returns date language sql immutable set search_path = pg_catalog
  as $$ select (moment at time zone 'Europe/Amsterdam')::date $$;

-- Every table that says of which casus it is; a new one joins by itself.
create function bewaren.casustabellen() returns setof regclass language sql stable set search_path = pg_catalog
  as $$ select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'casus_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'vernietigingsvoorstel' order by c.relname $$;

create function bewaren.aanmeldingen_van(casus uuid) returns uuid[] language sql stable set search_path = pg_catalog, public
  as $$ with recursive samen as (
      select a.id from aanmelding a where a.casus_id = casus or a.id = (select c.aanmelding_id from casus c where c.id = casus)
      union select s.aanmelding_id from samenvoeging s join samen on s.met_id = samen.id where s.ongedaan_op is null)
    select coalesce(array_agg(id), '{}') from samen $$;

-- Who brought in the core of a casus (the person, the question, who takes part): the sender of the aanmelding, else who started it.
create function bewaren.bron_van_kern(casus uuid) returns uuid language sql stable set search_path = pg_catalog, public
  as $$ select coalesce((select a.organisatie_id from aanmelding a join casus c on c.aanmelding_id = a.id where c.id = casus),
    (select b.organisatie_id from betrokkenheid b where b.casus_id = casus and b.organisatie_id is not null order by b.van, b.id limit 1)) $$;

create function bewaren.verlengd_tot(casus uuid, bron uuid) returns date language sql stable set search_path = pg_catalog, public
  as $$ select max(i.tot) from instemming_bron i where i.casus_id = casus and i.organisatie_id = bron and i.antwoord = 'ja' $$;

create function bewaren.heeft_stop(casus uuid) returns boolean language sql stable set search_path = pg_catalog, public
  as $$ select exists (select from bewaarstop s where s.casus_id = casus and s.opgeheven_op is null) $$;

create function bewaren.stand() returns table (casus_id uuid, regime_code text, regime_versie integer, eerste date, gesloten_op date,
    verlengd_tot date, stop boolean, voorgesteld boolean, opnieuw_vanaf date)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  perform bewaren.alleen_taak();
  return query select c.id, c.regime_code, c.regime_versie, least(bewaren.dag(c.start), bewaren.dag(a.gemaakt_op)), bewaren.dag(c.gesloten_op),
      bewaren.verlengd_tot(c.id, bewaren.bron_van_kern(c.id)), bewaren.heeft_stop(c.id),
      exists (select from vernietigingsvoorstel v where v.casus_id = c.id and v.wat = 'casus' and v.status in ('open', 'nagekeken', 'goedgekeurd')),
      (select max(v.opnieuw_vanaf) from vernietigingsvoorstel v where v.casus_id = c.id and v.wat = 'casus' and v.status = 'afgewezen')
    from casus c left join aanmelding a on a.id = c.aanmelding_id;
end $$;
comment on function bewaren.stand() is 'Of every casus the days that count for its term; ids and dates only, for the job.';

create function bewaren.onderdelen(casus uuid) returns table (soort text, id uuid, bron uuid, eerste date)
  language sql stable set search_path = pg_catalog, public as $$
  select 'bijdrage', t.id, t.organisatie_id, bewaren.dag(t.eerste_verwerking) from bijdrage t where t.casus_id = casus
  union all select 'weerwoord', t.id, a.organisatie_id, bewaren.dag(t.op) from weerwoord t join actor a on a.id = t.door where t.casus_id = casus
  union all select 'afspraak', t.id, a.organisatie_id, bewaren.dag(t.gemaakt_op) from afspraak t join actor a on a.id = t.door where t.casus_id = casus
  union all select 'overleg', t.id, a.organisatie_id, bewaren.dag(t.begint_op) from overleg t join actor a on a.id = t.voorzitter_id where t.casus_id = casus
  union all select 'eerdere_vraag', t.id, a.organisatie_id, bewaren.dag(t.op) from eerdere_vraag t join actor a on a.id = t.door where t.casus_id = casus
  union all select 'casusstap', t.id, a.organisatie_id, bewaren.dag(t.op) from casusstap t join actor a on a.id = t.door where t.casus_id = casus
  union all select 'gebeurtenis', t.id, t.organisatie_id, bewaren.dag(t.op) from gebeurtenis t where t.casus_id = casus $$;
comment on function bewaren.onderdelen(uuid) is 'The items of a casus that have a first day of processing of their own; what has none (person, question, who takes part, tracks) is the core and goes with the casus.';

create function bewaren.onderdelen_tot(regime text, van_versie integer, tot date)
  returns table (casus_id uuid, soort text, id uuid, eerste date, verlengd_tot date)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  perform bewaren.alleen_taak();
  return query select c.id, o.soort, o.id, o.eerste, bewaren.verlengd_tot(c.id, o.bron)
    from casus c cross join lateral bewaren.onderdelen(c.id) o
    where c.regime_code = regime and c.regime_versie = van_versie and o.eerste <= tot and not bewaren.heeft_stop(c.id)
      and not exists (select from vernietigingsvoorstel v where v.casus_id = c.id and v.status in ('open', 'nagekeken', 'goedgekeurd'))
      and not exists (select from vernietigingsvoorstel v where v.casus_id = c.id and v.status = 'afgewezen'
        and v.opnieuw_vanaf > sec.vandaag());
end $$;
comment on function bewaren.onderdelen_tot(text, integer, date) is 'Items first processed up to a day, in casussen of one regime without hold or running proposal; for the job.';

create function bewaren.oude_aanmeldingen(stand text, tot date) returns table (id uuid, regime_code text)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  perform bewaren.alleen_taak();
  return query select a.id, a.regime_code from aanmelding a
    where a.status = stand and a.status in ('concept', 'teruggetrokken') and a.casus_id is null and bewaren.dag(a.gemaakt_op) <= tot
      and not exists (select from voorstel_onderdeel o where o.soort = 'aanmelding' and o.onderdeel_id = a.id);
end $$;
comment on function bewaren.oude_aanmeldingen(text, date) is 'Concepts, or aanmeldingen taken back, made up to a day; for the job.';

create function bewaren.tel(casus uuid) returns jsonb language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  tabel regclass;
  aantal integer;
  telling jsonb := '{"casus": 1}';
begin
  if sec.soort() is distinct from 'systeem' and not exists (select from inzage.gesloten_schil g where g.casus_id = casus)
    and not exists (select from inzage.mijn_betrokkenheid m where m.casus_id = casus and m.rollen && array['casusregisseur', 'procesregisseur']) then
    raise exception 'Dit bestaat niet, of het is niet voor jou te zien.' using errcode = 'VB404';
  end if;
  for tabel in select bewaren.casustabellen() loop
    continue when tabel = 'aanmelding'::regclass;
    execute format('select count(*)::int from %s where casus_id = $1', tabel) into aantal using casus;
    if aantal > 0 then telling := telling || jsonb_build_object(tabel::text, aantal); end if;
  end loop;
  aantal := cardinality(bewaren.aanmeldingen_van(casus));
  if aantal > 0 then telling := telling || jsonb_build_object('aanmelding', aantal); end if;
  return telling;
end $$;
comment on function bewaren.tel(uuid) is 'How many rows of each kind a casus has; for the job, the retention desk and its regisseurs.';

create function bewaren.betrokkenen(voorstel uuid) returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if sec.soort() is distinct from 'systeem' and not coalesce('bewaren' = any (sec.mijn_mandaten()), false) then
    raise exception 'Dit mag alleen de bewaardesk.' using errcode = '42501';
  end if;
  return array(select c.log_naam from vernietigingsvoorstel v join casus c on c.id = v.casus_id where v.id = voorstel
    union select a.log_naam from voorstel_onderdeel o join aanmelding a on a.id = o.onderdeel_id where o.voorstel_id = voorstel and o.soort = 'aanmelding');
end $$;
comment on function bewaren.betrokkenen(uuid) is 'Under which random names the log knows whom a proposal is about.';

-- What was typed, answered, queued or read in about rows that go; found by their ids, whoever it belongs to.
create function bewaren.wis_sporen(ids uuid[]) returns void language sql set search_path = pg_catalog, public as $$
  delete from klad k where exists (select from unnest(ids) i where position(i::text in k.sleutel) > 0 or position(i::text in k.inhoud::text) > 0);
  delete from idempotentie k where exists (select from unnest(ids) i where position(i::text in k.antwoord::text) > 0);
  delete from outbox k where exists (select from unnest(ids) i where position(i::text in k.gegevens::text) > 0);
  delete from inlezing k where exists (select from unnest(ids) i where position(i::text in k.verslag::text) > 0) $$;

-- An account of a young person or parent that belongs to nothing any more goes too: the log knows it as the one who acted.
create function bewaren.wis_account(weg uuid) returns boolean language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from account c where c.id = weg and c.soort not in ('jeugdige', 'ouder'))
    or exists (select from betrokkenheid b join actor a on a.id = b.actor_id where a.account_id = weg)
    or exists (select from aanmelding m join actor a on a.id = m.door where a.account_id = weg) then return false; end if;
  begin
    delete from account where id = weg;
  exception when foreign_key_violation then
    -- Something outside any casus still points at it: then it stays as a number, without a name or a way in.
    update actor set naam = '', functie = '', telefoon = null, bel_mij_voor = '', moet_melden = '' where account_id = weg;
    update account set naam = '', issuer = 'vernietigd', sub = weg::text, geblokkeerd_op = sec.nu() where id = weg;
  end;
  return true;
end $$;

create function bewaren.wis_aanmeldingen(weg uuid[]) returns integer language plpgsql set search_path = pg_catalog, public as $$
declare
  familie uuid[];
  aantal integer;
  een uuid;
begin
  familie := array(select distinct a.account_id from aanmelding m join actor a on a.id = m.door join account c on c.id = a.account_id
    where m.id = any (weg) and c.soort in ('jeugdige', 'ouder'));
  perform bewaren.wis_sporen(weg);
  delete from aanmelding where id = any (weg);
  get diagnostics aantal = row_count;
  foreach een in array familie loop perform bewaren.wis_account(een); end loop;
  return aantal;
end $$;

create function bewaren.wis_casus(weg uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
declare
  tabel regclass;
  gevonden uuid[];
  ids uuid[] := array[weg];
  aanmeldingen uuid[] := bewaren.aanmeldingen_van(weg);
  familie uuid[];
  een uuid;
begin
  for tabel in select bewaren.casustabellen() loop
    continue when not exists (select from pg_attribute where attrelid = tabel and attname = 'id' and atttypid = 'uuid'::regtype);
    execute format('select coalesce(array_agg(id), ''{}'') from %s where casus_id = $1', tabel) into gevonden using weg;
    ids := ids || gevonden;
  end loop;
  familie := array(select distinct a.account_id from betrokkenheid b join actor a on a.id = b.actor_id where b.casus_id = weg and b.kant <> 'professional');
  perform bewaren.wis_sporen(ids);
  delete from casus where id = weg;
  perform bewaren.wis_aanmeldingen(aanmeldingen);
  foreach een in array familie loop perform bewaren.wis_account(een); end loop;
end $$;
comment on function bewaren.wis_casus(uuid) is 'Deletes a casus with everything that hangs on it, the aanmelding it came from, and the key under which the log knows the person. Called only by voer_uit, and by the owner after a restore.';

create function bewaren.wis_onderdelen(weg uuid[]) returns void language plpgsql set search_path = pg_catalog, public as $$
begin
  perform bewaren.wis_sporen(weg);
  delete from gebeurtenis where id = any (weg) or object_id = any (weg);
  delete from weerwoord where id = any (weg) or over_id = any (weg);
  update agendapunt set titel = 'Onderwerp vernietigd', bron = 'zelf', bron_id = null where bron_id = any (weg);
  update afspraak set agendapunt_id = null, overleg_id = null where overleg_id = any (weg);
  update bijdrage set vervangt_id = null where vervangt_id = any (weg);
  delete from bijdrage where id = any (weg);
  delete from afspraak where id = any (weg);
  delete from overleg where id = any (weg);
  delete from eerdere_vraag where id = any (weg);
  delete from casusstap where id = any (weg);
end $$;
comment on function bewaren.wis_onderdelen(uuid[]) is 'Deletes items of a casus that lives on, with what hangs on them and what tells of them.';

create function bewaren.verklaar(v vernietigingsvoorstel) returns uuid language plpgsql set search_path = pg_catalog, public as $$
declare
  r verklaring;
begin
  r.id := uuidv7(); r.voorstel_id := v.id; r.wat := v.wat; r.regime_code := v.regime_code; r.regel := v.regel; r.grond := v.grond;
  r.uiterlijk := v.uiterlijk; r.aantallen := v.aantallen; r.op := date_trunc('milliseconds', sec.nu());
  select a.functie, o.naam into r.nagekeken_functie, r.nagekeken_organisatie from actor a join organisatie o on o.id = a.organisatie_id where a.id = v.nagekeken_door;
  select a.functie, o.naam into r.besloten_functie, r.besloten_organisatie from actor a join organisatie o on o.id = a.organisatie_id where a.id = v.besloten_door;
  r.voorstel_hash := sha256(convert_to(jsonb_build_array(v.id, v.wat, v.regime_code, v.regel, v.grond, v.uiterlijk, v.aantallen, v.op,
    v.nagekeken_op, v.besloten_op)::text, 'UTF8'));
  r.hash := bewaren.hash_van(r);
  insert into verklaring select r.*;
  return r.id;
end $$;

create function bewaren.hash_van(r verklaring) returns bytea language sql stable set search_path = pg_catalog
  as $$ select sha256(convert_to(jsonb_build_array(r.id, r.voorstel_id, r.wat, r.regime_code, r.regel, r.grond, r.uiterlijk, r.aantallen,
    r.nagekeken_functie, r.nagekeken_organisatie, r.besloten_functie, r.besloten_organisatie,
    (extract(epoch from r.op) * 1000)::bigint, encode(r.voorstel_hash, 'hex'))::text, 'UTF8')) $$;
comment on function bewaren.hash_van(verklaring) is 'SHA-256 over everything a certificate says, so that a changed one is noticed.';

create function bewaren.te_vernietigen(voorstel uuid) returns table (soort text, id uuid) language plpgsql stable security definer
  set search_path = pg_catalog, public as $$
begin
  perform bewaren.alleen_taak();
  return query select 'casus', v.casus_id from vernietigingsvoorstel v where v.id = voorstel and v.wat = 'casus' and v.casus_id is not null
    union all select 'aanmelding', unnest(bewaren.aanmeldingen_van(v.casus_id)) from vernietigingsvoorstel v where v.id = voorstel and v.wat = 'casus'
    union all select o.soort, o.onderdeel_id from voorstel_onderdeel o where o.voorstel_id = voorstel;
end $$;
comment on function bewaren.te_vernietigen(uuid) is 'The ids an approved proposal is about, so that the job can write their keyed hashes to the ledger first.';

create function bewaren.voer_uit(voorstel uuid, kenmerken bytea[]) returns uuid language plpgsql security definer
  set search_path = pg_catalog, public as $$
declare
  v vernietigingsvoorstel;
  bewijs uuid;
begin
  perform bewaren.alleen_taak();
  select * into v from vernietigingsvoorstel where id = voorstel for update;
  if not found or v.status <> 'goedgekeurd' or (v.wat <> 'aanmeldingen' and v.casus_id is null) then
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
  insert into grootboek (id, soort, kenmerken) values (v.id, case v.wat when 'casus' then 'casus_vernietigd'
    when 'onderdelen' then 'onderdelen_vernietigd' else 'aanmeldingen_vernietigd' end, kenmerken);
  case v.wat
    when 'casus' then perform bewaren.wis_casus(v.casus_id);
    when 'onderdelen' then perform bewaren.wis_onderdelen(array(select o.onderdeel_id from voorstel_onderdeel o where o.voorstel_id = v.id));
    when 'aanmeldingen' then perform bewaren.wis_aanmeldingen(array(select a.id from voorstel_onderdeel o join aanmelding a on a.id = o.onderdeel_id
      where o.voorstel_id = v.id and a.casus_id is null and a.status in ('concept', 'teruggetrokken')));
  end case;
  delete from voorstel_onderdeel where voorstel_id = v.id;
  update vernietigingsvoorstel set status = 'uitgevoerd', uitgevoerd_op = sec.nu(), reden = '', besluit_reden = '', versie = versie + 1 where id = v.id;
  return bewijs;
end $$;
comment on function bewaren.voer_uit(uuid, bytea[]) is 'Carries out one approved proposal in this transaction: ledger, destruction, certificate. VB409 when it is not approved or a hold stands.';

create function bewaren.scherm_af(weg uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform bewaren.alleen_taak();
  update casus set afgeschermd_op = sec.nu() where id = weg and afgeschermd_op is null;
  update betrokkenheid set afgeschermd = true where casus_id = weg and not afgeschermd;
end $$;
comment on function bewaren.scherm_af(uuid) is 'Shields a casus whose longest term is over while its destruction still waits for a decision; for the job.';

create function bewaren.zet_laatste_dag(ids uuid[], dag date) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform bewaren.alleen_taak();
  update bijdrage set bewaren_tot = dag where id = any (ids) and bewaren_tot is distinct from dag;
end $$;
comment on function bewaren.zet_laatste_dag(uuid[], date) is 'After its last day a bijdrage is seen by nobody, also while its destruction waits for a decision; for the job.';

create function bewaren.vraag_verlenging(welke uuid, om text, waarom text) returns uuid language plpgsql security definer
  set search_path = pg_catalog, public as $$
declare
  nieuw uuid := uuidv7();
begin
  if not exists (select from inzage.mijn_betrokkenheid m where m.casus_id = welke and m.rollen && array['casusregisseur', 'procesregisseur'])
    and not exists (select from inzage.gesloten_schil g where g.casus_id = welke)
    and not coalesce('bewaren' = any (sec.mijn_mandaten()), false) then
    raise exception 'Dit bestaat niet, of het is niet voor jou te zien.' using errcode = 'VB404';
  end if;
  insert into verlenging (id, casus_id, geval, reden, door, organisatie_id) values (nieuw, welke, om, waarom, sec.actor_id(), sec.organisatie_id());
  insert into instemming_bron (verlenging_id, casus_id, organisatie_id)
    select nieuw, welke, bron from (select bewaren.bron_van_kern(welke) as bron union select o.bron from bewaren.onderdelen(welke) o) s where bron is not null;
  return nieuw;
end $$;
comment on function bewaren.vraag_verlenging(uuid, text, text) is 'Asks every source of a casus whether what it brought in may be kept longer; who asks needn''t know who the sources are.';

create function bewaren.heropen(welke uuid, waarom text) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  c casus;
begin
  select * into c from casus where id = welke for update;
  if not found or not exists (select from inzage.gesloten_schil g where g.casus_id = welke and g.mijn_rollen is not null)
    and not exists (select from inzage.mijn_betrokkenheid m where m.casus_id = welke and m.rollen && array['casusregisseur', 'procesregisseur']) then
    raise exception 'Dit bestaat niet, of het is niet voor jou te zien.' using errcode = 'VB404';
  end if;
  if c.fase <> 'gesloten' or not exists (select from regime r where r.code = c.regime_code and r.versie = c.regime_versie
      and r.gegevens -> 'sluiten' ->> 'heropenen' = 'zelfde_casus') then
    raise exception 'Deze casus kan niet opnieuw open. Doe een nieuwe aanmelding.' using errcode = 'VB409', hint = 'nieuwe_aanmelding';
  end if;
  if exists (select from vernietigingsvoorstel v where v.casus_id = welke and v.status = 'goedgekeurd') then
    raise exception 'Er is al besloten deze casus te vernietigen.' using errcode = 'VB409', hint = 'goedgekeurd';
  end if;
  update vernietigingsvoorstel set status = 'vervallen', versie = versie + 1 where casus_id = welke and status in ('open', 'nagekeken');
  update casus set fase = 'plan', gesloten_op = null, afgeschermd_op = null, versie = versie + 1 where id = welke;
  update betrokkenheid set afgeschermd = false where casus_id = welke;
  insert into casusstap (casus_id, soort, van, naar, reden, door, jeugdige_vanaf) values (welke, 'fase', 'gesloten', 'plan', waarom, sec.actor_id(), sec.vandaag());
end $$;
comment on function bewaren.heropen(uuid, text) is 'Opens the same closed casus again where its regime says so (sluiten.heropenen), by a regisseur and with a reason; else VB409: a new aanmelding.';

create function bewaren.dagen(welke uuid) returns table (eerste date, gesloten_op date, verlengd_tot date, stop boolean, log_naam uuid, fase text, regime_code text, regime_versie integer)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from inzage.mijn_betrokkenheid m where m.casus_id = welke)
    and not exists (select from inzage.gesloten_schil g where g.casus_id = welke)
    and not exists (select from inzage.mijn_afgeschermd g where g.casus_id = welke)
    and not coalesce('bewaren' = any (sec.mijn_mandaten()), false) then return; end if;
  return query select least(bewaren.dag(c.start), bewaren.dag(a.gemaakt_op)), bewaren.dag(c.gesloten_op),
      bewaren.verlengd_tot(c.id, bewaren.bron_van_kern(c.id)), bewaren.heeft_stop(c.id), c.log_naam, c.fase, c.regime_code, c.regime_versie
    from casus c left join aanmelding a on a.id = c.aanmelding_id where c.id = welke;
end $$;
comment on function bewaren.dagen(uuid) is 'The days that count for one casus, for who takes part, may see its shell or keeps the retention desk; no row otherwise.';

create function bewaren.bewaak_voorstel() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  wie uuid;
begin
  if (new.id, new.wat, new.regime_code, new.regel, new.grond, new.uiterlijk, new.aantallen, new.op) is distinct from
     (old.id, old.wat, old.regime_code, old.regel, old.grond, old.uiterlijk, old.aantallen, old.op)
    or new.voorgesteld_door is distinct from old.voorgesteld_door or (new.casus_id is not null and new.casus_id is distinct from old.casus_id)
    or (old.nagekeken_door is not null and new.nagekeken_door is distinct from old.nagekeken_door)
    or (old.besloten_door is not null and new.besloten_door is distinct from old.besloten_door) then
    raise exception 'Wat voorgesteld is, verandert niet meer.' using errcode = 'VB409', hint = 'voorstel_vast';
  end if;
  if new.status <> old.status and (old.status, new.status) not in (('open', 'nagekeken'), ('open', 'afgewezen'), ('open', 'vervallen'), ('nagekeken', 'goedgekeurd'),
      ('nagekeken', 'afgewezen'), ('nagekeken', 'vervallen'), ('goedgekeurd', 'uitgevoerd'), ('goedgekeurd', 'vervallen')) then
    raise exception 'Dit kan nu niet met dit voorstel.' using errcode = 'VB409', hint = 'voorstel_stand';
  end if;
  if new.status = 'uitgevoerd' and old.status <> 'uitgevoerd' and current_user <> 'bewaarder' then
    raise exception 'Alleen de taak voert een voorstel uit.' using errcode = '42501';
  end if;
  if new.status = 'goedgekeurd' and old.status <> 'goedgekeurd' then
    select a.account_id into wie from actor a where a.id = new.besloten_door;
    if exists (select from actor a where a.account_id = wie and a.id in (new.nagekeken_door, new.voorgesteld_door)) then
      raise exception 'Iemand anders moet dit besluiten: jij keek het na of vroeg erom.' using errcode = 'VB409', hint = 'vier_ogen';
    end if;
  end if;
  return new;
end $$;
comment on function bewaren.bewaak_voorstel() is 'Four eyes, also across two appointments of one account; and a proposal that never changes under its approval.';

create function bewaren.pas_verlenging_toe() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update vernietigingsvoorstel set status = 'vervallen', versie = versie + 1
    where casus_id = new.casus_id and voorgesteld_door is null and status in ('open', 'nagekeken', 'goedgekeurd');
  update bijdrage set bewaren_tot = greatest(bewaren_tot, new.tot)
    where casus_id = new.casus_id and organisatie_id = new.organisatie_id and bewaren_tot is not null;
  return null;
end $$;
comment on function bewaren.pas_verlenging_toe() is 'A source said yes: what it brought in stays longer, and a running proposal is made anew by the job.';

create function bewaren.noteer_einde() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- What the owner does (demo, restore) is not an act of the application.
  if pg_has_role(session_user, 'verbonden_owner', 'member') then return null; end if;
  insert into grootboek (id, soort, object, waarde) values (uuidv7(), tg_argv[0], new.id, coalesce(to_jsonb(new) ->> tg_argv[1], ''));
  return null;
end $$;
comment on function bewaren.noteer_einde() is 'Writes an ended grant in the ledger, in the same transaction.';

create function bewaren.noteer_intrekking() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if pg_has_role(session_user, 'verbonden_owner', 'member') then return null; end if;
  insert into grootboek (id, soort, object, waarde) values (uuidv7(), 'toestemming_ingetrokken', new.toestemming_id,
    concat_ws('|', new.persoon_id, new.antwoord, new.wijze, new.gezegd_op, new.door));
  return null;
end $$;
comment on function bewaren.noteer_intrekking() is 'Writes a consent taken back in the ledger, in the same transaction: whose answer, how and when it was said, never in which words.';

create function bewaren.noteer_gewist() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- Carried out with a proposal, it stands in the ledger already, by keyed hash.
  if pg_has_role(session_user, 'verbonden_owner', 'member')
    or exists (select from grootboek g where g.geschreven_op is null and g.soort like '%_vernietigd'
      and g.xmin::text = (pg_current_xact_id()::text::numeric % 4294967296)::text) then return null; end if;
  insert into grootboek (id, soort, object) values (uuidv7(), 'aanmelding_gewist', old.id);
  return null;
end $$;
comment on function bewaren.noteer_gewist() is 'Writes an aanmelding that was refused or thrown away in the ledger, in the same transaction.';

create function bewaren.scherm_af_bij_sluiten() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from regime r where r.code = new.regime_code and r.versie = new.regime_versie
      and coalesce((r.gegevens -> 'sluiten' ->> 'afgeschermd')::boolean, r.code = 'zvh')) then
    update casus set afgeschermd_op = sec.nu() where id = new.id and fase = 'gesloten' and afgeschermd_op is null;
    update betrokkenheid set afgeschermd = true where casus_id = new.id
      and exists (select from casus c where c.id = new.id and c.afgeschermd_op is not null);
  end if;
  return null;
end $$;
comment on function bewaren.scherm_af_bij_sluiten() is 'Shields a casus at the end of the transaction that closes it, where its regime says so.';

create function bewaren.bewaak_bevriezing() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from doorgeleiding d where d.casus_id = new.id and d.opgeheven_op is null) then
    raise exception 'Deze casus ligt stil. De regisseur heft dat op bij Bewaren, met een reden.' using errcode = 'VB409', hint = 'doorgeleid';
  end if;
  return new;
end $$;
comment on function bewaren.bewaak_bevriezing() is 'A casus that was handed off stays frozen until that is lifted with a reason.';

create function bewaren.bewaak_inbreng() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from doorgeleiding d where d.casus_id = new.casus_id and d.opgeheven_op is null) then
    raise exception 'Deze casus is bevroren: er komt niets bij tot een regisseur dat opheft.' using errcode = 'VB409', hint = 'bevroren';
  end if;
  return new;
end $$;
comment on function bewaren.bewaak_inbreng() is 'Nobody adds to a casus that was handed off, whichever way they come.';

revoke execute on all functions in schema bewaren from public;
grant execute on function bewaren.stand(), bewaren.onderdelen_tot(text, integer, date), bewaren.oude_aanmeldingen(text, date), bewaren.tel(uuid),
  bewaren.betrokkenen(uuid), bewaren.te_vernietigen(uuid), bewaren.voer_uit(uuid, bytea[]), bewaren.scherm_af(uuid), bewaren.zet_laatste_dag(uuid[], date),
  bewaren.vraag_verlenging(uuid, text, text), bewaren.heropen(uuid, text), bewaren.dagen(uuid), bewaren.hash_van(verklaring) to verbonden_app;
grant execute on function bewaren.noteer_einde(), bewaren.noteer_gewist(), bewaren.noteer_intrekking(), bewaren.scherm_af_bij_sluiten(), bewaren.bewaak_bevriezing(), bewaren.bewaak_inbreng(),
  bewaren.bewaak_voorstel(), bewaren.pas_verlenging_toe() to verbonden_owner;
-- After a restore the owner destroys again what the ledger names, and applies the policies table by table.
grant execute on function bewaren.casustabellen(), bewaren.aanmeldingen_van(uuid), bewaren.wis_sporen(uuid[]), bewaren.wis_account(uuid),
  bewaren.wis_aanmeldingen(uuid[]), bewaren.wis_casus(uuid), bewaren.wis_onderdelen(uuid[]) to verbonden_owner;
set local role verbonden_owner;

create trigger bewaak_voorstel before update on vernietigingsvoorstel for each row execute function bewaren.bewaak_voorstel();
create trigger pas_verlenging_toe after update of antwoord on instemming_bron for each row
  when (new.antwoord = 'ja' and old.antwoord is null) execute function bewaren.pas_verlenging_toe();
create constraint trigger scherm_af after update of fase on casus deferrable initially deferred for each row
  when (new.fase = 'gesloten' and old.fase <> 'gesloten') execute function bewaren.scherm_af_bij_sluiten();
create trigger bewaak_bevriezing before update of zijtoestand on casus for each row
  when (old.zijtoestand = 'bevroren' and new.zijtoestand is distinct from 'bevroren') execute function bewaren.bewaak_bevriezing();
create trigger noteer_gewist after delete on aanmelding for each row execute function bewaren.noteer_gewist();
create trigger noteer_einde after update of tot on betrokkenheid for each row
  when (new.tot is distinct from old.tot) execute function bewaren.noteer_einde('betrokkenheid_beeindigd', 'tot');
create trigger noteer_einde after update of tot on actor for each row
  when (new.tot is distinct from old.tot) execute function bewaren.noteer_einde('aanstelling_gewijzigd', 'tot');
create trigger noteer_einde after update of geblokkeerd_op on account for each row
  when (new.geblokkeerd_op is distinct from old.geblokkeerd_op) execute function bewaren.noteer_einde('account_geblokkeerd', 'geblokkeerd_op');
create trigger noteer_einde after update of status on bijdrage for each row
  when (new.status = 'ingetrokken' and old.status <> 'ingetrokken') execute function bewaren.noteer_einde('bijdrage_ingetrokken', 'status');
do $$
declare tabel text;
begin
  foreach tabel in array array['bijdrage', 'eigen_kant', 'weerwoord', 'spoor', 'afspraak', 'overleg', 'agendapunt', 'inbreng', 'besluit', 'voorbereiding'] loop
    execute format('create trigger bewaak_inbreng before insert on %I for each row execute function bewaren.bewaak_inbreng()', tabel);
  end loop;
end $$;
