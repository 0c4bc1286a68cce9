-- The JIM (jouw ingebrachte mentor): someone whom the young person chooses, under steun only, who sees what the young person shares and nothing else.
alter table account drop constraint account_soort_check;
alter table account add constraint account_soort_check check (soort in ('medewerker', 'jeugdige', 'ouder', 'jim', 'systeem'));
alter table persoon drop constraint persoon_soort_check;
alter table persoon add constraint persoon_soort_check check (soort in ('jeugdige', 'ouder', 'jim'));
-- Of a JIM we know a name to call them by, and what they are to the young person; no number, no birthday, no address.
alter table persoon add constraint persoon_jim_weinig check (soort <> 'jim' or (achternaam = '' and geboortedatum is null and adres = ''
  and woonplaats = '' and gezag is null and bsn_versleuteld is null and bsn_index is null));
alter table betrokkenheid drop constraint betrokkenheid_kant_check;
alter table betrokkenheid add constraint betrokkenheid_kant_check check (kant in ('professional', 'jeugdige', 'ouder', 'jim'));
alter table betrokkenheid drop constraint betrokkenheid_rollen_check;
alter table betrokkenheid add constraint betrokkenheid_rollen_check check (cardinality(rollen) > 0
  and rollen <@ array['vaste_persoon', 'procesregisseur', 'casusregisseur', 'deelnemer', 'jeugdige', 'ouder', 'jim']);
alter table betrokkenheid add constraint betrokkenheid_jim_steun check (kant <> 'jim' or (regime_code = 'steun' and rollen = array['jim']));
-- Every rule of sight starts at one's own involvement (inzage.mijn_betrokkenheid), found by actor. A JIM's account is kept in jim instead, so that
-- no present or later rule gives them anything: what they see stands in inzage.jim_leest alone.
alter table betrokkenheid add constraint betrokkenheid_jim_zonder_zicht check (kant <> 'jim' or actor_id is null);

create table jim (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  regime_code text not null generated always as ('steun') stored,
  roepnaam text not null check (length(roepnaam) between 1 and 400),
  relatie text not null default '',
  volwassen text not null default 'weet_niet' check (volwassen in ('ja', 'nee', 'weet_niet')),
  zelfde_adres text not null default 'weet_niet' check (zelfde_adres in ('ja', 'nee', 'weet_niet')),
  hoe text not null default '',
  helpt boolean not null default true,
  status text not null default 'bedacht' check (status in ('bedacht', 'gevraagd', 'wil_wel', 'wil_niet', 'jim', 'gestopt')),
  gevraagd_op date,
  geantwoord_op date,
  gesprek_op date,
  besluit text not null default '',
  besluit_op timestamptz,
  besluit_door uuid references actor,
  ouders_zien boolean not null default false,
  actor_id uuid references actor,
  persoon_id uuid,
  betrokkenheid_id uuid,
  begonnen_op timestamptz,
  gestopt_op timestamptz,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  unique (id, casus_id),
  foreign key (casus_id, regime_code) references casus (id, regime_code) on delete cascade,
  foreign key (persoon_id, casus_id) references persoon (id, casus_id),
  foreign key (betrokkenheid_id, casus_id) references betrokkenheid (id, casus_id),
  check ((besluit_op is null) = (besluit = '') and (besluit_op is null) = (gesprek_op is null))
);
create unique index jim_een on jim (casus_id) where status not in ('wil_niet', 'gestopt');
create index jim_actor on jim (actor_id);
comment on table jim is 'Whom the young person asks as JIM, and how that went, from the question who to the end. Steun only (foreign key). Seen by the young person, the vaste persoon and the casusregisseur; never by the JIM or a parent. Goes with the casus; thrown away before that when it came to nothing.';
comment on column jim.roepnaam is 'A nickname will do. No birth date, number or address of a JIM is kept anywhere.';
comment on column jim.volwassen is 'Whether the JIM is 18 or older, as the young person says: a word of caution, never a block.';
comment on column jim.zelfde_adres is 'Whether the JIM lives in the same house: a word of caution, never a block.';
comment on column jim.hoe is 'How the young person wants to ask it, in own words.';
comment on column jim.helpt is 'The young person wants the vaste persoon to help asking.';
comment on column jim.gesprek_op is 'The day the vaste persoon talked it over when parents did not agree with each other.';
comment on column jim.besluit is 'Why the JIM goes on though one parent with gezag does not agree: a no of one is heard, and is no silent veto.';
comment on column jim.ouders_zien is 'The young person lets parents see that there is a JIM. Until 16 they know, since they agreed.';
comment on column jim.actor_id is 'The JIM''s own account; not in betrokkenheid, so that taking part gives no sight.';

