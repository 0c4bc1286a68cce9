-- Rights of the person (AVG 15-21, UAVG 5, 34, 41; BGS 1.1-1.3, 1.7) and the duty to inform (AVG 13, 14).
-- What the person who asks may read stands in verzoek and rechtbrief; how it is handled stands apart, for the contactpunt only.
create table verzoek (
  id uuid primary key default uuidv7(),
  soort text not null check (soort in ('inzage', 'rectificatie', 'wissing', 'beperking', 'bezwaar')),
  casus_id uuid references casus on delete set null,
  persoon_id uuid,
  regime_code text,
  over_naam text not null,
  over_geboortedatum date,
  over_kant text not null check (over_kant in ('jeugdige', 'ouder')),
  aanvrager text not null,
  aanvrager_kant text not null check (aanvrager_kant in ('jeugdige', 'ouder', 'ander')),
  aanvrager_id uuid references actor,
  aanvrager_gezag boolean,
  tekst text not null,
  bijdrage_id uuid,
  kanaal text not null check (kanaal in ('portaal', 'gesprek', 'telefoon', 'brief')),
  taal text not null default 'nl' check (taal in ('nl', 'en')),
  ontvangen_op date not null,
  termijn_tot date not null,
  verlengd_reden text not null default '',
  verlengd_op date,
  status text not null default 'ontvangen' check (status in ('ontvangen', 'in_behandeling', 'beantwoord', 'ingetrokken')),
  door uuid not null references actor,
  organisatie_id uuid references organisatie,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  foreign key (persoon_id, casus_id) references persoon (id, casus_id) on delete set null (persoon_id),
  foreign key (bijdrage_id, casus_id) references bijdrage (id, casus_id) on delete set null (bijdrage_id),
  check ((verlengd_op is null) = (verlengd_reden = ''))
);
create index verzoek_open on verzoek (termijn_tot) where status in ('ontvangen', 'in_behandeling');
create index verzoek_aanvrager on verzoek (aanvrager_id) where aanvrager_id is not null;
create index verzoek_casus on verzoek (casus_id) where casus_id is not null;
comment on table verzoek is 'A person''s request under AVG 15-21, as they may read it themselves. Seen by who asked, who noted it, the contactpunt, and organisations that are asked for their view. How long is decided locally (AVG sets no term); it outlives the casus without its content.';
comment on column verzoek.tekst is 'What is asked, in the words of who asks.';
comment on column verzoek.termijn_tot is 'One month after receipt, three when extended with a reason (AVG 12 lid 3), in Amsterdam days.';
comment on column verzoek.status is 'What the person who asked is shown; it looks the same whether or not anything is held back from them.';

create table behandeling (
  verzoek_id uuid primary key references verzoek on delete cascade,
  identiteit_hoe text not null default '',
  identiteit_op date,
  bevoegdheid text check (bevoegdheid in ('zelf', 'vertegenwoordiger', 'niet_bevoegd')),
  bevoegdheid_uitleg text not null default '',
  kindbelang text not null default '',
  gezocht_op timestamptz,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1
);
comment on table behandeling is 'How the contactpunt handles a request: how identity was checked (never a copy of a document), who may ask, the interest of the child. Seen by the contactpunt only; goes with the request.';
comment on column behandeling.kindbelang is 'When a representative asks: what the interest of the child asks for, weighed per item in itemoordeel (UAVG 5 lid 4).';

