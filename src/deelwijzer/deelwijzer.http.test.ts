import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWereld, type Wereld } from '../testing/delen-wereld.ts'
import type { Besluit } from './contract.ts'

let w: Wereld
beforeAll(async () => {
  w = await createWereld()
})
afterAll(() => w.close())

const find = (body: { besluiten: Besluit[] }, partij: string) =>
  body.besluiten.find((b) => b.partij === partij)

test('een school leest waarom zij niets krijgt van de politie, wat wel kan, en wie zij belt', async () => {
  const { status, body } = await w.personen.rob.call(
    'GET',
    `/v1/casussen/${w.casusId}/deelwijzer?categorie=politie_feiten`,
  )
  expect(status).toBe(200)
  expect(body.van).toBe('politie')
  const school = find(body, 'school')
  expect(school).toMatchObject({ uitkomst: 'nee', mits: [] })
  expect(school?.redenen[0]?.tekst.nl).not.toBe('')
  expect(school?.redenen[0]?.inPlaatsDaarvan.nl).not.toBe('')
  expect(school?.gronden.every((g) => g.url.startsWith('https://'))).toBe(true)
  expect(body.organisaties.find((o: { partij: string }) => o.partij === 'school')).toMatchObject({
    eigen: false,
  })
})

test('het antwoord noemt alleen organisaties waarvan je mag weten dat zij meedoen', async () => {
  const soorten = async (wie: 'marieke' | 'bart') =>
    (
      await w.personen[wie].call('GET', `/v1/casussen/${w.casusId}/deelwijzer?categorie=aanleiding`)
    ).body.organisaties.map((o: { partij: string }) => o.partij)
  expect(await soorten('marieke')).toContain('ggz')
  expect(await soorten('bart')).not.toContain('ggz')
})

test('wat de wijzer weigert, weigert het opslaan ook, met dezelfde woorden', async () => {
  const wijzer = await w.personen.marieke.call(
    'GET',
    `/v1/casussen/${w.casusId}/deelwijzer?categorie=financien`,
  )
  const school = find(wijzer.body, 'school')
  expect(school?.uitkomst).toBe('nee')
  const { status, body } = await w.personen.marieke.call(
    'POST',
    `/v1/casussen/${w.casusId}/bijdragen`,
    w.invoer({ categorie: 'financien', publiek: { wie: 'gekozen', organisaties: [w.organisaties.bart] } }),
  )
  expect(status).toBe(409)
  expect(body.errors[0]).toMatchObject({ veld: 'publiek.organisaties', code: 'mag_niet_ontvangen' })
  expect(body.errors[0].melding).toContain(school?.redenen.at(-1)?.tekst.nl)
})

test('ook een regime dat hier niet draait wordt uitgelegd, en zegt dat erbij', async () => {
  const { body } = await w.personen.bart.call('GET', '/v1/deelwijzer?regime=zvh&categorie=hulp')
  expect(body.regime).toMatchObject({ code: 'zvh', actief: false })
  expect(new Set(body.besluiten.map((b: Besluit) => b.uitkomst))).toEqual(new Set(['nee']))
})

test('wie niet meedoet krijgt over een casus geen antwoord', async () => {
  const { status } = await w.personen.tom.call('GET', `/v1/casussen/${w.casusId}/deelwijzer?categorie=hulp`)
  expect(status).toBe(404)
})

test('een onbekende rubriek of partij is nee, nooit ja', async () => {
  const { body } = await w.personen.bart.call('GET', '/v1/deelwijzer?regime=pga&categorie=geloof&van=school')
  expect(body.besluiten.every((b: Besluit) => b.uitkomst === 'nee')).toBe(true)
})
