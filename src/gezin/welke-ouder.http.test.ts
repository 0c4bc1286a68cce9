import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMetingWereld, type MetingMens, type MetingWereld } from '../testing/meting-wereld.ts'

// Also where parents live together, what was chosen for one of them is for that one, whatever it hangs on.
const dag = '2026-11-02'
let w: MetingWereld
let at: string
let linda: string
beforeAll(async () => {
  w = await createMetingWereld('steun')
  at = `/v1/casussen/${w.casusId}`
  const [row] = await w.owner('select persoon_id from betrokkenheid where id = $1', [w.wie.linda])
  linda = String(row?.persoon_id)
})
afterAll(() => w?.close())

type Call = Parameters<Awaited<ReturnType<MetingWereld['als']>>['call']>
const doe = async (wie: MetingMens, ...call: Call) => (await w.als(wie)).call(...call)
const made = async (wie: MetingMens, pad: string, body: unknown): Promise<string> => {
  const answer = await doe(wie, 'POST', pad, body)
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 201 })
  return answer.body.id
}
const words = async (wie: MetingMens, pad: string) => JSON.stringify((await doe(wie, 'GET', pad)).body)
const overleg = (genodigden: MetingMens[]) =>
  made('marieke', `${at}/overleggen`, {
    begintOp: '2026-11-05T13:00:00Z',
    eindigtOp: '2026-11-05T14:00:00Z',
    plaats: 'Kade 9',
    doel: 'Hoe verder met school?',
    voorzitterId: w.wie.marieke,
    genodigden: genodigden.map((wie) => w.wie[wie]),
    ...(!genodigden.includes('karim') && { zonderOudersReden: 'Vader komt een andere keer.' }),
  })

test('een agendapunt voor de moeder staat niet op de agenda van de vader', async () => {
  const id = await overleg(['marieke', 'nadia', 'sem', 'linda', 'karim'])
  await made('marieke', `/v1/overleggen/${id}/agendapunten`, {
    titel: 'Waar moeder hulp bij wil',
    publiek: { wie: 'allen', jeugdigeVanaf: dag, ouderVanaf: dag, ouderIds: [linda] },
  })
  expect(await words('linda', `/v1/overleggen/${id}`)).toContain('Waar moeder hulp bij wil')
  expect(await words('karim', `/v1/overleggen/${id}`)).toContain('Hoe verder met school?')
  expect(await words('karim', `/v1/overleggen/${id}`)).not.toContain('Waar moeder')
  const { agenda } = (await doe('marieke', 'GET', `/v1/overleggen/${id}`)).body
  expect(agenda[0].nietVoor.join()).toMatch(/karim/i)
  expect(agenda[0].nietVoor.join()).not.toMatch(/linda/i)
})

test('een agendapunt uit een bijdrage voor de moeder is ook alleen voor haar', async () => {
  const id = await overleg(['marieke', 'nadia', 'sem', 'linda', 'karim'])
  const bronId = await made('marieke', `${at}/bijdragen`, {
    soort: 'goed',
    categorie: 'onderwijs',
    tekst: 'Moeder bracht hem elke dag.',
    noodzaak: 'Om samen te zien wat lukt.',
    publiek: { wie: 'allen', jeugdigeVanaf: dag, ouderVanaf: dag, ouderIds: [linda] },
  })
  await made('marieke', `/v1/overleggen/${id}/agendapunten`, { bron: 'bijdrage', bronId })
  expect(await words('linda', `/v1/overleggen/${id}`)).toContain('Moeder bracht hem')
  expect(await words('karim', `/v1/overleggen/${id}`)).not.toContain('Moeder bracht hem')
})

test('wat iemand voor de moeder opschrijft, leest de vader niet', async () => {
  const id = await overleg(['marieke', 'nadia', 'sem', 'linda', 'karim'])
  const { deelnames } = (await doe('marieke', 'GET', `/v1/overleggen/${id}`)).body
  const hers = deelnames.find((d: { betrokkenheidId: string }) => d.betrokkenheidId === w.wie.linda)
  const body = { tekst: 'Ik ben bang dat het misgaat.', voorWie: 'vaste_persoon' }
  const pad = `/v1/deelnames/${hers.id}/voorbereiding`
  expect((await doe('nadia', 'PUT', pad, body, { 'if-match': '"0"' })).status).toBe(200)
  for (const [wie, leest] of [
    ['linda', true],
    ['nadia', true],
    ['karim', false],
    ['sem', false],
  ] as const)
    expect([wie, (await words(wie, `/v1/overleggen/${id}`)).includes('bang dat het misgaat')]).toEqual([
      wie,
      leest,
    ])
})

test('wie alleen voor de moeder meedoet, staat bij de vader niet aan tafel', async () => {
  await w.owner('update betrokkenheid set ouder_ids = $2 where id = $1', [w.wie.eva, [linda]])
  const id = await overleg(['marieke', 'nadia', 'eva', 'sem', 'linda', 'karim'])
  expect(await words('linda', `/v1/overleggen/${id}`)).toContain(w.wie.eva)
  expect(await words('karim', `/v1/overleggen/${id}`)).not.toContain(w.wie.eva)
})

test('een overleg zonder de vader krijgt hem er later niet stil bij', async () => {
  const id = await overleg(['marieke', 'nadia', 'sem', 'linda'])
  const { status, body } = await doe('marieke', 'POST', `/v1/overleggen/${id}/deelnames`, {
    betrokkenheidId: w.wie.karim,
  })
  expect([status, body.reden]).toEqual([409, 'buiten_publiek'])
  expect((await doe('karim', 'GET', `/v1/overleggen/${id}`)).status).toBe(404)
})

const plek = (publiek: Record<string, unknown>) => ({
  soort: 'wonen',
  wat: 'Een kamer bij tante',
  begint: '2026-11-09',
  publiek: { wie: 'allen', ouderVanaf: dag, ...publiek },
  momenten: [{ dag: '2026-11-09', tijd: '09:00', wat: 'Samen kijken', wieId: w.wie.nadia }],
})

test('een nieuwe plek voor de moeder ziet de vader niet', async () => {
  await made('marieke', `${at}/nieuwe-plekken`, plek({ ouderIds: [linda] }))
  expect(await words('linda', `${at}/wie-blijft`)).toContain('Een kamer bij tante')
  expect(await words('karim', `${at}/wie-blijft`)).not.toContain('Een kamer bij tante')
})

test('wonen de ouders in twee huizen, dan zegt een nieuwe plek voor welke ouder zij is', async () => {
  const begin = await doe('marieke', 'POST', `${at}/twee-huizen`, { reden: 'Zij wonen apart.' })
  expect({ status: begin.status, body: begin.body }).toMatchObject({ status: 201 })
  const count = async () => (await w.owner('select id from nieuwe_plek')).length
  const before = await count()
  const { status, body } = await doe('marieke', 'POST', `${at}/nieuwe-plekken`, plek({}))
  expect([status, body.reden ?? body.code]).toEqual([409, 'welke_ouder'])
  expect(await count()).toBe(before)
  await made('marieke', `${at}/nieuwe-plekken`, plek({ ouderIds: [linda] }))
})
