import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPortaalWereld, type PortaalWereld } from '../testing/portaal-wereld.ts'
import type { Deel, MijnVerhaal } from './contract.ts'
import { situaties, type Verwacht } from './verhaal.scenarios.ts'

let w: PortaalWereld
let sem = ''
const b: Record<string, string> = {}
beforeAll(async () => {
  w = await createPortaalWereld()
  sem = await w.casusVan('sem')
  const rows = await w.owner<{ sub: string; id: string }>(
    `select c.sub, b.id from betrokkenheid b join actor a on a.id = b.actor_id join account c on c.id = a.account_id where b.casus_id = $1`,
    [sem],
  )
  for (const { sub, id } of rows) b[sub] = id
})
afterAll(() => w?.api.close())

let n = 0
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
const doe = async (wie: string, method: Method, pad: string, body?: unknown, kop = {}) =>
  (await w.as(wie)).call(method, pad, body, {
    ...(method === 'POST' && { 'idempotency-key': `verhaal-proef-${n++}` }),
    ...kop,
  })
const ifMatch = (versie: number) => ({ 'if-match': `"${versie}"` })
const schrijf = async (wie: string, tekst = 'Ik was elf toen papa wegging.', titel = ''): Promise<string> =>
  `/v1/verhaaldelen/${(await doe(wie, 'POST', '/v1/verhaaldelen', { titel, tekst })).body.id}`
const geef = (pad: string, betrokkenheidId: string | undefined, wie = 'mens') =>
  doe('sem', 'POST', `${pad}/lezers`, { betrokkenheidId, wie })
const mijn = async (wie: string): Promise<MijnVerhaal> => (await doe(wie, 'GET', '/v1/verhaaldelen')).body
const lees = async (wie: string, pad: string): Promise<Deel> => (await doe(wie, 'GET', pad)).body
const regel = async (pad: string) => (await mijn('sem')).delen.find((d) => pad.endsWith(d.id))

const statuses: Record<Verwacht, number> = { ok: 200, mag_niet: 403, niet_gevonden: 404, toestand: 409 }

describe('wie wat mag met een deel van Sems verhaal', () => {
  for (const { persona, act, situatie, verwacht } of situaties) {
    test(`${persona}: ${act}, ${situatie}: ${verwacht}`, async () => {
      const pad = await schrijf('sem')
      const given =
        situatie === 'gegeven' ? await geef(pad, persona === 'sem' ? b.nadia : b[persona]) : undefined
      // What may not be given at all is refused there, and stays unread.
      if (verwacht === 'toestand') {
        expect([given?.status, (await doe(persona, 'GET', pad)).status]).toEqual([409, 404])
        return
      }
      const before = await lees('sem', pad)
      const found = await {
        lezen: () => doe(persona, 'GET', pad),
        gelezen: () => doe(persona, 'PUT', `${pad}/gelezen`, { versie: 1 }),
        wijzigen: () => doe(persona, 'PUT', pad, { titel: 'a', tekst: 'b' }, ifMatch(1)),
        weggooien: () => doe(persona, 'DELETE', pad, undefined, ifMatch(1)),
        geven: () => doe(persona, 'POST', `${pad}/lezers`, { betrokkenheidId: b.eva, wie: 'mens' }),
        terugnemen: () => doe(persona, 'DELETE', `${pad}/lezers/${given?.body.id}`),
      }[act]()
      expect(found.status === 201 ? 200 : found.status).toBe(statuses[verwacht])
      if (verwacht !== 'ok') expect(await lees('sem', pad)).toEqual(before)
    })
  }
})

