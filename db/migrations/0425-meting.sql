-- Several views on one young person in one language: instruments as data, rounds, informants, what they release, and what follows.
create table instrument (
  code text not null check (code ~ '^[a-z0-9-]{2,40}$'),
  versie integer not null check (versie > 0),
  naam text not null,
  gegevens jsonb not null,
  geladen_op timestamptz not null default sec.nu(),
  primary key (code, versie)
);
comment on table instrument is 'Registry of instruments as data: licence, age, informants, scale with its direction, domains, parameters (null when not known). A change is a new version. Public knowledge.';

create table meetronde (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  instrument_code text not null,
  instrument_versie integer not null,
  moment text not null check (moment in ('T0', 'T1', 'T2')),
  vraag text not null check (vraag <> ''),
  leefgebieden text[] not null check (cardinality(leefgebieden) between 1 and 40),
  open_tot date not null,
  door uuid not null references actor,
  organisatie_id uuid not null references organisatie,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  unique (id, casus_id),
  unique (casus_id, instrument_code, moment),
  foreign key (instrument_code, instrument_versie) references instrument (code, versie)
);
comment on table meetronde is 'One round of asking: which life domains, chosen by a person for the question; locked after its day. Seen by who carries the casus, the young person, and who is asked; goes with the casus.';
comment on column meetronde.leefgebieden is 'The domains that the question needs; none by default, never all.';
comment on column meetronde.open_tot is 'The last day on which an answer can change. Releasing and taking back go on.';

