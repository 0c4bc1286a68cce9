-- Whoever looks at the days of somebody of the family leaves a line for that young person (readGezinslinks). It was in the log and on no page: the
-- organisation takes no part in their own plan. It is told as what they said yes to, without the organisation, which would tell of the other plan.
set local role logboek;
create function logboek.gezin_las(van_casus uuid, van_dag date, tot_dag date) returns table (dag date)
  language sql stable security definer set search_path = pg_catalog, logboek as $$
  select distinct (l.tijd at time zone 'Europe/Amsterdam')::date
  from public.casus c cross join lateral logboek.keken(c.log_naam, van_dag::timestamp at time zone 'Europe/Amsterdam',
    (tot_dag + 1)::timestamp at time zone 'Europe/Amsterdam') l
  where c.id = van_casus and l.actie = 'gezinslink.lezen' and l.object like 'gezinslink:%' and logboek.kijkrecht(van_casus) = 'alles'
    and exists (select from inzage.mijn_betrokkenheid m where m.casus_id = van_casus and m.kant = 'jeugdige')
$$;
comment on function logboek.gezin_las(uuid, date, date) is 'On which days who helps somebody of the family looked whom to call and which days collide, for the young person of this casus alone; never who or for which organisation.';
revoke execute on function logboek.gezin_las(uuid, date, date) from public;
grant execute on function logboek.gezin_las(uuid, date, date) to verbonden_app;
set local role verbonden_owner;
