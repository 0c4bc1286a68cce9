import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { asSuper, inDatabase } from '../testing/template-database.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { checkRuntimeRole, checkServer, requireTables } from './check-server.ts'

const server = inject('testServer')
const role = `proef_${randomBytes(4).toString('hex')}`
let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase({ from: 'leeg' })
})

afterAll(async () => {
  await database.drop()
  await asSuper(server, (client) => client.query(`drop role if exists ${role}`))
})

const as = (name: string) => database.appUrl.replace('//verbonden_app@', `//${name}@`)

async function makeRole(attributes: string): Promise<void> {
  await asSuper(server, (client) =>
    client.query(`drop role if exists ${role}; create role ${role} login ${attributes}`),
  )
}

test('de rol verbonden_app wordt aanvaard', async () => {
  await expect(checkServer({ appUrl: database.appUrl, ownerUrl: database.ownerUrl })).resolves.toBeUndefined()
  await expect(checkServer({ appUrl: database.appUrl, ownerUrl: undefined })).resolves.toBeUndefined()
})

test('een rol die niet bestaat geeft één zin met het herstel', async () => {
  const appUrl = as('bestaat_niet')
  await expect(checkServer({ appUrl, ownerUrl: undefined })).rejects.toThrow(
    /rol bestaat_niet .*db\/roles\.sql/,
  )
  await makeRole('nocreaterole')
  await expect(checkServer({ appUrl, ownerUrl: as(role) })).rejects.toThrow(
    /bestaat_niet .*bestaat niet op deze server/,
  )
})

test('een database die niet bestaat geeft één zin met het herstel', async () => {
  const appUrl = inDatabase(database.appUrl, 'geen_database')
  await expect(checkServer({ appUrl, ownerUrl: undefined })).rejects.toThrow(/bestaat niet: maak haar met/)
})

test('een server die er niet is geeft één zin, zonder het wachtwoord', async () => {
  const appUrl = 'postgresql://verbonden_app:heelgeheim@127.0.0.1:9/verbonden'
  const refusal = await checkServer({ appUrl, ownerUrl: undefined }).catch((error: Error) => error.message)
  expect(refusal).toMatch(/niet bereikbaar \(ECONNREFUSED\)/)
  expect(refusal).not.toContain('heelgeheim')
})

test.each([
  ['superuser', 'superuser', /is superuser/],
  ['een rol die de toegangsregels overslaat', 'bypassrls', /heeft BYPASSRLS/],
])('%s wordt geweigerd', async (_wie, attributes, reden) => {
  await makeRole(attributes)
  await expect(checkRuntimeRole(as(role))).rejects.toThrow(reden)
})

test('de eigenaar, of wie eigenaar kan worden, wordt geweigerd', async () => {
  await expect(checkRuntimeRole(as('verbonden_owner'))).rejects.toThrow(/is eigenaar van de database/)
  await makeRole('in role verbonden_owner')
  await expect(checkRuntimeRole(as(role))).rejects.toThrow(/is eigenaar van de database/)
})

test('wie één tabel bezit wordt geweigerd', async () => {
  await makeRole('')
  const client = new pg.Client({
    connectionString: inDatabase(server.superUrl, new URL(as(role).replace('@/', '@x/')).pathname.slice(1)),
  })
  await client.connect()
  await client.query(`create table eigen_tabel (a int); alter table eigen_tabel owner to ${role}`)
  await expect(checkRuntimeRole(as(role))).rejects.toThrow(/is eigenaar van tabellen/)
  await client.query('drop table eigen_tabel')
  await client.end()
})

test('een lege database zonder eigenaar erbij wordt geweigerd', async () => {
  await expect(requireTables(database.appUrl)).resolves.toBeUndefined()
  await expect(requireTables(inDatabase(database.appUrl, 'postgres'))).rejects.toThrow(
    /nog leeg.*DATABASE_OWNER_URL/,
  )
})