create table jim_ouder (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  jim_id uuid not null,
  persoon_id uuid not null,
  roepnaam text not null,
  relatie text not null default '',
  antwoord text check (antwoord in ('ja', 'nee')),
  wijze text check (wijze in ('portaal', 'gesproken')),
  gezegd_op date,
  door uuid references actor,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  unique (jim_id, persoon_id),
  foreign key (jim_id, casus_id) references jim (id, casus_id) on delete cascade,
  foreign key (persoon_id, casus_id) references persoon (id, casus_id) on delete cascade,
  check ((antwoord is null) = (wijze is null) and (antwoord is null) = (door is null) and (antwoord is null) = (gezegd_op is null))
);
create index jim_ouder_persoon on jim_ouder (persoon_id);
comment on table jim_ouder is 'What a parent with gezag says of a JIM: asked until 18, needed until 16. Seen by that parent and by the vaste persoon and casusregisseur; the young person sees whether it may, the other parent nothing. Goes with the jim.';
comment on column jim_ouder.roepnaam is 'Whom it is about, kept here so that a parent need not see the rest.';

create table jim_overeenkomst (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  jim_id uuid not null unique,
  doet text not null,
  doet_niet text not null,
  stopt text not null,
  jeugdige_op timestamptz,
  jim_op timestamptz,
  gestopt_op timestamptz,
  gestopt_door text check (gestopt_door in ('jeugdige', 'jim')),
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  foreign key (jim_id, casus_id) references jim (id, casus_id) on delete cascade,
  check ((gestopt_op is null) = (gestopt_door is null))
);
comment on table jim_overeenkomst is 'What young person and JIM agreed: what the JIM does, does not do, and when they stop; signed by both. Seen by both, and by the vaste persoon and casusregisseur. Goes with the jim.';
comment on column jim_overeenkomst.gestopt_door is 'Who ended it; no reason is asked.';

create table jim_deling (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  jim_id uuid not null,
  soort text not null check (soort in ('vraag', 'spoor', 'afspraak', 'overleg')),
  spoor_id uuid,
  afspraak_id uuid,
  overleg_id uuid,
  op timestamptz not null default sec.nu(),
  foreign key (jim_id, casus_id) references jim (id, casus_id) on delete cascade,
  foreign key (spoor_id, casus_id) references spoor (id, casus_id) on delete cascade,
  foreign key (afspraak_id, casus_id) references afspraak (id, casus_id) on delete cascade,
  foreign key (overleg_id, casus_id) references overleg (id, casus_id) on delete cascade,
  unique nulls not distinct (jim_id, soort, spoor_id, afspraak_id, overleg_id),
  check (num_nonnulls(spoor_id, afspraak_id, overleg_id) = case when soort = 'vraag' then 0 else 1 end
    and (spoor_id is null or soort = 'spoor') and (afspraak_id is null or soort = 'afspraak') and (overleg_id is null or soort = 'overleg'))
);
create index jim_deling_spoor on jim_deling (spoor_id); create index jim_deling_afspraak on jim_deling (afspraak_id);
create index jim_deling_overleg on jim_deling (overleg_id);
comment on table jim_deling is 'One thing that the young person lets the JIM see: the question, a goal, an afspraak, an overleg. Only what the young person sees themself; taken back means gone. Seen by the young person; it is the JIM''s only sight (inzage.jim_leest).';