describe('schrijven', () => {
  test('een deel is van niemand anders tot het gegeven wordt; geen casus weet ervan', async () => {
    const pad = await schrijf('sem', 'Alleen voor mij.', 'Voor mij')
    expect(await regel(pad)).toMatchObject({ titel: 'Voor mij', lezers: [], lezingen: [], versie: 1 })
    for (const wie of ['nadia', 'marieke', 'rob', 'linda', 'yara'])
      expect((await doe(wie, 'GET', pad)).status).toBe(404)
    expect((await w.logged('verhaal.schrijven')).personen).toBe(0)
  })

  test('twee keer drukken maakt één deel; een oude versie (412) of geen versie (428) verandert niets', async () => {
    const key = { 'idempotency-key': 'verhaal-dubbel-1' }
    const body = { titel: '', tekst: 'Eén keer.' }
    const one = await doe('sem', 'POST', '/v1/verhaaldelen', body, key)
    const two = await doe('sem', 'POST', '/v1/verhaaldelen', body, key)
    expect([one.status, two.body.id]).toEqual([201, one.body.id])
    const pad = `/v1/verhaaldelen/${one.body.id}`
    const nieuw = { titel: '', tekst: 'Twee keer.' }
    expect((await doe('sem', 'PUT', pad, nieuw)).status).toBe(428)
    expect((await doe('sem', 'PUT', pad, nieuw, ifMatch(1))).body).toEqual({ versie: 2 })
    expect((await doe('sem', 'PUT', pad, body, ifMatch(1))).status).toBe(412)
    expect((await doe('sem', 'DELETE', pad, undefined, ifMatch(1))).status).toBe(412)
    expect((await doe('sem', 'DELETE', pad)).status).toBe(428)
    expect(await lees('sem', pad)).toMatchObject({ tekst: 'Twee keer.', versie: 2 })
    expect((await doe('sem', 'DELETE', pad, undefined, ifMatch(2))).status).toBe(200)
    expect((await doe('sem', 'GET', pad)).status).toBe(404)
  })

  test('wat weggegooid wordt, neemt mee wat eraan getypt en nog niet bewaard was', async () => {
    const pad = await schrijf('sem', 'Dit moet weg.', '')
    const klad = `/v1/kladden/verhaal-${pad.split('/').at(-1)}`
    await doe('sem', 'PUT', klad, { inhoud: { titel: '', tekst: 'Dit ook.' } })
    expect((await doe('sem', 'GET', klad)).body.inhoud).not.toBeNull()
    expect((await doe('sem', 'DELETE', pad, undefined, ifMatch(1))).status).toBe(200)
    expect((await doe('sem', 'GET', klad)).body.inhoud).toBeNull()
  })

  test('een medewerker en een ouder schrijven niemands verhaal', async () => {
    for (const wie of ['nadia', 'linda']) {
      const { status, body } = await doe(wie, 'POST', '/v1/verhaaldelen', { titel: '', tekst: 'x' })
      expect([status, body.code, body.reden]).toEqual([403, 'mag_niet', 'alleen_jongere'])
    }
    expect((await doe('nadia', 'GET', '/v1/verhaaldelen')).body.reden).toBe('alleen_gezin')
  })
})

