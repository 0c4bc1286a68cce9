import { createShutdown, type Shutdown } from '../boot/shutdown.ts'
import type { Outcome } from './outcome.ts'
import { type Part, parts, withServer } from './parts.ts'
import { dropDatabases } from './template-database.ts'
import { startTestServer, TEST_SERVER } from './test-server.ts'

/**
 * `npm test [-- part…]`: runs every part, also after a failure, and ends with one line of counts. A part that has
 * nothing to run yet is skipped, and counts as failed where CI is set.
 */
async function runTests(names: string[]): Promise<void> {
  const shutdown = createShutdown((line) => console.error(line), 130)
  const chosen = parts.filter(({ name }) => names.length === 0 || names.includes(name))
  const unknown = names.filter((name) => !parts.some((part) => part.name === name))
  if (unknown.length > 0) {
    console.error(`No such part: ${unknown.join(', ')}. Parts: ${parts.map(({ name }) => name).join(', ')}.`)
    return shutdown.stop(1)
  }
  const env = { ...process.env }
  let passed = 0
  let failed = 0
  for (const part of chosen) {
    const outcome = await runPart(part, env, shutdown)
    passed += outcome.passed
    failed += outcome.failed
  }
  console.log(`${passed} passed, ${failed} failed`)
  await shutdown.stop(failed > 0 ? 1 : 0)
}

async function runPart(part: Part, env: NodeJS.ProcessEnv, shutdown: Shutdown): Promise<Outcome> {
  const began = performance.now()
  const outcome = await attempt(part, env, shutdown)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const missing = { passed: 0, failed: process.env.CI === 'true' ? 1 : 0, report: '' }
  const { passed, failed, report } = outcome ?? missing
  if (failed > 0 && report) console.log(report.trimEnd())
  const word = failed > 0 ? 'FAIL' : 'ok  '
  const counts = outcome ? `${passed} passed, ${failed} failed` : 'nothing to run yet'
  console.log(
    `${part.name.padEnd(9)} ${outcome || failed > 0 ? word : 'skip'} ${seconds.padStart(6)} s  (${counts})`,
  )
  return { passed, failed, report }
}

async function attempt(part: Part, env: NodeJS.ProcessEnv, shutdown: Shutdown): Promise<Outcome | undefined> {
  try {
    if (withServer.has(part.name) && env[TEST_SERVER] === undefined) await addServer(env, shutdown)
    return await part.run(env)
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      report: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}

/** One server for all parts of this run, so that each template database is made once. */
async function addServer(env: NodeJS.ProcessEnv, shutdown: Shutdown): Promise<void> {
  const { stop, ...server } = await startTestServer(process.env)
  shutdown.add(async () => {
    await dropDatabases(server)
    await stop()
  })
  env[TEST_SERVER] = JSON.stringify(server)
}

if (import.meta.main) await runTests(process.argv.slice(2))