create table zienswijze (
  id uuid primary key default uuidv7(),
  verzoek_id uuid not null references verzoek on delete cascade,
  casus_id uuid not null references casus on delete cascade,
  organisatie_id uuid not null references organisatie,
  antwoord_voor date not null,
  antwoord text check (antwoord in ('geven', 'deels', 'weigeren')),
  grond text check (grond in ('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j')),
  omvang text not null default '',
  afweging text not null default '',
  herzien_op date,
  mag_verteld boolean not null default true,
  items uuid[] not null default '{}',
  gevraagd_door uuid not null references actor,
  gevraagd_op timestamptz not null default sec.nu(),
  beantwoord_door uuid references actor,
  beantwoord_op timestamptz,
  vervallen_op timestamptz,
  vervallen_door uuid references actor,
  versie integer not null default 1,
  unique (verzoek_id, organisatie_id),
  check ((antwoord is null) = (beantwoord_op is null)),
  check (antwoord is null or antwoord = 'geven' or (grond is not null and omvang <> '' and afweging <> '' and herzien_op is not null))
);
create index zienswijze_casus on zienswijze (casus_id);
comment on table zienswijze is 'What a participating organisation thinks of a request (BGS 1.2 lid 2): give, partly, or refuse on a ground of UAVG 41 with scope, weighing and the day it is looked at again. Seen by that organisation''s people in the casus and the contactpunt; goes with the casus.';
comment on column zienswijze.grond is 'Letter of UAVG 41 lid 1.';
comment on column zienswijze.mag_verteld is 'False: telling the person that something is held back would defeat the purpose (UAVG 41 lid 2 h).';

create table itemoordeel (
  id uuid primary key default uuidv7(),
  verzoek_id uuid not null references verzoek on delete cascade,
  casus_id uuid not null references casus on delete cascade,
  tabel text not null,
  rij_id uuid not null,
  controle text not null check (controle in ('derden', 'kindbelang', 'uavg41')),
  besluit text not null check (besluit in ('geven', 'zonder_woorden', 'niet')),
  reden text not null,
  van_wie text not null default '',
  weglaten text[] not null default '{}',
  grond text check (grond in ('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j')),
  herzien_op date,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  unique (verzoek_id, tabel, rij_id),
  check (besluit <> 'zonder_woorden' or (van_wie <> '' and cardinality(weglaten) > 0)),
  check (controle <> 'uavg41' or besluit = 'geven' or (grond is not null and herzien_op is not null))
);
comment on table itemoordeel is 'Per item of the file: give, give without someone''s words, or not, with the reason (AVG 15 lid 4, UAVG 41, the interest of the child). Seen by the contactpunt only; goes with the casus.';
comment on column itemoordeel.weglaten is 'The very words that are left out of the copy.';

create table rechtbesluit (
  id uuid primary key default uuidv7(),
  verzoek_id uuid not null references verzoek on delete cascade,
  uitkomst text not null check (uitkomst in ('toegewezen', 'deels', 'afgewezen', 'geen_gegevens')),
  verteld boolean not null default true,
  uitleg text not null,
  afweging text not null,
  grond text check (grond in ('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j')),
  omvang text not null default '',
  herzien_op date,
  opgeheven_op timestamptz,
  opgeheven_reden text not null default '',
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  check (grond is null or (omvang <> '' and herzien_op is not null)),
  check ((opgeheven_op is null) = (opgeheven_reden = ''))
);
create index rechtbesluit_verzoek on rechtbesluit (verzoek_id, op desc);
comment on table rechtbesluit is 'The decision of the contactpunt on a request, with its weighing; a later one follows when a ground lapsed. Seen by the contactpunt only: what the person is told stands in rechtbrief.';
comment on column rechtbesluit.verteld is 'False: the letter is word for word that of someone of whom there is nothing to give (UAVG 41 lid 2 h).';

create table rechtbrief (
  id uuid primary key default uuidv7(),
  verzoek_id uuid not null references verzoek on delete cascade,
  inhoud jsonb not null,
  dag date not null,
  beschikbaar_op timestamptz not null,
  door uuid not null references actor
);
create index rechtbrief_verzoek on rechtbrief (verzoek_id, dag desc);
comment on table rechtbrief is 'The words of a letter as they were sent; the PDF is made from them each time. Seen by the contactpunt, and by who asked from the day it is ready.';
comment on column rechtbrief.beschikbaar_op is 'From when who asked may read it. ''Nothing to give'' is always ready on the same day after receipt, so that waiting tells nothing.';

create table rechtkopie (
  brief_id uuid primary key references rechtbrief on delete cascade,
  verzoek_id uuid not null references verzoek on delete cascade,
  casus_id uuid not null references casus on delete cascade,
  gegevens jsonb not null,
  op timestamptz not null default sec.nu()
);
comment on table rechtkopie is 'The copy of the file as it was given, with what was left out left out. Seen by the contactpunt and, with its letter, by who asked; goes with the casus.';

