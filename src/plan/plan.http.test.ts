import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApi, type TestApi } from '../testing/test-api.ts'
import type { AfspraakAntwoord, PlanAntwoord, VersieAntwoord } from './contract.ts'
import { scenarios } from './plan.scenarios.ts'
import { nieuweAfspraak, type Scenario, type Situatie } from './situatie.scenarios.ts'

let api: TestApi
let casusId: string
beforeAll(async () => {
  api = await createTestApi()
  casusId = await findCasus('sem')
})
afterAll(() => api.close())

async function findCasus(jeugdige: string): Promise<string> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: api.database.ownerUrl })
  await client.connect()
  await client.query(
    'begin; set local role verbonden_owner; alter table betrokkenheid no force row level security; alter table actor no force row level security; alter table account no force row level security',
  )
  const { rows } = await client.query(
    'select b.casus_id from betrokkenheid b join actor a on a.id = b.actor_id join account c on c.id = a.account_id where c.sub = $1 limit 1',
    [jeugdige],
  )
  await client.query('rollback')
  await client.end()
  return rows[0].casus_id
}

async function planOf(persona: string, id = casusId): Promise<PlanAntwoord> {
  const { status, body } = await (await api.as(persona)).call('GET', `/v1/casussen/${id}/plan`)
  expect(status).toBe(200)
  return body
}

function situatieOf(plan: PlanAntwoord): Situatie {
  const get = (id: string | undefined) => {
    if (id === undefined) throw new Error('not in the demo plan')
    return id
  }
  return {
    plan,
    spoor: (soort) => get(plan.sporen.find((s) => s.soort === soort)?.id),
    afspraak: (tekst) => get(plan.afspraken.find((a) => a.tekst === tekst)?.id),
    mens: (naam) => get(plan.mensen.find((m) => m.naam === naam)?.id),
  }
}
const semsPlan = async () => situatieOf(await planOf('marieke'))
const afspraakIn = (plan: PlanAntwoord, id: string | undefined): AfspraakAntwoord => {
  const found = plan.afspraken.find((a) => a.id === id)
  if (!found) throw new Error('no such afspraak')
  return found
}

const statusOf: Record<Scenario['verwacht'], number[]> = {
  ok: [200, 201],
  mag_niet: [403],
  niet_gevonden: [404],
  toestand: [409],
  ongeldige_invoer: [400],
}

describe('wie mag wat in het plan van Sem', () => {
  test.each(scenarios.map((s) => [s.titel, s] as const))('%s', async (_titel, scenario) => {
    const before = await semsPlan()
    const { method, path, body, versie } = scenario.verzoek(before)
    const client = await api.as(scenario.persona)
    const answer = await client.call(
      method,
      path,
      body,
      versie === undefined ? {} : { 'if-match': `"${versie}"` },
    )
    expect(answer.body, JSON.stringify(answer.body)).toBeDefined()
    expect(statusOf[scenario.verwacht], JSON.stringify(answer.body)).toContain(answer.status)
    if (scenario.reden) expect(answer.body.reden).toBe(scenario.reden)
    if (scenario.verwacht === 'ok') return undo(scenario, before)
    const after = await planOf('marieke')
    expect({ ...after, stand: '' }).toEqual({ ...before.plan, stand: '' })
    expect(after.stand).toBe(before.plan.stand)
  })
})

/** Scenarios each start from the demo plan: what one changed, a fresh database gives back. */
async function undo(scenario: Scenario, before: Situatie): Promise<void> {
  if (scenario.verzoek(before).method === 'GET') return
  expect(JSON.stringify(await planOf('marieke'))).not.toBe(JSON.stringify(before.plan))
  await api.close()
  api = await createTestApi()
  casusId = await findCasus('sem')
}

