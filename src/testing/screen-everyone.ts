/**
 * SQL that gives every member of staff without one a screening, secrecy statement and all trainings of today's day, as their
 * organisation's management would: what a test puts in the database by hand is otherwise closed to them (`pga`, `zvh`).
 */
export const screenEveryone = `insert into screening (actor_id, wijze, gescreend_op, geheimhouding_op, opleidingen)
  select a.id, 'vog', sec.vandaag() - 30, sec.vandaag() - 30,
    (select jsonb_object_agg(o, sec.vandaag() - 30) from unnest(array['zorgvuldig', 'regels', 'werkproces', 'analyse', 'beveiliging', 'ethiek']) o)
  from actor a where a.organisatie_id is not null on conflict do nothing`
