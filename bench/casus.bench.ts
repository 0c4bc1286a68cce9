import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkout } from '../src/cli/context.ts'
import { readOrCreateKey } from '../src/kernel/context-key.ts'
import { openSize, startCluster } from './casus/cluster.ts'
import { isLoaded, loadModel, seconds } from './casus/load-model.ts'
import { measureSize, type Row } from './casus/measure-size.ts'
import { aims, describeMachine, growth, heading, line } from './casus/report.ts'
import { defaultSizes, sizeOf } from './casus/size.ts'

const say = (line: string) => console.error(line)

const { values: options } = parseArgs({
  options: {
    grootte: { type: 'string', default: defaultSizes.join(',') },
    map: { type: 'string', default: join(checkout, '.data', 'bench') },
    verbindingen: { type: 'string', default: '2' },
    'alleen-laden': { type: 'boolean', default: false },
    'zonder-laden': { type: 'boolean', default: false },
    seconden: { type: 'string', default: '3' },
    rondes: { type: 'string', default: '3' },
    poort: { type: 'string', default: '3116' },
    alleen: { type: 'string' },
  },
})

const home = resolve(options.map)
mkdirSync(home, { recursive: true })
const key = await readOrCreateKey(join(home, 'sleutel'))
const sizes = options.grootte.split(',').map((text) => sizeOf(Number(text)))

const build = options['zonder-laden'] ? {} : await load()
if (!options['alleen-laden']) await measureAll()

async function load(): Promise<Record<string, Record<string, number>>> {
  const times: Record<string, Record<string, number>> = {}
  const server = await startCluster(home, 'laden')
  try {
    for (const size of sizes) {
      const superUrl = server.url('postgres', await openSize(server, size.cases))
      const begin = performance.now()
      const before = await isLoaded(superUrl)
      times[size.cases] = await loadModel({
        superUrl,
        key,
        size,
        home,
        connections: Number(options.verbindingen),
        print: say,
      })
      say(
        `${size.cases} casussen: ${before ? 'was al geladen' : `geladen in ${seconds(performance.now() - begin)}`}`,
      )
    }
  } finally {
    await server.stop()
  }
  return times
}

async function measureAll(): Promise<void> {
  const server = await startCluster(home, 'meten')
  const rows: Record<string, Row[]> = {}
  try {
    const machine = describeMachine(server.version)
    for (const size of sizes) {
      say(`\n${size.cases} casussen, ${size.staff} medewerkers\n${heading}`)
      rows[size.cases] = await measureSize({
        server,
        home,
        database: await openSize(server, size.cases),
        key,
        size,
        port: Number(options.poort),
        seconds: Number(options.seconden),
        rounds: Number(options.rondes),
        only: options.alleen,
        onRow: (row) => say(line(row)),
      })
    }
    console.log(
      JSON.stringify({ machine, doelen: aims, bouwMs: build, metingen: rows, groei: growth(rows) }, null, 2),
    )
  } finally {
    await server.stop()
  }
}
