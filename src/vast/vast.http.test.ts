import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { clock } from '../kernel/clock.ts'
import { dayFrom } from '../testing/delen-wereld.ts'
import { insertCasus } from '../testing/insert-casus.ts'
import { createPortaalWereld, type PortaalWereld } from '../testing/portaal-wereld.ts'
import type { MijnVast, Vast, Wensen } from './contract.ts'
import { isNiemand, situaties, type Verwacht } from './vast.scenarios.ts'

let w: PortaalWereld
let pga: string
const actor: Record<string, string> = {}
const statuses: Record<Verwacht, number[]> = {
  ok: [200, 201],
  mag_niet: [403],
  niet_gevonden: [404],
  toestand: [409],
}
const mensen = [
  { wie: 'marieke', rollen: ['casusregisseur'] },
  { wie: 'nadia', rollen: ['vaste_persoon'] },
  { wie: 'bart', rollen: ['deelnemer'] },
  { wie: 'sem', rollen: ['jeugdige'] },
  { wie: 'linda', rollen: ['ouder'] },
]

beforeAll(async () => {
  w = await createPortaalWereld()
  const rows = await w.owner<{ sub: string; id: string }>(
    'select c.sub, a.id from actor a join account c on c.id = a.account_id order by a.van, a.id',
  )
  for (const { sub, id } of rows) actor[sub] ??= id
  await w.owner(`update actor set mandaten = mandaten || '{contactpunt}' where id = $1`, [actor.ineke])
})
beforeEach(async () => {
  await w.owner('delete from vaste_band')
  pga = await nieuw('pga')
})
afterAll(() => w?.api.close())

const nieuw = async (regime: 'pga' | 'steun', wie = mensen) => {
  const id = await insertCasus(w.api.database.ownerUrl, {
    regime,
    roepnaam: 'Sem',
    achternaam: 'Proef',
    deelnames: wie,
  })
  await w.owner('insert into plan (casus_id) values ($1)', [id])
  return id
}
let n = 0
const doe = async (
  wie: string,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  pad: string,
  body?: unknown,
  versie?: number,
) =>
  (await w.as(wie)).call(method, pad, body, {
    ...(method === 'POST' && { 'idempotency-key': `vast-proef-${n++}` }),
    ...(versie !== undefined && { 'if-match': `"${versie}"` }),
  })
const lees = async (wie: string, casusId = pga): Promise<Vast> =>
  (await doe(wie, 'GET', `/v1/casussen/${casusId}/wie-blijft`)).body
const mijn = async (): Promise<MijnVast> => (await doe('sem', 'GET', '/v1/mijn-vaste-persoon')).body
const mijnPlan = async (casusId: string) => (await mijn()).plannen.find((p) => p.casusId === casusId)
const deelVan = async (naam: string, casusId = pga): Promise<string> =>
  (await lees('marieke', casusId)).mensen.find((m) => m.naam.startsWith(naam))?.id ?? ''
const plek = async (meer: object = {}) => ({
  soort: 'uit_detentie',
  wat: 'Weer thuis',
  begint: vandaag(),
  momenten: [{ dag: vandaag(), tijd: '09:00', wat: 'Bij de poort', wieId: await deelVan('Nadia') }],
  ...meer,
})
const plan = async (meer?: object) =>
  doe('marieke', 'POST', `/v1/casussen/${pga}/nieuwe-plekken`, await plek(meer))
const anders = async (meer: object = {}) => ({
  soort: 'anders',
  overId: await deelVan('Nadia'),
  aan: 'regisseur',
  tekst: 'We praten langs elkaar heen.',
  ...meer,
})
const wens = async (meer?: object) =>
  doe('sem', 'POST', `/v1/casussen/${pga}/vaste-wensen`, await anders(meer))
const wensen = async (wie: string): Promise<Wensen['wensen']> =>
  (await doe(wie, 'GET', '/v1/vaste-wensen')).body.wensen
const deze = async (wie: string, id: string) => (await wensen(wie)).find((one) => one.id === id)
const kies = async (casusId: string, wie: string, meer: object = {}) => {
  const { versie } = (await doe('marieke', 'GET', `/v1/casussen/${casusId}`)).body
  return doe(
    'marieke',
    'PUT',
    `/v1/casussen/${casusId}/vaste-persoon`,
    { keuze: 'iemand', actorId: actor[wie], gekozenDoorJeugdige: true, op: '2026-01-05', ...meer },
    versie,
  )
}
const sluit = async (casusId: string) => {
  const { versie } = (await doe('marieke', 'GET', `/v1/casussen/${casusId}`)).body
  return doe(
    'marieke',
    'PUT',
    `/v1/casussen/${casusId}/fase`,
    { fase: 'gesloten', reden: 'Het loopt.', belId: await deelVan('Nadia', casusId) },
    versie,
  )
}

