import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWereld, type Wereld } from '../testing/samples.ts'
import { startKlok } from '../testing/start-klok.ts'
import { daden } from './afwijking.scenarios.ts'

let w: Wereld
beforeAll(async () => {
  w = await createWereld()
})
afterAll(() => w.api.close())

const at = (...more: string[]) => ['/v1/casussen', w.casusId, 'afwijkingen', ...more].join('/')
const invoer = (anders: Record<string, unknown> = {}) => ({
  gewoonte: 'Wie twee keer niet komt, wordt uitgeschreven.',
  wat: 'De plek blijft staan.',
  waarom: 'Komen lukt alleen als iemand meeloopt.',
  van: w.dag(0),
  herzienOp: w.dag(30),
  publiek: { wie: 'allen' },
  ...anders,
})
const publieken = () => ({
  eigen: { wie: 'eigen' },
  nadia: { wie: 'gekozen', organisaties: [w.organisatie.nadia] },
  allen: { wie: 'allen' },
  sem: { wie: 'allen', jeugdigeVanaf: w.dag(0) },
})
const maak = async (anders: Record<string, unknown> = {}): Promise<string> =>
  (await w.doe('marieke', 'POST', at(), invoer(anders))).id
const vraagNadia = async (id: string): Promise<string> =>
  (await w.doe('marieke', 'POST', at(id, 'dekkingen'), { wijze: 'vragen', actorId: w.actor.nadia })).id
const rows = async (id: string) => [
  await w.owner('select * from afwijking where id = $1', [id]),
  await w.owner('select * from dekking where afwijking_id = $1', [id]),
]
const versie = (n: number) => ({ 'if-match': `"${n}"` })
const statuses = {
  ok: [200, 201],
  mag_niet: [403],
  niet_gevonden: [404],
  toestand: [409],
  onzichtbaar: [200],
} as const
const seenBy = async (wie: string, id: string) =>
  (await w.doe(wie, 'GET', at())).afwijkingen.find((a: { id: string }) => a.id === id)

test.each(daden)('$zin', async ({ persona, daad, publiek, staat, verwacht, reden }) => {
  const id = await maak({ publiek: publieken()[publiek] })
  const dekkingId = daad === 'dekken' ? await vraagNadia(id) : ''
  if (staat === 'gedekt')
    await w.doe('nadia', 'PUT', at(id, 'dekkingen', dekkingId), { antwoord: 'gedekt' }, 1)
  if (staat === 'gestopt') await w.doe('marieke', 'POST', at(id, 'einde'), {}, 1)
  const before = await rows(id)
  const me = await w.als(persona)
  const v = versie(staat === 'loopt' ? 1 : 2)
  const requests = {
    zien: () => me.call('GET', at()),
    dekking_vragen: () => me.call('POST', at(id, 'dekkingen'), { wijze: 'vragen', actorId: w.actor.nadia }),
    dekken: () => me.call('PUT', at(id, 'dekkingen', dekkingId), { antwoord: 'gedekt' }, v),
    herzien: () => me.call('PUT', at(id, 'herziening'), { herzienOp: w.dag(60) }, v),
    stoppen: () => me.call('POST', at(id, 'einde'), { les: 'Meelopen helpt.' }, v),
  }
  const answer = await requests[daad]()
  expect(statuses[verwacht]).toContain(answer.status)
  if (reden !== undefined) expect(answer.body.reden).toBe(reden)
  if (daad === 'zien' && answer.status === 200)
    expect(answer.body.afwijkingen.some((a: { id: string }) => a.id === id)).toBe(verwacht === 'ok')
  if (verwacht !== 'ok') expect(await rows(id)).toEqual(before)
})

test('wie dekt, staat er met de dag bij; wie niet dekt, met de reden', async () => {
  const id = await maak()
  const dekkingId = await vraagNadia(id)
  const nadia = await w.als('nadia')
  const bare = await nadia.call('PUT', at(id, 'dekkingen', dekkingId), { antwoord: 'niet_gedekt' }, versie(1))
  expect([bare.status, bare.body.errors[0].veld]).toEqual([400, 'reden'])
  await w.doe(
    'nadia',
    'PUT',
    at(id, 'dekkingen', dekkingId),
    { antwoord: 'niet_gedekt', reden: 'Eerst bellen.' },
    1,
  )
  expect((await seenBy('bart', id)).dekkingen).toEqual([
    expect.objectContaining({
      wie: 'Nadia Haddou',
      genoteerdDoor: null,
      antwoord: 'niet_gedekt',
      reden: 'Eerst bellen.',
      op: w.dag(0),
    }),
  ])
})

test('een leidinggevende buiten de casus leest niets mee: wat die zei, wordt met de dag genoteerd', async () => {
  const id = await maak()
  const ask = await (await w.als('marieke')).call('POST', at(id, 'dekkingen'), {
    wijze: 'vragen',
    actorId: w.actor.ineke,
  })
  expect([ask.status, ask.body.errors[0].code]).toEqual([409, 'doet_niet_mee'])
  const body = { wijze: 'genoteerd', wie: 'de teamleider', antwoord: 'gedekt', op: w.dag(-1) }
  await w.doe('marieke', 'POST', at(id, 'dekkingen'), body)
  expect((await seenBy('bart', id)).dekkingen).toEqual([
    expect.objectContaining({
      wie: 'de teamleider',
      genoteerdDoor: 'Marieke van Dam',
      antwoord: 'gedekt',
      op: w.dag(-1),
    }),
  ])
})

