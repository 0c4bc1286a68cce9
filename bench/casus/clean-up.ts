import pg from 'pg'

/** Loaded rows have keys that begin with 018f; whatever else stands there was written by a measurement. */
const written = ['bijdrage', 'gebeurtenis']

/** Takes away what measuring wrote, so that the next one meets the model as it was loaded. The log stays: it is never shortened. */
export async function cleanUp(superUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  await client.query('set session_replication_role = replica')
  for (const table of written) {
    await client.query(`delete from ${table} where id >= '01900000-0000-0000-0000-000000000000'`)
    await client.query(`vacuum analyze ${table}`)
  }
  await client.query('truncate idempotentie')
  await client.query('vacuum analyze logboek.regel, logboek.keten')
  await client.query('checkpoint')
  await client.end()
}

/** Searching has a limit per person and minute that a person never meets; measuring does, so its counter starts anew. */
export async function forgetSearches(client: pg.Client): Promise<void> {
  await client.query('truncate zoekteller')
}
