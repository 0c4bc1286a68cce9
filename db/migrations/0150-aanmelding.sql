-- What an aanmelding asks before it may be sent, the young person's yes, and word to a sender without personal data.
alter table aanmelding
  add column vraag_nog_niet text not null default '',
  add column kan_lichter text not null default 'onbekend' check (kan_lichter in ('onbekend', 'ja', 'nee')),
  add column ontvangen_door uuid references actor,
  add column ontvangen_op timestamptz;
comment on column aanmelding.vraag_nog_niet is 'Why the young person''s own question is not known yet.';
comment on column aanmelding.kan_lichter is 'Can this be solved in the own chain or by a phone call? Yes: then there is no case.';
comment on column aanmelding.eerst_gebeld is 'Who was called first, and why that was not enough.';
comment on column aanmelding.ontvangen_door is 'Who took up a question under a regime that starts with the young person''s yes.';

create table instemming (
  aanmelding_id uuid primary key references aanmelding on delete cascade,
  wijze text not null check (wijze in ('portaal', 'gesprek')),
  verteld_aan text not null default '',
  gezegd_op date not null,
  ouders_woorden text not null default '',
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  check (wijze = 'portaal' or verteld_aan <> '')
);
comment on table instemming is 'The young person''s yes: in the portaal, or told to someone on a day. Seen by who sees the aanmelding; goes with it. A no is not kept.';
comment on column instemming.ouders_woorden is 'Under 16: how it stands with the parents, in words; a question, never a verdict.';

create table bericht (
  id uuid primary key default uuidv7(),
  aan uuid not null references actor on delete cascade,
  soort text not null check (soort in ('niet_aangenomen', 'gaat_niet_door', 'samen_opgepakt')),
  regime_code text not null,
  verzonden_op date not null,
  aanmelding_id uuid references aanmelding on delete set null,
  van_organisatie_id uuid references organisatie,
  op timestamptz not null default sec.nu(),
  gelezen_op timestamptz
);
create index bericht_aan on bericht (aan, op desc);
comment on table bericht is 'Word to the sender of an aanmelding: the day it was sent and what became of it, nothing about the person. Seen by its reader only.';
comment on column bericht.aanmelding_id is 'As long as the aanmelding exists; empty after its destruction.';

alter table instemming enable row level security, force row level security;
alter table bericht enable row level security, force row level security;

-- Text being typed about an aanmelding goes with it, whoever typed it: its key holds the id of the aanmelding.
grant select, delete on klad to deur;
set local role deur;
create function sec.ruim_kladden() returns trigger language plpgsql security definer set search_path = pg_catalog, sec as $$
begin
  delete from public.klad where position(old.id::text in sleutel) > 0;
  return old;
end $$;
comment on function sec.ruim_kladden() is 'Deletes what anyone was typing about an aanmelding that is deleted.';
revoke execute on function sec.ruim_kladden() from public;
grant execute on function sec.ruim_kladden() to verbonden_owner;
set local role verbonden_owner;
create trigger ruim_kladden before delete on aanmelding for each row execute function sec.ruim_kladden();
