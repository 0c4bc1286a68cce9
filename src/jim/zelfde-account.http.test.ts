import { afterEach, beforeEach, expect, test } from 'vitest'
import { Authenticator } from '../testing/authenticator.ts'
import { createPasskeyWereld, onbekend, type PasskeyWereld } from '../testing/passkey-wereld.ts'

let w: PasskeyWereld
let jimId = ''
beforeEach(async () => {
  w = await createPasskeyWereld()
  await w.invited('jeugdige')
  const [row] = await w.owner(
    `insert into jim (casus_id, roepnaam, status, door) select $1, 'Hanna', 'wil_wel', a.id from actor a join account c on c.id = a.account_id
      where c.sub = 'nadia' returning id`,
    [w.casusId],
  )
  jimId = row.id
  await w.owner(
    `insert into jim_overeenkomst (casus_id, jim_id, doet, doet_niet, stopt, door) select j.casus_id, j.id, 'a', 'b', 'c', j.door from jim j where j.id = $1`,
    [jimId],
  )
})
afterEach(() => w.api.close())

const uitnodiging = async (wie = 'nadia') =>
  (await w.api.as(wie)).call('PUT', `/v1/jims/${jimId}/uitnodiging`)
const rij = async () => (await w.owner('select * from jim where id = $1', [jimId]))[0]
const opent = async () => {
  const phone = new Authenticator()
  const { body } = await uitnodiging()
  return { phone, page: w.clientFrom((await w.make(phone, body.code)).headers) }
}

test('een nieuwe code is voor dezelfde JIM: hetzelfde account, en de oude telefoons gaan dicht als zij gebruikt wordt', async () => {
  const { phone, page } = await opent()
  const before = await rij()
  const { account } = (await page.call('GET', '/v1/sessie')).body
  await w.owner(`update jim set status = 'jim', begonnen_op = sec.nu() where id = $1`, [jimId])
  const made = await uitnodiging()
  expect(made.status).toBe(200)
  expect([await w.who(page), (await w.open(phone)).status]).toEqual([200, 200])
  const fresh = new Authenticator()
  const renewed = await w.make(fresh, made.body.code)
  expect(renewed.status).toBe(200)
  expect([await w.who(page), await w.open(phone)]).toMatchObject([401, onbekend])
  const now = w.clientFrom(renewed.headers)
  expect((await now.call('GET', '/v1/sessie')).body.account).toEqual(account)
  expect((await rij()).actor_id).toBe(before.actor_id)
  const als = await now.call('GET', '/v1/als-jim')
  expect([als.status, als.body.jims.length]).toEqual([200, 1])
  const { telefoons, codes } = (await now.call('GET', '/v1/mijn-telefoons')).body
  expect([telefoons.length, codes[0].functie, codes[0].gebruiktOp !== null]).toEqual([
    1,
    'jongerenwerker',
    true,
  ])
  const [{ n }] = await w.owner(
    `select count(*)::int as n from account where soort = 'jim' and naam = 'Hanna' and issuer = 'passkey'`,
  )
  expect(n).toBe(1)
})

test('de JIM leest dat er een nieuwe code is, zet haar uit, en dan werkt zij niet', async () => {
  const { phone, page } = await opent()
  const { body } = await uitnodiging()
  const [code] = (await page.call('GET', '/v1/mijn-telefoons')).body.codes
  const other = w.clientFrom((await w.make(new Authenticator(), (await w.invited('ouder')).code)).headers)
  expect((await other.call('DELETE', `/v1/mijn-codes/${code.id}`)).status).toBe(404)
  expect((await page.call('DELETE', `/v1/mijn-codes/${code.id}`)).status).toBe(200)
  expect((await w.make(new Authenticator(), body.code)).status).toBe(404)
  expect((await w.open(phone)).status).toBe(200)
})

test('een code die er nog lag van voor de eerste keer opent geen tweede account', async () => {
  const { body } = await uitnodiging()
  await w.owner(
    `update jim set actor_id = (select a.id from actor a join account c on c.id = a.account_id where c.sub = 'hanna') where id = $1`,
    [jimId],
  )
  expect((await w.make(new Authenticator(), body.code)).status).toBe(404)
})

test('wie gestopt is, krijgt geen code meer, en een code van toen werkt niet', async () => {
  const { page } = await opent()
  const { body } = await uitnodiging()
  expect((await page.call('PUT', `/v1/jims/${jimId}/einde`)).status).toBe(200)
  const refused = await uitnodiging()
  expect([refused.status, refused.body.reden]).toEqual([409, 'loopt_niet'])
  expect((await w.make(new Authenticator(), body.code)).status).toBe(404)
})

test('alleen wie de casus draagt maakt een nieuwe code', async () => {
  await opent()
  expect((await uitnodiging('bart')).status).toBe(404)
  expect((await uitnodiging('marieke')).status).toBe(200)
})
