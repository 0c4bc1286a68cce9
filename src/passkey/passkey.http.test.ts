import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Authenticator, type Gedrag } from '../testing/authenticator.ts'
import { createPasskeyWereld, onbekend, type PasskeyWereld } from '../testing/passkey-wereld.ts'
import { asOwner } from '../testing/start-klok.ts'
import type { Client } from '../testing/test-api.ts'

let w: PasskeyWereld
beforeEach(async () => {
  w = await createPasskeyWereld()
})
afterEach(() => w.api.close())

describe('de eerste keer', () => {
  test('een jongere opent met een code en de eigen telefoon de eigen pagina, en daarna met de telefoon alleen', async () => {
    const { code } = await w.invited()
    const phone = new Authenticator()
    const first = await w.make(phone, code)
    expect([first.status, first.body]).toEqual([200, { naar: '/portaal' }])
    const page = await w.clientFrom(first.headers).call('GET', '/v1/sessie')
    expect(page.body.account).toMatchObject({ soort: 'jeugdige', naam: 'Proef', organisatie: null })
    phone.counter = 1
    const next = await w.open(phone)
    expect(next.status).toBe(200)
    expect((await w.clientFrom(next.headers).call('GET', '/v1/mijn-plan')).body.plan).not.toBeNull()
    expect(next.headers['set-cookie']).toContainEqual(
      expect.stringMatching(/^__Host-sessie=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/),
    )
  })

  test('een ouder ook, als ouder', async () => {
    const { code } = await w.invited('ouder')
    const { headers } = await w.make(new Authenticator(), code)
    expect((await w.clientFrom(headers).call('GET', '/v1/sessie')).body.account.soort).toBe('ouder')
  })

  test('er gaat geen naam naar de telefoon, en geen bewijs van wie hem maakte', async () => {
    const { code } = await w.invited()
    const { body } = await w.api.nobody.call('POST', '/inloggen/telefoon/code', {
      code,
      naam: 'Mijn telefoon',
    })
    expect(JSON.stringify(body)).not.toContain('Proef')
    expect(body.opties.user).toMatchObject({ name: 'Mijn telefoon', displayName: 'Mijn telefoon' })
    expect(body.opties).toMatchObject({
      rp: { id: 'localhost' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
  })

  test('een code werkt één keer, en een verzonnen code zegt hetzelfde', async () => {
    const { code } = await w.invited()
    expect((await w.make(new Authenticator(), code)).status).toBe(200)
    const again = await w.make(new Authenticator(), code)
    const made = await w.make(new Authenticator(), 'AAAA-BBBB-CCCC')
    expect([again.status, made.status]).toEqual([404, 404])
    expect(again.body).toEqual(made.body)
  })

  test('twee telefoons die dezelfde code tegelijk inwisselen: één opent de pagina', async () => {
    const { code } = await w.invited()
    const outcomes = await Promise.all([w.make(new Authenticator(), code), w.make(new Authenticator(), code)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 404])
  })

  test('wat halverwege blijft steken, maakt de code niet op', async () => {
    const { code } = await w.invited()
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
      const { status, body, headers } = await w.make(new Authenticator(), code, gedrag)
      expect([gedrag, status, body.code, headers['set-cookie']]).toEqual([gedrag, 409, 'toestand', undefined])
    }
    expect((await w.make(new Authenticator(), code)).status).toBe(200)
  })

  test('een antwoord op een vraag van vijf minuten geleden telt niet meer', async () => {
    const { code } = await w.invited()
    const phone = new Authenticator()
    const { body } = await w.api.nobody.call('POST', '/inloggen/telefoon/code', {
      code,
      naam: 'Mijn telefoon',
    })
    await w.passes(6)
    const late = await w.api.nobody.call('POST', '/inloggen/telefoon/eerste', {
      code,
      naam: 'Mijn telefoon',
      antwoord: phone.make(body.opties),
    })
    expect(late.body).toMatchObject({ status: 409, reden: 'telefoon_te_laat' })
  })

  test('een vraag bij de ene code wordt geen antwoord bij een andere', async () => {
    const [one, two] = [await w.invited(), await w.invited('ouder')]
    const { body } = await w.api.nobody.call('POST', '/inloggen/telefoon/code', { code: one.code, naam: 'x' })
    const swapped = await w.api.nobody.call('POST', '/inloggen/telefoon/eerste', {
      code: two.code,
      naam: 'Mijn telefoon',
      antwoord: new Authenticator().make(body.opties),
    })
    expect(swapped.body).toMatchObject({ status: 409, reden: 'telefoon_te_laat' })
  })

  test('wie niet meer meedoet, komt met de code niet binnen', async () => {
    const { code, plek } = await w.invited()
    await w.owner('update betrokkenheid set tot = sec.vandaag() where id = $1', [plek])
    expect((await w.make(new Authenticator(), code)).status).toBe(404)
  })

  test('dezelfde telefoon kan niet de sleutel van twee mensen zijn', async () => {
    const [one, two] = [await w.invited(), await w.invited('ouder')]
    const phone = new Authenticator()
    expect((await w.make(phone, one.code)).status).toBe(200)
    expect((await w.make(phone, two.code)).status).toBe(409)
    expect(
      (await w.owner('select actor_id from betrokkenheid where id = $1', [two.plek]))[0].actor_id,
    ).toBeNull()
  })
})

describe('inloggen met de telefoon', () => {
  let phone: Authenticator
  let page: Client
  beforeEach(async () => {
    phone = new Authenticator()
    page = w.clientFrom((await w.make(phone, (await w.invited()).code)).headers)
    phone.counter = 5
    expect((await w.open(phone)).status).toBe(200)
    phone.counter = 6
  })

  test.each<[string, Gedrag]>([
    ['een andere website', { origin: 'https://elders.example' }],
    ['een andere naam', { rpId: 'elders.example' }],
    ['een andere vraag', { challenge: 'YW5kZXJz' }],
    ['geen vinger, gezicht of pincode', { verified: false }],
    ['een antwoord dat voor maken was', { type: 'webauthn.create' }],
  ])('met %s komt niemand binnen', async (_what, gedrag) => {
    const { status, body, headers } = await w.open(phone, gedrag)
    expect({ status, body }).toMatchObject(onbekend)
    expect(String(headers['set-cookie'])).not.toContain('__Host-sessie')
  })

  test('een vreemde telefoon en een weggehaalde telefoon horen hetzelfde', async () => {
    const strange = await w.open(new Authenticator())
    const { telefoons } = (await page.call('GET', '/v1/mijn-telefoons')).body
    expect((await page.call('DELETE', `/v1/mijn-telefoons/${telefoons[0].id}`)).status).toBe(200)
    const gone = await w.open(phone)
    expect([strange.body, gone.body]).toEqual([gone.body, strange.body])
    expect(gone).toMatchObject(onbekend)
  })

  test('hetzelfde antwoord een tweede keer sturen helpt niet', async () => {
    const at = await w.ask()
    expect((await w.open(phone, {}, at)).status).toBe(200)
    expect((await w.open(phone, { counter: 7 }, at)).body).toMatchObject({
      status: 409,
      reden: 'telefoon_te_laat',
    })
  })

  test('een fout antwoord maakt de vraag op', async () => {
    const at = await w.ask()
    expect((await w.open(phone, { origin: 'https://elders.example' }, at)).status).toBe(403)
    expect((await w.open(phone, {}, at)).status).toBe(409)
  })

  test('een vraag van vijf minuten geleden telt niet meer', async () => {
    const at = await w.ask()
    await w.passes(6)
    expect((await w.open(phone, {}, at)).body.reden).toBe('telefoon_te_laat')
  })

  test('een antwoord dat iemand anders liet tekenen, opent deze browser niet', async () => {
    const [mine, theirs] = [await w.ask(), await w.ask()]
    const { status } = await w.open(phone, {}, { opties: theirs.opties, cookie: mine.cookie })
    expect(status).toBe(403)
  })

  test('een nagemaakte telefoon: de teller loopt niet op, en de sleutel gaat dicht, ook voor de echte', async () => {
    expect(await w.open(phone, { counter: 5 })).toMatchObject(onbekend)
    expect(await w.open(phone, { counter: 9 })).toMatchObject(onbekend)
    const [row] = await w.deur('select beeindigd_reden from sec.passkey where kenmerk_hash = sha256($1)', [
      phone.id,
    ])
    expect(row.beeindigd_reden).toBe('kopie')
    expect(await w.who(page)).toBe(401)
  })

  test('een telefoon die nooit telt, blijft gewoon werken', async () => {
    const other = new Authenticator()
    expect((await w.make(other, (await w.invited('ouder')).code)).status).toBe(200)
    for (let n = 0; n < 2; n++) expect((await w.open(other)).status).toBe(200)
  })

  test('van een andere website af begint niemand', async () => {
    const { status } = await w.api.nobody.call('POST', '/inloggen/telefoon/vraag', undefined, {
      origin: 'https://elders.example',
    })
    expect(status).toBe(403)
  })

  test('een geblokkeerd account komt er niet in, met dezelfde woorden', async () => {
    await w.owner(`update account set geblokkeerd_op = sec.nu() where issuer = 'passkey'`)
    expect(await w.who(page)).toBe(401)
    expect(await w.open(phone)).toMatchObject(onbekend)
  })

  test('uitloggen en stilzitten eindigen ook deze sessie', async () => {
    expect((await page.call('DELETE', '/v1/sessie')).status).toBe(204)
    expect(await w.who(page)).toBe(401)
    const next = w.clientFrom((await w.open(phone)).headers)
    await w.passes(31)
    expect(await w.who(next)).toBe(401)
  })

  test('vaker dan zestig keer in een minuut proberen kan niet', async () => {
    let last = 200
    for (let n = 0; n < 61 && last === 200; n++)
      last = (await w.api.nobody.call('POST', '/inloggen/telefoon/vraag')).status
    expect(last).toBe(429)
  })

  test('in het log staat dat het gebeurde en dat het niet lukte, en bij wat niet lukte niemand', async () => {
    await w.open(new Authenticator())
    const lines = await asOwner(w.api.database, async (client) => {
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
