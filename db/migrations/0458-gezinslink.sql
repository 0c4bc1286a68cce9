-- Two casussen said to be of one family. Each side says so for itself and asks its own people; the link is nowhere a row: it runs while two
-- sides carry one code and everyone on both sides who decides says yes. So neither side can learn that the other exists before that.
create table gezinslink (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  regime_code text not null check (regime_code in ('steun', 'pga')),
  code_hash bytea not null,
  eerste boolean not null,
  wie text not null check (wie <> ''),
  bel_id uuid not null,
  kring text not null default '',
  afhankelijk text not null default '',
  nodig text not null default '',
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  einde_op timestamptz,
  einde_door uuid references actor,
  einde_reden text not null default '',
  versie integer not null default 1,
  unique (id, casus_id),
  unique (casus_id, code_hash),
  foreign key (casus_id, regime_code) references casus (id, regime_code) on delete cascade,
  foreign key (bel_id, casus_id) references betrokkenheid (id, casus_id) on delete cascade,
  check (regime_code <> 'pga' or kring <> '' and afhankelijk <> '' and nodig <> ''),
  check ((einde_op is null) = (einde_door is null) and (einde_op is null) = (einde_reden = ''))
);
create index gezinslink_code on gezinslink (code_hash);
comment on table gezinslink is 'One side''s saying that its casus and another are of one family. Steun and pga only (check): never zvh or groep. Seen by the regisseurs and vaste persoon of that side; its young person and parents see only their own question (inzage.mijn_gezinsvraag); the other side never sees it. Goes with the casus.';
comment on column gezinslink.code_hash is 'Hash of the code by which the two sides find each other; the code itself is kept nowhere. Not readable for the application.';
comment on column gezinslink.eerste is 'This side made the code; the other one typed it. A code joins two sides once, within 14 days.';
comment on column gezinslink.wie is 'With whom, in the words in which the young person and parents are asked.';
comment on column gezinslink.bel_id is 'Whom the other side may call: a regisseur or vaste persoon of this side, as this side chose.';
comment on column gezinslink.kring is 'pga: why the two belong to each other''s direct circle. The words of BGS 2.20 lid 2 a, as an own measure.';
comment on column gezinslink.afhankelijk is 'pga: what in their problems hangs together. BGS 2.20 lid 2 b, as an own measure.';
comment on column gezinslink.nodig is 'pga: why aligning is necessary for the purpose. BGS 2.20 lid 2 c, as an own measure.';
comment on column gezinslink.einde_reden is 'Why this side ended it; read on this side only.';

create table gezinslink_antwoord (
  id uuid primary key default uuidv7(),
  casus_id uuid not null,
  link_id uuid not null,
  persoon_id uuid not null,
  antwoord text not null check (antwoord in ('ja', 'nee', 'ingetrokken')),
  wijze text not null check (wijze in ('portaal', 'gesproken')),
  gezegd_op date not null,
  in_bijzijn_van text not null default '',
  door uuid not null references actor,
  op timestamptz not null default sec.nu(),
  foreign key (link_id, casus_id) references gezinslink (id, casus_id) on delete cascade,
  foreign key (persoon_id, casus_id) references persoon (id, casus_id) on delete cascade
);
create index gezinslink_antwoord_link on gezinslink_antwoord (link_id, persoon_id, op desc);
comment on table gezinslink_antwoord is 'What the young person or a parent said to being aligned with someone of the family; only added to. One no or taking back ends that side for good. Seen by who said it and by the regisseurs and vaste persoon of that side, never by the other parent or the other side; goes with the casus.';
comment on column gezinslink_antwoord.in_bijzijn_van is 'When a professional notes what was said: who was there.';
alter table gezinslink enable row level security, force row level security;
alter table gezinslink_antwoord enable row level security, force row level security;

