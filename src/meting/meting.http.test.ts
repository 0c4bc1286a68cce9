import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createMetingWereld, type MetingMens, type MetingWereld } from '../testing/meting-wereld.ts'

let w: MetingWereld
beforeAll(async () => {
  w = await createMetingWereld()
})
afterAll(() => w.close())
beforeEach(async () => {
  await w.naar('2026-11-02T09:00:00Z')
  for (const tabel of ['meetronde', 'leefgebiedkeuze', 'verbondenheid', 'gas_doel', 'meetuitslag'])
    await w.owner(`delete from ${tabel} where casus_id = $1`, [w.casusId])
})
const at = () => `/v1/casussen/${w.casusId}`
const first = async (wie: MetingMens) => (await w.lees(wie)).naast[0]

test('een ronde: ieder vult apart in, de jongere leest eerst, dan pas wie gekozen is', async () => {
  await w.ronde(['onderwijs', 'vrienden'], ['sem', 'linda', 'karim', 'bart'])
  await w.vul('sem', 'onderwijs', { stand: -1, hindert: 'De klas is druk.' })
  expect((await w.lees('nadia')).naast).toEqual([])
  expect((await w.laatLezen('sem', ['onderwijs'], { organisaties: [w.organisatie.nadia] })).status).toBe(201)
  expect((await w.lees('nadia')).naast[0]?.weergaven.map((x) => x.hindert)).toEqual(['De klas is druk.'])
  expect((await w.lees('bart')).naast).toEqual([])

  await w.vul('linda', 'onderwijs', { stand: 1, helpt: 'De mentor belt.' })
  expect(
    (await w.laatLezen('linda', ['onderwijs'], { organisaties: [w.organisatie.nadia, w.organisatie.bart] }))
      .status,
  ).toBe(201)
  expect((await w.lees('nadia')).naast[0]?.weergaven.length).toBe(1)
  const waits = (await w.lees('sem')).naast[0]?.weergaven.find((x) => x.kant === 'ouder')
  expect([waits?.open, waits?.helpt]).toEqual([false, ''])
  const opened = await (await w.als('sem')).call('POST', `/v1/meetvrijgaven/${waits?.id}/openingen`, {})
  expect(opened.status).toBe(201)
  expect((await w.lees('nadia')).naast[0]?.verschil).toBe('T0')
  expect((await w.lees('bart')).naast[0]?.weergaven.map((x) => x.helpt)).toEqual(['De mentor belt.'])
  expect((await w.lees('karim')).naast).toEqual([])
  expect((await w.lees('karim')).rondes.flatMap((r) => r.informanten).map((i) => i.naam)).toEqual(['karim'])
})

test('wat niet vrijgegeven is staat bij niemand, ook niet in het dossier, de export of op de tijdlijn', async () => {
  await w.ronde(['onderwijs'], ['sem', 'linda'])
  await w.vul('linda', 'onderwijs', { helpt: 'ZEGGEN WE NIET' })
  for (const wie of ['marieke', 'nadia', 'bart', 'eva', 'rob', 'sem', 'karim'] as const)
    for (const pad of ['metingen', 'tijdlijn', 'export', 'plan']) {
      const { body, raw } = await (await w.als(wie)).call('GET', `${at()}/${pad}`)
      expect(JSON.stringify(body ?? raw.toString())).not.toContain('ZEGGEN WE NIET')
    }
})

test('terugnemen werkt bij het volgende verzoek, en daarna kan het anders en opnieuw; de jongere leest weer eerst', async () => {
  await w.ronde(['onderwijs'], ['linda'])
  await w.vul('linda', 'onderwijs')
  const organisaties = [w.organisatie.nadia]
  const [id] = (await w.laatLezen('linda', ['onderwijs'], { organisaties })).body.ids
  await (await w.als('sem')).call('POST', `/v1/meetvrijgaven/${id}/openingen`, {})
  expect((await first('nadia'))?.weergaven.length).toBe(1)
  const change = await (await w.als('linda')).call(
    'PUT',
    `/v1/informanten/${await w.informant('linda')}/antwoorden/onderwijs`,
    { stand: -2 },
    { 'if-match': '"1"' },
  )
  expect([change.status, change.body.reden]).toEqual([409, 'al_vrijgegeven'])
  expect(
    (await (await w.als('linda')).call('DELETE', `/v1/meetvrijgaven/${id}`, undefined, { 'if-match': '"1"' }))
      .status,
  ).toBe(200)
  expect((await w.lees('nadia')).naast).toEqual([])
  expect((await w.lees('sem')).naast).toEqual([])
  const [kept] = await w.owner('select helpt, hindert, stand from meetvrijgave where id = $1', [id])
  expect(kept).toEqual({ helpt: '', hindert: '', stand: null })
  await w.vul('linda', 'onderwijs', { stand: -2 }, 1)
  expect((await w.laatLezen('linda', ['onderwijs'], { organisaties })).status).toBe(201)
  expect((await w.lees('nadia')).naast).toEqual([])
})

