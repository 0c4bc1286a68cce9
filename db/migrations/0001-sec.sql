-- Who is asking: signed context, sessions, clock. Owned by the NOLOGIN role deur.
create schema sec;
create schema inzage;
create schema logboek;
create extension if not exists pgcrypto with schema sec;
create extension if not exists unaccent with schema sec;
create extension if not exists pg_trgm with schema sec;

revoke all on schema public from public;
grant usage, create on schema public to verbonden_owner;
grant usage on schema public to verbonden_app, deur, inzage, logboek;
grant usage on schema sec to verbonden_app, inzage, logboek;
grant usage on schema inzage, logboek to verbonden_app;
grant usage, create on schema sec to deur;
grant usage, create on schema inzage to inzage;
grant usage, create on schema logboek to logboek;

create table sec.klok (
  enige boolean primary key default true check (enige),
  verschuiving interval not null
);
comment on table sec.klok is 'Injected clock of demo and tests: added to the real time. Empty in production. No personal data.';
grant select on sec.klok to public;

create function sec.nu() returns timestamptz language sql stable
  return now() + coalesce((select verschuiving from sec.klok), interval '0');
create function sec.vandaag() returns date language sql stable
  return (sec.nu() at time zone 'Europe/Amsterdam')::date;
comment on function sec.nu() is 'Now, by the injected clock.';
comment on function sec.vandaag() is 'Today in Europe/Amsterdam, by the injected clock.';
grant execute on function sec.nu(), sec.vandaag() to public;

set local role deur;

create table sec.sleutel (
  id integer primary key generated always as identity,
  sleutel bytea not null check (octet_length(sleutel) >= 32),
  geldig_tot timestamptz
);
comment on table sec.sleutel is 'Keys that sign the context; two are valid during rotation. Readable by nobody but the functions of deur.';

-- Fields of a context: 1 actor, 2 account, 3 soort, 4 organisatie, 5 doel, 6 expiry (epoch s), 7 origin.
create function sec.actor() returns text[] language plpgsql stable security definer
  set search_path = pg_catalog, sec as $$
declare
  ctx text := current_setting('app.ctx', true);
  body text;
  velden text[];
begin
  if ctx is null or length(ctx) < 66 then return null; end if;
  body := left(ctx, length(ctx) - 65);
  perform 1 from sec.sleutel s
    where (s.geldig_tot is null or s.geldig_tot > now())
      and encode(sec.hmac(convert_to(body, 'UTF8'), s.sleutel, 'sha256'), 'hex') = right(ctx, 64);
  if not found then return null; end if;
  velden := string_to_array(body, '|', '');
  if velden[1] is distinct from 'ctx' or velden[7]::bigint < extract(epoch from now()) then return null; end if;
  return velden[2:];
end $$;
comment on function sec.actor() is 'The verified fields of this transaction''s context, or null: no context, no sight.';

create function sec.actor_id() returns uuid language sql stable security definer set search_path = pg_catalog, sec
  as $$ select (sec.actor())[1]::uuid $$;
create function sec.organisatie_id() returns uuid language sql stable security definer set search_path = pg_catalog, sec
  as $$ select (sec.actor())[4]::uuid $$;
create function sec.soort() returns text language sql stable security definer set search_path = pg_catalog, sec
  as $$ select (sec.actor())[3] $$;

create function sec.onderteken(body text) returns text language sql stable
  set search_path = pg_catalog, sec
  as $$ select body || '|' || encode(sec.hmac(convert_to(body, 'UTF8'),
      (select sleutel from sec.sleutel where geldig_tot is null order by id desc limit 1), 'sha256'), 'hex') $$;
comment on function sec.onderteken(text) is 'Signs a context. Never granted to the runtime role.';

create table sec.sessie (
  id_hash bytea primary key check (octet_length(id_hash) = 32),
  actor_id uuid not null,
  account_id uuid not null,
  begonnen_op timestamptz not null,
  gebruikt_op timestamptz not null,
  inactief interval not null,
  uiterlijk timestamptz not null,
  beeindigd_op timestamptz,
  beeindigd_reden text check (beeindigd_reden in ('uitgelogd', 'geblokkeerd', 'aanstelling_ingetrokken', 'gewisseld'))
);
create index sessie_account on sec.sessie (account_id);
comment on table sec.sessie is 'Own opaque sessions: only the SHA-256 of the id. Kept 30 days after the end. Nobody reads it but the functions of deur.';

revoke execute on all functions in schema sec from public;
grant execute on function sec.actor(), sec.actor_id(), sec.organisatie_id(), sec.soort() to verbonden_app, inzage, logboek, verbonden_owner;
set local role verbonden_owner;
grant execute on function sec.hmac(bytea, bytea, text) to deur;
grant execute on function sec.nu(), sec.vandaag() to public;
