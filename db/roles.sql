-- Roles of one database server. Run once by a role that may create roles; harmless when run again.
-- verbonden_owner owns the tables and migrates; verbonden_app is the runtime role and owns nothing.
-- inzage, deur, logboek, rechten and bewaarder can't log in: they own, in turn, the reviewed views on involvements, the signed context with its
-- sessions, the processing log, the reading of a whole file for a checked request of the person it is about, and the functions that destroy.
do $$
declare
  rol text;
begin
  foreach rol in array array['verbonden_owner', 'verbonden_app'] loop
    if not exists (select from pg_roles where rolname = rol) then
      execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole', rol);
    end if;
  end loop;
  foreach rol in array array['inzage', 'deur', 'logboek', 'rechten', 'bewaarder'] loop
    if not exists (select from pg_roles where rolname = rol) then
      execute format('create role %I nologin nosuperuser nobypassrls', rol);
    end if;
    execute format('grant %I to verbonden_owner with inherit false, set true', rol);
  end loop;
  -- the owner may step into the runtime role, so that tests and benches can ask a question as the application would
  grant verbonden_app to verbonden_owner with inherit false, set true;
exception
  when unique_violation or duplicate_object then null; -- another process made them at the same moment
end $$;
