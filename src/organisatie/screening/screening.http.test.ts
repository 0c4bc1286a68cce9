import { afterAll, beforeAll, expect, test } from 'vitest'
import { asLoader } from '../../kernel/migrate.ts'
import { asOwner } from '../../testing/start-klok.ts'
import { type Client, createTestApi, type TestApi } from '../../testing/test-api.ts'

let api: TestApi
let zvh: TestApi
beforeAll(async () => {
  ;[api, zvh] = await Promise.all([createTestApi('demo-toen'), createTestApi('zvh-toen')])
})
afterAll(() => Promise.all([api.close(), zvh.close()]))

const owner = (of: TestApi, query: string, values: unknown[] = []) =>
  asOwner(of.database, (client) => asLoader(client, async () => (await client.query(query, values)).rows))
const actor = async (of: TestApi, sub: string) =>
  (
    await owner(of, 'select a.id from actor a join account c on c.id = a.account_id where c.sub = $1', [sub])
  )[0]?.id as string
const casusVan = async (of: TestApi, roepnaam: string) =>
  (await owner(of, 'select casus_id as id from persoon where roepnaam = $1', [roepnaam]))[0]?.id as string
const status = async (client: Client, pad: string) => (await client.call('GET', pad)).status

const alles = {
  gescreend: { wijze: 'vog', op: '2026-10-01' },
  geheimhoudingOp: '2026-10-01',
  opleidingen: {
    zorgvuldig: '2026-10-01',
    regels: '2026-10-01',
    werkproces: '2026-10-01',
    beveiliging: '2026-10-01',
    ethiek: '2026-10-01',
  },
}

async function put(of: TestApi, wie: string, over: string, body: object, versie?: number) {
  const client = await of.as(wie)
  const pad = `/v1/medewerkers/${await actor(of, over)}/screening`
  const known = versie ?? (await client.call('GET', pad)).body?.versie ?? 0
  return client.call('PUT', pad, body, { 'if-match': `"${known}"` })
}

test('zonder screening is een pga-casus dicht met een zin, en een steun-casus nooit', async () => {
  await owner(
    api,
    `delete from screening s using actor a where a.id = s.actor_id and a.naam = 'Nadia Haddou'`,
  )
  const nadia = await api.as('nadia')
  const [sem, milan] = [await casusVan(api, 'Sem'), await casusVan(api, 'Milan')]
  const closed = await nadia.call('GET', `/v1/casussen/${sem}`)
  expect([closed.status, closed.body.reden]).toEqual([403, 'niet_gescreend'])
  expect(closed.body.detail).toContain('Vraag je beheerder')
  for (const deel of ['/bijdragen', '/plan', '/overleggen'])
    expect([deel, (await status(nadia, `/v1/casussen/${sem}${deel}`)) >= 403]).toEqual([deel, true])
  expect(await status(nadia, `/v1/casussen/${milan}`)).toBe(200)
  const namen = (await nadia.call('GET', '/v1/casussen')).body.casussen.map((c: { naam: string }) => c.naam)
  expect(namen).toContain('Milan Bos')
  expect(namen).not.toContain('Sem Verhoeven')
  const { standen } = (await nadia.call('GET', '/v1/mijn-toegang')).body
  expect(standen.map((s: { regime: { code: string } }) => s.regime.code)).toEqual(['pga'])
  expect(standen[0].mist.map((m: { wat: string }) => m.wat)).toEqual([
    'screening',
    'geheimhouding',
    'zorgvuldig',
    'regels',
  ])
})

test('wie alleen onder steun werkt, wordt nergens om een VOG gevraagd', async () => {
  await owner(
    api,
    `with c as (insert into account (soort, issuer, sub, naam) values ('medewerker', 'urn:verbonden:demo', 'kees', 'Kees') returning id),
      a as (insert into actor (account_id, organisatie_id, naam, functie, mandaten) select c.id, o.id, 'Kees', 'jongerenwerker', array['steun:ontvangen']
        from c, organisatie o where o.naam = 'Kade 9' returning id, organisatie_id)
      insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, casus_start)
        select p.casus_id, 'professional', array['deelnemer'], a.id, a.organisatie_id, now() from a, persoon p where p.roepnaam = 'Milan'`,
  )
  const kees = await api.as('kees')
  expect((await kees.call('GET', '/v1/mijn-toegang')).body.standen).toEqual([])
  expect(await status(kees, `/v1/casussen/${await casusVan(api, 'Milan')}`)).toBe(200)
})

test('wie beheert, legt de dagen vast, en de casus gaat bij het volgende verzoek open', async () => {
  await owner(
    api,
    `delete from screening s using actor a where a.id = s.actor_id and a.naam = 'Marieke van Dam'`,
  )
  const marieke = await api.as('marieke')
  const sem = `/v1/casussen/${await casusVan(api, 'Sem')}`
  expect(await status(marieke, sem)).toBe(403)
  const saved = await put(api, 'marja', 'marieke', alles, 0)
  expect([saved.status, saved.body]).toEqual([200, { versie: 1 }])
  expect(await status(marieke, sem)).toBe(200)
  const { body } = await (await api.as('marja')).call(
    'GET',
    `/v1/medewerkers/${await actor(api, 'marieke')}/screening`,
  )
  expect(body).toMatchObject({ ...alles, versie: 1, naam: 'Marieke van Dam' })
})

