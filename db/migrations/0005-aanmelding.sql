-- Concepten and aanmeldingen, files read in, doubles, weging.
create table inlezing (
  id uuid primary key default uuidv7(),
  actor_id uuid not null references actor,
  organisatie_id uuid not null references organisatie,
  regime_code text not null,
  bestandsnaam text not null,
  status text not null default 'wacht' check (status in ('wacht', 'bezig', 'vraagt_kolommen', 'klaar', 'mislukt')),
  rijen integer not null default 0,
  verwerkt integer not null default 0,
  aangenomen integer not null default 0,
  geweigerd integer not null default 0,
  al_bekend integer not null default 0,
  verslag jsonb not null default '{}',
  toewijzing jsonb,
  gestart_op timestamptz not null default sec.nu(),
  klaar_op timestamptz,
  versie integer not null default 1
);
create index inlezing_actor on inlezing (actor_id, gestart_op desc);
comment on table inlezing is 'One file read in by one sender: progress and report. Seen by that sender only; kept 30 days.';
comment on column inlezing.verslag is 'Per refused row: row, field, code and reason; dropped columns by name. Never the content of a dropped column.';

create table inlezing_bestand (
  inlezing_id uuid primary key references inlezing on delete cascade,
  inhoud bytea not null
);
comment on table inlezing_bestand is 'The file while it waits or asks for columns; deleted as soon as it is read. Seen by its sender only.';

create table kolomtoewijzing (
  organisatie_id uuid not null references organisatie on delete cascade,
  kenmerk text not null,
  toewijzing jsonb not null,
  gewijzigd_door uuid not null references actor,
  gewijzigd_op timestamptz not null default sec.nu(),
  primary key (organisatie_id, kenmerk)
);
comment on table kolomtoewijzing is 'How an organisation''s own column names map to ours, remembered per set of headers. No personal data.';

create table aanmelding (
  id uuid primary key default uuidv7(),
  log_naam uuid not null default gen_random_uuid(),
  regime_code text not null,
  regime_versie integer not null,
  status text not null default 'concept' check (status in ('concept', 'verzonden', 'in_weging', 'aangenomen', 'wacht_op_ja', 'casus', 'teruggetrokken', 'samengevoegd')),
  bron text not null check (bron in ('formulier', 'inlezen', 'jeugdige', 'ouder')),
  door uuid not null references actor,
  organisatie_id uuid references organisatie,
  ontvanger_id uuid references organisatie,
  roepnaam text not null default '',
  tussenvoegsel text not null default '',
  achternaam text not null default '',
  geboortedatum date,
  bsn_versleuteld bytea,
  bsn_index bytea,
  adres text not null default '',
  postcode text not null default '',
  woonplaats text not null default '',
  telefoon_jeugdige text not null default '',
  telefoon_ouder text not null default '',
  email text not null default '',
  school text not null default '',
  vraag text not null default '',
  reden text not null default '',
  geprobeerd text not null default '',
  eerst_gebeld text not null default '',
  gecontroleerd boolean not null default false,
  geinformeerd text not null default 'onbekend' check (geinformeerd in ('onbekend', 'ja', 'nog_niet')),
  geinformeerd_reden text not null default '',
  informeren_voor date,
  criteria jsonb not null default '{}',
  overig jsonb not null default '{}',
  waarschuwingen jsonb not null default '[]',
  blok text[] not null default '{}',
  vingerafdruk bytea,
  inlezing_id uuid references inlezing on delete set null,
  gemaakt_op timestamptz not null default sec.nu(),
  verzonden_op timestamptz,
  casus_id uuid,
  versie integer not null default 1,
  foreign key (regime_code, regime_versie) references regime (code, versie),
  unique (door, regime_code, vingerafdruk)
);
create index aanmelding_door on aanmelding (door, gemaakt_op desc);
create index aanmelding_ontvangen on aanmelding (regime_code, verzonden_op desc) where status <> 'concept';
comment on table aanmelding is 'A partner''s request, or a young person''s or parent''s question, to take up a case. As concept seen by its maker only; sent: by its maker and those who may receive or weigh it. Refused: destroyed at once.';
comment on column aanmelding.bsn_versleuteld is 'AES-256-GCM; only where the regime allows a BSN.';
comment on column aanmelding.bsn_index is 'Keyed blind index (HMAC-SHA-256), to recognise the same person without the number.';
comment on column aanmelding.log_naam is 'The only key between this person and the processing log.';
comment on column aanmelding.overig is 'Other columns of a partner''s file that the regime has a category for, by field name.';

create table samenvoeging (
  id uuid primary key default uuidv7(),
  aanmelding_id uuid not null references aanmelding on delete cascade,
  met_id uuid not null references aanmelding on delete cascade,
  redenen jsonb not null,
  status_voor text not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  ongedaan_door uuid references actor,
  ongedaan_op timestamptz,
  check (aanmelding_id <> met_id)
);
create unique index samenvoeging_open on samenvoeging (aanmelding_id) where ongedaan_op is null;
comment on table samenvoeging is 'A person''s decision that two aanmeldingen are about the same young person; nothing is copied, so it can be undone. Seen by who sees both.';

create table weging (
  id uuid primary key default uuidv7(),
  aanmelding_id uuid not null unique references aanmelding on delete cascade,
  geopend_door uuid not null references actor,
  geopend_op timestamptz not null default sec.nu(),
  versie integer not null default 1
);
comment on table weging is 'Reasoned decision by people on an aanmelding. Goes with the aanmelding when that is refused.';

create table oordeel (
  id uuid primary key default uuidv7(),
  weging_id uuid not null references weging on delete cascade,
  criterium text not null,
  oordeel text not null check (oordeel in ('voldaan', 'niet_voldaan', 'onduidelijk')),
  reden text not null,
  door uuid not null references actor,
  organisatie_id uuid not null references organisatie,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  unique (weging_id, criterium, door)
);
comment on table oordeel is 'One person''s judgement on one published criterion, with reasons; dissent stays beside it. No points, no total.';

create table wegingsbesluit (
  weging_id uuid primary key references weging on delete cascade,
  besluit text not null check (besluit in ('aangenomen', 'geweigerd')),
  reden text not null,
  uitleg_jeugdige text not null,
  afwijkend text not null default '',
  door uuid not null references actor,
  op timestamptz not null default sec.nu()
);
comment on table wegingsbesluit is 'The decision on a weging, with its explanation for the young person in plain words and the dissent.';

create table vernietiging (
  id uuid primary key default uuidv7(),
  wat text not null,
  grond text not null,
  regime_code text not null,
  organisatie_id uuid not null references organisatie,
  functie text not null,
  aantallen jsonb not null,
  op timestamptz not null default sec.nu(),
  hash bytea not null
);
comment on table vernietiging is 'Certificate of destruction: what, on what ground, how many rows of each table; it names nobody.';

alter table inlezing enable row level security, force row level security;
alter table inlezing_bestand enable row level security, force row level security;
alter table kolomtoewijzing enable row level security, force row level security;
alter table aanmelding enable row level security, force row level security;
alter table samenvoeging enable row level security, force row level security;
alter table weging enable row level security, force row level security;
alter table oordeel enable row level security, force row level security;
alter table wegingsbesluit enable row level security, force row level security;
alter table vernietiging enable row level security, force row level security;
