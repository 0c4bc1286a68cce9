-- Release by the contactpunt (BGS 1.1-1.3): what a young person and parents may know, from when. Before it, nothing differs from 'no case'.
create table vrijgave (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  aanleiding text not null check (aanleiding in ('informatieplicht', 'vraag', 'herziening')),
  antwoord_voor date not null,
  gevraagd_door uuid not null references actor,
  gevraagd_op timestamptz not null default sec.nu(),
  besluit text check (besluit in ('vrij', 'wacht')),
  onderdelen text[] not null default '{}' check (onderdelen <@ array['bestaan', 'meedoen', 'plan', 'afspraken', 'wie_keek']),
  jeugdige_vanaf date,
  ouder_vanaf date,
  woorden text not null default '',
  afweging text not null default '',
  herzien_op date,
  besloten_door uuid references actor,
  besloten_op timestamptz,
  versie integer not null default 1,
  unique (id, casus_id),
  check ((besluit is null) = (besloten_door is null) and (besluit is null) = (besloten_op is null) and (besluit is null) = (afweging = '')),
  check (besluit is distinct from 'vrij' or ('bestaan' = any (onderdelen) and woorden <> '' and coalesce(jeugdige_vanaf, ouder_vanaf) is not null)),
  check (besluit is not distinct from 'vrij' or (onderdelen = '{}' and jeugdige_vanaf is null and ouder_vanaf is null and woorden = '')),
  check (besluit is distinct from 'wacht' or herzien_op is not null)
);
create unique index vrijgave_open on vrijgave (casus_id) where besluit is null;
create index vrijgave_casus on vrijgave (casus_id, gevraagd_op desc);
comment on table vrijgave is 'One round of release of a casus whose regime leaves that to the contactpunt: participants are asked, then it is decided what young person and parents may know and from when, or to wait (BGS 1.2 lid 2, 1.3 lid 2). Seen by the contactpunt and the professionals of the casus, never by family; goes with the casus.';
comment on column vrijgave.antwoord_voor is 'Until when participants may answer; silence holds it back until this day has passed, and not longer.';
comment on column vrijgave.onderdelen is 'What may be known: that it is there, who takes part, the plan, the afspraken, who looked.';
comment on column vrijgave.woorden is 'The contactpunt''s own explanation, in plain words, for the letter.';
comment on column vrijgave.afweging is 'The weighing, for the file only.';
comment on column vrijgave.herzien_op is 'When it is looked at again; a wait always has this day.';

create table vrijgave_oordeel (
  id uuid primary key default uuidv7(),
  vrijgave_id uuid not null,
  casus_id uuid not null references casus on delete cascade,
  organisatie_id uuid not null references organisatie,
  antwoord text check (antwoord in ('mag', 'deels', 'wacht')),
  niet text[] not null default '{}' check (niet <@ array['meedoen', 'plan', 'afspraken', 'wie_keek']),
  grond text check (grond in ('avg14-5-b', 'uavg41-a', 'uavg41-b', 'uavg41-c', 'uavg41-d', 'uavg41-e', 'uavg41-f', 'uavg41-g', 'uavg41-h',
    'uavg41-i', 'uavg41-j')),
  afweging text not null default '',
  herzien_op date,
  door uuid references actor,
  op timestamptz,
  vervallen_op timestamptz,
  vervallen_door uuid references actor,
  versie integer not null default 1,
  unique (vrijgave_id, organisatie_id),
  foreign key (vrijgave_id, casus_id) references vrijgave (id, casus_id) on delete cascade,
  check ((antwoord is null) = (op is null) and (antwoord is null) = (door is null)),
  check (antwoord is null or antwoord = 'mag' or (grond is not null and afweging <> '' and herzien_op is not null)),
  check ((antwoord is not distinct from 'deels') = (cardinality(niet) > 0)),
  check ((vervallen_op is null) = (vervallen_door is null)),
  check (vervallen_op is null or antwoord in ('deels', 'wacht'))
);
create index vrijgave_oordeel_casus on vrijgave_oordeel (casus_id);
comment on table vrijgave_oordeel is 'What a participant thinks of releasing: it may, not these parts, or wait, on AVG 14 lid 5 b or UAVG 41 with a weighing and a day of review (BGS 1.2 lid 2, 1.3 lid 2). Seen by that organisation''s people in the casus and the contactpunt; goes with the casus.';
comment on column vrijgave_oordeel.vervallen_op is 'The ground no longer holds, told at once (BGS 1.2 lid 3, 1.3 lid 3): the release comes back to the contactpunt.';

