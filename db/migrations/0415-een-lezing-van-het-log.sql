-- What counts as looking at someone is said once: a successful line that names them, by someone of an organisation. Who looked, whose looks
-- a question is about, and the copy of a file all read it here. Without a search path of its own it is written out in each of them, so that
-- the index on who a line names still finds its rows.
set local role logboek;
create function logboek.keken(wie uuid, van timestamptz, tot timestamptz)
  returns table (tijd timestamptz, organisatie uuid, actor uuid, actie text, activiteit text, object text)
  language sql stable as $$ select r.tijd, r.organisatie, r.actor, r.actie, r.activiteit, r.object from logboek.regel r
    where r.betrokkenen @> array[wie] and r.betrokkenen <> '{}' and r.resultaat = 'gelukt' and r.organisatie is not null
      and r.tijd >= van and r.tijd < tot $$;
comment on function logboek.keken(uuid, timestamptz, timestamptz) is 'The looks at one person in a time, by the random name the log has for them. Only other functions of the log call it.';
revoke execute on function logboek.keken(uuid, timestamptz, timestamptz) from public;

create or replace function logboek.wie_keek(van_casus uuid, van_dag date, tot_dag date, acties text[], als_deel text[], eigen text[], organisaties uuid[], objecten uuid[])
  returns table (dag date, organisatie_id uuid, organisatie text, soort text, functie text, delen text[], activiteiten text[])
  language sql stable security definer set search_path = pg_catalog, logboek as $$
  with recht as materialized (select logboek.kijkrecht(van_casus) as mag),
  wie as materialized (select c.log_naam from public.casus c where c.id = van_casus and (select mag from recht) in ('alles', 'eigen_deel')),
  regels as (
    select (l.tijd at time zone 'Europe/Amsterdam')::date as dag, l.organisatie, a.functie, d.deel, l.activiteit
    -- From a row, not a sub-select: only then is it written out here.
    from wie cross join lateral logboek.keken(wie.log_naam, van_dag::timestamp at time zone 'Europe/Amsterdam',
        (tot_dag + 1)::timestamp at time zone 'Europe/Amsterdam') l
      join unnest(acties, als_deel) d (actie, deel) on d.actie = l.actie
      left join public.actor a on a.id = l.actor
    where l.actor is distinct from (select sec.actor_id())
      and (d.deel = 'logboek' or l.organisatie = any (organisaties))
      and (l.object like 'loggebruik:%' or coalesce(substring(l.object from '[0-9a-f]{8}-[0-9a-f-]{27}')::uuid = any (objecten || van_casus), true))
      and ((select mag from recht) = 'alles' or d.deel = any (eigen)))
  select r.dag, o.id, o.naam, o.soort, coalesce(r.functie, ''), array_agg(distinct r.deel), array_agg(distinct r.activiteit)
  from regels r join public.organisatie o on o.id = r.organisatie
  group by r.dag, o.id, o.naam, o.soort, coalesce(r.functie, '') order by 1 desc, 3, 5
$$;

create or replace function logboek.wie_was_dat(vraag uuid, acties text[], als_deel text[])
  returns table (tijd timestamptz, naam text, functie text, actie text, activiteit text)
  language sql stable security definer set search_path = pg_catalog, logboek as $$
  select l.tijd, a.naam, a.functie, l.actie, l.activiteit
  from public.vraag_over_kijken v
    join lateral logboek.keken(v.log_naam, v.dag::timestamp at time zone 'Europe/Amsterdam',
      (v.dag + 1)::timestamp at time zone 'Europe/Amsterdam') l on l.organisatie = v.organisatie_id
    join unnest(acties, als_deel) d (actie, deel) on d.actie = l.actie and d.deel = any (string_to_array(v.deel, ','))
    join public.actor a on a.id = l.actor and a.functie = v.functie
  where v.id = vraag and 'contactpunt' = any (array(select unnest(sec.mijn_mandaten())))
  order by l.tijd limit 100
$$;

create or replace function logboek.wie_keek_bij(wie uuid) returns table (organisatie uuid, actor uuid, activiteit text, eerste timestamptz, laatste timestamptz, keren bigint)
  language sql stable security definer set search_path = pg_catalog, logboek
  as $$ select k.organisatie, k.actor, k.activiteit, min(k.tijd), max(k.tijd), count(*) from logboek.keken(wie, '-infinity', 'infinity') k group by 1, 2, 3 $$;
set local role verbonden_owner;
