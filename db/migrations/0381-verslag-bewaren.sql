-- What the minutes keep goes with the overleg; destroying keeps nothing anew.
alter table verslag_afspraak no force row level security;
alter table afspraak no force row level security;
alter table verslag_afspraak add column overleg_id uuid;
update verslag_afspraak v set overleg_id = f.overleg_id from afspraak f where f.id = v.afspraak_id;
alter table verslag_afspraak alter column overleg_id set not null;
alter table verslag_afspraak add foreign key (overleg_id, casus_id) references overleg (id, casus_id) on delete cascade;
create index verslag_afspraak_overleg on verslag_afspraak (overleg_id);
alter table afspraak force row level security;
alter table verslag_afspraak force row level security;
comment on column verslag_afspraak.overleg_id is 'Of which minutes. Filled by the database.';
comment on table verslag_afspraak is 'An afspraak with its answers as the minutes of its closed overleg print it, kept at the first change afterwards. Seen by who saw it then and sees the afspraak now; goes with the overleg or the casus.';

create or replace function sec.vul_verslag_afspraak() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  select f.casus_id, f.overleg_id, f.publiek, f.jeugdige_vanaf, f.ouder_vanaf, jsonb_build_object('tekst', f.tekst, 'eigenaarId', f.eigenaar_id,
      'datum', f.datum, 'begintOp', f.begint_op, 'agendapuntId', f.agendapunt_id, 'status', f.status,
      'akkoorden', coalesce((select jsonb_agg(jsonb_build_object('betrokkenheidId', k.betrokkenheid_id, 'antwoord', k.antwoord,
        'watMaaktJa', k.wat_maakt_ja, 'versie', k.versie) order by k.op, k.id) from akkoord k where k.afspraak_id = f.id), '[]'))
    into new.casus_id, new.overleg_id, new.publiek, new.jeugdige_vanaf, new.ouder_vanaf, new.inhoud
    from afspraak f where f.id = new.afspraak_id and not f.bevroren and inzage.overleg_gesloten_op(f.overleg_id) is not null;
  if found then return new; end if;
  return null;
end $$;

create or replace function sec.bewaar_voor_verslag() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  rij jsonb := case tg_op when 'INSERT' then to_jsonb(new) else to_jsonb(old) end;
  welke uuid := rij ->> case tg_table_name when 'afspraak' then 'id' else 'afspraak_id' end;
  gesloten timestamptz;
begin
  -- What is destroyed takes its minutes with it.
  if current_user = 'bewaarder' then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
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