test('dekking vraag je aan wie het mag lezen, en niet aan jezelf of twee keer', async () => {
  const id = await maak({ publiek: publieken().nadia })
  const marieke = await w.als('marieke')
  const ask = async (actorId: string | undefined) =>
    (await marieke.call('POST', at(id, 'dekkingen'), { wijze: 'vragen', actorId })).body
  expect((await ask(w.actor.bart)).errors[0].code).toBe('ziet_het_niet')
  expect((await ask(w.actor.marieke)).errors[0].code).toBe('jezelf')
  await vraagNadia(id)
  expect((await ask(w.actor.nadia)).reden).toBe('al_gevraagd')
  expect((await rows(id))[1]).toHaveLength(1)
})

test('een spoor of afspraak uit het plan mag erbij, als de schrijver het ziet', async () => {
  const { id: spoorId } = await w.doe('marieke', 'POST', `/v1/casussen/${w.casusId}/sporen`, {
    soort: 'onderwijs',
    doel: 'Weer naar school.',
    doelVan: 'jeugdige',
    publiek: { wie: 'eigen' },
  })
  const id = await maak({ spoorId })
  expect((await seenBy('marieke', id)).spoor).toEqual({ id: spoorId, doel: 'Weer naar school.' })
  expect((await seenBy('bart', id)).spoor).toBeNull()
  const strange = await (await w.als('bart')).call('POST', at(), invoer({ spoorId }))
  expect([strange.status, strange.body.errors[0].veld]).toEqual([409, 'spoorId'])
})

test('Mijn werk: een collega vraagt om dekking, en wanneer er opnieuw gekeken wordt', async () => {
  const id = await maak({ herzienOp: w.dag(10) })
  const dekkingId = await vraagNadia(id)
  const mine = async (wie: string, rij: string) =>
    (await w.doe(wie, 'GET', '/v1/mijn-werk')).afwijkingen.eerste.find((a: { id: string }) => a.id === rij)
      ?.soort
  expect(await mine('nadia', dekkingId)).toBe('dekking')
  expect(await mine('marieke', id)).toBeUndefined()
  await w.doe('nadia', 'PUT', at(id, 'dekkingen', dekkingId), { antwoord: 'gedekt' }, 1)
  expect(await mine('nadia', dekkingId)).toBeUndefined()
  await startKlok(w.api.database, '2026-11-10T09:00:00Z')
  try {
    const later = await w.api.as('marieke')
    const own = async () =>
      (await later.call('GET', '/v1/mijn-werk')).body.afwijkingen.eerste.find(
        (a: { id: string }) => a.id === id,
      )?.soort
    expect(await own()).toBe('herzien')
    const body = { herzienOp: '2026-12-10', les: 'Meelopen helpt.' }
    expect((await later.call('PUT', at(id, 'herziening'), body, versie(1))).status).toBe(200)
    expect(await own()).toBeUndefined()
  } finally {
    await startKlok(w.api.database, '2026-11-02T09:00:00Z')
  }
})

test('stoppen zonder nieuwe les laat staan wat eerder geleerd werd', async () => {
  const id = await maak()
  await w.doe('marieke', 'PUT', at(id, 'herziening'), { herzienOp: w.dag(60), les: 'Meelopen helpt.' }, 1)
  await w.doe('marieke', 'POST', at(id, 'einde'), {}, 2)
  expect(await seenBy('marieke', id)).toMatchObject({
    status: 'gestopt',
    gestoptOp: w.dag(0),
    les: 'Meelopen helpt.',
  })
})

test('twee keer op de knop is één afwijking, en een oude versie verandert niets', async () => {
  const marieke = await w.als('marieke')
  const kop = { 'idempotency-key': 'twee-keer-anders-1' }
  const first = await marieke.call('POST', at(), invoer(), kop)
  expect((await marieke.call('POST', at(), invoer(), kop)).body).toEqual(first.body)
  const before = await rows(first.body.id)
  expect((await marieke.call('POST', at(first.body.id, 'einde'), {})).status).toBe(428)
  expect((await marieke.call('POST', at(first.body.id, 'einde'), {}, versie(8))).status).toBe(412)
  expect(await rows(first.body.id)).toEqual(before)
})

test('een bevroren casus neemt geen afwijking op', async () => {
  await w.owner(
    `update casus set zijtoestand = 'bevroren', zijtoestand_reden = 'wacht', zijtoestand_tot = sec.vandaag() + 9,
    zijtoestand_eigenaar = $2 where id = $1`,
    [w.casusId, w.actor.marieke],
  )
  const before = (await w.owner('select id from afwijking')).length
  const { status, body } = await (await w.als('marieke')).call('POST', at(), invoer())
  expect([status, body.reden]).toEqual([409, 'casus_bevroren'])
  expect((await w.owner('select id from afwijking')).length).toBe(before)
})