test('besproken met de jongere, met dag, door de vaste persoon die het zelf niet las', async () => {
  await w.ronde(['onderwijs'], ['linda'])
  await w.vul('linda', 'onderwijs', { helpt: 'Dit weet alleen Linda.' })
  await w.laatLezen('linda', ['onderwijs'], { organisaties: [w.organisatie.bart] })
  const seen = await w.lees('nadia')
  const [waits] = seen.rondes[0]?.informanten[0]?.wacht ?? []
  expect(waits?.leefgebied).toBe('onderwijs')
  expect(JSON.stringify(seen)).not.toContain('Dit weet alleen Linda.')
  const note = (op: string) =>
    w.als('nadia').then((c) => c.call('POST', `/v1/meetvrijgaven/${waits?.vrijgaveId}/besprekingen`, { op }))
  expect((await note('2026-11-03')).status).toBe(400)
  expect((await note('2026-11-01')).status).toBe(201)
  expect((await note('2026-11-01')).status).toBe(404)
  expect((await first('bart'))?.weergaven[0]?.helpt).toBe('Dit weet alleen Linda.')
  expect((await w.lees('nadia')).naast).toEqual([])
})

test('na de laatste dag verandert er niets meer; laten lezen en terugnemen kan nog', async () => {
  await w.ronde(['onderwijs', 'werk'], ['sem'])
  await w.vul('sem', 'onderwijs')
  const id = await w.informant('sem')
  await w.naar('2026-12-01T09:00:00Z')
  const late = await (await w.als('sem')).call(
    'PUT',
    `/v1/informanten/${id}/antwoorden/werk`,
    { stand: 1 },
    { 'if-match': '"0"' },
  )
  expect([late.status, late.body.reden]).toEqual([409, 'ronde_dicht'])
  expect((await (await w.als('sem')).call('POST', `/v1/informanten/${id}/overslaan`, {})).status).toBe(409)
  const { status, body } = await w.laatLezen('sem', ['onderwijs'], { organisaties: [w.organisatie.nadia] })
  expect(status).toBe(201)
  expect(
    (
      await (
        await w.als('sem')
      ).call('DELETE', `/v1/meetvrijgaven/${body.ids[0]}`, undefined, { 'if-match': '"1"' })
    ).status,
  ).toBe(200)
})

test('een verouderde versie wordt geweigerd, zonder versie ook, en dubbel verzenden maakt er één', async () => {
  await w.ronde(['onderwijs'], ['sem'])
  const path = `/v1/informanten/${await w.informant('sem')}/antwoorden/onderwijs`
  const sem = await w.als('sem')
  expect((await sem.call('PUT', path, { stand: 1 })).status).toBe(428)
  expect((await sem.call('PUT', path, { stand: 1 }, { 'if-match': '"0"' })).status).toBe(200)
  expect((await sem.call('PUT', path, { stand: 2 }, { 'if-match': '"0"' })).status).toBe(412)
  expect((await sem.call('PUT', path, { stand: 7 }, { 'if-match': '"1"' })).body.errors[0].code).toBe(
    'buiten_schaal',
  )
  const release = () =>
    sem.call(
      'POST',
      `/v1/informanten/${path.split('/')[3]}/vrijgaven`,
      { leefgebieden: ['onderwijs'] },
      { 'idempotency-key': 'laat-lezen-1' },
    )
  const [one, two] = [await release(), await release()]
  expect([one.status, two.status, two.body]).toEqual([201, 201, one.body])
})

test('thuis meelezen: niet vanzelf, in gevoelige gebieden pas na een tweede ja, en nooit wat de jongere niet thuis wil', async () => {
  await w.ronde(['gezin', 'onderwijs'], ['sem', 'nadia'])
  await w.vul('sem', 'gezin')
  const refused = await w.laatLezen('sem', ['gezin'], { ouderVanaf: '2026-11-02' })
  expect([refused.status, refused.body.reden]).toEqual([409, 'ook_thuis'])
  expect((await w.laatLezen('sem', ['gezin'], { ouderVanaf: '2026-11-02', ookThuis: true })).status).toBe(201)
  expect((await w.lees('linda')).naast.map((n) => n.leefgebied)).toEqual(['gezin'])
  expect((await w.lees('karim')).naast.map((n) => n.leefgebied)).toEqual(['gezin'])
  const sem = await w.als('sem')
  await sem.call('PUT', `${at()}/leefgebieden/gezin`, { nietThuis: true }, { 'if-match': '"0"' })
  expect((await w.lees('linda')).naast).toEqual([])
  expect((await first('nadia'))?.waarschuwing ?? null).toBeNull()
  await sem.call('PUT', `${at()}/leefgebieden/onderwijs`, { nietThuis: true }, { 'if-match': '"0"' })
  await w.vul('nadia', 'onderwijs')
  const kept = await w.laatLezen('nadia', ['onderwijs'], { ouderVanaf: '2026-11-02' })
  expect([kept.status, kept.body.reden]).toEqual([409, 'niet_thuis'])
})