describe('ieder ziet zijn deel', () => {
  const soorten = async (persona: string) => (await planOf(persona)).sporen.map((s) => s.soort).toSorted()
  test('een school ziet geen spoor straf en geen zorg', async () =>
    expect(await soorten('bart')).toEqual(['onderwijs', 'werk']))
  test('de politie ziet alleen straf', async () => expect(await soorten('rob')).toEqual(['straf']))
  test('de behandelaar ziet thuis en zorg', async () =>
    expect(await soorten('eva')).toEqual(['thuis', 'zorg']))
  test('Sem, zijn moeder en de regisseur zien het hele plan', async () => {
    for (const wie of ['sem', 'linda', 'marieke'])
      expect(await soorten(wie)).toEqual(['onderwijs', 'straf', 'thuis', 'werk', 'zorg'])
  })

  test('een school leest nergens in het antwoord over straf, politie of zorg', async () => {
    const text = JSON.stringify(await planOf('bart'))
    expect(text).not.toMatch(/[Ww]erkstraf|Politie|Raad voor|De Brug|Tim Kok|Eva Roos/)
  })

  test('een botsing van straf en zorg ziet wie beide ziet, en niemand anders', async () => {
    const codes = async (wie: string) => (await planOf(wie)).signalen.map((s) => s.code)
    for (const wie of ['marieke', 'sem', 'linda'])
      expect(await codes(wie)).toContain('sanctie_blokkeert_zorg')
    for (const wie of ['tim', 'rob', 'eva', 'nadia', 'bart'])
      expect(await codes(wie)).not.toContain('sanctie_blokkeert_zorg')
    const [clash] = (await planOf('marieke')).signalen
    expect(clash).toMatchObject({
      elkeWeek: true,
      wieZien: expect.arrayContaining(['Gemeente Merwestad', 'Sem', 'Linda']),
    })
    expect(clash?.wieZien).toHaveLength(3)
    expect(clash?.belEerst).toBe((await semsPlan()).mens('Tim Kok'))
  })

  test('wie zien dit plan: per organisatie het hele plan of welke sporen', async () => {
    const plan = await planOf('marieke')
    const seen = Object.fromEntries(
      plan.wieZien.map((k) => [
        k.naam,
        k.alles ? 'alles' : k.sporen.map((id) => plan.sporen.find((s) => s.id === id)?.soort).join(' '),
      ]),
    )
    expect(seen).toMatchObject({
      'Gemeente Merwestad': 'alles',
      'Kade 9': 'onderwijs werk thuis zorg',
      'ROC De Waterlinie': 'onderwijs werk',
      'GGZ De Brug': 'thuis zorg',
      'Politie Merwestad-Zuid': 'straf',
      Sem: 'alles',
      Linda: 'alles',
    })
  })

  test('wat mag, staat in het antwoord', async () => {
    const [marieke, bart, sem] = await Promise.all([planOf('marieke'), planOf('bart'), planOf('sem')])
    expect(marieke.abilities).toMatchObject({ magVaststellen: true, heeftRegie: true })
    expect(bart.abilities.spoorSoorten).toContain('werk')
    expect(bart.abilities.spoorSoorten).not.toContain('straf')
    expect(sem.abilities).toMatchObject({
      magVaststellen: false,
      spoorSoorten: [],
      magAfspraakToevoegen: false,
    })
    expect(sem.mensen.find((m) => m.kant === 'ouder')?.telefoon).toBeNull()
  })
})

