-- Bel eerst: when someone can be called, and who works with this young person already, within one gemeente.
alter table organisatie add column gemeente_code text check (gemeente_code ~ '^GM[0-9]{4}$');
comment on column organisatie.gemeente_code is 'CBS code of the gemeente this organisation works in: wie werkt al is asked within one gemeente. Business data, same sight as the row.';

create table bereikbaarheid (
  id uuid primary key default uuidv7(),
  organisatie_id uuid not null references organisatie on delete cascade,
  soort text not null check (soort in ('persoon', 'vervanger', 'piket')),
  actor_id uuid references actor on delete cascade,
  vervanger_id uuid references actor on delete cascade,
  naam text not null default '',
  telefoon text not null default '',
  uren jsonb not null default '[]' check (jsonb_typeof(uren) = 'array'),
  geldig_van date not null default sec.vandaag(),
  geldig_tot date,
  door uuid not null references actor,
  versie integer not null default 1,
  check ((soort = 'piket') = (actor_id is null)),
  check ((soort = 'vervanger') = (vervanger_id is not null)),
  check (vervanger_id is distinct from actor_id or vervanger_id is null),
  check (soort <> 'piket' or (naam <> '' and telefoon <> '')),
  check (geldig_tot is null or geldig_tot >= geldig_van)
);
create index bereikbaarheid_organisatie on bereikbaarheid (organisatie_id);
create index bereikbaarheid_actor on bereikbaarheid (actor_id) where actor_id is not null;
comment on table bereikbaarheid is 'How someone at work can be called: own hours (persoon), who stands in from day to day (vervanger), or the duty number of an organisation (piket). Business data, seen by staff; goes with the appointment or the organisation.';
comment on column bereikbaarheid.uren is 'Blocks of a week: dag 1 (monday) to 7, van and tot as HH:MM; tot at or before van runs past midnight. Empty = always.';
comment on column bereikbaarheid.door is 'Who wrote it: oneself, or for a piket whoever manages the organisation.';

create table vindbaarheid (
  casus_id uuid primary key references casus on delete cascade,
  vindbaar boolean not null,
  gezegd_op date not null,
  verteld_aan text not null default '',
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1
);
comment on table vindbaarheid is 'Whether the young person said that others who work with them may find their vaste persoon. No row = no. Written by the young person or the vaste persoon, seen by who takes part but for parents; goes with the casus.';

create table vraag_wie_werkt (
  id uuid primary key default uuidv7(),
  door uuid not null references actor on delete cascade,
  organisatie_id uuid not null references organisatie on delete cascade,
  gemeente_code text not null,
  over text not null,
  doel text not null check (doel in ('afstemmen', 'voor_aanmelding', 'zorg', 'overdracht')),
  waarom text not null,
  grond text not null check (grond in ('eigen_taak', 'jongere_wil_het')),
  grond_uitleg text not null default '',
  op timestamptz not null default sec.nu(),
  antwoord_voor date not null
);
create index vraag_wie_werkt_door on vraag_wie_werkt (door, op desc);
create index vraag_wie_werkt_organisatie on vraag_wie_werkt (organisatie_id, op);
comment on table vraag_wie_werkt is 'One question who works with a young person, with its purpose and ground. The row is the same whether anyone was found. Seen by its asker, and by the regisseur it was passed to; deleted 30 days after its term, whatever came of it.';
comment on column vraag_wie_werkt.over is 'Given name and first letter of the surname, so that the asker knows which question it was. Birth date and number are compared and never kept.';
comment on column vraag_wie_werkt.antwoord_voor is 'Two working days after the question.';

create table doorgezette_vraag (
  id uuid primary key default uuidv7(),
  vraag_id uuid not null references vraag_wie_werkt on delete cascade,
  casus_id uuid references casus on delete cascade,
  al_verteld boolean not null default false,
  uitkomst text check (uitkomst in ('gebeld', 'bel_mij', 'wij_bellen', 'niet_zeggen', 'andere_jeugdige')),
  beantwoord_door uuid references actor,
  beantwoord_op timestamptz,
  versie integer not null default 1,
  check ((uitkomst is null) = (beantwoord_op is null) and (uitkomst is null) = (beantwoord_door is null))
);
create index doorgezette_vraag_vraag on doorgezette_vraag (vraag_id);
create index doorgezette_vraag_casus on doorgezette_vraag (casus_id) where casus_id is not null;
comment on table doorgezette_vraag is 'A question passed to the regisseur of a casus: the owner, with the outcome. Every question writes the same number of rows; those without a casus are seen by nobody and make a miss weigh as much as a hit. Goes with the question.';

