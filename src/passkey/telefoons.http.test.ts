import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { demoIssuer } from '../../demo/load-demo.ts'
import { passkeyProof, signInProof } from '../kernel/context-key.ts'
import { sql } from '../kernel/db.ts'
import { Authenticator, type Gedrag } from '../testing/authenticator.ts'
import { createPasskeyWereld, onbekend, type PasskeyWereld } from '../testing/passkey-wereld.ts'
import { type Client, createTestApi } from '../testing/test-api.ts'
import { codeHash } from '../toegang/index.ts'

let w: PasskeyWereld
beforeEach(async () => {
  w = await createPasskeyWereld()
})
afterEach(() => w.api.close())

describe('meer telefoons, en een die weg is', () => {
  let page: Client
  let plek: string
  let phone: Authenticator
  beforeEach(async () => {
    const first = await w.invited()
    plek = first.plek
    phone = new Authenticator()
    page = w.clientFrom((await w.make(phone, first.code)).headers)
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
    const there = w.clientFrom((await w.open(other)).headers)
    const { body } = await there.call('GET', '/v1/mijn-telefoons')
    expect(body.telefoons.map((t: { naam: string }) => t.naam)).toEqual(['Mijn telefoon', 'Tablet thuis'])
    expect((await there.call('DELETE', `/v1/mijn-telefoons/${body.telefoons[0].id}`)).status).toBe(200)
    expect([await w.who(page), await w.who(there)]).toEqual([401, 200])
    expect([await w.open(phone), (await w.open(other)).status]).toMatchObject([onbekend, 200])
  })

  test('een vreemd antwoord voegt niets toe', async () => {
    expect((await second({ origin: 'https://elders.example' })).made.status).toBe(409)
    expect((await second({ challenge: 'YW5kZXJz' })).made.status).toBe(409)
    expect((await page.call('GET', '/v1/mijn-telefoons')).body.telefoons).toHaveLength(1)
  })

  test('andermans telefoon is er niet, ook niet om weg te halen', async () => {
    const other = w.clientFrom((await w.make(new Authenticator(), (await w.invited('ouder')).code)).headers)
    const mine = (await page.call('GET', '/v1/mijn-telefoons')).body.telefoons[0].id
    expect((await other.call('DELETE', `/v1/mijn-telefoons/${mine}`)).status).toBe(404)
    expect((await page.call('GET', '/v1/mijn-telefoons')).body.telefoons).toHaveLength(1)
  })

  test('een vraag van de een is geen antwoord voor de ander', async () => {
    const other = w.clientFrom((await w.make(new Authenticator(), (await w.invited('ouder')).code)).headers)
    const { body } = await page.call('POST', '/v1/mijn-telefoons/vragen', { naam: 'Tablet thuis' })
    const antwoord = new Authenticator().make(body.opties)
    expect((await other.call('POST', '/v1/mijn-telefoons', { naam: 'x', antwoord })).status).toBe(409)
  })

  test('alles kwijt: een nieuwe code sluit de oude telefoons pas als zij gebruikt wordt, en het verhaal blijft', async () => {
    const account = (await page.call('GET', '/v1/sessie')).body.account
    const code = await w.codeFor(plek)
    expect([await w.who(page), (await w.open(phone)).status]).toEqual([200, 200])
    const fresh = new Authenticator()
    const renewed = await w.make(fresh, code)
    expect(renewed.status).toBe(200)
    expect([await w.who(page), await w.open(phone)]).toMatchObject([401, onbekend])
    const now = w.clientFrom(renewed.headers)
    expect((await now.call('GET', '/v1/sessie')).body.account).toEqual(account)
    const { body } = await now.call('GET', '/v1/mijn-telefoons')
    expect(body.telefoons).toHaveLength(1)
    expect(body.codes).toMatchObject([{ functie: 'jongerenwerker', organisatie: 'Kade 9' }])
    expect(body.codes[0].gebruiktOp).not.toBeNull()
  })

  test('wie niet om een nieuwe code vroeg, leest dat zij er is en zet haar uit', async () => {
    const code = await w.codeFor(plek, 'marieke')
    const { codes } = (await page.call('GET', '/v1/mijn-telefoons')).body
    expect(codes).toMatchObject([{ functie: 'casusregisseur', gebruiktOp: null }])
    const other = w.clientFrom((await w.make(new Authenticator(), (await w.invited('ouder')).code)).headers)
    expect((await other.call('DELETE', `/v1/mijn-codes/${codes[0].id}`)).status).toBe(404)
    expect((await page.call('DELETE', `/v1/mijn-codes/${codes[0].id}`)).status).toBe(200)
    expect((await w.make(new Authenticator(), code)).status).toBe(404)
    expect(await w.who(page)).toBe(200)
  })

  test('een nieuwe code is er niet voor wie op een andere manier inlogt', async () => {
    const [row] = await w.owner(
      `select b.id, b.casus_id from betrokkenheid b join actor a on a.id = b.actor_id join account c on c.id = a.account_id
        join betrokkenheid m on m.casus_id = b.casus_id and 'casusregisseur' = any (m.rollen)
        join actor r on r.id = m.actor_id and r.naam = 'Marieke van Dam' where c.sub = 'sem' and b.tot is null limit 1`,
    )
    const marieke = await w.api.as('marieke')
    const path = `/v1/casussen/${row.casus_id}/betrokkenheden/${row.id}/uitnodiging`
    expect((await marieke.call('PUT', path)).body).toMatchObject({ status: 409, reden: 'heeft_al_account' })
  })

  test('met een nieuwe code koppelt niemand via de inlogdienst een ander account aan de pagina', async () => {
    const code = await w.codeFor(plek)
    const proof = signInProof(w.api.database.key, demoIssuer, 'onbekende')
    await expect(
      w.api.db.door(sql`select sec.verzilver_uitnodiging(${proof}, ${codeHash(code)})`),
    ).rejects.toMatchObject({ code: 'niet_gevonden' })
    expect(await w.who(page)).toBe(200)
  })
})