describe('wie wat mag', () => {
  for (const { persona, act, situatie, verwacht } of situaties) {
    if (isNiemand(act)) continue
    test(`${persona}: ${act}, ${situatie}: ${verwacht}`, async () => {
      await plan()
      const wensId = (await wens()).body.id
      const momentId = (await lees('marieke')).plekken[0]?.momenten[0]?.id
      const before = [await lees('marieke'), await mijnPlan(pga)]
      const found = await {
        lezen: () => doe(persona, 'GET', `/v1/casussen/${pga}/wie-blijft`),
        mijn: () => doe(persona, 'GET', '/v1/mijn-vaste-persoon'),
        plannen: async () => doe(persona, 'POST', `/v1/casussen/${pga}/nieuwe-plekken`, await plek()),
        vervangen: async () =>
          doe(persona, 'POST', `/v1/casussen/${pga}/vervangingen`, await invaller('Bart')),
        uitkomst: () =>
          doe(
            persona,
            'PUT',
            `/v1/plek-momenten/${momentId}/uitkomst`,
            { status: 'niet_gelukt', reden: 'x' },
            1,
          ),
        wens: async () =>
          doe(persona, 'POST', `/v1/casussen/${pga}/vaste-wensen`, await anders({ aan: 'contactpunt' })),
        antwoorden: () => doe(persona, 'PUT', `/v1/vaste-wensen/${wensId}/antwoord`, { antwoord: 'Ja.' }, 1),
      }[act]()
      expect(statuses[verwacht]).toContain(found.status)
      expect([await lees('marieke'), await mijnPlan(pga)]).toEqual(before)
    })
  }
})

const invaller = async (wie: string, meer: object = {}) => ({
  vervangerId: await deelVan(wie),
  van: vandaag(),
  tot: vandaag(3),
  metJeugdige: true,
  ...meer,
})
const vandaag = (bij = 0) => dayFrom(clock.today(), bij)

describe('de eerste week', () => {
  test('de jongere ziet wie er bij de poort staat, en hoe het ging', async () => {
    expect((await plan()).status).toBe(201)
    const [bij] = (await mijnPlan(pga))?.plekken ?? []
    expect(bij).toMatchObject({
      soort: 'uit_detentie',
      momenten: [{ tijd: '09:00', wat: 'Bij de poort', wie: 'Nadia Haddou', status: 'open' }],
    })
    const moment = (await lees('nadia')).plekken[0]?.momenten[0]
    expect(moment).toMatchObject({ ik: true, magUitkomst: true })
    const pad = `/v1/plek-momenten/${moment?.id}/uitkomst`
    expect((await doe('nadia', 'PUT', pad, { status: 'niet_gelukt' }, 1)).status).toBe(400)
    expect((await doe('nadia', 'PUT', pad, { status: 'gedaan' })).status).toBe(428)
    expect((await doe('nadia', 'PUT', pad, { status: 'gedaan' }, 9)).status).toBe(412)
    expect(
      (await doe('nadia', 'PUT', pad, { status: 'niet_gelukt', reden: 'De trein reed niet.' }, 1)).status,
    ).toBe(200)
    expect((await mijnPlan(pga))?.plekken[0]?.momenten[0]).toMatchObject({
      status: 'niet_gelukt',
      reden: 'De trein reed niet.',
    })
    expect((await doe('nadia', 'PUT', pad, { status: 'gedaan' }, 2)).body.reden).toBe('al_klaar')
  })
  test('een plek is niet voor iedereen: school ziet niet dat iemand uit detentie komt, tenzij school erbij is', async () => {
    await plan()
    expect((await lees('bart')).plekken).toEqual([])
    expect((await lees('linda')).plekken).toEqual([])
    const moment = (await lees('marieke')).plekken[0]?.momenten[0]
    const wijzig = { dag: vandaag(1), wat: 'Naar school', wieId: await deelVan('Bart') }
    expect((await doe('nadia', 'PUT', `/v1/plek-momenten/${moment?.id}`, wijzig, 1)).status).toBe(200)
    expect((await lees('bart')).plekken[0]?.momenten[0]).toMatchObject({ ik: true, dag: vandaag(1) })
  })
  test('een dag neemt iemand anders het over, en er komt een dag bij', async () => {
    await plan()
    const id = (await lees('marieke')).plekken[0]?.id
    const erbij = { dag: vandaag(2), wat: 'Samen naar het werk', wieId: await deelVan('Marieke') }
    expect((await doe('nadia', 'POST', `/v1/nieuwe-plekken/${id}/momenten`, erbij)).status).toBe(201)
    expect((await doe('bart', 'POST', `/v1/nieuwe-plekken/${id}/momenten`, erbij)).status).toBe(404)
    expect((await lees('nadia')).plekken[0]?.momenten.map((m) => m.wie)).toEqual([
      'Nadia Haddou',
      expect.stringMatching(/^Marieke/),
    ])
  })
  test('niemand die de jongere niet kent staat er ineens', async () => {
    await w.owner('update betrokkenheid set jeugdige_vanaf = null where casus_id = $1 and actor_id = $2', [
      pga,
      actor.bart,
    ])
    const momenten = [{ dag: vandaag(), wat: 'Naar school', wieId: await deelVan('Bart') }]
    expect((await plan({ momenten })).body.reden).toBe('jongere_kent_niet')
    expect((await lees('marieke')).plekken).toEqual([])
  })
})

