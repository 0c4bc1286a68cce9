import { afterAll, beforeAll, expect, test } from 'vitest'
import { createJimWereld, type JimWereld } from '../testing/jim-wereld.ts'
import type { DingAntwoord, MijnAntwoord } from './contract.ts'

let w: JimWereld
let casusId = ''
let jimId = ''
const ouder: Record<string, string> = {}
beforeAll(async () => {
  w = await createJimWereld()
  casusId = await w.casus(18)
  jimId = await w.alsJim(casusId)
  const ouders = await w.owner(`select id, roepnaam from persoon where casus_id = $1 and soort = 'ouder'`, [
    casusId,
  ])
  for (const one of ouders) ouder[String(one.roepnaam)] = String(one.id)
})
afterAll(() => w?.api.close())

/** An afspraak for these parents; null is each of them, undefined none. Answers how the young person finds it. */
async function afspraak(voor: string[] | null | undefined): Promise<DingAntwoord | undefined> {
  const vanaf = voor === undefined ? null : '2020-01-01'
  const [spoor] = await w.owner(
    `insert into spoor (casus_id, soort, doel, door, jeugdige_vanaf, ouder_vanaf, ouder_ids)
      select $1, 'werk', 'Een baantje', a.id, '2020-01-01', $2, $3::uuid[] from actor a limit 1 returning id`,
    [casusId, vanaf, voor ?? null],
  )
  const [made] = await w.owner(
    `insert into afspraak (casus_id, spoor_id, tekst, eigenaar_id, datum, door, jeugdige_vanaf, ouder_vanaf, ouder_ids)
      select $1, $2, 'Samen kijken', b.id, sec.vandaag(), b.actor_id, '2020-01-01', $3, $4::uuid[]
        from betrokkenheid b where b.casus_id = $1 and 'vaste_persoon' = any (b.rollen) returning id`,
    [casusId, spoor?.id, vanaf, voor ?? null],
  )
  const { plannen }: MijnAntwoord = (await w.doe('noa', 'GET', '/v1/mijn-jim')).body
  return plannen.flatMap((plan) => plan.dingen).find(({ dingId }) => dingId === String(made?.id))
}

test('een afspraak voor één ouder zegt voor wie, voordat de jongere die laat zien', async () => {
  const karim = ouder.Karim ?? ''
  const ding = await afspraak([karim])
  expect(ding).toMatchObject({ alleenVoor: ['Karim'], gedeeld: false })
  const pad = `/v1/jims/${jimId}/delingen/afspraak/${ding?.dingId}`
  expect((await w.doe('noa', 'PUT', pad)).status).toBe(200)
})

test('voor elke ouder, voor allebei bij naam, of voor geen ouder: dan valt er niets te zeggen', async () => {
  for (const voor of [null, Object.values(ouder), undefined])
    expect((await afspraak(voor))?.alleenVoor, String(voor)).toEqual([])
})

test('de JIM leest niet voor welke ouder het was', async () => {
  const ding = await afspraak([ouder.Karim ?? ''])
  await w.doe('noa', 'PUT', `/v1/jims/${jimId}/delingen/afspraak/${ding?.dingId}`)
  const page = JSON.stringify((await w.doe('hanna', 'GET', '/v1/als-jim')).body)
  expect(page).toContain(ding?.dingId)
  expect(page).not.toContain('Karim')
})
