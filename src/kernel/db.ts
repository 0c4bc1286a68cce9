import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import pg from 'pg'
import { empty, join, raw, type Sql, default as sql } from 'sql-template-tag'
import { type Actor, type ActorRow, actorFrom } from './actor.ts'
import { fromDatabase, Problem } from './errors.ts'

export { empty, join, raw, type Sql, sql }

/** How a person or job proves who it is: the SHA-256 of a session id, a function of the door that begins a session and says whose, or a context signed outside the database. */
export type Credential = { sessie: Buffer } | { begin: Sql } | { bewijs: string; actor: Actor }
/** Why, and from where, this transaction happens; both end up in the processing log. */
export type Aanleiding = { doel: string; oorsprong: string }

/** One transaction of one actor. Rows are what PostgreSQL lets this actor see. */
export type Tx = {
  readonly actor: Actor
  /** All rows of a query. */
  many<T>(query: Sql): Promise<T[]>
  /** The first row, or undefined. */
  maybe<T>(query: Sql): Promise<T | undefined>
  /** The number of rows a write touched. */
  run(query: Sql): Promise<number>
}

export type Along<T> = { first: Sql[]; last: (result: T) => Sql[] }

export type Database = {
  /**
   * Runs `work` as this actor, in one transaction: everything is kept, or nothing. Throws a Problem. What is known beforehand
   * travels along with the context (`first`, whose rows `work` gets) and with the commit (`last`), and costs no round trip.
   */
  asActor<T>(
    credential: Credential,
    aanleiding: Aanleiding,
    work: (tx: Tx, first: unknown[][]) => Promise<T>,
    along?: Along<T>,
  ): Promise<T>
  /** Hot reads: begin, context, the queries and commit travel in one round trip. Answers the actor and each query's rows. */
  batch(
    credential: Credential,
    aanleiding: Aanleiding,
    queries: Sql[],
  ): Promise<{ actor: Actor; rows: unknown[][] }>
  /** A call of the door itself (sign-in, sign-out), without an actor. */
  door<T>(query: Sql): Promise<T[]>
  close(): Promise<void>
}

const names = new Map<string, string>()
function named(query: Sql): pg.QueryConfig {
  const text = query.text
  let name = names.get(text)
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 24)
    // Texts built from lists of many lengths would fill the server's memory with statements: such queries go unnamed.
    if (names.size < 2000) names.set(text, name)
    else return { text, values: query.values }
  }
  return { name, text, values: query.values }
}

function open(credential: Credential, { doel, oorsprong }: Aanleiding): Sql {
  if ('begin' in credential) return credential.begin
  return 'sessie' in credential
    ? sql`select * from sec.open_sessie(${credential.sessie}, ${doel}, ${oorsprong})`
    : sql`select sec.open_bewijs(${credential.bewijs})`
}

function whoOpened(credential: Credential, row: unknown): Actor {
  return 'bewijs' in credential ? credential.actor : actorFrom(row as ActorRow)
}

const begin = { name: 'begin', text: 'begin' }
const commit = { name: 'commit', text: 'commit' }

/** The pool and its only door. `size` connections; statements are named, so that planning happens once per connection. */
export function openDatabase(url: string, size = 8): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    pipeline: true,
    application_name: 'verbonden',
  } as pg.PoolConfig)
  pool.on('error', () => {}) // a lost idle connection is replaced at the next request, which reports it if it fails

  async function withClient<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    let client: pg.PoolClient | undefined
    try {
      client = await pool.connect()
      const result = await work(client)
      client.release()
      return result
    } catch (error) {
      client?.release(isBroken(error))
      throw fromDatabase(error)
    }
  }

  return {
    asActor: (credential, aanleiding, work, along) =>
      withClient((client) => transact(client, open(credential, aanleiding), credential, work, along)),
    batch: (credential, aanleiding, queries) =>
      withClient(async (client) => {
        const results = await atOnce(client, [
          begin,
          named(open(credential, aanleiding)),
          ...queries.map(named),
          commit,
        ])
        requireCommit(results, 'Het antwoord kon niet vastgelegd worden.')
        return {
          actor: whoOpened(credential, results[1]?.rows[0]),
          rows: results.slice(2, -1).map((r) => r.rows),
        }
      }),
    door: (query) => withClient(async (client) => (await client.query(named(query))).rows),
    close: () => pool.end(),
  }
}

/** One transaction as this person: begin, context and what may go along first travel together, and so do the last and the commit. */
async function transact<T>(
  client: pg.PoolClient,
  opening: Sql,
  credential: Credential,
  work: (tx: Tx, first: unknown[][]) => Promise<T>,
  along: Along<T> | undefined,
): Promise<T> {
  try {
    const [, opened, ...first] = await atOnce(client, [
      begin,
      named(opening),
      ...(along?.first ?? []).map(named),
    ])
    const tx = transaction(client, whoOpened(credential, opened?.rows[0]))
    const result = await work(
      tx,
      first.map(({ rows }) => rows),
    )
    const ended = await atOnce(client, [...(along?.last(result) ?? []).map(named), commit])
    requireCommit(ended, 'Er is niets bewaard. Probeer het nog eens.')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

/** Sends queries together and waits for all of them; throws the first fault, since those after it only say that one came before. */
async function atOnce(client: pg.PoolClient, queries: pg.QueryConfig[]): Promise<pg.QueryResult[]> {
  const settled = await Promise.allSettled(queries.map((query) => post(client, query)))
  const failed = settled.find((s) => s.status === 'rejected')
  if (failed) throw failed.reason
  return settled.map((s) => (s as PromiseFulfilledResult<pg.QueryResult>).value)
}

function requireCommit(results: pg.QueryResult[], sentence: string): void {
  if (results.at(-1)?.command !== 'COMMIT') throw new Problem('onverwacht', sentence)
}

/** All that is asked within one turn of the event loop leaves in one write: each write is a system call, and wakes PostgreSQL. */
function post(client: pg.PoolClient, query: pg.QueryConfig): Promise<pg.QueryResult> {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  stream.cork()
  process.nextTick(() => stream.uncork())
  return client.query(query)
}

function transaction(client: pg.PoolClient, actor: Actor): Tx {
  const send = (query: Sql) => post(client, named(query))
  return {
    actor,
    many: async (query) => (await send(query)).rows,
    maybe: async (query) => (await send(query)).rows[0],
    run: async (query) => (await send(query)).rowCount ?? 0,
  }
}

/** A connection that failed outside SQL (network, server stopped) is not given back to the pool. */
function isBroken(error: unknown): boolean {
  const code = (error as { code?: string }).code
  return (
    !(error instanceof Problem) &&
    (code === undefined || !/^[0-9A-Z]{5}$/.test(code) || code.startsWith('57') || code.startsWith('08'))
  )
}