describe('een tweede bij afwezigheid', () => {
  test('iedereen ziet wie er invalt, de jongere met een nummer; wie eerder terug is, is er weer', async () => {
    expect(
      (await doe('nadia', 'POST', `/v1/casussen/${pga}/vervangingen`, await invaller('Bart'))).status,
    ).toBe(201)
    for (const wie of ['bart', 'linda', 'marieke'])
      expect((await lees(wie)).vervangingen[0]?.naam).toMatch(/^Bart/)
    const [invalt] = (await mijnPlan(pga))?.vervangingen ?? []
    expect(invalt).toMatchObject({ van: vandaag(), telefoon: expect.any(String) })
    const dubbel = await doe('marieke', 'POST', `/v1/casussen/${pga}/vervangingen`, await invaller('Marieke'))
    expect(dubbel.body.reden).toBe('al_vervanging')
    const stop = `/v1/vervangingen/${invalt?.id}/einde`
    expect((await doe('bart', 'PUT', stop, undefined, 1)).status).toBe(403)
    expect((await doe('nadia', 'PUT', stop, undefined, 5)).status).toBe(412)
    expect((await doe('nadia', 'PUT', stop, undefined, 1)).status).toBe(200)
    expect((await lees('bart')).vervangingen).toEqual([])
  })
  test('niemand valt voor zichzelf in', async () => {
    const found = await doe('nadia', 'POST', `/v1/casussen/${pga}/vervangingen`, await invaller('Nadia'))
    expect(found.body.reden).toBe('is_vaste_persoon')
  })
})

