-- What the young person or a parent says may be their own question too, apart from what it answers.
alter table weerwoord drop constraint weerwoord_over_soort_check;
alter table weerwoord add constraint weerwoord_over_soort_check
  check (over_soort in ('plan', 'afspraak', 'bijdrage', 'overleg', 'verslag', 'vraag'));
comment on column weerwoord.over_soort is 'About what: the plan, one thing in it, or (vraag) a parent''s own question, which stands beside the young person''s and never replaces it.';
