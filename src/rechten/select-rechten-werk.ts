import { type Sql, sql } from '../kernel/db.ts'
import { hervatSql } from './hervat.ts'

/** Days ahead in which something counts as coming up. */
const vooruit = 7

const naam = sql`coalesce((select p.roepnaam from persoon p where p.casus_id = x.casus_id and p.soort = 'jeugdige' limit 1), '')`

/**
 * What waits for me about rights: views my organisation is asked for, grounds of ours to look at again, tasks, telling people, and for
 * the contactpunt how many requests need something. One statement, one log line that names everyone shown.
 */
export function selectRechtenWerk(spoor: string): Sql {
  return sql`with ik as materialized (select sec.actor_id() as id, sec.organisatie_id() as organisatie, sec.vandaag() as vandaag),
  mijn as materialized (select m.casus_id, m.rollen, c.log_naam, c.fase from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id
    where m.kant = 'professional'),
  zienswijzen as materialized (select z.id, z.casus_id, v.soort, z.antwoord_voor from mijn m join zienswijze z on z.casus_id = m.casus_id
    join verzoek v on v.id = z.verzoek_id, ik where z.organisatie_id = ik.organisatie and z.antwoord is null and v.status = 'in_behandeling'),
  herzien as materialized (
    select z.id, z.casus_id, 'zienswijze' as soort, z.herzien_op from mijn m join zienswijze z on z.casus_id = m.casus_id, ik
      where z.organisatie_id = ik.organisatie and z.vervallen_op is null and z.herzien_op <= ik.vandaag
    union all select u.id, u.casus_id, 'uitstel', u.herzien_op from mijn m join informatie_uitstel u on u.casus_id = m.casus_id, ik
      where u.organisatie_id = ik.organisatie and u.vervallen_op is null and u.herzien_op <= ik.vandaag),
  gevolgen as materialized (select g.id, g.casus_id, g.soort, g.uiterlijk from mijn m join recht_gevolg g on g.casus_id = m.casus_id, ik
    where g.organisatie_id = ik.organisatie and g.status = 'open'),
  informeren as materialized (select i.casus_id, i.uiterlijk from mijn m join informatieplicht i on i.casus_id = m.casus_id, ik
    where m.fase <> 'gesloten' and m.rollen && array['casusregisseur', 'vaste_persoon'] and i.status = 'open' and i.wachten_tot is null
      and i.uiterlijk <= ik.vandaag + ${vooruit}::int),
  getoond as materialized (select casus_id from zienswijzen union select casus_id from herzien union select casus_id from gevolgen
    union select casus_id from informeren),
  gelogd as materialized (select logboek.schrijf('inzage', 'recht.werk', 'mijn-werk', 'gelukt', ${spoor}, array_agg(log_naam)) as ok
    from mijn where casus_id in (select casus_id from getoond) having count(*) > 0),
  balie as materialized (select v.status, v.termijn_tot, ${hervatSql} as hervat from verzoek v
    where 'contactpunt' = any (array(select unnest(sec.mijn_mandaten()))))
  select json_build_object(
    'vandaag', (select vandaag from ik),
    'zienswijzen', (select coalesce(json_agg(json_build_object('id', x.id, 'casusId', x.casus_id, 'naam', ${naam}, 'soort', x.soort,
      'antwoordVoor', x.antwoord_voor) order by x.antwoord_voor, x.id), '[]') from zienswijzen x),
    'herzien', (select coalesce(json_agg(json_build_object('id', x.id, 'casusId', x.casus_id, 'naam', ${naam}, 'soort', x.soort,
      'herzienOp', x.herzien_op) order by x.herzien_op, x.id), '[]') from herzien x),
    'gevolgen', (select coalesce(json_agg(json_build_object('id', x.id, 'casusId', x.casus_id, 'naam', ${naam}, 'soort', x.soort,
      'uiterlijk', x.uiterlijk) order by x.uiterlijk, x.id), '[]') from gevolgen x),
    'informeren', (select coalesce(json_agg(json_build_object('casusId', x.casus_id, 'naam', ${naam}, 'uiterlijk', x.uiterlijk)
      order by x.uiterlijk, x.casus_id), '[]') from informeren x),
    'contactpunt', (select case when 'contactpunt' = any (array(select unnest(sec.mijn_mandaten()))) then json_build_object(
      'teDoen', count(*) filter (where status in ('ontvangen', 'in_behandeling')),
      'bijnaTeLaat', count(*) filter (where status in ('ontvangen', 'in_behandeling') and termijn_tot <= (select vandaag from ik) + ${vooruit}::int),
      'hervat', count(*) filter (where status = 'beantwoord' and hervat)) end from balie)
  ) as werk, (select ok from gelogd) as gelogd, exists (select from getoond) as moest`
}