describe('als het niet klikt', () => {
  test('de vaste persoon merkt er niets van: niet in de casus, de tijdlijn of de lijst', async () => {
    const zicht = async () => [
      await lees('nadia'),
      (await doe('nadia', 'GET', `/v1/casussen/${pga}/tijdlijn`)).body,
      await wensen('nadia'),
    ]
    const before = await zicht()
    const { id } = (await wens()).body
    expect(await zicht()).toEqual(before)
    expect(await deze('marieke', id)).toMatchObject({
      over: 'Nadia Haddou',
      naam: 'Sem Proef',
      magAntwoorden: true,
    })
    expect(await deze('ineke', id)).toBeUndefined()
  })
  test('wie de jongere vertelt, antwoordt; wat de vaste persoon mag weten, kiest de jongere', async () => {
    const { id } = (await wens({ vertel: 'woorden', woorden: 'Bedankt voor alles.', warm: true })).body
    expect(await deze('marieke', id)).toMatchObject({
      vertel: 'woorden',
      woorden: 'Bedankt voor alles.',
      warm: true,
    })
    const pad = `/v1/vaste-wensen/${id}/antwoord`
    expect((await doe('marieke', 'PUT', pad, { antwoord: 'Ik bel je.' }, 7)).status).toBe(412)
    expect((await doe('marieke', 'PUT', pad, { antwoord: 'Ik bel je.', doorgeven: true }, 1)).status).toBe(
      403,
    )
    expect((await doe('marieke', 'PUT', pad, { antwoord: 'Ik bel je morgen.' }, 1)).status).toBe(200)
    expect((await mijnPlan(pga))?.wensen[0]).toMatchObject({
      status: 'gehoord',
      antwoord: 'Ik bel je morgen.',
    })
    expect((await wens()).body.reden).toBe('al_gezegd')
  })
  test('een ander kiezen laat de wens uitkomen, en de eerste loopt nog even mee als de jongere dat wil', async () => {
    const { id } = (await wens({ warm: true })).body
    expect((await kies(pga, 'bart', { vorige: 'blijft', vorigeTot: vandaag(14) })).status).toBe(200)
    expect((await mijnPlan(pga))?.wensen.find((one) => one.id === id)?.status).toBe('vervuld')
    const rows = await w.owner<{ tot: string; rollen: string[] }>(
      'select tot::text, rollen from betrokkenheid where casus_id = $1 and actor_id = $2',
      [pga, actor.nadia],
    )
    expect(rows).toEqual([{ tot: vandaag(14), rollen: ['deelnemer'] }])
    const { status } = await kies(pga, 'nadia', { vorige: 'stopt', vorigeTot: vandaag(14) })
    expect(status).toBe(400)
  })

  test('naar het contactpunt: dat geeft door als de jongere dat wil, en pas dan ziet de regisseur het', async () => {
    const { id } = (await wens({ aan: 'contactpunt', bereik: '06 555 01 01' })).body
    expect(await deze('marieke', id)).toBeUndefined()
    expect(await deze('ineke', id)).toMatchObject({
      casusId: null,
      bereik: '06 555 01 01',
      magDoorgeven: true,
    })
    const pad = `/v1/vaste-wensen/${id}/antwoord`
    expect((await doe('ineke', 'PUT', pad, { antwoord: 'We praten.', doorgeven: true }, 1)).status).toBe(200)
    expect(await deze('marieke', id)).toMatchObject({ doorgegeven: true, casusId: pga })
    expect(await deze('nadia', id)).toBeUndefined()
  })

  test('is de vaste persoon ook regisseur, dan leest die het niet en vraagt het scherm iemand anders', async () => {
    await w.owner(
      `update betrokkenheid set rollen = '{vaste_persoon,casusregisseur}' where casus_id = $1 and actor_id = $2`,
      [pga, actor.nadia],
    )
    await w.owner(`update betrokkenheid set rollen = '{deelnemer}' where casus_id = $1 and actor_id = $2`, [
      pga,
      actor.marieke,
    ])
    const overId = (await lees('nadia')).vastePersonen[0]?.id
    expect((await wens({ overId })).body.reden).toBe('niemand_anders')
    const { id } = (await wens({ overId, aan: 'contactpunt' })).body
    expect(await deze('nadia', id)).toBeUndefined()
    await doe('ineke', 'PUT', `/v1/vaste-wensen/${id}/antwoord`, { antwoord: 'Ja.', doorgeven: true }, 1)
    expect(await deze('nadia', id)).toBeUndefined()
    expect(
      (await doe('nadia', 'PUT', `/v1/vaste-wensen/${id}/antwoord`, { antwoord: 'Hoezo?' }, 2)).status,
    ).toBe(404)
  })

  test('het kan ook over een ervaringsdeskundige gaan, niet over zomaar iemand', async () => {
    const overId = await deelVan('Bart')
    expect((await wens({ overId })).body.reden).toBe('geen_vaste_persoon')
    const [org] = await w.owner<{ id: string; soort: string }>(
      'select o.id, o.soort from organisatie o join actor a on a.organisatie_id = o.id where a.id = $1',
      [actor.bart],
    )
    await w.owner(`update organisatie set soort = 'ervaringsdeskundigen' where id = $1`, [org?.id])
    const { status } = await wens({ overId })
    await w.owner('update organisatie set soort = $2 where id = $1', [org?.id, org?.soort])
    expect(status).toBe(201)
  })

  test('de jongere neemt het terug, wanneer die wil', async () => {
    const { id } = (await wens()).body
    expect((await doe('marieke', 'DELETE', `/v1/vaste-wensen/${id}`, undefined, 1)).status).toBe(403)
    expect((await doe('nadia', 'DELETE', `/v1/vaste-wensen/${id}`, undefined, 1)).status).toBe(404)
    expect((await doe('sem', 'DELETE', `/v1/vaste-wensen/${id}`, undefined, 4)).status).toBe(412)
    expect((await doe('sem', 'DELETE', `/v1/vaste-wensen/${id}`, undefined, 1)).status).toBe(200)
    expect((await mijnPlan(pga))?.wensen).toEqual([])
    expect(await deze('marieke', id)).toBeUndefined()
  })

  test('wie zegt dat het niet klikt, houdt die persoon na het sluiten niet', async () => {
    await wens()
    expect((await sluit(pga)).status).toBe(200)
    expect((await mijn()).banden).toEqual([])
  })
})

