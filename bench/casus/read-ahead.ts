import pg from 'pg'
import type { User } from './users.ts'

/** How many connections read at once: a disk answers eight questions in about the time of one. */
const readers = 8

/** Reads the cases of these people once, so that the disk of this machine is not what is measured. */
export async function readAhead(superUrl: string, users: readonly User[]): Promise<void> {
  const shares = Array.from({ length: readers }, (_, n) => users.filter((_user, nr) => nr % readers === n))
  await Promise.all(shares.map((share) => readCases(superUrl, share)))
}

async function readCases(superUrl: string, users: readonly User[]): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  await client.query('set enable_seqscan = off')
  const cases = `select casus_id from betrokkenheid where actor_id = any ($1::uuid[])`
  const actors = users.map(({ actorId }) => actorId)
  await client.query(`select sum(versie) from casus where id in (${cases})`, [actors])
  for (const table of ['betrokkenheid', 'persoon', 'afspraak', 'spoor', 'plan', 'bijdrage']) {
    await client.query(`select sum(versie) from ${table} where casus_id in (${cases})`, [actors])
  }
  await client.end()
}
