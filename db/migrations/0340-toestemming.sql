-- Consent: asked for a scope, answered by each giver, valid by age; the conditions of a source, and what a step rests on.
create table toestemming (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  soort text not null check (soort in ('avg', 'hulp', 'geheim')),
  waarvoor text not null check (waarvoor <> ''),
  van_organisaties uuid[] not null check (cardinality(van_organisaties) > 0),
  aan_organisaties uuid[] not null default '{}',
  aan_ouders boolean not null default false,
  categorieen text[] not null default '{}',
  rechtstreeks boolean not null default false,
  van date not null,
  tot date not null,
  uitzondering text check (uitzondering in ('ernstig_nadeel', 'blijft_wensen')),
  uitzondering_reden text not null default '',
  uitzondering_door uuid references actor,
  uitzondering_op timestamptz,
  door uuid not null references actor,
  organisatie_id uuid not null references organisatie,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  unique (id, casus_id),
  check (tot >= van),
  check (soort = 'hulp' or (cardinality(categorieen) > 0 and (cardinality(aan_organisaties) > 0 or aan_ouders))),
  check (soort = 'avg' or not rechtstreeks),
  check (uitzondering is null or (soort = 'hulp' and uitzondering_reden <> '' and uitzondering_door is not null and uitzondering_op is not null))
);
create index toestemming_casus on toestemming (casus_id);
comment on table toestemming is 'A consent as it is asked: of which kind (AVG, help, release from secrecy: three laws, kept apart), from whom to whom, which categories, what for, from and until which day. Without a yes of everyone the age rule asks, it is a no. Seen by the givers and by the organisations it names; goes with the casus.';
comment on column toestemming.rechtstreeks is 'Free help or advice offered directly to a minor: UAVG 5 lid 5, the young person decides alone.';
comment on column toestemming.tot is 'The last day on which it can hold.';
comment on column toestemming.uitzondering is 'Help from 12 to 15 without the parents'' yes (Jeugdwet 7.3.4 lid 2), with the reason beside it.';

create table toestemming_antwoord (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  toestemming_id uuid not null,
  persoon_id uuid not null,
  antwoord text not null check (antwoord in ('ja', 'nee', 'ingetrokken')),
  wijze text not null check (wijze in ('portaal', 'gesproken', 'geschreven')),
  gezegd_op date not null,
  in_bijzijn_van text not null default '',
  woorden text not null default '',
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  foreign key (toestemming_id, casus_id) references toestemming (id, casus_id) on delete cascade,
  foreign key (persoon_id, casus_id) references persoon (id, casus_id) on delete cascade
);
create index toestemming_antwoord_laatste on toestemming_antwoord (toestemming_id, persoon_id, op desc, id desc);
create index toestemming_antwoord_persoon on toestemming_antwoord (persoon_id);
comment on table toestemming_antwoord is 'What one giver answered to one consent: yes, no or taken back, in the portaal or told to someone. Only added to; the last answer of a giver counts. Audience of the toestemming, but a parent does not see the other parent''s; goes with the casus.';
comment on column toestemming_antwoord.in_bijzijn_van is 'When a professional notes what was said: who was there.';
comment on column toestemming_antwoord.woorden is 'What the giver said with it, in own words.';
alter table toestemming enable row level security, force row level security;
alter table toestemming_antwoord enable row level security, force row level security;

-- Ages. Born on 29 February, a year is full on 1 March of a year without that day.
create function sec.verjaardag(geboren date, jaren integer) returns date language sql immutable strict parallel safe
  as $$ select d + (extract(day from d) < extract(day from geboren))::integer from (select (geboren + make_interval(years => jaren))::date as d) x $$;
comment on function sec.verjaardag(date, integer) is 'The day on which someone reaches an age.';
create function sec.leeftijdsgroep(geboren date, dag date) returns text language sql immutable strict parallel safe
  as $$ select case when dag < sec.verjaardag(geboren, 12) then 'onder_12' when dag < sec.verjaardag(geboren, 16) then '12_15'
    when dag < sec.verjaardag(geboren, 18) then '16_17' else '18_plus' end $$;
comment on function sec.leeftijdsgroep(date, date) is 'The age group that decides who gives consent: under 12, 12 to 15, 16 and 17, 18 and older.';
create function sec.leeftijdsgroep_sinds(geboren date, dag date) returns date language sql immutable strict parallel safe
  as $$ select coalesce(max(d), '-infinity') from (select sec.verjaardag(geboren, j) as d from unnest(array[12, 16, 18]) j) x where d <= dag $$;
