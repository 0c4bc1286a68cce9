import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { demoIssuer } from '../../demo/load-demo.ts'
import { passkeyProof, signInProof } from '../kernel/context-key.ts'
import { sql } from '../kernel/db.ts'
import { asLoader } from '../kernel/migrate.ts'
import { Authenticator, type Gedrag } from '../testing/authenticator.ts'
import { insertCasus } from '../testing/insert-casus.ts'
import { asOwner } from '../testing/start-klok.ts'
import { type Client, clientOf, createTestApi, type TestApi } from '../testing/test-api.ts'
import { codeHash } from '../toegang/index.ts'

let api: TestApi
let casusId: string
beforeEach(async () => {
  api = await createTestApi()
  casusId = await insertCasus(api.database.ownerUrl, {
    regime: 'steun',
    roepnaam: 'Proef',
    achternaam: 'Proef',
    deelnames: [
      { wie: 'marieke', rollen: ['casusregisseur'] },
      { wie: 'nadia', rollen: ['vaste_persoon'] },
    ],
  })
})
afterEach(() => api.close())

const owner = (query: string, values: unknown[] = []) =>
  asOwner(api.database, (client) => asLoader(client, async () => (await client.query(query, values)).rows))
const deur = (query: string, values: unknown[] = []) =>
  asOwner(api.database, async (client) => {
    await client.query('set role deur')
    return (await client.query(query, values)).rows
  })
const passes = (minuten: number) =>
  asOwner(api.database, (client) =>
    client.query(
      `insert into sec.klok (verschuiving) values (make_interval(mins => $1))
      on conflict (enige) do update set verschuiving = sec.klok.verschuiving + excluded.verschuiving`,
      [minuten],
    ),
  )

/** A place in the casus for someone of the family, and the code that nadia hands over for it. */
async function invited(kant: 'jeugdige' | 'ouder' = 'jeugdige'): Promise<{ plek: string; code: string }> {
  const [row] = await owner(
    `with p as (insert into persoon (casus_id, soort, roepnaam) values ($1, $2, 'Proef') returning id)
    insert into betrokkenheid (casus_id, kant, rollen, persoon_id, casus_start)
      select $1, $2, array[$2], id, sec.nu() from p returning id`,
    [casusId, kant],
  )
  return { plek: row.id, code: await codeFor(row.id) }
}
async function codeFor(plek: string, wie = 'nadia'): Promise<string> {
  const client = await api.as(wie)
  const { status, body } = await client.call(
    'PUT',
    `/v1/casussen/${casusId}/betrokkenheden/${plek}/uitnodiging`,
  )
  expect(status).toBe(200)
  return body.code
}

const cookieOf = (headers: Record<string, string | string[]>, name: string) =>
  [headers['set-cookie'] ?? []]
    .flat()
    .find((line) => line.startsWith(`${name}=`))
    ?.split(';')[0]
const clientFrom = (headers: Record<string, string>): Client =>
  clientOf(api.app, { cookie: cookieOf(headers, '__Host-sessie') ?? '' })

async function make(phone: Authenticator, code: string, gedrag: Gedrag = {}) {
  const asked = await api.nobody.call('POST', '/inloggen/telefoon/code', { code, naam: 'Mijn telefoon' })
  if (asked.status !== 200) return asked
  const antwoord = phone.make(asked.body.opties, gedrag)
  return api.nobody.call('POST', '/inloggen/telefoon/eerste', { code, naam: 'Mijn telefoon', antwoord })
}
async function ask() {
  const asked = await api.nobody.call('POST', '/inloggen/telefoon/vraag')
  return { opties: asked.body.opties, cookie: cookieOf(asked.headers, '__Host-telefoonvraag') ?? '' }
}
async function open(
  phone: Authenticator,
  gedrag: Gedrag = {},
  at?: { opties: { challenge: string }; cookie: string },
) {
  const { opties, cookie } = at ?? (await ask())
  return api.nobody.call('POST', '/inloggen/telefoon', { antwoord: phone.sign(opties, gedrag) }, { cookie })
}
const who = async (client: Client) => (await client.call('GET', '/v1/sessie')).status
const unknown = { status: 403, body: { code: 'geen_toegang', reden: 'telefoon_onbekend' } }

