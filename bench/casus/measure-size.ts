import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { createApi } from '../../src/api.ts'
import type { EmbeddedPostgres } from '../../src/boot/embedded-postgres.ts'
import { findPostmaster } from '../../src/boot/postmaster.ts'
import { readConfig } from '../../src/kernel/config.ts'
import { type Database, openDatabase } from '../../src/kernel/db.ts'
import { startApi } from './api-process.ts'
import { cleanUp, forgetSearches } from './clean-up.ts'
import { type Bench, type Measurement, measure, warmUp } from './measure.ts'
import { pgbenchScript } from './pgbench-script.ts'
import { readAhead } from './read-ahead.ts'
import { findTypes, recording, send } from './record-statements.ts'
import { type Kind, kinds } from './requests.ts'
import type { Size } from './size.ts'
import { type Group, people, signInUsers, type User } from './users.ts'

export type Row = { verzoek: string; groep: Group; gebruikers: number } & Measurement
export type Scripts = { kind: Kind; bound: string[]; boundWithoutLog: string[] }

/** Measures every kind of request at one size, for ordinary people and for those with many cases, alone and sixteen at once. */
export async function measureSize(options: {
  server: EmbeddedPostgres
  home: string
  database: string
  key: Buffer
  size: Size
  port: number
  seconds: number
  rounds: number
  only: string | undefined
  onRow: (row: Row) => void
}): Promise<Row[]> {
  const { server, database, key, size, port } = options
  const url = server.url('verbonden_app', database)
  const superUrl = server.url('postgres', database)
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  const db = openDatabase(url, 4)
  const rows: Row[] = []
  try {
    await cleanUp(superUrl)
    const users = await signInUsers({ superUrl, db, key, size })
    await readAhead(superUrl, [...users.gewoon, ...users.veel])
    const scripts = await makeScripts(client, db, key, users.gewoon, options.only)
    const api = await startApi({ url, keyFile: join(options.home, 'sleutel'), port })
    const bench: Bench = {
      url,
      port,
      seconds: options.seconds,
      rounds: options.rounds,
      processes: { api: api.pid, postmaster: findPostmaster(join(server.home, 'cluster'))?.pid ?? 0 },
      refresh: () => forgetSearches(client),
    }
    try {
      for (const { kind, ...own } of scripts) {
        for (const groep of ['gewoon', 'veel'] as const) {
          await warmUp(bench, kind, usersFor(users, groep, kind))
          for (const gebruikers of [1, 16]) {
            const who = usersFor(users, groep, kind)
            const row = {
              verzoek: kind.naam,
              groep,
              gebruikers,
              ...(await measure(bench, kind, who, gebruikers, own)),
            }
            options.onRow(row)
            rows.push(row)
          }
        }
      }
    } finally {
      await api.stop()
    }
    await cleanUp(superUrl)
  } finally {
    await db.close()
    await client.end()
  }
  return rows
}

function usersFor(users: Record<Group, User[]>, groep: Group, kind: Kind): User[] {
  if (groep === 'veel') return users.veel.filter(({ schrijft }) => schrijft || !kind.writes)
  const from = kind.writes ? people.gewoon.schrijven : people.gewoon.lezen
  return users.gewoon.slice(from, from + people.gewoon.aantal)
}

/** Lets the API itself perform each request once, and makes the bound of the statements it sent. */
export async function makeScripts(
  client: pg.Client,
  db: Database,
  secret: Buffer,
  users: readonly User[],
  only = '',
): Promise<Scripts[]> {
  const record = recording(db)
  const config = readConfig({
    DATABASE_URL: 'postgresql://verbonden_app@/verbonden',
    OIDC_ISSUER: 'http://127.0.0.1:9',
    OIDC_CLIENT_ID: 'bench',
  })
  const app = await createApi(config, record.db, secret)
  try {
    const all: Scripts[] = []
    for (const kind of kinds.filter(({ naam }) => naam.includes(only))) {
      const user = users.find(({ schrijft }) => schrijft || !kind.writes)
      if (!user) throw new RangeError(`niemand mag ${kind.naam}`)
      const made: Scripts = { kind, bound: [], boundWithoutLog: [] }
      for (const variant of kind.variants) {
        const request = kind.make(user, variant, 0.5)
        record.take()
        const key = randomUUID()
        await send(app, user, request, key)
        const statements = record.take()
        await findTypes(client, statements)
        const casusId = /casussen\/([0-9a-f-]{36})/.exec(request.path)?.[1]
        made.bound.push(pgbenchScript(statements, { user, casusId, key, writes: kind.writes }, true))
        made.boundWithoutLog.push(
          pgbenchScript(statements, { user, casusId, key, writes: kind.writes }, false),
        )
      }
      all.push(made)
    }
    return all
  } finally {
    await app.close()
  }
}
