import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { clock } from '../kernel/clock.ts'
import { dayFrom } from '../testing/delen-wereld.ts'
import { insertCasus } from '../testing/insert-casus.ts'
import { createPortaalWereld, type PortaalWereld } from '../testing/portaal-wereld.ts'
import type { MijnVast, PlekMoment, Vast } from './contract.ts'
import { isNiemand, situaties, type Verwacht } from './vast.scenarios.ts'

let w: PortaalWereld
let pga: string
const actor: Record<string, string> = {}
const statuses: Record<Verwacht, number> = { ok: 200, mag_niet: 403, niet_gevonden: 404, toestand: 409 }

beforeAll(async () => {
  w = await createPortaalWereld()
  const rows = await w.owner<{ sub: string; id: string }>(
    'select c.sub, a.id from actor a join account c on c.id = a.account_id order by a.van, a.id',
  )
  for (const { sub, id } of rows) actor[sub] ??= id
})
beforeEach(async () => {
  await w.owner('delete from gemist_moment')
  pga = await insertCasus(w.api.database.ownerUrl, {
    regime: 'pga',
    roepnaam: 'Sem',
    achternaam: 'Proef',
    deelnames: [
      { wie: 'marieke', rollen: ['casusregisseur'] },
      { wie: 'nadia', rollen: ['vaste_persoon'] },
      { wie: 'bart', rollen: ['deelnemer'] },
      { wie: 'sem', rollen: ['jeugdige'] },
      { wie: 'linda', rollen: ['ouder'] },
    ],
  })
  await w.owner('insert into plan (casus_id) values ($1)', [pga])
})
afterAll(() => w?.api.close())

let n = 0
type Hoe = { versie?: number; sleutel?: string }
const doe = async (
  wie: string,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  pad: string,
  body?: unknown,
  { versie, sleutel }: Hoe = {},
) =>
  (await w.as(wie)).call(method, pad, body, {
    ...(method === 'POST' && { 'idempotency-key': sleutel ?? `gemist-proef-${n++}` }),
    ...(versie !== undefined && { 'if-match': `"${versie}"` }),
  })
const dag = (bij = 0) => dayFrom(clock.today(), bij)
const lees = async (wie: string): Promise<Vast> =>
  (await doe(wie, 'GET', `/v1/casussen/${pga}/wie-blijft`)).body
const mijnPlek = async () =>
  ((await doe('sem', 'GET', '/v1/mijn-vaste-persoon')).body as MijnVast).plannen.find(
    (p) => p.casusId === pga,
  )?.plekken[0]
const mijn = async (): Promise<PlekMoment | undefined> => (await mijnPlek())?.momenten[0]
const wieId = async (naam: string) =>
  (await lees('marieke')).mensen.find((mens) => mens.naam.startsWith(naam))?.id ?? ''
/** One moment with Nadia, seen by her organisation and the planner's. Answers its id. */
const moment = async (meer: object = {}, plek: object = {}): Promise<string> => {
  const body = {
    soort: 'school',
    wat: 'ROC',
    begint: dag(-1),
    momenten: [{ dag: dag(-1), tijd: '09:00', wat: 'Bij de deur', wieId: await wieId('Nadia'), ...meer }],
    ...plek,
  }
  await doe('marieke', 'POST', `/v1/casussen/${pga}/nieuwe-plekken`, body)
  return (await lees('marieke')).plekken[0]?.momenten[0]?.id ?? ''
}
const zeg = async (id: string, tekst = 'Ik wachtte een uur.', hoe: Hoe = {}) =>
  doe('sem', 'POST', `/v1/plek-momenten/${id}/gemist`, { tekst }, hoe)
const werk = async (wie: string) =>
  (await doe(wie, 'GET', '/v1/mijn-werk')).body.gemist.eerste.filter(
    (g: { casusId: string }) => g.casusId === pga,
  )
const rijen = () => w.owner('select * from gemist_moment where casus_id = $1', [pga])

