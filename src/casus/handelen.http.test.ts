import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { asLoader } from '../kernel/migrate.ts'
import { type Client, createTestApi, type TestApi } from '../testing/test-api.ts'
import { codeHash } from '../toegang/index.ts'
import type { Casus } from './contract.ts'

let api: TestApi
let owner: pg.Client
let marieke: Client
const ids = new Map<string, string>()
const pad = (roepnaam: string) => `/v1/casussen/${ids.get(roepnaam)}`

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
const rows = async (text: string, values: unknown[] = []): Promise<any[]> =>
  asLoader(owner, async () => (await owner.query(text, values)).rows)
const actorId = async (naam: string): Promise<string> =>
  (await rows('select id from actor where naam = $1', [naam]))[0].id
const open = async (roepnaam: string, client = marieke) =>
  (await client.call<Casus>('GET', pad(roepnaam))).body
const put = async (roepnaam: string, what: string, body: unknown, client = marieke) =>
  client.call('PUT', `${pad(roepnaam)}/${what}`, body, { 'if-match': `"${(await open(roepnaam)).versie}"` })
const deel = (casus: Casus, naam: string) => casus.betrokkenheden.find((b) => b.naam === naam)

beforeAll(async () => {
  api = await createTestApi()
  owner = new pg.Client({ connectionString: api.database.ownerUrl })
  await owner.connect()
  for (const r of await rows("select casus_id, roepnaam from persoon where soort = 'jeugdige'"))
    ids.set(r.roepnaam, r.casus_id)
})
beforeEach(async () => {
  marieke = await api.as('marieke')
})
afterAll(async () => {
  await owner.end()
  await api.close()
})

test('zonder If-Match of met een oude versie verandert er niets', async () => {
  const before = await open('Jayden')
  const body = { tekst: 'Iets anders.', verteldAan: 'Bart', op: '2026-01-05' }
  expect((await marieke.call('PUT', `${pad('Jayden')}/vraag`, body)).status).toBe(428)
  const stale = await marieke.call('PUT', `${pad('Jayden')}/vraag`, body, {
    'if-match': `"${before.versie + 5}"`,
  })
  expect(stale.status).toBe(412)
  expect((await open('Jayden')).vraag).toEqual(before.vraag)
})

test('twee keer tegelijk dezelfde versie wijzigen: één lukt, de ander krijgt 412', async () => {
  const { versie } = await open('Daan')
  const answers = await Promise.all(
    ['Eén.', 'Twee.'].map((tekst) =>
      marieke.call(
        'PUT',
        `${pad('Daan')}/vraag`,
        { tekst, verteldAan: 'Tim', op: '2026-01-05' },
        { 'if-match': `"${versie}"` },
      ),
    ),
  )
  expect(answers.map((a) => a.status).sort()).toEqual([200, 412])
})

test('een nieuwe vraag bewaart de oude woorden, en een vakmens zegt aan wie het verteld is', async () => {
  const before = await open('Yara')
  expect((await put('Yara', 'vraag', { tekst: 'Een eigen sleutel.', op: '2026-01-05' })).status).toBe(409)
  expect(
    (await put('Yara', 'vraag', { tekst: 'Een eigen sleutel.', op: '2999-01-05', verteldAan: 'Tom' })).status,
  ).toBe(400)
  const yara = await api.as('yara')
  expect((await put('Yara', 'vraag', { tekst: 'Een eigen sleutel.', op: '2026-01-05' }, yara)).status).toBe(
    200,
  )
  expect((await open('Yara')).vraag).toEqual({
    tekst: 'Een eigen sleutel.',
    verteldAan: '',
    op: '2026-01-05',
  })
  expect(await rows('select vraag from eerdere_vraag where casus_id = $1', [ids.get('Yara')])).toEqual([
    { vraag: before.vraag.tekst },
  ])
})

test('politie doet nooit mee in steun, en de weigering zegt waarom', async () => {
  const rob = await actorId('Rob Hermans')
  const before = (await open('Milan')).betrokkenheden.length
  const answer = await marieke.call('POST', `${pad('Milan')}/betrokkenheden`, {
    actorId: rob,
    reden: 'kent hem',
  })
  expect(answer.status).toBe(403)
  expect(answer.body).toMatchObject({ reden: 'regime_nooit' })
  const asVast = await put('Milan', 'vaste-persoon', {
    keuze: 'iemand',
    actorId: rob,
    gekozenDoorJeugdige: true,
    op: '2026-01-05',
  })
  expect(asVast.status).toBe(403)
  expect((await open('Milan')).betrokkenheden.length).toBe(before)
})

