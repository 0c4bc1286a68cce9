-- The casus, its people, and everything inside it. Inside a casus every row carries the same audience:
-- publiek (organisations, null = all that take part), jeugdige_vanaf and ouder_vanaf (date, null = not).
create table casus (
  id uuid primary key default uuidv7(),
  log_naam uuid not null default gen_random_uuid(),
  regime_code text not null,
  regime_versie integer not null,
  aanmelding_id uuid references aanmelding on delete set null,
  vraag text not null,
  vraag_verteld_aan text not null default '',
  vraag_op date not null,
  fase text not null default 'gestart' check (fase in ('gestart', 'plan', 'in_uitvoering', 'afschalen', 'nazorg', 'gesloten')),
  zijtoestand text check (zijtoestand in ('opgeschaald', 'pauze', 'bevroren')),
  zijtoestand_reden text not null default '',
  zijtoestand_eigenaar uuid references actor,
  zijtoestand_tot date,
  geen_vaste_persoon_reden text not null default '',
  geen_vaste_persoon_tot date,
  start timestamptz not null default sec.nu(),
  gesloten_op timestamptz,
  versie integer not null default 1,
  foreign key (regime_code, regime_versie) references regime (code, versie),
  check ((zijtoestand is null) or (zijtoestand_reden <> '' and zijtoestand_eigenaar is not null and zijtoestand_tot is not null)),
  check ((fase = 'gesloten') = (gesloten_op is not null))
);
comment on table casus is 'One young person''s case under one regime. Seen by who takes part, as long as they take part.';
comment on column casus.log_naam is 'The only key between this person and the processing log: destroying the case makes the log nameless.';
comment on column casus.vraag is 'The young person''s question in own words.';
alter table aanmelding add foreign key (casus_id) references casus on delete set null;

create table persoon (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  soort text not null check (soort in ('jeugdige', 'ouder')),
  roepnaam text not null,
  tussenvoegsel text not null default '',
  achternaam text not null default '',
  geboortedatum date,
  telefoon text not null default '',
  adres text not null default '',
  woonplaats text not null default '',
  relatie text not null default '',
  gezag boolean,
  gezag_bron text not null default '',
  gezag_op date,
  bsn_versleuteld bytea,
  bsn_index bytea,
  versie integer not null default 1,
  unique (id, casus_id)
);
create index persoon_casus on persoon (casus_id, soort);
comment on table persoon is 'The young person and the parents of one casus. Per casus, so that what one regime knows never flows into another.';
comment on column persoon.gezag is 'Parental authority, with source and date; null = not known.';

create table betrokkenheid (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  kant text not null check (kant in ('professional', 'jeugdige', 'ouder')),
  rollen text[] not null check (cardinality(rollen) > 0 and rollen <@ array['vaste_persoon', 'procesregisseur', 'casusregisseur', 'deelnemer', 'jeugdige', 'ouder']),
  actor_id uuid references actor,
  persoon_id uuid,
  organisatie_id uuid references organisatie,
  van date not null default sec.vandaag(),
  tot date,
  besloten_door uuid references actor,
  reden text not null default '',
  gekozen_door_jeugdige boolean not null default false,
  casus_start timestamptz not null,
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  unique (id, casus_id),
  foreign key (persoon_id, casus_id) references persoon (id, casus_id) on delete cascade,
  check ((kant = 'professional') = (organisatie_id is not null)),
  check (kant = 'professional' or persoon_id is not null),
  check (tot is null or tot >= van)
);
create unique index betrokkenheid_open on betrokkenheid (casus_id, actor_id) where tot is null and actor_id is not null;
create index betrokkenheid_mijn on betrokkenheid (actor_id, casus_id) include (kant, organisatie_id, van, tot);
create index betrokkenheid_lijst on betrokkenheid (actor_id, casus_start desc);
create index betrokkenheid_casus on betrokkenheid (casus_id);
comment on table betrokkenheid is 'Who takes part in a casus, in which role, from when until when, decided by whom. That an organisation takes part is itself shared by the row''s audience.';

create table bijdrage (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  soort text not null check (soort in ('goed', 'voorval', 'zorg', 'vraag')),
  categorie text not null,
  tekst text not null,
  noodzaak text not null default '',
  alleen_orientatie boolean not null default false,
  eerst_vragen boolean not null default false,
  gebeurd_op date,
  organisatie_id uuid references organisatie,
  door uuid not null references actor,
  status text not null default 'geldig' check (status in ('geldig', 'gecorrigeerd', 'ingetrokken')),
  status_reden text not null default '',
  vervangt_id uuid,
  achterhoud_reden text not null default '',
  eigen_kant text not null default 'n_v_t' check (eigen_kant in ('n_v_t', 'gevraagd', 'nog_vragen', 'wil_niet')),
  eigen_kant_uitleg text not null default '',
  eerste_verwerking timestamptz not null default sec.nu(),
  verloopt_op date,
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  zoek tsvector generated always as (to_tsvector('dutch', tekst)) stored,
  unique (id, casus_id),
  foreign key (vervangt_id, casus_id) references bijdrage (id, casus_id)
);
create index bijdrage_casus on bijdrage (casus_id, eerste_verwerking desc);
comment on table bijdrage is 'What a partner, young person or parent brings into a casus: the one primitive of sharing. Corrected or withdrawn, never silently edited; unseen after its expiry.';
comment on column bijdrage.publiek is 'Organisations that see it (source included); null = all that take part.';

