import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPortaalWereld, type PortaalWereld } from '../testing/portaal-wereld.ts'

let w: PortaalWereld
beforeAll(async () => {
  w = await createPortaalWereld()
})
afterAll(() => w?.api.close())
let n = 0
const sleutel = () => ({ 'idempotency-key': `netwerk-proef-${n++}` })

test('Yara tekent haar kring, en niemand anders ziet hem', async () => {
  const yara = await w.as('yara')
  const gemaakt = await yara.call('POST', '/v1/netwerkronden', { begin: 'leeg' }, sleutel())
  expect(gemaakt.status).toBe(201)
  const pad = `/v1/netwerkronden/${gemaakt.body.id}`
  const oma = await yara.call(
    'POST',
    `${pad}/leden`,
    { naam: 'Oma', kring: 'binnen', soort: 'familie' },
    sleutel(),
  )
  expect(oma.status).toBe(201)
  const { body } = await yara.call('GET', '/v1/mijn-netwerk')
  expect(body.open.leden).toMatchObject([{ naam: 'Oma', kring: 'binnen', soort: 'familie', hoek: 0 }])
  for (const wie of ['tom', 'sem', 'linda', 'marieke']) {
    expect((await (await w.as(wie)).call('GET', pad)).status).toBe(404)
  }
})
