import { clock } from './clock.ts'
import { type Database, sql } from './db.ts'

/** Makes this process tell the database's time: an injected clock of the demo or of tests stands there, and nowhere else. */
export async function adoptClock(db: Database): Promise<void> {
  const [row] = await db.door<{ ms: number }>(
    sql`select coalesce((select extract(epoch from verschuiving) * 1000 from sec.klok), 0)::float8 as ms`,
  )
  clock.shiftBy(row?.ms ?? 0)
}
