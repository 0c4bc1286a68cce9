import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWereld, type Wereld } from '../testing/samples.ts'
import { startKlok } from '../testing/start-klok.ts'
import type { Client } from '../testing/test-api.ts'
import type { BelWeg } from './contract.ts'

let w: Wereld
beforeAll(async () => {
  w = await createWereld()
  await w.owner('delete from bereikbaarheid')
})
afterAll(() => w.api.close())

/** Moving the clock ends sessions: everyone signs in anew. */
let people = new Map<string, Promise<Client>>()
async function klokOp(moment: string): Promise<void> {
  await startKlok(w.api.database, moment)
  people = new Map()
}
function signedIn(persona: string): Promise<Client> {
  const client = people.get(persona) ?? w.api.as(persona)
  people.set(persona, client)
  return client
}

const werkweek = [1, 2, 3, 4, 5].map((dag) => ({ dag, van: '09:00', tot: '17:00' }))
const eigen = { soort: 'persoon', telefoon: '', uren: werkweek, geldigVan: '2026-01-01' }
const piket = {
  soort: 'piket',
  naam: 'Avondpiket',
  telefoon: '010 555 01 99',
  uren: [{ dag: 1, van: '17:00', tot: '08:00' }],
  geldigVan: '2026-01-01',
}
const post = async (als: string, body: object, headers: Record<string, string> = {}) =>
  (await signedIn(als)).call('POST', '/v1/bereikbaarheden', body, headers)
const partners = async (als: string): Promise<BelWeg[]> =>
  (await (await signedIn(als)).call('GET', `/v1/casussen/${w.casusId}/bereikbaarheid`)).body.partners
const rows = () => w.owner('select to_jsonb(b)::text as rij from bereikbaarheid b order by id')

test('bij iedere partner staat wie je nu belt, de vaste persoon eerst', async () => {
  const list = await partners('bart')
  expect(list[0]).toMatchObject({ naam: 'Nadia Haddou', rollen: ['vaste_persoon'] })
  expect(list.find((p) => p.ik)?.naam).toBe('Bart Mulder')
  for (const p of list) expect(p.nu.length, p.naam).toBeGreaterThan(0)
})

test('overdag bel je de persoon, ’s avonds het piket van de organisatie', async () => {
  expect((await post('marieke', eigen)).status).toBe(201)
  expect((await post('ineke', piket)).status).toBe(201)
  const marieke = async () => (await partners('bart')).find((p) => p.naam === 'Marieke van Dam')
  expect((await marieke())?.nu[0]).toMatchObject({ soort: 'persoon', tot: '17:00' })
  await klokOp('2026-11-02T19:00:00Z')
  expect(await marieke()).toMatchObject({
    nu: [{ soort: 'piket', naam: 'Avondpiket', tot: '08:00' }, { soort: 'organisatie' }],
    weerVanaf: { dag: '2026-11-03', tijd: '09:00' },
  })
  await klokOp('2026-11-02T09:00:00Z')
})

test('wie weg is heeft een vervanger van de eigen organisatie', async () => {
  const weg = { soort: 'vervanger', geldigVan: '2026-11-02', geldigTot: '2026-11-04' }
  expect((await post('marieke', { ...weg, vervangerId: w.actor.bart })).body).toMatchObject({
    status: 409,
    errors: [{ veld: 'vervangerId', code: 'geen_collega' }],
  })
  expect((await post('marieke', { ...weg, vervangerId: w.actor.marieke })).status).toBe(409)
  const { body } = await post('marieke', { ...weg, vervangerId: w.actor.ineke })
  const path = `/v1/medewerkers/${w.actor.marieke}/bereikbaarheid`
  const shown = (await (await signedIn('eva')).call('GET', path)).body
  expect(shown.weg.nu[0]).toMatchObject({ soort: 'vervanger', naam: 'Ineke de Wit' })
  expect(shown.weg.weerVanaf).toEqual({ dag: '2026-11-05', tijd: '09:00' })
  expect(shown.abilities.magWijzigen).toBe(false)
  const gone = await (await signedIn('marieke')).call('DELETE', `/v1/bereikbaarheden/${body.id}`, undefined, {
    'if-match': '"1"',
  })
  expect(gone.status).toBe(200)
})

test('alleen de beheerder schrijft het piket op, en ieder alleen de eigen uren', async () => {
  const before = await rows()
  expect((await post('marieke', piket)).body).toMatchObject({ status: 403, reden: 'geen_beheer' })
  expect((await post('sem', eigen)).body).toMatchObject({ status: 403, reden: 'alleen_medewerker' })
  const list = (
    await (await signedIn('rob')).call('GET', `/v1/organisaties/${w.organisatie.ineke}/bereikbaarheid`)
  ).body
  const [own] = (
    await (await signedIn('rob')).call('GET', `/v1/medewerkers/${w.actor.marieke}/bereikbaarheid`)
  ).body.eigen
  expect(list.abilities.magBeheren).toBe(false)
  for (const id of [list.piket[0].id, own.id]) {
    const rob = await signedIn('rob')
    const body = id === own.id ? eigen : piket
    expect((await rob.call('PUT', `/v1/bereikbaarheden/${id}`, body, { 'if-match': '"1"' })).status).toBe(403)
    expect(
      (await rob.call('DELETE', `/v1/bereikbaarheden/${id}`, undefined, { 'if-match': '"1"' })).status,
    ).toBe(403)
  }
  expect(await rows()).toEqual(before)
})

test('een oude versie, een ontbrekende versie en een einde voor het begin worden geweigerd', async () => {
  const ineke = await signedIn('ineke')
  const { body } = await post('ineke', piket)
  const path = `/v1/bereikbaarheden/${body.id}`
  const before = await rows()
  expect((await ineke.call('PUT', path, piket)).status).toBe(428)
  expect((await ineke.call('PUT', path, piket, { 'if-match': '"9"' })).status).toBe(412)
  expect((await ineke.call('DELETE', path, undefined, { 'if-match': '"9"' })).status).toBe(412)
  const early = { ...piket, geldigTot: '2025-12-31' }
  expect((await ineke.call('PUT', path, early, { 'if-match': '"1"' })).body).toMatchObject({
    status: 409,
    errors: [{ veld: 'geldigTot', code: 'voor_begin' }],
  })
  expect((await ineke.call('PUT', path, eigen, { 'if-match': '"1"' })).body).toMatchObject({
    errors: [{ veld: 'soort' }],
  })
  expect((await post('ineke', { ...piket, telefoon: 'bel maar' })).status).toBe(400)
  expect((await post('ineke', { ...piket, uren: [{ dag: 8, van: '9', tot: '17:00' }] })).status).toBe(400)
  expect(await rows()).toEqual(before)
  expect((await ineke.call('PUT', path, { ...piket, naam: 'Nacht' }, { 'if-match': '"1"' })).body).toEqual({
    versie: 2,
  })
})

test('twee keer klikken maakt één regel', async () => {
  const before = (await rows()).length
  const key = { 'idempotency-key': 'piket-dubbel' }
  const [one, two] = [await post('ineke', piket, key), await post('ineke', piket, key)]
  expect(two.body).toEqual(one.body)
  expect((await rows()).length).toBe(before + 1)
})

test('wie niet meedoet ziet de mensen van een casus niet; jongere en ouder hebben Mijn mensen', async () => {
  const path = `/v1/casussen/${w.casusId}/bereikbaarheid`
  expect((await (await signedIn('eva')).call('GET', path)).status).toBe(404)
  expect((await (await signedIn('sem')).call('GET', path)).body).toMatchObject({
    status: 403,
    reden: 'alleen_medewerker',
  })
})
