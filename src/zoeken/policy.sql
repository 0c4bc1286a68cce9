-- Everyone counts their own searches and nobody sees another's.
create policy eigen on zoekteller to verbonden_app using (actor_id = (select sec.actor_id()));
grant select, insert, update on zoekteller to verbonden_app;
