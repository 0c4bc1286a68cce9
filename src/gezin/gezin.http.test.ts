import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMetingWereld, type MetingMens, type MetingWereld } from '../testing/meting-wereld.ts'
import { lezen, zeggen } from './gezin.scenarios.ts'

let w: MetingWereld
let at: string
const ouder: Record<string, string> = {}
const dag = '2026-11-02'
beforeAll(async () => {
  w = await createMetingWereld('pga')
  at = `/v1/casussen/${w.casusId}`
  for (const row of await w.owner(
    `select id, roepnaam from persoon where casus_id = $1 and soort = 'ouder'`,
    [w.casusId],
  ))
    ouder[String(row.roepnaam)] = String(row.id)
})
afterAll(() => w?.close())

const als = async (wie: MetingMens | 'fatima') =>
  wie === 'fatima' ? await w.api.as('fatima') : await w.als(wie)
const spoor = (publiek: Record<string, unknown>) => ({
  soort: 'thuis',
  doel: 'Rust in huis',
  doelVan: 'samen',
  publiek: { wie: 'allen', jeugdigeVanaf: dag, ...publiek },
})
const rijen = async () =>
  (await w.owner('select id, tot from twee_huizen where casus_id = $1', [w.casusId])).length
const ziet = async (wie: MetingMens, id: string) => {
  const { body } = await (await w.als(wie)).call('GET', `${at}/plan`)
  return body.sporen.some((s: { id: string }) => s.id === id)
}

let oud = ''
let huizen = { id: '', versie: 0 }

describe('ouders in twee huizen', () => {
  test('eerst zijn ouders één kant: wat voor ouders is, zien zij allebei', async () => {
    const { status, body } = await (await w.als('marieke')).call(
      'POST',
      `${at}/sporen`,
      spoor({ ouderVanaf: dag }),
    )
    expect(status).toBe(201)
    oud = body.id
    expect([await ziet('linda', oud), await ziet('karim', oud)]).toEqual([true, true])
  })

  test('ook dan kan iets voor één ouder zijn', async () => {
    const { body } = await (await w.als('marieke')).call(
      'POST',
      `${at}/sporen`,
      spoor({ ouderVanaf: dag, ouderIds: [ouder.karim] }),
    )
    expect([await ziet('linda', body.id), await ziet('karim', body.id)]).toEqual([false, true])
  })

  test('een ouder van een andere casus kies je niet', async () => {
    const [ander] = await w.owner(`select id from persoon where soort = 'ouder' and casus_id <> $1 limit 1`, [
      w.casusId,
    ])
    const { status, body } = await (await w.als('marieke')).call(
      'POST',
      `${at}/sporen`,
      spoor({ ouderVanaf: dag, ouderIds: [ander?.id] }),
    )
    expect([status, body.errors[0]]).toMatchObject([409, { veld: 'ouderIds', code: 'geen_ouder_hier' }])
  })

  for (const { persona, wat, verwacht, reden } of zeggen) {
    test(`${wat}`, async () => {
      const before = await rijen()
      const key = { 'idempotency-key': `huizen-${persona}` }
      const send = async () =>
        (await als(persona)).call('POST', `${at}/twee-huizen`, { reden: 'Linda is bang voor Karim.' }, key)
      const { status, body } = await send()
      expect([status, body.reden]).toEqual([verwacht, reden])
      expect(await rijen()).toBe(before + (verwacht === 201 ? 1 : 0))
      if (verwacht !== 201) return
      huizen = body
      expect((await send()).body).toEqual(body)
      expect(await rijen()).toBe(1)
    })
  }

  test('zonder reden of een tweede keer gaat niet', async () => {
    const marieke = await w.als('marieke')
    expect((await marieke.call('POST', `${at}/twee-huizen`, { reden: '' })).status).toBe(400)
    const again = await marieke.call('POST', `${at}/twee-huizen`, { reden: 'Nog eens.' })
    expect([again.status, again.body.reden]).toEqual([409, 'al_twee_huizen'])
    expect(await rijen()).toBe(1)
  })

  for (const { persona, pad, verwacht } of lezen) {
    test(`${persona} leest ${pad}: ${verwacht}`, async () => {
      const path = pad === 'mijn-gezin' ? '/v1/mijn-gezin' : `${at}/${pad}`
      const { status, raw } = await (await als(persona)).call('GET', path)
      expect(status).toBe(verwacht)
      if (persona !== 'marieke' && persona !== 'bart') expect(raw.toString('utf8')).not.toContain('bang')
    })
  }
})

