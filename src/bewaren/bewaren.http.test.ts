import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeVoorstel, makeZvhCasus } from '../testing/bewaar-wereld.ts'
import { insertCasus } from '../testing/insert-casus.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { createWereld, type Wereld } from '../testing/samples/wereld.ts'
import { startKlok } from '../testing/start-klok.ts'
import { type BewaarScenario, bewaarScenarios } from './bewaren.scenarios.ts'
import { bewaarRonde } from './jobs.ts'
import { makeVoorstellen } from './make-voorstellen.ts'

let w: Wereld
beforeAll(async () => {
  w = await createWereld()
})
afterAll(() => w.api.close())

const jaar = 365
const tools = () => ({
  db: w.api.db,
  key: w.api.database.key,
  pad: join(mkdtempSync(join(tmpdir(), 'verbonden-grootboek-')), 'g.jsonl'),
})
const vraag = async (
  persona: string,
  method: 'GET' | 'POST' | 'PUT',
  pad: string,
  body?: unknown,
  versie?: number,
) => (await w.als(persona)).call(method, pad, body, versie === undefined ? {} : { 'if-match': `"${versie}"` })
const rij = async (query: string, values: unknown[]) => (await w.owner(query, values))[0]

const bij: Record<
  BewaarScenario['act'],
  (persona: string) => Promise<{ status: number; tabel: string; id: string }>
> = {
  lijst: async (p) => ({ ...(await vraag(p, 'GET', '/v1/vernietigingsvoorstellen')), tabel: '', id: '' }),
  nakijken: async (p) => {
    const id = await makeVoorstel(w, 'open')
    const { status } = await vraag(p, 'PUT', `/v1/vernietigingsvoorstellen/${id}/controle`, {}, 1)
    return { status, tabel: 'vernietigingsvoorstel', id }
  },
  goedkeuren: async (p) => {
    const id = await makeVoorstel(w, 'open')
    await w.doe('marieke', 'PUT', `/v1/vernietigingsvoorstellen/${id}/controle`, {}, 1)
    const body = { besluit: 'goedgekeurd' }
    const { status } = await vraag(p, 'PUT', `/v1/vernietigingsvoorstellen/${id}/besluit`, body, 2)
    return { status, tabel: 'vernietigingsvoorstel', id }
  },
  stop: async (p) => {
    const body = { casusId: w.casusId, grond: 'rechtsvordering', reden: 'Zaak.', herzienOp: w.dag(30) }
    return { ...(await vraag(p, 'POST', '/v1/bewaarstops', body)), tabel: '', id: '' }
  },
  opheffen: async (p) => {
    const body = { casusId: w.casusId, grond: 'rechtsvordering', reden: 'Zaak.', herzienOp: w.dag(30) }
    const { id } = await w.doe('marieke', 'POST', '/v1/bewaarstops', body)
    const { status } = await vraag(p, 'PUT', `/v1/bewaarstops/${id}/opheffing`, { reden: 'Klaar.' }, 1)
    return { status, tabel: 'bewaarstop', id }
  },
  verlengen: async (p) => {
    const id = await makeZvhCasus(w, 5 * jaar - 20)
    const { status } = await vraag(p, 'POST', `/v1/casussen/${id}/verlengingen`, {
      geval: 'niet_afgesloten',
      reden: 'Nodig.',
    })
    return { status, tabel: 'casus', id }
  },
  doorgeleiden: async (p) => {
    const id = await nieuweCasus('in_uitvoering')
    const { status } = await vraag(p, 'POST', `/v1/casussen/${id}/doorgeleidingen`, overdracht())
    return { status, tabel: 'casus', id }
  },
  rac: async (p) => {
    const body = { titel: 'T', wat: 'W', waarom: 'W', gevraagdOp: w.dag(-1) }
    return { ...(await vraag(p, 'POST', '/v1/rac-wijzigingen', body)), tabel: '', id: '' }
  },
}
const nieuweCasus = (fase: string) =>
  insertCasus(w.api.database.ownerUrl, {
    regime: 'pga',
    roepnaam: 'Quinten',
    achternaam: 'Voorbeeld',
    fase,
    deelnames: [
      { wie: 'marieke', rollen: ['casusregisseur'] },
      { wie: 'rob', rollen: ['deelnemer'] },
      { wie: 'sem', rollen: ['jeugdige'] },
    ],
  })
