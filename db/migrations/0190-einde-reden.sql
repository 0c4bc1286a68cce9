alter table betrokkenheid add column einde_reden text not null default '', add column gekozen_reden text not null default '';
comment on column betrokkenheid.einde_reden is 'Why this involvement ended, in words of who ended it. Seen by who sees the row; kept as long as the casus.';
comment on column betrokkenheid.gekozen_reden is 'Why the young person did not choose this vaste persoon. Seen by who sees the row; kept as long as the casus.';
