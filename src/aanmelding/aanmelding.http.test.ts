import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ifMatch,
  makeConcept,
  organisatieId,
  sendConcept,
  volledigePga,
  volledigeSteun,
} from '../testing/make-aanmelding.ts'
import { allRows, startKlok } from '../testing/start-klok.ts'
import { type Client, createTestApi, type TestApi } from '../testing/test-api.ts'
import { type Scenario, scenarios } from './aanmelding.scenarios.ts'

let api: TestApi
let kade9: string
let politie: string
beforeAll(async () => {
  api = await createTestApi()
  await startKlok(api.database, '2026-11-02T09:00:00Z')
  kade9 = await organisatieId((q, v) => allRows(api.database, q, v), 'Kade 9')
  politie = await organisatieId((q, v) => allRows(api.database, q, v), 'Politie Merwestad-Zuid')
})
afterAll(() => api.close())

const stored = async (id: string) =>
  (await allRows(api.database, 'select * from aanmelding where id = $1', [id]))[0]

async function situation(s: Scenario): Promise<string> {
  const maker = await api.as(s.maker)
  const body =
    s.regime === 'pga'
      ? volledigePga
      : { regime: 'steun', roepnaam: 'Yara', vraag: 'Wie denkt mee?', ontvangerId: kade9 }
  const id = await makeConcept(maker, body)
  if (s.situatie === 'verzonden') await sendConcept(maker, id)
  return id
}

async function attempt(client: Client, act: Scenario['act'], id: string, header: Record<string, string>) {
  const path = `/v1/aanmeldingen/${id}`
  switch (act) {
    case 'lezen':
      return client.call('GET', path)
    case 'wijzigen':
      return client.call('PATCH', path, { reden: 'Anders verwoord.' }, header)
    case 'weggooien':
      return client.call('DELETE', path, undefined, header)
    case 'verzenden':
      return client.call('POST', `${path}/verzendingen`, undefined, header)
    case 'terugtrekken':
      return client.call('POST', `${path}/intrekkingen`, undefined, header)
  }
}

const status = { ok: 200, mag_niet: 403, niet_gevonden: 404, toestand: 409 } as const

describe.each(scenarios)('$persona, $act, $situatie van $maker ($regime): $verwacht', (s) => {
  test('zoals afgesproken, en een weigering verandert niets', async () => {
    const id = await situation(s)
    const before = await stored(id)
    const answer = await attempt(await api.as(s.persona), s.act, id, await ifMatch(await api.as(s.maker), id))
    expect(answer.status).toBe(status[s.verwacht])
    if (s.verwacht !== 'ok') expect(await stored(id)).toEqual(before)
  })
})