const overdracht = () => ({
  aan: 'burgemeester',
  ontvanger: 'Kabinet',
  grond: 'Wgs 2.31 lid 13',
  tekst: 'Alleen wat nodig is.',
  overgedragenOp: w.dag(0),
})

describe('wie wat mag', () => {
  const statussen = { ok: [200, 201], mag_niet: [403], niet_gevonden: [404] }
  test.each(bewaarScenarios.map((s) => [s.zin, s] as const))('%s', async (_zin, s) => {
    const { status, tabel, id } = await bij[s.act](s.persona)
    expect(statussen[s.verwacht]).toContain(status)
    if (s.verwacht !== 'ok' && tabel !== '')
      expect((await rij(`select versie from ${tabel} where id = $1`, [id]))?.versie).toBe(
        s.act === 'goedkeuren' ? 2 : 1,
      )
  })
})

test('wijzigen kan niet zonder versie, en niet met een oude', async () => {
  const id = await makeVoorstel(w, 'open')
  const pad = `/v1/vernietigingsvoorstellen/${id}/controle`
  expect((await vraag('ineke', 'PUT', pad, {})).status).toBe(428)
  expect((await vraag('ineke', 'PUT', pad, {}, 9)).status).toBe(412)
  expect((await rij('select status from vernietigingsvoorstel where id = $1', [id]))?.status).toBe('open')
})

test('twee keer hetzelfde vragen legt één bewaarstop', async () => {
  const client = await w.als('marieke')
  const casusId = await nieuweCasus('gestart')
  const body = { casusId, grond: 'verzoek_betrokkene', reden: 'Vraag.', herzienOp: w.dag(9) }
  for (const _keer of [1, 2])
    expect(
      (await client.call('POST', '/v1/bewaarstops', body, { 'idempotency-key': 'stop-eenmaal-1' })).status,
    ).toBe(201)
  expect(await w.owner('select id from bewaarstop where casus_id = $1', [casusId])).toHaveLength(1)
})

test('vijf jaar na de eerste verwerking: voorstel, twee mensen, vernietigd, en een verklaring die niemand noemt', async () => {
  const t = tools()
  const casusId = await makeZvhCasus(w, 5 * jaar - 20)
  await makeVoorstellen(t)
  const voorstel = await rij(`select id, regel, aantallen from vernietigingsvoorstel where casus_id = $1`, [
    casusId,
  ])
  expect(voorstel).toMatchObject({
    regel: 'eerste_verwerking',
    aantallen: { casus: 1, bijdrage: 2, betrokkenheid: 4 },
  })
  expect(await makeVoorstellen(t)).toBe(0)
  const pad = `/v1/vernietigingsvoorstellen/${voorstel?.id}`
  expect((await vraag('ineke', 'PUT', `${pad}/besluit`, { besluit: 'goedgekeurd' }, 1)).status).toBe(409)
  await w.doe('ineke', 'PUT', `${pad}/controle`, {}, 1)
  expect((await vraag('ineke', 'PUT', `${pad}/besluit`, { besluit: 'goedgekeurd' }, 2)).body.reden).toBe(
    'vier_ogen',
  )
  await w.doe('marieke', 'PUT', `${pad}/besluit`, { besluit: 'goedgekeurd' }, 2)
  await bewaarRonde(t, false)
  expect(await w.owner('select 1 from casus where id = $1', [casusId])).toEqual([])
  const na = await w.doe('ineke', 'GET', pad)
  expect(na).toMatchObject({ status: 'uitgevoerd', kenmerk: null })
  const bewijs = await w.doe('ineke', 'GET', `/v1/verklaringen/${na.verklaringId}`)
  expect(bewijs).toMatchObject({ klopt: true, wat: 'casus', besloten: { functie: 'casusregisseur' } })
  expect(JSON.stringify(bewijs)).not.toContain(casusId)
  const pdf = await (await w.als('ineke')).call('GET', `/v1/verklaringen/${na.verklaringId}/document`)
  expect((await readPdf(new Uint8Array(pdf.raw))).text).toContain('Verklaring van vernietiging')
})

