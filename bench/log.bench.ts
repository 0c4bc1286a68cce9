import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { checkout } from '../src/cli/context.ts'
import { readOrCreateKey } from '../src/kernel/context-key.ts'
import { verifyLog } from '../src/kernel/verify-log.ts'
import { openSize, startCluster } from './casus/cluster.ts'
import { loadModel } from './casus/load-model.ts'
import { measureSize } from './casus/measure-size.ts'
import { describeMachine } from './casus/report.ts'
import { sizeOf } from './casus/size.ts'
import { compareIndexes } from './log/compare-indexes.ts'
import { fillLog } from './log/fill-log.ts'
import { findPersons } from './log/find-person.ts'
import { type Share, shareOf } from './log/share-of-request.ts'

/**
 * What the processing log costs and whether it can be used: its share of a request, finding one person among its records, and verifying all
 * of it. A million lines stand for some five million records; `--regels` takes fewer. Milliseconds, as JSON.
 */
const { values: options } = parseArgs({
  options: {
    regels: { type: 'string', default: '1000000' },
    casussen: { type: 'string', default: '10000' },
    map: { type: 'string', default: join(checkout, '.data', 'bench-log') },
    seconden: { type: 'string', default: '3' },
    rondes: { type: 'string', default: '3' },
    zoekingen: { type: 'string', default: '300' },
    poort: { type: 'string', default: '3117' },
    alleen: { type: 'string' },
    'zonder-verzoeken': { type: 'boolean', default: false },
    vergelijk: { type: 'boolean', default: false },
  },
})
const say = (line: string) => console.error(line)
const home = resolve(options.map)
mkdirSync(home, { recursive: true })
const key = await readOrCreateKey(join(home, 'sleutel'))
const size = sizeOf(Number(options.casussen))
const lines = Number(options.regels)
const [seconds, rounds] = [Number(options.seconden), Number(options.rondes)]

await load()
const server = await startCluster(home, 'meten')
try {
  const database = await openSize(server, size.cases)
  const superUrl = server.url('postgres', database)
  const appUrl = server.url('verbonden_app', database)
  const machine = describeMachine(server.version)
  const verzoeken = options['zonder-verzoeken'] ? [] : await measureRequests(database)
  const begin = performance.now()
  const verdict = await verifyLog(appUrl)
  const controle = {
    regels: verdict.regels,
    ms: Math.round(performance.now() - begin),
    fouten: verdict.fouten.length,
  }
  say(`controle: ${JSON.stringify(controle)}`)
  const vinden = await findPersons(superUrl, Number(options.zoekingen))
  say(`vinden: ${JSON.stringify(vinden)}`)
  const indexen = options.vergelijk
    ? await compareIndexes({ superUrl, appUrl, key, seconds, rounds })
    : undefined
  const doelen = { vindenP95: 100, controlePerMiljoenRegels: 30_000 }
  console.log(
    JSON.stringify(
      { machine, doelen, log: await countLog(superUrl), verzoeken, vinden, controle, indexen },
      null,
      2,
    ),
  )
} finally {
  await server.stop()
}

async function load(): Promise<void> {
  const loading = await startCluster(home, 'laden')
  try {
    const superUrl = loading.url('postgres', await openSize(loading, size.cases))
    const begin = performance.now()
    await loadModel({ superUrl, key, size, home, connections: 2, print: say })
    await fillLog(superUrl, lines)
    say(`geladen in ${Math.round((performance.now() - begin) / 1000)} s`)
  } finally {
    await loading.stop()
  }
}

async function measureRequests(database: string): Promise<Share[]> {
  const rows = await measureSize({
    server,
    home,
    database,
    key,
    size,
    port: Number(options.poort),
    seconds,
    rounds,
    only: options.alleen,
    onRow: (row) => say(JSON.stringify(shareOf(row))),
  })
  return rows.map(shareOf)
}

async function countLog(superUrl: string): Promise<{ regels: number; records: number; megabytes: number }> {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  const { rows } =
    await client.query(`select count(*)::float8 as regels, sum(greatest(1, cardinality(betrokkenen)))::float8 as records,
    round(pg_total_relation_size('logboek.regel') / 1e6)::float8 as megabytes from logboek.regel`)
  await client.end()
  return rows[0]
}
