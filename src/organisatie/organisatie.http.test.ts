import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asLoader } from '../kernel/migrate.ts'
import { createTestApi, type TestApi } from '../testing/test-api.ts'
import type { Medewerker } from './contract.ts'

let api: TestApi
let owner: pg.Client
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
const rows = async (text: string, values: unknown[] = []): Promise<any[]> =>
  asLoader(owner, async () => (await owner.query(text, values)).rows)
const find = async (persona: string, naam: string): Promise<Medewerker> => {
  const { body } = await (await api.as(persona)).call('POST', '/v1/medewerkers/zoekvragen', { tekst: naam })
  return body.medewerkers[0]
}

beforeAll(async () => {
  api = await createTestApi()
  owner = new pg.Client({ connectionString: api.database.ownerUrl })
  await owner.connect()
  await rows("update actor set mandaten = mandaten || '{beheer}' where naam = 'Ineke de Wit'")
})
afterAll(async () => {
  await owner.end()
  await api.close()
})

test('wie is wie zegt waarvoor je iemand belt en wat die moet melden', async () => {
  const nadia = await find('marieke', 'nadia kade')
  expect(nadia).toMatchObject({
    naam: 'Nadia Haddou',
    functie: 'jongerenwerker',
    organisatie: { naam: 'Kade 9' },
  })
  expect(nadia.belMijVoor).not.toBe('')
  expect(nadia.moetMelden).not.toBe('')
  expect(nadia.account).toBeNull()
})

test('zoeken let niet op accenten en wildcards zijn gewone tekens', async () => {
  expect((await find('marieke', 'yildiz')).naam).toBe('Fatima Yıldız')
  const { body } = await (await api.as('marieke')).call('POST', '/v1/medewerkers/zoekvragen', {
    tekst: '%_%',
  })
  expect(body.medewerkers).toEqual([])
})

test('organisaties zeggen wat zij kunnen en niet kunnen', async () => {
  const { body } = await (await api.as('bart')).call('GET', '/v1/organisaties')
  expect(body.length).toBeGreaterThan(5)
  for (const o of body) expect(o.kan).not.toBe('')
})

test('een jongere ziet alleen de vakmensen om zich heen', async () => {
  const { body } = await (await api.as('sem')).call('GET', '/v1/medewerkers')
  const names = body.medewerkers.map((m: Medewerker) => m.naam)
  expect(names).toContain('Nadia Haddou')
  expect(names).not.toContain('Fatima Yıldız')
})

test('alleen de beheerder van de eigen organisatie trekt in of blokkeert', async () => {
  const marieke = await find('ineke', 'Marieke')
  const bart = await find('ineke', 'Bart')
  const before = await rows('select id, tot, versie from actor order by id')
  const asNobody = await (await api.as('rob')).call('DELETE', `/v1/medewerkers/${marieke.id}`, undefined, {
    'if-match': `"${marieke.versie}"`,
  })
  expect(asNobody.body).toMatchObject({ status: 403, reden: 'geen_beheer' })
  const ineke = await api.as('ineke')
  const elsewhere = await ineke.call('DELETE', `/v1/medewerkers/${bart.id}`, undefined, {
    'if-match': `"${bart.versie}"`,
  })
  expect(elsewhere.body).toMatchObject({ status: 403, reden: 'andere_organisatie' })
  const self = await find('ineke', 'Ineke')
  expect(
    (
      await ineke.call(
        'PUT',
        `/v1/medewerkers/${self.id}/blokkade`,
        { geblokkeerd: true },
        { 'if-match': '"1"' },
      )
    ).status,
  ).toBe(403)
  expect((await ineke.call('DELETE', `/v1/medewerkers/${marieke.id}`)).status).toBe(428)
  expect(
    (await ineke.call('DELETE', `/v1/medewerkers/${marieke.id}`, undefined, { 'if-match': '"77"' })).status,
  ).toBe(412)
  expect(
    (
      await ineke.call('DELETE', '/v1/medewerkers/0190a000-0000-7000-8000-000000000000', undefined, {
        'if-match': '"1"',
      })
    ).status,
  ).toBe(404)
  expect(await rows('select id, tot, versie from actor order by id')).toEqual(before)
})

test('een geblokkeerd account is er bij het volgende verzoek uit, en kan er na opheffen weer in', async () => {
  const marieke = await api.as('marieke')
  expect((await marieke.call('GET', '/v1/casussen')).status).toBe(200)
  const ineke = await api.as('ineke')
  const target = await find('ineke', 'Marieke')
  const block = (geblokkeerd: boolean, versie: number) =>
    ineke.call('PUT', `/v1/medewerkers/${target.id}/blokkade`, { geblokkeerd }, { 'if-match': `"${versie}"` })
  const first = await block(true, target.account?.versie ?? 0)
  expect(first.status, JSON.stringify(first.body)).toBe(200)
  expect((await marieke.call('GET', '/v1/casussen')).status).toBe(401)
  await expect(api.as('marieke')).rejects.toMatchObject({ code: 'geen_toegang' })
  expect((await block(false, first.body.versie)).status).toBe(200)
  expect((await marieke.call('GET', '/v1/casussen')).status).toBe(401)
  expect((await (await api.as('marieke')).call('GET', '/v1/casussen')).status).toBe(200)
})

test('een ingetrokken aanstelling eindigt alle sessies en het zicht meteen', async () => {
  const marieke = await api.as('marieke')
  const target = await find('ineke', 'Marieke')
  const ineke = await api.as('ineke')
  const answer = await ineke.call('DELETE', `/v1/medewerkers/${target.id}`, undefined, {
    'if-match': `"${target.versie}"`,
  })
  expect(answer.status).toBe(200)
  expect((await marieke.call('GET', '/v1/mijn-werk')).status).toBe(401)
  await expect(api.as('marieke')).rejects.toMatchObject({ code: 'geen_toegang' })
  expect(await find('ineke', 'Marieke')).toBeUndefined()
})
