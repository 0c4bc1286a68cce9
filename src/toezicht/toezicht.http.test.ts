import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRoutes } from '../routes.ts'
import { voorIedereen } from '../testing/matrix.ts'
import { performs, verdictOf } from '../testing/samples/perform.ts'
import { createWereld, sampleOf, samples, type Wereld } from '../testing/samples.ts'
import { asOwner } from '../testing/start-klok.ts'
import { toezichtTasks } from './jobs.ts'
import { register } from './register.ts'
import { lezen } from './toezicht.scenarios.ts'

let w: Wereld
beforeAll(async () => {
  w = await createWereld()
})
afterAll(() => w.api.close())

const call = async (persona: string, ...args: Parameters<Awaited<ReturnType<Wereld['als']>>['call']>) =>
  (await w.als(persona)).call(...args)

describe('wie het toezicht mag lezen', () => {
  test.each(lezen.map((l) => [l.pad, l] as const))('%s', async (pad, { pad: _pad, ...verwacht }) => {
    const found: Record<string, number> = {}
    for (const persona of Object.keys(verwacht)) found[persona] = (await call(persona, 'GET', pad)).status
    expect(found).toEqual(verwacht)
  })

  test('FG, auditor en contactpunt zien van geen enkele casus iets', async () => {
    const own = /^(toezicht|kijken)\./
    const seen: string[] = []
    const sampled = new Set(samples.map((s) => s.act))
    const others = performs().filter((a) => sampled.has(a) && !voorIedereen.includes(a) && !own.test(a))
    for (const act of others) {
      for (const persona of ['anouk', 'ruben', 'marja']) {
        const verzoek = await sampleOf(act).maak(w)
        const verdict = await verdictOf(w, persona, act, verzoek)
        if (verdict === 'ok' || verdict === 'toestand') seen.push(`${persona} ${act}`)
      }
    }
    // What any member of staff may do in their own name, what a manager of accounts may do (figures of a region too), the desk of the
    // contactpunt (requests and release), the register that FG and management keep, and certificates, which name nobody.
    const gewoon =
      /aanmelding\.maken|inlezing\.starten|marja organisatie\.|vernietiging\.lezen|deelwijzer|consult|afwijking|bereikbaarheid\.(org|medew)|vast\.wensen/
    const taak =
      /wie_werkt\.vragen|marja verbondenheid\.regio|marja (bereikbaarheid|verzoek|gevolg|vrijgave|loopvraag)\.|(anouk|marja) (verklaring|rac)\./
    expect(seen.filter((line) => !gewoon.test(line) && !taak.test(line))).toEqual([])
  }, 900_000)
})

describe('het register', () => {
  test('iedere route noemt een activiteit die in het register staat', async () => {
    const body = (await call('anouk', 'GET', '/v1/verwerkingsactiviteiten')).body
    const listed = body.activiteiten.flatMap((a: { handelingen: { act: string }[] }) =>
      a.handelingen.map((h) => h.act),
    )
    expect(listed.sort()).toEqual(
      allRoutes({ demo: true, key: Buffer.alloc(32) })
        .map((r) => r.act)
        .sort(),
    )
    for (const { code } of body.activiteiten) expect(register[code]).toBeDefined()
  })

  test('er wordt per activiteit geteld, zonder mensen', async () => {
    await w.doe('marieke', 'GET', `/v1/casussen/${w.casusId}`)
    const { activiteiten } = (await call('ruben', 'GET', '/v1/verwerkingsactiviteiten')).body
    const casus = activiteiten.find((a: { code: string }) => a.code === 'casus')
    expect(casus.regels.gelukt).toBeGreaterThan(0)
    expect(JSON.stringify(activiteiten)).not.toMatch(/Marieke|van Dam|Sem|Voorbeeld/)
  })
})

