-- Organisations, accounts and the actors they act as.
create table organisatie (
  id uuid primary key default uuidv7(),
  naam text not null,
  soort text not null check (soort in ('gemeente', 'wijkteam', 'politie', 'om', 'rvdk', 'dji', 'reclassering', 'gi',
    'veilig_thuis', 'ggz', 'ggd', 'jeugdhulp', 'school', 'leerplicht', 'jongerenwerk', 'woningcorporatie', 'halt',
    'slachtofferhulp', 'werk', 'sport', 'vrijwilligers', 'ervaringsdeskundigen')),
  domein text not null check (domein in ('zorg', 'onderwijs', 'veiligheid', 'werk', 'wonen', 'vrije_tijd', 'bestuur')),
  wgs_rol text not null default 'geen',
  gebied text,
  kan text not null default '',
  kan_niet text not null default '',
  telefoon text,
  actief boolean not null default true
);
comment on table organisatie is 'Partners of the samenwerkingsverband, with what they can and can''t do in their own words. Business data, seen by everyone who is signed in.';

create table account (
  id uuid primary key default uuidv7(),
  soort text not null check (soort in ('medewerker', 'jeugdige', 'ouder', 'systeem')),
  issuer text not null,
  sub text not null,
  naam text not null,
  taal text not null default 'nl' check (taal in ('nl', 'en')),
  thema text not null default 'systeem' check (thema in ('licht', 'donker', 'systeem')),
  geblokkeerd_op timestamptz,
  versie integer not null default 1,
  unique (issuer, sub)
);
comment on table account is 'A person who can sign in. Issuer and sub come from the OpenID provider, never an e-mail address. Seen by its owner; staff by everyone signed in.';

create table actor (
  id uuid primary key default uuidv7(),
  account_id uuid not null references account on delete cascade,
  organisatie_id uuid references organisatie,
  naam text not null,
  functie text not null,
  niveau text not null default 'operationeel' check (niveau in ('operationeel', 'tactisch', 'strategisch')),
  mandaten text[] not null default '{}',
  telefoon text,
  bel_mij_voor text not null default '',
  moet_melden text not null default '',
  bereikbaar_tot time,
  vervanger_id uuid references actor,
  van date not null default '2020-01-01',
  tot date,
  versie integer not null default 1
);
create index actor_account on actor (account_id);
comment on table actor is 'In which capacity an account acts: the dated appointment (aanstelling) of staff at an organisation, or a young person or parent for themselves (no organisation). Withdrawn: sight ends with the next request.';
comment on column actor.mandaten is 'What this actor may decide: regime:wegen, regime:besluiten, regime:ontvangen, beheer.';
comment on column actor.moet_melden is 'What this person must report onward, in own words, shown before anyone tells them something.';

create table regime (
  code text not null check (code in ('steun', 'pga', 'zvh', 'groep')),
  versie integer not null,
  naam text not null,
  geldig_van date not null,
  geldig_tot date,
  gegevens jsonb not null,
  primary key (code, versie)
);
comment on table regime is 'Legal frame a case runs under, as data with validity dates; a change is a new version. Public knowledge.';

create table regime_partij (
  regime_code text not null,
  organisatie_id uuid not null references organisatie on delete cascade,
  primary key (regime_code, organisatie_id)
);
comment on table regime_partij is 'Which organisations take part in a regime. Business data.';

alter table organisatie enable row level security, force row level security;
alter table account enable row level security, force row level security;
alter table actor enable row level security, force row level security;
alter table regime enable row level security, force row level security;
alter table regime_partij enable row level security, force row level security;

create table klad (
  actor_id uuid not null references actor on delete cascade,
  sleutel text not null check (length(sleutel) between 1 and 200),
  inhoud jsonb not null,
  gewijzigd_op timestamptz not null,
  primary key (actor_id, sleutel)
);
comment on table klad is 'Text being typed, kept so that nothing is lost; seen by its writer only; gone when saved or after 30 days.';

create table idempotentie (
  actor_id uuid not null references actor on delete cascade,
  sleutel text not null check (length(sleutel) between 8 and 100),
  vingerafdruk bytea not null,
  status integer not null,
  antwoord jsonb not null,
  op timestamptz not null default now(),
  primary key (actor_id, sleutel)
);
comment on table idempotentie is 'Answers to creating requests for 24 hours, so that a repeated request does nothing twice. Seen by its sender only.';

create table outbox (
  id bigint primary key generated always as identity,
  soort text not null,
  gegevens jsonb not null,
  op timestamptz not null default now(),
  pogingen integer not null default 0,
  niet_voor timestamptz not null default now(),
  fout text
);
create index outbox_aan_de_beurt on outbox (niet_voor, id);
comment on table outbox is 'Reactions still to be started; ids only, no content. Written in the transaction of the event; the worker locks a row while it works on it and deletes it when done, so a killed worker loses nothing.';
alter table klad enable row level security, force row level security;
alter table idempotentie enable row level security, force row level security;
