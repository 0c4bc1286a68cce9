-- The circle of people around a young person, drawn by or with them. It is theirs: it hangs on their own actor, never on a casus.
-- Only while they have no account it hangs on a casus under regime steun; the foreign key refuses every other regime.
alter table casus add constraint casus_id_regime unique (id, regime_code);

create table netwerkronde (
  id uuid primary key default uuidv7(),
  eigenaar_id uuid references actor on delete cascade,
  casus_id uuid,
  regime_code text not null generated always as ('steun') stored,
  dag date not null default sec.vandaag(),
  naam text not null default '',
  woorden text not null default '',
  vast boolean not null default false,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  check (num_nonnulls(eigenaar_id, casus_id) = 1),
  foreign key (casus_id, regime_code) references casus (id, regime_code) on delete cascade
);
create index netwerkronde_eigenaar on netwerkronde (eigenaar_id, op desc) where eigenaar_id is not null;
create index netwerkronde_casus on netwerkronde (casus_id) where casus_id is not null;
create unique index netwerkronde_open_eigen on netwerkronde (eigenaar_id) where not vast and eigenaar_id is not null;
create unique index netwerkronde_open_samen on netwerkronde (casus_id, door) where not vast and casus_id is not null;
comment on table netwerkronde is 'The circle of people around a young person as drawn on one day. Owned by the young person''s own actor; without an account it hangs on a casus under steun, for who draws it with them, and goes over at the first sign-in. Never on pga, zvh or groep: the foreign key refuses. Seen by the young person and by whom they let look; kept until the young person removes it or the account ends.';
comment on column netwerkronde.eigenaar_id is 'The young person. Empty only while they have no account.';
comment on column netwerkronde.casus_id is 'The steun casus it waits on while the young person has no account.';
comment on column netwerkronde.regime_code is 'Always steun: with casus_id it points at a casus of that regime, or at none.';
comment on column netwerkronde.woorden is 'What the young person says about this drawing, in own words.';
comment on column netwerkronde.vast is 'A later round was begun: this one stays as it was.';
comment on column netwerkronde.door is 'Who drew: the young person, or the professional beside them.';

create table netwerklid (
  id uuid primary key default uuidv7(),
  ronde_id uuid not null references netwerkronde on delete cascade,
  mens_id uuid not null default gen_random_uuid(),
  naam text not null check (length(naam) between 1 and 400),
  kring text not null check (kring in ('binnen', 'midden', 'buiten')),
  hoek integer not null check (hoek between 0 and 359),
  soort text not null default 'anders' check (soort in ('familie', 'vriend', 'liefde', 'buurt', 'school', 'werk', 'sport', 'geloof', 'online', 'hulp', 'anders')),
  eigen_soort text not null default '',
  steun text not null default 'weet_niet' check (steun in ('steunt', 'kost', 'beide', 'weet_niet')),
  gebieden text[] not null default '{}' check (gebieden <@ array['onderwijs', 'werk', 'wonen', 'financien', 'gezondheid', 'identiteit', 'gezin', 'vrienden', 'vrije_tijd', 'veiligheid', 'toekomst']),
  vroeger boolean not null default false,
  contact text not null default 'weet_niet' check (contact in ('deze_week', 'deze_maand', 'langer', 'weet_niet')),
  unique (id, ronde_id),
  unique (ronde_id, mens_id)
);
comment on table netwerklid is 'One person in a drawing: a nickname, a circle, what they are to the young person. No surname, address or birth date is asked. Data about a third party: sight and retention of the round, and a check of its own in a copy of the file.';
comment on column netwerklid.mens_id is 'The same person in later rounds of the same young person, so that rounds can be compared; known nowhere else.';
comment on column netwerklid.hoek is 'Where on the circle, in whole degrees clockwise from above.';
comment on column netwerklid.eigen_soort is 'What this person is to the young person, in own words.';
comment on column netwerklid.vroeger is 'Was there for the young person before.';
comment on column netwerklid.contact is 'Roughly when they last spoke, as the young person says.';

create table netwerklijn (
  ronde_id uuid not null references netwerkronde on delete cascade,
  van_id uuid not null,
  naar_id uuid not null,
  primary key (ronde_id, van_id, naar_id),
  check (van_id < naar_id),
  foreign key (van_id, ronde_id) references netwerklid (id, ronde_id) on delete cascade,
  foreign key (naar_id, ronde_id) references netwerklid (id, ronde_id) on delete cascade
);
create index netwerklijn_naar on netwerklijn (naar_id);
comment on table netwerklijn is 'Two people in a drawing who know each other. Sight and retention of the round.';

create table netwerkdeling (
  id uuid primary key default uuidv7(),
  ronde_id uuid not null references netwerkronde on delete cascade,
  casus_id uuid not null,
  regime_code text not null generated always as ('steun') stored,
  actor_id uuid not null references actor on delete cascade,
  meegetekend boolean not null default false,
  op timestamptz not null default sec.nu(),
  unique (ronde_id, actor_id),
  foreign key (casus_id, regime_code) references casus (id, regime_code) on delete cascade
);
create index netwerkdeling_actor on netwerkdeling (actor_id);
create index netwerkdeling_casus on netwerkdeling (casus_id);
comment on table netwerkdeling is 'Whom the young person lets look at one round: someone who takes part in their steun casus, by name, for as long as they take part. Taken back means gone. Seen by the young person and that one person.';
comment on column netwerkdeling.meegetekend is 'Drew it with the young person before there was an account; can be taken back like any other.';

