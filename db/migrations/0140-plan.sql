-- The plan as it is lived: weekly series, why a track stopped, to whom an answer was told, earlier answers, versions per audience.
alter table afspraak add column reeks_id uuid;
alter table afspraak add column jeugdige_erbij boolean not null default true;
create index afspraak_reeks on afspraak (reeks_id) where reeks_id is not null;
comment on column afspraak.reeks_id is 'The same for the dated afspraken of one weekly series. Same audience as the afspraak.';
comment on column afspraak.jeugdige_erbij is 'Whether the young person is there: then it counts in their week and can clash for them.';

alter table spoor add column gestopt_reden text not null default '';
comment on column spoor.gestopt_reden is 'Why the track stopped, in words. Same audience as the track.';

alter table akkoord add column verteld_aan text not null default '';
alter table akkoord add column verteld_op date;
alter table akkoord add check ((verteld_aan = '') = (verteld_op is null));
comment on column akkoord.verteld_aan is 'When a professional notes another person''s answer: to whom it was told. Empty when they answered themselves.';
comment on column akkoord.verteld_op is 'When it was told to that person.';

create table eerder_akkoord (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  afspraak_id uuid not null,
  betrokkenheid_id uuid not null,
  reden text not null check (reden in ('afspraak_gewijzigd', 'ander_antwoord')),
  antwoord text not null check (antwoord in ('ja', 'nee', 'niet_gevraagd')),
  wat_maakt_ja text not null default '',
  gevolg_nee text not null default '',
  reden_niet_gevraagd text not null default '',
  verteld_aan text not null default '',
  verteld_op date,
  antwoord_door uuid not null references actor,
  antwoord_op timestamptz not null,
  vervangen_op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  foreign key (afspraak_id, casus_id) references afspraak (id, casus_id) on delete cascade,
  foreign key (betrokkenheid_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade
);
create index eerder_akkoord_afspraak on eerder_akkoord (afspraak_id);
comment on table eerder_akkoord is 'An answer that no longer counts, because the afspraak changed or the person answered anew; kept for the tijdlijn. Same audience as the afspraak; goes with the casus.';
alter table eerder_akkoord enable row level security, force row level security;

alter table plan_versie add column afspraak_id uuid;
alter table plan_versie add foreign key (afspraak_id, casus_id) references afspraak (id, casus_id) on delete cascade;
alter table plan_versie drop constraint plan_versie_casus_id_nr_spoor_id_key;
alter table plan_versie add unique nulls not distinct (casus_id, nr, spoor_id, afspraak_id);
comment on column plan_versie.afspraak_id is 'Null: the track itself. Else one afspraak of it, with the audience that afspraak then had, which may be narrower than the track''s.';
