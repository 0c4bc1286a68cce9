import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createMetingWereld, type MetingWereld } from '../testing/meting-wereld.ts'

// A licensed instrument as data: it may run the other way, in other numbers, for other ages and people, and a newer version may differ again.
let w: MetingWereld
const own = JSON.parse(
  readFileSync(new URL('../../db/instrumenten/leefwijzer-1.json', import.meta.url), 'utf8'),
)
const honderd = (versie: number, richting: string) => ({
  ...own,
  code: 'honderd',
  versie,
  leeftijd: { van: 16, tot: 23 },
  informanten: ['jeugdige', 'professional'],
  schaal: {
    van: 0,
    tot: 100,
    richting,
    waarden: [0, 25, 50, 75, 100].map((waarde) => ({
      waarde,
      label: { nl: `${waarde} van ${versie}`, en: `${waarde} of ${versie}` },
    })),
  },
  leefgebieden: own.leefgebieden.map(({ waarden: _own, ...l }: Record<string, unknown>) => l),
  parameters: { sd: 10, betrouwbaarheid: 0.8, afkapwaarde: null },
})
const laad = (i: ReturnType<typeof honderd>) =>
  w.owner(
    'insert into instrument (code, versie, naam, gegevens) values ($1, $2, $3, $4) on conflict do nothing',
    [i.code, i.versie, i.naam.nl, JSON.stringify(i)],
  )
const instrument = { code: 'honderd', versie: 1 }

beforeAll(async () => {
  w = await createMetingWereld()
  await laad(honderd(1, 'lager_helpt'))
})
afterAll(() => w.close())
beforeEach(async () => {
  await w.naar('2026-11-02T09:00:00Z')
  await w.owner('delete from meetronde where casus_id = $1', [w.casusId])
})

async function zegt(wie: 'sem' | 'bart', stand: number): Promise<void> {
  await w.vul(wie, 'onderwijs', { stand })
  const { status, body } = await w.laatLezen(wie, ['onderwijs'], { organisaties: [w.organisatie.nadia] })
  expect(status).toBe(201)
  if (wie === 'bart')
    await (await w.als('sem')).call('POST', `/v1/meetvrijgaven/${body.ids[0]}/openingen`, {})
}
const gebied = async () => (await w.lees('nadia')).naast[0]

test('één plek verschil is ook op een schaal tot honderd geen verschil om over te praten; twee plekken wel', async () => {
  await w.ronde(['onderwijs'], ['sem', 'bart'], { instrument })
  await zegt('sem', 0)
  await zegt('bart', 25)
  expect((await gebied())?.verschil).toBeNull()
  const bart = (await w.lees('bart')).mijn[0]
  await (await w.als('bart')).call('DELETE', `/v1/meetvrijgaven/${bart?.vrijgave?.id}`, undefined, {
    'if-match': '"1"',
  })
  await w.vul('bart', 'onderwijs', { stand: 75 }, 1)
  const { body } = await w.laatLezen('bart', ['onderwijs'], { organisaties: [w.organisatie.nadia] })
  await (await w.als('sem')).call('POST', `/v1/meetvrijgaven/${body.ids[0]}/openingen`, {})
  expect((await gebied())?.verschil).toBe('T0')
})

test('verandering telt in plekken, naar de kant die helpt; de RCI in de getallen van de schaal', async () => {
  await w.ronde(['onderwijs'], ['sem'], { instrument })
  await zegt('sem', 75)
  await w.ronde(['onderwijs'], ['sem'], { instrument, moment: 'T1' })
  await zegt('sem', 50)
  // 25 lower, where lower helps: one place better. SD 10, r .80: S_diff 6.32, so 25 is an RCI of 3.95.
  expect((await gebied())?.veranderingen[0]?.stappen).toEqual([
    { van: 'T0', naar: 'T1', verschil: 1, betrouwbaar: true },
  ])
})

