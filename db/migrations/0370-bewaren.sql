-- How long things are kept, who may end that, and what stays of it: nothing but a certificate and a ledger that names nobody.
create schema bewaren;
grant usage, create on schema bewaren to bewaarder;
grant usage on schema bewaren to verbonden_app;
grant usage on schema public, sec, inzage to bewaarder;
set local role deur;
grant execute on function sec.actor(), sec.actor_id(), sec.organisatie_id(), sec.soort(), sec.mijn_mandaten() to bewaarder;
set local role verbonden_owner;
comment on column actor.mandaten is 'What this actor may decide: regime:wegen, regime:besluiten, regime:ontvangen, beheer, bewaren (retention desk), fg (data protection officer).';

-- Shielding: after closing, where the regime says so, nobody reads the casus any more; an empty shell stays.
alter table casus add column afgeschermd_op timestamptz;
comment on column casus.afgeschermd_op is 'From when nobody reads this casus any more (Wgs 2.31 lid 8, or the regime''s own rule); destroyed at the end of its term.';
alter table betrokkenheid add column afgeschermd boolean not null default false;
comment on column betrokkenheid.afgeschermd is 'The casus is shielded: this involvement no longer gives sight. Kept beside the row so that sight costs no second look-up.';

alter table bijdrage add column bewaren_tot date;
comment on column bijdrage.bewaren_tot is 'The last day on which it may be kept, set by the nightly job when that day comes near; after it nobody sees it, also while its destruction waits for a decision.';

set local role inzage;
create or replace view inzage.mijn_betrokkenheid as
  select b.id as betrokkenheid_id, b.casus_id, b.kant, b.rollen, b.organisatie_id, b.persoon_id, b.casus_start,
    (select sec.vandaag()) as vandaag
  from public.betrokkenheid b
  where b.actor_id = (select sec.actor_id()) and not b.afgeschermd
    and b.van <= (select sec.vandaag()) and (b.tot is null or b.tot >= (select sec.vandaag()));
create view inzage.gesloten_schil as
  select c.id as casus_id, c.regime_code, c.regime_versie, c.start, c.gesloten_op, c.afgeschermd_op,
    b.rollen as mijn_rollen, b.organisatie_id as mijn_organisatie_id
  from public.casus c left join public.betrokkenheid b on b.casus_id = c.id and b.actor_id = (select sec.actor_id())
    and b.rollen && array['casusregisseur', 'procesregisseur'] and (b.tot is null or b.tot >= (select sec.vandaag()))
  where c.afgeschermd_op is not null
    and (b.id is not null or 'bewaren' = any (array(select unnest(sec.mijn_mandaten()))));
comment on view inzage.gesloten_schil is 'Of a shielded casus: regime and days, no name, no question, no content. For its regisseurs and for who keeps the retention desk. Owner-rights view of the NOLOGIN role inzage.';
create view inzage.mijn_afgeschermd as
  select b.casus_id, b.organisatie_id from public.betrokkenheid b
  where b.afgeschermd and b.actor_id = (select sec.actor_id()) and b.kant = 'professional'
    and (b.tot is null or b.tot >= (select sec.vandaag()));
comment on view inzage.mijn_afgeschermd is 'In which shielded casussen the acting person took part, by id only: so that a source can still answer whether what it brought in may be kept. Owner-rights view of the NOLOGIN role inzage.';
grant select on inzage.mijn_afgeschermd to verbonden_app, bewaarder;
grant select on inzage.gesloten_schil to verbonden_app, bewaarder;
grant select on inzage.mijn_betrokkenheid to bewaarder;
set local role verbonden_owner;

create table bewaartermijn (
  code text primary key check (code in ('concept', 'teruggetrokken', 'vooraankondiging')),
  termijn text not null check (termijn ~ '^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$' and termijn <> 'P'),
  uitleg text not null
);
comment on table bewaartermijn is 'Terms that no law and no regime sets and the samenwerkingsverband chooses (ISO 8601), such as for a concept nobody sends. No personal data; seen by everyone who is signed in.';
insert into bewaartermijn values
  ('concept', 'P6M', 'Een concept dat niemand verzendt. Gekozen door het samenwerkingsverband; geen wet noemt een termijn.'),
  ('teruggetrokken', 'P30D', 'Een aanmelding die de maker terugtrok. Gekozen door het samenwerkingsverband; geen wet noemt een termijn.'),
  ('vooraankondiging', 'P60D', 'Hoe lang van tevoren een voorstel tot vernietigen klaarstaat, zodat twee mensen kunnen kijken.');

