import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi('demo')
})
afterAll(() => api.close())

test('de lijst van regimes is klein: genoeg om te kiezen, zonder de tabel van wie wat deelt', async () => {
  const { status, body } = await (await api.as('marieke')).call('GET', '/v1/regimes')
  expect(status).toBe(200)
  expect(body.length).toBeGreaterThan(1)
  for (const { gegevens } of body)
    expect(Object.keys(gegevens).sort()).toEqual(['bron', 'bsn', 'criteria', 'instap', 'nooit'])
  expect(JSON.stringify(body).length).toBeLessThan(20_000)
})