describe('de deur op een kier', () => {
  test('na het sluiten blijven naam en nummer, en van het plan blijft niets te zien', async () => {
    await w.owner(
      `update casus set regime_versie = (select max(versie) from regime where code = 'pga') where id = $1`,
      [pga],
    )
    expect((await sluit(pga)).status).toBe(200)
    const { banden, plannen } = await mijn()
    expect(banden).toMatchObject([{ naam: 'Nadia Haddou', telefoon: expect.any(String), werktHierNog: true }])
    expect(plannen.map((p) => p.casusId)).not.toContain(pga)
    expect(JSON.stringify(banden)).not.toContain(pga)
    for (const wie of ['nadia', 'linda', 'yara'])
      expect((await doe(wie, 'DELETE', `/v1/vaste-banden/${banden[0]?.id}`)).status).toBe(404)
    expect((await doe('sem', 'DELETE', `/v1/vaste-banden/${banden[0]?.id}`)).status).toBe(200)
    expect((await mijn()).banden).toEqual([])
  })

  test('een nieuw plan stelt dezelfde persoon voor: gevraagd, niet vanzelf, en het plan weet van niets', async () => {
    await sluit(pga)
    const steun = await nieuw(
      'steun',
      mensen.filter((m) => m.wie !== 'nadia'),
    )
    await kies(steun, 'bart')
    const voorstel = (await mijnPlan(steun))?.voorstellen.find((v) => v.naam === 'Nadia Haddou')
    expect(voorstel?.wieId).toBe(actor.nadia)
    expect((await lees('marieke', steun)).wensen).toEqual([])
    expect((await lees('marieke', steun)).mensen.map((m) => m.naam)).not.toContain('Nadia Haddou')
    const ja = { soort: 'zelfde', wieId: actor.nadia, wil: true }
    expect((await doe('sem', 'POST', `/v1/casussen/${steun}/vaste-wensen`, ja)).status).toBe(201)
    expect((await lees('marieke', steun)).wensen).toMatchObject([
      { soort: 'zelfde', wie: 'Nadia Haddou', status: 'open' },
    ])
    expect((await kies(steun, 'nadia')).status).toBe(200)
    expect((await mijnPlan(steun))?.wensen[0]?.status).toBe('vervuld')
    expect((await mijn()).banden[0]?.ookNu).toBe(true)
  })

  test('een nee blijft bij de jongere, en de vraag komt niet terug', async () => {
    await sluit(pga)
    const steun = await nieuw(
      'steun',
      mensen.filter((m) => m.wie !== 'nadia'),
    )
    const nee = { soort: 'zelfde', wieId: actor.nadia, wil: false }
    expect((await doe('sem', 'POST', `/v1/casussen/${steun}/vaste-wensen`, nee)).status).toBe(201)
    expect((await mijnPlan(steun))?.voorstellen.map((v) => v.naam)).not.toContain('Nadia Haddou')
    expect((await lees('marieke', steun)).wensen).toEqual([])
    const vreemd = { soort: 'zelfde', wieId: actor.eva, wil: true }
    expect((await doe('sem', 'POST', `/v1/casussen/${steun}/vaste-wensen`, vreemd)).status).toBe(404)
  })

  test('wie ergens anders werkt, is via de organisatie te bellen', async () => {
    await sluit(pga)
    await w.owner('update actor set tot = sec.vandaag() - 1 where id = $1', [actor.nadia])
    const { banden } = await mijn()
    await w.owner('update actor set tot = null where id = $1', [actor.nadia])
    expect(banden[0]).toMatchObject({ naam: 'Nadia Haddou', werktHierNog: false })
  })
})