create table vernietigingsvoorstel (
  id uuid primary key default uuidv7(),
  wat text not null check (wat in ('casus', 'onderdelen', 'aanmeldingen')),
  casus_id uuid references casus on delete set null,
  regime_code text not null,
  regel text not null,
  grond text not null,
  uiterlijk date not null,
  aantallen jsonb not null,
  reden text not null default '',
  voorgesteld_door uuid references actor,
  op timestamptz not null default sec.nu(),
  status text not null default 'open' check (status in ('open', 'nagekeken', 'goedgekeurd', 'afgewezen', 'uitgevoerd', 'vervallen')),
  nagekeken_door uuid references actor,
  nagekeken_op timestamptz,
  besloten_door uuid references actor,
  besloten_op timestamptz,
  besluit_reden text not null default '',
  opnieuw_vanaf date,
  uitgevoerd_op timestamptz,
  versie integer not null default 1,
  check ((nagekeken_door is null) = (nagekeken_op is null)),
  check ((besloten_door is null) = (besloten_op is null)),
  check (status not in ('goedgekeurd', 'uitgevoerd') or (nagekeken_door is not null and besloten_door is not null and besloten_door <> nagekeken_door)),
  check (status <> 'afgewezen' or (besloten_door is not null and besluit_reden <> '' and opnieuw_vanaf is not null)),
  check (wat <> 'aanmeldingen' or casus_id is null)
);
create unique index vernietigingsvoorstel_open on vernietigingsvoorstel (casus_id, wat) where status in ('open', 'nagekeken', 'goedgekeurd');
create index vernietigingsvoorstel_status on vernietigingsvoorstel (status, uiterlijk);
comment on table vernietigingsvoorstel is 'Proposal to destroy: what, how many of which kind, by which rule and article, before which day. One person checks, another decides. Names nobody; seen by who keeps the retention desk. Kept as the account of the destruction; its free text goes when it is carried out.';
comment on column vernietigingsvoorstel.casus_id is 'Empty as soon as the casus is destroyed.';
comment on column vernietigingsvoorstel.voorgesteld_door is 'Empty: the nightly job, by the rule of the regime. Else who asked for it.';
comment on column vernietigingsvoorstel.reden is 'Why someone asked for it. Emptied when it is carried out.';
comment on column vernietigingsvoorstel.besluit_reden is 'Why it was refused, or what was noted. Emptied when it is carried out.';

create table voorstel_onderdeel (
  voorstel_id uuid not null references vernietigingsvoorstel on delete cascade,
  soort text not null check (soort in ('aanmelding', 'bijdrage', 'weerwoord', 'afspraak', 'overleg', 'eerdere_vraag', 'casusstap', 'gebeurtenis')),
  onderdeel_id uuid not null,
  primary key (voorstel_id, soort, onderdeel_id)
);
comment on table voorstel_onderdeel is 'Which rows a proposal is about, by id only; goes when the proposal is carried out. Seen by the job only.';

create table verklaring (
  id uuid primary key default uuidv7(),
  voorstel_id uuid not null unique,
  wat text not null check (wat in ('casus', 'onderdelen', 'aanmeldingen')),
  regime_code text not null,
  regel text not null,
  grond text not null,
  uiterlijk date not null,
  aantallen jsonb not null,
  nagekeken_functie text not null,
  nagekeken_organisatie text not null,
  besloten_functie text not null,
  besloten_organisatie text not null,
  op timestamptz not null,
  voorstel_hash bytea not null,
  hash bytea not null
);
comment on table verklaring is 'Verklaring van vernietiging: date, rule, counts, regime, the hash of the proposal and by which two functions it was checked and decided. Names nobody. Seen by the retention desk, FG and beheer; kept.';

create table bewaarstop (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  grond text not null check (grond in ('rechtsvordering', 'wettelijk_voorschrift', 'verzoek_betrokkene')),
  reden text not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  vanaf date not null default sec.vandaag(),
  herzien_op date not null,
  opgeheven_op timestamptz,
  opgeheven_door uuid references actor,
  opheffing_reden text not null default '',
  versie integer not null default 1,
  check (herzien_op > vanaf),
  check ((opgeheven_op is null) = (opgeheven_door is null)),
  check (opgeheven_op is null or opheffing_reden <> '')
);
create index bewaarstop_casus on bewaarstop (casus_id) where opgeheven_op is null;
comment on table bewaarstop is 'Legal hold: as long as it stands nothing of this casus is destroyed (Wgs 1.8 lid 7: a statute in the way, or a legal claim). Seen by the retention desk and the regisseurs of the casus; goes with the casus.';

create table verlenging (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  geval text not null check (geval in ('niet_afgesloten', 'grote_kans_op_terugval')),
  reden text not null,
  door uuid not null references actor,
  organisatie_id uuid not null references organisatie,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1
);
create index verlenging_casus on verlenging (casus_id, op desc);
comment on table verlenging is 'Renewed processing after the longest term (BGS 1.16 lid 2): the casus is not closed and still meets the criteria, or closed less than a year before with a high risk of relapse, judged by people. Goes with the casus.';

