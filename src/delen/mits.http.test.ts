import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  createToestemmingWereld,
  type Deelnemer,
  type ToestemmingWereld,
} from '../testing/toestemming-wereld.ts'

let w: ToestemmingWereld
beforeAll(async () => {
  w = await createToestemmingWereld('steun')
})
afterAll(() => w.close())
beforeEach(async () => {
  await w.naar('2026-11-02T09:00:00Z')
  await w.jongere('2009-05-05')
})

const path = () => `/v1/casussen/${w.casusId}/bijdragen`
const aan = (...wie: Deelnemer[]) => ({
  wie: 'gekozen',
  organisaties: wie.map((k) => w.organisatie[k]),
})
/** By default: the gemeente tells the youth work about the family, which that may hear only with consent. */
const body = (anders: Record<string, unknown> = {}) => ({
  soort: 'goed',
  categorie: 'gezin',
  tekst: 'Samen eten lukt, en slapen ook.',
  noodzaak: 'Dan sluit het aan.',
  publiek: aan('nadia'),
  ...anders,
})
const add = async (wie: Deelnemer, anders: Record<string, unknown> = {}) =>
  (await w.als(wie)).call('POST', path(), body(anders))
const count = async () =>
  (await w.owner('select count(*)::int as n from bijdrage where casus_id = $1', [w.casusId]))[0]?.n
const said = ({ status, body: b }: Awaited<ReturnType<typeof add>>) => [status, b.reden, b.errors?.[0]?.veld]

/** A consent of the young person, from the gemeente to the youth work about the family unless said otherwise. */
async function granted(soort: 'avg' | 'geheim' = 'avg', anders: Record<string, unknown> = {}) {
  const id = await w.vraag(
    soort,
    { van: [w.organisatie.marieke], aan: [w.organisatie.nadia], categorieen: ['gezin'], ...anders },
    'marieke',
  )
  expect(await w.zeg(id, 'sem', 'ja')).toBe(201)
  return id
}

/** Everywhere a bijdrage could show: the single read, the list, the export, search, the casus itself and the tijdlijn. */
async function seenBy(wie: Deelnemer, id: string): Promise<string[]> {
  const me = await w.als(wie)
  const holds = async (where: string) => JSON.stringify((await me.call('GET', where)).body).includes(id)
  const found = await me.call('POST', '/v1/zoekopdrachten', { tekst: 'slapen' })
  const places = {
    lezen: (await me.call('GET', `${path()}/${id}`)).status === 200,
    lijst: await holds(path()),
    export: await holds(`/v1/casussen/${w.casusId}/export`),
    tijdlijn: await holds(`/v1/casussen/${w.casusId}/gebeurtenissen`),
    zoeken: JSON.stringify(found.body).includes(id),
  }
  return Object.entries(places).flatMap(([place, seen]) => (seen ? [place] : []))
}
const overal = ['lezen', 'lijst', 'export', 'tijdlijn', 'zoeken']

describe('wie iets alleen met toestemming mag krijgen', () => {
  test('krijgt het zonder toestemming niet, en er is niets bewaard', async () => {
    const before = await count()
    const refused = await add('marieke')
    expect(said(refused)).toEqual([409, 'toestemming_ontbreekt', 'toestemmingId'])
    expect(refused.body.errors[0].melding).toMatch(/alleen met toestemming/)
    expect(await count()).toBe(before)
  })

  test('leest het met een toestemming, en na intrekken nergens meer', async () => {
    const toestemmingId = await granted()
    const { status, body: made } = await add('marieke', { toestemmingId })
    expect(status).toBe(201)
    expect(await seenBy('nadia', made.id)).toEqual(overal)
    await w.zeg(toestemmingId, 'sem', 'ingetrokken')
    expect(await seenBy('nadia', made.id)).toEqual([])
    expect(await seenBy('marieke', made.id)).toEqual(overal)
    expect(await seenBy('sem', made.id)).toContain('lezen')
  })

  test('ziet niet wat zonder toestemming voor iedereen is, en de maker leest wie dat zijn', async () => {
    const publiek = { wie: 'allen', jeugdigeVanaf: '2026-11-02', ouderVanaf: '2026-11-02' }
    const { status, body: made } = await add('marieke', { publiek })
    expect(status).toBe(201)
    expect(await seenBy('nadia', made.id)).toEqual([])
    expect(await seenBy('bart', made.id)).toEqual([])
    expect(await seenBy('eva', made.id)).toEqual(overal)
    expect(await seenBy('sem', made.id)).toContain('lezen')
    const { body: read } = await (await w.als('marieke')).call('GET', `${path()}/${made.id}`)
    const ids = (list: { id: string }[]) => list.map((o) => o.id).sort()
    expect(ids(read.publiek.nietZonderToestemming)).toEqual(
      [w.organisatie.nadia, w.organisatie.bart].toSorted(),
    )
    expect(ids(read.publiek.organisaties)).toEqual([w.organisatie.marieke, w.organisatie.eva].toSorted())
  })

  test('ziet ook niet dat de jongere er iets over terugzei', async () => {
    const publiek = { wie: 'allen', jeugdigeVanaf: '2026-11-02' }
    const { body: made } = await add('marieke', { publiek })
    const said = await (await w.als('sem')).call('POST', `${path()}/${made.id}/weerwoorden`, {
      tekst: 'Het was anders.',
    })
    expect(said.status).toBe(201)
    const lines = async (wie: Deelnemer) =>
      JSON.stringify((await (await w.als(wie)).call('GET', `/v1/casussen/${w.casusId}/gebeurtenissen`)).body)
    expect(await lines('eva')).toContain(said.body.id)
    expect(await lines('nadia')).not.toContain(said.body.id)
  })
})

