import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWereld, type Wereld } from '../testing/samples.ts'
import { startKlok } from '../testing/start-klok.ts'
import type { Client } from '../testing/test-api.ts'
import { daden, type Persona, vijf } from './informatieverzoek.scenarios.ts'

let w: Wereld
beforeAll(async () => {
  w = await createWereld()
})
afterAll(() => w.api.close())

const at = (...more: string[]) => ['/v1/casussen', w.casusId, 'informatieverzoeken', ...more].join('/')
const vraag = (anders: Record<string, unknown> = {}) => ({
  aanOrganisatieId: w.organisatie.bart,
  aanActorId: null,
  categorie: 'onderwijs',
  doel: 'Een rooster dat vol te houden is.',
  vraag: 'Op welke dagen lukt het om te komen?',
  noodzaak: 'Anders plant ieder op een andere dag.',
  ...anders,
})
const vraagBart = async (anders = {}): Promise<string> =>
  (await w.doe('marieke', 'POST', at(), vraag(anders))).id
const bijdrage = (anders: Record<string, unknown> = {}) => ({
  soort: 'goed',
  categorie: 'onderwijs',
  tekst: 'De ochtenden gaan goed.',
  noodzaak: 'Het rooster hangt ervan af.',
  publiek: { wie: 'gekozen', organisaties: [w.organisatie.marieke] },
  ...anders,
})
const rowOf = async (id: string) => (await w.owner('select * from informatieverzoek where id = $1', [id]))[0]
const bijdragen = async () => (await w.owner('select id from bijdrage')).length
const als = async (wie: Persona) => w.als(wie)
const versie = (n: number) => ({ 'if-match': `"${n}"` })
const statuses = { ok: [200, 201], mag_niet: [403], niet_gevonden: [404], toestand: [409] } as const

async function inSituatie(situatie: string): Promise<[string, number]> {
  const id = await vraagBart()
  if (situatie === 'uitstel')
    await w.doe('bart', 'POST', at(id, 'uitstel'), { tot: w.dag(20), reden: 'Mentor ziek.' }, 1)
  if (situatie === 'beantwoord')
    await w.doe('bart', 'POST', at(id, 'antwoord'), { antwoord: 'niet_beschikbaar' }, 1)
  if (situatie === 'ingetrokken') await w.doe('marieke', 'POST', at(id, 'intrekking'), {}, 1)
  return [id, situatie === 'open' ? 1 : 2]
}

test.each(daden)('$zin', async ({ persona, daad, situatie, verwacht, reden }) => {
  const [id, v] = await inSituatie(situatie)
  const before = await rowOf(id)
  const me = await als(persona)
  const requests = {
    lezen: () => me.call('GET', at(id)),
    beantwoorden: () => me.call('POST', at(id, 'antwoord'), { antwoord: 'niet_beschikbaar' }, versie(v)),
    intrekken: () => me.call('POST', at(id, 'intrekking'), {}, versie(v)),
    uitstel_vragen: () => me.call('POST', at(id, 'uitstel'), { tot: w.dag(21), reden: 'Ziek.' }, versie(v)),
    uitstel_geven: () => me.call('PUT', at(id, 'uitstel'), { akkoord: true }, versie(v)),
    vrijgeven: () =>
      me.call('PUT', at(id, 'vrijgave'), { jeugdigeVanaf: w.dag(0), ouderVanaf: null }, versie(v)),
  }
  const answer = await requests[daad]()
  expect(statuses[verwacht]).toContain(answer.status)
  if (reden !== undefined) expect(answer.body.reden).toBe(reden)
  if (verwacht !== 'ok') expect(await rowOf(id)).toEqual(before)
})

test.each(vijf)('$zin', async ({ antwoord, bijdrage: metBijdrage, toelichting }) => {
  const id = await vraagBart()
  const bart = await als('bart')
  const before = await bijdragen()
  const body = {
    antwoord,
    ...(metBijdrage && { bijdrage: bijdrage() }),
    ...(toelichting === 'moet' && { toelichting: 'Alleen voor het rooster.' }),
  }
  const { status } = await bart.call('POST', at(id, 'antwoord'), body, versie(1))
  expect(status).toBe(200)
  expect(await bijdragen()).toBe(before + (metBijdrage ? 1 : 0))
  const { body: seen } = await (await als('marieke')).call('GET', at(id))
  expect(seen.antwoord.soort).toBe(antwoord)
  if (metBijdrage) {
    const path = `/v1/casussen/${w.casusId}/bijdragen/${seen.antwoord.bijdrageId}`
    expect((await (await als('marieke')).call('GET', path)).body.tekst).toBe('De ochtenden gaan goed.')
    expect((await (await als('nadia')).call('GET', path)).status).toBe(404)
  } else expect(seen.antwoord.bijdrageId).toBeNull()
})

test.each(vijf.filter((v) => v.toelichting === 'moet'))(
  '$antwoord zonder uitleg wordt niet bewaard',
  async ({ antwoord }) => {
    const id = await vraagBart()
    const { status, body } = await (await als('bart')).call(
      'POST',
      at(id, 'antwoord'),
      { antwoord, bijdrage: bijdrage() },
      versie(1),
    )
    expect([status, body.errors[0].veld]).toEqual([400, 'toelichting'])
    expect((await rowOf(id))?.status).toBe('open')
  },
)