test('een gewijzigde verklaring valt op', async () => {
  const [row] = await w.owner(`update verklaring set aantallen = '{"casus": 2}' returning id`)
  expect((await w.doe('ineke', 'GET', `/v1/verklaringen/${row?.id}`)).klopt).toBe(false)
})

test('een bewaarstop houdt vernietigen tegen, ook na het goedkeuren', async () => {
  const t = tools()
  const casusId = await makeZvhCasus(w, 5 * jaar - 20)
  await makeVoorstellen(t)
  const v = await rij('select id from vernietigingsvoorstel where casus_id = $1', [casusId])
  const pad = `/v1/vernietigingsvoorstellen/${v?.id}`
  await w.doe('ineke', 'PUT', `${pad}/controle`, {}, 1)
  await w.doe('marieke', 'PUT', `${pad}/besluit`, { besluit: 'goedgekeurd' }, 2)
  const stop = { casusId, grond: 'rechtsvordering', reden: 'Zaak.', herzienOp: w.dag(30) }
  const { id } = await w.doe('marieke', 'POST', '/v1/bewaarstops', stop)
  await bewaarRonde(t, false)
  expect(await w.doe('ineke', 'GET', pad)).toMatchObject({ status: 'vervallen', verklaringId: null })
  expect(await makeVoorstellen(t)).toBe(0)
  await w.doe('ineke', 'PUT', `/v1/bewaarstops/${id}/opheffing`, { reden: 'De zaak is klaar.' }, 1)
  expect(await makeVoorstellen(t)).toBe(1)
  expect(await w.owner('select 1 from casus where id = $1', [casusId])).toHaveLength(1)
})

test('afwijzen vraagt een reden en een dag, en tot die dag komt er geen nieuw voorstel', async () => {
  const casusId = await makeZvhCasus(w, 5 * jaar - 20)
  await makeVoorstellen(tools())
  const v = await rij('select id from vernietigingsvoorstel where casus_id = $1', [casusId])
  const pad = `/v1/vernietigingsvoorstellen/${v?.id}/besluit`
  expect((await vraag('ineke', 'PUT', pad, { besluit: 'afgewezen' }, 1)).body.errors).toHaveLength(2)
  await w.doe('ineke', 'PUT', pad, { besluit: 'afgewezen', reden: 'Nog nodig.', opnieuwVanaf: w.dag(10) }, 1)
  expect(await makeVoorstellen(tools())).toBe(0)
})

test('na het einde van de wettelijke termijn leest niemand de casus meer, ook als er nog niemand besloot', async () => {
  const casusId = await makeZvhCasus(w, 5 * jaar + 10)
  expect((await vraag('marieke', 'GET', `/v1/casussen/${casusId}`)).status).toBe(200)
  await makeVoorstellen(tools())
  expect((await vraag('marieke', 'GET', `/v1/casussen/${casusId}`)).status).toBe(404)
  const schillen = await w.doe('marieke', 'GET', '/v1/afgeschermde-casussen')
  expect(schillen.map((s: { casusId: string }) => s.casusId)).toContain(casusId)
  expect(JSON.stringify(schillen)).not.toMatch(/Wat nu|Quinten/)
})

test('sluiten schermt af waar het regime dat zegt; de schil zegt wanneer het weg is', async () => {
  const casusId = await makeZvhCasus(w, 100)
  const casus = await w.doe('marieke', 'GET', `/v1/casussen/${casusId}`)
  const bel = casus.betrokkenheden.find((b: { rollen: string[] }) => b.rollen.includes('vaste_persoon'))
  const body = { fase: 'gesloten', reden: 'Klaar.', belId: bel.id }
  await w.doe('marieke', 'PUT', `/v1/casussen/${casusId}/fase`, body, casus.versie)
  for (const persona of ['marieke', 'nadia', 'bart'])
    expect([persona, (await vraag(persona, 'GET', `/v1/casussen/${casusId}`)).status]).toEqual([persona, 404])
  expect(await w.doe('marieke', 'GET', `/v1/casussen/${casusId}/bewaren`)).toMatchObject({
    afgeschermd: true,
    termijn: { regel: 'eerste_verwerking' },
  })
  expect((await vraag('rob', 'GET', `/v1/casussen/${casusId}/bijdragen`)).status).toBe(404)
})

