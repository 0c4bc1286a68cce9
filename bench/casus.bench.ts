import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkout } from '../src/cli/context.ts'
import { readOrCreateKey } from '../src/kernel/context-key.ts'
import { openSize, startCluster } from './casus/cluster.ts'
import { isLoaded, loadModel, seconds } from './casus/load-model.ts'
import { defaultSizes, sizeOf } from './casus/size.ts'

const say = (line: string) => console.error(line)

const { values: options } = parseArgs({
  options: {
    grootte: { type: 'string', default: defaultSizes.join(',') },
    map: { type: 'string', default: join(checkout, '.data', 'bench') },
    verbindingen: { type: 'string', default: '2' },
    'alleen-laden': { type: 'boolean', default: false },
  },
})

const home = resolve(options.map)
mkdirSync(home, { recursive: true })
const key = await readOrCreateKey(join(home, 'sleutel'))
const sizes = options.grootte.split(',').map((text) => sizeOf(Number(text)))

const build: Record<string, Record<string, number>> = {}
const loading = await startCluster(home, 'laden')
try {
  for (const size of sizes) {
    const database = await openSize(loading, size.cases)
    const superUrl = loading.url('postgres', database)
    const begin = performance.now()
    const before = await isLoaded(superUrl)
    build[size.cases] = await loadModel({
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
  await loading.stop()
}
