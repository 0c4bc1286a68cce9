-- The person who stays: beyond closing, in the first week at a new place, during absence, and when it doesn't click.
-- The young person's own: whom they may still call. Names no casus and no regime, so that it outlives both and tells of neither.
create table vaste_band (
  id uuid primary key default uuidv7(),
  jeugdige_id uuid not null references actor on delete cascade,
  vast_id uuid not null references actor on delete cascade,
  sinds date not null,
  op timestamptz not null default sec.nu(),
  unique (jeugdige_id, vast_id)
);
create index vaste_band_vast on vaste_band (vast_id);
comment on table vaste_band is 'De deur op een kier: who was vaste persoon when a casus closed and may still be called. The young person''s own and seen by nobody else, not even that person: it hangs on the young person''s actor and names no casus. Kept until the young person takes it away or an account ends.';
comment on column vaste_band.sinds is 'Since which day this person was the vaste persoon.';

-- What the young person asks about who stays. Never seen by the person it is about.
create table vaste_wens (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  soort text not null check (soort in ('zelfde', 'anders')),
  over_id uuid,
  over_actor_id uuid references actor,
  wie_id uuid references actor,
  wie_tekst text not null default '',
  tekst text not null default '',
  aan text not null check (aan in ('regisseur', 'contactpunt')),
  doorgegeven boolean not null default false,
  vertel text not null default 'niets' check (vertel in ('niets', 'zelf', 'woorden')),
  woorden text not null default '',
  warm boolean not null default false,
  naam text not null default '',
  bereik text not null default '',
  log_naam uuid not null,
  status text not null default 'open' check (status in ('open', 'gehoord', 'vervuld', 'niet_gewenst')),
  antwoord text not null default '',
  beantwoord_door uuid references actor,
  beantwoord_op timestamptz,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  foreign key (over_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade,
  check ((soort = 'anders') = (over_id is not null)),
  check ((over_id is null) = (over_actor_id is null)),
  check (soort <> 'zelfde' or (wie_id is not null and aan = 'regisseur')),
  check ((vertel = 'woorden') = (woorden <> ''))
);
create index vaste_wens_casus on vaste_wens (casus_id);
create index vaste_wens_over on vaste_wens (over_id) where over_id is not null;
create unique index vaste_wens_open on vaste_wens (casus_id, soort, coalesce(over_id, wie_id)) where status <> 'vervuld';
comment on table vaste_wens is 'What a young person asks about who stays: the same person as before (zelfde), or someone else because it doesn''t click (anders). Seen by the young person and by whom they chose to tell: the regisseurs, or the contactpunt; never by the person it is about, whatever else that person is. Goes with the casus.';
comment on column vaste_wens.over_id is 'The involvement it is about: a vaste persoon, or an experience expert who takes part.';
comment on column vaste_wens.over_actor_id is 'Who that is, so that the rule which keeps it from them asks nothing else.';
comment on column vaste_wens.wie_id is 'Whom the young person would like.';
comment on column vaste_wens.tekst is 'Why, in own words; may stay empty.';
comment on column vaste_wens.doorgegeven is 'The contactpunt passed it to the regisseurs, because the young person agreed.';
comment on column vaste_wens.vertel is 'What the person it is about may be told: niets, zelf (the young person does it), or these words.';
comment on column vaste_wens.warm is 'Whether the former person stays on for a while, beside the new one.';
comment on column vaste_wens.naam is 'The young person''s name, for the contactpunt, who sees no casus.';
comment on column vaste_wens.bereik is 'How the young person wants to be reached about this; may stay empty.';
comment on column vaste_wens.log_naam is 'The name of the young person in the log, kept here since the contactpunt does not see the casus.';
comment on column vaste_wens.status is 'niet_gewenst: the young person does not want the person proposed; seen by themselves only.';

-- A second one while the vaste persoon is away.
create table vaste_vervanging (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  vervanger_id uuid not null,
  van date not null,
  tot date not null,
  met_jeugdige boolean not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  foreign key (vervanger_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade,
  check (tot >= van)
);
create index vaste_vervanging_casus on vaste_vervanging (casus_id, tot);
comment on table vaste_vervanging is 'Who is the vaste persoon of a young person from day to day while the vaste persoon is away; takes part in the casus already. Seen by who sees the casus; goes with the casus.';
comment on column vaste_vervanging.met_jeugdige is 'Whether this was talked over with the young person.';

-- The first week at a new place: who is there, when.
create table nieuwe_plek (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  soort text not null check (soort in ('school', 'werk', 'wonen', 'uit_detentie', 'anders')),
  wat text not null,
  begint date not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  publiek uuid[],
  jeugdige_vanaf date,
  ouder_vanaf date,
  versie integer not null default 1,
  unique (id, casus_id)
);
create index nieuwe_plek_casus on nieuwe_plek (casus_id, begint);
comment on table nieuwe_plek is 'A new place where the young person begins: school, work, a home, out of detention. A place can tell of care or justice, so the audience is chosen. Goes with the casus.';

create table plek_moment (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  plek_id uuid not null,
  dag date not null,
  tijd time,
  wat text not null,
  wie_id uuid not null,
  status text not null default 'open' check (status in ('open', 'gedaan', 'niet_gelukt')),
  reden text not null default '',
  afgerond_door uuid references actor,
  afgerond_op timestamptz,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  foreign key (plek_id, casus_id) references nieuwe_plek (id, casus_id) on delete cascade,
  foreign key (wie_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade,
  check ((status = 'niet_gelukt') = (reden <> '')),
  check ((status = 'open') = (afgerond_op is null))
);
create index plek_moment_plek on plek_moment (plek_id, dag);
create index plek_moment_casus on plek_moment (casus_id) where status = 'open';
create index plek_moment_wie on plek_moment (wie_id);
comment on table plek_moment is 'One moment of presence at a new place: which day, what, who is there; done, or not with a reason that the young person reads. Seen with its place; goes with the casus.';
comment on column plek_moment.tijd is 'Wall-clock time in Amsterdam; empty: in the course of the day.';
comment on column plek_moment.reden is 'Why it did not happen, in words the young person reads.';

do $$
declare tabel text;
begin
  foreach tabel in array array['vaste_band', 'vaste_wens', 'vaste_vervanging', 'nieuwe_plek', 'plek_moment'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
  end loop;
end $$;

grant select, insert on vaste_band to inzage;
grant select, update on vaste_wens to inzage;
set local role inzage;
create function inzage.deur_op_een_kier() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into vaste_band (jeugdige_id, vast_id, sinds)
    select j.actor_id, v.actor_id, coalesce(v.gekozen_op, v.van)
    from betrokkenheid j join betrokkenheid v on v.casus_id = j.casus_id and 'vaste_persoon' = any (v.rollen) and v.actor_id is not null
    join regime r on r.code = new.regime_code and r.versie = new.regime_versie
    where j.casus_id = new.id and j.kant = 'jeugdige' and j.actor_id is not null
      and (j.tot is null or j.tot >= sec.vandaag()) and v.van <= sec.vandaag() and (v.tot is null or v.tot >= sec.vandaag())
      and r.code <> 'zvh' and coalesce(r.gegevens ->> 'vrijgave', 'geen') <> 'contactpunt'
      -- Who said that it doesn't click, does not keep that person.
      and not exists (select from vaste_wens w where w.casus_id = new.id and w.over_actor_id = v.actor_id and w.status in ('open', 'gehoord'))
    on conflict (jeugdige_id, vast_id) do nothing;
  return null;
end $$;
comment on function inzage.deur_op_een_kier() is 'When a casus closes, the vaste persoon stays with the young person: a row of their own that names no casus. Not where the contactpunt releases first, nor in zvh.';

create function inzage.wens_vervuld() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update vaste_wens w set status = 'vervuld', versie = w.versie + 1
    where w.casus_id = new.casus_id and w.status in ('open', 'gehoord') and (
      w.soort = 'zelfde' and w.wie_id = new.actor_id and 'vaste_persoon' = any (new.rollen)
      or w.over_id = new.id and (new.tot is not null and old.tot is null
        or 'vaste_persoon' = any (old.rollen) and not 'vaste_persoon' = any (new.rollen)));
  return null;
end $$;
comment on function inzage.wens_vervuld() is 'A wish about who stays is fulfilled by what happens, not by a tick: the person asked for is the vaste persoon, or the one it was about no longer is or left.';
revoke execute on function inzage.deur_op_een_kier(), inzage.wens_vervuld() from public;
grant execute on function inzage.deur_op_een_kier(), inzage.wens_vervuld() to verbonden_owner;
set local role verbonden_owner;
create trigger deur_op_een_kier after update of fase on casus for each row
  when (new.fase = 'gesloten' and old.fase <> 'gesloten') execute function inzage.deur_op_een_kier();
create trigger wens_vervuld after update of rollen, tot on betrokkenheid for each row
  when (new.kant = 'professional') execute function inzage.wens_vervuld();

-- An account that can't be deleted stays as a number (bewaren.wis_account): what hung on it goes all the same.
grant select, delete on vaste_band to bewaarder;
set local role bewaarder;
create function bewaren.wis_vaste_band() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from vaste_band v using actor a where a.account_id = new.id and a.id in (v.jeugdige_id, v.vast_id);
  return null;
end $$;
comment on function bewaren.wis_vaste_band() is 'When an account ends, the door that stood ajar for it goes, on either side.';
revoke execute on function bewaren.wis_vaste_band() from public;
grant execute on function bewaren.wis_vaste_band() to verbonden_owner;
set local role verbonden_owner;
create trigger wis_vaste_band after update of issuer on account for each row
  when (new.issuer = 'vernietigd') execute function bewaren.wis_vaste_band();
