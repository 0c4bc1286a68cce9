import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { demoIssuer } from '../../demo/load-demo.ts'
import { sql } from '../kernel/db.ts'
import { sessionCookie, sessionHash } from '../kernel/http/session-cookie.ts'
import { asLoader } from '../kernel/migrate.ts'
import { asOwner } from '../testing/start-klok.ts'
import { type Client, clientOf, createTestApi, type TestApi } from '../testing/test-api.ts'
import { signIn } from './sign-in.ts'

let api: TestApi
beforeEach(async () => {
  api = await createTestApi()
})
afterEach(() => api.close())

const terms = { inactiefMinuten: 30, maxUren: 10 }
const status = async (client: Client) => (await client.call('GET', '/v1/sessie')).status
const cookie = (id: string) => clientOf(api.app, { cookie: `${sessionCookie}=${id}` })
const passes = (minuten: number) =>
  asOwner(api.database, (client) =>
    client.query(
      `insert into sec.klok (verschuiving) values (make_interval(mins => $1))
      on conflict (enige) do update set verschuiving = sec.klok.verschuiving + excluded.verschuiving`,
      [minuten],
    ),
  )
const load = <T>(work: (client: pg.Client) => Promise<T>) =>
  asOwner(api.database, (client) => asLoader(client, () => work(client)))
const rows = (query: string, values: unknown[] = []) =>
  asOwner(api.database, async (client) => {
    await client.query('set role deur')
    return (await client.query(query, values)).rows
  })

/** Ineke manages accounts of the gemeente in this test; answers her client. */
async function beheerder(): Promise<Client> {
  await load(async (client) => {
    await client.query(
      `update actor set mandaten = array_append(mandaten, 'beheer') where naam = 'Ineke de Wit'`,
    )
  })
  return api.as('ineke')
}
async function colleague(client: Client, naam: string) {
  const { body } = await client.call('POST', '/v1/medewerkers/zoekvragen', { tekst: naam })
  return body.medewerkers.find((m: { naam: string }) => m.naam === naam)
}

test('een half uur zonder iets te doen, en de sessie is voorbij', async () => {
  const marieke = await api.as('marieke')
  expect(await status(marieke)).toBe(200)
  await passes(29)
  expect(await status(marieke)).toBe(200)
  await passes(31)
  expect(await status(marieke)).toBe(401)
})

test('wie doorwerkt, blijft ingelogd tot de dag om is, en niet langer', async () => {
  const marieke = await api.as('marieke')
  for (let minuten = 0; minuten < 9 * 60 + 40; minuten += 20) {
    expect(await status(marieke)).toBe(200)
    await passes(20)
  }
  expect(await status(marieke)).toBe(200)
  await passes(25)
  expect(await status(marieke)).toBe(401)
})

test('uitloggen raakt alleen deze sessie, niet die op een ander apparaat', async () => {
  const [desk, phone] = [await api.as('marieke'), await api.as('marieke')]
  const out = await desk.call('DELETE', '/v1/sessie')
  expect(out.status).toBe(204)
  expect(out.headers['set-cookie']).toContain('Max-Age=0')
  expect(out.headers['clear-site-data']).toBe('"cache", "storage"')
  expect([await status(desk), await status(phone)]).toEqual([401, 200])
})

test('een geblokkeerd account verliest iedere sessie bij het volgende verzoek, en komt er niet meer in', async () => {
  const sessions = [await api.as('marieke'), await api.as('marieke')]
  const ineke = await beheerder()
  const { id, account } = await colleague(ineke, 'Marieke van Dam')
  const blocked = await ineke.call(
    'PUT',
    `/v1/medewerkers/${id}/blokkade`,
    { geblokkeerd: true },
    { 'if-match': `"${account.versie}"` },
  )
  expect(blocked.status).toBe(200)
  expect(await Promise.all(sessions.map(status))).toEqual([401, 401])
  await expect(api.as('marieke')).rejects.toMatchObject({ code: 'geen_toegang' })
})

test('een ingetrokken aanstelling eindigt iedere sessie, ook voor wat al openstond', async () => {
  const marieke = await api.as('marieke')
  const casus = (await marieke.call('GET', '/v1/casussen')).body.casussen[0].id
  const ineke = await beheerder()
  const { id, versie } = await colleague(ineke, 'Marieke van Dam')
  expect(
    (await ineke.call('DELETE', `/v1/medewerkers/${id}`, undefined, { 'if-match': `"${versie}"` })).status,
  ).toBe(200)
  expect((await marieke.call('GET', `/v1/casussen/${casus}`)).status).toBe(401)
  await expect(api.as('marieke')).rejects.toMatchObject({ code: 'geen_toegang' })
})

test('een aanstelling die vandaag de laatste dag heeft, geldt morgen niet meer in een lopende sessie', async () => {
  const id = await signIn(
    api.db,
    api.database.key,
    { inactiefMinuten: 3000, maxUren: 100 },
    demoIssuer,
    'marieke',
  )

  await load(async (client) => {
    await client.query('alter table actor disable trigger eindig_sessies')
    await client.query(`update actor set tot = sec.vandaag() where naam = 'Marieke van Dam'`)
    await client.query('alter table actor enable trigger eindig_sessies')
  })
  expect(await status(cookie(id))).toBe(200)
  // The day on which summer time ends has 25 hours.
  await passes(25 * 60)
  expect(await status(cookie(id))).toBe(401)
})

test('wisselen van aanstelling geeft een nieuwe sessie; de oude is voorbij, en andermans aanstelling kan niet', async () => {
  const [second, stranger] = await load(async (client) => {
    const made = await client.query(
      `insert into actor (account_id, organisatie_id, naam, functie, mandaten)
      select account_id, (select id from organisatie where naam = 'Kade 9'), naam, 'vrijwilliger', '{}' from actor where naam = 'Marieke van Dam' returning id`,
    )
    const other = await client.query(`select id from actor where naam = 'Rob Hermans'`)
    return [made.rows[0].id as string, other.rows[0].id as string]
  })
  const oud = await signIn(api.db, api.database.key, terms, demoIssuer, 'marieke')
  const [nieuw, gestolen] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')]
  const wissel = (naar: string, van: string, to: string) =>
    api.db.door(sql`select sec.wissel_sessie(${sessionHash(van)}, ${sessionHash(naar)}, ${to}::uuid)`)
  await expect(wissel(gestolen, oud, stranger)).rejects.toMatchObject({ code: 'niet_ingelogd' })
  expect(await status(cookie(oud))).toBe(200)
  await wissel(nieuw, oud, second)
  expect([await status(cookie(oud)), await status(cookie(gestolen))]).toEqual([401, 401])
  const { body } = await cookie(nieuw).call('GET', '/v1/sessie')
  expect(body.account).toMatchObject({ functie: 'vrijwilliger', organisatie: { naam: 'Kade 9' } })
  await expect(wissel(gestolen, oud, second)).rejects.toMatchObject({ code: 'niet_ingelogd' })
})

test('wie alleen de database leest, kan met wat daar staat niet binnenkomen', async () => {
  const id = await signIn(api.db, api.database.key, terms, demoIssuer, 'marieke')
  const stored = await rows('select encode(id_hash, $1) as hash from sec.sessie', ['hex'])
  expect(stored.map((row) => row.hash)).toContain(sessionHash(id).toString('hex'))
  expect(JSON.stringify(stored)).not.toContain(id)
  for (const { hash } of stored) expect(await status(cookie(hash))).toBe(401)
})