test('een ander dan de beheerder van die organisatie legt niets vast, en niemand over zichzelf', async () => {
  const before = await owner(api, 'select * from screening order by actor_id')
  expect((await put(api, 'marieke', 'ineke', alles, 1)).status).toBe(403)
  expect((await put(api, 'marja', 'rob', alles, 1)).status).toBe(403)
  expect((await put(api, 'marja', 'marja', alles, 1)).status).toBe(403)
  expect((await put(api, 'noa', 'marieke', alles, 1)).status).toBe(404)
  expect((await put(api, 'marja', 'ineke', alles, 99)).status).toBe(412)
  const future = await put(api, 'marja', 'ineke', { ...alles, geheimhoudingOp: '2027-01-01' })
  expect([future.status, future.body.errors[0].veld]).toEqual([409, 'geheimhoudingOp'])
  const client = await api.as('marja')
  const bare = await client.call('PUT', `/v1/medewerkers/${await actor(api, 'ineke')}/screening`, alles)
  expect(bare.status).toBe(428)
  expect(await owner(api, 'select * from screening order by actor_id')).toEqual(before)
})

test('een screening verloopt op haar dag; zestig dagen eerder weten de persoon en de beheerder het', async () => {
  const set = (dag: string) =>
    owner(
      zvh,
      `update screening s set gescreend_op = $1 from actor a where a.id = s.actor_id and a.naam = 'Hanna Bouwman'`,
      [dag],
    )
  const [hanna, carla] = [await zvh.as('hanna'), await zvh.as('carla')]
  const joris = `/v1/casussen/${await casusVan(zvh, 'Joris')}`
  await set('2021-11-03')
  expect(await status(hanna, joris)).toBe(200)
  const [stand] = (await hanna.call('GET', '/v1/mijn-toegang')).body.standen
  expect(stand).toMatchObject({ mist: [], binnenkort: [{ wat: 'screening', tot: '2026-11-03' }] })
  const { collegas } = (await carla.call('GET', '/v1/mijn-toegang')).body
  expect(collegas.map((c: { naam: string }) => c.naam)).toEqual(['Hanna Bouwman'])
  await set('2021-11-02')
  expect(await status(hanna, joris)).toBe(403)
  const own = (await hanna.call('GET', '/v1/mijn-toegang')).body
  expect(own.standen[0].mist).toEqual([{ wat: 'screening', tot: '2026-11-02' }])
  expect(own.beheerders).toEqual([{ naam: 'Carla Mes', telefoon: '06 5550 3011' }])
  expect((await put(zvh, 'carla', 'hanna', alles)).status).toBe(200)
  expect(await status(hanna, joris)).toBe(200)
})

test('wie in het Zorg- en Veiligheidshuis niet gescreend is, ziet geen aanmelding, weegt niet en doet geen bureauwerk', async () => {
  await owner(
    zvh,
    `delete from screening s using actor a where a.id = s.actor_id and a.naam in ('Olivier Prent', 'Carla Mes')`,
  )
  const [olivier, carla] = [await zvh.as('olivier'), await zvh.as('carla')]
  expect((await olivier.call('GET', '/v1/sessie')).body.account.mandaten).toEqual([])
  expect((await olivier.call('GET', '/v1/aanmeldingen?deel=te-wegen')).body.aantallen.teWegen).toBe(0)
  expect((await carla.call('GET', '/v1/sessie')).body.account.mandaten).toEqual(['beheer'])
  expect(await status(carla, '/v1/verzoeken')).toBe(403)
  // Managing accounts goes on, or nobody could ever be let in.
  expect((await put(zvh, 'carla', 'freek', alles)).status).toBe(200)
})

test('wat op het scherm staat en wat de database besluit, is hetzelfde', async () => {
  const dagen = [null, '2021-11-02', '2021-11-03', '2023-11-02', '2023-11-03', '2026-11-03']
  const hanna = await actor(zvh, 'hanna')
  const client = await zvh.as('hanna')
  const joris = `/v1/casussen/${await casusVan(zvh, 'Joris')}`
  const rows: [boolean, boolean][] = []
  for (const [nr, gescreend] of dagen.entries())
    for (const [k, training] of dagen.entries()) {
      const geheim = dagen[(nr + k) % dagen.length] ?? null
      const opleidingen = Object.fromEntries(
        Object.keys(alles.opleidingen).flatMap((o) => (training === null ? [] : [[o, training]])),
      )
      await owner(
        zvh,
        `update screening set wijze = case when $2::date is not null then 'vog' end, gescreend_op = $2, geheimhouding_op = $3, opleidingen = $4 where actor_id = $1`,
        [hanna, gescreend, geheim, JSON.stringify(opleidingen)],
      )
      const { standen } = (await client.call('GET', '/v1/mijn-toegang')).body
      const shown = standen.some((s: { mist: unknown[] }) => s.mist.length > 0)
      const decided = (await status(client, joris)) === 403
      rows.push([shown, decided])
    }
  expect(rows.filter(([shown, decided]) => shown !== decided)).toEqual([])
  expect(new Set(rows.map(([shown]) => shown))).toEqual(new Set([true, false]))
}, 900_000)
