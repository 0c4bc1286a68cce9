-- A young person can give a part of the own story to their JIM. It goes the way of all that a JIM sees: one row in jim_deling, read through
-- inzage.jim_leest alone, so that nothing else of the story widens and stopping ends it. Thrown away by the teller, it is gone for the JIM too.
alter table jim_deling add column verhaaldeel_id uuid references verhaaldeel on delete cascade;
create index jim_deling_verhaaldeel on jim_deling (verhaaldeel_id) where verhaaldeel_id is not null;
comment on column jim_deling.verhaaldeel_id is 'A part of the young person''s own story, which they gave to their JIM.';
comment on table jim_deling is 'One thing that the young person lets the JIM see: the question, a goal, an afspraak, an overleg, a part of the own story. Only what the young person sees themself; taken back means gone. Seen by the young person; it is the JIM''s only sight (inzage.jim_leest).';
do $$
declare naam text;
begin
  for naam in select conname from pg_constraint where conrelid = 'public.jim_deling'::regclass and contype in ('c', 'u') loop
    execute format('alter table public.jim_deling drop constraint %I', naam);
  end loop;
end $$;
alter table jim_deling add constraint jim_deling_soort_check check (soort in ('vraag', 'spoor', 'afspraak', 'overleg', 'verhaaldeel'));
alter table jim_deling add constraint jim_deling_een_ding check (
  num_nonnulls(spoor_id, afspraak_id, overleg_id, verhaaldeel_id) = case when soort = 'vraag' then 0 else 1 end
    and (spoor_id is null or soort = 'spoor') and (afspraak_id is null or soort = 'afspraak') and (overleg_id is null or soort = 'overleg')
    and (verhaaldeel_id is null or soort = 'verhaaldeel'));
alter table jim_deling add constraint jim_deling_een_keer
  unique nulls not distinct (jim_id, soort, spoor_id, afspraak_id, overleg_id, verhaaldeel_id);

grant select on verhaaldeel to inzage;
grant execute on function sec.verhaal_categorie(text), sec.verhaal_ontvangers(text) to inzage;
set local role inzage;
create or replace view inzage.jim_leest as
  select m.jim_id, m.casus_id, d.soort, coalesce(d.spoor_id, d.afspraak_id, d.overleg_id, d.verhaaldeel_id, d.casus_id) as ding_id, d.op, case d.soort
    when 'vraag' then jsonb_build_object('vraag', m.vraag, 'op', m.vraag_op)
    when 'spoor' then jsonb_build_object('soort', s.soort, 'doel', s.doel)
    when 'afspraak' then jsonb_build_object('tekst', a.tekst, 'datum', a.datum, 'begint', a.begint_op, 'eindigt', a.eindigt_op, 'plaats', a.plaats,
      'status', a.status, 'versie', a.versie, 'van', case a.eigenaar_id when m.betrokkenheid_id then 'jim' when m.jeugdige_id then 'jeugdige' else 'ander' end,
      'antwoord', k.antwoord, 'watMaaktJa', coalesce(k.wat_maakt_ja, ''))
    when 'overleg' then jsonb_build_object('begint', o.begint_op, 'eindigt', o.eindigt_op, 'plaats', o.plaats, 'status', o.status,
      'aanwezigheid', e.aanwezigheid, 'zeggen', coalesce(w.tekst, ''))
    when 'verhaaldeel' then jsonb_build_object('titel', v.titel, 'tekst', v.tekst, 'op', v.gewijzigd_op) end as inhoud
  from inzage.mijn_jim m join public.jim_deling d on d.jim_id = m.jim_id
  left join public.spoor s on s.id = d.spoor_id left join public.afspraak a on a.id = d.afspraak_id left join public.spoor sa on sa.id = a.spoor_id
  left join public.akkoord k on k.afspraak_id = a.id and k.betrokkenheid_id = m.betrokkenheid_id
  left join public.overleg o on o.id = d.overleg_id
  left join public.deelname e on e.overleg_id = o.id and e.betrokkenheid_id = m.betrokkenheid_id
  left join public.voorbereiding w on w.overleg_id = o.id and w.betrokkenheid_id = m.betrokkenheid_id and w.door = (select sec.actor_id())
  left join public.verhaaldeel v on v.id = d.verhaaldeel_id
    and v.eigenaar_id = (select y.actor_id from public.betrokkenheid y where y.id = m.jeugdige_id)
  where m.status = 'jim' and case d.soort
    when 'vraag' then sec.jim_mag_rubriek('aanleiding')
    when 'spoor' then s.jeugdige_vanaf <= (select sec.vandaag()) and s.gestopt_op is null and s.doel_van in ('jeugdige', 'samen')
      and sec.jim_mag_rubriek(sec.jim_rubriek(s.soort))
    when 'afspraak' then a.jeugdige_vanaf <= (select sec.vandaag()) and sec.jim_mag_rubriek(sec.jim_rubriek(sa.soort)) and not a.sanctie
      and (sa.jeugdige_vanaf <= (select sec.vandaag()) or a.eigenaar_id = m.jeugdige_id
        or exists (select from public.akkoord q where q.afspraak_id = a.id and q.betrokkenheid_id = m.jeugdige_id))
    when 'overleg' then o.jeugdige_vanaf <= (select sec.vandaag()) and sec.jim_mag_rubriek('contact')
    when 'verhaaldeel' then v.id is not null and 'jim' in (select sec.verhaal_ontvangers('steun'))
      and exists (select from public.casus c where c.id = m.casus_id and c.fase <> 'gesloten') end;
