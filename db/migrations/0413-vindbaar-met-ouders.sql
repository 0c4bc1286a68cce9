-- Under 16 a yes to being found asks the parents too: it lets others know that someone helps this young person, which is a release from
-- secrecy (Jeugdwet 7.3.11), and this region asks the parents for that until 16, as in toestemming. Unknown age counts as under 16.
alter table vindbaarheid add column ouders_op date;
alter table vindbaarheid add column ouders_verteld_aan text not null default '';
alter table vindbaarheid add check (ouders_op is null or ouders_verteld_aan <> '');
comment on column vindbaarheid.ouders_op is 'When the parents with gezag said they agree; asked anew at 12. Under 16 the young person is found only with it.';
comment on column vindbaarheid.ouders_verteld_aan is 'To whom the parents said so.';

grant execute on function sec.verjaardag(date, integer), sec.leeftijdsgroep_sinds(date, date) to inzage;
set local role inzage;
create function inzage.vindbaar_geldt(casus uuid, vandaag date) returns boolean language sql stable security definer set search_path = pg_catalog, public, sec
  as $$ select exists (select from vindbaarheid v left join persoon j on j.casus_id = v.casus_id and j.soort = 'jeugdige'
    where v.casus_id = casus and v.vindbaar
      and (coalesce(sec.verjaardag(j.geboortedatum, 16) <= vandaag, false)
        or v.ouders_op >= coalesce(sec.leeftijdsgroep_sinds(j.geboortedatum, vandaag), '-infinity'))) $$;
comment on function inzage.vindbaar_geldt(uuid, date) is 'Whether a young person may be found: their own yes, and under 16 (or of unknown age) that of the parents, said since the last birthday that counts. No row is a no.';
revoke execute on function inzage.vindbaar_geldt(uuid, date) from public;
grant execute on function inzage.vindbaar_geldt(uuid, date) to verbonden_owner;

