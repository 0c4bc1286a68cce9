import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkout } from '../cli/context.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'

const settings = { fsync: 'off' }
let home: string
let running: EmbeddedPostgres | undefined

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'verbonden-test proef-'))
})

afterAll(async () => {
  await running?.stop()
  rmSync(home, { recursive: true, force: true })
})

async function start(): Promise<EmbeddedPostgres> {
  running = await startEmbeddedPostgres({ checkout, home, settings })
  return running
}

async function stop(): Promise<void> {
  await running?.stop()
  running = undefined
}

async function ask<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<T>(sql)
  await client.end()
  return rows
}

/** Starts the same database in another process and kills that process, as a crash or `kill -9` does. */
async function startAndKill(): Promise<void> {
  const url = new URL('./embedded-postgres.ts', import.meta.url).href
  const script = `const { startEmbeddedPostgres } = await import(${JSON.stringify(url)})
    await startEmbeddedPostgres(${JSON.stringify({ checkout, home, settings })})
    process.kill(process.pid, 'SIGKILL')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })
  const [, signal] = await once(child, 'exit')
  expect(signal).toBe('SIGKILL')
}

test('een nieuwe database draait als PostgreSQL 18 in UTF-8, zonder netwerkpoort, en bewaart haar gegevens', async () => {
  const server = await start()
  expect(server.version).toBeGreaterThanOrEqual(180_000)
  const [setting] = await ask(
    server.superUrl,
    `select current_setting('listen_addresses') as netwerk, current_setting('server_encoding') as tekens,
            current_setting('TimeZone') as tijdzone`,
  )
  expect(setting).toEqual({ netwerk: '', tekens: 'UTF8', tijdzone: 'UTC' })
  await ask(server.superUrl, 'create table proef as select 7 as a')
  await stop()
  expect(await ask((await start()).superUrl, 'select a from proef')).toEqual([{ a: 7 }])
})

test('een tweede start op dezelfde database wordt geweigerd, en een opdracht mag meedoen zonder haar te stoppen', async () => {
  const server = running ?? (await start())
  await expect(startEmbeddedPostgres({ checkout, home, settings })).rejects.toThrow(
    /draait al vanuit deze map/,
  )
  const shared = await startEmbeddedPostgres({ checkout, home, settings, share: true })
  expect(await ask(shared.superUrl, 'select 1 as een')).toEqual([{ een: 1 }])
  await shared.stop()
  expect(await ask(server.superUrl, 'select 1 as een')).toEqual([{ een: 1 }])
})

test('een database die na kill -9 blijft draaien wordt overgenomen en daarna gewoon gestopt', async () => {
  await stop()
  await startAndKill()
  expect(existsSync(join(home, 'cluster', 'postmaster.pid'))).toBe(true)
  const server = await start()
  expect(await ask(server.superUrl, 'select a from proef')).toEqual([{ a: 7 }])
  await stop()
  expect(existsSync(join(home, 'cluster', 'postmaster.pid'))).toBe(false)
})

test('wie de database buiten ons om stopt, wordt gemerkt', async () => {
  const server = await start()
  await ask(
    server.superUrl,
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and usename is not null',
  )
  await expect(server.lost).resolves.toBeUndefined()
})

test('een halve installatie laat niets achter naast de database', async () => {
  await stop()
  expect(readdirSync(home).filter((name) => name.startsWith('nieuw-'))).toEqual([])
})
