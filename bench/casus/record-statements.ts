import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import type { Database, Sql, Tx } from '../../src/kernel/db.ts'
import type { HttpRequest } from './requests.ts'
import type { User } from './users.ts'

/** A statement as the API sent it, with its answer when that is one row, and the types PostgreSQL finds for its values. */
export type Statement = {
  text: string
  values: unknown[]
  types: string[]
  row: Record<string, unknown> | undefined
}

/** A database that also keeps what was asked of it, so that the bound is made of the API's own statements. */
export function recording(db: Database): { db: Database; take(): Statement[] } {
  let statements: Statement[] = []
  const keep = (query: Sql): Statement => {
    const statement = { text: query.text, values: query.values, types: [], row: undefined }
    statements.push(statement)
    return statement
  }
  const firstRow = <T>(statement: Statement, rows: T[]) => {
    if (rows.length === 1) statement.row = rows[0] as Record<string, unknown>
    return rows
  }
  const recorded = (tx: Tx): Tx => ({
    actor: tx.actor,
    many: async <T>(query: Sql) => firstRow(keep(query), await tx.many<T>(query)),
    maybe: async <T>(query: Sql) => {
      const statement = keep(query)
      const row = await tx.maybe<T>(query)
      if (row !== undefined) firstRow(statement, [row])
      return row
    },
    run: (query) => {
      keep(query)
      return tx.run(query)
    },
  })
  return {
    db: {
      ...db,
      asActor: async (credential, why, work, along) => {
        const first = (along?.first ?? []).map(keep)
        return db.asActor(
          credential,
          why,
          (tx, rows) => {
            for (const [i, list] of rows.entries()) if (first[i]) firstRow(first[i], list)
            return work(recorded(tx), rows)
          },
          along && {
            first: along.first,
            last: (result) => {
              const last = along.last(result)
              last.forEach(keep)
              return last
            },
          },
        )
      },
      batch: async (credential, why, queries) => {
        const kept = queries.map(keep)
        const answer = await db.batch(credential, why, queries)
        for (const [i, rows] of answer.rows.entries()) if (kept[i]) firstRow(kept[i], rows)
        return answer
      },
    },
    take: () => {
      const taken = statements
      statements = []
      return taken
    },
  }
}

/** Sends one request through the API itself, with an Idempotency-Key as the screens do. Throws when it is refused. */
export async function send(
  app: FastifyInstance,
  user: User,
  request: HttpRequest,
  key: string,
): Promise<void> {
  const answer = await app.inject({
    method: request.method,
    url: request.path,
    headers: {
      cookie: user.cookie,
      ...(request.method === 'POST' ? { 'content-type': 'application/json', 'idempotency-key': key } : {}),
    },
    ...(request.body === undefined ? {} : { payload: JSON.stringify(request.body) }),
  })
  if (answer.statusCode >= 300)
    throw new Error(`${request.method} ${request.path}: ${answer.statusCode} ${answer.body}`)
}

/** Asks PostgreSQL for the types of the values, so that pgbench sends them as the API does. */
export async function findTypes(client: pg.Client, statements: readonly Statement[]): Promise<void> {
  for (const statement of statements) {
    await client.query(`prepare opgenomen as ${statement.text}`)
    const { rows } = await client.query<{ types: string[] }>(
      "select parameter_types::text[] as types from pg_prepared_statements where name = 'opgenomen'",
    )
    statement.types = rows[0]?.types ?? []
    await client.query('deallocate opgenomen')
  }
}