create or replace function inzage.stel_vraag_wie_werkt(roepnaam text, achternaam text, geboren date, bsn bytea, over text, doel text,
    waarom text, grond text, grond_uitleg text, spoor text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, public, sec as $$
#variable_conflict use_variable
declare
  plekken constant integer := 4;
  per_persoon constant integer := 10;
  per_organisatie constant integer := 40;
  ik constant uuid := sec.actor_id();
  vandaag constant date := sec.vandaag();
  middernacht constant timestamptz := vandaag::timestamp at time zone 'Europe/Amsterdam';
  vraag constant uuid := uuidv7();
  hier organisatie;
  gevonden uuid[];
  plek uuid;
  c casus;
  r regime;
  vast betrokkenheid;
  regie uuid;
  partij boolean;
  vindbaar boolean;
  doet_mee boolean;
  zelfde_gemeente boolean;
  telt boolean;
  direct boolean;
  namen uuid[] := '{}';
begin
  select * into hier from organisatie o where o.id = sec.organisatie_id();
  if sec.soort() is distinct from 'medewerker' or hier.gemeente_code is null then
    raise exception 'Alleen een medewerker van een organisatie met een gemeente stelt deze vraag.' using errcode = 'VB403';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('wie werkt al ' || hier.id, 0));
  if (select count(*) filter (where q.door = ik) >= per_persoon or count(*) >= per_organisatie
      from vraag_wie_werkt q where q.organisatie_id = hier.id and q.op >= middernacht) then
    return null;
  end if;
  insert into vraag_wie_werkt (id, door, organisatie_id, gemeente_code, over, doel, waarom, grond, grond_uitleg, antwoord_voor)
    values (vraag, ik, hier.id, hier.gemeente_code, over, doel, waarom, grond, grond_uitleg,
      (select d.dag from (select vandaag + n as dag, row_number() over (order by n) as nr from generate_series(1, 10) n
        where extract(isodow from vandaag + n) < 6) d where d.nr = 2));
  select coalesce(array_agg(k.casus_id), '{}') into gevonden from (
    select p.casus_id from persoon p
    where p.soort = 'jeugdige' and ((p.geboortedatum = geboren and p.herkennaam = sec.herkenvorm(roepnaam, achternaam)) or p.bsn_index = bsn)
    order by p.id desc limit plekken) k;
  -- The same statements for each place, found or not: what is not there is asked for under a key that nobody has.
  for i in 1 .. plekken loop
    plek := coalesce(gevonden[i], uuidv7());
    select * into c from casus where id = plek;
    select * into r from regime where code = coalesce(c.regime_code, 'pga') and versie = coalesce(c.regime_versie, 1);
    partij := exists (select from regime_partij p where p.regime_code = coalesce(c.regime_code, 'pga') and p.organisatie_id = hier.id);
    vindbaar := inzage.vindbaar_geldt(plek, vandaag);
    doet_mee := exists (select from betrokkenheid b where b.casus_id = plek and b.actor_id = ik and b.van <= vandaag and (b.tot is null or b.tot >= vandaag));
    regie := (select b.organisatie_id from betrokkenheid b where b.casus_id = plek and 'casusregisseur' = any (b.rollen)
      and b.van <= vandaag and (b.tot is null or b.tot >= vandaag) order by b.van limit 1);
    zelfde_gemeente := exists (select from organisatie o where o.id = coalesce(regie, uuidv7()) and o.gemeente_code = hier.gemeente_code);
    select * into vast from betrokkenheid b where b.casus_id = plek and b.rollen && array['vaste_persoon', 'casusregisseur'] and b.actor_id is not null
      and b.van <= vandaag and (b.tot is null or b.tot >= vandaag) and (b.publiek is null or hier.id = any (b.publiek))
      order by 'vaste_persoon' = any (b.rollen) desc, b.van limit 1;
    telt := coalesce(c.regime_code in ('pga', 'steun') and c.fase <> 'gesloten' and c.zijtoestand is distinct from 'bevroren'
      and partij and zelfde_gemeente and not coalesce(r.gegevens -> 'nooit' ? hier.soort, false)
      and not coalesce(r.gegevens -> 'partijen' @> jsonb_build_array(jsonb_build_object('partij', hier.soort, 'rol', 'nooit')), false)
      and (c.regime_code = 'pga' or vindbaar or doet_mee), false);
    direct := telt and vast.id is not null and (doet_mee or (c.regime_code = 'steun' and vindbaar));
    insert into doorgezette_vraag (vraag_id, casus_id, al_verteld) values (vraag, case when telt and not doet_mee then c.id end, direct);
    -- What the foreign key looks up for a casus that is there, is looked up for one that isn't.
    if not telt or doet_mee then
      perform from casus where id = uuidv7();
    end if;
    insert into antwoord_wie_werkt (vraag_id, casus_id, organisatie_id, actor_id, wijze)
      select vraag, c.id, vast.organisatie_id, vast.actor_id, 'direct' where direct;
    namen := namen || coalesce(case when telt then c.log_naam end, gen_random_uuid());
  end loop;
  if not logboek.schrijf('contact', 'wie_werkt.vragen', 'vraag:' || vraag, 'gelukt', spoor, namen) then
    raise exception 'no trace, no act';
  end if;
  return vraag;
end $$;

create or replace function inzage.vergeet_vindbaar() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public as $$
begin
  if not inzage.vindbaar_geldt(new.casus_id, sec.vandaag()) then
    delete from antwoord_wie_werkt a where a.casus_id = new.casus_id and a.wijze = 'direct';
  end if;
  return null;
end $$;
comment on function inzage.vergeet_vindbaar() is 'Takes direct answers away at once when the young person no longer wants to be found, or the parents no longer agree.';
revoke execute on function inzage.vergeet_vindbaar(), inzage.stel_vraag_wie_werkt(text, text, date, bytea, text, text, text, text, text, text) from public;
set local role verbonden_owner;
drop trigger vergeet_vindbaar on vindbaarheid;
create trigger vergeet_vindbaar after insert or update of vindbaar, ouders_op on vindbaarheid
  for each row execute function inzage.vergeet_vindbaar();