create table instemming_bron (
  id uuid primary key default uuidv7(),
  verlenging_id uuid not null references verlenging on delete cascade,
  casus_id uuid not null references casus on delete cascade,
  organisatie_id uuid not null references organisatie,
  antwoord text check (antwoord in ('ja', 'nee')),
  reden text not null default '',
  door uuid references actor,
  op timestamptz,
  tot date,
  versie integer not null default 1,
  unique (verlenging_id, organisatie_id),
  check ((antwoord is null) = (door is null)),
  check ((antwoord is not distinct from 'ja') = (tot is not null)),
  check (tot <= ((op at time zone 'Europe/Amsterdam')::date + interval '2 years')::date),
  check (antwoord is distinct from 'nee' or reden <> '')
);
create index instemming_bron_organisatie on instemming_bron (organisatie_id) where antwoord is null;
comment on table instemming_bron is 'The consent of one source to renewed processing of what it brought in (Wgs 1.8 lid 7). No, or no answer: what it brought in goes at its own term. Seen by that organisation and the retention desk; goes with the casus.';
comment on column instemming_bron.tot is 'Until when what this source brought in may be kept: at most two years from its yes (BGS 1.16 lid 3).';

create table doorgeleiding (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  aan text not null check (aan in ('politie', 'om', 'burgemeester')),
  ontvanger text not null,
  grond text not null,
  tekst text not null,
  overgedragen_op date not null,
  door uuid not null references actor,
  organisatie_id uuid not null references organisatie,
  op timestamptz not null default sec.nu(),
  opgeheven_op timestamptz,
  opgeheven_door uuid references actor,
  opheffing_reden text not null default '',
  versie integer not null default 1,
  check ((opgeheven_op is null) = (opgeheven_door is null)),
  check (opgeheven_op is null or opheffing_reden <> '')
);
create unique index doorgeleiding_open on doorgeleiding (casus_id) where opgeheven_op is null;
comment on table doorgeleiding is 'Hand-off under another law (Wgs 2.31 lid 13): to whom, when, on what ground, with as little text as will do. The casus is frozen while it stands. Seen by the regisseurs of the casus only; never in a list; goes with the casus.';
comment on column doorgeleiding.tekst is 'What was handed over, word for word.';

create table rac_wijziging (
  id uuid primary key default uuidv7(),
  titel text not null,
  wat text not null,
  waarom text not null,
  regime_code text check (regime_code in ('steun', 'pga', 'zvh', 'groep')),
  gevraagd_op date not null,
  advies text not null default 'nog_niet' check (advies in ('nog_niet', 'rechtmatig', 'rechtmatig_mits', 'niet_rechtmatig')),
  advies_tekst text not null default '',
  advies_op date,
  besluit text not null default 'nog_niet' check (besluit in ('nog_niet', 'volgen', 'afwijken', 'niet_invoeren')),
  afwijking text not null default '',
  besluit_op date,
  gemeld_rac_op date,
  gemeld_fg_op date,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  check ((advies = 'nog_niet') = (advies_op is null)),
  check ((besluit = 'nog_niet') = (besluit_op is null)),
  check (besluit <> 'afwijken' or (afwijking <> '' and advies <> 'nog_niet'))
);
comment on table rac_wijziging is 'Register of new and changed ways of processing put to the rechtmatigheidsadviescommissie (Wgs 1.8 lid 6, BGS 1.13): what changes, asked when, its advice, a reasoned deviation and when that was reported. No personal data; seen by FG and beheer.';

create table grootboek (
  id uuid primary key,
  nr bigint generated always as identity unique,
  soort text not null check (soort in ('casus_vernietigd', 'onderdelen_vernietigd', 'aanmeldingen_vernietigd', 'betrokkenheid_beeindigd',
    'aanmelding_gewist', 'aanstelling_gewijzigd', 'account_geblokkeerd', 'bijdrage_ingetrokken', 'toestemming_ingetrokken')),
  kenmerken bytea[] not null default '{}',
  object uuid,
  waarde text not null default '',
  op timestamptz not null default sec.nu(),
  geschreven_op timestamptz,
  check ((object is null) = (soort like '%_vernietigd'))
);
create index grootboek_te_schrijven on grootboek (nr) where geschreven_op is null;
comment on table grootboek is 'Ledger of what must stay ended after a restore: destructions by keyed hash, ended grants by uuid. Written along to a file outside the database. Names nobody; read by the job only; rows never change but for the moment they were written to the file.';

do $$
declare tabel text;
begin
  foreach tabel in array array['bewaartermijn', 'vernietigingsvoorstel', 'voorstel_onderdeel', 'verklaring', 'bewaarstop', 'verlenging',
    'instemming_bron', 'doorgeleiding', 'rac_wijziging', 'grootboek'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
  end loop;
end $$;

-- A session goes with its account.
set local role deur;
create function sec.ruim_sessies_van_account() returns trigger language plpgsql security definer set search_path = pg_catalog, sec as $$
begin
  delete from sec.sessie where account_id = old.id;
  return old;
end $$;
comment on function sec.ruim_sessies_van_account() is 'Deletes the sessions of an account that is deleted.';
revoke execute on function sec.ruim_sessies_van_account() from public;
grant execute on function sec.ruim_sessies_van_account() to verbonden_owner;
set local role verbonden_owner;
create trigger ruim_sessies before delete on account for each row execute function sec.ruim_sessies_van_account();
