-- Who looked: told to the young person and, by age, to a parent; and their questions about it, which go to the contactpunt.
grant usage on schema inzage to logboek;
grant select (id, log_naam, regime_code, regime_versie) on casus to logboek;
grant select (id, casus_id, soort, geboortedatum, gezag) on persoon to logboek;
grant select (code, versie, gegevens) on regime to logboek;
grant select (id, organisatie_id, naam, functie) on actor to logboek;
grant select (id, naam, soort) on organisatie to logboek;

create table vraag_over_kijken (
  id uuid primary key default uuidv7(),
  casus_id uuid not null references casus on delete cascade,
  log_naam uuid not null,
  kant text not null check (kant in ('jeugdige', 'ouder')),
  dag date not null,
  organisatie_id uuid not null references organisatie,
  functie text not null,
  deel text not null,
  tekst text not null,
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  uiterlijk date not null default (sec.vandaag() + interval '1 month')::date,
  antwoord text not null default '',
  namen_gegeven boolean,
  beantwoord_door uuid references actor,
  beantwoord_op timestamptz,
  versie integer not null default 1,
  check ((beantwoord_op is null) = (beantwoord_door is null) and (beantwoord_op is null) = (antwoord = '') and (beantwoord_op is null) = (namen_gegeven is null))
);
create index vraag_over_kijken_door on vraag_over_kijken (door, op desc);
create index vraag_over_kijken_open on vraag_over_kijken (uiterlijk) where beantwoord_op is null;
comment on table vraag_over_kijken is 'A question of the young person or a parent about who looked at their plan, and the answer of the contactpunt within a month. Seen by who asked and by the contactpunt; goes with the casus.';
comment on column vraag_over_kijken.log_naam is 'As of the casus: the contactpunt doesn''t see the casus, and what they do for this person is logged under the same name.';
comment on column vraag_over_kijken.tekst is 'The question in own words.';
comment on column vraag_over_kijken.namen_gegeven is 'Whether the contactpunt told names: only where who asks needs them for their rights (HvJ EU C-579/21).';
comment on column vraag_over_kijken.deel is 'Which part was looked at, as the list named it.';
alter table vraag_over_kijken enable row level security, force row level security;
grant select (id, log_naam, dag, organisatie_id, functie, deel) on vraag_over_kijken to logboek;

set local role inzage;
grant select on inzage.mijn_betrokkenheid to logboek;
set local role deur;
grant execute on function sec.mijn_mandaten() to logboek;
set local role logboek;

create function logboek.kijkrecht(van_casus uuid) returns text language sql stable security definer
  set search_path = pg_catalog, logboek as $$
  select case when r.gegevens ->> 'vrijgave' = 'contactpunt' then 'nog_niet'
    when m.kant = 'jeugdige' then case when j.leeftijd < 12 then 'via_ouder' else 'alles' end
    when j.leeftijd is null then 'leeftijd_onbekend'
    when j.leeftijd >= 16 then 'vanaf_16_zelf'
    when ik.gezag is not true then 'zonder_gezag'
    when j.leeftijd < 12 then 'alles' else 'eigen_deel' end
  from inzage.mijn_betrokkenheid m join public.casus c on c.id = m.casus_id
    join public.regime r on r.code = c.regime_code and r.versie = c.regime_versie
    left join public.persoon ik on ik.id = m.persoon_id
    left join lateral (select extract(year from age(m.vandaag, p.geboortedatum))::integer as leeftijd from public.persoon p
      where p.casus_id = c.id and p.soort = 'jeugdige' limit 1) j on true
  where m.casus_id = van_casus and m.kant <> 'professional' limit 1
$$;
comment on function logboek.kijkrecht(uuid) is 'How much the acting young person or parent may know of who looked at this casus: alles, eigen_deel (parent with gezag of 12 to 15), or why nothing. Null: no part of theirs. Ages as in Jeugdwet 7.1.5.1 and UAVG 5; nothing before the contactpunt releases where the regime asks that.';

