-- A young person says that nobody was there at a moment of the first week.
alter table plek_moment add unique (id, casus_id);

create table gemist_moment (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  moment_id uuid not null unique,
  tekst text not null default '',
  antwoord text not null default '',
  beantwoord_door uuid references actor,
  beantwoord_op timestamptz,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  foreign key (moment_id, casus_id) references plek_moment (id, casus_id) on delete cascade,
  check ((beantwoord_op is null) = (antwoord = '')),
  check ((beantwoord_op is null) = (beantwoord_door is null))
);
create index gemist_moment_casus on gemist_moment (casus_id) where beantwoord_op is null;
comment on table gemist_moment is 'The young person says that nobody was there at a moment of the first week. Seen by the young person, and with its place by the vaste persoon and the regisseurs, who answer; by no parent and no one else who sees the place. Stands beside what professionals say of the moment, and changes nothing of it. Goes with the casus.';
comment on column gemist_moment.tekst is 'What the young person adds, in own words; may stay empty.';
comment on column gemist_moment.antwoord is 'What the young person reads back.';
alter table gemist_moment enable row level security, force row level security;
