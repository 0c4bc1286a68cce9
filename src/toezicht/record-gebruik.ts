import { sql, type Tx } from '../kernel/db.ts'
import type { Logdoel } from './doelen.ts'

export type Gebruik = {
  doel: Logdoel
  motivering: string
  van: string
  tot: string
  gevraagd: Record<string, unknown>
}

/** Writes down for which aim and why the log is read, before it is read. Answers the row's id. */
export async function recordGebruik(tx: Tx, g: Gebruik): Promise<string> {
  const isPerson = tx.actor.soort !== 'systeem'
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into loggebruik (doel, motivering, wijze, van, tot, gevraagd, door)
    values (${g.doel}, ${g.motivering}, ${isPerson ? 'scherm' : 'opdrachtregel'}, ${g.van}, ${g.tot}, ${JSON.stringify(g.gevraagd)},
      ${isPerson ? tx.actor.actorId : null}) returning id`)
  if (!row) throw new Error('the use of the log left no row')
  return row.id
}
