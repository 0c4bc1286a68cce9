-- The young person's own story: told once, in parts, owned by their own actor and by no casus. Default nobody; who gets a part is chosen by the
-- young person and hangs on a casus under steun or pga, where they take part themselves. The foreign key refuses every other regime.
create table verhaaldeel (
  id uuid primary key default uuidv7(),
  eigenaar_id uuid not null references actor on delete cascade,
  titel text not null default '',
  tekst text not null,
  op timestamptz not null default sec.nu(),
  gewijzigd_op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  unique (id, eigenaar_id)
);
create index verhaaldeel_eigenaar on verhaaldeel (eigenaar_id, op, id);
comment on table verhaaldeel is 'One part of what a young person tells, in own words. Owned by their own actor, never by a casus; seen by them and by whom they chose for this part. Never police or public prosecutor. Kept until the young person throws it away: an account with a story stays when its last casus is destroyed.';
comment on column verhaaldeel.eigenaar_id is 'The young person who tells.';
comment on column verhaaldeel.tekst is 'Typed words, kept as they are. Nothing else is taken in: no sound, no picture.';
comment on column verhaaldeel.gewijzigd_op is 'When the words last changed; readers are told that there is something new, not what.';

create table verhaaldeling (
  id uuid primary key default uuidv7(),
  deel_id uuid not null,
  eigenaar_id uuid not null,
  casus_id uuid not null,
  regime_code text not null check (regime_code in ('steun', 'pga')),
  actor_id uuid references actor on delete cascade,
  organisatie_id uuid references organisatie on delete cascade,
  op timestamptz not null default sec.nu(),
  check (num_nonnulls(actor_id, organisatie_id) = 1),
  unique nulls not distinct (deel_id, casus_id, actor_id, organisatie_id),
  foreign key (deel_id, eigenaar_id) references verhaaldeel (id, eigenaar_id) on delete cascade,
  foreign key (casus_id, regime_code) references casus (id, regime_code) on delete cascade
);
create index verhaaldeling_casus on verhaaldeling (casus_id, actor_id);
create index verhaaldeling_actor on verhaaldeling (actor_id) where actor_id is not null;
create index verhaaldeling_organisatie on verhaaldeling (organisatie_id) where organisatie_id is not null;
comment on table verhaaldeling is 'Who gets one part of a story: one person, or the people of one organisation, who take part in a casus of the young person, for as long as they take part and the casus is not closed. Taken back means gone. Seen by the young person and by who gets it.';
comment on column verhaaldeling.regime_code is 'With casus_id it points at a casus under steun or pga, or at none: the database holds no reader under zvh or groep.';
comment on column verhaaldeling.organisatie_id is 'Filled instead of actor_id: everyone of this organisation who takes part in the casus.';

create table verhaallezing (
  deel_id uuid not null references verhaaldeel on delete cascade,
  actor_id uuid not null references actor on delete cascade,
  versie integer not null,
  op timestamptz not null default sec.nu(),
  primary key (deel_id, actor_id)
);
create index verhaallezing_actor on verhaallezing (actor_id);
comment on table verhaallezing is 'Who said to have read a part, and in which wording. Written by the reader; seen by the reader and the young person, also after it was taken back. Goes with the part.';