test('wie meedoet, ziet de casus meteen; een dubbel verzoek maakt er niet twee van', async () => {
  const joost = await api.as('joost')
  const id = await actorId('Joost Verkerk')
  expect((await joost.call('GET', pad('Daan'))).status).toBe(404)
  const send = () =>
    marieke.call(
      'POST',
      `${pad('Daan')}/betrokkenheden`,
      { actorId: id, reden: 'terug naar school' },
      { 'idempotency-key': 'joost-erbij-1' },
    )
  const [one, two] = [await send(), await send()]
  expect([one.status, two.status]).toEqual([201, 201])
  expect(two.body.id).toBe(one.body.id)
  expect(
    (await marieke.call('POST', `${pad('Daan')}/betrokkenheden`, { actorId: id, reden: 'nog eens' })).status,
  ).toBe(409)
  expect((await joost.call('GET', pad('Daan'))).status).toBe(200)
})

test('wie alleen voor gekozen organisaties meedoet, is voor de anderen en de jongere niet te zien', async () => {
  const fatima = await actorId('Fatima Yıldız')
  const { status } = await marieke.call('POST', `${pad('Sem')}/betrokkenheden`, {
    actorId: fatima,
    reden: 'hulp thuis',
    publiek: [],
  })
  expect(status).toBe(201)
  const names = async (persona: string) =>
    (await open('Sem', await api.as(persona))).betrokkenheden.map((b) => b.naam)
  expect(await names('marieke')).toContain('Fatima Yıldız')
  expect(await names('fatima')).toContain('Fatima Yıldız')
  for (const persona of ['bart', 'rob', 'sem', 'linda'])
    expect(await names(persona)).not.toContain('Fatima Yıldız')
})

