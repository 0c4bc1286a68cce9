-- Where a young person goes to live, work or learn can be what one of two households must not know: 'parents' without saying which is refused
-- for a new place too.
set local role inzage;
create or replace function inzage.kies_ouders() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  rij jsonb;
  van uuid;
  bron record;
  apart boolean;
begin
  if new.casus_id is null or new.ouder_vanaf is null then return new; end if;
  if tg_op = 'UPDATE' and new.ouder_vanaf is not distinct from old.ouder_vanaf and new.ouder_ids is not distinct from old.ouder_ids then
    return new;
  end if;
  rij := to_jsonb(new);
  -- Whatever hangs on something is for no more parents than that.
  bron := inzage.bron_van_rij(tg_table_name, rij);
  if bron.ouders is not null then
    new.ouder_ids := case when new.ouder_ids is null then bron.ouders
      else array(select unnest(new.ouder_ids) intersect select unnest(bron.ouders)) end;
  end if;
  apart := exists (select from public.twee_huizen h where h.casus_id = new.casus_id and h.tot is null);
  if not apart then return new; end if;
  -- What one parent says, does or answers is never the other's.
  van := inzage.ouder_van_rij(tg_table_name, rij);
  if van is not null then
    new.ouder_ids := array[van];
  -- A vague 'parents' is refused, but for what both must know: the course of the casus, who helps, what they are both asked by law,
  -- and what only copies or answers something that was for both before.
  elsif new.ouder_ids is null and tg_table_name in ('bijdrage', 'eigen_kant', 'weerwoord', 'spoor', 'afspraak', 'overleg', 'agendapunt', 'inbreng',
    'besluit', 'voorbereiding', 'informatieverzoek', 'afwijking', 'meetuitslag', 'meetvrijgave', 'nieuwe_plek') then
    raise exception 'In deze casus wonen de ouders in twee huizen. Kies voor welke ouder dit is, of voor geen van hen.'
      using errcode = 'VB409', hint = 'welke_ouder';
  end if;
  -- A copy of an afspraak holds the answers to it: none of a parent's where another parent reads it. They stay in akkoord and eerder_akkoord.
  if tg_table_name in ('plan_versie', 'verslag_afspraak') and rij -> 'inhoud' ? 'akkoorden' then
    new.inhoud := jsonb_set(new.inhoud, '{akkoorden}', (select coalesce(jsonb_agg(k order by nr), '[]') from jsonb_array_elements(new.inhoud -> 'akkoorden')
      with ordinality x (k, nr) where not exists (select from public.betrokkenheid b where b.id::text = k ->> 'betrokkenheidId' and b.kant = 'ouder'
        and (new.ouder_ids is null or new.ouder_ids <> array[b.persoon_id]))));
  end if;
  return new;
end $$;
set local role verbonden_owner;
