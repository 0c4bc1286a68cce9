import { sql } from '../../kernel/db.ts'
import { asTaak, type BewaarTools } from '../als-taak.ts'
import { readGrootboek } from './bestand.ts'
import { standVan } from './stand.ts'

/**
 * How many entries of the ledger this database does not know: more than none after an older copy was put back. An intention that the
 * database still holds as approved is not behind; the worker carries it out.
 */
export async function countAchterstand(tools: BewaarTools): Promise<number> {
  const stand = standVan(await readGrootboek(tools.pad, tools.key))
  if (stand.length === 0) return 0
  const ids = stand.map(({ id }) => id)
  const open = stand.filter(({ staat }) => staat === 'voornemen').map(({ id }) => id)
  return asTaak(tools, async (tx) => {
    const row = await tx.maybe<{
      aantal: number
    }>(sql`select count(*)::int as aantal from unnest(${ids}::uuid[]) i (id)
      where not exists (select from grootboek g where g.id = i.id)
        and not (i.id = any (${open}::uuid[]) and exists (select from vernietigingsvoorstel v where v.id = i.id and v.status = 'goedgekeurd'))`)
    return row?.aantal ?? 0
  })
}