test('een reden om niet te geven blijft bij wie antwoordde, tenzij die haar laat zien', async () => {
  const refuse = async (redenTonen: boolean) => {
    const id = await vraagBart()
    const body = { antwoord: 'geweigerd', reden: 'Het vertrouwen gaat voor.', redenTonen }
    await w.doe('bart', 'POST', at(id, 'antwoord'), body, 1)
    return id
  }
  const kept = await refuse(false)
  const shown = await refuse(true)
  const reden = async (wie: Persona, id: string) =>
    (await (await als(wie)).call('GET', at(id))).body.antwoord.reden
  expect(await reden('bart', kept)).toBe('Het vertrouwen gaat voor.')
  expect(await reden('marieke', kept)).toBe('')
  expect(await reden('marieke', shown)).toBe('Het vertrouwen gaat voor.')
  const { inhoud } = (await (await als('marieke')).call('GET', `/v1/casussen/${w.casusId}/export`)).body
  const told = inhoud.verzoekreden.map((r: { verzoek_id: string }) => r.verzoek_id)
  expect(told).toContain(shown)
  expect(told).not.toContain(kept)
})

test('een antwoord dat wie vroeg niet zou zien, of dat over iets anders gaat, wordt niet bewaard', async () => {
  const id = await vraagBart()
  const before = await bijdragen()
  const { status, body } = await (await als('bart')).call(
    'POST',
    at(id, 'antwoord'),
    { antwoord: 'gegeven', bijdrage: bijdrage({ categorie: 'contact', publiek: { wie: 'eigen' } }) },
    versie(1),
  )
  expect(status).toBe(409)
  expect(body.errors.map((e: { veld: string }) => e.veld).sort()).toEqual([
    'bijdrage.categorie',
    'bijdrage.publiek',
  ])
  expect(await bijdragen()).toBe(before)
  expect((await rowOf(id))?.status).toBe('open')
})

test('de regels van delen gelden ook voor een antwoord, met het veld erbij', async () => {
  const id = await vraagBart()
  const { status, body } = await (await als('bart')).call(
    'POST',
    at(id, 'antwoord'),
    { antwoord: 'gegeven', bijdrage: bijdrage({ noodzaak: '' }) },
    versie(1),
  )
  expect([status, body.errors[0].veld]).toEqual([409, 'bijdrage.noodzaak'])
  expect((await rowOf(id))?.status).toBe('open')
})

test('zonder gekozen dag is de termijn vijf werkdagen', async () => {
  expect((await (await als('marieke')).call('GET', at(await vraagBart()))).body.termijn).toBe('2026-11-09')
})

test('een later uitstel wordt pas de termijn als wie vroeg akkoord is', async () => {
  const id = await vraagBart({ termijn: w.dag(5) })
  const bart = await als('bart')
  const early = await bart.call('POST', at(id, 'uitstel'), { tot: w.dag(5), reden: 'Ziek.' }, versie(1))
  expect([early.status, early.body.errors[0].code]).toEqual([409, 'niet_later'])
  await w.doe('bart', 'POST', at(id, 'uitstel'), { tot: w.dag(9), reden: 'Ziek.' }, 1)
  const asked = (await bart.call('GET', at(id))).body
  expect([asked.termijn, asked.uitstel]).toEqual([w.dag(5), { tot: w.dag(9), reden: 'Ziek.' }])
  await w.doe('marieke', 'PUT', at(id, 'uitstel'), { akkoord: true }, 2)
  const agreed = (await bart.call('GET', at(id))).body
  expect([agreed.termijn, agreed.uitstel]).toEqual([w.dag(9), null])
})

test('geen uitstel: de termijn blijft', async () => {
  const id = await vraagBart({ termijn: w.dag(5) })
  await w.doe('bart', 'POST', at(id, 'uitstel'), { tot: w.dag(9), reden: 'Ziek.' }, 1)
  await w.doe('marieke', 'PUT', at(id, 'uitstel'), { akkoord: false }, 2)
  expect((await (await als('bart')).call('GET', at(id))).body).toMatchObject({
    termijn: w.dag(5),
    uitstel: null,
  })
})

test.each([
  ['aan de eigen organisatie', () => ({ aanOrganisatieId: w.organisatie.marieke }), 'eigen_organisatie'],
  ['aan wie niet meedoet', () => ({ aanOrganisatieId: w.organisatie.eva }), 'doet_niet_mee'],
  ['aan iemand van elders', () => ({ aanActorId: w.actor.rob }), 'doet_niet_mee'],
  ['van een categorie die niet bestaat', () => ({ categorie: 'geloof' }), 'niet_in_regime'],
])('een vraag %s wordt niet bewaard', async (_wat, anders, code) => {
  const count = async () => (await w.owner('select id from informatieverzoek')).length
  const before = await count()
  const { status, body } = await (await als('marieke')).call('POST', at(), vraag(anders()))
  expect([status, body.errors[0].code]).toEqual([409, code])
  expect(await count()).toBe(before)
})

