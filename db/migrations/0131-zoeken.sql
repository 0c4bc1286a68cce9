-- Searching: how names are compared, words of afspraken, and how often someone searched.
create function sec.zoekvorm(tekst text) returns text language sql immutable strict parallel safe set search_path = pg_catalog, sec
  as $$ select ' ' || translate(lower(sec.unaccent('sec.unaccent'::regdictionary, tekst)), '-''’.,', '     ') $$;
comment on function sec.zoekvorm(text) is 'A name as search compares it: no accents, no capitals, a space before each part. Declared immutable because the dictionary comes with this version of PostgreSQL and is never changed.';
revoke execute on function sec.zoekvorm(text) from public;
grant execute on function sec.zoekvorm(text) to verbonden_app, deur;

alter table actor add column zoeknaam text generated always as (sec.zoekvorm(naam || ' ' || functie)) stored;
comment on column actor.zoeknaam is 'Name and function as search compares them; same sight as the row.';
alter table persoon add column zoeknaam text generated always as (sec.zoekvorm(roepnaam || ' ' || tussenvoegsel || ' ' || achternaam)) stored;
comment on column persoon.zoeknaam is 'The name as search compares it; same sight and retention as the row.';
alter table aanmelding add column zoeknaam text generated always as (sec.zoekvorm(roepnaam || ' ' || tussenvoegsel || ' ' || achternaam)) stored;
comment on column aanmelding.zoeknaam is 'The name as search compares it; same sight and retention as the row.';
alter table afspraak add column zoek tsvector generated always as (to_tsvector('dutch', tekst || ' ' || plaats)) stored;
comment on column afspraak.zoek is 'The words of the afspraak for search; same sight and retention as the row.';

create table zoekteller (
  actor_id uuid primary key references actor on delete cascade,
  minuut timestamptz not null,
  aantal integer not null
);
comment on table zoekteller is 'How often someone searched in the last minute they did, so that searching can''t become browsing. Holds no words; seen by that person only; one row a person, overwritten.';
alter table zoekteller enable row level security, force row level security;
