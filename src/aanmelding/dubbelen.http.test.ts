import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { asLoader } from '../kernel/migrate.ts'
import { insertCasus } from '../testing/insert-casus.ts'
import { ifMatch, makeConcept, sendConcept, volledigePga } from '../testing/make-aanmelding.ts'
import { finished, startWorker, upload } from '../testing/read-in.ts'
import { allRows, asOwner, startKlok } from '../testing/start-klok.ts'
import { type Client, createTestApi, type TestApi } from '../testing/test-api.ts'

const data = new URL('../../data/aanmeldingen/', import.meta.url)
const wijkteam = readFileSync(new URL('wijkteam-oost.xlsx', data))
const leerplicht = readFileSync(new URL('leerplicht-verzuim.csv', data))

let api: TestApi
let stop: () => Promise<void>
async function startAnew() {
  api = await createTestApi()
  await startKlok(api.database, '2026-11-02T09:00:00Z')
  ;({ stop } = startWorker(api))
}
async function end() {
  await stop()
  await api.close()
}

// Files are read by the worker, and sent one by one: on a busy machine that is more than half a minute.
vi.setConfig({ testTimeout: 900_000 })

async function concepten(client: Client, inlezing = ''): Promise<string[]> {
  const ids: string[] = []
  let na = ''
  do {
    const { body } = await client.call(
      'GET',

      `/v1/aanmeldingen?deel=concepten&limiet=100${na && `&na=${na}`}${inlezing && `&inlezing=${inlezing}`}`,
    )
    ids.push(...body.regels.map((r: { id: string }) => r.id))
    na = body.volgende ?? ''
  } while (na !== '')
  return ids
}

const rest = {
  vraagNogNiet: 'Wij spreken de jongere volgende week.',
  geprobeerd: 'Gebeld met school.',
  kanLichter: 'nee',
  eerstGebeld: 'School gebeld.',
  geinformeerd: 'ja',
  gecontroleerd: true,
  criteria: volledigePga.criteria,
}

async function completeAndSendAll(client: Client, inlezing: string): Promise<string[]> {
  const ids = await concepten(client, inlezing)
  for (const id of ids) {
    const { status, body } = await client.call('PATCH', `/v1/aanmeldingen/${id}`, rest, { 'if-match': '"1"' })
    if (status !== 200) throw new Error(JSON.stringify(body))
    const sent = await client.call('POST', `/v1/aanmeldingen/${id}/verzendingen`, undefined, {
      'if-match': '"2"',
    })
    if (sent.status !== 200) throw new Error(JSON.stringify(sent.body))
  }
  return ids
}

async function withDubbel(client: Client, ids: readonly string[]) {
  const found = []
  for (const id of ids) {
    const { status, body } = await client.call('GET', `/v1/aanmeldingen/${id}/dubbelen`)
    expect(status).toBe(200)
    if (body.dubbelen.length > 0) found.push({ id, dubbelen: body.dubbelen })
  }
  return found
}

describe('de vijf jongeren die in beide bestanden staan', () => {
  beforeAll(startAnew)
  afterAll(end)

  test('zijn voor wie beide verzonden lijsten ziet te herkennen, met redenen; de leerplicht ziet er geen', async () => {
    const [fatima, joost, ineke] = [await api.as('fatima'), await api.as('joost'), await api.as('ineke')]
    const first = await finished(fatima, await upload(fatima, 'wijkteam-oost.xlsx', wijkteam))
    const own = await finished(joost, await upload(joost, 'leerplicht-verzuim.csv', leerplicht))
    expect(own.verslag.mogelijkDubbel).toEqual([])
    const joostIds = await concepten(joost, own.id)
    expect(await withDubbel(joost, joostIds)).toEqual([])
    const fatimaIds = await completeAndSendAll(fatima, first.id)
    expect(await withDubbel(joost, joostIds)).toEqual([])
    expect(await withDubbel(ineke, fatimaIds)).toEqual([])
    await completeAndSendAll(joost, own.id)
    const found = await withDubbel(ineke, fatimaIds)
    expect(found).toHaveLength(5)
    for (const { dubbelen } of found) {
      expect(dubbelen).toHaveLength(1)
      expect(joostIds).toContain(dubbelen[0].id)
      expect(dubbelen[0].redenen.length).toBeGreaterThan(0)
      for (const { zin } of dubbelen[0].redenen) expect(zin).toMatch(/^[A-Z].*\.$/)
    }
    expect(await withDubbel(fatima, fatimaIds)).toEqual([])
  })
})

