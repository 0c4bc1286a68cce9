import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ifMatch, makeConcept, sendConcept } from '../testing/make-aanmelding.ts'
import { allRows } from '../testing/start-klok.ts'
import { type Client, createTestApi, type TestApi } from '../testing/test-api.ts'
import { type ZvhScenario, zvhScenarios } from './zvh.scenarios.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi('zvh-toen')
})
afterAll(() => api.close())

const codes = ['problemen_bij_betrokkene', 'meer_leefgebieden', 'ernstige_gevolgen', 'samen_nodig']
const volledig = {
  regime: 'zvh',
  roepnaam: 'Kasper',
  achternaam: 'Voorbeeld',
  geboortedatum: '2008-04-05',
  woonplaats: 'Merwestad',
  vraag: 'Ik wil thuis kunnen blijven.',
  reden: 'Het loopt thuis en op straat vast.',
  geprobeerd: 'Een jaar hulp thuis.',
  kanLichter: 'nee',
  eerstGebeld: 'De politie en de Raad; ieder heeft een stuk.',
  geinformeerd: 'ja',
  gecontroleerd: true,
  criteria: Object.fromEntries(codes.map((code) => [code, 'Dit is er, met feiten.'])),
}
const verslag = { reden: 'Zo is het gewogen.', uitlegJeugdige: 'Wij gaan samen aan de slag.' }

async function sent(): Promise<string> {
  const pim = await api.as('pim')
  const id = await makeConcept(pim, volledig)
  await sendConcept(pim, id)
  return id
}

async function judge(persona: string, id: string, niet: string[] = []): Promise<void> {
  const client = await api.as(persona)
  for (const code of codes) {
    const body = {
      oordeel: niet.includes(code) ? 'niet_voldaan' : 'voldaan',
      reden: `Gezien door ${persona}.`,
      versie: 0,
    }
    const { status } = await client.call('PUT', `/v1/aanmeldingen/${id}/weging/oordelen/${code}`, body)
    expect(status).toBe(200)
  }
}

async function decide(client: Client, id: string, besluit: string, criteria: object = alles()) {
  const { headers } = await client.call('GET', `/v1/aanmeldingen/${id}/weging`)
  return client.call(
    'POST',
    `/v1/aanmeldingen/${id}/weging/besluiten`,
    { besluit, ...verslag, criteria },
    { 'if-match': headers.etag ?? '"1"' },
  )
}
const alles = (anders: Record<string, string> = {}) => ({
  ...Object.fromEntries(codes.map((code) => [code, 'voldaan'])),
  ...anders,
})

async function situation(s: ZvhScenario['situatie']): Promise<string> {
  const id = await sent()
  if (s === 'verzonden') return id
  const hanna = await api.as('hanna')
  expect((await hanna.call('POST', `/v1/aanmeldingen/${id}/wegingen`)).status).toBe(201)
  if (s === 'open') return id
  if (s === 'alleen_advies') {
    await judge('esra', id)
    await judge('wouter', id)
    return id
  }
  const niet = s === 'een_niet_voldaan' ? ['samen_nodig'] : []
  await judge('wouter', id, niet)
  await judge('daphne', id, niet)
  if (s === 'aangenomen') expect((await decide(hanna, id, 'aangenomen')).status).toBe(200)
  return id
}

async function attempt(client: Client, s: ZvhScenario, id: string) {
  const path = `/v1/aanmeldingen/${id}`
  switch (s.act) {
    case 'openen':
      return client.call('POST', `${path}/wegingen`)
    case 'oordelen':
      return client.call('PUT', `${path}/weging/oordelen/samen_nodig`, {
        oordeel: 'voldaan',
        reden: 'Gezien.',
        versie: 0,
      })
    case 'aannemen':
      return decide(client, id, 'aangenomen')
    case 'weigeren':
      return decide(client, id, 'geweigerd', alles({ samen_nodig: 'niet_voldaan' }))
    case 'casus_starten':
      return client.call('POST', `${path}/casus`, {}, await ifMatch(client, id))
  }
}

const goed = { openen: 201, oordelen: 200, aannemen: 200, weigeren: 200, casus_starten: 201 } as const
const fout = { mag_niet: 403, niet_gevonden: 404, toestand: 409 } as const
const stored = (id: string) =>
  allRows(
    api.database,
    `select a.status, a.versie, w.versie as weging, (select count(*)::int from oordeel o where o.weging_id = w.id) as oordelen, b.besluit
      from aanmelding a left join weging w on w.aanmelding_id = a.id left join wegingsbesluit b on b.weging_id = w.id where a.id = $1`,
    [id],
  )

describe.each(zvhScenarios)('$zin', (s) => {
  test('zo is het, en een weigering verandert niets', async () => {
    const id = await situation(s.situatie)
    const before = await stored(id)
    const { status, body } = await attempt(await api.as(s.persona), s, id)
    expect([status, status >= 400 ? body : null]).toEqual([
      s.verwacht === 'ok' ? goed[s.act] : fout[s.verwacht],
      status >= 400 ? body : null,
    ])
    if (s.verwacht !== 'ok') expect(await stored(id)).toEqual(before)
  })
})

test('advies staat erbij als advies, en telt voor niemand mee', async () => {
  const id = await situation('alleen_advies')
  const { body } = await (await api.as('esra')).call('GET', `/v1/aanmeldingen/${id}/weging`)
  expect(body).toMatchObject({
    cumulatief: true,
    wegers: 1,
    abilities: { alsAdvies: true, magOordelen: true, magBesluiten: false },
  })
  const [eerste] = body.criteria
  expect(eerste.oordelen.map((o: { naam: string; advies: boolean }) => [o.naam, o.advies])).toEqual([
    ['Esra Demir', true],
    ['Wouter de Lange', false],
  ])
})

test('een voorwaarde die alleen een adviseur ziet, kan niet als geldend worden vastgelegd', async () => {
  const id = await situation('een_niet_voldaan')
  await judge('esra', id)
  const hanna = await api.as('hanna')
  const { status, body } = await decide(hanna, id, 'aangenomen')
  expect(status).toBe(409)
  expect(body.errors).toEqual([
    {
      veld: 'criteria.samen_nodig',
      code: 'door_niemand',
      melding: 'Niemand van de overheden die wegen, vond dat deze voorwaarde geldt.',
    },
  ])
})

test('ieder besluit legt per voorwaarde vast wat eruit kwam, en zegt alles wat ontbreekt in één keer', async () => {
  const id = await situation('gewogen')
  const hanna = await api.as('hanna')
  const none = await decide(hanna, id, 'aangenomen', {})
  expect([none.status, none.body.errors?.length]).toEqual([409, 4])
  const strange = await decide(hanna, id, 'aangenomen', alles({ uiterlijk: 'voldaan' }))
  expect([strange.status, strange.body.errors?.[0]?.code]).toEqual([409, 'onbekend'])
  expect((await decide(hanna, id, 'aangenomen')).status).toBe(200)
  const { body } = await hanna.call('GET', `/v1/aanmeldingen/${id}/weging`)
  expect(body.besluit.criteria).toEqual(alles())
})

test('geweigerd is meteen vernietigd, ook het advies', async () => {
  const id = await situation('een_niet_voldaan')
  await judge('esra', id)
  const { status, body } = await decide(
    await api.as('hanna'),
    id,
    'geweigerd',
    alles({ samen_nodig: 'niet_voldaan' }),
  )
  expect(status).toBe(200)
  expect(body.vernietigingId).not.toBeNull()
  expect(await stored(id)).toEqual([])
})
