/**
 * SQL that gives every member of staff without one a screening, secrecy statement and all trainings of today's day, as their
 * organisation's management would: what a test puts in the database by hand is otherwise closed to them (`pga`, `zvh`).
 */
export const screenEveryone = `insert into screening (actor_id, wijze, gescreend_op, geheimhouding_op, opleidingen)
  select a.id, 'vog', sec.vandaag() - 30, sec.vandaag() - 30,
    (select jsonb_object_agg(o, sec.vandaag() - 30) from unnest(array['zorgvuldig', 'regels', 'werkproces', 'analyse', 'beveiliging', 'ethiek']) o)
  from actor a where a.organisatie_id is not null on conflict do nothing`

/** SQL that takes every screening and training anew on the clock's today, for a test that travels years ahead about something else. */
export const screenAnew = `update screening set gescreend_op = sec.vandaag() - 30, geheimhouding_op = sec.vandaag() - 30,
  opleidingen = (select jsonb_object_agg(o, sec.vandaag() - 30) from jsonb_object_keys(opleidingen) o)`
