import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

test('wie is ingelogd, ziet zichzelf met functie en organisatie', async () => {
  const marieke = await api.as('marieke')
  const { status, body } = await marieke.call('GET', '/v1/sessie')
  expect(status).toBe(200)
  expect(body.account).toMatchObject({
    naam: 'Marieke van Dam',
    functie: 'casusregisseur',
    organisatie: { naam: 'Gemeente Merwestad' },
  })
})

test('zonder sessie komt niemand binnen, en het antwoord zegt wat te doen', async () => {
  const { status, body, headers } = await api.nobody.call('GET', '/v1/sessie')
  expect(status).toBe(401)
  expect(headers['content-type']).toContain('application/problem+json')
  expect(body).toMatchObject({ code: 'niet_ingelogd', status: 401 })
})

test('een klad is van de schrijver alleen', async () => {
  const [marieke, rob] = [await api.as('marieke'), await api.as('rob')]
  expect(
    (await marieke.call('PUT', '/v1/kladden/bijdrage', { inhoud: { tekst: 'nog niet af' } })).status,
  ).toBe(200)
  expect((await marieke.call('GET', '/v1/kladden/bijdrage')).body.inhoud).toEqual({ tekst: 'nog niet af' })
  expect((await rob.call('GET', '/v1/kladden/bijdrage')).body).toEqual({
    inhoud: null,
    begin: null,
    gewijzigdOp: null,
  })
})

test('een klad onthoudt waarmee het begon, en een klad zonder begin kan ook', async () => {
  const marieke = await api.as('marieke')
  const klad = { inhoud: { tekst: 'nieuw' }, begin: { tekst: 'oud' } }
  expect((await marieke.call('PUT', '/v1/kladden/begin', klad)).status).toBe(200)
  expect((await marieke.call('GET', '/v1/kladden/begin')).body).toMatchObject(klad)
  await marieke.call('PUT', '/v1/kladden/begin', { inhoud: { tekst: 'later' } })
  expect((await marieke.call('GET', '/v1/kladden/begin')).body).toMatchObject({
    inhoud: { tekst: 'later' },
    begin: null,
  })
  expect((await marieke.call('PUT', '/v1/kladden/begin', { ...klad, begin: 'oud' })).status).toBe(400)
})

test('een verkeerde methode zegt welke wel kan', async () => {
  const { status, headers } = await api.nobody.call('PUT', '/v1/regimes')
  expect(status).toBe(405)
  expect(headers.allow).toContain('GET')
})

test('uitloggen beëindigt de sessie meteen', async () => {
  const marieke = await api.as('marieke')
  expect((await marieke.call('DELETE', '/v1/sessie')).status).toBe(204)
  expect((await marieke.call('GET', '/v1/sessie')).status).toBe(401)
})