create table vrijgavebrief (
  id uuid primary key default uuidv7(),
  vrijgave_id uuid not null,
  casus_id uuid not null references casus on delete cascade,
  persoon_id uuid not null,
  kant text not null check (kant in ('jeugdige', 'ouder')),
  inhoud jsonb not null,
  dag date not null,
  gegeven_op date,
  gegeven_hoe text not null default '',
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  unique (vrijgave_id, persoon_id),
  foreign key (vrijgave_id, casus_id) references vrijgave (id, casus_id) on delete cascade,
  foreign key (persoon_id, casus_id) references persoon (id, casus_id) on delete cascade,
  check ((gegeven_op is null) = (gegeven_hoe = ''))
);
create index vrijgavebrief_casus on vrijgavebrief (casus_id);
comment on table vrijgavebrief is 'The letter with what was released to one person, word for word, and when and how it was given. Seen by the contactpunt; goes with the casus.';

create table loopvraag (
  id uuid primary key default uuidv7(),
  over_naam text not null,
  over_geboortedatum date not null,
  aanvrager text not null,
  aanvrager_kant text not null check (aanvrager_kant in ('jeugdige', 'ouder', 'ander')),
  kanaal text not null check (kanaal in ('gesprek', 'telefoon', 'brief')),
  taal text not null default 'nl' check (taal in ('nl', 'en')),
  ontvangen_op date not null,
  identiteit_hoe text not null default '',
  bevoegdheid text check (bevoegdheid in ('zelf', 'vertegenwoordiger', 'niet_bevoegd')),
  nagegaan_op timestamptz,
  status text not null default 'ontvangen' check (status in ('ontvangen', 'nagegaan', 'beantwoord')),
  door uuid not null references actor,
  organisatie_id uuid not null references organisatie,
  op timestamptz not null default sec.nu(),
  versie integer not null default 1,
  check ((status = 'ontvangen') = (nagegaan_op is null) and (status = 'ontvangen') = (bevoegdheid is null))
);
create index loopvraag_open on loopvraag (ontvangen_op) where status <> 'beantwoord';
comment on table loopvraag is 'A question ''is there anything about me?'' at the contactpunt (AVG 15 lid 1, BGS 1.1). Never says whether there is. Seen by the contactpunt; five years after the answer, a choice: no law names a term.';

create table loopbrief (
  loopvraag_id uuid primary key references loopvraag on delete cascade,
  casus_id uuid references casus on delete cascade,
  inhoud jsonb not null,
  dag date not null,
  klaar_op timestamptz not null,
  door uuid not null references actor
);
create index loopbrief_casus on loopbrief (casus_id) where casus_id is not null;
comment on table loopbrief is 'The answer to such a question, word for word: the same for a case that waits and for none. Seen by the contactpunt; goes with its question, and with the casus once something of it was released.';
comment on column loopbrief.casus_id is 'Only after release; empty in every other case, whether there is a casus or not.';
comment on column loopbrief.klaar_op is 'From when it may be given: the same day after receipt for everyone.';

do $$
declare tabel text;
begin
  foreach tabel in array array['vrijgave', 'vrijgave_oordeel', 'vrijgavebrief', 'loopvraag', 'loopbrief'] loop
    execute format('alter table %I enable row level security, force row level security', tabel);
  end loop;
end $$;
grant select on vrijgave, vrijgave_oordeel, vrijgavebrief, loopvraag, spoor, afspraak, regime to rechten;
grant update (status, verteld_op, verteld_door, verteld_aan, verteld_hoe, verteld_wat, door, op, versie) on informatieplicht to rechten;

set local role rechten;
create function rechten.is_contactpunt() returns boolean language sql stable security definer set search_path = pg_catalog, public
  as $$ select coalesce('contactpunt' = any (sec.mijn_mandaten()), false) $$;
comment on function rechten.is_contactpunt() is 'Whether the actor holds the mandate contactpunt.';