describe('wie beide bestanden zelf inleest', () => {
  beforeAll(startAnew)
  afterAll(end)

  test('leest in het tweede verslag welke vijf al bekend kunnen zijn', async () => {
    const fatima = await api.as('fatima')
    await finished(fatima, await upload(fatima, 'wijkteam-oost.xlsx', wijkteam))
    const second = await finished(fatima, await upload(fatima, 'leerplicht-verzuim.csv', leerplicht))
    expect(second.verslag.mogelijkDubbel).toHaveLength(5)
    expect(await allRows(api.database, 'select from samenvoeging')).toEqual([])
  })

  test('voegt zelf samen en kan het ongedaan maken; er verandert verder niets', async () => {
    const fatima = await api.as('fatima')
    const [pair] = await withDubbel(fatima, await concepten(fatima))
    const [id, metId] = [pair?.id ?? '', pair?.dubbelen[0].id]
    const stored = () =>
      allRows(api.database, 'select * from aanmelding where id in ($1, $2) order by id', [id, metId])
    const strip = (rows: Record<string, unknown>[]) => rows.map(({ versie: _, ...row }) => row)
    const before = await stored()
    const made = await fatima.call('POST', `/v1/aanmeldingen/${id}/samenvoegingen`, { metId })
    expect(made.status).toBe(201)
    const again = await fatima.call('POST', `/v1/aanmeldingen/${id}/samenvoegingen`, { metId })
    expect(again.status).toBe(409)
    const { body } = await fatima.call('GET', `/v1/aanmeldingen/${metId}/dubbelen`)
    expect(body.samengevoegd).toMatchObject([{ id, magOngedaan: true }])
    expect((await fatima.call('GET', `/v1/aanmeldingen/${id}`)).body.samengevoegdMet.id).toBe(metId)
    const path = `/v1/aanmeldingen/${id}/samenvoegingen/${made.body.id}`
    expect((await (await api.as('ineke')).call('DELETE', path)).status).toBe(404)
    expect((await fatima.call('DELETE', path)).status).toBe(200)
    expect((await fatima.call('DELETE', path)).status).toBe(409)
    expect(strip(await stored())).toEqual(strip(before))
  })
})