test('wie het in dit regime niet mag weten, kan niet gekozen worden, en politie nooit', async () => {
  await w.ronde(['onderwijs'], ['sem'])
  await w.vul('sem', 'onderwijs')
  const toPolice = await w.laatLezen('sem', ['onderwijs'], { organisaties: [w.organisatie.rob] })
  expect([toPolice.status, toPolice.body.reden]).toEqual([409, 'mag_niet_ontvangen'])
  expect((await w.lees('sem')).lezers.map((l) => l.id)).not.toContain(w.organisatie.rob)
  expect((await (await w.als('rob')).call('GET', `${at()}/metingen`)).status).toBe(403)
  expect((await (await w.als('rob')).call('GET', `${at()}/metingen/blad`)).status).toBe(403)
})

test('wie beroepsgeheim heeft, laat buiten de eigen organisatie alleen lezen met een grond', async () => {
  await w.ronde(['gezin'], ['eva'])
  await w.vul('eva', 'gezin')
  const organisaties = [w.organisatie.marieke]
  const without = await w.laatLezen('eva', ['gezin'], { organisaties })
  expect([without.status, without.body.reden]).toEqual([409, 'geheim_grond_ontbreekt'])
  const geheim = { grond: 'conflict_van_plichten', uitleg: 'Zwijgen brengt hem in gevaar.' }
  expect((await w.laatLezen('eva', ['gezin'], { organisaties, geheim })).status).toBe(201)
})

test('samen invullen: wie inlogt vraagt het zelf, en dan leest de vaste persoon mee tot dat stopt', async () => {
  await w.ronde(['onderwijs'], ['sem', 'karim'])
  await w.vul('sem', 'onderwijs', { helpt: 'Samen geschreven.' })
  expect((await w.lees('nadia')).mijn).toEqual([])
  const id = await w.informant('sem')
  const sem = await w.als('sem')
  expect((await sem.call('POST', `/v1/informanten/${id}/samen`, { samen: true })).status).toBe(201)
  expect((await w.lees('nadia')).mijn.map((a) => a.helpt)).toEqual(['Samen geschreven.'])
  expect((await w.lees('marieke')).mijn).toEqual([])
  const nadia = await w.als('nadia')
  expect(
    (await nadia.call('POST', `/v1/informanten/${id}/vrijgaven`, { leefgebieden: ['onderwijs'] })).status,
  ).toBe(403)
  await sem.call('POST', `/v1/informanten/${id}/samen`, { samen: false })
  expect((await w.lees('nadia')).mijn).toEqual([])
})

test('met een ouder zonder account vult de vaste persoon in als die erom vraagt, en laat het samen lezen', async () => {
  await w.ronde(['onderwijs'], ['karim'])
  const id = await w.informant('karim')
  await w.owner('update betrokkenheid set actor_id = null where id = $1', [w.wie.karim])
  const nadia = await w.als('nadia')
  expect((await nadia.call('POST', `/v1/informanten/${id}/samen`, { samen: true })).body.reden).toBe(
    'verplicht',
  )
  expect(
    (await nadia.call('POST', `/v1/informanten/${id}/samen`, { samen: true, gevraagdOp: '2026-11-01' }))
      .status,
  ).toBe(201)
  const body = { stand: 1, helpt: 'Karim vertelt.' }
  expect(
    (await nadia.call('PUT', `/v1/informanten/${id}/antwoorden/onderwijs`, body, { 'if-match': '"0"' }))
      .status,
  ).toBe(200)
  expect(
    (await nadia.call('POST', `/v1/informanten/${id}/vrijgaven`, { leefgebieden: ['onderwijs'] })).status,
  ).toBe(201)
  expect((await w.lees('sem')).naast[0]?.weergaven[0]).toMatchObject({ kant: 'ouder', open: false })
  expect((await w.lees('linda')).naast).toEqual([])
  await w.owner(
    `update betrokkenheid set actor_id = (select a.id from actor a where a.naam = 'Karim') where id = $1`,
    [w.wie.karim],
  )
})

