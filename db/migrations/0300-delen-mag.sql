-- What may be shared, by whom, with whom, on which ground: as data. And under which version something was shared.
alter table organisatie drop constraint organisatie_soort_check;
alter table organisatie add constraint organisatie_soort_check check (soort in ('gemeente', 'burgemeester', 'wijkteam', 'politie', 'om', 'rvdk',
  'dji', 'reclassering', 'gi', 'veilig_thuis', 'ggz', 'ggd', 'jeugdhulp', 'school', 'leerplicht', 'jongerenwerk', 'woningcorporatie', 'halt',
  'slachtofferhulp', 'werk', 'sport', 'vrijwilligers', 'ervaringsdeskundigen'));
comment on column organisatie.wgs_rol is 'Place in the closed list of Wgs 2.27, as ''2.27 lid 1 c''; ''geen'' when it is not on the list.';

alter table regime add column actief boolean not null default true;
comment on column regime.actief is 'Whether this deployment runs it (VERBONDEN_REGIMES). The rules of the others stand here to be explained; no case can open under them.';

create table grond (
  code text not null check (code ~ '^[a-z0-9.-]{2,40}$'),
  versie integer not null,
  geldig_van date not null,
  geldig_tot date,
  gegevens jsonb not null,
  primary key (code, versie)
);
comment on table grond is 'Articles on which giving and receiving rest, with link, own explanation and the day the text was checked. A change is a new version. Public knowledge.';

create table deelregel (
  regime_code text not null,
  regime_versie integer not null,
  partij text not null,
  categorie text not null,
  richting text not null check (richting in ('geven', 'ontvangen')),
  uitkomst text not null check (uitkomst in ('ja', 'ja_mits', 'nee')),
  grond text,
  mits text[] not null default '{}',
  reden text,
  primary key (regime_code, regime_versie, partij, categorie, richting),
  foreign key (regime_code, regime_versie) references regime (code, versie),
  check ((uitkomst = 'nee') = (reden is not null)),
  check ((uitkomst = 'ja_mits') = (cardinality(mits) > 0))
);
comment on table deelregel is 'Party x category x direction of one regime version: may it be given, may it be received, on which ground and condition. Every combination has its row; it decides in the policies and explains in the Deelwijzer. Public knowledge.';
alter table grond enable row level security, force row level security;
alter table deelregel enable row level security, force row level security;

alter table bijdrage add column regime_code text, add column regime_versie integer,
  add column geheim_grond text check (geheim_grond in ('toestemming', 'wettelijke_plicht', 'goed_hulpverlenerschap', 'conflict_van_plichten')),
  add column geheim_uitleg text not null default '', add column toestemming_id uuid;
alter table bijdrage no force row level security;
alter table casus no force row level security;
update bijdrage b set regime_code = c.regime_code, regime_versie = c.regime_versie from casus c where c.id = b.casus_id;
alter table bijdrage force row level security;
alter table casus force row level security;
alter table bijdrage alter column regime_code set not null, alter column regime_versie set not null;
comment on column bijdrage.regime_code is 'The regime of the casus; with the version that held on the day of sharing it tells under which rules it was shared.';
comment on column bijdrage.geheim_grond is 'Why a professional bound to secrecy could give this (Wgs 2.29 lid 2, Jeugdwet 7.3.11, WGBO); null when not bound or not shared.';
comment on column bijdrage.geheim_uitleg is 'The writer''s reason for that ground. Same audience and retention as the bijdrage.';
comment on column bijdrage.toestemming_id is 'The toestemming on which it rests when that is the ground.';

create function sec.regimeversie(regime text) returns integer language sql stable
  as $$ select max(r.versie) from public.regime r where r.code = regime
    and r.geldig_van <= sec.vandaag() and (r.geldig_tot is null or r.geldig_tot >= sec.vandaag()) $$;
comment on function sec.regimeversie(text) is 'The version of a regime that holds today; null when none does.';
create function sec.partij() returns text language sql stable
  as $$ select coalesce((select o.soort from public.organisatie o where o.id = (select sec.organisatie_id())), sec.soort()) $$;
comment on function sec.partij() is 'As which party of a regime the actor gives and receives: the kind of their organisation, or jeugdige or ouder.';
create function sec.ontvangbaar() returns setof text language sql stable
  as $$ select d.regime_code || ':' || d.categorie from public.deelregel d where d.partij = (select sec.partij()) and d.richting = 'ontvangen'
    and d.uitkomst <> 'nee' and not 'minimaal_document' = any (d.mits)
    and (d.regime_code, d.regime_versie) in (select r.code, max(r.versie) from public.regime r
      where r.geldig_van <= sec.vandaag() and (r.geldig_tot is null or r.geldig_tot >= sec.vandaag()) group by r.code) $$;
comment on function sec.ontvangbaar() is 'What the actor''s party may receive today, as regime:categorie. A derde, who is handed a document, receives nothing here.';
create function sec.onder_regime() returns trigger language plpgsql as $$
begin
  select c.regime_code, coalesce(sec.regimeversie(c.regime_code), c.regime_versie) into new.regime_code, new.regime_versie
    from public.casus c where c.id = new.casus_id;
  return new;
end $$;
comment on function sec.onder_regime() is 'Writes on a new bijdrage under which version of its regime it is shared.';
create trigger onder_regime before insert on bijdrage for each row when (new.regime_code is null) execute function sec.onder_regime();

create function sec.deelbesluit(regime text, gever text, ontvanger text, cat text)
  returns table (uitkomst text, mits text[], gronden text[], redenen text[]) language sql stable as $$
  select case when count(*) < 2 or bool_or(d.uitkomst = 'nee') then 'nee' when bool_or(d.uitkomst = 'ja_mits') then 'ja_mits' else 'ja' end,
    coalesce(array(select distinct m from public.deelregel x, unnest(x.mits) m where x.regime_code = regime
      and x.regime_versie = sec.regimeversie(regime) and x.categorie = cat
      and (x.partij, x.richting) in ((gever, 'geven'), (ontvanger, 'ontvangen')) order by m), '{}'),
    coalesce(array_agg(d.grond order by d.richting) filter (where d.grond is not null), '{}'),
    coalesce(array_agg(d.reden order by d.richting) filter (where d.reden is not null), '{}')
  from public.deelregel d where d.regime_code = regime and d.regime_versie = sec.regimeversie(regime) and d.categorie = cat
    and (d.partij, d.richting) in ((gever, 'geven'), (ontvanger, 'ontvangen')) $$;
comment on function sec.deelbesluit(text, text, text, text) is 'The one rule of advice: may this party give this category to that party today, on which conditions, grounds and reasons. What is not in the table is a no.';
revoke execute on function sec.regimeversie(text), sec.partij(), sec.ontvangbaar(), sec.onder_regime(), sec.deelbesluit(text, text, text, text) from public;
grant execute on function sec.regimeversie(text), sec.partij(), sec.ontvangbaar(), sec.onder_regime(), sec.deelbesluit(text, text, text, text) to verbonden_app;

set local role inzage;
create function inzage.regime_van(casus uuid) returns text language sql stable security definer set search_path = pg_catalog
  as $$ select c.regime_code from public.casus c where c.id = casus
    and (inzage.casus_is_nieuw(casus) or exists (select from inzage.mijn_betrokkenheid m where m.casus_id = casus)) $$;
comment on function inzage.regime_van(uuid) is 'The regime of a casus in which the actor takes part, or that is just being started; null of every other.';
revoke execute on function inzage.regime_van(uuid) from public;
grant execute on function inzage.regime_van(uuid) to verbonden_app;
set local role verbonden_owner;