describe('samen werken zonder elkaar te overschrijven', () => {
  const body = (s: Situatie, tekst: string) => ({ ...nieuweAfspraak(s, 'Bart Mulder'), tekst })

  test('twee mensen wijzigen dezelfde afspraak: de tweede hoort het', async () => {
    const s = await semsPlan()
    const id = s.afspraak('Lokaal en mentor zien')
    const [bart, marieke] = [await api.as('bart'), await api.as('marieke')]
    const match = { 'if-match': `"${afspraakIn(s.plan, id).versie}"` }
    const answers = await Promise.all([
      bart.call('PUT', `/v1/afspraken/${id}`, body(s, 'Lokaal zien, met Bart'), match),
      marieke.call('PUT', `/v1/afspraken/${id}`, body(s, 'Lokaal zien, met Marieke'), match),
    ])
    expect(answers.map((a) => a.status).toSorted()).toEqual([200, 412])
    expect((await marieke.call('PUT', `/v1/afspraken/${id}`, body(s, 'Zonder versie'))).status).toBe(428)
  })

  test('dezelfde aanvraag twee keer maakt één spoor en één afspraak', async () => {
    const s = await semsPlan()
    const marieke = await api.as('marieke')
    const spoor = { soort: 'vrije_tijd', doel: 'Boksen', doelVan: 'jeugdige', publiek: { wie: 'allen' } }
    const send = (path: string, data: unknown, key: string) =>
      marieke.call('POST', path, data, { 'idempotency-key': key })
    const made = await send(`/v1/casussen/${casusId}/sporen`, spoor, 'boksen-12345')
    expect(made.status).toBe(201)
    expect((await send(`/v1/casussen/${casusId}/sporen`, spoor, 'boksen-12345')).body).toEqual(made.body)
    const path = `/v1/sporen/${s.spoor('onderwijs')}/afspraken`
    const first = await send(path, body(s, 'Boeken halen'), 'boeken-12345')
    expect((await send(path, body(s, 'Boeken halen'), 'boeken-12345')).body).toEqual(first.body)
    const after = await planOf('marieke')
    expect(after.sporen.filter((x) => x.doel === 'Boksen')).toHaveLength(1)
    expect(after.afspraken.filter((x) => x.tekst === 'Boeken halen')).toHaveLength(1)
    expect(after.sporen.find((x) => x.doel === 'Boksen')?.publiek.jeugdigeVanaf).toBeNull()
  })

  test('een antwoord op een tekst die intussen veranderde, telt niet', async () => {
    const s = await semsPlan()
    const a = s.plan.afspraken.find((x) => x.tekst === 'Proefdag bij de fietsenmaker')
    const mine = a?.akkoorden.find((k) => k.kant === 'jeugdige')
    const { status } = await (await api.as('sem')).call(
      'PUT',
      `/v1/afspraken/${a?.id}/akkoorden/${mine?.betrokkenheidId}`,
      { afspraakVersie: (a?.versie ?? 0) + 1, antwoord: 'ja' },
      { 'if-match': `"${mine?.versie}"` },
    )
    expect(status).toBe(412)
  })
})

describe('een andere afspraak is een nieuwe vraag', () => {
  test('een andere dag vraagt ieder opnieuw; een ruimer publiek niet; het oude antwoord blijft bewaard', async () => {
    const s = await semsPlan()
    const marieke = await api.as('marieke')
    const a = s.plan.afspraken.find((x) => x.tekst === 'Avondafspraak op papier')
    if (!a) throw new Error('not in the demo')
    expect(a.akkoorden.map((k) => k.antwoord)).toEqual(['ja', 'ja'])
    const { tekst, eigenaarId, datum, tegenprestatie, plaats } = a
    const same = { tekst, eigenaarId, datum, tegenprestatie, plaats }
    const put = (body: object, versie: number) =>
      marieke.call('PUT', `/v1/afspraken/${a.id}`, body, { 'if-match': `"${versie}"` })
    expect((await put({ ...same, jeugdigeErbij: false }, a.versie)).status).toBe(200)
    expect(afspraakIn(await planOf('sem'), a.id).akkoorden.map((k) => k.antwoord)).toEqual(['ja', 'ja'])
    const later = new Date(Date.parse(datum) + 86_400_000).toISOString().slice(0, 10)
    expect((await put({ ...same, datum: later }, a.versie + 1)).status).toBe(200)
    const after = afspraakIn(await planOf('marieke'), a.id)
    expect(after.akkoorden.map((k) => [k.antwoord, k.versie])).toEqual([
      [null, 0],
      [null, 0],
    ])
    expect((await planOf('marieke')).abilities.nogNodig).toContain('jeugdige_vragen')
  })

  test('een plan waarvan iemand iets niet vroeg, wordt niet vastgesteld', async () => {
    const s = await semsPlan()
    const { status, body } = await (await api.as('marieke')).call(
      'POST',
      `/v1/casussen/${casusId}/plan/versies`,
      { stand: s.plan.stand, bewoording: '' },
      { 'if-match': `"${s.plan.versie}"` },
    )
    expect([status, body.reden]).toEqual([409, 'jeugdige_vragen'])
  })
})