do $$
declare tabel text;
begin
  foreach tabel in array array['netwerkronde', 'netwerklid', 'netwerklijn', 'netwerkdeling'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
  end loop;
end $$;

grant select, update on netwerkronde to inzage;
grant select, insert on netwerkdeling to inzage;
set local role inzage;
create function inzage.netwerk_wacht_hier(casus uuid) returns boolean language sql stable security definer set search_path = pg_catalog
  as $$ select exists (select from public.casus c where c.id = casus and c.regime_code = 'steun')
    and not exists (select from public.betrokkenheid b where b.casus_id = casus and b.kant = 'jeugdige' and b.actor_id is not null) $$;
comment on function inzage.netwerk_wacht_hier(uuid) is 'Whether a drawing may wait on this casus: regime steun, and the young person has no account there.';

create function inzage.is_mijn_netwerk(ronde uuid) returns boolean language sql stable security definer set search_path = pg_catalog
  as $$ select exists (select from public.netwerkronde r where r.id = ronde and r.eigenaar_id = sec.actor_id()) $$;
comment on function inzage.is_mijn_netwerk(uuid) is 'Whether the acting person owns this drawing: for the policy of who may look, which can''t ask the policy that asks it.';

create function inzage.netwerk_gaat_mee() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into netwerkdeling (ronde_id, casus_id, actor_id, meegetekend)
    select r.id, r.casus_id, r.door, true from netwerkronde r where r.casus_id = new.casus_id
    on conflict (ronde_id, actor_id) do nothing;
  -- One drawing is open at a time: what the young person already draws stays open, what comes along is an earlier round.
  update netwerkronde r set vast = true where r.casus_id = new.casus_id and not r.vast
    and exists (select from netwerkronde m where not m.vast and (m.eigenaar_id = new.actor_id
      or m.casus_id = r.casus_id and (m.op, m.id) > (r.op, r.id)));
  update netwerkronde r set eigenaar_id = new.actor_id, casus_id = null, versie = r.versie + 1 where r.casus_id = new.casus_id;
  return null;
end $$;
comment on function inzage.netwerk_gaat_mee() is 'At the first sign-in the drawing goes over to the young person; who drew it with them may look until that is taken back.';
revoke execute on function inzage.netwerk_wacht_hier(uuid), inzage.is_mijn_netwerk(uuid), inzage.netwerk_gaat_mee() from public;
grant execute on function inzage.netwerk_wacht_hier(uuid), inzage.is_mijn_netwerk(uuid) to verbonden_app;
grant execute on function inzage.netwerk_gaat_mee() to verbonden_owner;
set local role verbonden_owner;
create trigger netwerk_gaat_mee after insert or update of actor_id on betrokkenheid for each row
  when (new.kant = 'jeugdige' and new.actor_id is not null) execute function inzage.netwerk_gaat_mee();

-- An account that can't be deleted stays as a number (bewaren.wis_account): the drawing goes all the same.
grant delete on netwerkronde to bewaarder;
set local role bewaarder;
create function bewaren.wis_netwerk() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from netwerkronde r using actor a where a.account_id = new.id and r.eigenaar_id = a.id;
  return null;
end $$;
comment on function bewaren.wis_netwerk() is 'When an account ends, the circle that was drawn in it goes.';
revoke execute on function bewaren.wis_netwerk() from public;
grant execute on function bewaren.wis_netwerk() to verbonden_owner;
set local role verbonden_owner;
create trigger wis_netwerk after update of issuer on account for each row
  when (new.issuer = 'vernietigd') execute function bewaren.wis_netwerk();

-- A copy for the young person who asks for it within steun holds the drawing too; within another regime, or for a parent, it doesn't.
grant select on netwerkronde, netwerklid, netwerkdeling to rechten;
set local role rechten;
create function rechten.netwerk(verzoek uuid, tabel text) returns setof jsonb language plpgsql stable security definer
  set search_path = pg_catalog, public as $$
declare
  v public.verzoek := rechten.nagegaan(verzoek);
begin
  if v.soort <> 'inzage' or v.over_kant <> 'jeugdige' or v.aanvrager_kant <> 'jeugdige'
    or not exists (select from casus c where c.id = v.casus_id and c.regime_code = 'steun') then return; end if;
  return query execute format('select to_jsonb(t) from public.%I t where t.%I in (select r.id from public.netwerkronde r
      where r.casus_id = $1 or (r.eigenaar_id is not null and r.eigenaar_id = $2)) order by to_jsonb(t) ->> ''id''',
    case tabel when 'netwerkronde' then 'netwerkronde' when 'netwerklid' then 'netwerklid' when 'netwerkdeling' then 'netwerkdeling' end,
    case tabel when 'netwerkronde' then 'id' else 'ronde_id' end) using v.casus_id, v.aanvrager_id;
end $$;
comment on function rechten.netwerk(uuid, text) is 'The circle of people, for a checked inzage request that the young person made themselves within regime steun; nothing otherwise.';
revoke execute on function rechten.netwerk(uuid, text) from public;
grant execute on function rechten.netwerk(uuid, text) to verbonden_app;
set local role verbonden_owner;
