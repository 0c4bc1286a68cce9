import { afterAll, beforeAll, expect, test } from 'vitest'
import { asLoader } from '../kernel/migrate.ts'
import { asOwner } from '../testing/start-klok.ts'
import { createTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi('zvh')
})
afterAll(() => api.close())

const owner = (query: string, values: unknown[] = []) =>
  asOwner(api.database, (client) => asLoader(client, async () => (await client.query(query, values)).rows))

async function account(sub: string, soort: string, organisatie: string | null): Promise<void> {
  await owner(
    `with c as (insert into account (soort, issuer, sub, naam) values ($2, 'urn:verbonden:demo', $1, $1) returning id)
      insert into actor (account_id, organisatie_id, naam, functie) select id, $3::uuid, $1, 'proef' from c`,
    [sub, soort, organisatie],
  )
}

const refusal = (sub: string) =>
  api.as(sub).then(
    () => null,
    (error: { code: string; message: string }) => [error.code, error.message],
  )

const zin =
  'Hier komen alleen mensen binnen die een deelnemer uit de wet heeft aangewezen (Wgs 1.8 en 2.27). Vraag je organisatie of het contactpunt.'

test('hier gelden alleen de regels van het Zorg- en Veiligheidshuis', async () => {
  const hanna = await api.as('hanna')
  const { body } = await hanna.call('GET', '/v1/regimes')
  expect(body.map((r: { code: string }) => r.code)).toEqual(['zvh'])
  expect((await hanna.call('GET', '/v1/sessie')).body).toMatchObject({
    account: { organisatie: { naam: 'Gemeente Merwestad' } },
    plek: { alleenWgs: true, regimes: ['zvh'] },
  })
})

test('de demoregio heeft twee casussen, één aanmelding in weging en één die wacht', async () => {
  const hanna = await api.as('hanna')
  const { casussen } = (await hanna.call('GET', '/v1/casussen')).body
  expect(casussen.map((c: { naam: string }) => c.naam).sort()).toEqual(['Joris Veldman', 'Tess Verkade'])
  const wegen = (await hanna.call('GET', '/v1/aanmeldingen?deel=te-wegen')).body
  expect(wegen.aantallen).toMatchObject({ teWegen: 2, concepten: 0 })
})

test('een school, een jongere en een ouder komen niet binnen, met één zin die zegt waarom', async () => {
  const [school] = await owner(
    `insert into organisatie (naam, soort, domein) values ('Een school', 'school', 'onderwijs') returning id`,
  )
  await account('mentor', 'medewerker', school?.id)
  await account('jongere', 'jeugdige', null)
  await account('ouder', 'ouder', null)
  await account('los', 'medewerker', null)
  for (const sub of ['mentor', 'jongere', 'ouder', 'los', 'onbekend'])
    expect([sub, await refusal(sub)]).toEqual([sub, ['geen_toegang', zin]])
})

test('wie twee aanstellingen heeft, komt binnen onder die van de deelnemer', async () => {
  await owner(`insert into actor (account_id, organisatie_id, naam, functie, van)
    select a.account_id, o.id, a.naam, 'docent', '2019-01-01' from actor a, organisatie o where a.naam = 'Pim Verhoef' and o.naam = 'Een school'`)
  const pim = await api.as('pim')
  expect((await pim.call('GET', '/v1/sessie')).body.account.functie).toBe('gezinswerker')
})

test('verliest een organisatie haar plek op de lijst, dan eindigt het zicht bij het volgende verzoek', async () => {
  const mila = await api.as('mila')
  expect((await mila.call('GET', '/v1/sessie')).status).toBe(200)
  await owner(`update organisatie set wgs_rol = 'geen' where soort = 'reclassering'`)
  expect((await mila.call('GET', '/v1/sessie')).status).toBe(401)
  await owner(`update organisatie set wgs_rol = '2.27 lid 2 a' where soort = 'reclassering'`)
  expect((await mila.call('GET', '/v1/sessie')).status).toBe(200)
})

test.each(['/portaal', '/portaal/mensen', '/portaal.html'])(
  '%s bestaat hier niet, en een gewone zin zegt waar je wel moet zijn',
  async (pad) => {
    const { status, raw, headers } = await api.nobody.call('GET', pad)
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect(raw.toString()).toContain('Vraag het contactpunt van het Zorg- en Veiligheidshuis.')
  },
)

test('wie niet is aangewezen, leest bij de deur waarom', async () => {
  const { status, raw } = await api.nobody.call('GET', '/inloggen/geen-toegang')
  expect(status).toBe(403)
  expect(raw.toString()).toContain(zin)
})

test.each([
  ['GET', '/v1/mijn-plan'],
  ['GET', '/v1/wie-keek'],
  ['GET', '/v1/vragen-wie-werkt'],
  ['GET', '/v1/doorgezette-vragen'],
  ['POST', '/inloggen/code'],
] as const)('%s %s bestaat hier niet, ook niet voor wie is ingelogd', async (method, pad) => {
  const hanna = await api.as('hanna')
  // With the screens built, every address answers a GET; another method is then not allowed there.
  const { status } = await hanna.call(method, pad, method === 'POST' ? {} : undefined)
  expect(status).toSatisfy((code: number) => code === 404 || (method === 'POST' && code === 405))
})

test('een uitnodiging kan niet gemaakt worden, en het pad ervoor is er niet', async () => {
  const hanna = await api.as('hanna')
  const [casus] = (await hanna.call('GET', '/v1/casussen')).body.casussen
  const { body } = await hanna.call('GET', `/v1/casussen/${casus.id}`)
  expect(body.abilities.magUitnodigen).toBe(false)
  const jongere = body.betrokkenheden.find((b: { kant: string }) => b.kant === 'jeugdige')
  const asked = await hanna.call(
    'PUT',
    `/v1/casussen/${casus.id}/betrokkenheden/${jongere.id}/uitnodiging`,
    undefined,
    { 'if-match': '"1"' },
  )
  expect([404, 405]).toContain(asked.status)
  const openapi = JSON.stringify((await api.nobody.call('GET', '/v1/openapi.json')).body)
  expect(openapi).not.toMatch(/betrokkenheidId\}\/uitnodiging|mijn-plan|wie-keek|wie-werkt/)
})