create table recht_gevolg (
  id uuid primary key default uuidv7(),
  verzoek_id uuid not null references verzoek on delete cascade,
  casus_id uuid not null references casus on delete cascade,
  soort text not null check (soort in ('corrigeren', 'kennisgeven', 'verklaring', 'beperken', 'vernietigen', 'staken')),
  bijdrage_id uuid,
  organisatie_id uuid references organisatie,
  tekst text not null,
  status text not null default 'open' check (status in ('open', 'gedaan', 'niet_gedaan')),
  toelichting text not null default '',
  bron_gemeld text not null default '',
  uiterlijk date,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  afgerond_door uuid references actor,
  afgerond_op timestamptz,
  versie integer not null default 1,
  foreign key (bijdrage_id, casus_id) references bijdrage (id, casus_id) on delete cascade,
  check ((status = 'open') = (afgerond_op is null)),
  check (status <> 'niet_gedaan' or toelichting <> '')
);
create index recht_gevolg_open on recht_gevolg (organisatie_id) where status = 'open';
create index recht_gevolg_casus on recht_gevolg (casus_id);
comment on table recht_gevolg is 'What follows from a decision and who does it: the source corrects (BGS 1.7), who saw it is told (AVG 19), a statement of disagreement is attached, an item is shielded, a proposal to destroy. Seen by that organisation''s people in the casus and the contactpunt; goes with the casus.';
comment on column recht_gevolg.bron_gemeld is 'Where the source itself got it from and that it was told there (BGS 1.7 lid 2), in words.';

alter table bijdrage add column beperkt_op timestamptz, add column beperkt_verzoek_id uuid references verzoek on delete set null;
comment on column bijdrage.beperkt_op is 'Shielded since (AVG 18): seen by its source only, and by the contactpunt, until lifted with a reason.';
create index bijdrage_beperkt on bijdrage (beperkt_verzoek_id) where beperkt_verzoek_id is not null;

-- The duty to inform: one task per casus, and per organisation a ground to wait.
create table informatieplicht (
  casus_id uuid primary key references casus on delete cascade,
  status text not null default 'open' check (status in ('open', 'verteld')),
  uiterlijk date not null,
  toelichting text not null default '',
  wachten_tot date,
  verteld_op date,
  verteld_door text not null default '',
  verteld_aan text[] not null default '{}' check (verteld_aan <@ array['jeugdige', 'ouders']),
  verteld_hoe text not null default '',
  verteld_wat text not null default '',
  door uuid references actor,
  op timestamptz,
  versie integer not null default 1,
  check ((status = 'verteld') = (verteld_op is not null)),
  check (status = 'open' or (cardinality(verteld_aan) > 0 and verteld_hoe <> '' and verteld_wat <> ''))
);
comment on column informatieplicht.wachten_tot is 'At least one organisation has a ground to wait, looked at again on this day; set by a trigger from informatie_uitstel, so that nobody tells by mistake.';
comment on table informatieplicht is 'Were the young person and parents told what is kept about them and why (AVG 13, 14; BGS 1.3)? One row a casus, made with it. Seen by professionals who take part and the contactpunt, never by the young person: waiting looks like nothing. Goes with the casus.';

create table informatie_uitstel (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  organisatie_id uuid not null references organisatie,
  grond text not null check (grond in ('avg14-5-b', 'uavg41-a', 'uavg41-b', 'uavg41-c', 'uavg41-d', 'uavg41-e', 'uavg41-f', 'uavg41-g',
    'uavg41-h', 'uavg41-i', 'uavg41-j')),
  motivering text not null,
  herzien_op date not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  vervallen_op timestamptz,
  vervallen_reden text not null default '',
  vervallen_door uuid references actor,
  versie integer not null default 1,
  check ((vervallen_op is null) = (vervallen_reden = ''))
);
create unique index informatie_uitstel_open on informatie_uitstel (casus_id, organisatie_id) where vervallen_op is null;
comment on table informatie_uitstel is 'Why an organisation asks to wait with telling (AVG 14 lid 5 b, UAVG 41), with the day it is looked at again. The words are seen by that organisation, the casusregisseur and the contactpunt; goes with the casus.';

