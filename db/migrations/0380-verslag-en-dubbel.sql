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

-- The minutes of a closed overleg keep saying what they said. What can still change is kept at its first change after closing,
-- by whoever changes it and so sees it; until then the row itself is what was printed.
alter table overleg add column stand_bij_sluiten jsonb;
comment on column overleg.stand_bij_sluiten is 'The question and the next overleg as they stood when this overleg was closed, for the minutes. Seen with the overleg; goes with the casus.';
alter table afspraak add column bevroren boolean not null default false;
comment on column afspraak.bevroren is 'Changed after its overleg was closed: the minutes read verslag_afspraak instead.';

create table verslag_afspraak (
  afspraak_id uuid primary key,
  casus_id uuid not null,
  inhoud jsonb not null,
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  foreign key (afspraak_id, casus_id) references afspraak (id, casus_id) on delete cascade
);
create index verslag_afspraak_casus on verslag_afspraak (casus_id);
comment on table verslag_afspraak is 'An afspraak with its answers as the minutes of its closed overleg print it, kept at the first change afterwards. Seen by who saw it then and sees the afspraak now; goes with the casus.';
comment on column verslag_afspraak.inhoud is 'Text, owner, day, point and answers as they stood. Written by the database from the rows themselves.';
alter table verslag_afspraak enable row level security, force row level security;

set local role inzage;
create function inzage.overleg_gesloten_op(overleg uuid) returns timestamptz language sql stable security definer
  set search_path = pg_catalog, public
  as $$ select coalesce(o.gesloten_op, o.eindigt_op) from public.overleg o where o.id = overleg and o.status = 'afgerond' $$;
comment on function inzage.overleg_gesloten_op(uuid) is 'When an overleg was closed, null while it is not: also for who changes an afspraak of it without seeing the overleg.';
revoke execute on function inzage.overleg_gesloten_op(uuid) from public;
grant execute on function inzage.overleg_gesloten_op(uuid) to verbonden_app, verbonden_owner;
set local role verbonden_owner;
grant select on overleg to inzage;

create function sec.vul_verslag_afspraak() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  select f.casus_id, f.publiek, f.jeugdige_vanaf, f.ouder_vanaf, jsonb_build_object('tekst', f.tekst, 'eigenaarId', f.eigenaar_id,
      'datum', f.datum, 'begintOp', f.begint_op, 'agendapuntId', f.agendapunt_id, 'status', f.status,
      'akkoorden', coalesce((select jsonb_agg(jsonb_build_object('betrokkenheidId', k.betrokkenheid_id, 'antwoord', k.antwoord,
        'watMaaktJa', k.wat_maakt_ja, 'versie', k.versie) order by k.op, k.id) from akkoord k where k.afspraak_id = f.id), '[]'))
    into new.casus_id, new.publiek, new.jeugdige_vanaf, new.ouder_vanaf, new.inhoud
    from afspraak f where f.id = new.afspraak_id and not f.bevroren and inzage.overleg_gesloten_op(f.overleg_id) is not null;
  if found then return new; end if;
  return null;
end $$;
comment on function sec.vul_verslag_afspraak() is 'Fills what the minutes keep from the afspraak itself, so that nobody can put words in them; nothing is kept of an overleg that is not closed.';
create trigger vul before insert on verslag_afspraak for each row execute function sec.vul_verslag_afspraak();

create function sec.bewaar_voor_verslag() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  rij jsonb := case tg_op when 'INSERT' then to_jsonb(new) else to_jsonb(old) end;
  welke uuid := rij ->> case tg_table_name when 'afspraak' then 'id' else 'afspraak_id' end;
  gesloten timestamptz;
begin
  -- A casus that is being destroyed takes its minutes with it.
  select inzage.overleg_gesloten_op(f.overleg_id) into gesloten from afspraak f join casus c on c.id = f.casus_id
    where f.id = welke and f.overleg_id is not null;
  -- An answer from before the closing, entered later, belongs to the minutes.
  if gesloten is not null and (tg_op <> 'INSERT' or (rij ->> 'op')::timestamptz > gesloten) then
    insert into verslag_afspraak (afspraak_id, casus_id, inhoud) values (welke, (rij ->> 'casus_id')::uuid, '{}') on conflict do nothing;
    if tg_table_name = 'afspraak' then new.bevroren := true; end if;
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
comment on function sec.bewaar_voor_verslag() is 'Before an afspraak of a closed overleg or an answer to it changes, the minutes keep what they print.';
create trigger bewaar_voor_verslag before update on afspraak for each row execute function sec.bewaar_voor_verslag();
create trigger bewaar_voor_verslag before insert or update or delete on akkoord for each row execute function sec.bewaar_voor_verslag();
