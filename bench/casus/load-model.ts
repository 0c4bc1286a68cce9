import { statfs } from 'node:fs/promises'
import pg from 'pg'
import { loadAll } from '../../src/boot/load-all.ts'
import { migrate } from '../../src/kernel/migrate.ts'
import { chunkSql, heavySql, logFunctionSql, peopleSql } from './load-sql.ts'
import { type Loose, putBack, stillOff, takeOff } from './loose-indexes.ts'
import { makeTexts } from './make-texts.ts'
import { buildTimes, isDone, once, progressSchema } from './progress.ts'
import type { Size } from './size.ts'

const CHUNK = 20_000
const CHAINS = 128
const TEXTS = 20_000
/** Building stops before the disk is full: others need it too. */
const SPARE_BYTES = 15e9

export type LoadOptions = {
  superUrl: string
  key: Buffer
  size: Size
  home: string
  connections: number
  print: (line: string) => void
}

/** True when this database holds the whole model; then only migrations are left to do. */
export async function isLoaded(superUrl: string): Promise<boolean> {
  return withClient(superUrl, async (client) => {
    const { rows } = await client.query("select to_regclass('laadmodel.deel') is not null as er")
    return rows[0].er && (await isDone(client, 'opruimen'))
  })
}

/** Builds the model, or what is missing of it, and brings the tables to this version. Answers milliseconds per step. */
export async function loadModel(options: LoadOptions): Promise<Record<string, number>> {
  const { superUrl, key, size, print } = options
  return withClient(superUrl, async (client) => {
    await client.query('set client_min_messages = warning')
    const begun = (await client.query("select to_regnamespace('laadmodel') is not null as er")).rows[0].er
    // A half-built model misses constraints that a new migration may rest on: it is finished first.
    if (!begun) await migrate({ superOrOwnerUrl: superUrl, key, load: loadAll })
    await client.query(progressSchema)
    await takeOff(client)
    await loadTexts(client)
    await once(client, 'mensen', 0, async () => {
      await client.query('set local session_replication_role = replica')
      for (const text of peopleSql(size)) await client.query(text)
    })
    await loadCases(options)
    await once(client, 'veel casussen', 0, async () => {
      await client.query('set local session_replication_role = replica')
      await client.query(heavySql(size))
    })
    await loadLog(client, options)
    await restore(client, options)
    await once(client, 'opruimen', 0, async () => {})
    await migrate({ superOrOwnerUrl: superUrl, key, load: loadAll })
    const begin = performance.now()
    await client.query('vacuum analyze')
    await client.query('checkpoint') // stopping the server then has nothing left to write
    print(`vacuum analyze: ${seconds(performance.now() - begin)}`)
    return buildTimes(client)
  })
}

async function loadTexts(client: pg.Client): Promise<void> {
  await once(client, 'teksten', 0, () =>
    client.query(
      'insert into laadmodel.tekst select nr - 1, tekst from unnest($1::text[]) with ordinality t (tekst, nr)',
      [makeTexts(TEXTS)],
    ),
  )
  await client.query('analyze laadmodel.tekst')
}

async function loadCases({ superUrl, size, home, connections, print }: LoadOptions): Promise<void> {
  const statements = Object.entries(chunkSql(size))
  const chunks = Array.from({ length: Math.ceil(size.cases / CHUNK) }, (_, nr) => nr)
  await inParallel(superUrl, connections, chunks, async (client, nr) => {
    await requireSpace(home)
    const first = nr * CHUNK + 1
    const times: string[] = []
    const ms = await once(client, 'casussen', nr, async () => {
      await client.query('set local session_replication_role = replica')
      for (const [table, text] of statements) {
        const begin = performance.now()
        await client.query(text, [first, Math.min(first + CHUNK - 1, size.cases)])
        times.push(`${table} ${seconds(performance.now() - begin)}`)
      }
    })
    if (ms > 0) print(`casussen ${nr + 1}/${chunks.length}: ${seconds(ms)} (${times.join(', ')})`)
  })
}

async function loadLog(
  client: pg.Client,
  { superUrl, size, connections, print }: LoadOptions,
): Promise<void> {
  await client.query(logFunctionSql(size))
  const parts = Array.from({ length: 16 }, (_, nr) => nr)
  const width = CHAINS / parts.length
  await inParallel(superUrl, connections, parts, async (own, nr) => {
    const ms = await once(own, 'log', nr, async () => {
      await own.query('set local session_replication_role = replica')
      await own.query('select laadmodel.log($1, $2)', [nr * width, nr * width + width - 1])
    })
    if (ms > 0) print(`log, ketens ${nr * width} tot ${nr * width + width}: ${seconds(ms)}`)
  })
}

/** Indexes and unique constraints first, then the foreign keys, which check every row that was loaded. */
async function restore(
  client: pg.Client,
  { superUrl, connections, home, print }: LoadOptions,
): Promise<void> {
  await client.query(`analyze`)
  for (const soorten of [['index', 'uniek'], ['verwijzing']] satisfies Loose['soort'][][]) {
    // Two constraints on one table wait for each other; one connection then does the work of both.
    const off = await stillOff(client, soorten)
    const perTable = [...Map.groupBy(off, ({ tabel }) => tabel).values()].sort((a, b) => b.length - a.length)
    await inParallel(superUrl, soorten[0] === 'verwijzing' ? 1 : connections, perTable, async (own, list) => {
      for (const loose of list) {
        await requireSpace(home)
        const ms = await putBack(own, loose)
        if (ms > 500) print(`${loose.soort} ${loose.tabel}.${loose.naam}: ${seconds(ms)}`)
      }
    })
  }
}

/** Works through a list with several connections; each takes the next as soon as it is free. */
async function inParallel<T>(
  superUrl: string,
  connections: number,
  list: readonly T[],
  work: (client: pg.Client, item: T) => Promise<void>,
): Promise<void> {
  const left = [...list]
  const one = () =>
    withClient(superUrl, async (client) => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(client, item)
    })
  const ends = await Promise.allSettled(Array.from({ length: Math.min(connections, list.length) }, one))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function requireSpace(home: string): Promise<void> {
  const { bavail, bsize } = await statfs(home)
  if (bavail * bsize < SPARE_BYTES) {
    throw new Error(
      `Er is minder dan ${SPARE_BYTES / 1e9} GB vrij: maak ruimte en begin opnieuw, dan gaat het verder.`,
    )
  }
}

export const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
