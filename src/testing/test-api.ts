import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { demoIssuer } from '../../demo/load-demo.ts'
import { createApi } from '../api.ts'
import { type Config, readConfig } from '../kernel/config.ts'
import { type Database, openDatabase } from '../kernel/db.ts'
import { sessionCookie } from '../kernel/http/session-cookie.ts'
import { signIn } from '../toegang/index.ts'
import { startKlok } from './start-klok.ts'
import { dagVanToen, type Template } from './template-database.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

type Reply<T> = { status: number; body: T; headers: Record<string, string>; raw: Buffer }
/** One signed-in person: `get`, `post`… as a browser of that person would, answers parsed. */
export type Client = {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  call<T = any>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply<T>>
  /** Sends these very bytes, right or wrong. */
  raw(
    method: InjectOptions['method'],
    path: string,
    payload: string,
    headers: Record<string, string>,
    // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  ): Promise<Reply<any>>
}

export type TestApi = {
  app: FastifyInstance
  db: Database
  database: TestDatabase
  /** Signs in as a persona of the demo region (`marieke`, `sem`, …). */
  as(gebruiker: string): Promise<Client>
  /** Nobody: no session. */
  nobody: Client
  close(): Promise<void>
}

export const testAddress = 'http://127.0.0.1:3000'

/**
 * The whole API over a database of its own with a demo region, without a port; `zvh` is the other deployment, and `-toen` a region of
 * `dagVanToen`, where the clock then stands. Call `close` in `afterAll`.
 */
export async function createTestApi(
  from: Exclude<Template, 'zvh-leeg'> = 'demo',
  log?: { niveau: string; write(line: string): void },
  spraak?: Config['spraak'],
): Promise<TestApi> {
  const database = await createTestDatabase({ from })
  if (from.endsWith('-toen')) await startKlok(database, dagVanToen)
  const db = openDatabase(database.appUrl, 4)
  const config = {
    ...readConfig({
      VERBONDEN_DEMO: 'true',
      VERBONDEN_REGIMES: from.startsWith('zvh') ? 'zvh' : 'steun,pga',
      VERBONDEN_LOGNIVEAU: log?.niveau ?? process.env.TEST_LOG ?? 'silent',
    }),
    address: testAddress,
    spraak,
  }
  const app = await createApi(config, db, database.key, log)
  await app.ready()
  return {
    app,
    db,
    database,
    as: async (gebruiker) => {
      const id = await signIn(db, database.key, { inactiefMinuten: 30, maxUren: 10 }, demoIssuer, gebruiker)
      return clientOf(app, { cookie: `${sessionCookie}=${id}` })
    },
    nobody: clientOf(app, {}),
    close: async () => {
      await app.close()
      await db.close()
      await database.drop()
    },
  }
}

function unpack(bytes: Buffer, encoding: unknown): string {
  if (encoding === 'br') return String(brotliDecompressSync(bytes))
  return String(encoding === 'gzip' ? gunzipSync(bytes) : bytes)
}

/** A browser with these headers of its own. */
export function clientOf(app: FastifyInstance, own: Record<string, string>): Client {
  const reply = async (options: InjectOptions) => {
    const answer = await app.inject(options)
    const json = String(answer.headers['content-type'] ?? '').includes('json')
    return {
      status: answer.statusCode,
      body: json ? JSON.parse(unpack(answer.rawPayload, answer.headers['content-encoding'])) : undefined,
      headers: answer.headers as Record<string, string>,
      raw: answer.rawPayload,
    }
  }
  return {
    raw: (method, path, payload, headers) =>
      reply({ method: method ?? 'GET', url: path, payload, headers: { ...own, ...headers } }),
    call: (method, path, body, headers = {}) => {
      const options: InjectOptions = { method, url: path, headers: { ...own, ...headers } }
      if (body instanceof Uint8Array) {
        options.payload = Buffer.from(body)
        options.headers = { 'content-type': 'application/octet-stream', ...options.headers }
      } else if (body !== undefined) {
        options.payload = JSON.stringify(body)
        options.headers = { 'content-type': 'application/json', ...options.headers }
      }
      return reply(options)
    },
  }
}
