-- The paper for a table with parents holds what each of them may read: chosen without names, or naming every one of them.
set local role inzage;
create function inzage.meting_voor_elke_ouder(vrijgave uuid) returns boolean language sql stable security definer set search_path = pg_catalog
  as $$ select exists (select from public.meetvrijgave v join inzage.mijn_betrokkenheid m on m.casus_id = v.casus_id
    where v.id = vrijgave and (v.ouder_ids is null or not exists (select from public.persoon p
      where p.casus_id = v.casus_id and p.soort = 'ouder' and p.id <> all (v.ouder_ids)))) $$;
comment on function inzage.meting_voor_elke_ouder(uuid) is 'Whether a released view that goes to parents goes to each parent of the casus, also to one whom the asker does not see: a yes or no for who takes part.';
revoke execute on function inzage.meting_voor_elke_ouder(uuid) from public;
grant execute on function inzage.meting_voor_elke_ouder(uuid) to verbonden_app;
set local role verbonden_owner;