create table eigen_kant (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  bijdrage_id uuid not null,
  gebeurde text not null default '',
  beschermde text not null default '',
  zou_helpen text not null default '',
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  foreign key (bijdrage_id, casus_id) references bijdrage (id, casus_id) on delete cascade
);
create index eigen_kant_bijdrage on eigen_kant (bijdrage_id);
comment on table eigen_kant is 'The young person''s own side of an incident: what happened, what were you protecting, what would help. Same audience as the bijdrage.';

create table spoor (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  soort text not null check (soort in ('straf', 'bestuur', 'civiel', 'zorg', 'hulp', 'herstel', 'onderwijs', 'werk', 'wonen', 'thuis', 'vrije_tijd', 'financien')),
  doel text not null,
  doel_van text not null default 'jeugdige' check (doel_van in ('jeugdige', 'ouder', 'samen', 'professional')),
  volgorde integer not null default 0,
  gestopt_op date,
  door uuid not null references actor,
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  unique (id, casus_id)
);
create index spoor_casus on spoor (casus_id);
comment on table spoor is 'A track of the plan, opening with its goal in the young person''s words.';

create table plan (
  casus_id uuid primary key references casus on delete cascade,
  status text not null default 'concept' check (status in ('concept', 'vastgesteld')),
  nr integer not null default 0,
  familiegroepsplan text not null default 'nog_aanbieden' check (familiegroepsplan in ('nog_aanbieden', 'gekozen', 'niet_gewild', 'overgeslagen')),
  familiegroepsplan_reden text not null default '',
  bewoording text not null default '',
  vastgesteld_op timestamptz,
  versie integer not null default 1
);
comment on table plan is 'The one plan of a casus and its state; its tracks and afspraken carry their own audience.';

create table plan_versie (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  spoor_id uuid not null,
  nr integer not null,
  inhoud jsonb not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  unique (casus_id, nr, spoor_id),
  foreign key (spoor_id, casus_id) references spoor (id, casus_id) on delete cascade
);
comment on table plan_versie is 'A track as it was when a version of the plan was agreed; same audience as the track then had.';

create table overleg (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  begint_op timestamptz not null,
  eindigt_op timestamptz not null,
  plaats text not null,
  doel text not null default '',
  status text not null default 'gepland' check (status in ('gepland', 'bezig', 'afgerond', 'afgelast')),
  status_reden text not null default '',
  voorzitter_id uuid not null references actor,
  volgnr integer not null default 0,
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  unique (id, casus_id),
  check (eindigt_op > begint_op)
);
create index overleg_casus on overleg (casus_id, begint_op desc);
comment on table overleg is 'A meeting on one casus, young person and parents at the table where the regime allows.';

create table afspraak (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  spoor_id uuid not null,
  overleg_id uuid,
  tekst text not null,
  eigenaar_id uuid not null,
  eigenaar_actor_id uuid references actor,
  datum date not null,
  begint_op timestamptz,
  eindigt_op timestamptz,
  plaats text not null default '',
  tegenprestatie text not null default '',
  sanctie boolean not null default false,
  nog_niet_kunnen text not null default '',
  nog_niet_bewijs text not null default '',
  status text not null default 'open' check (status in ('open', 'gedaan', 'niet_gelukt', 'vervallen')),
  status_toelichting text not null default '',
  afgerond_op timestamptz,
  door uuid not null references actor,
  gemaakt_op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  unique (id, casus_id),
  foreign key (spoor_id, casus_id) references spoor (id, casus_id) on delete cascade,
  foreign key (overleg_id, casus_id) references overleg (id, casus_id),
  foreign key (eigenaar_id, casus_id) references betrokkenheid (id, casus_id),
  check (eindigt_op is null or (begint_op is not null and eindigt_op > begint_op)),
  check (not sanctie or (nog_niet_kunnen <> '' and nog_niet_bewijs <> ''))
);
create index afspraak_casus on afspraak (casus_id, status, datum);
create index afspraak_eigenaar on afspraak (eigenaar_actor_id, status, datum);
comment on table afspraak is 'An agreed action with owner, date and state. A sanction-type step first answers what this young person can''t do yet, on what evidence.';

