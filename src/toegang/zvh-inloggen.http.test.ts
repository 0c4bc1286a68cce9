import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi('zvh')
})
afterAll(() => api.close())

test('hier gelden alleen de regels van het Zorg- en Veiligheidshuis', async () => {
  const hanna = await api.as('hanna')
  const { body } = await hanna.call('GET', '/v1/regimes')
  expect(body.map((r: { code: string }) => r.code)).toEqual(['zvh'])
  expect((await hanna.call('GET', '/v1/sessie')).body.account.organisatie.naam).toBe('Gemeente Merwestad')
})

test('de demoregio heeft twee casussen, één aanmelding in weging en één die wacht', async () => {
  const hanna = await api.as('hanna')
  const casussen = (await hanna.call('GET', '/v1/casussen')).body
  expect(JSON.stringify(casussen)).toMatch(/Joris/)
  expect(JSON.stringify(casussen)).toMatch(/Tess/)
  const wegen = (await hanna.call('GET', '/v1/aanmeldingen?deel=te-wegen')).body
  expect(wegen.aantallen).toMatchObject({ teWegen: 2, concepten: 0 })
})