do $$
declare tabel text;
begin
  foreach tabel in array array['verzoek', 'behandeling', 'zienswijze', 'itemoordeel', 'rechtbesluit', 'rechtbrief', 'rechtkopie', 'recht_gevolg',
    'informatieplicht', 'informatie_uitstel'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
  end loop;
end $$;

-- The role rechten reads a whole file, through the functions below only, and only for a request that was checked.
create schema rechten;
grant usage on schema rechten to verbonden_app, rechten;
grant create on schema rechten to rechten;
grant usage on schema public, sec, logboek to rechten;
grant select on verzoek, behandeling, casus, persoon, betrokkenheid, actor, aanmelding, weging, informatieplicht, informatie_uitstel to rechten;
grant select, update (beperkt_op, beperkt_verzoek_id, versie) on bijdrage to rechten;
grant insert, update (wachten_tot) on informatieplicht to rechten;
grant execute on function sec.hmac(bytea, bytea, text) to rechten;
set local role deur;
grant execute on function sec.actor(), sec.actor_id(), sec.organisatie_id(), sec.soort(), sec.mijn_mandaten() to rechten;
set local role verbonden_owner;

set local role logboek;
create function logboek.wie_keek_bij(wie uuid) returns table (organisatie uuid, actor uuid, activiteit text, eerste timestamptz, laatste timestamptz, keren bigint)
  language sql stable security definer set search_path = pg_catalog, logboek
  as $$ select r.organisatie, r.actor, r.activiteit, min(r.tijd), max(r.tijd), count(*) from logboek.regel r
    where r.betrokkenen @> array[wie] and r.resultaat = 'gelukt' and r.organisatie is not null group by 1, 2, 3 $$;
comment on function logboek.wie_keek_bij(uuid) is 'Which organisations had to do with one person, by the random name the log has for them. Only the role rechten may ask, for a request that was checked.';
revoke execute on function logboek.wie_keek_bij(uuid) from public;
grant execute on function logboek.wie_keek_bij(uuid) to rechten;
set local role verbonden_owner;

set local role rechten;
create function rechten.nagegaan(verzoek uuid) returns public.verzoek language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare v public.verzoek;
begin
  select r.* into v from public.verzoek r join public.behandeling b on b.verzoek_id = r.id
    where r.id = verzoek and r.status <> 'ingetrokken' and b.identiteit_op is not null and b.bevoegdheid in ('zelf', 'vertegenwoordiger')
      and 'contactpunt' = any (coalesce(sec.mijn_mandaten(), '{}'));
  if not found then raise exception 'Dit bestaat niet, of het is niet voor jou te zien.' using errcode = 'VB404'; end if;
  return v;
end $$;
comment on function rechten.nagegaan(uuid) is 'The request, when the contactpunt asks and identity and authority were checked; VB404 otherwise.';

create function rechten.vind(verzoek uuid) returns table (casus_id uuid, persoon_id uuid, kant text, regime_code text, geboortedatum date)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare v public.verzoek := rechten.nagegaan(verzoek);
begin
  return query select p.casus_id, p.id, p.soort, c.regime_code, p.geboortedatum from public.persoon p join public.casus c on c.id = p.casus_id
    where p.soort = v.over_kant and lower(trim(regexp_replace(concat_ws(' ', p.roepnaam, p.tussenvoegsel, p.achternaam), '\s+', ' ', 'g')))
        = lower(trim(regexp_replace(v.over_naam, '\s+', ' ', 'g')))
      and (v.over_geboortedatum is null or p.geboortedatum is null or p.geboortedatum = v.over_geboortedatum)
    order by c.start desc limit 20;
end $$;
comment on function rechten.vind(uuid) is 'Casussen of the very person a checked request is about: same whole name, and same birth date where both are known. Never browsing: the name comes from the request.';

create function rechten.kop(verzoek uuid) returns table (log_naam uuid, regime_code text, regime_versie integer, fase text, jeugdige text, geboortedatum date,
    persoon_id uuid, actor_id uuid) language plpgsql stable security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare v public.verzoek := rechten.nagegaan(verzoek);
begin
  return query select c.log_naam, c.regime_code, c.regime_versie, c.fase, trim(concat_ws(' ', p.roepnaam, nullif(p.tussenvoegsel, ''), p.achternaam)), p.geboortedatum,
      v.persoon_id, (select b.actor_id from public.betrokkenheid b where b.casus_id = c.id and b.persoon_id = v.persoon_id and b.actor_id is not null limit 1)
    from public.casus c left join public.persoon p on p.casus_id = c.id and p.soort = 'jeugdige' where c.id = v.casus_id;
end $$;
comment on function rechten.kop(uuid) is 'The casus of a checked request, in one line.';

create function rechten.organisaties(verzoek uuid) returns table (organisatie_id uuid) language plpgsql stable security definer
  set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare v public.verzoek := rechten.nagegaan(verzoek);
begin
  return query select distinct b.organisatie_id from public.betrokkenheid b where b.casus_id = v.casus_id and b.organisatie_id is not null
    union select distinct b.organisatie_id from public.bijdrage b where b.casus_id = v.casus_id and b.organisatie_id is not null;
end $$;
comment on function rechten.organisaties(uuid) is 'Organisations that take or took part in the casus of a checked request: all are asked (BGS 1.2 lid 2).';

create function rechten.rijen(verzoek uuid, tabel text, via text) returns setof jsonb language plpgsql stable security definer
  set search_path = pg_catalog, public as $$
declare
  v public.verzoek := rechten.nagegaan(verzoek);
  bij text := case via when 'zelf' then 't.id = $1' when 'casus' then 't.casus_id = $1'
    when 'aanmelding_zelf' then 't.casus_id = $1 or t.id = (select c.aanmelding_id from public.casus c where c.id = $1)'
    when 'aanmelding' then 't.aanmelding_id = (select c.aanmelding_id from public.casus c where c.id = $1)'
    when 'weging' then 't.weging_id in (select w.id from public.weging w join public.casus c on c.aanmelding_id = w.aanmelding_id where c.id = $1)' end;
begin
  if v.casus_id is null or bij is null then return; end if;
  if v.soort <> 'inzage' and tabel not in ('bijdrage', 'persoon', 'betrokkenheid') then
    raise exception 'Dit bestaat niet, of het is niet voor jou te zien.' using errcode = 'VB404';
  end if;
  return query execute format('select to_jsonb(t) from public.%I t where %s order by to_jsonb(t) ->> ''id''', tabel, bij) using v.casus_id;
end $$;
comment on function rechten.rijen(uuid, text, text) is 'All rows of one table about the casus of a checked inzage request, whoever may see them; for the other rights only what can be corrected or shielded.';

create function rechten.wie_keek(verzoek uuid) returns table (organisatie uuid, actor uuid, activiteit text, eerste timestamptz, laatste timestamptz, keren bigint)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  v public.verzoek := rechten.nagegaan(verzoek);
begin
  if v.soort <> 'inzage' then return; end if;
  return query select k.* from public.casus c, logboek.wie_keek_bij(c.log_naam) k where c.id = v.casus_id;
end $$;
comment on function rechten.wie_keek(uuid) is 'Which organisations handled the file of a checked inzage request, from the processing log.';

create function rechten.beperk(verzoek uuid, aan boolean) returns integer language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v public.verzoek := rechten.nagegaan(verzoek);
  aantal integer;
begin
  if aan then
    update public.bijdrage set beperkt_op = sec.nu(), beperkt_verzoek_id = v.id, versie = versie + 1
      where casus_id = v.casus_id and beperkt_op is null and (v.bijdrage_id is null or id = v.bijdrage_id);
  else
    update public.bijdrage set beperkt_op = null, beperkt_verzoek_id = null, versie = versie + 1 where beperkt_verzoek_id = v.id;
  end if;
  get diagnostics aantal = row_count;
  return aantal;
end $$;
comment on function rechten.beperk(uuid, boolean) is 'Shields the bijdrage a checked request is about, or all of the casus, or lifts it again; answers how many.';

create function rechten.contactpunt() returns table (naam text, telefoon text) language sql stable security definer set search_path = pg_catalog, public
  as $$ select a.naam, a.telefoon from public.actor a where 'contactpunt' = any (a.mandaten) and a.organisatie_id is not null
    and a.van <= sec.vandaag() and (a.tot is null or a.tot >= sec.vandaag()) and sec.actor_id() is not null order by a.van, a.id $$;
comment on function rechten.contactpunt() is 'Whom to call about one''s rights: public by law (BGS 1.1 lid 3).';

create function rechten.begin_informatieplicht() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare a public.aanmelding;
begin
  select * into a from public.aanmelding where id = new.aanmelding_id;
  if a.geinformeerd = 'ja' then
    insert into public.informatieplicht (casus_id, status, uiterlijk, verteld_op, verteld_aan, verteld_hoe, verteld_wat, verteld_door, door, op)
      values (new.id, 'verteld', sec.vandaag(), coalesce((a.verzonden_op at time zone 'Europe/Amsterdam')::date, sec.vandaag()), array['jeugdige'],
        'bij de aanmelding', 'dat er een aanmelding is', coalesce((select functie from public.actor where id = a.door), ''), a.door, sec.nu());
  else
    insert into public.informatieplicht (casus_id, uiterlijk, toelichting)
      values (new.id, coalesce(a.informeren_voor, (sec.vandaag() + interval '1 month')::date), coalesce(a.geinformeerd_reden, ''));
  end if;
  return new;
end $$;
comment on function rechten.begin_informatieplicht() is 'Makes the task to inform with each new casus, taking over what the aanmelding says about it; a month at most (AVG 14 lid 3 a).';
create function rechten.stand_informatieplicht() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.informatieplicht i set wachten_tot = (select max(u.herzien_op) from public.informatie_uitstel u
    where u.casus_id = i.casus_id and u.vervallen_op is null) where i.casus_id = new.casus_id;
  return null;
end $$;
comment on function rechten.stand_informatieplicht() is 'Keeps how long everyone waits with telling, without showing who asked for it.';
revoke execute on all functions in schema rechten from public;
grant execute on function rechten.vind(uuid), rechten.kop(uuid), rechten.organisaties(uuid), rechten.rijen(uuid, text, text), rechten.wie_keek(uuid),
  rechten.beperk(uuid, boolean), rechten.contactpunt() to verbonden_app;
grant execute on function rechten.begin_informatieplicht(), rechten.stand_informatieplicht() to verbonden_owner;
set local role verbonden_owner;
create trigger begin_informatieplicht after insert on casus for each row execute function rechten.begin_informatieplicht();
create trigger stand_informatieplicht after insert or update on informatie_uitstel for each row execute function rechten.stand_informatieplicht();
comment on column actor.mandaten is 'What this actor may decide: regime:wegen, regime:besluiten, regime:ontvangen, beheer, contactpunt.';

-- Casussen that run already get the same task.
alter table casus no force row level security;
alter table aanmelding no force row level security;
alter table actor no force row level security;
alter table informatieplicht no force row level security;
insert into informatieplicht (casus_id, status, uiterlijk, toelichting, verteld_op, verteld_aan, verteld_hoe, verteld_wat, verteld_door, door, op)
  select c.id, case when a.geinformeerd = 'ja' then 'verteld' else 'open' end,
    coalesce(a.informeren_voor, (c.start + interval '1 month')::date), coalesce(a.geinformeerd_reden, ''),
    case when a.geinformeerd = 'ja' then coalesce((a.verzonden_op at time zone 'Europe/Amsterdam')::date, c.start::date) end,
    case when a.geinformeerd = 'ja' then array['jeugdige'] else '{}' end,
    case when a.geinformeerd = 'ja' then 'bij de aanmelding' else '' end,
    case when a.geinformeerd = 'ja' then 'dat er een aanmelding is' else '' end,
    case when a.geinformeerd = 'ja' then coalesce((select functie from actor where id = a.door), '') else '' end,
    case when a.geinformeerd = 'ja' then a.door end, case when a.geinformeerd = 'ja' then c.start end
  from casus c left join aanmelding a on a.id = c.aanmelding_id;
alter table casus force row level security;
alter table aanmelding force row level security;
alter table actor force row level security;
alter table informatieplicht force row level security;