create table akkoord (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  afspraak_id uuid not null,
  betrokkenheid_id uuid not null,
  antwoord text not null check (antwoord in ('ja', 'nee', 'niet_gevraagd')),
  wat_maakt_ja text not null default '',
  gevolg_nee text not null default '',
  reden_niet_gevraagd text not null default '',
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  unique (afspraak_id, betrokkenheid_id),
  foreign key (afspraak_id, casus_id) references afspraak (id, casus_id) on delete cascade,
  foreign key (betrokkenheid_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade,
  check (antwoord <> 'niet_gevraagd' or reden_niet_gevraagd <> '')
);
comment on table akkoord is 'Agreed? per person: yes / no, what would make it a yes / could not be asked and why. Same audience as the afspraak.';

create table deelname (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  overleg_id uuid not null,
  betrokkenheid_id uuid not null,
  aanwezigheid text not null default 'uitgenodigd' check (aanwezigheid in ('uitgenodigd', 'komt', 'komt_niet', 'belt_in', 'aanwezig', 'afwezig')),
  met_wie text not null default '',
  voorbereiding text not null default '',
  mandaat text not null default '',
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  unique (overleg_id, betrokkenheid_id),
  foreign key (overleg_id, casus_id) references overleg (id, casus_id) on delete cascade,
  foreign key (betrokkenheid_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade
);
comment on table deelname is 'Who is invited to an overleg, comes, with whom they bring, and what they prepared in own words.';

create table agendapunt (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  overleg_id uuid not null,
  titel text not null,
  bron text not null default 'zelf' check (bron in ('zelf', 'afspraak', 'bijdrage', 'botsing', 'akkoord', 'vraag')),
  bron_id uuid,
  volgorde integer not null default 0,
  besproken boolean not null default false,
  door uuid not null references actor,
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  unique (id, casus_id),
  foreign key (overleg_id, casus_id) references overleg (id, casus_id) on delete cascade
);
create index agendapunt_overleg on agendapunt (overleg_id);
comment on table agendapunt is 'A point of an overleg''s agenda, put there by a person or because something is due.';

create table inbreng (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  agendapunt_id uuid not null,
  betrokkenheid_id uuid not null,
  tekst text not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  foreign key (agendapunt_id, casus_id) references agendapunt (id, casus_id) on delete cascade,
  foreign key (betrokkenheid_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade
);
create index inbreng_agendapunt on inbreng (agendapunt_id);
comment on table inbreng is 'What someone at the table said on a point.';

create table besluit (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  overleg_id uuid not null,
  agendapunt_id uuid,
  tekst text not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  foreign key (overleg_id, casus_id) references overleg (id, casus_id) on delete cascade,
  foreign key (agendapunt_id, casus_id) references agendapunt (id, casus_id) on delete cascade
);
create index besluit_overleg on besluit (overleg_id);
comment on table besluit is 'A decision of an overleg.';

create table weerwoord (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  betrokkenheid_id uuid not null,
  over_soort text not null check (over_soort in ('plan', 'afspraak', 'bijdrage', 'overleg', 'verslag')),
  over_id uuid,
  tekst text not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  foreign key (betrokkenheid_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade
);
create index weerwoord_casus on weerwoord (casus_id, op desc);
comment on table weerwoord is 'What the young person or a parent says back, in own words. They choose who sees it.';

create table gebeurtenis (
  id uuid primary key default uuidv7(),
  casus_id uuid references casus on delete cascade,
  aanmelding_id uuid references aanmelding on delete cascade,
  soort text not null,
  object_id uuid,
  gegevens jsonb not null default '{}',
  door uuid references actor,
  organisatie_id uuid references organisatie,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  check (num_nonnulls(casus_id, aanmelding_id) = 1)
);
create index gebeurtenis_casus on gebeurtenis (casus_id, op desc);
create index gebeurtenis_aanmelding on gebeurtenis (aanmelding_id, op desc) where aanmelding_id is not null;
comment on table gebeurtenis is 'Tijdlijn: what happened, for whoever may see it. Holds no free text of its own.';

create table gelezen (
  casus_id uuid not null references casus on delete cascade,
  actor_id uuid not null references actor on delete cascade,
  tot timestamptz not null,
  primary key (casus_id, actor_id)
);
comment on table gelezen is 'Until when someone has read a casus, to mark what is new for them. Seen by that person only.';

do $$
declare tabel text;
begin
  foreach tabel in array array['casus', 'persoon', 'betrokkenheid', 'bijdrage', 'eigen_kant', 'spoor', 'plan', 'plan_versie',
    'overleg', 'afspraak', 'akkoord', 'deelname', 'agendapunt', 'inbreng', 'besluit', 'weerwoord', 'gebeurtenis', 'gelezen'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
  end loop;
end $$;

grant select on betrokkenheid to inzage;
set local role inzage;
create view inzage.mijn_betrokkenheid as
  select b.id as betrokkenheid_id, b.casus_id, b.kant, b.rollen, b.organisatie_id, b.persoon_id, b.casus_start,
    (select sec.vandaag()) as vandaag
  from public.betrokkenheid b
  where b.actor_id = (select sec.actor_id())
    and b.van <= (select sec.vandaag()) and (b.tot is null or b.tot >= (select sec.vandaag()));
comment on view inzage.mijn_betrokkenheid is 'The acting person''s own, current involvements: the ground of all sight inside a casus. Owner-rights view of the NOLOGIN role inzage.';
grant select on inzage.mijn_betrokkenheid to verbonden_app;
set local role verbonden_owner;