create table antwoord_wie_werkt (
  id uuid primary key default uuidv7(),
  vraag_id uuid not null references vraag_wie_werkt on delete cascade,
  casus_id uuid not null references casus on delete cascade,
  organisatie_id uuid not null references organisatie on delete cascade,
  actor_id uuid not null references actor on delete cascade,
  wijze text not null check (wijze in ('direct', 'gebeld', 'bel_mij', 'wij_bellen')),
  door uuid references actor,
  op timestamptz not null default sec.nu(),
  check ((wijze = 'direct') = (door is null))
);
create index antwoord_wie_werkt_vraag on antwoord_wie_werkt (vraag_id);
create index antwoord_wie_werkt_casus on antwoord_wie_werkt (casus_id);
comment on table antwoord_wie_werkt is 'Whom the asker may call: an organisation and a person, nothing else. Seen by the asker. Direct answers go at once when the young person no longer wants to be found; all go with the question.';
comment on column antwoord_wie_werkt.casus_id is 'Only to take the answer away again; the application may not read it.';

do $$
declare tabel text;
begin
  foreach tabel in array array['bereikbaarheid', 'vindbaarheid', 'vraag_wie_werkt', 'doorgezette_vraag', 'antwoord_wie_werkt'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
  end loop;
end $$;

create function sec.herkenvorm(roepnaam text, achternaam text) returns text language sql immutable parallel safe
  set search_path = pg_catalog, sec
  as $$ select case when a.r <> '' and a.n <> '' then a.r || '/' || a.n end
    from (select replace(sec.zoekvorm(roepnaam), ' ', '') as r, replace(sec.zoekvorm(achternaam), ' ', '') as n) a $$;
comment on function sec.herkenvorm(text, text) is 'Given name and surname as wie werkt al compares them: whole, without accents, capitals, spaces or signs; null when either is missing, so that nothing equals it.';
revoke execute on function sec.herkenvorm(text, text) from public;

alter table persoon add column herkennaam text generated always as (sec.herkenvorm(roepnaam, tussenvoegsel || achternaam)) stored;
comment on column persoon.herkennaam is 'The name as wie werkt al compares it; same sight and retention as the row.';
create index persoon_herken on persoon (geboortedatum, herkennaam) where soort = 'jeugdige';
create index persoon_bsn_index on persoon (bsn_index) where bsn_index is not null;

-- The only way to ask: one function of inzage, that answers nothing but the key of the question. See docs/decisions/0013.
grant select on organisatie, regime, regime_partij, vindbaarheid, vraag_wie_werkt to inzage;
grant insert on vraag_wie_werkt, doorgezette_vraag, antwoord_wie_werkt to inzage;
grant select, delete on antwoord_wie_werkt to inzage;
grant execute on function sec.herkenvorm(text, text), sec.zoekvorm(text) to inzage;
grant execute on function sec.herkenvorm(text, text) to verbonden_app;
grant usage on schema logboek to inzage;
set local role logboek;
grant execute on function logboek.schrijf(text, text, text, text, text, uuid[]) to inzage;
set local role inzage;

create function inzage.stel_vraag_wie_werkt(roepnaam text, achternaam text, geboren date, bsn bytea, over text, doel text,
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
    vindbaar := exists (select from vindbaarheid v where v.casus_id = plek and v.vindbaar);
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
comment on function inzage.stel_vraag_wie_werkt(text, text, date, bytea, text, text, text, text, text, text) is 'Asks who works with one exactly named young person, within the asker''s gemeente. Passes it to the regisseur of what was found, writes the log, and answers the key of the question, or null when the day''s quota is full; a hit and a miss run the same statements and write the same rows.';

create function inzage.vergeet_vindbaar() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public as $$
begin
  if not new.vindbaar then
    delete from antwoord_wie_werkt a where a.casus_id = new.casus_id and a.wijze = 'direct';
  end if;
  return null;
end $$;
comment on function inzage.vergeet_vindbaar() is 'Takes direct answers away at once when the young person no longer wants to be found.';
revoke execute on function inzage.stel_vraag_wie_werkt(text, text, date, bytea, text, text, text, text, text, text), inzage.vergeet_vindbaar() from public;
grant execute on function inzage.stel_vraag_wie_werkt(text, text, date, bytea, text, text, text, text, text, text) to verbonden_app;
grant execute on function inzage.vergeet_vindbaar() to verbonden_owner;
set local role verbonden_owner;
create trigger vergeet_vindbaar after insert or update of vindbaar on vindbaarheid
  for each row execute function inzage.vergeet_vindbaar();