describe('vanaf dan', () => {
  test('vindt wie met het gezin werkt het tabblad, en leest geen ouder dat het er is', async () => {
    const tab = async (wie: MetingMens) => (await (await als(wie)).call('GET', at)).body.gezin
    expect([await tab('marieke'), await tab('bart')]).toEqual([true, true])
    expect([await tab('sem'), await tab('linda')]).toEqual([false, false])
  })

  test('weigert de server een vaag ‘ouders’, en er verandert niets', async () => {
    const marieke = await w.als('marieke')
    const sporen = async () =>
      Number((await w.owner('select count(*) as n from spoor where casus_id = $1', [w.casusId]))[0]?.n)
    const before = await sporen()
    const vaag = await marieke.call('POST', `${at}/sporen`, spoor({ ouderVanaf: dag }))
    expect([vaag.status, vaag.body.reden]).toEqual([409, 'welke_ouder'])
    expect(await sporen()).toBe(before)
    const mee = await marieke.call('POST', `${at}/betrokkenheden`, {
      actorId: (
        await w.owner(`select a.id from actor a join account c on c.id = a.account_id where c.sub = 'tim'`)
      )[0]?.id,
      reden: 'Tim helpt mee.',
      ouderVanaf: dag,
    })
    expect([mee.status, mee.body.errors?.[0]?.code]).toEqual([409, 'welke_ouder'])
  })

  test('gaat wat voor geen ouder is gewoon door', async () => {
    expect(
      (await (await w.als('marieke')).call('POST', `${at}/sporen`, spoor({ ouderVanaf: null }))).status,
    ).toBe(201)
  })

  test('ziet de ene ouder niet eens dat de andere meedoet', async () => {
    const { body } = await (await w.als('karim')).call('GET', at)
    expect(body.betrokkenheden.filter((b: { kant: string }) => b.kant === 'ouder')).toHaveLength(1)
    expect(JSON.stringify(body)).not.toMatch(/linda/i)
  })

  test('blijft wat beide zagen zoals het was, en staat het bij de regisseur om te verdelen', async () => {
    expect([await ziet('linda', oud), await ziet('karim', oud)]).toEqual([true, true])
    const { body } = await (await w.als('marieke')).call('GET', `${at}/gezin`)
    expect(body.tweeHuizen).toMatchObject({ id: huizen.id, reden: 'Linda is bang voor Karim.' })
    expect(body.nogVoorBeide).toContainEqual({ soort: 'spoor', id: oud, tekst: 'Rust in huis', vanaf: dag })
    expect(body.abilities).toEqual({
      magZeggen: false,
      magTerugnemen: true,
      magVerdelen: true,
      magLinks: true,
    })
  })

  test('verdeelt alleen een regisseur, en maar één keer', async () => {
    const body = { soort: 'spoor', dingId: oud, ouderIds: [ouder.linda] }
    const nee = await (await w.als('nadia')).call('POST', `${at}/verdelingen`, body)
    expect([nee.status, nee.body.reden]).toEqual([403, 'rol_huizen'])
    expect(await ziet('karim', oud)).toBe(true)
    const marieke = await w.als('marieke')
    const [ander] = await w.owner(`select id from persoon where soort = 'ouder' and casus_id <> $1 limit 1`, [
      w.casusId,
    ])
    const vreemd = await marieke.call('POST', `${at}/verdelingen`, { ...body, ouderIds: [ander?.id] })
    expect([vreemd.status, await ziet('karim', oud)]).toEqual([409, true])
    expect((await marieke.call('POST', `${at}/verdelingen`, body)).status).toBe(201)
    expect([await ziet('linda', oud), await ziet('karim', oud)]).toEqual([true, false])
    const again = await marieke.call('POST', `${at}/verdelingen`, { ...body, ouderIds: [ouder.karim] })
    expect([again.status, again.body.reden]).toEqual([409, 'al_verdeeld'])
    expect(await ziet('karim', oud)).toBe(false)
    const weg = await marieke.call('POST', `${at}/verdelingen`, { ...body, dingId: w.casusId })
    expect(weg.status).toBe(404)
  })

  test('gaat met een spoor alles mee wat eraan hangt', async () => {
    const [regel] = await w.owner(
      `select ouder_ids from gebeurtenis where object_id = $1 and soort = 'spoor.toevoegen'`,
      [oud],
    )
    expect(regel?.ouder_ids).toEqual([ouder.linda])
  })

  test('ziet de jongere wie thuis wat leest', async () => {
    const { body } = await (await w.als('sem')).call('GET', '/v1/mijn-gezin')
    const ding = body.dingen.find((d: { id: string }) => d.id === oud)
    expect(ding).toEqual({ soort: 'spoor', id: oud, tekst: 'Rust in huis', ouderIds: [ouder.linda] })
    expect(body.ouders.map((o: { naam: string }) => o.naam).sort()).toEqual(['karim', 'linda'])
  })
})

describe('terugnemen', () => {
  const einde = (versie: number | null, wie: MetingMens = 'marieke') =>
    w
      .als(wie)
      .then((c) =>
        c.call(
          'PUT',
          `/v1/twee-huizen/${huizen.id}/einde`,
          { reden: 'Zij praten weer.' },
          versie === null ? {} : { 'if-match': `"${versie}"` },
        ),
      )

  test('kan alleen een regisseur, op de versie die er staat', async () => {
    expect((await einde(null)).status).toBe(428)
    expect((await einde(7)).status).toBe(412)
    expect((await einde(1, 'nadia')).status).toBe(403)
    expect((await einde(1, 'linda')).status).toBe(404)
    expect((await w.owner('select tot from twee_huizen'))[0]?.tot).toBeNull()
    expect((await einde(1)).status).toBe(200)
    expect((await einde(2)).status).toBe(409)
  })

  test('wat apart bleef, blijft apart; nieuw kan weer voor ouders zijn', async () => {
    expect([await ziet('linda', oud), await ziet('karim', oud)]).toEqual([true, false])
    const { status } = await (await w.als('marieke')).call('POST', `${at}/sporen`, spoor({ ouderVanaf: dag }))
    expect(status).toBe(201)
    const { body } = await (await w.als('marieke')).call('GET', `${at}/gezin`)
    expect(body.eerder).toMatchObject([{ eindeReden: 'Zij praten weer.' }])
  })
})