test('wat verteld is, houdt de schaal van toen, ook als er een nieuwere versie is die andersom loopt', async () => {
  await w.ronde(['onderwijs'], ['sem'], { instrument })
  await zegt('sem', 0)
  await laad(honderd(2, 'hoger_helpt'))
  expect((await gebied())?.instrument).toEqual(instrument)
  expect((await w.lees('sem')).naast[0]?.instrument).toEqual(instrument)
  const next = await (await w.als('nadia')).call('POST', `/v1/casussen/${w.casusId}/meetrondes`, {
    instrument: { code: 'honderd', versie: 2 },
    moment: 'T1',
    vraag: 'En nu?',
    leefgebieden: ['onderwijs'],
    openTot: '2026-12-01',
  })
  expect(next.body.errors[0]).toMatchObject({ veld: 'instrument', code: 'andere_versie' })
  await w.ronde(['onderwijs'], ['sem'], { instrument, moment: 'T1' })
  expect((await w.lees('nadia')).rondes.length).toBe(2)
})

test('voor wie een instrument niet gemaakt is, die wordt er niet mee gevraagd; wie kiest, weet de leeftijd', async () => {
  const asked = await (await w.als('nadia')).call('POST', `/v1/casussen/${w.casusId}/meetrondes`, {
    instrument,
    moment: 'T0',
    vraag: 'Hoe gaat het?',
    leefgebieden: ['onderwijs'],
    openTot: '2026-12-01',
    informanten: [{ betrokkenheidId: w.wie.linda, leefgebieden: ['onderwijs'] }],
  })
  expect(asked.body.errors[0].code).toBe('niet_voor_deze_kant')
  expect((await w.lees('nadia')).rondes).toEqual([])
  expect([(await w.lees('nadia')).leeftijd, (await w.lees('bart')).leeftijd]).toEqual([14, null])
})

test('een ronde die dicht is, krijgt meer tijd zolang de volgende niet begon; daarna blijft zij zoals zij was', async () => {
  const id = await w.ronde(['onderwijs'], ['sem'], { openTot: '2026-11-10' })
  const more = async (openTot: string, versie: number) =>
    (await w.als('nadia')).call('PATCH', `/v1/meetrondes/${id}`, { openTot }, { 'if-match': `"${versie}"` })
  await w.naar('2026-11-12T09:00:00Z')
  expect((await more('2026-11-15', 1)).status).toBe(200)
  await w.ronde(['onderwijs'], ['sem'], { moment: 'T1', openTot: '2026-12-20' })
  expect((await more('2026-11-16', 2)).status).toBe(200)
  await w.naar('2026-11-20T09:00:00Z')
  const late = await more('2026-12-20', 3)
  expect([late.status, late.body.reden]).toEqual([409, 'volgende_begon'])
  const [t1, t0] = (await w.lees('nadia')).rondes
  expect([t1?.abilities.magWijzigen, t0?.abilities.magWijzigen, t0?.openTot]).toEqual([
    true,
    false,
    '2026-11-16',
  ])
})

test('voor de jongere iets opent, hoort die wie het daarna leest; thuis niet meer zodra het niet thuis mag', async () => {
  await w.ronde(['onderwijs'], ['sem', 'bart'])
  await w.vul('bart', 'onderwijs')
  const chosen = { organisaties: [w.organisatie.nadia], ouderVanaf: '2026-11-02' }
  expect((await w.laatLezen('bart', ['onderwijs'], chosen)).status).toBe(201)
  const daarna = async () => (await w.lees('sem')).naast[0]?.weergaven[0]?.daarna
  expect(await daarna()).toEqual({ organisaties: ['Kade 9', 'ROC De Waterlinie'], ouders: null })
  expect((await w.lees('bart')).naast[0]?.weergaven[0]?.daarna).toBeNull()
  await (await w.als('sem')).call(
    'PUT',
    `/v1/casussen/${w.casusId}/leefgebieden/onderwijs`,
    { nietThuis: true },
    { 'if-match': '"0"' },
  )
  expect((await daarna())?.ouders).toEqual([])
})