describe('de eerste keer', () => {
  test('een jongere opent met een code en de eigen telefoon de eigen pagina, en daarna met de telefoon alleen', async () => {
    const { code } = await invited()
    const phone = new Authenticator()
    const first = await make(phone, code)
    expect([first.status, first.body]).toEqual([200, { naar: '/portaal' }])
    const page = await clientFrom(first.headers).call('GET', '/v1/sessie')
    expect(page.body.account).toMatchObject({ soort: 'jeugdige', naam: 'Proef', organisatie: null })
    phone.counter = 1
    const next = await open(phone)
    expect(next.status).toBe(200)
    expect((await clientFrom(next.headers).call('GET', '/v1/mijn-plan')).body.plan).not.toBeNull()
    expect(next.headers['set-cookie']).toContainEqual(
      expect.stringMatching(/^__Host-sessie=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/),
    )
  })

  test('een ouder ook, als ouder', async () => {
    const { code } = await invited('ouder')
    const { headers } = await make(new Authenticator(), code)
    expect((await clientFrom(headers).call('GET', '/v1/sessie')).body.account.soort).toBe('ouder')
  })

  test('er gaat geen naam naar de telefoon, en geen bewijs van wie hem maakte', async () => {
    const { code } = await invited()
    const { body } = await api.nobody.call('POST', '/inloggen/telefoon/code', { code, naam: 'Mijn telefoon' })
    expect(JSON.stringify(body)).not.toContain('Proef')
    expect(body.opties.user).toMatchObject({ name: 'Mijn telefoon', displayName: 'Mijn telefoon' })
    expect(body.opties).toMatchObject({
      rp: { id: 'localhost' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
  })

  test('een code werkt één keer, en een verzonnen code zegt hetzelfde', async () => {
    const { code } = await invited()
    expect((await make(new Authenticator(), code)).status).toBe(200)
    const again = await make(new Authenticator(), code)
    const made = await make(new Authenticator(), 'AAAA-BBBB-CCCC')
    expect([again.status, made.status]).toEqual([404, 404])
    expect(again.body).toEqual(made.body)
  })

  test('twee telefoons die dezelfde code tegelijk inwisselen: één opent de pagina', async () => {
    const { code } = await invited()
    const outcomes = await Promise.all([make(new Authenticator(), code), make(new Authenticator(), code)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 404])
  })

  test('wat halverwege blijft steken, maakt de code niet op', async () => {
    const { code } = await invited()
    const wrong: Gedrag[] = [
      { origin: 'https://elders.example' },
      { rpId: 'elders.example' },
      { verified: false },
      { challenge: 'YW5kZXJz' },
      { type: 'webauthn.get' },
      { format: 'packed' },
      { format: 'tpm' },
    ]
    for (const gedrag of wrong) {
      const { status, body, headers } = await make(new Authenticator(), code, gedrag)
      expect([gedrag, status, body.code, headers['set-cookie']]).toEqual([gedrag, 409, 'toestand', undefined])
    }
    expect((await make(new Authenticator(), code)).status).toBe(200)
  })

  test('een antwoord op een vraag van vijf minuten geleden telt niet meer', async () => {
    const { code } = await invited()
    const phone = new Authenticator()
    const { body } = await api.nobody.call('POST', '/inloggen/telefoon/code', { code, naam: 'Mijn telefoon' })
    await passes(6)
    const late = await api.nobody.call('POST', '/inloggen/telefoon/eerste', {
      code,
      naam: 'Mijn telefoon',
      antwoord: phone.make(body.opties),
    })
    expect(late.body).toMatchObject({ status: 409, reden: 'telefoon_te_laat' })
  })

  test('een vraag bij de ene code wordt geen antwoord bij een andere', async () => {
    const [one, two] = [await invited(), await invited('ouder')]
    const { body } = await api.nobody.call('POST', '/inloggen/telefoon/code', { code: one.code, naam: 'x' })
    const swapped = await api.nobody.call('POST', '/inloggen/telefoon/eerste', {
      code: two.code,
      naam: 'Mijn telefoon',
      antwoord: new Authenticator().make(body.opties),
    })
    expect(swapped.body).toMatchObject({ status: 409, reden: 'telefoon_te_laat' })
  })

  test('wie niet meer meedoet, komt met de code niet binnen', async () => {
    const { code, plek } = await invited()
    await owner('update betrokkenheid set tot = sec.vandaag() where id = $1', [plek])
    expect((await make(new Authenticator(), code)).status).toBe(404)
  })

  test('dezelfde telefoon kan niet de sleutel van twee mensen zijn', async () => {
    const [one, two] = [await invited(), await invited('ouder')]
    const phone = new Authenticator()
    expect((await make(phone, one.code)).status).toBe(200)
    expect((await make(phone, two.code)).status).toBe(409)
    expect(
      (await owner('select actor_id from betrokkenheid where id = $1', [two.plek]))[0].actor_id,
    ).toBeNull()
  })
})

describe('inloggen met de telefoon', () => {
  let phone: Authenticator
  let page: Client
  beforeEach(async () => {
    phone = new Authenticator()
    page = clientFrom((await make(phone, (await invited()).code)).headers)
    phone.counter = 5
    expect((await open(phone)).status).toBe(200)
    phone.counter = 6
  })

  test.each<[string, Gedrag]>([
    ['een andere website', { origin: 'https://elders.example' }],
    ['een andere naam', { rpId: 'elders.example' }],
    ['een andere vraag', { challenge: 'YW5kZXJz' }],
    ['geen vinger, gezicht of pincode', { verified: false }],
    ['een antwoord dat voor maken was', { type: 'webauthn.create' }],
  ])('met %s komt niemand binnen', async (_what, gedrag) => {
    const { status, body, headers } = await open(phone, gedrag)
    expect({ status, body }).toMatchObject(unknown)
    expect(String(headers['set-cookie'])).not.toContain('__Host-sessie')
  })

  test('een vreemde telefoon en een weggehaalde telefoon horen hetzelfde', async () => {
    const strange = await open(new Authenticator())
    const { telefoons } = (await page.call('GET', '/v1/mijn-telefoons')).body
    expect((await page.call('DELETE', `/v1/mijn-telefoons/${telefoons[0].id}`)).status).toBe(200)
    const gone = await open(phone)
    expect([strange.body, gone.body]).toEqual([gone.body, strange.body])
    expect(gone).toMatchObject(unknown)
  })

  test('hetzelfde antwoord een tweede keer sturen helpt niet', async () => {
    const at = await ask()
    expect((await open(phone, {}, at)).status).toBe(200)
    expect((await open(phone, { counter: 7 }, at)).body).toMatchObject({
      status: 409,
      reden: 'telefoon_te_laat',
    })
  })

  test('een fout antwoord maakt de vraag op', async () => {
    const at = await ask()
    expect((await open(phone, { origin: 'https://elders.example' }, at)).status).toBe(403)
    expect((await open(phone, {}, at)).status).toBe(409)
  })

  test('een vraag van vijf minuten geleden telt niet meer', async () => {
    const at = await ask()
    await passes(6)
    expect((await open(phone, {}, at)).body.reden).toBe('telefoon_te_laat')
  })

  test('een antwoord dat iemand anders liet tekenen, opent deze browser niet', async () => {
    const [mine, theirs] = [await ask(), await ask()]
    const { status } = await open(phone, {}, { opties: theirs.opties, cookie: mine.cookie })
    expect(status).toBe(403)
  })

  test('een nagemaakte telefoon: de teller loopt niet op, en de sleutel gaat dicht, ook voor de echte', async () => {
    expect(await open(phone, { counter: 5 })).toMatchObject(unknown)
    expect(await open(phone, { counter: 9 })).toMatchObject(unknown)
    const [row] = await deur('select beeindigd_reden from sec.passkey where kenmerk_hash = sha256($1)', [
      phone.id,
    ])
    expect(row.beeindigd_reden).toBe('kopie')
    expect(await who(page)).toBe(401)
  })

  test('een telefoon die nooit telt, blijft gewoon werken', async () => {
    const other = new Authenticator()
    expect((await make(other, (await invited('ouder')).code)).status).toBe(200)
    for (let n = 0; n < 2; n++) expect((await open(other)).status).toBe(200)
  })

  test('van een andere website af begint niemand', async () => {
    const { status } = await api.nobody.call('POST', '/inloggen/telefoon/vraag', undefined, {
      origin: 'https://elders.example',
    })
    expect(status).toBe(403)
  })

  test('een geblokkeerd account komt er niet in, met dezelfde woorden', async () => {
    await owner(`update account set geblokkeerd_op = sec.nu() where issuer = 'passkey'`)
    expect(await who(page)).toBe(401)
    expect(await open(phone)).toMatchObject(unknown)
  })

  test('uitloggen en stilzitten eindigen ook deze sessie', async () => {
    expect((await page.call('DELETE', '/v1/sessie')).status).toBe(204)
    expect(await who(page)).toBe(401)
    const next = clientFrom((await open(phone)).headers)
    await passes(31)
    expect(await who(next)).toBe(401)
  })

  test('vaker dan zestig keer in een minuut proberen kan niet', async () => {
    let last = 200
    for (let n = 0; n < 61 && last === 200; n++)
      last = (await api.nobody.call('POST', '/inloggen/telefoon/vraag')).status
    expect(last).toBe(429)
  })

  test('in het log staat dat het gebeurde en dat het niet lukte, en bij wat niet lukte niemand', async () => {
    await open(new Authenticator())
    const lines = await asOwner(api.database, async (client) => {
      await client.query('set role logboek')
      return (
        await client.query(
          `select actie, resultaat, object, actor, cardinality(betrokkenen) as n from logboek.regel where actie like 'passkey.%' order by tijd`,
        )
      ).rows
    })
    expect(lines.map((l) => [l.actie, l.resultaat, l.n])).toEqual([
      ['passkey.maken', 'gelukt', 1],
      ['passkey.inloggen', 'gelukt', 1],
      ['passkey.inloggen', 'geweigerd', 0],
    ])
    expect(lines[2]).toMatchObject({ object: 'pad:', actor: null })
  })
})

describe('meer telefoons, en een die weg is', () => {
  let page: Client
  let plek: string
  let phone: Authenticator
  beforeEach(async () => {
    const first = await invited()
    plek = first.plek
    phone = new Authenticator()
    page = clientFrom((await make(phone, first.code)).headers)
  })
  async function second(gedrag: Gedrag = {}) {
    const other = new Authenticator()
    const { body } = await page.call('POST', '/v1/mijn-telefoons/vragen', { naam: 'Tablet thuis' })
    const made = await page.call('POST', '/v1/mijn-telefoons', {
      naam: 'Tablet thuis',
      antwoord: other.make(body.opties, gedrag),
    })
    return { other, made }
  }

  test('een tweede telefoon opent dezelfde pagina; wie er een weghaalt, sluit alleen wat daarop open stond', async () => {
    const { other, made } = await second()
    expect(made.status).toBe(201)
    const there = clientFrom((await open(other)).headers)
    const { body } = await there.call('GET', '/v1/mijn-telefoons')
    expect(body.telefoons.map((t: { naam: string }) => t.naam)).toEqual(['Mijn telefoon', 'Tablet thuis'])
    expect((await there.call('DELETE', `/v1/mijn-telefoons/${body.telefoons[0].id}`)).status).toBe(200)
    expect([await who(page), await who(there)]).toEqual([401, 200])
    expect([await open(phone), (await open(other)).status]).toMatchObject([unknown, 200])
  })

  test('een vreemd antwoord voegt niets toe', async () => {
    expect((await second({ origin: 'https://elders.example' })).made.status).toBe(409)
    expect((await second({ challenge: 'YW5kZXJz' })).made.status).toBe(409)
    expect((await page.call('GET', '/v1/mijn-telefoons')).body.telefoons).toHaveLength(1)
  })

  test('andermans telefoon is er niet, ook niet om weg te halen', async () => {
    const other = clientFrom((await make(new Authenticator(), (await invited('ouder')).code)).headers)
    const mine = (await page.call('GET', '/v1/mijn-telefoons')).body.telefoons[0].id
    expect((await other.call('DELETE', `/v1/mijn-telefoons/${mine}`)).status).toBe(404)
    expect((await page.call('GET', '/v1/mijn-telefoons')).body.telefoons).toHaveLength(1)
  })

  test('een vraag van de een is geen antwoord voor de ander', async () => {
    const other = clientFrom((await make(new Authenticator(), (await invited('ouder')).code)).headers)
    const { body } = await page.call('POST', '/v1/mijn-telefoons/vragen', { naam: 'Tablet thuis' })
    const antwoord = new Authenticator().make(body.opties)
    expect((await other.call('POST', '/v1/mijn-telefoons', { naam: 'x', antwoord })).status).toBe(409)
  })

  test('alles kwijt: een nieuwe code sluit de oude telefoons pas als zij gebruikt wordt, en het verhaal blijft', async () => {
    const account = (await page.call('GET', '/v1/sessie')).body.account
    const code = await codeFor(plek)
    expect([await who(page), (await open(phone)).status]).toEqual([200, 200])
    const fresh = new Authenticator()
    const renewed = await make(fresh, code)
    expect(renewed.status).toBe(200)
    expect([await who(page), await open(phone)]).toMatchObject([401, unknown])
    const now = clientFrom(renewed.headers)
    expect((await now.call('GET', '/v1/sessie')).body.account).toEqual(account)
    const { body } = await now.call('GET', '/v1/mijn-telefoons')
    expect(body.telefoons).toHaveLength(1)
    expect(body.codes).toMatchObject([{ functie: 'jongerenwerker', organisatie: 'Kade 9' }])
    expect(body.codes[0].gebruiktOp).not.toBeNull()
  })

  test('wie niet om een nieuwe code vroeg, leest dat zij er is en zet haar uit', async () => {
    const code = await codeFor(plek, 'marieke')
    const { codes } = (await page.call('GET', '/v1/mijn-telefoons')).body
    expect(codes).toMatchObject([{ functie: 'casusregisseur', gebruiktOp: null }])
    const other = clientFrom((await make(new Authenticator(), (await invited('ouder')).code)).headers)
    expect((await other.call('DELETE', `/v1/mijn-codes/${codes[0].id}`)).status).toBe(404)
    expect((await page.call('DELETE', `/v1/mijn-codes/${codes[0].id}`)).status).toBe(200)
    expect((await make(new Authenticator(), code)).status).toBe(404)
    expect(await who(page)).toBe(200)
  })

  test('een nieuwe code is er niet voor wie op een andere manier inlogt', async () => {
    const [row] = await owner(
      `select b.id, b.casus_id from betrokkenheid b join actor a on a.id = b.actor_id join account c on c.id = a.account_id
        join betrokkenheid m on m.casus_id = b.casus_id and 'casusregisseur' = any (m.rollen)
        join actor r on r.id = m.actor_id and r.naam = 'Marieke van Dam' where c.sub = 'sem' and b.tot is null limit 1`,
    )
    const marieke = await api.as('marieke')
    const path = `/v1/casussen/${row.casus_id}/betrokkenheden/${row.id}/uitnodiging`
    expect((await marieke.call('PUT', path)).body).toMatchObject({ status: 409, reden: 'heeft_al_account' })
  })

  test('met een nieuwe code koppelt niemand via de inlogdienst een ander account aan de pagina', async () => {
    const code = await codeFor(plek)
    const proof = signInProof(api.database.key, demoIssuer, 'onbekende')
    await expect(
      api.db.door(sql`select sec.verzilver_uitnodiging(${proof}, ${codeHash(code)})`),
    ).rejects.toMatchObject({ code: 'niet_gevonden' })
    expect(await who(page)).toBe(200)
  })
})

describe('de database houdt het vast', () => {
  test('een medewerker heeft geen telefoon als sleutel, niet langs het scherm en niet in de database', async () => {
    const marieke = await api.as('marieke')
    expect((await marieke.call('GET', '/v1/mijn-telefoons')).body.reden).toBe('alleen_familie')
    expect((await marieke.call('POST', '/v1/mijn-telefoons/vragen', { naam: 'Tablet thuis' })).status).toBe(
      403,
    )
    const [{ id }] = await owner(`select id from account where sub = 'marieke'`)
    await expect(
      deur(
        `insert into sec.passkey (account_id, kenmerk_hash, sleutel, teller, naam, gemaakt_op, gebruikt_op)
        values ($1, sha256('x'), 'x', 0, 'x', now(), now())`,
        [id],
      ),
    ).rejects.toMatchObject({ code: 'VB403' })
  })

  test('een passkey gaat niet naar een ander account', async () => {
    await make(new Authenticator(), (await invited()).code)
    const [{ id }] = await owner(`select id from account where sub = 'sem'`)
    await expect(deur('update sec.passkey set account_id = $1', [id])).rejects.toMatchObject({
      code: 'VB403',
    })
  })

  test('zonder bewijs van deze installatie opent, telt en maakt niets', async () => {
    const vals = [
      passkeyProof(Buffer.alloc(32, 7), 'passkey', ['00', 1]),
      signInProof(api.database.key, demoIssuer, 'sem'),
      'verzonnen',
    ]
    for (const bewijs of vals) {
      await expect(api.db.door(sql`select sec.tel_passkey(${bewijs})`)).rejects.toMatchObject({
        code: 'niet_ingelogd',
      })
      await expect(
        api.db.door(
          sql`select sec.open_met_code(${bewijs}, 'x', ${bewijs}, sha256('x'), '1 hour', '1 hour', 'x', 'x')`,
        ),
      ).rejects.toMatchObject({ code: 'niet_ingelogd' })
    }
  })

  test('een account van een telefoon opent niet met een bewijs van de inlogdienst', async () => {
    await make(new Authenticator(), (await invited()).code)
    const [{ sub }] = await owner(`select sub from account where issuer = 'passkey'`)
    const proof = signInProof(api.database.key, 'passkey', sub)
    await expect(
      api.db.door(sql`select sec.begin_sessie(${proof}, sha256('y'), '1 hour', '1 hour')`),
    ).rejects.toMatchObject({ code: 'geen_toegang' })
  })

  test('in de database staat geen kenmerk en geen vraag waarmee iemand verder komt', async () => {
    const phone = new Authenticator()
    await make(phone, (await invited()).code)
    const { opties } = await ask()
    const rows = JSON.stringify([
      await deur(`select encode(kenmerk_hash, 'hex') as h from sec.passkey`),
      await deur(`select encode(hash, 'hex') as h from sec.passkeyvraag`),
    ])
    expect(rows).not.toContain(phone.id.toString('hex'))
    expect(rows).not.toContain(Buffer.from(opties.challenge, 'base64url').toString('hex'))
    for (const query of ['select * from sec.passkey', 'select * from sec.passkeyvraag'])
      await expect(api.db.door(sql`${sql([query])}`)).rejects.toMatchObject({ code: 'niet_gevonden' })
  })

  test('wat voorbij is, is na dertig dagen weg', async () => {
    const page = clientFrom((await make(new Authenticator(), (await invited()).code)).headers)
    const { telefoons } = (await page.call('GET', '/v1/mijn-telefoons')).body
    await page.call('DELETE', `/v1/mijn-telefoons/${telefoons[0].id}`)
    await passes(31 * 24 * 60)
    await api.db.door(sql`select sec.ruim_sessies()`)
    expect(await deur('select 1 from sec.passkey')).toEqual([])
  })
})

test('in het Zorg- en Veiligheidshuis is deze deur er niet', async () => {
  const zvh = await createTestApi('zvh')
  try {
    expect((await zvh.nobody.call('POST', '/inloggen/telefoon/vraag')).status).toBe(404)
    expect((await zvh.nobody.call('GET', '/v1/mijn-telefoons')).status).toBe(404)
  } finally {
    await zvh.close()
  }
})