create function logboek.wie_keek(van_casus uuid, van_dag date, tot_dag date, acties text[], als_deel text[], eigen text[], organisaties uuid[], objecten uuid[])
  returns table (dag date, organisatie_id uuid, organisatie text, soort text, functie text, delen text[], activiteiten text[])
  language sql stable security definer set search_path = pg_catalog, logboek as $$
  with recht as materialized (select logboek.kijkrecht(van_casus) as mag),
  wie as materialized (select c.log_naam from public.casus c where c.id = van_casus and (select mag from recht) in ('alles', 'eigen_deel')),
  regels as (
    select (l.tijd at time zone 'Europe/Amsterdam')::date as dag, l.organisatie, a.functie, d.deel, l.activiteit
    from logboek.regel l join unnest(acties, als_deel) d (actie, deel) on d.actie = l.actie
      left join public.actor a on a.id = l.actor
    where l.betrokkenen @> array[(select log_naam from wie)] and l.betrokkenen <> '{}' and l.resultaat = 'gelukt'
      and l.tijd >= van_dag::timestamp at time zone 'Europe/Amsterdam' and l.tijd < (tot_dag + 1)::timestamp at time zone 'Europe/Amsterdam'
      and l.organisatie is not null and l.actor is distinct from (select sec.actor_id())
      and (d.deel = 'logboek' or l.organisatie = any (organisaties))
      and (l.object like 'loggebruik:%' or coalesce(substring(l.object from '[0-9a-f]{8}-[0-9a-f-]{27}')::uuid = any (objecten || van_casus), true))
      and ((select mag from recht) = 'alles' or d.deel = any (eigen)))
  select r.dag, o.id, o.naam, o.soort, coalesce(r.functie, ''), array_agg(distinct r.deel), array_agg(distinct r.activiteit)
  from regels r join public.organisatie o on o.id = r.organisatie
  group by r.dag, o.id, o.naam, o.soort, coalesce(r.functie, '') order by 1 desc, 3, 5
$$;
comment on function logboek.wie_keek(uuid, date, date, text[], text[], text[], uuid[], uuid[]) is 'Who of staff looked at this casus, per day, organisation and function: never a name, never what an actie is not mapped for, never an organisation or object that the acting person doesn''t see (the caller hands over what its own policies show).';

create function logboek.wie_was_dat(vraag uuid, acties text[], als_deel text[])
  returns table (tijd timestamptz, naam text, functie text, actie text, activiteit text)
  language sql stable security definer set search_path = pg_catalog, logboek as $$
  select l.tijd, a.naam, a.functie, l.actie, l.activiteit
  from public.vraag_over_kijken v
    join logboek.regel l on l.betrokkenen @> array[v.log_naam] and l.betrokkenen <> '{}' and l.resultaat = 'gelukt'
      and l.organisatie = v.organisatie_id and (l.tijd at time zone 'Europe/Amsterdam')::date = v.dag
      and l.tijd >= (v.dag - 1)::timestamptz and l.tijd < (v.dag + 2)::timestamptz
    join unnest(acties, als_deel) d (actie, deel) on d.actie = l.actie and d.deel = any (string_to_array(v.deel, ','))
    join public.actor a on a.id = l.actor and a.functie = v.functie
  where v.id = vraag and 'contactpunt' = any (array(select unnest(sec.mijn_mandaten())))
  order by l.tijd limit 100
$$;
comment on function logboek.wie_was_dat(uuid, text[], text[]) is 'For the contactpunt: whose looks a question is about, with names; no row for anyone else.';
revoke execute on function logboek.kijkrecht(uuid), logboek.wie_keek(uuid, date, date, text[], text[], text[], uuid[], uuid[]),
  logboek.wie_was_dat(uuid, text[], text[]) from public;
grant execute on function logboek.kijkrecht(uuid), logboek.wie_keek(uuid, date, date, text[], text[], text[], uuid[], uuid[]),
  logboek.wie_was_dat(uuid, text[], text[]) to verbonden_app;
set local role verbonden_owner;
