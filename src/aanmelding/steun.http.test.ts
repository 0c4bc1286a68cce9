import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ifMatch,
  makeConcept,
  organisatieId,
  sendConcept,
  volledigeSteun,
} from '../testing/make-aanmelding.ts'
import { allRows, startKlok } from '../testing/start-klok.ts'
import { type Client, createTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let kade9: string
beforeAll(async () => {
  api = await createTestApi()
  await startKlok(api.database, '2026-11-02T09:00:00Z')
  kade9 = await organisatieId((q, v) => allRows(api.database, q, v), 'Kade 9')
})
afterAll(() => api.close())

const post = async (client: Client, id: string, what: string, body?: unknown) =>
  client.call('POST', `/v1/aanmeldingen/${id}/${what}`, body, await ifMatch(client, id))
const status = async (id: string) =>
  (await allRows(api.database, 'select status from aanmelding where id = $1', [id]))[0]?.status
const ownQuestion = () => ({
  regime: 'steun',
  roepnaam: 'Yara',
  vraag: 'Wie gaat er met me mee?',
  ontvangerId: kade9,
})

async function received(maker: string, body: Record<string, unknown>): Promise<string> {
  const client = await api.as(maker)
  const id = await makeConcept(client, body)
  await sendConcept(client, id)
  expect((await post(await api.as('nadia'), id, 'ontvangsten')).status).toBe(200)
  return id
}

describe('een vraag van een jongere', () => {
  test('wordt opgepakt, krijgt het ja van de jongere zelf en dan pas een casus', async () => {
    const [yara, nadia] = [await api.as('yara'), await api.as('nadia')]
    const id = await received('yara', ownQuestion())
    expect((await post(nadia, id, 'casus', {})).status).toBe(409)
    expect((await yara.call('GET', `/v1/aanmeldingen/${id}`)).body.abilities).toMatchObject({
      ja: true,
      nee: true,
      casusStarten: false,
    })
    expect((await post(yara, id, 'ja', {})).status).toBe(200)
    expect(
      await allRows(
        api.database,
        'select wijze, door is not null as door from instemming where aanmelding_id = $1',
        [id],
      ),
    ).toEqual([{ wijze: 'portaal', door: true }])
    expect((await post(yara, id, 'casus', {})).status).toBe(403)
    const started = await post(nadia, id, 'casus', {})
    expect(started.status).toBe(201)
    const [casus] = await allRows(api.database, 'select vraag, regime_code from casus where id = $1', [
      started.body.casusId,
    ])
    expect(casus).toEqual({ vraag: 'Wie gaat er met me mee?', regime_code: 'steun' })
    expect(await status(id)).toBe('casus')
    expect((await post(nadia, id, 'casus', {})).status).toBe(409)
  })

  test('een nee in het portaal wist alles meteen, en wie het oppakte hoort het zonder naam', async () => {
    const [yara, nadia] = [await api.as('yara'), await api.as('nadia')]
    const id = await received('yara', ownQuestion())
    expect((await post(yara, id, 'nee')).body).toEqual({ vernietigd: true })
    expect(await status(id)).toBeUndefined()
    expect(await allRows(api.database, 'select from gebeurtenis where aanmelding_id = $1', [id])).toEqual([])
    const { body } = await nadia.call('GET', '/v1/berichten')
    expect(body[0]).toMatchObject({ soort: 'gaat_niet_door', verzondenOp: '2026-11-02' })
    expect(JSON.stringify(body)).not.toMatch(/yara/i)
  })
})

describe('een vraag van een partner', () => {
  test('het ja dat iemand hoorde zegt tegen wie en wanneer, en onder 16 hoe het met de ouders staat', async () => {
    const nadia = await api.as('nadia')
    const id = await received('fatima', { ...volledigeSteun, ontvangerId: kade9 })
    const bare = await post(nadia, id, 'ja', {})
    expect(bare.body.errors.map((e: { veld: string }) => e.veld)).toEqual(['verteldAan', 'oudersWoorden'])
    expect(await status(id)).toBe('wacht_op_ja')
    const told = {
      verteldAan: 'Nadia, bij Kade 9',
      gezegdOp: '2026-11-01',
      oudersWoorden: 'Moeder weet het en vindt het goed.',
    }
    expect((await post(nadia, id, 'ja', { ...told, gezegdOp: '2026-12-01' })).status).toBe(400)
    expect((await post(nadia, id, 'ja', told)).status).toBe(200)
    expect((await post(nadia, id, 'casus', {})).status).toBe(201)
  })

  test('van een jongere van 16 wordt niet naar de ouders gevraagd', async () => {
    const id = await received('fatima', {
      ...volledigeSteun,
      geboortedatum: '2010-11-02',
      ontvangerId: kade9,
    })
    expect((await post(await api.as('nadia'), id, 'ja', { verteldAan: 'Nadia' })).status).toBe(200)
  })

  test('een nee gaat naar de afzender; als die het las, is alles weg', async () => {
    const [fatima, nadia] = [await api.as('fatima'), await api.as('nadia')]
    const id = await received('fatima', { ...volledigeSteun, ontvangerId: kade9 })
    expect((await post(nadia, id, 'nee')).body).toEqual({ vernietigd: false })
    expect(await status(id)).toBe('teruggetrokken')
    const [bericht] = (await fatima.call('GET', '/v1/berichten')).body
    expect(bericht).toMatchObject({ soort: 'gaat_niet_door', vanOrganisatie: 'Kade 9', gelezenOp: null })
    expect((await nadia.call('POST', `/v1/berichten/${bericht.id}/lezingen`)).status).toBe(404)
    expect(await status(id)).toBe('teruggetrokken')
    expect((await fatima.call('POST', `/v1/berichten/${bericht.id}/lezingen`)).status).toBe(200)
    expect(await status(id)).toBeUndefined()
  })

  test.each([
    ['fatima', 'ontvangsten', 403],
    ['marieke', 'ontvangsten', 404],
    ['rob', 'ontvangsten', 404],
    ['yara', 'ontvangsten', 404],
    ['fatima', 'ja', 403],
    ['marieke', 'ja', 404],
    ['fatima', 'nee', 403],
    ['fatima', 'casus', 403],
  ])('%s: %s geeft %i en verandert niets', async (persona, what, expected) => {
    const id = await makeConcept(await api.as('fatima'), { ...volledigeSteun, ontvangerId: kade9 })
    await sendConcept(await api.as('fatima'), id)
    const client = await api.as(persona)
    const body = what === 'ja' || what === 'casus' ? {} : undefined
    expect((await post(client, id, what, body)).status).toBe(expected)
    expect(await status(id)).toBe('verzonden')
  })
})