describe('de database houdt het vast', () => {
  test('een medewerker heeft geen telefoon als sleutel, niet langs het scherm en niet in de database', async () => {
    const marieke = await w.api.as('marieke')
    expect((await marieke.call('GET', '/v1/mijn-telefoons')).body.reden).toBe('alleen_familie')
    expect((await marieke.call('POST', '/v1/mijn-telefoons/vragen', { naam: 'Tablet thuis' })).status).toBe(
      403,
    )
    const [{ id }] = await w.owner(`select id from account where sub = 'marieke'`)
    await expect(
      w.deur(
        `insert into sec.passkey (account_id, kenmerk_hash, sleutel, teller, naam, gemaakt_op, gebruikt_op)
        values ($1, sha256('x'), 'x', 0, 'x', now(), now())`,
        [id],
      ),
    ).rejects.toMatchObject({ code: 'VB403' })
  })

  test('een passkey gaat niet naar een ander account', async () => {
    await w.make(new Authenticator(), (await w.invited()).code)
    const [{ id }] = await w.owner(`select id from account where sub = 'sem'`)
    await expect(w.deur('update sec.passkey set account_id = $1', [id])).rejects.toMatchObject({
      code: 'VB403',
    })
  })

  test('zonder bewijs van deze installatie opent, telt en maakt niets', async () => {
    const vals = [
      passkeyProof(Buffer.alloc(32, 7), 'passkey', ['00', 1]),
      signInProof(w.api.database.key, demoIssuer, 'sem'),
      'verzonnen',
    ]
    for (const bewijs of vals) {
      await expect(w.api.db.door(sql`select sec.tel_passkey(${bewijs})`)).rejects.toMatchObject({
        code: 'niet_ingelogd',
      })
      await expect(
        w.api.db.door(
          sql`select sec.open_met_code(${bewijs}, 'x', ${bewijs}, sha256('x'), '1 hour', '1 hour', 'x', 'x')`,
        ),
      ).rejects.toMatchObject({ code: 'niet_ingelogd' })
    }
  })

  test('een account van een telefoon opent niet met een bewijs van de inlogdienst', async () => {
    await w.make(new Authenticator(), (await w.invited()).code)
    const [{ sub }] = await w.owner(`select sub from account where issuer = 'passkey'`)
    const proof = signInProof(w.api.database.key, 'passkey', sub)
    await expect(
      w.api.db.door(sql`select sec.begin_sessie(${proof}, sha256('y'), '1 hour', '1 hour')`),
    ).rejects.toMatchObject({ code: 'geen_toegang' })
  })

  test('in de database staat geen kenmerk en geen vraag waarmee iemand verder komt', async () => {
    const phone = new Authenticator()
    await w.make(phone, (await w.invited()).code)
    const { opties } = await w.ask()
    const rows = JSON.stringify([
      await w.deur(`select encode(kenmerk_hash, 'hex') as h from sec.passkey`),
      await w.deur(`select encode(hash, 'hex') as h from sec.passkeyvraag`),
    ])
    expect(rows).not.toContain(phone.id.toString('hex'))
    expect(rows).not.toContain(Buffer.from(opties.challenge, 'base64url').toString('hex'))
    for (const query of ['select * from sec.passkey', 'select * from sec.passkeyvraag'])
      await expect(w.api.db.door(sql`${sql([query])}`)).rejects.toMatchObject({ code: 'niet_gevonden' })
  })

  test('wat voorbij is, is na dertig dagen weg', async () => {
    const page = w.clientFrom((await w.make(new Authenticator(), (await w.invited()).code)).headers)
    const { telefoons } = (await page.call('GET', '/v1/mijn-telefoons')).body
    await page.call('DELETE', `/v1/mijn-telefoons/${telefoons[0].id}`)
    await w.passes(31 * 24 * 60)
    await w.api.db.door(sql`select sec.ruim_sessies()`)
    expect(await w.deur('select 1 from sec.passkey')).toEqual([])
  })
})

test('in het Zorg- en Veiligheidshuis is deze deur er niet', async () => {
  const zvh = await createTestApi('zvh')
  try {
    // Where screens were built every address is a page, so that only another method is known there.
    const asked = await zvh.nobody.call('POST', '/inloggen/telefoon/vraag')
    expect([404, 405]).toContain(asked.status)
    expect((await zvh.nobody.call('GET', '/v1/mijn-telefoons')).status).toBe(404)
  } finally {
    await zvh.close()
  }
})