describe('wie al in een casus staat', () => {
  beforeAll(startAnew)
  afterAll(end)
  type Bekend = { casusId: string; redenen: unknown[]; herkenning: { id: string; antwoord: string } | null }

  test('wordt herkend door wie in die casus meedoet; wie dat niet doet, leest precies hetzelfde als zonder', async () => {
    const [marieke, joost] = [await api.as('marieke'), await api.as('joost')]
    const wie = { roepnaam: 'Sem', achternaam: 'Waterman', geboortedatum: '2010-03-04', adres: 'Havenkade 7' }
    // A casus of its own: those of the demo are of the day of the run, which may be later than the day of this test.
    const casusId = await insertCasus(api.database.ownerUrl, {
      ...wie,
      regime: 'pga',
      deelnames: [
        { wie: 'marieke', rollen: ['casusregisseur'] },
        { wie: 'nadia', rollen: ['vaste_persoon'] },
      ],
    })
    await asOwner(api.database, (c) =>
      asLoader(c, () =>
        c.query('update persoon set geboortedatum = $2, adres = $3 where casus_id = $1', [
          casusId,
          wie.geboortedatum,
          wie.adres,
        ]),
      ),
    )
    const body = { ...volledigePga, ...wie, bsn: '' }
    const look = async (client: Client, id: string) =>
      (await client.call('GET', `/v1/aanmeldingen/${id}/dubbelen`)).body
    const [own, other, steun] = [
      await makeConcept(marieke, body),
      await makeConcept(joost, body),
      await makeConcept(marieke, { ...wie, regime: 'steun' }),
    ]
    const found = (await look(marieke, own)).casussen as Bekend[]
    expect(found.map((c) => c.casusId)).toEqual([casusId])
    expect(found[0]?.redenen.length).toBeGreaterThan(0)
    const without = { dubbelen: [], casussen: [], samengevoegd: [] }
    expect(await look(joost, other)).toEqual(without)
    const casussenOf = (await look(marieke, steun)).casussen as Bekend[]
    expect(casussenOf.map((c) => c.casusId)).not.toContain(casusId)
    const guess = await joost.call('POST', `/v1/aanmeldingen/${other}/herkenningen`, {
      casusId,
      antwoord: 'dezelfde',
    })
    const nowhere = await joost.call('POST', `/v1/aanmeldingen/${other}/herkenningen`, {
      casusId: '018f9999-0000-7000-8000-000000000099',
      antwoord: 'dezelfde',
    })
    expect(guess.status).toBe(404)
    expect({ ...guess.body, instance: '' }).toEqual({ ...nowhere.body, instance: '' })
    expect(await allRows(api.database, 'select from herkenning')).toEqual([])
  })

  test('een antwoord voegt niets samen, staat er één keer, en kan terug', async () => {
    const marieke = await api.as('marieke')
    const [{ id }] = (await allRows(
      api.database,
      `select a.id from aanmelding a join account c on c.sub = 'marieke' join actor k on k.account_id = c.id and k.id = a.door
        where a.roepnaam = 'Sem' and a.regime_code = 'pga' and a.status = 'concept'`,
    )) as [{ id: string }]
    const seen = async () =>
      (await marieke.call('GET', `/v1/aanmeldingen/${id}/dubbelen`)).body.casussen as Bekend[]
    const [{ casusId }] = (await seen()) as [Bekend]
    const say = (antwoord: string) =>
      marieke.call('POST', `/v1/aanmeldingen/${id}/herkenningen`, { casusId, antwoord })
    const stored = () => allRows(api.database, 'select * from aanmelding where id = $1', [id])
    const before = await stored()
    const made = await say('niet_dezelfde')
    expect(made.status).toBe(201)
    expect((await say('dezelfde')).body.reden).toBe('al_beantwoord')
    expect((await seen())[0]?.herkenning).toMatchObject({ id: made.body.id, antwoord: 'niet_dezelfde' })
    const path = `/v1/aanmeldingen/${id}/herkenningen/${made.body.id}`
    expect((await (await api.as('nadia')).call('DELETE', path)).status).toBe(404)
    expect((await marieke.call('DELETE', path)).status).toBe(200)
    expect((await marieke.call('DELETE', path)).status).toBe(409)
    expect((await say('dezelfde')).status).toBe(201)
    expect((await seen())[0]?.herkenning?.antwoord).toBe('dezelfde')
    expect(await stored()).toEqual(before)
  })
})

describe('samenvoegen', () => {
  beforeAll(startAnew)
  afterAll(end)

  test('kan een concept niet laten verdwijnen in wat verzonden is, en alleen wie behandelt doet het', async () => {
    const [fatima, ineke, joost] = [await api.as('fatima'), await api.as('ineke'), await api.as('joost')]
    const [concept, sent, other] = [
      await makeConcept(fatima),
      await makeConcept(fatima),
      await makeConcept(joost),
    ]
    await sendConcept(fatima, sent)
    await sendConcept(joost, other)
    const merge = (client: Client, id: string, metId: string) =>
      client.call('POST', `/v1/aanmeldingen/${id}/samenvoegingen`, { metId })
    expect((await merge(fatima, concept, sent)).body.reden).toBe('niet_samen')
    expect((await merge(fatima, sent, concept)).status).toBe(403)
    expect((await merge(fatima, sent, other)).status).toBe(404)
    expect((await merge(ineke, sent, concept)).status).toBe(404)
    expect((await merge(ineke, sent, sent)).status).toBe(409)
    expect(await allRows(api.database, 'select from samenvoeging')).toEqual([])
    expect((await merge(ineke, sent, other)).status).toBe(201)
    expect(
      (await fatima.call('GET', `/v1/aanmeldingen/${sent}`, undefined, await ifMatch(fatima, sent))).body
        .status,
    ).toBe('samengevoegd')
  })
})
