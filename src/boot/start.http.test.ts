import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkout } from '../cli/context.ts'
import { findFreePort } from '../testing/free-port.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let folder: string

beforeAll(async () => {
  database = await createTestDatabase({ from: 'leeg' })
  folder = mkdtempSync(join(tmpdir(), 'verbonden-start-'))
  writeFileSync(join(folder, 'sleutel'), database.key.toString('hex'), { mode: 0o600 })
})

afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** A start loads the region and, in a checkout where nobody did, builds the screens first: minutes on a slow machine. */
const PATIENCE = 240_000

type Run = { child: ChildProcess; said: () => string; ended: Promise<number | null> }

function startIt(port: number, env: Record<string, string> = {}): Run {
  const { NODE_ENV: _test, ...inherited } = process.env
  const child = spawn(process.execPath, [join(checkout, 'bin', 'start.mjs')], {
    env: {
      ...inherited,
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      VERBONDEN_DEMO: 'true',
      VERBONDEN_PORT: String(port),
      VERBONDEN_SLEUTELBESTAND: join(folder, 'sleutel'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  return { child, said: () => text, ended: once(child, 'close').then(([code]) => code as number | null) }
}

async function untilServed(run: Run): Promise<void> {
  let code: number | null | undefined
  void run.ended.then((value) => {
    code = value
  })
  for (const until = Date.now() + PATIENCE; !run.said().includes('Stoppen: Ctrl-C'); await sleep(50)) {
    if (code !== undefined || Date.now() > until) throw new Error(`niet gestart:\n${run.said()}`)
  }
}

test('start laadt de demo, dient pagina’s, noemt adres en personas, en stopt netjes op Ctrl-C', async () => {
  const port = await findFreePort()
  const run = startIt(port)
  await untilServed(run)
  expect(run.said()).toContain(`http://127.0.0.1:${port}`)
  expect(run.said()).toContain('De demoregio is geladen')
  expect((await fetch(`http://127.0.0.1:${port}/v1/gezondheid`)).status).toBe(200)
  expect(statSync(join(folder, 'sleutel')).mode & 0o777).toBe(0o600)
  run.child.kill('SIGINT')
  expect(await run.ended).toBe(0)
  await expect(fetch(`http://127.0.0.1:${port}/v1/gezondheid`)).rejects.toThrow()
}, 600_000)

test('na kill -9 van de ouder komt de poort vrij en start alles met dezelfde gegevens', async () => {
  const port = await findFreePort()
  const first = startIt(port)
  await untilServed(first)
  first.child.kill('SIGKILL')
  await first.ended
  const second = startIt(port)
  await untilServed(second)
  expect(second.said()).not.toContain('De demoregio is geladen')
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
}, 600_000)

test('een bezette poort houdt de start tegen voordat er iets gemaakt is', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const run = startIt(port, { VERBONDEN_SLEUTELBESTAND: join(folder, 'nooit') })
  expect(await run.ended).toBe(1)
  expect(run.said().trim()).toMatch(/^Poort \d+ is al in gebruik: .*\.$/)
  expect(() => statSync(join(folder, 'nooit'))).toThrow(/ENOENT/)
  server.close()
})

test('alle verkeerde instellingen komen in één keer, en er wordt niets gemaakt', async () => {
  const run = startIt(await findFreePort(), { VERBONDEN_REGIMES: 'Steun!', VERBONDEN_POORT: '1' })
  expect(await run.ended).toBe(1)
  expect(run.said().trim().split('\n')).toHaveLength(2)
})
