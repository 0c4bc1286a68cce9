import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { asSuper, ensureTemplate, inDatabase, type Template } from './template-database.ts'
import type { TestServer } from './test-server.ts'

/** A database that belongs to one test file or measurement. */
export type TestDatabase = {
  /** Owner of the tables: bound by FORCE ROW LEVEL SECURITY as anyone, but may lift it. */
  ownerUrl: string
  /** The role that made the database: a superuser on the server of a test run, maybe less on a server that was given. */
  superUrl: string
  /** Runtime role, as the application uses it. */
  appUrl: string
  /** Signing key of the context that the policies verify. */
  key: Buffer
  drop(): Promise<void>
}

/** Copies a template on this server (tens of milliseconds); whoever makes it drops it. */
export async function makeDatabase(server: TestServer, from: Template): Promise<TestDatabase> {
  const template = await ensureTemplate(server, from)
  const name = `${server.prefix}test_${randomBytes(6).toString('hex')}`
  const quoted = pg.escapeIdentifier(name)
  await asSuper(server, (client) =>
    client.query(`create database ${quoted} template ${pg.escapeIdentifier(template)} owner verbonden_owner`),
  )
  await asSuper(server, (client) => client.query(`revoke temporary on database ${quoted} from public`))
  return {
    ownerUrl: inDatabase(server.ownerUrl, name),
    superUrl: inDatabase(server.superUrl, name),
    appUrl: inDatabase(server.appUrl, name),
    key: Buffer.from(server.key, 'hex'),
    drop: async () => {
      await asSuper(server, (client) => client.query(`drop database if exists ${quoted} with (force)`))
    },
  }
}