test('wat de politie niet aan een school mag geven, vraagt een school niet: met reden, artikel en wat wel kan', async () => {
  const before = (await w.owner('select id from informatieverzoek')).length
  const bart = await als('bart')
  const { status, body } = await bart.call(
    'POST',
    at(),
    vraag({ aanOrganisatieId: w.organisatie.rob, categorie: 'politie_feiten' }),
  )
  expect([status, body.reden]).toEqual([409, 'mag_niet_delen'])
  expect(body.errors[0].veld).toBe('categorie')
  expect((await w.owner('select id from informatieverzoek')).length).toBe(before)
  const { body: advies } = await bart.call(
    'GET',
    `/v1/casussen/${w.casusId}/vraagadvies?organisatie=${w.organisatie.rob}`,
  )
  const besluit = advies.categorieen.find((c: { categorie: string }) => c.categorie === 'politie_feiten')
  expect(besluit.uitkomst).toBe('nee')
  expect(besluit.redenen.length).toBeGreaterThan(0)
  for (const { tekst, inPlaatsDaarvan } of besluit.redenen) {
    expect(tekst.en).not.toBe('')
    expect(body.detail).toContain(tekst.nl)
    expect(body.detail).toContain(inPlaatsDaarvan.nl)
  }
})

test('vrijgegeven ziet de jongere de vraag; een antwoord neemt dat weer weg tot de bron vrijgeeft', async () => {
  const id = await vraagBart()
  const sees = async () => (await (await als('sem')).call('GET', at(id))).status
  await w.doe('marieke', 'PUT', at(id, 'vrijgave'), { jeugdigeVanaf: w.dag(0), ouderVanaf: null }, 1)
  expect(await sees()).toBe(200)
  expect((await (await als('linda')).call('GET', at(id))).status).toBe(404)
  await w.doe('bart', 'POST', at(id, 'antwoord'), { antwoord: 'niet_beschikbaar' }, 2)
  expect(await sees()).toBe(404)
  await w.doe('bart', 'PUT', at(id, 'vrijgave'), { jeugdigeVanaf: w.dag(0), ouderVanaf: null }, 3)
  expect(await sees()).toBe(200)
})

test('twee keer op de knop is één vraag', async () => {
  const marieke = await als('marieke')
  const count = async () => (await w.owner('select id from informatieverzoek')).length
  const before = await count()
  const kop = { 'idempotency-key': 'twee-keer-vragen-1' }
  const first = await marieke.call('POST', at(), vraag(), kop)
  const second = await marieke.call('POST', at(), vraag(), kop)
  expect(second.body).toEqual(first.body)
  expect(await count()).toBe(before + 1)
})

test('antwoorden zonder versie of op een oude versie verandert niets', async () => {
  const id = await vraagBart()
  const bart = await als('bart')
  const before = await rowOf(id)
  const body = { antwoord: 'gegeven', bijdrage: bijdrage() }
  const count = await bijdragen()
  expect((await bart.call('POST', at(id, 'antwoord'), body)).status).toBe(428)
  expect((await bart.call('POST', at(id, 'antwoord'), body, versie(9))).status).toBe(412)
  expect(await rowOf(id)).toEqual(before)
  expect(await bijdragen()).toBe(count)
})

test('Mijn werk: wat op mij wacht, vóór en na de termijn, en wat er van mijn vraag kwam', async () => {
  const id = await vraagBart({ termijn: w.dag(1), vraag: 'Wacht dit op mij?' })
  const mine = async (me: Client) =>
    (await me.call('GET', '/v1/mijn-werk')).body.verzoeken.eerste.find((v: { id: string }) => v.id === id)
  expect(await mine(await als('bart'))).toMatchObject({ soort: 'vraag', vraag: 'Wacht dit op mij?' })
  expect(await mine(await als('marieke'))).toBeUndefined()
  expect(await mine(await als('nadia'))).toBeUndefined()
  await startKlok(w.api.database, '2026-11-05T09:00:00Z')
  try {
    const [bart, marieke] = [await w.api.as('bart'), await w.api.as('marieke')]
    expect(await mine(bart)).toMatchObject({ soort: 'vraag_voorbij' })
    expect(await mine(marieke)).toMatchObject({ soort: 'geen_antwoord' })
    await bart.call('POST', at(id, 'uitstel'), { tot: '2026-11-20', reden: 'Mentor ziek.' }, versie(1))
    expect(await mine(marieke)).toMatchObject({ soort: 'uitstel' })
    await bart.call('POST', at(id, 'antwoord'), { antwoord: 'niet_beschikbaar' }, versie(2))
    expect(await mine(bart)).toBeUndefined()
    expect(await mine(marieke)).toMatchObject({ soort: 'antwoord' })
    await marieke.call('PUT', `/v1/casussen/${w.casusId}/gelezen`)
    expect(await mine(marieke)).toBeUndefined()
  } finally {
    await startKlok(w.api.database, '2026-11-02T09:00:00Z')
  }
})
