-- Searching colleagues compares the name of the organisation for every member of staff: it is made ready once.
alter table organisatie add column zoeknaam text generated always as (sec.zoekvorm(naam)) stored;
comment on column organisatie.zoeknaam is 'The name as search compares it; same sight as the row.';