do $$
declare tabel text;
begin
  foreach tabel in array array['jim', 'jim_ouder', 'jim_overeenkomst', 'jim_deling'] loop
    execute format('alter table %I enable row level security, force row level security', tabel);
  end loop;
end $$;

create function sec.jim_rubriek(spoor text) returns text language sql immutable set search_path = pg_catalog as $$
  select case spoor when 'onderwijs' then 'onderwijs' when 'werk' then 'werk' when 'wonen' then 'wonen' when 'thuis' then 'gezin'
    when 'vrije_tijd' then 'vrije_tijd' when 'financien' then 'financien' when 'zorg' then 'hulp' when 'hulp' then 'hulp' when 'herstel' then 'hulp' end $$;
comment on function sec.jim_rubriek(text) is 'Under which category of sharing a track falls for a JIM; null for straf, bestuur and civiel, which a JIM never sees.';
create function sec.jim_mag_rubriek(rubriek text) returns boolean language sql stable set search_path = pg_catalog as $$
  select exists (select from public.deelregel d where d.regime_code = 'steun' and d.regime_versie = sec.regimeversie('steun') and d.partij = 'jim'
    and d.categorie = rubriek and d.richting = 'ontvangen' and d.uitkomst <> 'nee') $$;
comment on function sec.jim_mag_rubriek(text) is 'Whether the rules of sharing of steun let a JIM receive this category today.';

-- Who signs and stops does so for themselves; words change only while not both signed, and then both sign again.
create function sec.jim_eigen_hand() returns trigger language plpgsql set search_path = pg_catalog, sec as $$
begin
  if old.gestopt_op is not null then raise exception 'Het samen optrekken is gestopt.' using errcode = 'VB409', hint = 'gestopt'; end if;
  if (new.doet, new.doet_niet, new.stopt) is distinct from (old.doet, old.doet_niet, old.stopt) then
    if old.jeugdige_op is not null and old.jim_op is not null then
      raise exception 'Jullie hebben allebei getekend.' using errcode = 'VB409', hint = 'getekend';
    end if;
    if sec.soort() = 'jim' then raise exception 'Dit schrijft de jongere.' using errcode = '42501'; end if;
    new.jeugdige_op := null; new.jim_op := null;
  end if;
  if new.jeugdige_op is distinct from old.jeugdige_op and new.jeugdige_op is not null and sec.soort() is distinct from 'jeugdige'
    or new.jim_op is distinct from old.jim_op and new.jim_op is not null and sec.soort() is distinct from 'jim'
    or new.gestopt_op is not null and new.gestopt_door is distinct from sec.soort() then
    raise exception 'Ieder tekent en stopt voor zichzelf.' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function sec.jim_eigen_hand() is 'Signing and stopping are done in person; changed words ask for both signatures again.';
create trigger eigen_hand before update on jim_overeenkomst for each row execute function sec.jim_eigen_hand();

create function sec.jim_besluit() returns trigger language plpgsql set search_path = pg_catalog, sec as $$
begin
  if new.besluit_door is distinct from sec.actor_id() or sec.soort() is distinct from 'medewerker' then
    raise exception 'Dit besluit neemt de vaste persoon, in eigen naam.' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function sec.jim_besluit() is 'Going on though one parent says no is decided by who carries the casus, in own name.';
create trigger besluit before update on jim for each row
  when ((new.besluit, new.besluit_op, new.besluit_door, new.gesprek_op) is distinct from (old.besluit, old.besluit_op, old.besluit_door, old.gesprek_op))
  execute function sec.jim_besluit();

