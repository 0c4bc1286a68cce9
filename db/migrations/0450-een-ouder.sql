-- Audience of one parent. Parents were one side: what one might see, the other saw. Beside ouder_vanaf now stands for which parents it is.
do $$
declare
  tabel text;
begin
  for tabel in select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('casus_id', 'publiek', 'ouder_vanaf') and not a.attisdropped) = 3
    order by 1 loop
    execute format('alter table %I add column ouder_ids uuid[]', tabel);
    execute format('comment on column %I.ouder_ids is %L', tabel,
      'For which parents (persoon) ouder_vanaf counts; null = each parent of the casus. Meaningless while ouder_vanaf is null. Filled and narrowed by inzage.kies_ouders.');
  end loop;
end $$;

create table twee_huizen (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  reden text not null check (reden <> ''),
  van date not null default sec.vandaag(),
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  tot date,
  einde_reden text not null default '',
  einde_door uuid references actor,
  versie integer not null default 1,
  unique (id, casus_id),
  check ((tot is null) = (einde_door is null)),
  check (tot is null or einde_reden <> '')
);
create unique index twee_huizen_open on twee_huizen (casus_id) where tot is null;
comment on table twee_huizen is 'Parents in two households: from van on, what is for the one is not for the other, and nothing is for ''parents'' without saying which. Seen by the professionals of the casus, never by a parent, as the reason tells of the other; goes with the casus.';
comment on column twee_huizen.reden is 'Why, in the regisseur''s words. Never shown to young person or parents.';
comment on column twee_huizen.einde_reden is 'Why it was taken back; what was kept apart until then stays apart.';
alter table twee_huizen enable row level security, force row level security;
grant select (casus_id, tot) on twee_huizen to inzage;

set local role inzage;
create function inzage.publiektabellen() returns setof text language sql stable set search_path = pg_catalog, public as $$
  select c.relname::text from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('casus_id', 'publiek', 'ouder_vanaf', 'ouder_ids') and not a.attisdropped) = 4
    order by 1 $$;
comment on function inzage.publiektabellen() is 'The tables inside a casus that carry the audience columns.';

