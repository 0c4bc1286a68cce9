import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createMetingWereld, type MetingWereld } from '../testing/meting-wereld.ts'

let w: MetingWereld
const ouder: Record<string, string> = {}
beforeAll(async () => {
  w = await createMetingWereld()
  const rows = await w.owner(`select id, roepnaam from persoon where casus_id = $1 and soort = 'ouder'`, [
    w.casusId,
  ])
  for (const row of rows) ouder[String(row.roepnaam)] = String(row.id)
})
afterAll(() => w.close())
beforeEach(async () => {
  await w.owner('delete from meetronde where casus_id = $1', [w.casusId])
  await w.ronde(['onderwijs'], ['sem', 'linda'])
  await w.vul('sem', 'onderwijs', { stand: 1 })
})
const vrijgave = async () => (await w.lees('sem')).mijn[0]?.vrijgave
const ouderVanaf = '2026-11-02'

test('wie één ouder kiest, leest terug welke; de andere ouder leest niets', async () => {
  const { status } = await w.laatLezen('sem', ['onderwijs'], { ouderVanaf, ouderIds: [ouder.linda] })
  expect(status).toBe(201)
  expect(await vrijgave()).toMatchObject({
    ouderVanaf,
    ouders: [{ persoonId: ouder.linda, naam: 'linda' }],
  })
  expect((await w.lees('linda')).naast).toHaveLength(1)
  expect((await w.lees('karim')).naast).toEqual([])
})

test('voor elke ouder is het voor je ouders', async () => {
  await w.laatLezen('sem', ['onderwijs'], { ouderVanaf })
  expect(await vrijgave()).toMatchObject({ ouderVanaf, ouders: null })
})

test('zonder ouders staat er geen ouder', async () => {
  await w.laatLezen('sem', ['onderwijs'], { organisaties: [w.organisatie.nadia] })
  expect(await vrijgave()).toMatchObject({ ouderVanaf: null, ouders: null })
})

test('een ouder leest bij de eigen antwoorden nooit welke ouder nog meer', async () => {
  await w.vul('linda', 'onderwijs')
  await w.laatLezen('linda', ['onderwijs'], { organisaties: [w.organisatie.nadia] })
  expect((await w.lees('linda')).mijn.map((a) => a.vrijgave?.ouders)).toEqual([null])
})