grant select on jim, jim_ouder, jim_overeenkomst, jim_deling, spoor, afspraak, akkoord, actor, account, deelname, voorbereiding, deelregel to inzage;
grant update (status, actor_id, persoon_id, betrokkenheid_id, begonnen_op, gestopt_op, versie) on jim to inzage;
grant insert on jim_ouder, persoon, betrokkenheid, akkoord, eerder_akkoord, deelname, voorbereiding to inzage;
grant delete on jim_deling to inzage;
grant update on akkoord, deelname, voorbereiding to inzage;
grant update (status, status_toelichting, afgerond_op, bevroren, versie) on afspraak to inzage;
grant update (tot, ouder_vanaf, versie) on betrokkenheid to inzage;
set local role inzage;
create view inzage.mijn_jim as
  select j.id as jim_id, j.casus_id, j.betrokkenheid_id, j.status, c.log_naam, c.vraag, c.vraag_op, p.roepnaam as jeugdige, y.id as jeugdige_id,
    v.naam as vaste_persoon, v.functie as vaste_functie, o.naam as vaste_organisatie, coalesce(v.telefoon, '') as vaste_telefoon,
    coalesce(v.bel_mij_voor, '') as vaste_bel_voor, j.begonnen_op
  from public.jim j join public.casus c on c.id = j.casus_id and c.regime_code = 'steun' and c.afgeschermd_op is null
  join public.betrokkenheid b on b.id = j.betrokkenheid_id and not b.afgeschermd and b.tot is null
  join public.betrokkenheid y on y.casus_id = j.casus_id and y.kant = 'jeugdige' and not y.afgeschermd and (y.tot is null or y.tot >= (select sec.vandaag()))
  join public.persoon p on p.id = y.persoon_id
  left join lateral (select a.naam, a.functie, a.telefoon, a.bel_mij_voor, w.organisatie_id from public.betrokkenheid w join public.actor a on a.id = w.actor_id
    where w.casus_id = j.casus_id and 'vaste_persoon' = any (w.rollen) and (w.tot is null or w.tot >= (select sec.vandaag())) order by w.van desc limit 1) v on true
  left join public.organisatie o on o.id = v.organisatie_id
  where j.actor_id = (select sec.actor_id()) and j.status in ('wil_wel', 'jim');
comment on view inzage.mijn_jim is 'For whom the acting person is JIM: the first name, the vaste persoon and how to call. Owner-rights view of the NOLOGIN role inzage.';
create view inzage.jim_leest as
  select m.jim_id, m.casus_id, d.soort, coalesce(d.spoor_id, d.afspraak_id, d.overleg_id, d.casus_id) as ding_id, d.op, case d.soort
    when 'vraag' then jsonb_build_object('vraag', m.vraag, 'op', m.vraag_op)
    when 'spoor' then jsonb_build_object('soort', s.soort, 'doel', s.doel)
    when 'afspraak' then jsonb_build_object('tekst', a.tekst, 'datum', a.datum, 'begint', a.begint_op, 'eindigt', a.eindigt_op, 'plaats', a.plaats,
      'status', a.status, 'versie', a.versie, 'van', case a.eigenaar_id when m.betrokkenheid_id then 'jim' when m.jeugdige_id then 'jeugdige' else 'ander' end,
      'antwoord', k.antwoord, 'watMaaktJa', coalesce(k.wat_maakt_ja, ''))
    when 'overleg' then jsonb_build_object('begint', o.begint_op, 'eindigt', o.eindigt_op, 'plaats', o.plaats, 'status', o.status,
      'aanwezigheid', e.aanwezigheid, 'zeggen', coalesce(w.tekst, '')) end as inhoud
  from inzage.mijn_jim m join public.jim_deling d on d.jim_id = m.jim_id
  left join public.spoor s on s.id = d.spoor_id left join public.afspraak a on a.id = d.afspraak_id left join public.spoor sa on sa.id = a.spoor_id
  left join public.akkoord k on k.afspraak_id = a.id and k.betrokkenheid_id = m.betrokkenheid_id
  left join public.overleg o on o.id = d.overleg_id
  left join public.deelname e on e.overleg_id = o.id and e.betrokkenheid_id = m.betrokkenheid_id
  left join public.voorbereiding w on w.overleg_id = o.id and w.betrokkenheid_id = m.betrokkenheid_id and w.door = (select sec.actor_id())
  where m.status = 'jim' and case d.soort
    when 'vraag' then sec.jim_mag_rubriek('aanleiding')
    when 'spoor' then s.jeugdige_vanaf <= (select sec.vandaag()) and s.gestopt_op is null and s.doel_van in ('jeugdige', 'samen')
      and sec.jim_mag_rubriek(sec.jim_rubriek(s.soort))
    when 'afspraak' then a.jeugdige_vanaf <= (select sec.vandaag()) and sec.jim_mag_rubriek(sec.jim_rubriek(sa.soort)) and not a.sanctie
      and (sa.jeugdige_vanaf <= (select sec.vandaag()) or a.eigenaar_id = m.jeugdige_id
        or exists (select from public.akkoord q where q.afspraak_id = a.id and q.betrokkenheid_id = m.jeugdige_id))
    when 'overleg' then o.jeugdige_vanaf <= (select sec.vandaag()) and sec.jim_mag_rubriek('contact') end;
