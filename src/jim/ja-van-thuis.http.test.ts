import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createJimWereld, type JimWereld, over } from '../testing/jim-wereld.ts'

let w: JimWereld
beforeAll(async () => {
  w = await createJimWereld()
})
afterAll(() => w?.api.close())

const ouders = (jimId: string) =>
  w.owner(
    `select o.id, o.versie, p.roepnaam from jim_ouder o join persoon p on p.id = o.persoon_id where o.jim_id = $1`,
    [jimId],
  )
/** Linda says it in the portaal; what Karim, without an account, says is noted by Tom. */
async function zegt(jimId: string, wie: 'linda' | 'Karim', antwoord: 'ja' | 'nee') {
  const row = (await ouders(jimId)).find((o) => o.roepnaam === wie)
  const door = wie === 'linda' ? 'linda' : 'tom'
  const body = { antwoord, gezegdOp: wie === 'linda' ? null : '2026-01-02' }
  return w.doe(door, 'PUT', `/v1/jims/${jimId}/ouders/${row?.id}`, body, Number(row?.versie))
}
/** A casus of Noa, 14, in which both parents said yes and Hanna signed; `getekend`: Noa too. */
async function metJa(getekend = true) {
  const casusId = await w.casus(14)
  const jimId = await w.wilWel(casusId)
  for (const wie of ['linda', 'Karim'] as const) expect((await zegt(jimId, wie, 'ja')).status).toBe(200)
  const tekst = { doet: 'Meedenken.', doetNiet: 'Beslissen.', stopt: 'Als een van ons dat wil.' }
  await w.doe('noa', 'PUT', `/v1/jims/${jimId}/overeenkomst`, tekst, 0)
  const { code } = (await w.doe('tom', 'PUT', `/v1/jims/${jimId}/uitnodiging`)).body
  await w.redeem('hanna', code)
  await w.doe('hanna', 'PUT', `/v1/jims/${jimId}/handtekening`, undefined, 1)
  if (getekend) await w.doe('noa', 'PUT', `/v1/jims/${jimId}/handtekening`, undefined, 2)
  return { casusId, jimId }
}
const alsJim = async (jimId: string) =>
  (await w.doe('hanna', 'GET', '/v1/als-jim')).body.jims.find((j: { jimId: string }) => j.jimId === jimId)
const rust = async (casusId: string, wie: string) =>
  (await w.doe(wie, 'GET', `/v1/casussen/${casusId}/jims`)).body.jims[0].rust

describe('tot 16 blijft een ja van thuis nodig', () => {
  test('zegt geen ouder meer ja, dan leest de JIM niets; met een ja leest die weer', async () => {
    const { casusId, jimId } = await metJa()
    expect((await w.doe('noa', 'PUT', `/v1/jims/${jimId}/delingen/vraag/${casusId}`)).status).toBe(200)
    expect((await alsJim(jimId)).vraag).not.toBeNull()
    // One parent is no silent veto.
    await zegt(jimId, 'linda', 'nee')
    expect([(await alsJim(jimId)).vraag === null, await rust(casusId, 'noa')]).toEqual([false, false])
    await zegt(jimId, 'Karim', 'nee')
    expect([(await alsJim(jimId)).vraag, await rust(casusId, 'noa'), await rust(casusId, 'tom')]).toEqual([
      null,
      true,
      true,
    ])
    // Whom to call, what was agreed and stopping stay.
    expect(await alsJim(jimId)).toMatchObject({ vastePersoon: { naam: 'Tom de Graaf' }, getekend: true })
    await zegt(jimId, 'linda', 'ja')
    expect((await alsJim(jimId)).vraag).not.toBeNull()
  })

  test('van 16 af hangt het niet meer aan de ouders', async () => {
    const { casusId, jimId } = await metJa()
    await w.doe('noa', 'PUT', `/v1/jims/${jimId}/delingen/vraag/${casusId}`)
    for (const wie of ['linda', 'Karim'] as const) await zegt(jimId, wie, 'nee')
    await w.owner(
      `update persoon set geboortedatum = sec.vandaag() - interval '16 years' where casus_id = $1 and soort = 'jeugdige'`,
      [casusId],
    )
    expect([(await alsJim(jimId)).vraag === null, await rust(casusId, 'noa')]).toEqual([false, false])
  })

  test('nam een ouder het ja terug, dan tekent de jongere nog niet', async () => {
    const { casusId, jimId } = await metJa(false)
    for (const wie of ['linda', 'Karim'] as const) await zegt(jimId, wie, 'nee')
    expect((await w.jim(casusId)).abilities.magTekenen).toBe(false)
    const { status, body } = await w.doe('noa', 'PUT', `/v1/jims/${jimId}/handtekening`, undefined, 2)
    expect([status, body.reden]).toEqual([409, 'mag_nog_niet'])
    const [row] = await w.owner('select jeugdige_op from jim_overeenkomst where jim_id = $1', [jimId])
    expect(row?.jeugdige_op).toBeNull()
  })
})