grant select on gezinslink, gezinslink_antwoord to inzage;
set local role inzage;
create view inzage.gezinsgevers as
  select g.id as link_id, g.casus_id, p.id as persoon_id, p.soort, p.soort = 'ouder' and coalesce(p.gezag, false) as met_gezag,
    'ouders' = any (r.gevers) as ouders_nodig, r.sinds
  from public.gezinslink g
  join public.persoon j on j.casus_id = g.casus_id and j.soort = 'jeugdige' and j.geboortedatum is not null
  cross join lateral (select sec.leeftijdsgroep_sinds(j.geboortedatum, sec.vandaag()) as sinds,
    sec.toestemming_gevers('geheim', sec.leeftijdsgroep(j.geboortedatum, sec.vandaag()), false, false) as gevers) r
  join public.persoon p on p.casus_id = g.casus_id and case p.soort when 'jeugdige' then 'jeugdige' = any (r.gevers)
    when 'ouder' then 'ouders' = any (r.gevers) and p.gezag is distinct from false else false end;
comment on view inzage.gezinsgevers is 'Who decides for one side today: under 12 the parents, from 12 to 15 the young person and the parents, from 16 the young person; parents whose gezag is not known too. The ages of sec.toestemming_gevers. For the views of inzage alone.';

create view inzage.gezinsja as
  select g.id as link_id, g.casus_id, g.code_hash, g.eerste, g.op, g.bel_id, g.regime_code, c.regime_versie, c.log_naam
  from public.gezinslink g join public.casus c on c.id = g.casus_id
  where g.einde_op is null and c.fase <> 'gesloten' and c.afgeschermd_op is null and c.zijtoestand is distinct from 'bevroren'
    and not exists (select from public.gezinslink_antwoord a where a.link_id = g.id and a.antwoord <> 'ja')
    -- Where parents decide, one with gezag is known.
    and coalesce((select not bool_or(v.ouders_nodig) or bool_or(v.met_gezag) from inzage.gezinsgevers v where v.link_id = g.id), false)
    and not exists (select from inzage.gezinsgevers v where v.link_id = g.id and not exists (select from public.gezinslink_antwoord a
      where a.link_id = g.id and a.persoon_id = v.persoon_id and a.gezegd_op >= v.sinds));
comment on view inzage.gezinsja is 'Sides on which everyone who decides says yes, in a casus that runs. For the views of inzage alone.';

create view inzage.gezinsband as
  select a.link_id, a.casus_id, b.link_id as ander_link_id, b.casus_id as ander_casus_id, b.bel_id, b.regime_code, b.regime_versie, b.log_naam
  from inzage.gezinsja a join inzage.gezinsja b on b.code_hash = a.code_hash and b.casus_id <> a.casus_id and b.eerste <> a.eerste
  cross join lateral (select case when a.eerste then a.op else b.op end as gemaakt, case when a.eerste then b.op else a.op end as getypt,
    case when a.eerste then b.link_id else a.link_id end as getypt_id) k
  where k.getypt between k.gemaakt and k.gemaakt + interval '14 days'
    -- Who typed the code later, also when the first one stopped, joins nothing.
    and not exists (select from public.gezinslink e where e.code_hash = a.code_hash and not e.eerste and (e.op, e.id) < (k.getypt, k.getypt_id))
    -- One young person in two casussen is no family: nothing goes from the one regime to the other by this way.
    and not exists (select from public.betrokkenheid x join public.betrokkenheid y on y.actor_id = x.actor_id and y.kant = 'jeugdige'
      where x.casus_id = a.casus_id and x.kant = 'jeugdige' and y.casus_id = b.casus_id);
comment on view inzage.gezinsband is 'Two sides that are joined now, from either side: one code, two casussen, yes on both. For the views of inzage alone.';