comment on view inzage.jim_leest is 'All that a JIM reads besides the agreement: what the young person shares and sees themself, within the rules of sharing, with few columns and nobody else''s words. Owner-rights view of the NOLOGIN role inzage.';
grant select on inzage.mijn_jim, inzage.jim_leest to verbonden_app;

create function inzage.jim_jaren(casus uuid) returns integer language sql stable set search_path = pg_catalog as $$
  select extract(year from age(sec.vandaag(), p.geboortedatum))::integer from public.persoon p where p.casus_id = casus and p.soort = 'jeugdige' limit 1 $$;
comment on function inzage.jim_jaren(uuid) is 'The age of the young person today, for the functions of inzage alone.';
create function inzage.jim_leeftijd(casus uuid) returns integer language sql stable security definer set search_path = pg_catalog as $$
  select inzage.jim_jaren(casus) where exists (select from inzage.mijn_betrokkenheid m where m.casus_id = casus) $$;
comment on function inzage.jim_leeftijd(uuid) is 'The age of the young person today, for who takes part; null when the birth date is not known.';

create function inzage.jim_stand(welke uuid) returns table (leeftijd integer, gevraagd integer, ja integer, nee integer, bekend boolean, mag boolean)
  language sql stable security definer set search_path = pg_catalog as $$
  select l.leeftijd, coalesce(o.gevraagd, 0)::integer, coalesce(o.ja, 0)::integer, coalesce(o.nee, 0)::integer, coalesce(o.bekend, false),
    j.status in ('wil_wel', 'jim') and l.leeftijd >= 12 and sec.jim_mag_rubriek('contact')
      and (l.leeftijd >= 16 or coalesce(o.bekend_ja, false) and (o.ja = o.gevraagd or j.besluit_op is not null))
  from public.jim j cross join lateral (select inzage.jim_leeftijd(j.casus_id) as leeftijd) l
  left join lateral (select count(*) as gevraagd, count(*) filter (where a.antwoord = 'ja') as ja, count(*) filter (where a.antwoord = 'nee') as nee,
      bool_or(p.gezag) as bekend, bool_or(p.gezag and a.antwoord = 'ja') as bekend_ja
    from public.persoon p left join public.jim_ouder a on a.persoon_id = p.id and a.jim_id = j.id
    where p.casus_id = j.casus_id and p.soort = 'ouder' and p.gezag is distinct from false) o on true
  where j.id = welke and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = j.casus_id and (m.kant = 'jeugdige'
    or m.kant = 'professional' and m.rollen && array['vaste_persoon', 'casusregisseur'])) $$;
comment on function inzage.jim_stand(uuid) is 'Whether a JIM may begin: until 16 the parents with gezag agree (or one does and the vaste persoon decided with reasons after a talk); from 16 nobody needs to. For the young person, the vaste persoon and the casusregisseur; counts, no names.';