describe('geven en terugnemen', () => {
  test('kiezen kan wie meedoet en het krijgen mag; politie, OM en de burgemeester staan er niet bij', async () => {
    const { plannen } = await mijn('sem')
    const plan = plannen.find((p) => p.casusId === sem)
    const keuze = plan?.mensen.map((m) => m.betrokkenheidId)
    expect(keuze).toContain(b.nadia)
    expect(keuze).toContain(b.linda)
    expect(keuze).not.toContain(b.rob)
    expect(keuze).not.toContain(b.sem)
    expect(plan?.wieKanVragen.nl).toMatch(/rechter/)
  })

  test('wie het krijgt leest het, met van wie; terugnemen werkt bij het volgende verzoek', async () => {
    const pad = await schrijf('sem', 'Voor Nadia.')
    const { body } = await geef(pad, b.nadia)
    expect((await geef(pad, b.nadia)).body.id).toBe(body.id)
    expect(await lees('nadia', pad)).toMatchObject({
      tekst: 'Voor Nadia.',
      van: 'Sem',
      eigen: false,
      lezers: [],
    })
    expect(await regel(pad)).toMatchObject({ lezers: [{ wie: 'mens', leest: true }] })
    await doe('nadia', 'PUT', `${pad}/gelezen`, { versie: 1 })
    expect(await regel(pad)).toMatchObject({ lezingen: [{ nieuwste: true }] })
    expect((await doe('sem', 'DELETE', `${pad}/lezers/${body.id}`)).status).toBe(200)
    expect((await doe('nadia', 'GET', pad)).status).toBe(404)
    // Who read it stays known to who told it.
    expect(await regel(pad)).toMatchObject({ lezers: [], lezingen: [{ nieuwste: true }] })
  })

  test('een organisatie krijgt het met iedereen die meedoet, en niemand daarbuiten', async () => {
    const pad = await schrijf('sem', 'Voor het wijkteam.')
    expect((await geef(pad, b.marieke, 'organisatie')).status).toBe(201)
    expect((await doe('marieke', 'GET', pad)).status).toBe(200)
    expect((await doe('nadia', 'GET', pad)).status).toBe(404)
    const [{ collega }] = (await w.owner<{ collega: string }>(
      `select coalesce(min(c.sub), '') as collega from actor a join account c on c.id = a.account_id
       where a.organisatie_id = (select organisatie_id from betrokkenheid where id = $1)
         and not exists (select from betrokkenheid x where x.casus_id = $2 and x.actor_id = a.id) and c.issuer = (select issuer from account where sub = 'marieke')`,
      [b.marieke, sem],
    )) as [{ collega: string }]
    if (collega) expect((await doe(collega, 'GET', pad)).status).toBe(404)
    expect((await geef(pad, b.linda, 'organisatie')).status).toBe(404)
  })

  test('politie krijgt nooit iets: niet gekozen, en ook niet als de rij er toch staat', async () => {
    const pad = await schrijf('sem', 'Niet voor de politie.')
    expect((await geef(pad, b.rob)).body).toMatchObject({ reden: 'ontvangt_niet' })
    expect((await geef(pad, b.rob, 'organisatie')).status).toBe(409)
    await w.owner(
      `insert into verhaaldeling (deel_id, eigenaar_id, casus_id, regime_code, actor_id)
       select v.id, v.eigenaar_id, $2, 'pga', (select actor_id from betrokkenheid where id = $3) from verhaaldeel v where v.id = $1`,
      [pad.split('/').at(-1), sem, b.rob],
    )
    expect((await doe('rob', 'GET', pad)).status).toBe(404)
    expect((await doe('rob', 'GET', `/v1/casussen/${sem}/verhaaldelen`)).body).toEqual({ delen: [] })
  })

  test('de casus zegt dat er iets nieuws is, zonder wat; na lezen en na andere woorden klopt dat nog', async () => {
    await w.owner('delete from verhaaldeling')
    const pad = await schrijf('sem', 'Geheime woorden.', 'Geheime titel')
    await geef(pad, b.eva)
    const delen = async () => (await doe('eva', 'GET', `/v1/casussen/${sem}/verhaaldelen`)).body.delen
    expect(await delen()).toMatchObject([{ nieuw: true, van: 'Sem' }])
    expect(JSON.stringify(await delen())).not.toMatch(/Geheim/)
    const werk = async () => (await doe('eva', 'GET', '/v1/mijn-werk')).body
    expect((await werk()).verhalen).toMatchObject({ aantal: 1, eerste: [{ casusId: sem }] })
    expect(JSON.stringify(await werk())).not.toMatch(/Geheim/)
    await doe('eva', 'PUT', `${pad}/gelezen`, { versie: 1 })
    expect(await delen()).toMatchObject([{ nieuw: false }])
    expect((await werk()).verhalen.aantal).toBe(0)
    await doe('sem', 'PUT', pad, { titel: '', tekst: 'Anders.' }, ifMatch(1))
    expect(await delen()).toMatchObject([{ nieuw: true }])
    expect(await lees('eva', pad)).toMatchObject({ tekst: 'Anders.', versie: 2 })
  })

  test('wie keek: Sem ziet dat iemand zijn verhaal las, een ouder die het niet kreeg ziet dat niet', async () => {
    const pad = await schrijf('sem', 'Wie leest dit?')
    await geef(pad, b.bart)
    await lees('bart', pad)
    const { body } = await doe('sem', 'GET', `/v1/wie-keek?casusId=${sem}`)
    expect(JSON.stringify(body)).toMatch(/"verhaal"/)
    const ouder = await doe('linda', 'GET', `/v1/wie-keek?casusId=${sem}`)
    expect(JSON.stringify(ouder.body)).not.toMatch(/"verhaal"/)
  })
})

test('tienduizend woorden met emoji en rechts-naar-links komen terug zoals ze waren', async () => {
  const zin = 'Ik 🙋🏽‍♀️ woonde bij tante نور en oom אבי. '
  const tekst = zin.repeat(1250).trim()
  expect(tekst.split(' ').length).toBeGreaterThanOrEqual(10_000)
  const pad = await schrijf('sem', tekst, 'نور 👩‍👩‍👦')
  expect(await lees('sem', pad)).toMatchObject({ tekst, titel: 'نور 👩‍👩‍👦' })
  const begin = (await regel(pad))?.begin ?? ''
  expect(tekst.startsWith(begin.slice(0, -1))).toBe(true)
  expect(begin.isWellFormed()).toBe(true)
  const lang = await doe('sem', 'POST', '/v1/verhaaldelen', { titel: '', tekst: '😀'.repeat(120_000) })
  expect(lang.status).toBe(201)
  expect(
    (await doe('sem', 'POST', '/v1/verhaaldelen', { titel: '', tekst: 'a'.repeat(120_001) })).status,
  ).toBe(400)
})