set local role verbonden_owner;

-- What a JIM read is told to the young person: which of their own parts, on which day. Nothing else that a JIM looks at is handed out.
set local role logboek;
create function logboek.jim_las(van_casus uuid, van_dag date, tot_dag date, delen uuid[]) returns table (dag date, actor uuid)
  language sql stable security definer set search_path = pg_catalog, logboek as $$
  select distinct (r.tijd at time zone 'Europe/Amsterdam')::date, r.actor
  from public.casus c join logboek.regel r on r.betrokkenen @> array[c.log_naam] and r.betrokkenen <> '{}' and r.resultaat = 'gelukt'
    and r.tijd >= van_dag::timestamp at time zone 'Europe/Amsterdam' and r.tijd < (tot_dag + 1)::timestamp at time zone 'Europe/Amsterdam'
  where c.id = van_casus and r.actie = 'jim.verhaal_lezen' and substring(r.object from '[0-9a-f]{8}-[0-9a-f-]{27}')::uuid = any (delen)
    and logboek.kijkrecht(van_casus) = 'alles'
    and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = van_casus and m.kant = 'jeugdige')
$$;
comment on function logboek.jim_las(uuid, date, date, uuid[]) is 'On which days a JIM read one of these parts of a story, for the young person of this casus alone; the caller hands over the parts that its own policies show.';
revoke execute on function logboek.jim_las(uuid, date, date, uuid[]) from public;
grant execute on function logboek.jim_las(uuid, date, date, uuid[]) to verbonden_app;
set local role rechten;

-- A part that was given to the JIM alone is in use in the casus as well, so it goes into the copy that the young person asks for.
create or replace function rechten.verhaal(verzoek uuid, tabel text) returns setof jsonb language plpgsql stable security definer
  set search_path = pg_catalog, public as $$
declare
  v public.verzoek := rechten.nagegaan(verzoek);
begin
  if v.soort <> 'inzage' or v.over_kant <> 'jeugdige' or v.aanvrager_kant <> 'jeugdige' then return; end if;
  return query execute format('select to_jsonb(t) from public.%I t where t.%I in (select g.deel_id from public.verhaaldeling g
      where g.casus_id = $1 and g.eigenaar_id = $2 union select d.verhaaldeel_id from public.jim_deling d
      join public.verhaaldeel e on e.id = d.verhaaldeel_id and e.eigenaar_id = $2 where d.casus_id = $1) %s
      order by to_jsonb(t) ->> ''op'', to_jsonb(t)::text',
    case tabel when 'verhaaldeel' then 'verhaaldeel' when 'verhaaldeling' then 'verhaaldeling' when 'verhaallezing' then 'verhaallezing' end,
    case tabel when 'verhaaldeel' then 'id' else 'deel_id' end,
    case tabel when 'verhaaldeling' then 'and t.casus_id = $1' else '' end) using v.casus_id, v.aanvrager_id;
end $$;
set local role verbonden_owner;