describe('elke week', () => {
  test('een reeks houdt dezelfde tijd in Amsterdam, en één antwoord geldt voor de hele reeks', async () => {
    const s = await semsPlan()
    const marieke = await api.as('marieke')
    const year = Number(s.plan.vandaag.slice(0, 4)) + 1
    const herhaal = { keer: 3, elke: 'week' }
    // Across the last Sunday of March: the clock jumps, the appointment stays at nine.
    const made = await marieke.call('POST', `/v1/sporen/${s.spoor('onderwijs')}/afspraken`, {
      ...nieuweAfspraak(s, 'Bart Mulder'),
      tekst: 'Elke week bijpraten',
      datum: `${year}-03-24`,
      begintOp: `${year}-03-24T08:00:00Z`,
      herhaal,
    })
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    const series = (await planOf('sem')).afspraken.filter((a) => a.reeks?.id === made.body.reeksId)
    expect(series.map((a) => a.begintOp)).toEqual([
      `${year}-03-24T08:00:00.000Z`,
      `${year}-03-31T07:00:00.000Z`,
      `${year}-04-07T07:00:00.000Z`,
    ])
    expect(series.map((a) => [a.reeks?.nr, a.reeks?.totaal])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ])
    const path = `/v1/afspraken/${series[0]?.id}/akkoorden/${s.mens('Sem Verhoeven')}`
    const answer = await (await api.as('sem')).call(
      'PUT',
      path,
      { afspraakVersie: 1, antwoord: 'nee', watMaaktJa: 'Eerst één keer', heleReeks: true },
      { 'if-match': '"0"' },
    )
    expect(answer.status).toBe(200)
    const answers = (await planOf('bart')).afspraken
      .filter((a) => a.reeks?.id === made.body.reeksId)
      .map((a) => a.akkoorden[0])
    expect(answers.map((k) => [k?.antwoord, k?.watMaaktJa])).toEqual(Array(3).fill(['nee', 'Eerst één keer']))
  })
})