describe('wie wat mag', () => {
  for (const { persona, act, situatie, verwacht } of situaties) {
    if (!isNiemand(act)) continue
    test(`${persona}: ${act}, ${situatie}: ${verwacht}`, async () => {
      const id = await moment()
      const gemist = act === 'niemand' ? '' : (await zeg(id)).body.id
      const before = await rijen()
      const pad = `/v1/gemiste-momenten/${gemist}`
      const found = await {
        niemand: () => doe(persona, 'POST', `/v1/plek-momenten/${id}/gemist`, {}),
        niemand_terug: () => doe(persona, 'DELETE', pad, undefined, { versie: 1 }),
        niemand_antwoord: () =>
          doe(persona, 'PUT', `${pad}/antwoord`, { antwoord: 'Ik bel.' }, { versie: 1 }),
      }[act]()
      expect(found.status).toBe(statuses[verwacht])
      expect(await rijen()).toEqual(before)
    })
  }
})

describe('er was niemand', () => {
  test('één druk is genoeg: de vaste persoon en de regisseur lezen het, en de jongere weet dat vooraf', async () => {
    const id = await moment()
    expect((await mijn())?.magGemist).toBe(true)
    expect((await mijnPlek())?.leest).toEqual(expect.arrayContaining(['Nadia Haddou']))
    expect((await zeg(id, '')).status).toBe(201)
    expect(await mijn()).toMatchObject({
      magGemist: false,
      gemist: { tekst: '', abilities: { magTerug: true } },
    })
    for (const wie of ['nadia', 'marieke']) {
      expect(await werk(wie)).toMatchObject([{ wat: 'Bij de deur', dag: dag(-1) }])
      expect((await lees(wie)).plekken[0]?.momenten[0]?.gemist?.abilities.magAntwoorden).toBe(true)
    }
  })

  test('wie de plek ook ziet, leest het niet: niet op de pagina, in de tijdlijn of in het werk', async () => {
    const allen = { wie: 'allen', organisaties: [], jeugdigeVanaf: null, ouderVanaf: dag(-1) }
    const id = await moment({}, { publiek: allen })
    const zicht = async () => [
      await lees('bart'),
      await lees('linda'),
      (await doe('bart', 'GET', `/v1/casussen/${pga}/tijdlijn`)).body,
      await werk('bart'),
    ]
    const before = await zicht()
    expect((await lees('linda')).plekken[0]?.momenten).toHaveLength(1)
    expect((await zeg(id)).status).toBe(201)
    expect(await zicht()).toEqual(before)
    expect((await doe('linda', 'POST', `/v1/plek-momenten/${id}/gemist`, {})).status).toBe(403)
  })

  test('een regisseur voor wie de plek niet is, leest het niet en wordt niet genoemd', async () => {
    const id = await moment()
    await w.owner(
      'update nieuwe_plek set publiek = array[(select organisatie_id from actor where id = $2)] where casus_id = $1',
      [pga, actor.nadia],
    )
    expect((await mijnPlek())?.leest).toEqual(['Nadia Haddou'])
    await zeg(id)
    expect(await werk('marieke')).toEqual([])
    expect(await werk('nadia')).toHaveLength(1)
  })

  test('twee keer drukken is één keer zeggen', async () => {
    const id = await moment()
    const first = await zeg(id, 'Ik wachtte.', { sleutel: 'gemist-dubbel' })
    const second = await zeg(id, 'Ik wachtte.', { sleutel: 'gemist-dubbel' })
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id])
    expect((await zeg(id)).body.reden).toBe('al_gezegd')
    expect(await rijen()).toHaveLength(1)
  })

  test('wat nog komt, of waarvan al gezegd is dat het niet doorging, kan niet', async () => {
    const id = await moment({ dag: dag(2) })
    expect((await mijn())?.magGemist).toBe(false)
    expect((await zeg(id)).body.reden).toBe('nog_niet_geweest')
    const uitkomst = { status: 'niet_gelukt', reden: 'De trein reed niet.' }
    await doe('nadia', 'PUT', `/v1/plek-momenten/${id}/uitkomst`, uitkomst, { versie: 1 })
    await w.owner('update plek_moment set dag = $2 where id = $1', [id, dag(-1)])
    expect((await zeg(id)).body.reden).toBe('al_bekend')
    expect(await rijen()).toEqual([])
  })

  test('ook als een ander zegt van wel: wat de jongere zegt staat ernaast, en het moment verzetten kan niet meer', async () => {
    const id = await moment()
    const pad = `/v1/plek-momenten/${id}`
    await zeg(id)
    const anders = { dag: dag(1), tijd: null, wat: 'Bij de deur', wieId: await wieId('Nadia') }
    expect((await doe('marieke', 'PUT', pad, anders, { versie: 1 })).body.reden).toBe('niemand_was_er')
    expect((await doe('nadia', 'PUT', `${pad}/uitkomst`, { status: 'gedaan' }, { versie: 1 })).status).toBe(
      200,
    )
    expect(await mijn()).toMatchObject({ status: 'gedaan', gemist: { tekst: 'Ik wachtte een uur.' } })
  })

  test('dezelfde dag terug te nemen, daarna niet meer', async () => {
    const id = await moment()
    const pad = `/v1/gemiste-momenten/${(await zeg(id)).body.id}`
    expect((await doe('sem', 'DELETE', pad)).status).toBe(428)
    expect((await doe('sem', 'DELETE', pad, undefined, { versie: 4 })).status).toBe(412)
    expect((await doe('sem', 'DELETE', pad, undefined, { versie: 1 })).status).toBe(200)
    expect(await mijn()).toMatchObject({ gemist: null, magGemist: true })
    expect(await werk('nadia')).toEqual([])
    const again = (await zeg(id)).body.id
    await w.owner(`update gemist_moment set op = op - interval '25 hours' where id = $1`, [again])
    expect((await mijn())?.gemist?.abilities.magTerug).toBe(false)
    const late = await doe('sem', 'DELETE', `/v1/gemiste-momenten/${again}`, undefined, { versie: 1 })
    expect(late.body.reden).toBe('dag_voorbij')
    expect(await rijen()).toHaveLength(1)
  })

  test('wie antwoordt, doet dat met woorden: de jongere leest ze, en het wacht op niemand meer', async () => {
    const id = await moment()
    const pad = `/v1/gemiste-momenten/${(await zeg(id)).body.id}/antwoord`
    const antwoord = { antwoord: 'Dat had niet mogen gebeuren. Ik bel je zo.' }
    expect((await doe('nadia', 'PUT', pad, { antwoord: '' }, { versie: 1 })).status).toBe(400)
    expect((await doe('nadia', 'PUT', pad, antwoord)).status).toBe(428)
    expect((await doe('nadia', 'PUT', pad, antwoord, { versie: 3 })).status).toBe(412)
    expect((await doe('nadia', 'PUT', pad, antwoord, { versie: 1 })).status).toBe(200)
    expect((await doe('marieke', 'PUT', pad, antwoord, { versie: 2 })).body.reden).toBe('al_beantwoord')
    expect((await mijn())?.gemist).toMatchObject({ ...antwoord, van: 'Nadia Haddou' })
    expect([await werk('nadia'), await werk('marieke')]).toEqual([[], []])
  })

  test('een ouder vindt de eerste weken alleen als er een voor die ouder is', async () => {
    const er = async (wie: string) =>
      (await doe(wie, 'GET', `/v1/mijn-mensen?casusId=${pga}`)).body.eersteWeken
    expect([await er('linda'), await er('sem')]).toEqual([false, false])
    await moment()
    expect([await er('linda'), await er('sem')]).toEqual([false, true])
    await w.owner(`update nieuwe_plek set ouder_vanaf = '2020-01-01' where casus_id = $1`, [pga])
    expect(await er('linda')).toBe(true)
    const [plek] = (await lees('linda')).plekken
    expect(plek).toMatchObject({
      leest: [],
      momenten: [{ wie: 'Nadia Haddou', magGemist: false, gemist: null }],
    })
  })

  test('in een bevroren casus verandert er niets', async () => {
    const id = await moment()
    await w.owner(
      `update casus set zijtoestand = 'bevroren', zijtoestand_reden = 'proef', zijtoestand_eigenaar = $2, zijtoestand_tot = $3 where id = $1`,
      [pga, actor.marieke, dag(9)],
    )
    expect((await mijn())?.magGemist).toBe(false)
    expect((await zeg(id)).body.reden).toBe('bevroren')
    expect(await rijen()).toEqual([])
  })
})