describe('ouders', () => {
  test('lezen tot 16 jaar zonder toestemming, daarna niet meer', async () => {
    await w.jongere('2010-11-12')
    const publiek = { wie: 'eigen', ouderVanaf: '2026-11-02' }
    const { status, body: made } = await add('marieke', { publiek })
    expect(status).toBe(201)
    expect(await seenBy('linda', made.id)).toContain('lezen')
    await w.naar('2026-11-12T09:00:00Z')
    expect(await seenBy('linda', made.id)).toEqual([])
  })

  test('lezen vanaf 16 jaar met een toestemming die hen noemt', async () => {
    const toestemmingId = await granted('avg', { aan: [], aanOuders: true })
    const { status, body: made } = await add('marieke', {
      publiek: { wie: 'eigen', ouderVanaf: '2026-11-02' },
      toestemmingId,
    })
    expect(status).toBe(201)
    expect(await seenBy('linda', made.id)).toContain('lezen')
  })
})

describe('wie iets alleen met toestemming mag geven', () => {
  test('bewaart het voor de eigen organisatie zonder, en deelt het met', async () => {
    const geld = { categorie: 'financien', publiek: aan('eva') }
    expect((await add('marieke', { ...geld, publiek: { wie: 'eigen' } })).status).toBe(201)
    expect(said(await add('marieke', geld))).toEqual([409, 'toestemming_ontbreekt', 'toestemmingId'])
    const everyone = await add('marieke', { ...geld, publiek: { wie: 'allen' } })
    expect(said(everyone)).toEqual([409, 'toestemming_ontbreekt', 'toestemmingId'])
    expect(everyone.body.errors[0].melding).toMatch(/Kies wie het ziet/)
    const toestemmingId = await granted('avg', { aan: [w.organisatie.eva], categorieen: ['financien'] })
    expect((await add('marieke', { ...geld, toestemmingId })).status).toBe(201)
  })

  test('kiest een toestemming die iedere lezer noemt, over dit gaat en nu geldt', async () => {
    const toestemmingId = await granted()
    const waiting = await w.vraag(
      'avg',
      { van: [w.organisatie.marieke], aan: [w.organisatie.nadia], categorieen: ['gezin'] },
      'marieke',
    )
    for (const anders of [
      { toestemmingId, publiek: aan('nadia', 'bart') },
      { toestemmingId, publiek: aan('nadia'), categorie: 'hulp' },
      { toestemmingId, publiek: { wie: 'allen' } },
      { toestemmingId: waiting },
      { toestemmingId: '018f9999-0000-7000-8000-00000000abcd' },
    ])
      expect(said(await add('marieke', anders))).toEqual([409, 'toestemming_past_niet', 'toestemmingId'])
  })
})