describe('versies', () => {
  test('ieder ziet van een versie zijn eigen deel, en wat er veranderde', async () => {
    await api.close()
    api = await createTestApi()
    casusId = await findCasus('sem')
    const marieke = await api.as('marieke')
    const vaststellen = async () => {
      const plan = await planOf('marieke')
      return marieke.call(
        'POST',
        `/v1/casussen/${casusId}/plan/versies`,
        { stand: plan.stand, bewoording: 'Samen' },
        { 'if-match': `"${plan.versie}"` },
      )
    }
    const first = await vaststellen()
    expect(first.status, JSON.stringify(first.body)).toBe(201)
    const s = await semsPlan()
    await marieke.call(
      'PATCH',
      `/v1/sporen/${s.spoor('straf')}`,
      { doel: 'Klaar ermee', doelVan: 'jeugdige' },
      { 'if-match': '"1"' },
    )
    await marieke.call(
      'PATCH',
      `/v1/sporen/${s.spoor('onderwijs')}`,
      { doel: 'Een rustige klas', doelVan: 'jeugdige' },
      { 'if-match': '"1"' },
    )
    const second = await vaststellen()
    expect(second.body.nr).toBe(first.body.nr + 1)
    const versie = async (wie: string): Promise<VersieAntwoord> =>
      (await (await api.as(wie)).call('GET', `/v1/casussen/${casusId}/plan/versies/${second.body.nr}`)).body
    const changes = async (wie: string) => (await versie(wie)).verschillen.map((v) => [v.wat, v.spoor, v.na])
    expect(await changes('bart')).toEqual([['doel', 'onderwijs', 'Een rustige klas']])
    expect(await changes('rob')).toEqual([['doel', 'straf', 'Klaar ermee']])
    expect(await changes('sem')).toHaveLength(2)
    expect((await versie('bart')).inhoud.map((x) => x.inhoud.soort).toSorted()).toEqual(['onderwijs', 'werk'])
  })

  test('een afspraak die smaller is dan het spoor, blijft dat ook in de versie', async () => {
    const s = await semsPlan()
    const marieke = await api.as('marieke')
    const organisaties = [s.plan.mensen.find((m) => m.naam === 'Nadia Haddou')?.organisatie?.id]
    const publiek = { wie: 'gekozen', organisaties, jeugdigeVanaf: '2026-01-01', ouderVanaf: null }
    const made = await marieke.call('POST', `/v1/sporen/${s.spoor('onderwijs')}/afspraken`, {
      ...nieuweAfspraak(s, 'Nadia Haddou'),
      tekst: 'Alleen met Nadia',
      publiek,
    })
    const path = `/v1/afspraken/${made.body.ids[0]}/akkoorden/${s.mens('Sem Verhoeven')}`
    await (await api.as('sem')).call(
      'PUT',
      path,
      { afspraakVersie: 1, antwoord: 'ja' },
      { 'if-match': '"0"' },
    )
    const plan = await planOf('marieke')
    const { body } = await marieke.call(
      'POST',
      `/v1/casussen/${casusId}/plan/versies`,
      { stand: plan.stand, bewoording: '' },
      { 'if-match': `"${plan.versie}"` },
    )
    const teksten = async (wie: string) =>
      JSON.stringify(
        (await (await api.as(wie)).call('GET', `/v1/casussen/${casusId}/plan/versies/${body.nr}`)).body,
      )
    expect(await teksten('nadia')).toContain('Alleen met Nadia')
    expect(await teksten('sem')).toContain('Alleen met Nadia')
    for (const wie of ['bart', 'linda', 'rob']) expect(await teksten(wie)).not.toContain('Alleen met Nadia')
  })

  test('wat intussen veranderde, wordt niet ongezien vastgesteld', async () => {
    const plan = await planOf('marieke')
    const { status } = await (await api.as('marieke')).call(
      'POST',
      `/v1/casussen/${casusId}/plan/versies`,
      { stand: 'x'.repeat(22), bewoording: '' },
      { 'if-match': `"${plan.versie}"` },
    )
    expect(status).toBe(412)
  })
})

describe('het portaal', () => {
  test('Sem leest wat er gevraagd wordt, wat anderen doen, wie het ziet en wat er na een nee gebeurt', async () => {
    const s = await semsPlan()
    const { status, body } = await (await api.as('sem')).call(
      'GET',
      `/v1/afspraken/${s.afspraak('Start kleine klas, drie ochtenden')}`,
    )
    expect(status).toBe(200)
    expect(body).toMatchObject({
      eigenaar: { naam: 'Bart Mulder' },
      vastePersoon: { naam: 'Nadia Haddou' },
      mijn: { naam: 'Sem', wijze: 'zelf' },
      naNee: { nl: 'Jullie praten er weer over. Tot dan verandert er niets.' },
    })
    expect(body.wieZien).toEqual(expect.arrayContaining(['ROC De Waterlinie', 'Sem', 'Linda']))
  })

  test('lezen laat precies één regel na in het logboek', async () => {
    const { sql } = await import('../kernel/db.ts')
    const lines = async () => {
      const [row] = await api.db.door<{ n: number }>(
        sql`select sum(regels)::int as n from logboek.controleer(0::smallint, 127::smallint)`,
      )
      return row?.n ?? 0
    }
    const sem = await api.as('sem')
    const before = await lines()
    await sem.call('GET', `/v1/casussen/${casusId}/plan`)
    expect(await lines()).toBe(before + 1)
  })
})