test('een andere vaste persoon komt in dezelfde stap: niemand is zonder, en de vorige blijft als deelnemer', async () => {
  const tim = await actorId('Tim Kok')
  expect(
    (
      await put('Sem', 'vaste-persoon', {
        keuze: 'iemand',
        actorId: tim,
        gekozenDoorJeugdige: false,
        op: '2026-01-05',
      })
    ).status,
  ).toBe(400)
  const answer = await put('Sem', 'vaste-persoon', {
    keuze: 'iemand',
    actorId: tim,
    gekozenDoorJeugdige: true,
    op: '2026-01-05',
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  const casus = await open('Sem')
  expect(
    casus.betrokkenheden.filter((b) => b.nu && b.rollen.includes('vaste_persoon')).map((b) => b.naam),
  ).toEqual(['Tim Kok'])
  expect(deel(casus, 'Tim Kok')).toMatchObject({ gekozenDoorJeugdige: true, gekozenOp: '2026-01-05' })
  expect(deel(casus, 'Nadia Haddou')).toMatchObject({ rollen: ['deelnemer'], tot: null })
  // The young person must know whom to call, also when this person was unseen before.
  expect((await open('Sem', await api.as('sem'))).betrokkenheden.map((b) => b.naam)).toContain('Tim Kok')
})

test('nog niemand kan alleen met een reden en een dag; daarna zegt de casus dat', async () => {
  expect(
    (await put('Jayden', 'vaste-persoon', { keuze: 'nog_niemand', reden: '', tot: '2099-01-01' })).status,
  ).toBe(400)
  expect(
    (
      await put('Jayden', 'vaste-persoon', {
        keuze: 'nog_niemand',
        reden: 'Jayden denkt na.',
        tot: '2020-01-01',
      })
    ).status,
  ).toBe(400)
  expect(
    (
      await put('Jayden', 'vaste-persoon', {
        keuze: 'nog_niemand',
        reden: 'Jayden denkt na.',
        tot: '2099-01-01',
      })
    ).status,
  ).toBe(200)
  const casus = await open('Jayden')
  expect(casus.geenVastePersoon).toEqual({ reden: 'Jayden denkt na.', tot: '2099-01-01' })
})

test('de vaste persoon en de regisseur verdwijnen niet door ze te laten stoppen', async () => {
  const casus = await open('Yara')
  for (const [naam, reden] of [
    ['Tom de Graaf', 'eerst_andere_vaste_persoon'],
    ['Marieke van Dam', 'eerst_overdragen'],
  ] as const) {
    const row = deel(casus, naam)
    const answer = await marieke.call(
      'PUT',
      `${pad('Yara')}/betrokkenheden/${row?.id}/einde`,
      { reden: 'klaar' },
      { 'if-match': `"${row?.versie}"` },
    )
    expect(answer.status).toBe(409)
    expect(answer.body.reden).toBe(reden)
  }
  expect((await open('Yara')).betrokkenheden).toEqual(casus.betrokkenheden)
})

test('ook de database laat een casus niet zonder regisseur of vaste persoon, en haar zin komt goed aan', async () => {
  const answer = await asLoader(owner, () =>
    owner.query(
      `update betrokkenheid set rollen = array['deelnemer'] where casus_id = $1 and 'casusregisseur' = any (rollen)`,
      [ids.get('Yara')],
    ),
  ).then(
    () => null,
    (error: { code: string; hint: string; message: string }) => error,
  )
  expect(answer).toMatchObject({
    code: 'VB409',
    hint: 'zonder_regisseur',
    message: expect.stringContaining('Regel eerst wie het overneemt'),
  })
})

test('de regie gaat pas over als de ander aanvaardt, en die doet al mee', async () => {
  const [ineke, bart] = [await actorId('Ineke de Wit'), await actorId('Bart Mulder')]
  const early = await marieke.call('POST', `${pad('Milan')}/overdrachten-regie`, {
    naarActorId: ineke,
    reden: 'Verlof.',
  })
  expect(early.body).toMatchObject({ status: 409, reden: 'doet_nog_niet_mee' })
  const asked = await marieke.call('POST', `${pad('Jayden')}/overdrachten-regie`, {
    naarActorId: bart,
    reden: 'Verlof.',
  })
  expect(asked.status, JSON.stringify(asked.body)).toBe(201)
  expect(
    (
      await marieke.call('POST', `${pad('Jayden')}/overdrachten-regie`, {
        naarActorId: bart,
        reden: 'Verlof.',
      })
    ).status,
  ).toBe(409)
  expect((await open('Jayden')).mijnRollen).toContain('casusregisseur')
  const antwoord = `${pad('Jayden')}/overdrachten-regie/${asked.body.id}/antwoord`
  expect((await marieke.call('PUT', antwoord, { antwoord: 'aanvaard' }, { 'if-match': '"1"' })).status).toBe(
    403,
  )
  const client = await api.as('bart')
  expect(
    (await client.call('GET', '/v1/mijn-werk')).body.overdrachten.eerste.map((o: { id: string }) => o.id),
  ).toContain(asked.body.id)
  expect((await client.call('PUT', antwoord, { antwoord: 'aanvaard' }, { 'if-match': '"1"' })).status).toBe(
    200,
  )
  expect((await client.call('PUT', antwoord, { antwoord: 'afgewezen' }, { 'if-match': '"2"' })).status).toBe(
    409,
  )
  const casus = await open('Jayden', client)
  expect(casus.mijnRollen).toContain('casusregisseur')
  expect(deel(casus, 'Marieke van Dam')?.rollen).toEqual(['deelnemer'])
  const row = deel(casus, 'Marieke van Dam')
  const left = await client.call(
    'PUT',
    `${pad('Jayden')}/betrokkenheden/${row?.id}/einde`,
    { reden: 'verlof' },
    { 'if-match': `"${row?.versie}"` },
  )
  expect(left.status).toBe(200)
})

test('een bevroren casus is te lezen en te ontdooien, en verder verandert er niets', async () => {
  const casus = await open('Noor')
  const eigenaarId = deel(casus, 'Marieke van Dam')?.id
  expect(
    (
      await put('Noor', 'zijtoestand', {
        soort: 'bevroren',
        reden: 'Onderzoek.',
        eigenaarId,
        tot: '2020-01-01',
      })
    ).status,
  ).toBe(400)
  expect(
    (
      await put('Noor', 'zijtoestand', {
        soort: 'bevroren',
        reden: 'Onderzoek.',
        eigenaarId,
        tot: '2099-01-01',
      })
    ).status,
  ).toBe(200)
  expect((await open('Noor')).abilities).toMatchObject({
    magSchrijven: false,
    magFase: false,
    magZijtoestand: true,
  })
  const refused = await put('Noor', 'fase', { fase: 'plan' })
  expect(refused.body).toMatchObject({ status: 409, reden: 'bevroren' })
  expect(
    (await put('Noor', 'zijtoestand', { soort: 'pauze', reden: 'x', eigenaarId, tot: '2099-01-01' })).status,
  ).toBe(409)
  expect((await put('Noor', 'zijtoestand', { soort: 'geen', reden: 'Onderzoek klaar.' })).status).toBe(200)
  expect((await put('Noor', 'fase', { fase: 'plan' })).status).toBe(200)
})

test('sluiten vraagt een reden en iemand om te bellen, en laat de deur op een kier', async () => {
  expect(
    (await put('Milan', 'fase', { fase: 'gesloten' })).body.errors.map((e: { veld: string }) => e.veld),
  ).toEqual(['reden', 'belId'])
  const nadia = deel(await open('Milan'), 'Nadia Haddou')
  expect(
    (await put('Milan', 'fase', { fase: 'gesloten', reden: 'Milan heeft werk.', belId: nadia?.id })).status,
  ).toBe(200)
  const casus = await open('Milan')
  expect(casus).toMatchObject({
    fase: 'gesloten',
    laatsteStap: { reden: 'Milan heeft werk.', bel: { naam: 'Nadia Haddou' } },
  })
  expect(casus.mogelijkeFasen).toEqual([])
  expect(
    (await put('Milan', 'vraag', { tekst: 'Nog iets', verteldAan: 'Nadia', op: '2026-01-05' })).body.reden,
  ).toBe('gesloten')
})

test('gezag heeft altijd een bron en een dag', async () => {
  const send = (more: object) =>
    marieke.call('POST', `${pad('Daan')}/ouders`, { roepnaam: 'Els', relatie: 'moeder', ...more })
  expect((await send({ gezag: true })).status).toBe(400)
  expect((await send({ gezag: true, gezagBron: 'gezagsregister' })).status).toBe(400)
  expect((await send({ gezag: true, gezagBron: 'gezagsregister', gezagOp: '2026-01-05' })).status).toBe(201)
  expect((await open('Daan')).personen.find((p) => p.roepnaam === 'Els')).toMatchObject({
    soort: 'ouder',
    gezag: true,
    gezagBron: 'gezagsregister',
  })
})

test('een code wordt één keer getoond, alleen de hash blijft, en een nieuwe maakt de oude ongeldig', async () => {
  const els = (await open('Daan')).betrokkenheden.find((b) => b.kant === 'jeugdige')
  const send = () => marieke.call('PUT', `${pad('Daan')}/betrokkenheden/${els?.id}/uitnodiging`)
  const [one, two] = [await send(), await send()]
  expect(one.body.code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/)
  const kept = await rows(
    'select code_hash, geldig_tot > sec.nu() as geldig from uitnodiging where betrokkenheid_id = $1 order by op, id',
    [els?.id],
  )
  expect(kept.map((k) => k.geldig)).toEqual([false, true])
  expect(kept[1].code_hash.equals(codeHash(two.body.code.toLowerCase().replaceAll('-', ' ')))).toBe(true)
  const traces = await rows(
    "select count(*)::int as n from idempotentie where antwoord::text like '%' || $1 || '%'",
    [two.body.code],
  )
  expect(traces[0].n).toBe(0)
})

test('wie stopte en dezelfde dag terugkomt, staat één keer in de lijst', async () => {
  const casus = await open('Daan')
  const joost = deel(casus, 'Joost Verkerk')
  const path = `${pad('Daan')}/betrokkenheden`
  expect(
    (
      await marieke.call(
        'PUT',
        `${path}/${joost?.id}/einde`,
        { reden: 'klaar' },
        { 'if-match': `"${joost?.versie}"` },
      )
    ).status,
  ).toBe(200)
  expect((await marieke.call('POST', path, { actorId: joost?.actorId, reden: 'toch weer' })).status).toBe(201)
  const { body } = await (await api.as('joost')).call('GET', '/v1/casussen')
  expect(body.casussen.filter((c: { naam: string }) => c.naam === 'Daan Wolters')).toHaveLength(1)
})

test('nieuw telt wat anderen deden sinds ik las', async () => {
  const nieuw = async () =>
    (await marieke.call('GET', '/v1/casussen')).body.casussen.find(
      (c: { naam: string }) => c.naam === 'Yara Smit',
    ).nieuw
  await marieke.call('PUT', `${pad('Yara')}/gelezen`)
  expect(await nieuw()).toBe(0)
  await put(
    'Yara',
    'vraag',
    { tekst: 'Een plek, en rust.', op: '2026-01-06', verteldAan: '' },
    await api.as('yara'),
  )
  expect(await nieuw()).toBe(1)
})