test('waar het regime dat zegt, opent de regisseur dezelfde casus weer; anders is een nieuwe aanmelding nodig', async () => {
  const zelfde = await makeZvhCasus(w, 100, { gesloten: 10, zelfdeCasus: true })
  const ander = await makeZvhCasus(w, 100, { gesloten: 10 })
  const heropen = (persona: string, id: string) =>
    vraag(persona, 'POST', `/v1/casussen/${id}/heropeningen`, { reden: 'Weer nodig.' })
  expect((await heropen('marieke', ander)).status).toBe(409)
  expect((await vraag('bart', 'GET', `/v1/casussen/${zelfde}`)).status).toBe(404)
  expect((await heropen('bart', zelfde)).status).toBe(403)
  expect((await heropen('marieke', zelfde)).status).toBe(201)
  expect(await w.doe('bart', 'GET', `/v1/casussen/${zelfde}`)).toMatchObject({ fase: 'plan' })
  expect((await heropen('marieke', zelfde)).status).toBe(409)
})

test('in steun blijft het verhaal na het sluiten van de jongere', async () => {
  const sluit = await insertCasus(w.api.database.ownerUrl, {
    regime: 'steun',
    roepnaam: 'Sem',
    achternaam: 'Voorbeeld',
    fase: 'gesloten',
    deelnames: [
      { wie: 'marieke', rollen: ['casusregisseur'] },
      { wie: 'sem', rollen: ['jeugdige'] },
    ],
  })
  expect((await vraag('sem', 'GET', `/v1/casussen/${sluit}`)).status).toBe(200)
  const v = await w.doe('marieke', 'POST', '/v1/vernietigingsvoorstellen', {
    casusId: sluit,
    reden: 'Sem wil het zo.',
  })
  expect(v.id).toMatch(/^[0-9a-f-]{36}$/)
  await makeVoorstellen(tools())
  expect(
    await w.owner(`select 1 from vernietigingsvoorstel where casus_id = $1 and voorgesteld_door is null`, [
      sluit,
    ]),
  ).toEqual([])
})

describe('doorgeleiden (Wgs 2.31 lid 13)', () => {
  test('de casus bevriest, niemand voegt iets toe, en alleen de regisseur weet waarom', async () => {
    const casusId = await nieuweCasus('in_uitvoering')
    const { id } = await w.doe('marieke', 'POST', `/v1/casussen/${casusId}/doorgeleidingen`, overdracht())
    for (const persona of ['marieke', 'rob', 'sem']) {
      const casus = await w.doe(persona, 'GET', `/v1/casussen/${casusId}`)
      expect(JSON.stringify(casus)).not.toMatch(/burgemeester|Kabinet|2\.31/)
      const bijdrage = { soort: 'goed', categorie: 'werk', tekst: 'Erbij.', publiek: { wie: 'eigen' } }
      expect(
        (await vraag(persona, 'POST', `/v1/casussen/${casusId}/bijdragen`, bijdrage)).status,
      ).toBeGreaterThanOrEqual(400)
    }
    expect((await w.doe('rob', 'GET', `/v1/casussen/${casusId}/bewaren`)).doorgeleidingen).toEqual([])
    await expect(
      w.owner(
        `insert into weerwoord (casus_id, betrokkenheid_id, over_soort, tekst, door) select casus_id, id, 'plan', 'x', actor_id
        from betrokkenheid where casus_id = $1 limit 1`,
        [casusId],
      ),
    ).rejects.toThrow(/bevroren/)
    const versie = (await w.doe('marieke', 'GET', `/v1/casussen/${casusId}`)).versie
    const ophef = { soort: 'geen', reden: 'Weer verder.' }
    expect((await vraag('marieke', 'PUT', `/v1/casussen/${casusId}/zijtoestand`, ophef, versie)).status).toBe(
      409,
    )
    const pdf = await (await w.als('marieke')).call('GET', `/v1/doorgeleidingen/${id}/afschrift`)
    expect((await readPdf(new Uint8Array(pdf.raw))).text).toContain('Kabinet')
    await w.doe('marieke', 'PUT', `/v1/doorgeleidingen/${id}/opheffing`, { reden: 'Niet aanvaard.' }, 1)
    expect((await w.doe('rob', 'GET', `/v1/casussen/${casusId}`)).zijtoestand).toBeNull()
  })

  test('in steun bestaat het niet', async () => {
    expect(
      (await vraag('marieke', 'POST', `/v1/casussen/${w.steunId}/doorgeleidingen`, overdracht())).body.reden,
    ).toBe('regime_geen_doorgeleiding')
  })
})

