import { empty, type Sql, sql } from '../../kernel/db.ts'
import { micros, utc } from '../json-sql.ts'

/** Events on one page of the tijdlijn. */
const bladzijde = 30

/** The tijdlijn of a casus, newest first, one page, with its log line; no row when the casus is unseen. `na`: micros_uuid of the last shown. */
export function selectGebeurtenissen(casusId: string, na: string | undefined, spoor: string): Sql {
  const [sleutel = '0', id = ''] = na?.split('_') ?? []
  const verder =
    na === undefined
      ? empty
      : sql`and (g.op, g.id) < (timestamptz 'epoch' + ${sleutel}::bigint * interval '1 microsecond', ${id}::uuid)`
  return sql`with blad as materialized (
    select g.*, ${micros('g.op')} as sleutel from gebeurtenis g where g.casus_id = ${casusId} ${verder}
    order by g.op desc, g.id desc limit ${bladzijde + 1}
  ), pagina as materialized (select * from blad order by op desc, id desc limit ${bladzijde}),
  c as materialized (select log_naam from casus where id = ${casusId})
  select (select coalesce(json_agg(json_build_object('id', g.id, 'soort', g.soort, 'objectId', g.object_id, 'gegevens', g.gegevens,
      'door', coalesce(a.naam, f.naam), 'organisatie', o.naam, 'op', ${utc('g.op')}) order by g.op desc, g.id desc), '[]')
    from pagina g left join actor a on a.id = g.door left join organisatie o on o.id = g.organisatie_id
    left join lateral (select p.roepnaam as naam from betrokkenheid b join persoon p on p.id = b.persoon_id
      where b.casus_id = ${casusId} and b.actor_id = g.door limit 1) f on true) as gebeurtenissen,
    (select case when count(*) > ${bladzijde} then (select sleutel || '_' || id from pagina order by op, id limit 1) end from blad) as volgende,
    logboek.schrijf('casus', 'casus.tijdlijn', ${`casus:${casusId}`}, 'gelukt', ${spoor}, array[c.log_naam]) as gelogd
  from c`
}
