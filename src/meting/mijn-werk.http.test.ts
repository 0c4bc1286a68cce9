import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createMetingWereld, type MetingMens, type MetingWereld } from '../testing/meting-wereld.ts'

let w: MetingWereld
beforeAll(async () => {
  w = await createMetingWereld()
})
afterAll(() => w.close())
beforeEach(async () => {
  await w.naar('2026-11-02T09:00:00Z')
  await w.owner('delete from meetronde where casus_id = $1', [w.casusId])
})

type Kijk = { casusId: string; openTot: string; begonnen: boolean; herinnerd: boolean }
const werk = async (wie: MetingMens): Promise<Kijk[]> => {
  const { body } = await (await w.als(wie)).call('GET', '/v1/mijn-werk')
  return body.kijk.eerste.filter((k: Kijk) => k.casusId === w.casusId)
}

test('wie gevraagd is vindt dat in Mijn werk, tot welke dag en zonder waarover het gaat; wie niet gevraagd is niet', async () => {
  await w.ronde(['onderwijs', 'vrienden'], ['bart', 'sem'], {
    vraag: 'DIT STAAT NIET IN MIJN WERK',
    informanten: [{ betrokkenheidId: w.wie.bart, leefgebieden: ['onderwijs'] }],
  })
  const { body } = await (await w.als('bart')).call('GET', '/v1/mijn-werk')
  expect(await werk('bart')).toMatchObject([{ openTot: '2026-11-30', begonnen: false, herinnerd: false }])
  expect(JSON.stringify(body)).not.toMatch(/DIT STAAT NIET|"onderwijs"/)
  for (const wie of ['nadia', 'marieke', 'eva', 'rob'] as const) expect(await werk(wie)).toEqual([])
})

test('een herinnering staat erbij; wie klaar is of alles overslaat, wacht niets meer', async () => {
  await w.ronde(['onderwijs', 'vrije_tijd'], ['bart', 'nadia'])
  const { rondes } = await w.lees('nadia')
  const bart = rondes[0]?.informanten.find((i) => i.rol.includes('mentor') || i.naam.startsWith('Bart'))
  await (await w.als('nadia')).call('POST', `/v1/informanten/${bart?.id}/herinneringen`, {})
  await w.vul('bart', 'onderwijs')
  expect(await werk('bart')).toMatchObject([{ begonnen: true, herinnerd: true }])
  await w.vul('bart', 'vrije_tijd')
  expect(await werk('bart')).toEqual([])
  const nadia = await w.informant('nadia')
  await (await w.als('nadia')).call('POST', `/v1/informanten/${nadia}/overslaan`, { reden: '' })
  expect(await werk('nadia')).toEqual([])
})

test('na de laatste dag, en na het einde van meedoen, staat er niets meer en is het formulier weg', async () => {
  await w.ronde(['onderwijs'], ['bart'])
  const path = `/v1/informanten/${await w.informant('bart')}/antwoorden/onderwijs`
  await w.owner('update betrokkenheid set tot = $2 where id = $1', [w.wie.bart, '2026-11-01'])
  const refused = await (await w.als('bart')).call('PUT', path, { stand: 1 }, { 'if-match': '"0"' })
  expect(refused.status).toBe(404)
  expect(await werk('bart')).toEqual([])
  await w.owner('update betrokkenheid set tot = null where id = $1', [w.wie.bart])
  expect(await werk('bart')).toHaveLength(1)
  await w.naar('2026-12-01T09:00:00Z')
  expect(await werk('bart')).toEqual([])
})