comment on function sec.leeftijdsgroep_sinds(date, date) is 'Since when someone is in that group: what was answered before that day was answered under another rule and no longer counts.';
create function sec.toestemming_gevers(soort text, groep text, rechtstreeks boolean, uitzondering boolean) returns text[]
  language sql immutable strict parallel safe as $$ select case
    when soort = 'avg' and rechtstreeks then array['jeugdige']
    when soort = 'avg' and groep in ('onder_12', '12_15') then array['ouders']
    when soort = 'avg' then array['jeugdige']
    when groep = 'onder_12' then array['ouders']
    when groep = '12_15' and soort = 'hulp' and uitzondering then array['jeugdige']
    when groep = '12_15' then array['jeugdige', 'ouders']
    else array['jeugdige'] end $$;
comment on function sec.toestemming_gevers(text, text, boolean, boolean) is 'Who must all say yes. The same table as src/toestemming/states.ts, where the articles stand; a test compares them row by row.';
create function sec.ouder_is_ander(casus uuid) returns boolean language sql stable
  as $$ select not exists (select from public.persoon p where p.casus_id = casus and p.soort = 'jeugdige' and p.geboortedatum is not null
    and sec.vandaag() < sec.verjaardag(p.geboortedatum, 16)) $$;
comment on function sec.ouder_is_ander(uuid) is 'Whether secrecy holds towards the parents too: from 16 on (Jeugdwet 7.3.11 lid 2 b with 7.3.4 lid 2); also when the age is not known.';
revoke execute on function sec.verjaardag(date, integer), sec.leeftijdsgroep(date, date), sec.leeftijdsgroep_sinds(date, date),
  sec.toestemming_gevers(text, text, boolean, boolean), sec.ouder_is_ander(uuid) from public;
grant execute on function sec.verjaardag(date, integer), sec.leeftijdsgroep(date, date), sec.leeftijdsgroep_sinds(date, date),
  sec.toestemming_gevers(text, text, boolean, boolean) to verbonden_app, inzage;
grant execute on function sec.ouder_is_ander(uuid) to verbonden_app;

grant select on toestemming, toestemming_antwoord to inzage;
grant select (id, casus_id, soort, geboortedatum, gezag) on persoon to inzage;
set local role inzage;
create function inzage.toestemming_geldt(toestemming uuid, casus uuid, gever uuid, cat text, ontvanger uuid, ouder boolean) returns boolean
  language sql stable security definer set search_path = pg_catalog, sec as $$
  select exists (select from public.toestemming t
    join public.persoon j on j.casus_id = t.casus_id and j.soort = 'jeugdige' and j.geboortedatum is not null
    cross join lateral (select sec.vandaag() as dag offset 0) d
    cross join lateral (select sec.leeftijdsgroep_sinds(j.geboortedatum, d.dag) as sinds, sec.toestemming_gevers(t.soort,
      sec.leeftijdsgroep(j.geboortedatum, d.dag), t.rechtstreeks, t.uitzondering is not null) as gevers) r
    where t.id = toestemming_geldt.toestemming and t.casus_id = toestemming_geldt.casus and d.dag between t.van and t.tot
      and (gever is null or gever = any (t.van_organisaties)) and (cat is null or cat = any (t.categorieen))
      and (ontvanger is null or ontvanger = any (t.aan_organisaties)) and (not ouder or t.aan_ouders)
      and (not 'ouders' = any (r.gevers) or exists (select from public.persoon p where p.casus_id = t.casus_id and p.soort = 'ouder' and p.gezag))
      and not exists (select from public.persoon p where p.casus_id = t.casus_id
        and case p.soort when 'jeugdige' then 'jeugdige' = any (r.gevers) else 'ouders' = any (r.gevers) and p.gezag is distinct from false end
        and coalesce((select a.antwoord <> 'ja' or a.gezegd_op < r.sinds from public.toestemming_antwoord a
          where a.toestemming_id = t.id and a.persoon_id = p.id order by a.op desc, a.id desc limit 1), true)))
$$;
comment on function inzage.toestemming_geldt(uuid, uuid, uuid, text, uuid, boolean) is 'Whether a consent holds now, for a giver, category and receiver (null: whichever): a yes or no for policies, so that nobody need see the consent itself.';
revoke execute on function inzage.toestemming_geldt(uuid, uuid, uuid, text, uuid, boolean) from public;
grant execute on function inzage.toestemming_geldt(uuid, uuid, uuid, text, uuid, boolean) to verbonden_app;
set local role verbonden_owner;