create function inzage.ouder_van_rij(tabel text, rij jsonb) returns uuid language sql stable set search_path = pg_catalog, public as $$
  select b.persoon_id from public.betrokkenheid b
    where b.casus_id = (rij ->> 'casus_id')::uuid and b.kant = 'ouder' and b.persoon_id is not null
      and (b.id::text in (rij ->> 'betrokkenheid_id', rij ->> 'object_id', rij #>> '{gegevens,betrokkenheidId}', case tabel when 'afspraak' then rij ->> 'eigenaar_id' end)
        or b.persoon_id::text = rij ->> 'persoon_id' or b.persoon_id::text = rij #>> '{gegevens,persoonId}' or b.actor_id::text = rij ->> 'door')
    order by b.actor_id::text is not distinct from rij ->> 'door', b.id limit 1 $$;
comment on function inzage.ouder_van_rij(text, jsonb) is 'Whose parent''s row this is: about them (their part, answer, afspraak), else written by them. Null when of no parent.';

create function inzage.hangt_aan() returns table (tabel text, kolom text, uit text) language sql immutable set search_path = pg_catalog as $$
  values ('afspraak', 'spoor_id', 'spoor'), ('plan_versie', 'afspraak_id', 'afspraak'), ('plan_versie', 'spoor_id', 'spoor'), ('gas_doel', 'spoor_id', 'spoor'),
    ('akkoord', 'afspraak_id', 'afspraak'), ('eerder_akkoord', 'afspraak_id', 'afspraak'), ('verslag_afspraak', 'afspraak_id', 'afspraak'),
    ('agendapunt', 'overleg_id', 'overleg'), ('besluit', 'overleg_id', 'overleg'), ('deelname', 'overleg_id', 'overleg'),
    ('voorbereiding', 'overleg_id', 'overleg'), ('verslag_vrijgave', 'overleg_id', 'overleg'), ('inbreng', 'agendapunt_id', 'agendapunt'),
    ('eigen_kant', 'bijdrage_id', 'bijdrage'), ('gebruiksvraag', 'bijdrage_id', 'bijdrage'), ('steunt_op', 'bijdrage_id', 'bijdrage'),
    ('dekking', 'afwijking_id', 'afwijking'), ('verzoekreden', 'verzoek_id', 'informatieverzoek'), ('toestemming_antwoord', 'toestemming_id', 'toestemming'),
    ('weerwoord', 'over_id', 'bijdrage'), ('weerwoord', 'over_id', 'afspraak'), ('weerwoord', 'over_id', 'overleg'),
    ('gebeurtenis', 'object_id', 'bijdrage'), ('gebeurtenis', 'object_id', 'afspraak'), ('gebeurtenis', 'object_id', 'overleg'),
    ('gebeurtenis', 'object_id', 'spoor'), ('gebeurtenis', 'object_id', 'agendapunt'), ('gebeurtenis', 'object_id', 'besluit'),
    ('gebeurtenis', 'object_id', 'betrokkenheid'), ('gebeurtenis', 'object_id', 'informatieverzoek'), ('gebeurtenis', 'object_id', 'afwijking'),
    ('gebeurtenis', 'object_id', 'toestemming'), ('gebeurtenis', 'object_id', 'weerwoord'), ('gebeurtenis', 'object_id', 'inbreng'),
    ('gebeurtenis', 'object_id', 'deelname'), ('gebeurtenis', 'object_id', 'voorbereiding') $$;
comment on function inzage.hangt_aan() is 'What hangs on what inside a casus: for no more parents than that.';

create function inzage.bron_van_rij(tabel text, rij jsonb, out gevonden boolean, out ouders uuid[]) language plpgsql stable
  set search_path = pg_catalog, public as $$
declare
  bron record;
  sleutel text;
begin
  gevonden := false;
  for bron in select b.kolom, b.uit from inzage.hangt_aan() b where b.tabel = bron_van_rij.tabel
      and (b.tabel <> 'weerwoord' or b.uit = case rij ->> 'over_soort' when 'verslag' then 'overleg' else rij ->> 'over_soort' end) loop
    sleutel := rij ->> bron.kolom;
    continue when sleutel is null;
    execute format('select true, t.ouder_ids from public.%I t where t.id = $1', bron.uit) into gevonden, ouders using sleutel::uuid;
    exit when gevonden;
  end loop;
  gevonden := coalesce(gevonden, false);
end $$;
comment on function inzage.bron_van_rij(text, jsonb) is 'For which parents the thing is that a row hangs on: an answer on its afspraak, a point on its overleg, a line of the tijdlijn on what it tells of.';

create function inzage.kies_ouders() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  rij jsonb;
  van uuid;
  bron record;
  apart boolean;
begin
  if new.casus_id is null or new.ouder_vanaf is null then return new; end if;
  if tg_op = 'UPDATE' and new.ouder_vanaf is not distinct from old.ouder_vanaf and new.ouder_ids is not distinct from old.ouder_ids then
    return new;
  end if;
  rij := to_jsonb(new);
  -- Whatever hangs on something is for no more parents than that.
  bron := inzage.bron_van_rij(tg_table_name, rij);
  if bron.ouders is not null then
    new.ouder_ids := case when new.ouder_ids is null then bron.ouders
      else array(select unnest(new.ouder_ids) intersect select unnest(bron.ouders)) end;
  end if;
  apart := exists (select from public.twee_huizen h where h.casus_id = new.casus_id and h.tot is null);
  if not apart then return new; end if;
  -- What one parent says, does or answers is never the other's.
  van := inzage.ouder_van_rij(tg_table_name, rij);
  if van is not null then
    new.ouder_ids := array[van];
  -- A vague 'parents' is refused, but for what both must know: the course of the casus, who helps, what they are both asked by law,
  -- and what only copies or answers something that was for both before.
  elsif new.ouder_ids is null and tg_table_name in ('bijdrage', 'eigen_kant', 'weerwoord', 'spoor', 'afspraak', 'overleg', 'agendapunt', 'inbreng',
    'besluit', 'voorbereiding', 'informatieverzoek', 'afwijking', 'meetuitslag', 'meetvrijgave') then
    raise exception 'In deze casus wonen de ouders in twee huizen. Kies voor welke ouder dit is, of voor geen van hen.'
      using errcode = 'VB409', hint = 'welke_ouder';
  end if;
  -- A copy of an afspraak holds the answers to it: none of a parent's where another parent reads it. They stay in akkoord and eerder_akkoord.
  if tg_table_name in ('plan_versie', 'verslag_afspraak') and rij -> 'inhoud' ? 'akkoorden' then
    new.inhoud := jsonb_set(new.inhoud, '{akkoorden}', (select coalesce(jsonb_agg(k order by nr), '[]') from jsonb_array_elements(new.inhoud -> 'akkoorden')
      with ordinality x (k, nr) where not exists (select from public.betrokkenheid b where b.id::text = k ->> 'betrokkenheidId' and b.kant = 'ouder'
        and (new.ouder_ids is null or new.ouder_ids <> array[b.persoon_id]))));
  end if;
  return new;
end $$;
comment on function inzage.kies_ouders() is 'Keeps the audience of parents as narrow as what a row hangs on; in a casus with two households it gives a parent''s row to that parent alone and refuses (VB409, welke_ouder) what is for parents without saying which.';
revoke execute on function inzage.publiektabellen(), inzage.hangt_aan(), inzage.ouder_van_rij(text, jsonb), inzage.bron_van_rij(text, jsonb), inzage.kies_ouders() from public;
grant execute on function inzage.kies_ouders() to verbonden_owner;

create function inzage.ouder_apart(casus uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from inzage.mijn_betrokkenheid m where m.casus_id = casus and m.kant = 'ouder')
    and exists (select from public.twee_huizen h where h.casus_id = casus and h.tot is null) $$;
comment on function inzage.ouder_apart(uuid) is 'Whether who asks is a parent in a casus with two households: then nothing may follow from what the other parent answered, such as whether a consent holds.';
revoke execute on function inzage.ouder_apart(uuid) from public;
grant execute on function inzage.ouder_apart(uuid) to verbonden_app;

create function inzage.scheid_ouders() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  tabel text;
  rij text;
begin
  for tabel in select inzage.publiektabellen() loop
    select 'jsonb_build_object(' || string_agg(format('%1$L, t.%1$I', a.attname), ', ') || ')' into rij from pg_attribute a
      where a.attrelid = format('public.%I', tabel)::regclass and not a.attisdropped
        and a.attname in ('casus_id', 'betrokkenheid_id', 'eigenaar_id', 'persoon_id', 'object_id', 'gegevens', 'door');
    execute format('update public.%1$I t set ouder_ids = array[inzage.ouder_van_rij(%1$L, %2$s)]
      where t.casus_id = $1 and t.ouder_vanaf is not null and inzage.ouder_van_rij(%1$L, %2$s) is not null', tabel, rij) using new.casus_id;
  end loop;
  return null;
end $$;
comment on function inzage.scheid_ouders() is 'When two households begin: what is of or about one parent is from then on that parent''s alone. What professionals made visible to both stays, and is listed for them to narrow.';

create function inzage.verdeel(casus uuid, tabel text, ding uuid, ouders uuid[]) returns boolean language plpgsql security definer
  set search_path = pg_catalog, public as $$
declare
  aantal integer;
  hangt record;
begin
  if not exists (select from inzage.mijn_betrokkenheid m where m.casus_id = casus and m.kant = 'professional'
      and m.rollen && array['casusregisseur', 'procesregisseur'])
    or not exists (select from public.twee_huizen h where h.casus_id = casus and h.tot is null)
    or tabel <> all (array['bijdrage', 'spoor', 'afspraak', 'overleg', 'betrokkenheid', 'informatieverzoek', 'afwijking'])
    or exists (select from unnest(ouders) o where not exists (select from public.persoon p where p.id = o and p.casus_id = casus and p.soort = 'ouder')) then
    raise exception 'Dit verdeelt alleen een regisseur, onder de ouders van een casus met twee huizen.' using errcode = '42501';
  end if;
  execute format('update public.%I t set ouder_ids = $3 where t.id = $2 and t.casus_id = $1 and t.ouder_vanaf is not null and t.ouder_ids is null', tabel)
    using casus, ding, ouders;
  get diagnostics aantal = row_count;
  -- Three deep at most: track, afspraak, answer; overleg, point, what was said.
  for i in 1 .. 3 loop
    for hangt in select * from inzage.hangt_aan() loop
      execute format('update public.%1$I t set ouder_ids = case when t.ouder_ids is null then b.ouder_ids
          else array(select unnest(t.ouder_ids) intersect select unnest(b.ouder_ids)) end
        from public.%3$I b where b.id = t.%2$I and b.casus_id = $1 and t.casus_id = $1 and b.ouder_ids is not null and t.ouder_vanaf is not null
          and (t.ouder_ids is null or not t.ouder_ids <@ b.ouder_ids)', hangt.tabel, hangt.kolom, hangt.uit) using casus;
    end loop;
  end loop;
  return aantal = 1;
end $$;
comment on function inzage.verdeel(uuid, text, uuid, uuid[]) is 'Says for which parents something is that both could see from before they lived apart, with all that hangs on it. Narrows only; false when it was said already. 42501 for who is no regisseur there.';
revoke execute on function inzage.verdeel(uuid, text, uuid, uuid[]) from public;
grant execute on function inzage.verdeel(uuid, text, uuid, uuid[]) to verbonden_app;
revoke execute on function inzage.scheid_ouders() from public;
grant execute on function inzage.scheid_ouders() to verbonden_owner;
set local role verbonden_owner;
create trigger scheid_ouders after insert on twee_huizen for each row execute function inzage.scheid_ouders();

-- Narrowing an audience is no change of the words: the minutes keep nothing for it.
create or replace function sec.bewaar_voor_verslag() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  rij jsonb := case tg_op when 'INSERT' then to_jsonb(new) else to_jsonb(old) end;
  welke uuid := rij ->> case tg_table_name when 'afspraak' then 'id' else 'afspraak_id' end;
  gesloten timestamptz;
begin
  -- What is destroyed takes its minutes with it.
  if current_user in ('bewaarder', 'inzage') then
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

create or replace function sec.vul_verslag_afspraak() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  select f.casus_id, f.overleg_id, f.publiek, f.jeugdige_vanaf, f.ouder_vanaf, f.ouder_ids, jsonb_build_object('tekst', f.tekst, 'eigenaarId', f.eigenaar_id,
      'datum', f.datum, 'begintOp', f.begint_op, 'agendapuntId', f.agendapunt_id, 'status', f.status,
      'akkoorden', coalesce((select jsonb_agg(jsonb_build_object('betrokkenheidId', k.betrokkenheid_id, 'antwoord', k.antwoord,
        'watMaaktJa', k.wat_maakt_ja, 'versie', k.versie) order by k.op, k.id) from akkoord k where k.afspraak_id = f.id), '[]'))
    into new.casus_id, new.overleg_id, new.publiek, new.jeugdige_vanaf, new.ouder_vanaf, new.ouder_ids, new.inhoud
    from afspraak f where f.id = new.afspraak_id and not f.bevroren and inzage.overleg_gesloten_op(f.overleg_id) is not null;
  if found then return new; end if;
  return null;
end $$;
