import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoVan } from '../../demo/demo-van.ts'
import { type Config, ConfigError, readConfig } from '../kernel/config.ts'
import { buildScreens } from './build-screens.ts'
import { migrateDatabase } from './migrate-database.ts'
import { type Database, prepareDatabase } from './prepare-database.ts'
import { requireFreePort } from './require-free-port.ts'
import { requireGrootboek } from './require-grootboek.ts'
import { createShutdown, type Shutdown } from './shutdown.ts'
import { type Child, startChild } from './start-child.ts'
import { StartError } from './start-error.ts'
import { waitForAnswer } from './wait-for-answer.ts'

const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** `npm start`: from nothing to a served application. Prints its address; ends everything on Ctrl-C or a failure. */
export async function start(env: NodeJS.ProcessEnv): Promise<void> {
  const shutdown = createShutdown((line) => console.error(line))
  try {
    const config = readConfig(env)
    await requireFreePort(config.host, config.port)
    const database = await prepareDatabase(config, { checkout, shutdown })
    if (database.home) console.log(`De database staat in ${database.home}.`)
    await migrateDatabase(config, database)
    await requireGrootboek(config, database)
    await buildScreens(checkout, console.log)
    await serve(config, database, shutdown)
    welcome(config)
  } catch (error) {
    await shutdown.stop(1, error instanceof ConfigError ? new StartError(error.message) : error)
  }
}

/** The api stops first (it finishes its requests), then the worker, then the database: the reverse of how they start. */
async function serve(config: Config, database: Database, shutdown: Shutdown): Promise<void> {
  const env = childEnvironment(config, database)
  const worker = startChild('De worker', { checkout, entry: 'src/worker.ts', env })
  keep(worker, 30_000, shutdown)
  const api = startChild('De webserver', { checkout, entry: 'src/api.ts', env })
  keep(api, 15_000, shutdown)
  const host = config.host === '0.0.0.0' || config.host === '::' ? '127.0.0.1' : config.host
  await waitForAnswer({ host, port: config.port, ended: api.ended })
}

function keep(child: Child, patience: number, shutdown: Shutdown): void {
  shutdown.add(() => child.stop(patience))
  void child.ended.then((reason) =>
    shutdown.stop(1, `${reason}; daarom stopt alles. Hierboven staat waarom.`),
  )
}

/** What the children run with; the owner's address is not for them. */
function childEnvironment(config: Config, database: Database): NodeJS.ProcessEnv {
  const { DATABASE_OWNER_URL: _notForThem, ...env } = process.env
  return {
    ...env,
    DATABASE_URL: database.appUrl,
    VERBONDEN_DEMO: String(config.demo),
    VERBONDEN_SLEUTELBESTAND: database.keyFile,
  }
}

function welcome(config: Config): void {
  console.log(`\nVerbonden draait op ${config.address}`)
  if (config.demo && !config.oidc) {
    console.log('Demo met verzonnen mensen. Log in als:')
    const { personas } = demoVan(config)
    const width = Math.max(...personas.map((persona) => persona.gebruiker.length))
    for (const { naam, functie, gebruiker } of personas) {
      console.log(`  ${gebruiker.padEnd(width)}  ${naam}, ${functie}`)
    }
  }
  console.log('Stoppen: Ctrl-C.')
}

if (import.meta.main) await start(process.env)
