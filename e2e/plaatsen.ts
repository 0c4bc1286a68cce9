import { allRows } from '../src/testing/start-klok.ts'
import type { TestDatabase } from '../src/testing/test-database.ts'

/** What stands behind `$casusId` and the like in a path. */
export type Plaatsen = Readonly<Record<string, string>>

const query = `with sem as (
    select c.id from casus c join persoon p on p.casus_id = c.id and p.soort = 'jeugdige'
    where p.roepnaam = 'Sem' order by c.id limit 1
  ), van_allen as (
    select a.* from afspraak a, sem where a.casus_id = sem.id and a.publiek is null and a.jeugdige_vanaf is not null
  )
  select sem.id as "casusId",
    (select id from spoor s where s.casus_id = sem.id and s.gestopt_op is null and s.publiek is null order by id limit 1) as "spoorId",
    (select id from van_allen where status = 'open' order by datum desc limit 1) as "afspraakId",
    (select id from overleg o where o.casus_id = sem.id and o.status = 'gepland' order by begint_op limit 1) as "overlegId",
    (select id from bijdrage b where b.casus_id = sem.id and b.soort = 'voorval' and b.jeugdige_vanaf is not null
      order by id limit 1) as "bijdrageId",
    (select id from aanmelding where status = 'in_weging' order by id limit 1) as "teWegen",
    (select id from aanmelding where status = 'concept' and achternaam = 'Dekker' limit 1) as "concept"
  from sem`

/** Ids of the demo region that belong together: Sem's casus, what waits to be weighed, and a concept. */
export async function findPlaatsen(database: TestDatabase): Promise<Plaatsen> {
  const [row] = await allRows(database, query)
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, id]) => [name, String(id ?? '')]))
}
