-- Asking a partner for information, asking colleagues without names, and deviating with reasons and backing.
create table informatieverzoek (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  organisatie_id uuid not null references organisatie,
  door uuid not null references actor,
  aan_organisatie_id uuid not null references organisatie,
  aan_actor_id uuid references actor,
  categorie text not null,
  doel text not null,
  vraag text not null,
  noodzaak text not null,
  antwoord_voor uuid[],
  termijn date not null,
  gevraagd_op timestamptz not null default sec.nu(),
  status text not null default 'open' check (status in ('open', 'beantwoord', 'ingetrokken')),
  antwoord text check (antwoord in ('gegeven', 'deels', 'onder_voorwaarden', 'niet_beschikbaar', 'geweigerd')),
  toelichting text not null default '',
  bijdrage_id uuid,
  beantwoord_door uuid references actor,
  beantwoord_op timestamptz,
  uitstel_tot date,
  uitstel_reden text not null default '',
  intrekreden text not null default '',
  publiek uuid[] not null,
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  unique (id, casus_id),
  foreign key (bijdrage_id, casus_id) references bijdrage (id, casus_id) on delete set null (bijdrage_id),
  check (organisatie_id <> aan_organisatie_id),
  check (publiek @> array[organisatie_id, aan_organisatie_id] and cardinality(publiek) = 2),
  check ((status = 'beantwoord') = (antwoord is not null)),
  check ((antwoord is null) = (beantwoord_op is null)),
  check (uitstel_tot is null or status = 'open')
);
create index informatieverzoek_casus on informatieverzoek (casus_id, gevraagd_op desc);
create index informatieverzoek_open on informatieverzoek (casus_id, termijn) where status = 'open';
comment on table informatieverzoek is 'A question for information from one organisation of a casus to another, with purpose, necessity and term, and one of five answers (Wgs 1.5). Seen by who works in the casus at those two organisations; by young person and parents only from the day it is released to them. Kept as long as the casus.';
comment on column informatieverzoek.antwoord_voor is 'For whom the answer is asked; null = all that take part. A wish: the source decides with the bijdrage.';
comment on column informatieverzoek.publiek is 'Exactly the asking and the asked organisation, never others.';
comment on column informatieverzoek.toelichting is 'What is missing, or on what conditions: words for who asked. Why something was refused stands in verzoekreden.';
comment on column informatieverzoek.bijdrage_id is 'The answer itself: an ordinary bijdrage, under all its rules. Empty again when that bijdrage is destroyed.';

create table verzoekreden (
  verzoek_id uuid primary key,
  casus_id uuid not null,
  tekst text not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[] not null,
  jeugdige_vanaf date,
  ouder_vanaf date,
  foreign key (verzoek_id, casus_id) references informatieverzoek (id, casus_id) on delete cascade
);
comment on table verzoekreden is 'The weighty reason for not giving (Wgs 1.5). Seen by the organisation that answered; by who asked only when the answerer chose so. Kept as long as the casus.';

-- Consult: nothing here points at a casus or a person of a casus, and nothing may be added that does.
create table consult (
  id uuid primary key default uuidv7(),
  soort text not null default 'vraag' check (soort in ('vraag', 'les')),
  titel text not null,
  tekst text not null,
  domein text not null check (domein in ('zorg', 'onderwijs', 'veiligheid', 'werk', 'wonen', 'vrije_tijd', 'bestuur')),
  thema text not null check (thema in ('contact', 'gedrag', 'gezin', 'school', 'geld', 'veiligheid', 'gezondheid', 'samenwerken', 'delen', 'anders')),
  kring uuid[],
  door uuid not null references actor,
  organisatie_id uuid not null references organisatie,
  op timestamptz not null default sec.nu(),
  status text not null default 'open' check (status in ('open', 'gesloten', 'ingetrokken')),
  uitkomst text not null default '',
  gesloten_op timestamptz,
  versie integer not null default 1,
  zoek tsvector generated always as (to_tsvector('dutch', titel || ' ' || tekst || ' ' || uitkomst)) stored,
  check (kring is null or organisatie_id = any (kring))
);
create index consult_nieuwste on consult (op desc, id desc);
create index consult_zoek on consult using gin (zoek);
create index consult_door on consult (door);
comment on table consult is 'A question to colleagues on how to handle a situation, or a lesson, without names: no column points at a casus or a person of one. Seen by professionals of the chosen circle; withdrawn: by who wrote it. Kept until withdrawn and cleared.';
comment on column consult.kring is 'Organisations whose professionals see it; null = all professionals of this deployment.';
comment on column consult.zoek is 'The words for search; same sight and retention as the row.';