create function inzage.jim_vraagt_ouders() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if coalesce(inzage.jim_jaren(new.casus_id), 0) < 18 then
    insert into jim_ouder (casus_id, jim_id, persoon_id, roepnaam, relatie)
      select new.casus_id, new.id, p.id, new.roepnaam, new.relatie from persoon p
      where p.casus_id = new.casus_id and p.soort = 'ouder' and p.gezag is distinct from false
      on conflict (jim_id, persoon_id) do nothing;
  end if;
  return null;
end $$;
comment on function inzage.jim_vraagt_ouders() is 'Asks the parents with gezag (also where that is not known) once the JIM is willing, until the young person is 18.';

create function inzage.jim_doet_mee() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  j jim;
  p uuid;
  b uuid;
  jong boolean := inzage.jim_jaren(new.casus_id) < 16;
begin
  select * into j from jim where id = new.jim_id for update;
  insert into persoon (casus_id, soort, roepnaam, relatie) values (j.casus_id, 'jim', j.roepnaam, j.relatie) returning id into p;
  insert into betrokkenheid (casus_id, kant, rollen, persoon_id, besloten_door, casus_start, jeugdige_vanaf, ouder_vanaf)
    select j.casus_id, 'jim', array['jim'], p, new.door, c.start, sec.vandaag(), case when jong or j.ouders_zien then sec.vandaag() end
    from casus c where c.id = j.casus_id returning id into b;
  update jim set persoon_id = p, betrokkenheid_id = b, versie = versie + 1 where id = j.id;
  return null;
end $$;
comment on function inzage.jim_doet_mee() is 'With the agreement the JIM takes part: by nickname, without sight, to parents only when they know or may know.';

create function inzage.jim_zien_ouders() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update betrokkenheid set ouder_vanaf = case when new.ouders_zien or inzage.jim_jaren(new.casus_id) < 16 then sec.vandaag() end
    where id = new.betrokkenheid_id and kant = 'jim';
  return null;
end $$;
comment on function inzage.jim_zien_ouders() is 'Shows or hides to parents that there is a JIM, as the young person chooses.';

create function inzage.jim_loopt() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.gestopt_op is not null then
    update jim set status = 'gestopt', gestopt_op = new.gestopt_op, versie = versie + 1 where id = new.jim_id and status <> 'gestopt';
    delete from jim_deling where jim_id = new.jim_id;
    update betrokkenheid b set tot = sec.vandaag(), versie = b.versie + 1 from jim j where j.id = new.jim_id and b.id = j.betrokkenheid_id and b.tot is null;
  elsif new.jeugdige_op is not null and new.jim_op is not null then
    update jim set status = 'jim', begonnen_op = sec.nu(), versie = versie + 1 where id = new.jim_id and status = 'wil_wel';
  end if;
  return null;
end $$;
comment on function inzage.jim_loopt() is 'Begins when both signed; ends at once, with all that was shared, when one of the two stops.';

create function inzage.jim_krijgt_account() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from actor a join account c on c.id = a.account_id where a.id = new.actor_id and c.soort = 'jim') then
    raise exception 'Deze code werkt niet (meer). Vraag een nieuwe aan je vaste persoon.' using errcode = 'VB404';
  end if;
  update jim set actor_id = new.actor_id, versie = versie + 1 where betrokkenheid_id = new.id and status in ('wil_wel', 'jim');
  if not found then raise exception 'Deze code werkt niet (meer). Vraag een nieuwe aan je vaste persoon.' using errcode = 'VB404'; end if;
  new.actor_id := null;
  return new;
end $$;
comment on function inzage.jim_krijgt_account() is 'Links the account of a JIM who hands in a code to jim, and never to the involvement: there it would give sight. An account is of one side.';
create function inzage.jim_antwoordt(welke uuid, van_versie integer, zegt text, ja_als text) returns text language plpgsql security definer
  set search_path = pg_catalog, public as $$
