-- A young person or parent whose plan was closed and shielded is told that it is closed and whom to ask, instead of nothing at all. Where
-- the contactpunt releases first, closed looks like never: no row.
set local role inzage;
create view inzage.mijn_gesloten_plan as
  select b.casus_id, (c.gesloten_op at time zone 'Europe/Amsterdam')::date as gesloten_op
  from public.betrokkenheid b join public.casus c on c.id = b.casus_id
    join public.regime r on r.code = c.regime_code and r.versie = c.regime_versie
  where b.afgeschermd and b.actor_id = (select sec.actor_id()) and b.kant <> 'professional' and c.fase = 'gesloten'
    and (b.tot is null or b.tot >= (select sec.vandaag())) and r.code <> 'zvh'
    and coalesce(r.gegevens ->> 'vrijgave', 'geen') <> 'contactpunt';
comment on view inzage.mijn_gesloten_plan is 'Of the acting young person''s or parent''s own shielded plans: that they are closed and since when, nothing of what they hold. Owner-rights view of the NOLOGIN role inzage.';
grant select on inzage.mijn_gesloten_plan to verbonden_app;
set local role verbonden_owner;
