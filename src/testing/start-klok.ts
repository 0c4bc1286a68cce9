import pg from 'pg'
import { clock } from '../kernel/clock.ts'
import { asLoader } from '../kernel/migrate.ts'
import { screenAnew } from './screen-everyone.ts'
import type { TestDatabase } from './test-database.ts'

/** Lets the clock of this process and of a test database start at the same moment, as VERBONDEN_NU does for a server. */
export async function startKlok(database: TestDatabase, start: string): Promise<void> {
  const shift = clock.startAt(new Date(start))
  await asOwner(database, (client) =>
    client.query(
      `insert into sec.klok (verschuiving) values (make_interval(secs => $1))
        on conflict (enige) do update set verschuiving = excluded.verschuiving`,
      [shift / 1000],
    ),
  )
  await screenBefore(database)
}

/**
 * A region is loaded on the day on which the tests run, and its staff was screened and trained in the year before. Months after the moment
 * that a test is set at, nobody would have been: then they were a month before that moment.
 */
async function screenBefore(database: TestDatabase): Promise<void> {
  const later = `greatest(gescreend_op, geheimhouding_op) > sec.vandaag()
    or exists (select from jsonb_each_text(opleidingen) o where o.value::date > sec.vandaag())`
  const found = await allRows(database, `select from screening where ${later}`)
  if (found.length === 0) return
  await asOwner(database, (client) => asLoader(client, () => client.query(`${screenAnew} where ${later}`)))
}

/** Runs with one connection of the owner, for what no act does. */
export async function asOwner<T>(database: TestDatabase, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

/**
 * Rows as they stand, whatever row security says. Takes no lock that anyone waits for: lifting FORCE would lock every table, and a worker
 * in the middle of a task would lose the deadlock. Only a given server without a superuser still does it that way.
 */
export async function allRows(
  database: TestDatabase,
  query: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: database.superUrl })
  await client.connect()
  try {
    const { rows } = await client.query(
      'select rolsuper or rolbypassrls as ziet_alles from pg_roles where rolname = current_user',
    )
    if (rows[0]?.ziet_alles === true) return (await client.query(query, values)).rows
  } finally {
    await client.end()
  }
  return withForceLifted(database, query, values)
}

function withForceLifted(
  database: TestDatabase,
  query: string,
  values: unknown[],
): Promise<Record<string, unknown>[]> {
  return asOwner(database, async (client) => {
    await client.query('begin')
    const tables = await client.query(
      `select oid::regclass::text as naam from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity`,
    )
    for (const { naam } of tables.rows) await client.query(`alter table ${naam} no force row level security`)
    const { rows } = await client.query(query, values)
    await client.query('rollback')
    return rows
  })
}
