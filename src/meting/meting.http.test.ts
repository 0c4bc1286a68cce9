import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMetingWereld, type MetingWereld } from '../testing/meting-wereld.ts'

let w: MetingWereld
beforeAll(async () => {
  w = await createMetingWereld()
})
afterAll(() => w.close())

test('een ronde: ieder vult apart in, de jongere leest eerst, dan pas wie gekozen is', async () => {
  await w.ronde(['onderwijs', 'vrienden'], ['sem', 'linda', 'karim', 'bart'])
  await w.vul('sem', 'onderwijs', { stand: -1, hindert: 'De klas is druk.' })
  expect((await w.lees('nadia')).naast).toEqual([])
  expect((await w.laatLezen('sem', ['onderwijs'], { organisaties: [w.organisatie.nadia] })).status).toBe(201)
  expect((await w.lees('nadia')).naast[0]?.weergaven.map((x) => x.hindert)).toEqual(['De klas is druk.'])
  expect((await w.lees('bart')).naast).toEqual([])

  await w.vul('linda', 'onderwijs', { stand: 1, helpt: 'De mentor belt.' })
  expect(
    (await w.laatLezen('linda', ['onderwijs'], { organisaties: [w.organisatie.nadia, w.organisatie.bart] }))
      .status,
  ).toBe(201)
  expect((await w.lees('nadia')).naast[0]?.weergaven.length).toBe(1)
  const waits = (await w.lees('sem')).naast[0]?.weergaven.find((x) => x.kant === 'ouder')
  expect([waits?.open, waits?.helpt]).toEqual([false, ''])
  const opened = await (await w.als('sem')).call('POST', `/v1/meetvrijgaven/${waits?.id}/openingen`, {})
  expect(opened.status).toBe(201)
  expect((await w.lees('nadia')).naast[0]?.verschillen).toEqual(['T0'])
  expect((await w.lees('bart')).naast[0]?.weergaven.map((x) => x.helpt)).toEqual(['De mentor belt.'])
  expect((await w.lees('karim')).naast).toEqual([])
  expect((await w.lees('karim')).rondes.flatMap((r) => r.informanten).map((i) => i.naam)).toEqual(['karim'])
})
