-- The log at scale and for those it is about: what a line's hash covers is worked out in the query itself, one person is found
-- among millions, N persons in an answer are N records, and who looked is told to young person and parents.
set local role logboek;

-- Without a fixed search path it is inlined into the query that asks for it: a million lines are hashed as one set.
create or replace function logboek.inhoud(r logboek.regel) returns bytea language sql stable
  return convert_to(jsonb_build_array(r.keten, r.volgnr, (extract(epoch from r.tijd) * 1000000)::bigint, r.activiteit, r.actie,
    r.object, r.resultaat, r.oorsprong, r.actor, r.organisatie, r.doel, r.betrokkenen, r.spoor)::text, 'UTF8');

create or replace function logboek.controleer(vanaf smallint, tot smallint)
  returns table (keten smallint, regels bigint, eerste_fout bigint) language sql stable security definer
  set search_path = pg_catalog, logboek as $$
  with gelopen as (
    select l.keten, l.volgnr, l.hash, row_number() over w as nr,
      sha256(coalesce(lag(l.hash) over w, sha256('verbonden logboek keten ' :: bytea || l.keten::text::bytea)) || logboek.inhoud(l)) as verwacht
    from logboek.regel l where l.keten between vanaf and tot window w as (partition by l.keten order by l.volgnr)),
  per_keten as (
    select g.keten, count(*) as regels, min(g.nr) filter (where g.volgnr <> g.nr or g.hash is distinct from g.verwacht) as fout
    from gelopen g group by 1)
  select k.nr, coalesce(p.regels, 0), coalesce(p.fout, case when coalesce(p.regels, 0) <> k.volgnr
      or k.volgnr > 0 and k.hash is distinct from (select l.hash from logboek.regel l where l.keten = k.nr and l.volgnr = k.volgnr)
    then coalesce(p.regels, 0) + 1 end)
  from logboek.keten k left join per_keten p on p.keten = k.nr where k.nr between vanaf and tot order by 1
$$;
comment on function logboek.controleer(smallint, smallint) is 'Hashes whole chains as one set, each line after the hash that the one before it holds, and names the first line of each chain that doesn''t fit; null when whole.';

-- What concerns one person, and what happened in a period (decision 0011).
create index regel_betrokkenen on logboek.regel using gin (betrokkenen) with (fastupdate = on, gin_pending_list_limit = 1024)
  where betrokkenen <> '{}';
create index regel_tijd on logboek.regel using brin (tijd) with (pages_per_range = 64, autosummarize = on);

create view logboek.record with (security_invoker = true) as
  select l.keten, l.volgnr, l.tijd, l.activiteit, l.actie, l.object, l.resultaat, l.oorsprong, l.actor, l.organisatie, l.doel, l.spoor,
    b.betrokkene, coalesce(b.nr, 0)::integer as nr, cardinality(l.betrokkenen) as personen
  from logboek.regel l left join lateral unnest(l.betrokkenen) with ordinality b (betrokkene, nr) on true;
comment on view logboek.record is 'One record per person of each line, as Logboek Dataverwerkingen counts them: N persons in an answer are N records. Read as the role logboek only.';

create function logboek.records(van timestamptz, tot timestamptz, wie uuid[] default null) returns setof logboek.record language plpgsql stable
  set search_path = pg_catalog, logboek as $$
begin
  if wie is null then
    return query select r.* from logboek.record r where r.tijd >= van and r.tijd < tot order by r.tijd, r.keten, r.volgnr, r.nr;
  else
    return query select l.keten, l.volgnr, l.tijd, l.activiteit, l.actie, l.object, l.resultaat, l.oorsprong, l.actor, l.organisatie, l.doel,
        l.spoor, b.betrokkene, b.nr::integer, cardinality(l.betrokkenen)
      from logboek.regel l cross join lateral unnest(l.betrokkenen) with ordinality b (betrokkene, nr)
      where l.betrokkenen && wie and l.betrokkenen <> '{}' and l.tijd >= van and l.tijd < tot and b.betrokkene = any (wie)
      order by l.tijd, l.keten, l.volgnr, b.nr;
  end if;
end $$;
comment on function logboek.records(timestamptz, timestamptz, uuid[]) is 'The records of a period, oldest first; of these persons only when they are named. Granted to nobody: verbonden log export steps into the role logboek.';
set local role verbonden_owner;
set local role logboek;
revoke execute on function logboek.records(timestamptz, timestamptz, uuid[]) from public;
set local role verbonden_owner;
