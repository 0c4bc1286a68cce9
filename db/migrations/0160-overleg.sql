-- The overleg as it is held: preparation for chosen eyes, when it began and closed, and when others may read the minutes.
alter table overleg add column begonnen_op timestamptz;
alter table overleg add column gesloten_op timestamptz;
alter table overleg add column verslag_vrij_op timestamptz;
alter table overleg add column zonder_jeugdige_reden text not null default '';
alter table overleg add column zonder_ouders_reden text not null default '';
alter table overleg add column zonder_afspraken_reden text not null default '';
comment on column overleg.verslag_vrij_op is 'From when others than the young person may read the minutes: 24 hours after closing, or at once when the young person had no part.';
comment on column overleg.zonder_jeugdige_reden is 'Why the young person was not invited, in words. Seen by who sees the overleg; kept as long as the casus.';
comment on column overleg.zonder_ouders_reden is 'Why the parents were not invited, in words. Seen by who sees the overleg; kept as long as the casus.';
comment on column overleg.zonder_afspraken_reden is 'Why an overleg ended without any afspraak. Seen by who sees the overleg.';

alter table agendapunt drop constraint agendapunt_bron_check;
alter table agendapunt add constraint agendapunt_bron_check
  check (bron in ('zelf', 'afspraak', 'bijdrage', 'botsing', 'akkoord', 'weerwoord', 'vraag'));
create unique index agendapunt_bron_eens on agendapunt (overleg_id, bron, bron_id) where bron_id is not null;

alter table afspraak add column agendapunt_id uuid;
alter table afspraak add foreign key (agendapunt_id, casus_id) references agendapunt (id, casus_id);
create index afspraak_overleg on afspraak (overleg_id) where overleg_id is not null;
comment on column afspraak.agendapunt_id is 'On which point of the overleg it was agreed. Same audience as the afspraak.';

-- What someone wants to say has an audience of its own; with the attendance it would be seen by everyone at the table.
alter table deelname drop column voorbereiding;
create table voorbereiding (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  overleg_id uuid not null,
  betrokkenheid_id uuid not null,
  tekst text not null,
  voor_wie text not null check (voor_wie in ('vaste_persoon', 'aan_tafel')),
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  unique (overleg_id, betrokkenheid_id, door),
  foreign key (overleg_id, casus_id) references overleg (id, casus_id) on delete cascade,
  foreign key (betrokkenheid_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade
);
comment on table voorbereiding is 'What someone wants to say at an overleg, in own words. Seen by its writer and by whom they chose; the attendance itself stands in deelname. Goes with the casus.';
comment on column voorbereiding.voor_wie is 'As the writer chose it: the vaste persoon and the chair''s organisation, or everyone at the table.';

create table verslag_vrijgave (
  overleg_id uuid primary key,
  casus_id uuid not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  foreign key (overleg_id, casus_id) references overleg (id, casus_id) on delete cascade
);
comment on table verslag_vrijgave is 'The young person or the vaste persoon let others read the minutes before the day was over. Same audience as the overleg; goes with the casus.';
alter table voorbereiding enable row level security, force row level security;
alter table verslag_vrijgave enable row level security, force row level security;
comment on table deelname is 'Who is invited to an overleg, whether they come, with whom, and what a professional may promise. What they want to say stands in voorbereiding.';
