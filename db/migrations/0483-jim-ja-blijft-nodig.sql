-- Until 16 a JIM goes on as long as a parent with gezag says yes: who gave consent for a child may take it back (UAVG 5). While nobody does, the JIM
-- reads nothing of what was shared; one no beside a yes stops nothing. And a JIM always has somebody to call: who leads, when nobody stays yet.
set local role inzage;
create view inzage.jim_goed as
  select j.id as jim_id from public.jim j join public.persoon y on y.casus_id = j.casus_id and y.soort = 'jeugdige'
  where extract(year from age((select sec.vandaag()), y.geboortedatum)) >= 16
    or exists (select from public.jim_ouder a join public.persoon p on p.id = a.persoon_id and p.soort = 'ouder' and p.gezag
      where a.jim_id = j.id and a.antwoord = 'ja');
comment on view inzage.jim_goed is 'JIMs of who is 16 or older, or to whom a parent with gezag says yes today. For the views and functions of inzage alone.';

create or replace view inzage.mijn_jim as
  select j.id as jim_id, j.casus_id, j.betrokkenheid_id, j.status, c.log_naam, c.vraag, c.vraag_op, p.roepnaam as jeugdige, y.id as jeugdige_id,
    v.naam as vaste_persoon, v.functie as vaste_functie, o.naam as vaste_organisatie, coalesce(v.telefoon, '') as vaste_telefoon,
    coalesce(v.bel_mij_voor, '') as vaste_bel_voor, j.begonnen_op,
    not coalesce('vaste_persoon' = any (v.rollen), true) as leidt
  from public.jim j join public.casus c on c.id = j.casus_id and c.regime_code = 'steun' and c.afgeschermd_op is null
  join public.betrokkenheid b on b.id = j.betrokkenheid_id and not b.afgeschermd and b.tot is null
  join public.betrokkenheid y on y.casus_id = j.casus_id and y.kant = 'jeugdige' and not y.afgeschermd and (y.tot is null or y.tot >= (select sec.vandaag()))
  join public.persoon p on p.id = y.persoon_id
  left join lateral (select a.naam, a.functie, a.telefoon, a.bel_mij_voor, w.organisatie_id, w.rollen from public.betrokkenheid w join public.actor a on a.id = w.actor_id
    where w.casus_id = j.casus_id and (w.tot is null or w.tot >= (select sec.vandaag()))
      and ('vaste_persoon' = any (w.rollen) or 'casusregisseur' = any (w.rollen) and w.jeugdige_vanaf <= (select sec.vandaag()))
    order by 'vaste_persoon' = any (w.rollen) desc, w.van desc limit 1) v on true
  left join public.organisatie o on o.id = v.organisatie_id
  where j.actor_id = (select sec.actor_id()) and j.status in ('wil_wel', 'jim');
comment on view inzage.mijn_jim is 'For whom the acting person is JIM: the first name, and how to call the vaste persoon, or who leads and is known to the young person while nobody stays. Owner-rights view of the NOLOGIN role inzage.';

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
  from inzage.mijn_jim m join inzage.jim_goed g on g.jim_id = m.jim_id join public.jim_deling d on d.jim_id = m.jim_id
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
comment on view inzage.jim_leest is 'All that a JIM reads besides the agreement: what the young person shares and sees themself, within the rules of sharing, with few columns and nobody else''s words; until 16 only while a parent with gezag says yes. Owner-rights view of the NOLOGIN role inzage.';

create function inzage.jim_rust(welke uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select j.status = 'jim' and not exists (select from inzage.jim_goed g where g.jim_id = j.id) from public.jim j
    where j.id = welke and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = j.casus_id and (m.kant = 'jeugdige'
      or m.kant = 'professional' and m.rollen && array['vaste_persoon', 'casusregisseur']))), false) $$;
comment on function inzage.jim_rust(uuid) is 'Whether a JIM reads nothing now because no parent with gezag says yes any more (until 16). For the young person, the vaste persoon and the casusregisseur.';

-- What is asked of a parent ends with what it was about: thrown away, stopped, or the young person is 18.
create function inzage.jim_vraagt_nog(welke uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from public.jim j join public.persoon y on y.casus_id = j.casus_id and y.soort = 'jeugdige'
      join public.casus c on c.id = j.casus_id and c.fase <> 'gesloten'
    where j.id = welke and j.status in ('wil_wel', 'jim') and extract(year from age((select sec.vandaag()), y.geboortedatum)) < 18
      and exists (select from inzage.mijn_betrokkenheid m join public.jim_ouder a on a.persoon_id = m.persoon_id and a.jim_id = j.id
        where m.casus_id = j.casus_id and m.kant = 'ouder')) $$;
comment on function inzage.jim_vraagt_nog(uuid) is 'Whether the question about a JIM still waits for what a parent finds of it. For a parent who was asked.';
revoke execute on function inzage.jim_rust(uuid), inzage.jim_vraagt_nog(uuid) from public;
grant execute on function inzage.jim_rust(uuid), inzage.jim_vraagt_nog(uuid) to verbonden_app;
set local role verbonden_owner;
