import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPortaalWereld, type PortaalWereld } from '../testing/portaal-wereld.ts'

/** The demo region: Yara and her stepbrother Milan are aligned; nobody asked Sem yet. */
let w: PortaalWereld
beforeAll(async () => {
  w = await createPortaalWereld()
})
afterAll(() => w?.api.close())

const casusVan = async (roepnaam: string) => {
  const [row] = await w.owner<{ id: string }>(
    `select casus_id as id from persoon where roepnaam = $1 and soort = 'jeugdige'`,
    [roepnaam],
  )
  return String(row?.id)
}
const leest = async (wie: string, pad: string) => {
  const { status, body } = await (await w.as(wie)).call('GET', pad)
  expect([pad, status]).toEqual([pad, 200])
  return body
}

test('dat een helper van de ander keek, leest de jongere bij wie keek, zonder wie of voor welke organisatie', async () => {
  const keek = () => leest('yara', '/v1/wie-keek')
  await leest('tom', `/v1/casussen/${await casusVan('Yara')}/gezinslinks`)
  // Who carries the own plan is told by organisation, as always.
  expect((await keek()).kijken.gezinLas).toEqual([])
  await leest('nadia', `/v1/casussen/${await casusVan('Milan')}/gezinslinks`)
  const after = await keek()
  expect(after.kijken.gezinLas).toHaveLength(1)
  expect(JSON.stringify(after)).not.toMatch(/Kade 9|Nadia|Milan/)
  expect((await leest('sem', '/v1/wie-keek')).kijken.gezinLas).toEqual([])
})

test('een vraag die wacht, staat op de eerste pagina van wie beslist, en is weg na het antwoord', async () => {
  const casusId = await casusVan('Sem')
  const wacht = async (wie: string) => (await w.plan(wie)).plan?.thuisVragen.gezin
  const { bellen } = await leest('marieke', `/v1/casussen/${casusId}/gezinslinks`)
  expect([await wacht('sem'), await wacht('linda')]).toEqual([0, 0])
  const made = await (await w.as('marieke')).call('POST', `/v1/casussen/${casusId}/gezinslinks`, {
    wie: 'je zusje',
    belId: bellen[0].betrokkenheidId,
    kring: 'Zij wonen samen.',
    afhankelijk: 'De ruzies hangen samen.',
    nodig: 'Anders botsen de dagen.',
  })
  expect(made.status).toBe(201)
  // At 16 the young person decides; the parent isn't asked.
  expect([await wacht('sem'), await wacht('linda')]).toEqual([1, 0])
  const { vragen } = await leest('sem', '/v1/mijn-gezinsvragen')
  expect(vragen).toMatchObject([{ linkId: made.body.id, jeugdige: 'Sem', wie: 'je zusje', antwoord: null }])
  const said = await (await w.as('sem')).call('POST', `/v1/gezinslinks/${made.body.id}/antwoorden`, {
    persoonId: vragen[0].persoonId,
    antwoord: 'nee',
  })
  expect([said.status, await wacht('sem')]).toEqual([201, 0])
})
