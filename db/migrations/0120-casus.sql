-- The way of a casus in own rows: its steps, earlier words of the question, and the regie handed over.
alter table betrokkenheid add column gekozen_op date;
comment on column betrokkenheid.gekozen_op is 'On which day the vaste persoon was chosen (yes or no by the young person: gekozen_door_jeugdige).';

create table casusstap (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  soort text not null check (soort in ('fase', 'zijtoestand')),
  van text not null,
  naar text not null,
  reden text not null default '',
  bel_id uuid,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  foreign key (bel_id, casus_id) references betrokkenheid (id, casus_id)
);
create index casusstap_casus on casusstap (casus_id, op desc);
comment on table casusstap is 'A change of phase or side state of a casus, with its reason and, when closing, whom the young person may call. Goes with the casus.';
comment on column casusstap.bel_id is 'De deur op een kier: the involvement of the person to call after closing.';

create table eerdere_vraag (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  vraag text not null,
  verteld_aan text not null,
  vraag_op date not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date
);
create index eerdere_vraag_casus on eerdere_vraag (casus_id, op desc);
comment on table eerdere_vraag is 'What the young person''s question was before it changed, in own words. Seen by the young person and who takes part; goes with the casus.';

create table overdracht_regie (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  van_id uuid not null,
  naar_id uuid not null,
  naar_actor_id uuid not null references actor,
  reden text not null,
  status text not null default 'open' check (status in ('open', 'aanvaard', 'afgewezen', 'ingetrokken')),
  antwoord_reden text not null default '',
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  beantwoord_op timestamptz,
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  foreign key (van_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade,
  foreign key (naar_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade,
  check ((status = 'open') = (beantwoord_op is null))
);
create unique index overdracht_regie_open on overdracht_regie (casus_id) where status = 'open';
create index overdracht_regie_naar on overdracht_regie (naar_actor_id) where status = 'open';
comment on table overdracht_regie is 'A request to take over the regie of a casus; the one before leaves only after the receiver accepted. Goes with the casus.';

alter table casusstap enable row level security, force row level security;
alter table eerdere_vraag enable row level security, force row level security;
alter table overdracht_regie enable row level security, force row level security;
