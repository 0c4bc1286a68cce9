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

revoke execute on all functions in schema bewaren from public;
grant execute on function bewaren.stand(), bewaren.onderdelen_tot(text, integer, date), bewaren.oude_aanmeldingen(text, date), bewaren.tel(uuid),
  bewaren.betrokkenen(uuid), bewaren.te_vernietigen(uuid), bewaren.voer_uit(uuid, bytea[]), bewaren.scherm_af(uuid),
  bewaren.zet_laatste_dag(uuid[], date), bewaren.hash_van(verklaring) to verbonden_app;
grant execute on function bewaren.bewaak_voorstel() to verbonden_owner;
-- After a restore the owner destroys again what the ledger names, and applies the policies table by table.
grant execute on function bewaren.casustabellen(), bewaren.aanmeldingen_van(uuid), bewaren.wis_sporen(uuid[]), bewaren.wis_account(uuid),
  bewaren.wis_aanmeldingen(uuid[]), bewaren.wis_casus(uuid), bewaren.wis_onderdelen(uuid[]) to verbonden_owner;
set local role verbonden_owner;

create trigger bewaak_voorstel before update on vernietigingsvoorstel for each row execute function bewaren.bewaak_voorstel();