create view inzage.gezin_leest as
  with van as (
    select g.link_id, g.casus_id, g.ander_casus_id, g.bel_id, g.log_naam, m.organisatie_id, m.vandaag
    from inzage.mijn_betrokkenheid m join inzage.gezinsband g on g.casus_id = m.casus_id
    where m.kant = 'professional' and m.rollen && array['casusregisseur', 'procesregisseur', 'vaste_persoon']
      -- Whom the other side's regime keeps out for good learns nothing of it by this way (steun: police and public prosecutor).
      and not exists (select from public.regime r join public.organisatie o on o.id = m.organisatie_id
        where r.code = g.regime_code and r.versie = g.regime_versie and r.gegevens -> 'nooit' ? o.soort)),
  -- What stands in a plan with an hour: of the other side only what the whole of its casus and its young person know, of the own what the reader sees.
  moment as (
    select o.casus_id, o.begint_op at time zone 'Europe/Amsterdam' as op, o.publiek, o.publiek as spoor_publiek, o.jeugdige_vanaf
      from public.overleg o where o.status = 'gepland'
    union all
    select a.casus_id, a.begint_op at time zone 'Europe/Amsterdam', a.publiek, s.publiek, case when a.jeugdige_vanaf <= s.jeugdige_vanaf then s.jeugdige_vanaf when s.jeugdige_vanaf is not null then a.jeugdige_vanaf end
      from public.afspraak a join public.spoor s on s.id = a.spoor_id
      where a.status = 'open' and a.begint_op is not null)
  select v.link_id, v.casus_id, 'bel' as soort, null::date as dag, null::text as dagdeel, coalesce(a.naam, '') as naam, coalesce(a.functie, '') as functie,
    coalesce(o.naam, '') as organisatie, coalesce(a.telefoon, '') as telefoon, v.log_naam
  from van v
  left join public.betrokkenheid b on b.id = v.bel_id and (b.tot is null or b.tot >= v.vandaag)
    and b.rollen && array['casusregisseur', 'procesregisseur', 'vaste_persoon']
  left join public.actor a on a.id = b.actor_id left join public.organisatie o on o.id = a.organisatie_id
  union all
  select distinct v.link_id, v.casus_id, 'dag', w.op::date, case when w.op::time < '12:00' then 'ochtend' when w.op::time < '18:00' then 'middag' else 'avond' end,
    '', '', '', '', null::uuid
  from van v join moment w on w.casus_id = v.ander_casus_id and w.publiek is null and w.spoor_publiek is null and w.jeugdige_vanaf <= v.vandaag
  where w.op::date between v.vandaag and v.vandaag + 60
    and exists (select from moment e where e.casus_id = v.casus_id and e.op::date = w.op::date and (e.publiek is null or v.organisatie_id = any (e.publiek))
      and (e.spoor_publiek is null or v.organisatie_id = any (e.spoor_publiek)));
comment on view inzage.gezin_leest is 'All that one side ever sees of the other while the link runs: whom to call, and the days within sixty on which both have something, with the part of the day. Never what, where, with whom, of which track or regime. Owner-rights view of the NOLOGIN role inzage.';

create view inzage.mijn_gezinsvraag as
  select g.id as link_id, g.casus_id, m.persoon_id, m.kant, g.wie, g.op, v.sinds, e.antwoord, g.einde_op is not null as voorbij,
    case m.kant when 'jeugdige' then exists (select from inzage.gezinsband b where b.link_id = g.id) end as loopt
  from inzage.mijn_betrokkenheid m join public.gezinslink g on g.casus_id = m.casus_id
  join inzage.gezinsgevers v on v.link_id = g.id and v.persoon_id = m.persoon_id
  left join lateral (select a.antwoord from public.gezinslink_antwoord a where a.link_id = g.id and a.persoon_id = m.persoon_id and (a.antwoord <> 'ja' or a.gezegd_op >= v.sinds)
    order by a.op desc, a.id desc limit 1) e on true
  where m.kant in ('jeugdige', 'ouder');
comment on view inzage.mijn_gezinsvraag is 'The question as the young person or a parent reads it, with their own answer only; whether it runs only for the young person, as a parent would read the other parent''s yes in it. Owner-rights view of the NOLOGIN role inzage.';

create view inzage.gezin_wie as
  select v.link_id, v.casus_id, v.persoon_id, v.soort, v.sinds
  from inzage.mijn_betrokkenheid m join inzage.gezinsgevers v on v.casus_id = m.casus_id
  where m.kant = 'professional' and m.rollen && array['casusregisseur', 'procesregisseur', 'vaste_persoon'];
comment on view inzage.gezin_wie is 'Who decides on one''s own side, for its regisseurs and vaste persoon. Owner-rights view of the NOLOGIN role inzage.';
grant select on inzage.gezin_leest, inzage.mijn_gezinsvraag, inzage.gezin_wie to verbonden_app;
set local role verbonden_owner;