declare
  m inzage.mijn_jim;
  a afspraak;
begin
  select j.* into m from inzage.mijn_jim j join inzage.jim_leest l on l.jim_id = j.jim_id where l.soort = 'afspraak' and l.ding_id = welke;
  if not found then return 'weg'; end if;
  select * into a from afspraak where id = welke for share;
  if a.status <> 'open' then return 'klaar'; end if;
  if a.versie <> van_versie then return 'verouderd'; end if;
  insert into eerder_akkoord (casus_id, afspraak_id, betrokkenheid_id, reden, antwoord, wat_maakt_ja, antwoord_door, antwoord_op, publiek, jeugdige_vanaf)
    select k.casus_id, k.afspraak_id, k.betrokkenheid_id, 'ander_antwoord', k.antwoord, k.wat_maakt_ja, k.door, k.op, k.publiek, k.jeugdige_vanaf
    from akkoord k where k.afspraak_id = welke and k.betrokkenheid_id = m.betrokkenheid_id;
  insert into akkoord as k (casus_id, afspraak_id, betrokkenheid_id, antwoord, wat_maakt_ja, door, publiek, jeugdige_vanaf)
    values (a.casus_id, a.id, m.betrokkenheid_id, zegt, case zegt when 'nee' then ja_als else '' end, sec.actor_id(), a.publiek, a.jeugdige_vanaf)
    on conflict (afspraak_id, betrokkenheid_id) do update set antwoord = excluded.antwoord, wat_maakt_ja = excluded.wat_maakt_ja, door = excluded.door,
      op = sec.nu(), versie = k.versie + 1;
  return 'ok';
end $$;
comment on function inzage.jim_antwoordt(uuid, integer, text, text) is 'The JIM''s yes or no to an afspraak that is shared with them; never shown to parents. Answers ok, weg, klaar or verouderd.';
create function inzage.jim_meldt(welke uuid, van_versie integer, stand text, uitleg text) returns text language plpgsql security definer
  set search_path = pg_catalog, public as $$
declare
  a afspraak;
begin
  if not exists (select from inzage.jim_leest l where l.soort = 'afspraak' and l.ding_id = welke) then return 'weg'; end if;
  select * into a from afspraak where id = welke for update;
  if not exists (select from inzage.mijn_jim m where m.betrokkenheid_id = a.eigenaar_id) then return 'niet_van_jou'; end if;
  if a.status <> 'open' then return 'klaar'; end if;
  if a.versie <> van_versie then return 'verouderd'; end if;
  update afspraak set status = stand, status_toelichting = uitleg, afgerond_op = sec.nu(), versie = versie + 1 where id = welke;
  return 'ok';
end $$;
comment on function inzage.jim_meldt(uuid, integer, text, text) is 'The JIM says how their own afspraak went. Answers ok, weg, niet_van_jou, klaar or verouderd.';
create function inzage.jim_komt(welke uuid, komt text, zeggen text) returns text language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  m inzage.mijn_jim;
  o overleg;
begin
  select j.* into m from inzage.mijn_jim j join inzage.jim_leest l on l.jim_id = j.jim_id where l.soort = 'overleg' and l.ding_id = welke;
  if not found then return 'weg'; end if;
  select * into o from overleg where id = welke;
  if o.status <> 'gepland' then return 'klaar'; end if;
  insert into deelname as d (casus_id, overleg_id, betrokkenheid_id, aanwezigheid, publiek, jeugdige_vanaf)
    values (o.casus_id, o.id, m.betrokkenheid_id, komt, o.publiek, o.jeugdige_vanaf)
    on conflict (overleg_id, betrokkenheid_id) do update set aanwezigheid = excluded.aanwezigheid, versie = d.versie + 1;
  if zeggen <> '' or exists (select from voorbereiding w where w.overleg_id = o.id and w.betrokkenheid_id = m.betrokkenheid_id) then
    insert into voorbereiding as w (casus_id, overleg_id, betrokkenheid_id, tekst, voor_wie, door, publiek, jeugdige_vanaf)
      values (o.casus_id, o.id, m.betrokkenheid_id, zeggen, 'aan_tafel', sec.actor_id(), o.publiek, o.jeugdige_vanaf)
      on conflict (overleg_id, betrokkenheid_id, door) do update set tekst = excluded.tekst, op = sec.nu(), versie = w.versie + 1;
  end if;
  return 'ok';