create table informant (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  ronde_id uuid not null,
  betrokkenheid_id uuid not null,
  persoon_id uuid,
  kant text not null check (kant in ('professional', 'jeugdige', 'ouder')),
  leefgebieden text[] not null check (cardinality(leefgebieden) > 0),
  stand text not null default 'gevraagd' check (stand in ('gevraagd', 'bezig', 'klaar', 'overgeslagen')),
  overslaan_reden text not null default '',
  herinnerd_op timestamptz,
  samen_met_id uuid references actor,
  samen_gevraagd_op date,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  unique (id, casus_id),
  unique (ronde_id, betrokkenheid_id),
  foreign key (ronde_id, casus_id) references meetronde (id, casus_id) on delete cascade,
  foreign key (betrokkenheid_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade,
  foreign key (persoon_id, casus_id) references persoon (id, casus_id) on delete cascade,
  check ((kant = 'professional') = (persoon_id is null)),
  check ((samen_met_id is null) = (samen_gevraagd_op is null)),
  check (samen_met_id is null or persoon_id is not null)
);
create index informant_casus on informant (casus_id);
comment on table informant is 'Who is asked in a round, on which domains, and how far they are: never what they answered. Seen by that person, by who carries the casus and by the young person; a parent never sees that the other parent is asked.';
comment on column informant.overslaan_reden is 'Why someone would rather not, if they say so. Skipping never blocks help.';
comment on column informant.samen_met_id is 'The vaste persoon who fills in along, because this person asked for it.';

create table meetantwoord (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  informant_id uuid not null,
  betrokkenheid_id uuid not null,
  persoon_id uuid,
  leefgebied text not null,
  stand smallint,
  helpt text not null default '',
  hindert text not null default '',
  overgeslagen boolean not null default false,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  unique (informant_id, leefgebied),
  foreign key (informant_id, casus_id) references informant (id, casus_id) on delete cascade,
  foreign key (betrokkenheid_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade
);
create index meetantwoord_casus on meetantwoord (casus_id);
comment on table meetantwoord is 'What an informant fills in on one domain, until the round locks. Seen by that informant (and by whom they fill it in with) and by nobody else, ever: what others read is a meetvrijgave.';
comment on column meetantwoord.stand is 'A place on the instrument''s scale; null when left open.';

create table meetvrijgave (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  informant_id uuid not null,
  betrokkenheid_id uuid not null,
  persoon_id uuid,
  kant text not null check (kant in ('professional', 'jeugdige', 'ouder')),
  organisatie_id uuid references organisatie,
  instrument_code text not null,
  moment text not null,
  leefgebied text not null,
  categorie text not null,
  stand smallint,
  helpt text not null default '',
  hindert text not null default '',
  geheim_grond text check (geheim_grond in ('toestemming', 'wettelijke_plicht', 'goed_hulpverlenerschap', 'conflict_van_plichten')),
  geheim_uitleg text not null default '',
  toestemming_id uuid,
  regime_code text not null,
  regime_versie integer not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  ingetrokken_op timestamptz,
  publiek uuid[],
  jeugdige_vanaf date not null,
  ouder_vanaf date,
  versie integer not null default 1,
  unique (id, casus_id),
  foreign key (informant_id, casus_id) references informant (id, casus_id) on delete cascade,
  foreign key (betrokkenheid_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade,
  foreign key (toestemming_id, casus_id) references toestemming (id, casus_id),
  check (geheim_grond is distinct from 'toestemming' or toestemming_id is not null),
  check (geheim_grond is null or geheim_grond = 'toestemming' or geheim_uitleg <> '')
);
create unique index meetvrijgave_geldig on meetvrijgave (informant_id, leefgebied) where ingetrokken_op is null;
create index meetvrijgave_casus on meetvrijgave (casus_id);
create index meetvrijgave_toestemming on meetvrijgave (toestemming_id) where toestemming_id is not null;
comment on table meetvrijgave is 'What an informant released of one domain, as it then stood, and for whom. The young person reads it first; others after the young person opened it or it was talked through. Never police or public prosecutor; a parent''s words never the other parent. Taken back: emptied, and of the informant only.';
comment on column meetvrijgave.jeugdige_vanaf is 'Never empty: the young person is always the first reader.';
comment on column meetvrijgave.geheim_grond is 'Why a professional bound to secrecy could give this outside the own organisation.';

create table meetopening (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  vrijgave_id uuid not null unique,
  hoe text not null check (hoe in ('geopend', 'besproken')),
  op_dag date not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  foreign key (vrijgave_id, casus_id) references meetvrijgave (id, casus_id) on delete cascade
);
create index meetopening_casus on meetopening (casus_id);
comment on table meetopening is 'That the young person opened a released view, or that it was talked through with them, noted by the vaste persoon. From then on its audience reads it. Seen by the young person and who carries the casus.';

create table leefgebiedkeuze (
  casus_id uuid not null references casus on delete cascade,
  leefgebied text not null,
  niet_thuis boolean not null default false,
  wil_werken boolean not null default false,
  doel text not null default '',
  actie text not null default '',
  spoor_id uuid,
  betrokkenheid_id uuid not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  primary key (casus_id, leefgebied),
  foreign key (spoor_id, casus_id) references spoor (id, casus_id) on delete set null (spoor_id),
  foreign key (betrokkenheid_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade
);
comment on table leefgebiedkeuze is 'What the young person chooses of a domain: ''here I want to work on this'' with a goal and one action in own words, and ''not at home''. Seen by the young person and who carries the casus; goes with the casus.';
comment on column leefgebiedkeuze.niet_thuis is 'The young person says that showing this at home could hurt: then no parent reads anyone''s view of this domain but their own.';

create table verbondenheid (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  betrokkenheid_id uuid not null,
  moment text not null check (moment in ('T0', 'T1', 'T2')),
  gezien smallint not null check (gezien between 1 and 4),
  erbij smallint not null check (erbij between 1 and 4),
  ertoe smallint not null check (ertoe between 1 and 4),
  woorden text not null default '',
  telt_mee boolean not null default false,
  vrijgegeven_op timestamptz,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  unique (casus_id, betrokkenheid_id, moment),
  foreign key (betrokkenheid_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade
);
comment on table verbondenheid is 'Three statements of the young person about one helper: seen, belonging, mattering. A conversation aid, not validated. Seen by the young person, and by that one helper once released; by nobody else.';
comment on column verbondenheid.telt_mee is 'Whether it may count without a name in the figures of a region, from ten answers up.';

create table verbondenheid_periode (
  periode text primary key check (periode ~ '^20\d\d-K[1-4]$'),
  cellen jsonb not null,
  vastgesteld_op timestamptz not null default sec.nu()
);
comment on table verbondenheid_periode is 'Figures of one quarter over the region, small cells already left out when it was written. Fixed for good: never counted again, so that two versions can''t be subtracted. Names nobody. Seen by who holds beheer.';

create table gas_doel (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  spoor_id uuid not null unique,
  niveaus text[] not null check (cardinality(niveaus) = 5),
  gewicht numeric(3,1) not null default 1 check (gewicht between 0.5 and 5),
  afgesproken_op date not null,
  score_t0 smallint check (score_t0 between -2 and 2),
  score_t1 smallint check (score_t1 between -2 and 2),
  score_t2 smallint check (score_t2 between -2 and 2),
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  unique (id, casus_id),
  foreign key (spoor_id, casus_id) references spoor (id, casus_id) on delete cascade
);
comment on table gas_doel is 'A goal of the plan with five levels agreed beforehand (-2..+2), and where it stood in each round. Seen by who sees the goal.';

create table meetuitslag (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  instrument_code text not null,
  instrument_versie integer not null,
  moment text not null check (moment in ('T0', 'T1', 'T2')),
  afgenomen_op date not null,
  afgenomen_door text not null check (afgenomen_door <> ''),
  waarden jsonb not null,
  categorie text not null,
  regime_code text not null,
  regime_versie integer not null,
  organisatie_id uuid not null references organisatie,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  unique (id, casus_id),
  foreign key (instrument_code, instrument_versie) references instrument (code, versie)
);
create index meetuitslag_casus on meetuitslag (casus_id);
comment on table meetuitslag is 'The result of an instrument that is not ours (ZRM-J): levels per domain, who took it and when; no item texts. Seen by its audience as far as their party may receive the category.';
comment on column meetuitslag.waarden is 'Level per domain, as the instrument names them.';

do $$
declare tabel text;
begin
  foreach tabel in array array['instrument', 'meetronde', 'informant', 'meetantwoord', 'meetvrijgave', 'meetopening', 'leefgebiedkeuze',
    'verbondenheid', 'verbondenheid_periode', 'gas_doel', 'meetuitslag'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
  end loop;
end $$;

-- Under which category and regime version something is released follows from data, never from who writes.
create function sec.leefgebied_categorie(regime text, instrument_code text, instrument_versie integer, leefgebied text) returns text language sql stable
  as $$ select c.naam from public.instrument i
    cross join lateral jsonb_array_elements(i.gegevens -> 'leefgebieden') l
    cross join lateral jsonb_array_elements_text(l -> 'categorieen') with ordinality c (naam, nr)
    where i.code = leefgebied_categorie.instrument_code and i.versie = leefgebied_categorie.instrument_versie and l ->> 'code' = leefgebied
      and exists (select from public.regime r where r.code = regime and r.versie = sec.regimeversie(regime) and r.gegevens -> 'categorieen' ? c.naam)
    order by c.nr limit 1 $$;
comment on function sec.leefgebied_categorie(text, text, integer, text) is 'Which category of a regime a life domain falls under: the first of the instrument''s list that the regime knows. The rules of sharing then hold for it.';
create function sec.meetvrijgave_kop() returns trigger language plpgsql as $$
begin
  select r.instrument_code, r.moment, sec.leefgebied_categorie(new.regime_code, r.instrument_code, r.instrument_versie, new.leefgebied)
    into new.instrument_code, new.moment, new.categorie
    from public.informant i join public.meetronde r on r.id = i.ronde_id where i.id = new.informant_id;
  return new;
end $$;
comment on function sec.meetvrijgave_kop() is 'Writes with what is released of which round it is and under which category it falls.';
create trigger onder_regime before insert on meetvrijgave for each row execute function sec.onder_regime();
create trigger zet_kop before insert on meetvrijgave for each row execute function sec.meetvrijgave_kop();
create trigger onder_regime before insert on meetuitslag for each row execute function sec.onder_regime();

-- After its day a round is locked: answers stay as they were.
create function sec.meetronde_dicht() returns trigger language plpgsql as $$
begin
  if not exists (select from public.informant i join public.meetronde r on r.id = i.ronde_id
    where i.id = new.informant_id and r.open_tot >= sec.vandaag()) then
    raise exception 'Deze ronde is dicht.' using errcode = 'VB409', hint = 'ronde_dicht';
  end if;
  return new;
end $$;
comment on function sec.meetronde_dicht() is 'VB409 when an answer would change after the last day of its round.';
create trigger ronde_dicht before insert or update on meetantwoord for each row execute function sec.meetronde_dicht();

-- What was released does not change; taking it back empties it.
create function sec.meetvrijgave_vast() returns trigger language plpgsql as $$
begin
  if old.ingetrokken_op is not null or new.ingetrokken_op is null then
    raise exception 'Wat je vrijgaf verandert niet.' using errcode = 'VB409', hint = 'vrijgave_vast';
  end if;
  new.stand := null; new.helpt := ''; new.hindert := ''; new.geheim_uitleg := old.geheim_uitleg;
  return new;
end $$;
comment on function sec.meetvrijgave_vast() is 'The only change of what was released is taking it back, and that empties it.';
create trigger vast before update on meetvrijgave for each row execute function sec.meetvrijgave_vast();

-- Who carries the casus reminds, and writes along where asked; how far someone is, only they say.
create function sec.informant_eigen() returns trigger language plpgsql as $$
begin
  if not exists (select from inzage.mijn_betrokkenheid m where m.casus_id = new.casus_id
      and (m.betrokkenheid_id = new.betrokkenheid_id or m.persoon_id = new.persoon_id))
    and old.samen_met_id is distinct from sec.actor_id() then
    if (new.stand, new.overslaan_reden) is distinct from (old.stand, old.overslaan_reden) then
      raise exception 'Dat zegt alleen wie het is.' using errcode = '42501';
    end if;
    if new.samen_met_id is distinct from old.samen_met_id and inzage.heeft_account(new.persoon_id, new.casus_id) then
      raise exception 'Wie zelf inlogt, vraagt dit zelf.' using errcode = '42501';
    end if;
  end if;
  return new;
end $$;
comment on function sec.informant_eigen() is 'Lets nobody speak for an informant: others may remind, and note who writes along for someone without an account.';

-- The young person chooses; who carries the casus only writes down that it stands in the plan.
create function sec.keuze_eigen() returns trigger language plpgsql as $$
begin
  if sec.soort() = 'medewerker' and (new.niet_thuis, new.wil_werken, new.doel, new.actie, new.door) is distinct from
    (old.niet_thuis, old.wil_werken, old.doel, old.actie, old.door) then
    raise exception 'Dat kiest de jongere.' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function sec.keuze_eigen() is 'What the young person chose is changed by nobody else.';
create trigger eigen before update on leefgebiedkeuze for each row execute function sec.keuze_eigen();

-- Levels are agreed beforehand: once a place on them was noted, they stay.
create function sec.gas_vooraf() returns trigger language plpgsql as $$
begin
  if coalesce(old.score_t0, old.score_t1, old.score_t2) is not null and (new.niveaus, new.gewicht) is distinct from (old.niveaus, old.gewicht) then
    raise exception 'De stappen zijn vooraf afgesproken en blijven zo.' using errcode = 'VB409', hint = 'gas_vooraf';
  end if;
  return new;
end $$;
comment on function sec.gas_vooraf() is 'VB409 when levels would change after a first place on them was noted.';
create trigger vooraf before update on gas_doel for each row execute function sec.gas_vooraf();
revoke execute on function sec.leefgebied_categorie(text, text, integer, text), sec.meetvrijgave_kop(), sec.meetronde_dicht(), sec.meetvrijgave_vast(),
  sec.informant_eigen(), sec.keuze_eigen(), sec.gas_vooraf() from public;
grant execute on function sec.leefgebied_categorie(text, text, integer, text), sec.meetvrijgave_kop(), sec.meetronde_dicht(), sec.meetvrijgave_vast(),
  sec.informant_eigen(), sec.keuze_eigen(), sec.gas_vooraf() to verbonden_app;

grant select (id, casus_id, informant_id, kant, leefgebied, op, ingetrokken_op) on meetvrijgave to inzage;
grant select (vrijgave_id) on meetopening to inzage;
grant select (casus_id, leefgebied, niet_thuis) on leefgebiedkeuze to inzage;
grant select on verbondenheid to inzage;
grant select (id, kant, stand, overslaan_reden, op) on informant to inzage;
set local role inzage;
create view inzage.meet_wachtend as
  select v.id, v.casus_id, v.informant_id, v.leefgebied, v.op from public.meetvrijgave v
  join inzage.mijn_betrokkenheid m on m.casus_id = v.casus_id and m.kant = 'professional'
    and m.rollen && array['vaste_persoon', 'casusregisseur', 'procesregisseur']
  where v.ingetrokken_op is null and v.kant <> 'jeugdige' and not exists (select from public.meetopening o where o.vrijgave_id = v.id);
comment on view inzage.meet_wachtend is 'Which released views wait for the young person, without a word of what they say: for who carries the casus. Owner-rights view of the NOLOGIN role inzage.';
create function inzage.meting_geopend(vrijgave uuid) returns boolean language sql stable security definer set search_path = pg_catalog
  as $$ select exists (select from public.meetopening o where o.vrijgave_id = vrijgave) $$;
comment on function inzage.meting_geopend(uuid) is 'Whether the young person has read a released view or talked it through: a yes or no for policies, so that nobody need see the opening.';
create function inzage.niet_thuis(casus uuid, gebied text) returns boolean language sql stable security definer set search_path = pg_catalog
  as $$ select exists (select from public.leefgebiedkeuze k where k.casus_id = casus and k.leefgebied = gebied and k.niet_thuis) $$;
comment on function inzage.niet_thuis(uuid, text) is 'Whether the young person keeps a domain from home: a yes or no for policies.';
create function inzage.heeft_account(persoon uuid, casus uuid) returns boolean language sql stable security definer set search_path = pg_catalog
  as $$ select exists (select from public.betrokkenheid b where b.persoon_id = persoon and b.casus_id = casus and b.actor_id is not null)
    and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = casus) $$;
comment on function inzage.heeft_account(uuid, uuid) is 'Whether someone of the family signs in themselves, also when the asker does not see that they take part.';
create function inzage.tel_verbondenheid(van date, tot date) returns table (gebied text, uitspraak text, ja bigint, nog_niet bigint)
  language sql stable security definer set search_path = pg_catalog, sec as $$
  select coalesce(nullif(o.gebied, ''), '-'), u.naam, count(*) filter (where u.waarde >= 3), count(*) filter (where u.waarde < 3)
  from public.verbondenheid v join public.betrokkenheid b on b.id = v.betrokkenheid_id join public.organisatie o on o.id = b.organisatie_id
  cross join lateral (values ('gezien', v.gezien), ('erbij', v.erbij), ('ertoe', v.ertoe)) u (naam, waarde)
  where sec.soort() = 'systeem' and v.telt_mee and (v.op at time zone 'Europe/Amsterdam')::date between van and tot
  group by 1, 2 $$;
comment on function inzage.tel_verbondenheid(date, date) is 'Raw counts of a quarter per area and statement, for the job alone; what leaves it has small cells taken out.';
create function inzage.tel_informanten(van date, tot date) returns table (kant text, stand text, aantal bigint)
  language sql stable security definer set search_path = pg_catalog, sec as $$
  select i.kant, case when i.stand = 'overgeslagen' then case when i.overslaan_reden = '' then 'overgeslagen_zonder' else 'overgeslagen_met' end
    when i.stand = 'klaar' then 'klaar' else 'niet_af' end, count(*)
  from public.informant i where sec.soort() = 'systeem' and (i.op at time zone 'Europe/Amsterdam')::date between van and tot group by 1, 2 $$;
comment on function inzage.tel_informanten(date, date) is 'How many were asked in a quarter, filled in, or skipped with or without a reason, for the job alone.';
revoke execute on function inzage.meting_geopend(uuid), inzage.niet_thuis(uuid, text), inzage.heeft_account(uuid, uuid),
  inzage.tel_verbondenheid(date, date), inzage.tel_informanten(date, date) from public;
grant execute on function inzage.meting_geopend(uuid), inzage.niet_thuis(uuid, text), inzage.heeft_account(uuid, uuid),
  inzage.tel_verbondenheid(date, date), inzage.tel_informanten(date, date) to verbonden_app;
grant select on inzage.meet_wachtend to verbonden_app;
set local role verbonden_owner;
create trigger eigen before update on informant for each row execute function sec.informant_eigen();