test('hier wil ik aan werken: één keer bevestigen maakt doel en afspraak, of geen van beide', async () => {
  const sem = await w.als('sem')
  await w.owner('delete from afspraak where casus_id = $1', [w.casusId])
  await w.owner('delete from spoor where casus_id = $1', [w.casusId])
  const wish = { wilWerken: true, doel: 'Ik wil een andere klas.', actie: 'Samen de mentor bellen.' }
  expect(
    (await sem.call('PUT', `${at()}/leefgebieden/onderwijs`, { wilWerken: true }, { 'if-match': '"0"' }))
      .status,
  ).toBe(400)
  expect((await sem.call('PUT', `${at()}/leefgebieden/onderwijs`, wish, { 'if-match': '"0"' })).status).toBe(
    200,
  )
  const nadia = await w.als('nadia')
  const plan = (eigenaarId: string | undefined) =>
    nadia.call('POST', `${at()}/leefgebieden/onderwijs/plan`, {
      soort: 'onderwijs',
      doel: wish.doel,
      actie: wish.actie,
      eigenaarId,
      datum: '2026-11-09',
      publiek: { wie: 'allen', jeugdigeVanaf: '2026-11-02' },
    })
  expect((await plan('018f9999-0000-7000-8000-000000000001')).status).toBe(409)
  expect(await w.owner('select 1 from spoor where casus_id = $1', [w.casusId])).toEqual([])
  expect((await plan(w.wie.nadia)).status).toBe(201)
  expect((await plan(w.wie.nadia)).body.reden).toBe('al_in_plan')
  const [track] = await w.owner('select doel, doel_van from spoor where casus_id = $1', [w.casusId])
  expect(track).toEqual({ doel: wish.doel, doel_van: 'jeugdige' })
  expect((await w.lees('sem')).keuzes[0]?.inPlan).toBe(true)
})

test('stappen van een doel staan vast zodra er een is genoteerd', async () => {
  const [{ id: spoor } = { id: '' }] = await w.owner(
    `insert into spoor (casus_id, soort, doel, door, jeugdige_vanaf) select $1, 'werk', 'doel', actor_id, '2026-01-01' from betrokkenheid where id = $2 returning id`,
    [w.casusId, w.wie.nadia],
  )
  const nadia = await w.als('nadia')
  const body = { niveaus: ['a', 'b', 'c', 'd', 'e'], afgesprokenOp: '2026-11-01' }
  const { body: made } = await nadia.call('POST', `/v1/sporen/${spoor}/gas-doelen`, body)
  expect((await nadia.call('POST', `/v1/sporen/${spoor}/gas-doelen`, body)).body.reden).toBe('al_afgesproken')
  expect(
    (await nadia.call('PUT', `/v1/gas-doelen/${made.id}/scores/T0`, { score: -1 }, { 'if-match': '"1"' }))
      .status,
  ).toBe(200)
  expect(
    (await nadia.call('PUT', `/v1/gas-doelen/${made.id}/scores/T1`, { score: 1 }, { 'if-match': '"1"' }))
      .status,
  ).toBe(412)
  expect((await w.lees('sem')).gasT).toEqual([{ moment: 'T0', t: 40, aantal: 1 }])
})

test('verbondenheid: alleen de jongere, en die ene helper als het mag', async () => {
  const sem = await w.als('sem')
  const path = `${at()}/verbondenheid/${w.wie.nadia}/T0`
  const drie = { gezien: 4, erbij: 3, ertoe: 2, woorden: 'Zij blijft.' }
  expect((await sem.call('PUT', path, drie, { 'if-match': '"0"' })).status).toBe(200)
  for (const wie of ['nadia', 'marieke', 'bart', 'linda'] as const)
    expect((await w.lees(wie)).verbondenheid).toEqual([])
  await sem.call('PUT', path, { ...drie, laatLezen: true }, { 'if-match': '"1"' })
  expect((await w.lees('nadia')).verbondenheid.map((v) => v.woorden)).toEqual(['Zij blijft.'])
  for (const wie of ['marieke', 'bart', 'linda'] as const)
    expect((await w.lees(wie)).verbondenheid).toEqual([])
  await sem.call('PUT', path, drie, { 'if-match': '"2"' })
  expect((await w.lees('nadia')).verbondenheid).toEqual([])
})

test('verandering is per invuller, in woorden, zonder uitspraak waar de meetwaarden niet bekend zijn', async () => {
  for (const [moment, stand] of [
    ['T0', -2],
    ['T1', 1],
  ] as const) {
    await w.ronde(['onderwijs'], ['sem'], { moment })
    const id = await w.informant('sem', moment)
    const sem = await w.als('sem')
    await sem.call('PUT', `/v1/informanten/${id}/antwoorden/onderwijs`, { stand }, { 'if-match': '"0"' })
    await sem.call('POST', `/v1/informanten/${id}/vrijgaven`, { leefgebieden: ['onderwijs'] })
  }
  expect((await first('sem'))?.veranderingen).toEqual([
    {
      naam: 'Sem',
      rol: '',
      ikzelf: true,
      stappen: [{ van: 'T0', naar: 'T1', verschil: 3, betrouwbaar: null }],
    },
  ])
})