end $$;
comment on function inzage.jim_komt(uuid, text, text) is 'Whether the JIM comes to an overleg that the young person shared, and what they want to say; seen by the young person and who sits at the table, never by parents. Answers ok, weg or klaar.';

revoke execute on function inzage.jim_jaren(uuid), inzage.jim_leeftijd(uuid), inzage.jim_stand(uuid), inzage.jim_vraagt_ouders(), inzage.jim_doet_mee(), inzage.jim_zien_ouders(),
  inzage.jim_loopt(), inzage.jim_krijgt_account(), inzage.jim_antwoordt(uuid, integer, text, text), inzage.jim_meldt(uuid, integer, text, text),
  inzage.jim_komt(uuid, text, text) from public;
grant execute on function inzage.jim_leeftijd(uuid), inzage.jim_stand(uuid), inzage.jim_antwoordt(uuid, integer, text, text),
  inzage.jim_meldt(uuid, integer, text, text), inzage.jim_komt(uuid, text, text) to verbonden_app;
grant execute on function inzage.jim_vraagt_ouders(), inzage.jim_doet_mee(), inzage.jim_zien_ouders(), inzage.jim_loopt(), inzage.jim_krijgt_account()
  to verbonden_owner;
set local role verbonden_owner;
revoke execute on function sec.jim_rubriek(text), sec.jim_mag_rubriek(text), sec.jim_eigen_hand(), sec.jim_besluit() from public;
grant execute on function sec.jim_rubriek(text), sec.jim_mag_rubriek(text), sec.regimeversie(text) to inzage, verbonden_app;
create trigger vraagt_ouders after update on jim for each row when (new.status = 'wil_wel') execute function inzage.jim_vraagt_ouders();
create trigger zien_ouders after update of ouders_zien on jim for each row when (new.betrokkenheid_id is not null) execute function inzage.jim_zien_ouders();
create trigger doet_mee after insert on jim_overeenkomst for each row execute function inzage.jim_doet_mee();
create trigger loopt after update on jim_overeenkomst for each row execute function inzage.jim_loopt();
create trigger jim_krijgt_account before update of actor_id on betrokkenheid for each row
  when (new.kant = 'jim' and new.actor_id is not null) execute function inzage.jim_krijgt_account();

-- The account of a JIM who belongs to nothing any more goes with the last jim; where something still points at it, it stays as a number.
grant select on jim to bewaarder;
set local role bewaarder;
create function bewaren.wis_jim() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  weg uuid := (select a.account_id from actor a where a.id = old.actor_id);
begin
  if weg is null or exists (select from jim j join actor a on a.id = j.actor_id where a.account_id = weg) then return null; end if;
  begin
    delete from account where id = weg and soort = 'jim';
  exception when foreign_key_violation then
    update actor set naam = '', functie = '', telefoon = null, bel_mij_voor = '', moet_melden = '' where account_id = weg;
    update account set naam = '', issuer = 'vernietigd', sub = weg::text, geblokkeerd_op = sec.nu() where id = weg;
  end;
  return null;
end $$;
comment on function bewaren.wis_jim() is 'When the last jim of an account goes, the account goes.';
revoke execute on function bewaren.wis_jim() from public;
grant execute on function bewaren.wis_jim() to verbonden_owner;
set local role verbonden_owner;
create trigger wis_jim after delete on jim for each row when (old.actor_id is not null) execute function bewaren.wis_jim();
