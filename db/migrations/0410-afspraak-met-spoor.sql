-- Who was asked about an afspraak keeps seeing it when its track is narrowed: nobody answers for something that then disappears.
grant select (afspraak_id, betrokkenheid_id) on akkoord to inzage;
set local role inzage;
create view inzage.mijn_antwoord as
  select k.afspraak_id from public.akkoord k join inzage.mijn_betrokkenheid m on m.betrokkenheid_id = k.betrokkenheid_id;
comment on view inzage.mijn_antwoord is 'On which afspraken the acting person was asked or answered, by id only: the policies of afspraak and akkoord would ask each other without end. Owner-rights view of the NOLOGIN role inzage.';
grant select on inzage.mijn_antwoord to verbonden_app;
set local role verbonden_owner;