do $$
declare tabel text;
begin
  foreach tabel in array array['verhaaldeel', 'verhaaldeling', 'verhaallezing'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
  end loop;
end $$;

create function sec.verhaal_categorie(regime text) returns text language sql immutable
  as $$ select case regime when 'steun' then 'aanleiding' when 'pga' then 'hulp' end $$;
comment on function sec.verhaal_categorie(text) is 'By which rows of deelregel a story is given and received. Under pga police, prosecutor and burgemeester take part: there it counts as hulp, which they may not receive. Under steun none of them does, and whoever may hear why someone asks for help may be told. Null: nobody.';
create function sec.verhaal_ontvangers(regime text) returns setof text language sql stable
  as $$ select o.partij from public.deelregel g join public.deelregel o on o.regime_code = g.regime_code and o.regime_versie = g.regime_versie
      and o.categorie = g.categorie and o.richting = 'ontvangen' and o.uitkomst <> 'nee' and not 'minimaal_document' = any (o.mits)
    where g.regime_code = regime and g.regime_versie = sec.regimeversie(regime) and g.categorie = sec.verhaal_categorie(regime)
      and g.partij = 'jeugdige' and g.richting = 'geven' and g.uitkomst <> 'nee' and 'eigen_verhaal' = any (g.mits)
      and o.partij not in ('politie', 'om') $$;
comment on function sec.verhaal_ontvangers(text) is 'Which parties a young person may give their own story to, by the version of the regime that holds today. Choosing someone is the yes that a row may ask for: own words ask no other consent. Never police or public prosecutor.';

-- What a young person told stays theirs when their last casus is destroyed: the account that holds it stays with it.
grant select on verhaaldeel to bewaarder;
set local role bewaarder;
create or replace function bewaren.wis_account(weg uuid) returns boolean language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from account c where c.id = weg and c.soort not in ('jeugdige', 'ouder'))
    or exists (select from betrokkenheid b join actor a on a.id = b.actor_id where a.account_id = weg)
    or exists (select from verhaaldeel v join actor a on a.id = v.eigenaar_id where a.account_id = weg)
    or exists (select from aanmelding m join actor a on a.id = m.door where a.account_id = weg) then return false; end if;
  update verzoek set aanvrager_id = null where aanvrager_id in (select a.id from actor a where a.account_id = weg);
  begin
    delete from account where id = weg;
  exception when foreign_key_violation then
    -- Something outside any casus still points at it: then it stays as a number, without a name or a way in.
    update actor set naam = '', functie = '', telefoon = null, bel_mij_voor = '', moet_melden = '' where account_id = weg;
    update account set naam = '', issuer = 'vernietigd', sub = weg::text, geblokkeerd_op = sec.nu() where id = weg;
  end;
  return true;
end $$;
set local role verbonden_owner;

-- A copy for the young person who asks for it themselves holds the parts that were given to someone in that casus: those are in use there. What
-- nobody got is read by nobody to make a copy; the young person takes it along from the portaal.
grant select on verhaaldeel, verhaaldeling, verhaallezing to rechten;
set local role rechten;
create function rechten.verhaal(verzoek uuid, tabel text) returns setof jsonb language plpgsql stable security definer
  set search_path = pg_catalog, public as $$
declare
  v public.verzoek := rechten.nagegaan(verzoek);
begin
  if v.soort <> 'inzage' or v.over_kant <> 'jeugdige' or v.aanvrager_kant <> 'jeugdige' then return; end if;
  return query execute format('select to_jsonb(t) from public.%I t where t.%I in (select g.deel_id from public.verhaaldeling g
      where g.casus_id = $1 and g.eigenaar_id = $2) %s order by to_jsonb(t) ->> ''op'', to_jsonb(t)::text',
    case tabel when 'verhaaldeel' then 'verhaaldeel' when 'verhaaldeling' then 'verhaaldeling' when 'verhaallezing' then 'verhaallezing' end,
    case tabel when 'verhaaldeel' then 'id' else 'deel_id' end,
    case tabel when 'verhaaldeling' then 'and t.casus_id = $1' else '' end) using v.casus_id, v.aanvrager_id;
end $$;
comment on function rechten.verhaal(uuid, text) is 'The parts of a story that were given to someone in this casus, for a checked inzage request that the young person made themselves; nothing otherwise.';
revoke execute on function rechten.verhaal(uuid, text) from public;
grant execute on function rechten.verhaal(uuid, text) to verbonden_app;
set local role verbonden_owner;

-- 'Dank je', from the portaal to one person: one sentence, read by that person only. Police and prosecutor get the thanks without a sentence.
create table dankwoord (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  aan_actor_id uuid not null references actor on delete cascade,
  tekst text not null default '' check (length(tekst) <= 800),
  door uuid not null references actor on delete cascade,
  op timestamptz not null default sec.nu(),
  gezien_op timestamptz
);
create index dankwoord_casus on dankwoord (casus_id, aan_actor_id);
create index dankwoord_aan on dankwoord (aan_actor_id) where gezien_op is null;
create index dankwoord_door on dankwoord (door);
comment on table dankwoord is 'Thanks of a young person or parent to one professional, in one sentence of their own. Seen by who wrote it and who it is for, as long as they take part; never in a copy for others, a search or a report. Kept as the casus.';
comment on column dankwoord.tekst is 'Empty: thanks without a sentence, the only kind that police and public prosecutor get.';
alter table dankwoord enable row level security, force row level security;