describe('welke soort toestemming', () => {
  const vanGgz = (anders: Record<string, unknown> = {}) => ({
    van: [w.organisatie.eva],
    aan: [w.organisatie.bart],
    categorieen: ['hulp'],
    ...anders,
  })

  test('alleen een ontheffing heft beroepsgeheim op', async () => {
    const hulp = { categorie: 'hulp', publiek: aan('bart') }
    const onConsent = (toestemmingId: string) => ({ geheim: { grond: 'toestemming', toestemmingId } })
    const avg = await granted('avg', vanGgz())
    expect(said(await add('eva', { ...hulp, ...onConsent(avg) }))).toEqual([
      409,
      'toestemming_past_niet',
      'geheim.toestemmingId',
    ])
    const geheim = await granted('geheim', vanGgz())
    expect((await add('eva', { ...hulp, ...onConsent(geheim) })).status).toBe(201)
  })

  test('op een andere grond vraagt de lezer nog steeds een gewone toestemming', async () => {
    const hulp = {
      categorie: 'hulp',
      publiek: aan('bart'),
      geheim: { grond: 'conflict_van_plichten', uitleg: 'Sem loopt gevaar.' },
    }
    expect(said(await add('eva', hulp))).toEqual([409, 'toestemming_ontbreekt', 'toestemmingId'])
    const { status, body: made } = await add('eva', {
      ...hulp,
      toestemmingId: await granted('avg', vanGgz()),
    })
    expect(status).toBe(201)
    expect(await seenBy('bart', made.id)).toContain('lezen')
  })

  test('een ontheffing dient ook waar geen geheim geldt, een ja voor hulp nooit', async () => {
    expect((await add('marieke', { toestemmingId: await granted('geheim') })).status).toBe(201)
    const hulp = await w.vraag('hulp', { van: [w.organisatie.marieke] }, 'marieke')
    await w.zeg(hulp, 'sem', 'ja')
    expect((await add('marieke', { toestemmingId: hulp })).body.reden).toBe('toestemming_past_niet')
  })

  test('een bijdrage rust op één toestemming', async () => {
    const geheim = { grond: 'toestemming', toestemmingId: await granted('geheim', vanGgz()) }
    const { status, body: b } = await add('eva', {
      categorie: 'hulp',
      publiek: aan('bart'),
      geheim,
      toestemmingId: '018f9999-0000-7000-8000-00000000abcd',
    })
    expect([status, b.errors[0].code]).toEqual([400, 'twee_toestemmingen'])
  })
})

test('eigen woorden van de jongere leest wie de jongere koos', async () => {
  const { status, body: made } = await add('sem', { categorie: 'hulp', publiek: aan('bart') })
  expect(status).toBe(201)
  expect(await seenBy('bart', made.id)).toEqual(overal)
})

test('een correctie houdt de toestemming, en wordt geweigerd als die niet meer geldt', async () => {
  const toestemmingId = await granted()
  const { body: made } = await add('marieke', { toestemmingId })
  const correct = async (id: string) =>
    (await w.als('marieke')).call(
      'POST',
      `${path()}/${id}/correcties`,
      { ...body({ publiek: null }), reden: 'Andere dag.' },
      { 'if-match': '"1"' },
    )
  const next = await correct(made.id)
  expect(next.status, JSON.stringify(next.body)).toBe(201)
  const { body: read } = await (await w.als('marieke')).call('GET', `${path()}/${next.body.id}`)
  expect(read.toestemmingId).toBe(toestemmingId)
  await w.zeg(toestemmingId, 'sem', 'ingetrokken')
  expect((await correct(next.body.id)).body.reden).toBe('toestemming_past_niet')
})

test('wie schrijft, leest vooraf wie toestemming nodig heeft en wie wanneer ja zei', async () => {
  const toestemmingId = await granted()
  const { body: publiek } = await (await w.als('marieke')).call('GET', `/v1/casussen/${w.casusId}/publiek`)
  const of = (wie: Deelnemer) =>
    publiek.organisaties.find((o: { id: string }) => o.id === w.organisatie[wie])?.metToestemming
  expect(of('nadia')).toEqual(['financien', 'gezin', 'hulp', 'verzuim'])
  expect(of('marieke')).toEqual([])
  expect(publiek.toestemming.geven).toEqual(['financien', 'hulp'])
  expect(publiek.toestemming.ouders).toEqual(['financien', 'gezin', 'hulp'])
  expect(publiek.toestemming.geldig.find((t: { id: string }) => t.id === toestemmingId)).toMatchObject({
    soort: 'avg',
    categorieen: ['gezin'],
    ja: [{ naam: 'Sem', op: '2026-11-02' }],
  })
  await w.jongere('2014-05-05')
  const { body: younger } = await (await w.als('marieke')).call('GET', `/v1/casussen/${w.casusId}/publiek`)
  expect(younger.toestemming.ouders).toEqual([])
})

test('een antwoord op een informatieverzoek gaat dezelfde weg', async () => {
  const at = `/v1/casussen/${w.casusId}/informatieverzoeken`
  const asked = await (await w.als('nadia')).call('POST', at, {
    aanOrganisatieId: w.organisatie.marieke,
    aanActorId: null,
    categorie: 'gezin',
    doel: 'Aansluiten bij thuis.',
    vraag: 'Wat lukt er thuis?',
    noodzaak: 'Anders doen we dubbel.',
  })
  expect(asked.status).toBe(201)
  const answer = async (anders: Record<string, unknown>) =>
    (await w.als('marieke')).call(
      'POST',
      `${at}/${asked.body.id}/antwoord`,
      { antwoord: 'gegeven', bijdrage: body(anders) },
      { 'if-match': '"1"' },
    )
  const refused = await answer({})
  expect(said(refused)).toEqual([409, 'toestemming_ontbreekt', 'bijdrage.toestemmingId'])
  const { status, body: given } = await answer({ toestemmingId: await granted() })
  expect(status).toBe(200)
  expect(await seenBy('nadia', given.bijdrageId)).toContain('lezen')
})
