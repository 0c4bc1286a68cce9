-- A no waits for regisseur and vaste persoon over all their casussen: found by the few that said no, not by every afspraak.
create index akkoord_nee on akkoord (casus_id) where antwoord = 'nee';

-- Whether an aanmelding is about the young person of a casus, as a person who sees both says it.
create table herkenning (
  id uuid primary key default uuidv7(),
  aanmelding_id uuid not null references aanmelding on delete cascade,
  casus_id uuid not null references casus on delete cascade,
  antwoord text not null check (antwoord in ('dezelfde', 'niet_dezelfde')),
  redenen jsonb not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  ongedaan_door uuid references actor,
  ongedaan_op timestamptz
);
create unique index herkenning_open on herkenning (aanmelding_id, casus_id) where ongedaan_op is null;
create index herkenning_casus on herkenning (casus_id);
comment on table herkenning is 'A person''s word that an aanmelding is, or is not, about the young person of a casus. Nothing is merged or copied, so it can be undone. Seen by staff who see both; goes with either.';
comment on column herkenning.redenen is 'What agreed and what did not, as codes, when it was said.';
alter table herkenning enable row level security, force row level security;