-- What is shared on a consent hangs on it, and so does its line on the tijdlijn.
alter table bijdrage add foreign key (toestemming_id, casus_id) references toestemming (id, casus_id);
alter table bijdrage add check (geheim_grond is distinct from 'toestemming' or toestemming_id is not null);
alter table bijdrage add check (geheim_grond is null or geheim_grond = 'toestemming' or geheim_uitleg <> '');
create index bijdrage_toestemming on bijdrage (toestemming_id) where toestemming_id is not null;
alter table gebeurtenis add column bijdrage_id uuid;
comment on column gebeurtenis.bijdrage_id is 'The bijdrage that this line tells of, when that rests on a consent: who does not see it, does not see the line either.';
create function sec.gebeurtenis_bijdrage() returns trigger language plpgsql as $$
begin
  select b.id into new.bijdrage_id from public.bijdrage b where b.casus_id = new.casus_id and b.toestemming_id is not null
    and b.id = coalesce((new.gegevens ->> 'bijdrageId')::uuid, new.object_id);
  return new;
end $$;
comment on function sec.gebeurtenis_bijdrage() is 'Writes with a line on the tijdlijn which bijdrage on a consent it tells of.';
revoke execute on function sec.gebeurtenis_bijdrage() from public;
grant execute on function sec.gebeurtenis_bijdrage() to verbonden_app;
create trigger gebeurtenis_bijdrage before insert on gebeurtenis for each row
  when (new.soort like 'bijdrage.%' or new.gegevens ? 'bijdrageId') execute function sec.gebeurtenis_bijdrage();

-- Ask me first: a question to the source, and what a step of the plan or a decision rests on.
alter table besluit add unique (id, casus_id);
create table gebruiksvraag (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  bijdrage_id uuid not null,
  waarvoor text not null check (waarvoor <> ''),
  aan_id uuid not null references actor,
  door uuid not null references actor,
  organisatie_id uuid not null references organisatie,
  op timestamptz not null default sec.nu(),
  antwoord text check (antwoord in ('ja', 'nee')),
  woorden text not null default '',
  beantwoord_door uuid references actor,
  beantwoord_op timestamptz,
  ingetrokken_op timestamptz,
  ingetrokken_reden text not null default '',
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  unique (id, casus_id),
  foreign key (bijdrage_id, casus_id) references bijdrage (id, casus_id) on delete cascade,
  check ((antwoord is null) = (beantwoord_op is null) and (antwoord is null) = (beantwoord_door is null)),
  check (ingetrokken_op is null or (antwoord = 'ja' and ingetrokken_reden <> ''))
);
create index gebruiksvraag_bijdrage on gebruiksvraag (bijdrage_id);
create index gebruiksvraag_wacht on gebruiksvraag (aan_id) where antwoord is null;
create index gebruiksvraag_casus on gebruiksvraag (casus_id);
comment on table gebruiksvraag is 'Someone asks the source whether a bijdrage that says ''ask me first'' may be used, and what for; the source answers and may take a yes back. Seen by asker and source; goes with the bijdrage.';

create table steunt_op (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  afspraak_id uuid,
  spoor_id uuid,
  besluit_id uuid,
  bijdrage_id uuid not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  unique nulls not distinct (afspraak_id, spoor_id, besluit_id, bijdrage_id),
  foreign key (afspraak_id, casus_id) references afspraak (id, casus_id) on delete cascade,
  foreign key (spoor_id, casus_id) references spoor (id, casus_id) on delete cascade,
  foreign key (besluit_id, casus_id) references besluit (id, casus_id) on delete cascade,
  foreign key (bijdrage_id, casus_id) references bijdrage (id, casus_id) on delete cascade,
  check (num_nonnulls(afspraak_id, spoor_id, besluit_id) = 1)
);
create index steunt_op_casus on steunt_op (casus_id);
create index steunt_op_bijdrage on steunt_op (bijdrage_id);
comment on table steunt_op is 'On which bijdragen an afspraak, a spoor or a besluit rests. Seen by who sees both the step and the bijdrage; goes with either.';
alter table gebruiksvraag enable row level security, force row level security;
alter table steunt_op enable row level security, force row level security;