create table consultantwoord (
  id uuid primary key default uuidv7(),
  consult_id uuid not null references consult on delete cascade,
  tekst text not null,
  door uuid not null references actor,
  organisatie_id uuid not null references organisatie,
  op timestamptz not null default sec.nu(),
  status text not null default 'geldig' check (status in ('geldig', 'ingetrokken')),
  versie integer not null default 1,
  zoek tsvector generated always as (to_tsvector('dutch', tekst)) stored,
  unique (id, consult_id)
);
create index consultantwoord_consult on consultantwoord (consult_id, op);
create index consultantwoord_zoek on consultantwoord using gin (zoek);
comment on table consultantwoord is 'What a colleague answers on a consult; the credit stays with who wrote it. Same sight as the consult; withdrawn: its writer only.';
comment on column consultantwoord.zoek is 'The words for search; same sight and retention as the row.';

create table consultdank (
  antwoord_id uuid primary key,
  consult_id uuid not null,
  hielp text not null check (hielp in ('ja', 'deels', 'nee')),
  tekst text not null default '',
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  foreign key (antwoord_id, consult_id) references consultantwoord (id, consult_id) on delete cascade
);
create index consultdank_consult on consultdank (consult_id);
comment on table consultdank is 'Did this help? The asker''s thanks for one answer. Same sight as the answer; never counted per person.';

create table afwijking (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  gewoonte text not null,
  wat text not null,
  waarom text not null,
  spoor_id uuid,
  afspraak_id uuid,
  van date not null,
  tot date,
  herzien_op date not null,
  status text not null default 'loopt' check (status in ('loopt', 'gestopt')),
  les text not null default '',
  gestopt_op date,
  door uuid not null references actor,
  organisatie_id uuid not null references organisatie,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  unique (id, casus_id),
  foreign key (spoor_id, casus_id) references spoor (id, casus_id) on delete set null (spoor_id),
  foreign key (afspraak_id, casus_id) references afspraak (id, casus_id) on delete set null (afspraak_id),
  check (tot is null or tot >= van),
  check ((status = 'gestopt') = (gestopt_op is not null))
);
create index afwijking_casus on afwijking (casus_id, op desc);
comment on table afwijking is 'Reasoned deviation: what is done otherwise than usual, why for this young person, until when, when it is looked at again, what it taught. Craft, not fault: never counted per person. Kept as long as the casus.';

create table dekking (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  afwijking_id uuid not null,
  gevraagd_aan uuid references actor,
  wie text not null default '',
  antwoord text not null default 'gevraagd' check (antwoord in ('gevraagd', 'gedekt', 'niet_gedekt')),
  reden text not null default '',
  antwoord_op date,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  foreign key (afwijking_id, casus_id) references afwijking (id, casus_id) on delete cascade,
  check ((gevraagd_aan is null) = (wie <> '')),
  check ((antwoord = 'gevraagd') = (antwoord_op is null)),
  check (antwoord <> 'niet_gedekt' or reden <> ''),
  check (gevraagd_aan is not null or antwoord <> 'gevraagd')
);
create unique index dekking_gevraagd on dekking (afwijking_id, gevraagd_aan) where gevraagd_aan is not null;
create index dekking_afwijking on dekking (afwijking_id);
comment on table dekking is 'Who backs an afwijking: asked of someone in the casus, who answers for themselves, or told by someone outside it and noted with the day. Same audience as the afwijking.';
comment on column dekking.wie is 'A colleague outside the casus, as a function or name in words; empty when someone in the casus was asked.';

alter table informatieverzoek enable row level security, force row level security;
alter table verzoekreden enable row level security, force row level security;
alter table consult enable row level security, force row level security;
alter table consultantwoord enable row level security, force row level security;
alter table consultdank enable row level security, force row level security;
alter table afwijking enable row level security, force row level security;
alter table dekking enable row level security, force row level security;
