import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createJimWereld, type JimWereld } from '../testing/jim-wereld.ts'
import { asOwner } from '../testing/start-klok.ts'

let w: JimWereld
beforeAll(async () => {
  w = await createJimWereld()
})
afterAll(() => w?.api.close())
const status = async (...args: Parameters<JimWereld['doe']>) => (await w.doe(...args)).status
const schrijf = async (wie = 'noa', tekst = 'Ik was elf toen papa wegging.'): Promise<string> =>
  (await w.doe(wie, 'POST', '/v1/verhaaldelen', { titel: 'Papa', tekst })).body.id
const geef = (jimId: string, deelId: string, wie = 'noa') =>
  status(wie, 'PUT', `/v1/jims/${jimId}/delingen/verhaaldeel/${deelId}`)
const lees = (deelId: string, wie = 'hanna') => w.doe(wie, 'GET', `/v1/als-jim/verhaaldelen/${deelId}`)
const mijn = async (jimId: string) =>
  (await w.doe('hanna', 'GET', '/v1/als-jim')).body.jims.find((j: { jimId: string }) => j.jimId === jimId)
/** Lines of the processing log about one thing. */
const log = (object: string): Promise<{ actie: string; n: number }[]> =>
  asOwner(w.api.database, async (client) => {
    await client.query('set role logboek')
    const query = `select actie, cardinality(betrokkenen)::int as n from logboek.regel where object = $1 order by tijd`
    return (await client.query(query, [object])).rows
  })
const plan = async (casusId: string) =>
  (await w.doe('noa', 'GET', '/v1/verhaaldelen')).body.plannen.find(
    (p: { casusId: string }) => p.casusId === casusId,
  )
const lezers = async (deelId: string) =>
  (await w.doe('noa', 'GET', `/v1/verhaaldelen/${deelId}`)).body.lezers as {
    id: string
    wie: string
    naam: string
  }[]