create function rechten.eerst_vrijgeven(welke uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public
  as $$ select exists (select from public.casus c join public.regime r on r.code = c.regime_code and r.versie = c.regime_versie
    where c.id = welke and r.gegevens ->> 'vrijgave' = 'contactpunt') and rechten.is_contactpunt() $$;
comment on function rechten.eerst_vrijgeven(uuid) is 'For the contactpunt: whether this casus runs under a regime that it releases first. False to anyone else.';

create function rechten.stand_vrijgave(welke uuid) returns public.vrijgave language sql stable security definer set search_path = pg_catalog, public
  as $$ select v from public.vrijgave v where v.casus_id = welke and v.besluit is not null order by v.besloten_op desc, v.id desc limit 1 $$;
comment on function rechten.stand_vrijgave(uuid) is 'The last decision on releasing a casus: that is what holds.';
revoke execute on function rechten.stand_vrijgave(uuid) from public;

create function rechten.is_vrijgegeven(welke uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public
  as $$ select exists (select from public.vrijgave v where v.casus_id = welke and v.besluit = 'vrij') and rechten.is_contactpunt() $$;
comment on function rechten.is_vrijgegeven(uuid) is 'For the contactpunt: whether something of this casus was released, now or before. False to anyone else.';

create function rechten.leeftijd(welke uuid) returns integer language sql stable security definer set search_path = pg_catalog, public
  as $$ select extract(year from age(sec.vandaag(), p.geboortedatum))::integer from public.persoon p where p.casus_id = welke and p.soort = 'jeugdige' limit 1 $$;
revoke execute on function rechten.leeftijd(uuid) from public;

create function rechten.vrijgave_lijst() returns table (casus_id uuid, log_naam uuid, naam text, geboortedatum date, regime_code text, start timestamptz, fase text,
    verteld boolean, open_id uuid, antwoord_voor date, gevraagd integer, wachtend integer, besluit text, herzien_op date, vervallen boolean, vraag_voor date)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
begin
  if not rechten.is_contactpunt() then return; end if;
  return query select c.id, c.log_naam, trim(concat_ws(' ', p.roepnaam, nullif(p.tussenvoegsel, ''), p.achternaam)), p.geboortedatum, c.regime_code, c.start, c.fase,
      coalesce(i.status = 'verteld', false), o.id, o.antwoord_voor,
      (select count(*)::integer from public.vrijgave_oordeel z where z.vrijgave_id = o.id),
      (select count(*)::integer from public.vrijgave_oordeel z where z.vrijgave_id = o.id and z.antwoord is null),
      s.besluit, s.herzien_op,
      exists (select from public.vrijgave_oordeel z where z.vrijgave_id = s.id and z.vervallen_op > s.besloten_op),
      (select min((l.ontvangen_op + interval '1 month')::date) from public.loopvraag l where l.status = 'nagegaan' and l.over_geboortedatum = coalesce(p.geboortedatum, l.over_geboortedatum)
        and lower(trim(regexp_replace(l.over_naam, '\s+', ' ', 'g'))) = lower(trim(regexp_replace(concat_ws(' ', p.roepnaam, p.tussenvoegsel, p.achternaam), '\s+', ' ', 'g'))))
    from public.casus c join public.regime r on r.code = c.regime_code and r.versie = c.regime_versie
      left join public.persoon p on p.casus_id = c.id and p.soort = 'jeugdige' left join public.informatieplicht i on i.casus_id = c.id
      left join public.vrijgave o on o.casus_id = c.id and o.besluit is null
      left join lateral rechten.stand_vrijgave(c.id) s on true
    where r.gegevens ->> 'vrijgave' = 'contactpunt' and c.afgeschermd_op is null order by c.start desc, c.id limit 500;
end $$;
comment on function rechten.vrijgave_lijst() is 'For the contactpunt: casussen that it releases first, with where that stands, whether someone of that very name and birth date asked, and when to look again. Empty to anyone else.';

create function rechten.vrijgave_kop(welke uuid) returns table (log_naam uuid, regime_code text, regime_versie integer, naam text, geboortedatum date, start timestamptz, fase text)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
begin
  if not rechten.eerst_vrijgeven(welke) then return; end if;
  return query select c.log_naam, c.regime_code, c.regime_versie, trim(concat_ws(' ', p.roepnaam, nullif(p.tussenvoegsel, ''), p.achternaam)), p.geboortedatum, c.start, c.fase
    from public.casus c left join public.persoon p on p.casus_id = c.id and p.soort = 'jeugdige' where c.id = welke and c.afgeschermd_op is null;
end $$;
comment on function rechten.vrijgave_kop(uuid) is 'For the contactpunt: one casus that it releases first, in one line; none to anyone else, and none once it is shielded.';

create function rechten.vrijgave_organisaties(welke uuid) returns setof uuid language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not rechten.eerst_vrijgeven(welke) then return; end if;
  return query select b.organisatie_id from public.betrokkenheid b where b.casus_id = welke and b.kant = 'professional' and b.organisatie_id is not null
    union select b.organisatie_id from public.bijdrage b where b.casus_id = welke and b.organisatie_id is not null;
end $$;
comment on function rechten.vrijgave_organisaties(uuid) is 'Participants that are or were concerned with the casus: all are asked (BGS 1.2 lid 2, 1.3 lid 2).';

create function rechten.vrijgave_mensen(welke uuid) returns table (persoon_id uuid, kant text, naam text, mag text) language plpgsql stable security definer
  set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare
  jaar integer := rechten.leeftijd(welke);
  s public.vrijgave := rechten.stand_vrijgave(welke);
begin
  if not rechten.eerst_vrijgeven(welke) then return; end if;
  return query select p.id, p.soort, trim(concat_ws(' ', p.roepnaam, nullif(p.tussenvoegsel, ''), p.achternaam)), case
      when s.besluit is distinct from 'vrij' then 'niet_vrij'
      when coalesce(case p.soort when 'jeugdige' then s.jeugdige_vanaf else s.ouder_vanaf end > sec.vandaag(), true) then 'nog_niet'
      when p.soort = 'jeugdige' then case when jaar < 12 then 'via_ouder' else 'mag' end
      when jaar is null then 'leeftijd_onbekend'
      when jaar >= 16 then 'vanaf_16_zelf'
      when p.gezag is not true then 'zonder_gezag' else 'mag' end
    from public.persoon p where p.casus_id = welke order by p.soort, p.id;
end $$;
comment on function rechten.vrijgave_mensen(uuid) is 'For the contactpunt: who of the casus may get the letter now, or why not. Ages as for who looked: under 12 the parents with gezag, 12 to 15 both, from 16 the young person alone (Jeugdwet 7.1.5.1, UAVG 5).';

create function rechten.vrije_delen(welke uuid, delen text[]) returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object(
    'start', (c.start at time zone 'Europe/Amsterdam')::date,
    'regimeCode', c.regime_code, 'regimeVersie', c.regime_versie,
    'meedoen', case when 'meedoen' = any (delen) then (select coalesce(jsonb_agg(distinct b.organisatie_id), '[]') from public.betrokkenheid b
      where b.casus_id = c.id and b.kant = 'professional' and b.organisatie_id is not null and b.publiek is null
        and b.van <= sec.vandaag() and (b.tot is null or b.tot >= sec.vandaag())) else '[]' end,
    'plan', case when 'plan' = any (delen) then (select coalesce(jsonb_agg(s.doel order by s.volgorde, s.id), '[]') from public.spoor s
      where s.casus_id = c.id and s.publiek is null and s.gestopt_op is null) else '[]' end,
    'afspraken', case when 'afspraken' = any (delen) then (select coalesce(jsonb_agg(jsonb_build_object('tekst', f.tekst, 'datum', f.datum) order by f.datum, f.id), '[]')
      from public.afspraak f join public.spoor s on s.id = f.spoor_id where f.casus_id = c.id and f.publiek is null and s.publiek is null and f.status in ('open', 'gedaan')) else '[]' end,
    'wieKeek', case when 'wie_keek' = any (delen) then (select coalesce(jsonb_agg(jsonb_build_object('organisatie', k.organisatie, 'actor', k.actor, 'eerste', k.eerste,
      'laatste', k.laatste, 'keren', k.keren)), '[]') from logboek.wie_keek_bij(c.log_naam) k) else '[]' end)
  from public.casus c where c.id = welke and c.afgeschermd_op is null $$;
comment on function rechten.vrije_delen(uuid, text[]) is 'What a letter may say of a casus: only the parts asked for, and of those only what is open to every participant.';
revoke execute on function rechten.vrije_delen(uuid, text[]) from public;

create function rechten.vrijgave_inhoud(welke uuid) returns jsonb language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  s public.vrijgave := rechten.stand_vrijgave(welke);
begin
  if not rechten.eerst_vrijgeven(welke) then return null; end if;
  if s.besluit is distinct from 'vrij' then return null; end if;
  return rechten.vrije_delen(welke, s.onderdelen) || jsonb_build_object('woorden', s.woorden, 'vrijgaveId', s.id);
end $$;
comment on function rechten.vrijgave_inhoud(uuid) is 'For the contactpunt: what was released of a casus, for the letter; null before release.';

create function rechten.wat_loopt(vraag uuid, op_dag date) returns table (casus_id uuid, log_naam uuid, inhoud jsonb) language plpgsql stable security definer
  set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare l public.loopvraag;
begin
  select * into l from public.loopvraag q where q.id = vraag and q.bevoegdheid in ('zelf', 'vertegenwoordiger');
  if not found or not rechten.is_contactpunt() then return; end if;
  return query select c.id, c.log_naam, rechten.vrije_delen(c.id, s.onderdelen) || jsonb_build_object('woorden', s.woorden, 'vrijgaveId', s.id)
    from public.persoon p join public.casus c on c.id = p.casus_id join public.regime r on r.code = c.regime_code and r.versie = c.regime_versie
      cross join lateral rechten.stand_vrijgave(c.id) s
    where p.soort = 'jeugdige' and p.geboortedatum = l.over_geboortedatum and c.afgeschermd_op is null and r.gegevens ->> 'vrijgave' = 'contactpunt'
      and lower(trim(regexp_replace(concat_ws(' ', p.roepnaam, p.tussenvoegsel, p.achternaam), '\s+', ' ', 'g'))) = lower(trim(regexp_replace(l.over_naam, '\s+', ' ', 'g')))
      and s.besluit = 'vrij' and case when l.aanvrager_kant = 'jeugdige' then s.jeugdige_vanaf <= op_dag and rechten.leeftijd(c.id) >= 12
        else s.ouder_vanaf <= op_dag and rechten.leeftijd(c.id) < 16 end
    order by c.start desc limit 1;
end $$;
comment on function rechten.wat_loopt(uuid, date) is 'For the contactpunt and a checked question: what was released by that day to who asks, of the very person of that name and birth date. No row when nothing was: a case that waits and no case are the same here.';

create function rechten.noteer_verteld(welke uuid, aan text, hoe text, wat text) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not rechten.eerst_vrijgeven(welke) or (rechten.stand_vrijgave(welke)).besluit is distinct from 'vrij' then
    raise exception 'Dit bestaat niet, of het is niet voor jou te zien.' using errcode = 'VB404';
  end if;
  update public.informatieplicht set status = 'verteld', verteld_op = sec.vandaag(), verteld_door = 'het contactpunt',
    verteld_aan = case when aan = any (verteld_aan) then verteld_aan else verteld_aan || aan end, verteld_hoe = hoe, verteld_wat = wat,
    door = sec.actor_id(), op = sec.nu(), versie = versie + 1 where casus_id = welke;
end $$;
comment on function rechten.noteer_verteld(uuid, text, text, text) is 'Notes at the casus that the contactpunt told what was released (BGS 1.3 lid 1).';

revoke execute on function rechten.is_contactpunt(), rechten.eerst_vrijgeven(uuid), rechten.is_vrijgegeven(uuid), rechten.vrijgave_lijst(), rechten.vrijgave_kop(uuid),
  rechten.vrijgave_organisaties(uuid), rechten.vrijgave_mensen(uuid), rechten.vrijgave_inhoud(uuid), rechten.wat_loopt(uuid, date),
  rechten.noteer_verteld(uuid, text, text, text) from public;
grant execute on function rechten.is_contactpunt(), rechten.eerst_vrijgeven(uuid), rechten.is_vrijgegeven(uuid), rechten.vrijgave_lijst(), rechten.vrijgave_kop(uuid),
  rechten.vrijgave_organisaties(uuid), rechten.vrijgave_mensen(uuid), rechten.vrijgave_inhoud(uuid), rechten.wat_loopt(uuid, date),
  rechten.noteer_verteld(uuid, text, text, text) to verbonden_app;
set local role verbonden_owner;