describe('wat een ouder gevraagd wordt', () => {
  const thuis = async (casusId: string) =>
    (await w.doe('linda', 'GET', `/v1/mijn-plan?casusId=${casusId}`)).body.plan.thuisVragen.jim
  const gevraagd = async (jimId: string) =>
    (await w.doe('linda', 'GET', '/v1/mijn-jim')).body.vragen.some(
      (v: { jimId: string }) => v.jimId === jimId,
    )

  test('staat op de eerste pagina tot die ouder antwoordt', async () => {
    const casusId = await w.casus(14)
    expect(await thuis(casusId)).toBe(0)
    const jimId = await w.wilWel(casusId)
    expect([await thuis(casusId), await gevraagd(jimId)]).toEqual([1, true])
    await zegt(jimId, 'linda', 'nee')
    expect([await thuis(casusId), await gevraagd(jimId)]).toEqual([0, true])
  })

  test('is weg als het voorbij is, en antwoorden kan dan niet meer', async () => {
    const casusId = await w.casus(14)
    const jimId = await w.wilWel(casusId)
    const { versie } = await w.jim(casusId)
    await w.doe('noa', 'PUT', `/v1/jims/${jimId}/stap`, { stap: 'wil_niet' }, versie)
    expect([await thuis(casusId), await gevraagd(jimId)]).toEqual([0, false])
    const before = await ouders(jimId)
    for (const wie of ['linda', 'Karim'] as const) {
      const { status, body } = await zegt(jimId, wie, 'ja')
      expect([status, body.reden]).toEqual([409, 'voorbij'])
    }
    expect(await ouders(jimId)).toEqual(before)
  })

  test('de jongere leest vooraf wat ouders ermee te maken hebben', async () => {
    for (const [leeftijd, regel] of [
      [14, 'akkoord'],
      [17, 'gevraagd'],
      [18, 'niet'],
    ] as const) {
      const { body } = await w.doe('noa', 'GET', `/v1/casussen/${await w.casus(leeftijd)}/jims`)
      expect([body.regel, body.heeftOuders]).toEqual([regel, true])
    }
  })
})

test('zonder vaste persoon belt de JIM wie het plan leidt, als de jongere die kent', async () => {
  const casusId = await w.casus(18)
  const jimId = await w.alsJim(casusId)
  const wie = async () => (await alsJim(jimId)).vastePersoon?.naam ?? null
  expect(await wie()).toBe('Tom de Graaf')
  await w.owner(
    `update betrokkenheid set rollen = array['deelnemer'] where casus_id = $1 and 'vaste_persoon' = any (rollen)`,
    [casusId],
  )
  await w.owner(
    `update betrokkenheid set jeugdige_vanaf = '2020-01-01' where casus_id = $1 and 'casusregisseur' = any (rollen)`,
    [casusId],
  )
  expect(await wie()).toBe('Marieke van Dam')
  await w.owner(
    `update betrokkenheid set jeugdige_vanaf = null where casus_id = $1 and 'casusregisseur' = any (rollen)`,
    [casusId],
  )
  expect(await wie()).toBeNull()
})

test('wie stopte, staat meteen niet meer bij mijn mensen', async () => {
  const casusId = await w.casus(18)
  const jimId = await w.alsJim(casusId)
  const jims = async () =>
    (await w.doe('noa', 'GET', `/v1/mijn-mensen?casusId=${casusId}`)).body.mensen.jims.length
  expect(await jims()).toBe(1)
  await w.doe('noa', 'PUT', `/v1/jims/${jimId}/einde`)
  expect(await jims()).toBe(0)
  expect((await w.doe('noa', 'POST', `/v1/casussen/${casusId}/jims`, over)).status).toBe(201)
})