test('afwijken van de commissie kan alleen met redenen, en blijft staan tot het gemeld is', async () => {
  const { id } = await w.doe('ineke', 'POST', '/v1/rac-wijzigingen', {
    titel: 'T',
    wat: 'W',
    waarom: 'W',
    gevraagdOp: w.dag(-9),
  })
  const advies = { advies: 'niet_rechtmatig', adviesTekst: 'Nee.', adviesOp: w.dag(-2) }
  const pad = `/v1/rac-wijzigingen/${id}`
  expect(
    (await vraag('ineke', 'PUT', pad, { ...advies, besluit: 'afwijken', besluitOp: w.dag(0) }, 1)).status,
  ).toBe(400)
  await w.doe(
    'ineke',
    'PUT',
    pad,
    { ...advies, besluit: 'afwijken', besluitOp: w.dag(0), afwijking: 'Toch nodig.' },
    1,
  )
  const find = async () =>
    (await w.doe('ineke', 'GET', '/v1/rac-wijzigingen')).find((r: { id: string }) => r.id === id)
  expect((await find()).nogMelden).toBe(true)
  const gemeld = { gemeldRacOp: w.dag(0), gemeldFgOp: w.dag(0) }
  await w.doe(
    'ineke',
    'PUT',
    pad,
    { ...advies, besluit: 'afwijken', besluitOp: w.dag(0), afwijking: 'Toch nodig.', ...gemeld },
    2,
  )
  expect((await find()).nogMelden).toBe(false)
})

test('een concept dat niemand verzendt, wordt na een half jaar voorgesteld; eerder niet', async () => {
  await w.owner(`insert into aanmelding (regime_code, regime_versie, bron, door, organisatie_id, gemaakt_op)
    select 'pga', 1, 'formulier', id, organisatie_id, sec.nu() - make_interval(months => m) from actor, (values (5), (7)) v (m) where naam = 'Bart Mulder'`)
  await makeVoorstellen(tools())
  const v = await rij(
    `select aantallen from vernietigingsvoorstel where wat = 'aanmeldingen' and regel = 'concept' and voorgesteld_door is null and status = 'open'
    and exists (select from voorstel_onderdeel o where o.voorstel_id = vernietigingsvoorstel.id)`,
    [],
  )
  expect(v?.aantallen).toEqual({ aanmelding: 1 })
})

test('de klok vooruit: wat vandaag nog mag blijven, staat vijf jaar later voor', async () => {
  const casusId = await makeZvhCasus(w, 0)
  await makeVoorstellen(tools())
  expect(await w.owner('select 1 from vernietigingsvoorstel where casus_id = $1', [casusId])).toEqual([])
  await startKlok(w.api.database, '2031-09-04T09:00:00Z')
  await makeVoorstellen(tools())
  expect(
    await w.owner(`select uiterlijk::text from vernietigingsvoorstel where casus_id = $1`, [casusId]),
  ).toEqual([{ uiterlijk: '2031-11-02' }])
})