describe('een deel van het eigen verhaal voor de JIM', () => {
  test('de JIM leest wat de jongere gaf, en niets anders van het verhaal', async () => {
    const casusId = await w.casus(18)
    const jimId = await w.alsJim(casusId)
    const [deel, ander] = [await schrijf(), await schrijf('noa', 'Dit blijft van mij.')]
    expect((await lees(deel)).status).toBe(404)
    expect(await geef(jimId, deel)).toBe(200)
    expect(await geef(jimId, deel)).toBe(200)
    const page = await mijn(jimId)
    expect(page.verhaal).toMatchObject([{ deelId: deel, titel: 'Papa' }])
    expect(JSON.stringify(page)).not.toContain('Ik was elf')
    expect((await lees(deel)).body).toMatchObject({ tekst: 'Ik was elf toen papa wegging.', jeugdige: 'Noa' })
    expect((await lees(ander)).status).toBe(404)
    expect(await status('hanna', 'GET', `/v1/verhaaldelen/${deel}`)).toBe(404)
    expect(await status('hanna', 'GET', '/v1/verhaaldelen')).toBe(403)
    for (const wie of ['tom', 'marieke', 'linda'])
      expect([wie, await status(wie, 'GET', `/v1/verhaaldelen/${deel}`)]).toEqual([wie, 404])
    expect(await lezers(deel)).toMatchObject([{ wie: 'jim', naam: 'Hanna', leest: true }])
    expect(await lezers(ander)).toEqual([])
  })

  test('terugnemen werkt meteen, bij de JIM en bij het verhaal; weggooien ook', async () => {
    const jimId = await w.alsJim(await w.casus(18))
    const deel = await schrijf()
    await geef(jimId, deel)
    expect(await status('noa', 'DELETE', `/v1/jims/${jimId}/delingen/verhaaldeel/${deel}`)).toBe(200)
    expect((await lees(deel)).status).toBe(404)
    await geef(jimId, deel)
    const [lezer] = await lezers(deel)
    expect(await status('noa', 'DELETE', `/v1/verhaaldelen/${deel}/lezers/${lezer?.id}`)).toBe(200)
    expect([(await lees(deel)).status, (await mijn(jimId)).verhaal]).toEqual([404, []])
    await geef(jimId, deel)
    expect(await status('noa', 'DELETE', `/v1/verhaaldelen/${deel}`, undefined, 1)).toBe(200)
    expect([(await lees(deel)).status, (await mijn(jimId)).verhaal]).toEqual([404, []])
  })

  test.each(['noa', 'hanna'])('als %s stopt, leest de JIM niets meer', async (wie) => {
    const jimId = await w.alsJim(await w.casus(18))
    const deel = await schrijf()
    await geef(jimId, deel)
    expect(await status(wie, 'PUT', `/v1/jims/${jimId}/einde`)).toBe(200)
    expect((await lees(deel)).status).toBe(404)
    expect(await lezers(deel)).toEqual([])
  })

  test('in een gesloten plan leest de JIM het verhaal niet', async () => {
    const casusId = await w.casus(18)
    const jimId = await w.alsJim(casusId)
    const deel = await schrijf()
    await geef(jimId, deel)
    await w.owner(`update casus set fase = 'gesloten', gesloten_op = sec.nu() where id = $1`, [casusId])
    expect((await lees(deel)).status).toBe(404)
    expect(await lezers(deel)).toMatchObject([{ leest: false }])
  })

  test('wie niet vertelt, geeft niets; aan wie nog geen JIM is, kan het niet', async () => {
    const casusId = await w.casus(18)
    const jimId = await w.metCode(casusId)
    const deel = await schrijf()
    expect(await geef(jimId, deel)).toBe(409)
    expect((await plan(casusId)).jim).toBeNull()
    const loopt = await w.alsJim(await w.casus(18))
    const vanSem = await schrijf('sem', 'Van Sem.')
    expect(await geef(loopt, vanSem)).toBe(404)
    expect([
      await geef(loopt, deel, 'tom'),
      await geef(loopt, deel, 'sem'),
      await geef(loopt, deel, 'hanna'),
    ]).toEqual([403, 404, 404])
    expect(await lezers(deel)).toEqual([])
    for (const wie of ['noa', 'tom', 'linda']) expect((await lees(deel, wie)).status).toBe(403)
  })

  test('wie er een JIM heeft, hoort dat voor het schrijven; en kiest die ook bij het plan', async () => {
    const casusId = await w.casus(18)
    const jimId = await w.alsJim(casusId)
    const deel = await schrijf()
    expect((await plan(casusId)).jim).toEqual({ jimId, naam: 'Hanna', wat: 'buurvrouw' })
    const { plannen } = (await w.doe('noa', 'GET', '/v1/mijn-jim')).body
    const dingen = plannen.find((p: { casusId: string }) => p.casusId === casusId).dingen
    expect(dingen.find((d: { dingId: string }) => d.dingId === deel)).toMatchObject({
      wat: 'Papa',
      gedeeld: false,
    })
  })

  test('de jongere ziet bij wie keek dat de JIM het las, en alleen dat; een ouder niet', async () => {
    const casusId = await w.casus(18)
    const jimId = await w.alsJim(casusId)
    const deel = await schrijf()
    await geef(jimId, deel)
    await mijn(jimId)
    const keek = async (wie: string) =>
      (await w.doe(wie, 'GET', `/v1/wie-keek?casusId=${casusId}`)).body.kijken?.jimLas
    expect(await keek('noa')).toEqual([])
    await lees(deel)
    await lees(deel)
    expect(await keek('noa')).toMatchObject([{ naam: 'Hanna' }])
    expect(await keek('linda')).toEqual([])
    const lines = (await log(`verhaaldeel:${deel}`)).filter(({ actie }) => actie.startsWith('jim.'))
    expect(lines.map(({ actie, n }) => [actie, n])).toEqual([
      ['jim.delen', 0],
      ['jim.verhaal_lezen', 1],
      ['jim.verhaal_lezen', 1],
    ])
    await w.doe('hanna', 'PUT', `/v1/jims/${jimId}/einde`)
    expect(await keek('noa')).toMatchObject([{ naam: 'Hanna' }])
  })
})