describe('het log lezen', () => {
  const vraag = (more: Record<string, unknown> = {}) => ({
    doel: 'rechtmatigheid',
    motivering: 'Steekproef.',
    van: w.dag(-1),
    tot: w.dag(0),
    ...more,
  })

  test('voor één van de vier doelen, met een reden, zonder namen, en het laat zelf een regel na', async () => {
    await w.doe('marieke', 'GET', `/v1/casussen/${w.casusId}`)
    const { status, body } = await call('anouk', 'POST', '/v1/logvragen', vraag())
    expect(status).toBe(200)
    expect(body.regels[0]).toEqual({
      tijd: expect.any(String),
      keten: expect.any(Number),
      volgnr: expect.any(Number),
      activiteit: expect.any(String),
      actie: expect.any(String),
      soort: expect.any(String),
      resultaat: expect.any(String),
      organisatie: expect.any(String),
      functie: expect.any(String),
      doel: expect.any(String),
      personen: expect.any(Number),
    })
    expect(JSON.stringify(body)).not.toMatch(/Marieke|van Dam|Voorbeeld|[0-9a-f]{8}-[0-9a-f]{4}-/)
    const [use] = (await call('ruben', 'GET', '/v1/loggebruik')).body
    expect(use).toMatchObject({ doel: 'rechtmatigheid', motivering: 'Steekproef.', wijze: 'scherm' })
    const lines = await asOwner(w.api.database, async (client) => {
      await client.query('set role logboek')
      return (
        await client.query(
          "select betrokkenen from logboek.regel where actie = 'log.lezen' order by tijd desc limit 1",
        )
      ).rows
    })
    expect(lines[0].betrokkenen.length).toBeGreaterThan(0)
  })

  test.each([
    ['een ander doel', { doel: 'functioneren_van_medewerkers' }],
    ['geen reden', { motivering: ' ' }],
    ['een naam om op te zoeken', { actor: 'Marieke' }],
  ])('%s: dat kan niet', async (_wat, more) => {
    const before = (await call('anouk', 'GET', '/v1/loggebruik')).body.length
    expect((await call('anouk', 'POST', '/v1/logvragen', vraag(more))).status).toBe(400)
    expect((await call('anouk', 'GET', '/v1/loggebruik')).body.length).toBe(before)
  })

  test('meer dan een maand in één keer, of achterstevoren, kan niet', async () => {
    expect((await call('anouk', 'POST', '/v1/logvragen', vraag({ van: w.dag(-31) }))).status).toBe(409)
    expect((await call('anouk', 'POST', '/v1/logvragen', vraag({ van: w.dag(1) }))).status).toBe(409)
  })

  test('bladzijden sluiten op elkaar aan', async () => {
    for (let n = 0; n < 55; n++) await w.doe('bart', 'GET', `/v1/casussen/${w.casusId}`)
    const first = (await call('anouk', 'POST', '/v1/logvragen', vraag({ activiteit: 'casus' }))).body
    expect(first.regels).toHaveLength(50)
    const second = (
      await call('anouk', 'POST', '/v1/logvragen', vraag({ activiteit: 'casus', na: first.volgende }))
    ).body
    const keys = [...first.regels, ...second.regels].map(
      (r: { keten: number; volgnr: number }) => `${r.keten}-${r.volgnr}`,
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('de database geeft zonder eigen reden niets, ook niet aan de FG', async () => {
    const session = await call('anouk', 'GET', '/v1/sessie')
    expect(session.status).toBe(200)
    const attempt = asOwner(w.api.database, async (client) => {
      await client.query('set role verbonden_app')
      return client.query("select logboek.lees(gen_random_uuid(), now(), now(), null, null, null, 50, 'x')")
    })
    await expect(attempt).rejects.toMatchObject({ code: 'VB403' })
    const counted = await asOwner(w.api.database, async (client) => {
      await client.query('set role verbonden_app')
      return (await client.query("select * from logboek.tel(now() - interval '1 year', now())")).rows
    })
    expect(counted).toEqual([])
  })
})

describe('is het log heel', () => {
  test('de FG vraagt het, de worker loopt na, de uitkomst blijft staan met door wie', async () => {
    await w.owner("delete from outbox where soort = 'toezicht.logcontrole'")
    expect((await call('anouk', 'POST', '/v1/logcontroles')).status).toBe(202)
    expect((await call('ruben', 'POST', '/v1/logcontroles')).body).toMatchObject({
      status: 409,
      reden: 'al_bezig',
    })
    expect((await call('ruben', 'GET', '/v1/logcontroles')).body.bezig).toBe(true)
    const [task] = await w.owner("delete from outbox where soort = 'toezicht.logcontrole' returning gegevens")
    const logcontrole = toezichtTasks['toezicht.logcontrole']
    if (typeof logcontrole !== 'function') throw new Error('no plain task')
    await logcontrole(task?.gegevens as never, {
      db: w.api.db,
      key: w.api.database.key,
      log: () => undefined,
    })
    const { bezig, controles } = (await call('ruben', 'GET', '/v1/logcontroles')).body
    expect(bezig).toBe(false)
    expect(controles[0]).toMatchObject({ door: 'FG', ketens: 128, fouten: [] })
    expect(controles[0].regels).toBeGreaterThan(50)
  })
})

describe('de jaarlijkse controle van rechten', () => {
  const begin = async (): Promise<{ id: string; punten: number }> => {
    await w.owner('delete from autorisatiecontrole')
    return w.doe('anouk', 'POST', '/v1/autorisatiecontroles', { uiterlijk: w.dag(60) })
  }
  type Punt = {
    id: string
    naam: string
    versie: number
    mandaten: string[]
    betrokkenheden: number
    laatsteInlog: string | null
    uitkomst: string
  }
  const punten = async (persona: string, id: string): Promise<Punt[]> =>
    (await w.doe(persona, 'GET', `/v1/autorisatiecontroles/${id}`)).punten
  const beslis = (persona: string, punt: Punt | undefined, body: unknown, versie = '"1"') =>
    call(persona, 'PUT', `/v1/autorisatiepunten/${punt?.id}/uitkomst`, body, { 'if-match': versie })

  test('iedere aanstelling staat erin, met mandaten, laatste inlog en aantal casussen', async () => {
    const { id, punten: n } = await begin()
    const all = await punten('ruben', id)
    expect(all).toHaveLength(n)
    const marieke = all.find((p) => p.naam === 'Marieke van Dam')
    expect(marieke).toMatchObject({
      mandaten: ['steun:ontvangen', 'pga:wegen', 'bewaren'],
      laatsteInlog: w.dag(0),
    })
    expect(marieke?.betrokkenheden).toBeGreaterThan(0)
    expect(all.find((p) => p.naam === 'Tom de Graaf')?.laatsteInlog).toBeNull()
  })

  test('een beheerder ziet de eigen organisatie en bevestigt; de FG telt mee', async () => {
    const { id } = await begin()
    const own = await punten('marja', id)
    expect(own.length).toBeLessThan((await punten('anouk', id)).length)
    expect(own.map((p) => p.naam)).not.toContain('Bart Mulder')
    const target = own.find((p) => p.naam === 'Ineke de Wit')
    expect((await beslis('marja', target, { uitkomst: 'bevestigd', reden: '' })).status).toBe(200)
    expect((await w.doe('anouk', 'GET', '/v1/autorisatiecontroles')).controles[0].telling.bevestigd).toBe(1)
    expect((await w.doe('marja', 'GET', '/v1/toezicht')).autorisatie).toMatchObject({
      controleId: id,
      uiterlijk: w.dag(60),
    })
  })

  test('zichzelf bevestigt niemand, een ander huis ook niet; een beheerder bevestigt de FG', async () => {
    const { id } = await begin()
    const all = await punten('anouk', id)
    const by = (naam: string) => all.find((p) => p.naam === naam)
    expect((await beslis('marja', by('Marja Oud'), { uitkomst: 'bevestigd', reden: '' })).body.reden).toBe(
      'jezelf',
    )
    expect((await beslis('marja', by('Bart Mulder'), { uitkomst: 'bevestigd', reden: '' })).status).toBe(404)
    expect((await beslis('anouk', by('Bart Mulder'), { uitkomst: 'bevestigd', reden: '' })).body.reden).toBe(
      'andere_organisatie',
    )
    expect((await beslis('anouk', by('Marja Oud'), { uitkomst: 'bevestigd', reden: '' })).status).toBe(200)
    expect((await beslis('ruben', by('Marja Oud'), { uitkomst: 'bevestigd', reden: '' })).status).toBe(403)
  })

  test('intrekken vraagt een reden en eindigt de toegang meteen', async () => {
    const { id } = await begin()
    await w.owner("update actor set tot = null where naam = 'Ruben Post'")
    const ruben = (await punten('marja', id)).find((p) => p.naam === 'Ruben Post')
    expect((await beslis('marja', ruben, { uitkomst: 'ingetrokken', reden: '' })).status).toBe(400)
    expect(
      (await beslis('marja', ruben, { uitkomst: 'ingetrokken', reden: 'De audit is klaar.' }, '"9"')).status,
    ).toBe(412)
    expect(await w.owner("select tot from actor where naam = 'Ruben Post'")).toEqual([{ tot: null }])
    expect(
      (await beslis('marja', ruben, { uitkomst: 'ingetrokken', reden: 'De audit is klaar.' })).status,
    ).toBe(200)
    expect((await call('ruben', 'GET', '/v1/toezicht')).status).toBe(401)
    expect((await beslis('marja', ruben, { uitkomst: 'bevestigd', reden: '' }, '"2"')).body.reden).toBe(
      'al_beslist',
    )
  })

  test('een tweede controle kan pas als de eerste klaar is', async () => {
    await begin()
    expect(
      (await call('anouk', 'POST', '/v1/autorisatiecontroles', { uiterlijk: w.dag(90) })).body.reden,
    ).toBe('loopt_nog')
    expect(
      (await call('marja', 'POST', '/v1/autorisatiecontroles', { uiterlijk: w.dag(90) })).body.reden,
    ).toBe('alleen_fg')
    await w.owner('delete from autorisatiecontrole')
    expect((await call('anouk', 'POST', '/v1/autorisatiecontroles', { uiterlijk: w.dag(0) })).status).toBe(
      409,
    )
  })

  test('het verslag is CSV dat een rekenblad niet als formule leest', async () => {
    await w.owner("update actor set functie = '=1+1' where naam = 'Tim Kok'")
    const { id } = await begin()
    const { raw, headers } = await call('anouk', 'GET', `/v1/autorisatiecontroles/${id}/verslag`)
    const text = raw.toString('utf8')
    expect(headers['content-disposition']).toContain('autorisatiecontrole-2026.csv')
    expect(text.split('\r\n')[0]).toContain('organisatie;naam;functie')
    expect(text).toContain("'=1+1")
    expect(text).not.toContain(';=1+1')
  })
})

test('het bewijs is één bestand met register, regimes, gronden, regels en controles, zonder jongeren of ouders', async () => {
  await call('anouk', 'POST', '/v1/logvragen', {
    doel: 'interne_controle',
    motivering: 'Voor het bewijs.',
    van: w.dag(0),
    tot: w.dag(0),
  })
  const { raw, headers } = await call('anouk', 'GET', '/v1/bewijs')
  expect(headers['content-disposition']).toContain('bewijs-')
  const bewijs = JSON.parse(raw.toString('utf8'))
  for (const part of [
    'register',
    'regimes',
    'gronden',
    'deelregels',
    'toegang',
    'logcontroles',
    'loggebruik',
    'migraties',
  ])
    expect([part, bewijs[part]?.length > 0]).toEqual([part, true])
  for (const name of ['Verhoeven', 'Linda', 'Yara Smit', 'Jayden', 'Wat kan wel?'])
    expect(raw.includes(name)).toBe(false)
})