describe('een concept', () => {
  test('is alleen van de maker: ook niet in een lijst of telling van een ander te zien', async () => {
    const id = await makeConcept(await api.as('fatima'))
    for (const persona of ['ineke', 'joost', 'marieke', 'rob']) {
      const client = await api.as(persona)
      for (const deel of ['concepten', 'verzonden', 'ontvangen', 'te-wegen']) {
        const { body } = await client.call('GET', `/v1/aanmeldingen?deel=${deel}&limiet=100`)
        expect(body.regels.map((r: { id: string }) => r.id)).not.toContain(id)
        expect(body.aantallen.concepten).toBe(0)
      }
    }
    const own = await (await api.as('fatima')).call('GET', '/v1/aanmeldingen?deel=concepten&limiet=100')
    expect(own.body.regels.map((r: { id: string }) => r.id)).toContain(id)
  })

  test('dat teruggetrokken is, is weer alleen van de maker', async () => {
    const [fatima, ineke] = [await api.as('fatima'), await api.as('ineke')]
    const id = await makeConcept(fatima)
    await sendConcept(fatima, id)
    expect((await ineke.call('GET', `/v1/aanmeldingen/${id}`)).status).toBe(200)
    await fatima.call('POST', `/v1/aanmeldingen/${id}/intrekkingen`, undefined, await ifMatch(fatima, id))
    expect((await ineke.call('GET', `/v1/aanmeldingen/${id}`)).status).toBe(404)
  })

  test('zegt wat er nog ontbreekt, en wordt dan niet verzonden', async () => {
    const fatima = await api.as('fatima')
    const id = await makeConcept(fatima, { regime: 'pga', achternaam: 'Halverwege' })
    const { body } = await fatima.call('GET', `/v1/aanmeldingen/${id}`)
    const velden = body.ontbreekt.map((o: { veld: string }) => o.veld)
    expect(velden).toEqual([
      'kanLichter',
      'geboortedatum',
      'vraag',
      'reden',
      'geprobeerd',
      'criteria.meer_leefgebieden',
      'criteria.veiligheid',
      'criteria.samen_nodig',
      'criteria.lichter_kan_niet',
      'geinformeerd',
      'gecontroleerd',
    ])
    const sent = await fatima.call(
      'POST',
      `/v1/aanmeldingen/${id}/verzendingen`,
      undefined,
      await ifMatch(fatima, id),
    )
    expect(sent).toMatchObject({ status: 409, body: { code: 'toestand', reden: 'onvolledig' } })
    expect(sent.body.errors).toHaveLength(11)
    expect((await stored(id))?.status).toBe('concept')
  })

  test('hoeft geen aanmelding te worden als een telefoontje genoeg is', async () => {
    const fatima = await api.as('fatima')
    const id = await makeConcept(fatima, { ...volledigePga, kanLichter: 'ja' })
    const sent = await fatima.call(
      'POST',
      `/v1/aanmeldingen/${id}/verzendingen`,
      undefined,
      await ifMatch(fatima, id),
    )
    expect(sent).toMatchObject({ status: 409, body: { reden: 'kan_lichter' } })
    expect(
      (await fatima.call('DELETE', `/v1/aanmeldingen/${id}`, undefined, await ifMatch(fatima, id))).status,
    ).toBe(200)
    expect(await stored(id)).toBeUndefined()
  })

  test('weet de jongere het nog niet, dan zijn een reden en een dag nodig die nog komt', async () => {
    const fatima = await api.as('fatima')
    const id = await makeConcept(fatima, {
      ...volledigePga,
      geinformeerd: 'nog_niet',
      geinformeerdReden: 'Eerst overleg over de veiligheid thuis.',
      informerenVoor: '2026-10-01',
    })
    const { body } = await fatima.call('GET', `/v1/aanmeldingen/${id}`)
    expect(body.ontbreekt).toMatchObject([{ veld: 'informerenVoor', code: 'verleden' }])
  })

  test('vraagt om een versie, en weigert een oude', async () => {
    const fatima = await api.as('fatima')
    const id = await makeConcept(fatima)
    expect((await fatima.call('PATCH', `/v1/aanmeldingen/${id}`, { reden: 'x' })).status).toBe(428)
    expect(
      (await fatima.call('PATCH', `/v1/aanmeldingen/${id}`, { reden: 'eerst' }, { 'if-match': '"1"' }))
        .status,
    ).toBe(200)
    expect(
      (await fatima.call('PATCH', `/v1/aanmeldingen/${id}`, { reden: 'te laat' }, { 'if-match': '"1"' }))
        .status,
    ).toBe(412)
    expect((await stored(id))?.reden).toBe('eerst')
  })

  test('dubbel versturen van hetzelfde formulier maakt er één', async () => {
    const fatima = await api.as('fatima')
    const key = { 'idempotency-key': 'zelfde-formulier-1' }
    const [one, two] = [
      await fatima.call('POST', '/v1/aanmeldingen', volledigePga, key),
      await fatima.call('POST', '/v1/aanmeldingen', volledigePga, key),
    ]
    expect(two.body).toEqual(one.body)
  })

  test('is na weggooien helemaal weg, ook wat er getypt werd', async () => {
    const fatima = await api.as('fatima')
    const id = await makeConcept(fatima)
    await fatima.call('PUT', `/v1/kladden/aanmelding.${id}`, { inhoud: { reden: 'half getypt' } })
    await fatima.call('DELETE', `/v1/aanmeldingen/${id}`, undefined, await ifMatch(fatima, id))
    expect(
      await allRows(api.database, 'select sleutel from klad where position($1 in sleutel) > 0', [id]),
    ).toEqual([])
  })
})

describe('het burgerservicenummer', () => {
  test('staat versleuteld, met een blinde index en blokken die niets zeggen', async () => {
    const fatima = await api.as('fatima')
    const id = await makeConcept(fatima)
    const row = await stored(id)
    const bytes = JSON.stringify(row, (_k, v) =>
      v?.type === 'Buffer' ? Buffer.from(v.data).toString('latin1') : v,
    )
    expect(bytes).not.toContain('123456782')
    expect(JSON.stringify(row?.blok)).not.toMatch(/2010|kasper|vrplt/i)
    expect((await fatima.call('GET', `/v1/aanmeldingen/${id}`)).body.velden.bsn).toBe('123456782')
  })

  test('wordt onder steun niet bewaard', async () => {
    const fatima = await api.as('fatima')
    const made = await fatima.call('POST', '/v1/aanmeldingen', { ...volledigeSteun, bsn: '123456782' })
    expect(made).toMatchObject({ status: 409, body: { errors: [{ veld: 'bsn', code: 'geen_grond' }] } })
  })

  test('moet bestaan', async () => {
    const made = await (await api.as('fatima')).call('POST', '/v1/aanmeldingen', {
      ...volledigePga,
      bsn: '123456789',
    })
    expect(made).toMatchObject({ status: 400, body: { errors: [{ veld: 'bsn', code: 'elfproef' }] } })
  })
})

describe('steun', () => {
  test('komt nooit van de politie en gaat er nooit heen', async () => {
    const rob = await api.as('rob')
    expect(await rob.call('POST', '/v1/aanmeldingen', volledigeSteun)).toMatchObject({
      status: 403,
      body: { reden: 'doet_niet_mee' },
    })
    const fatima = await api.as('fatima')
    expect(
      await fatima.call('POST', '/v1/aanmeldingen', { ...volledigeSteun, ontvangerId: politie }),
    ).toMatchObject({
      status: 403,
      body: { reden: 'doet_niet_mee' },
    })
  })

  test('een jongere meldt zichzelf niet aan voor pga', async () => {
    const yara = await api.as('yara')
    expect(await yara.call('POST', '/v1/aanmeldingen', { regime: 'pga', roepnaam: 'Yara' })).toMatchObject({
      status: 403,
      body: { reden: 'niet_zelf_aanmelden' },
    })
  })
})
