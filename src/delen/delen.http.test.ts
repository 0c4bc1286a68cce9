import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWereld, dayFrom, type Wereld } from '../testing/delen-wereld.ts'
import { daden } from './delen.scenarios.ts'

let w: Wereld
let ofBart: string
let ofBartForSem: string
beforeAll(async () => {
  w = await createWereld()
  const voorval = { soort: 'voorval', eigenKant: { staat: 'nog_vragen', uiterlijk: dayFrom(w.vandaag, 5) } }
  const publiek = { wie: 'gekozen', organisaties: [w.organisaties.marieke] }
  ofBart = await w.voegToe('bart', { ...voorval, publiek })
  ofBartForSem = await w.voegToe('bart', { ...voorval, publiek: { ...publiek, jeugdigeVanaf: w.vandaag } })
})
afterAll(() => w.close())

const path = (id: string, rest = '') => `/v1/casussen/${w.casusId}/bijdragen/${id}${rest}`
const version1 = { 'if-match': '"1"' }
const statuses = { ok: [200, 201], mag_niet: [403], niet_gevonden: [404], toestand: [409] } as const
const rowOf = async (id: string) => (await w.owner('select * from bijdrage where id = $1', [id]))[0]

async function perform(
  persona: (typeof daden)[number]['persona'],
  act: (typeof daden)[number]['act'],
  situatie: string,
) {
  const me = w.personen[persona]
  const fresh = () =>
    w.voegToe('bart', {
      soort: 'voorval',
      eigenKant: { staat: 'nog_vragen', uiterlijk: w.vandaag },
      publiek: { wie: 'gekozen', organisaties: [w.organisaties.marieke] },
    })
  const target = act === 'weerwoord' || (act === 'eigen_kant' && persona === 'sem') ? ofBartForSem : ofBart
  switch (act) {
    case 'toevoegen':
      return me.call(
        'POST',
        `/v1/casussen/${situatie.includes('gesloten') ? w.geslotenId : w.casusId}/bijdragen`,
        w.invoer(),
      )
    case 'lezen':
      return me.call('GET', path(target))
    case 'corrigeren': {
      const id = persona === 'bart' ? await fresh() : target
      return me.call(
        'POST',
        path(id, '/correcties'),
        {
          ...w.invoer({ publiek: { wie: 'gekozen', organisaties: [w.organisaties.marieke] } }),
          reden: 'Verkeerde dag.',
        },
        version1,
      )
    }
    case 'intrekken':
      return me.call(
        'POST',
        path(persona === 'bart' ? await fresh() : target, '/intrekking'),
        { reden: 'Hoort hier niet.' },
        version1,
      )
    case 'weerwoord':
      return me.call('POST', path(target, '/weerwoorden'), { tekst: 'Dit klopt niet.' })
    case 'eigen_kant':
      return me.call('POST', path(target, '/eigen-kant'), { gebeurde: 'Ik wilde weg.' })
    case 'publiek':
      return me.call('GET', `/v1/casussen/${w.casusId}/publiek`)
  }
}

test.each(daden)(
  '$persona, $act, $situatie: $verwacht',
  async ({ persona, act, situatie, verwacht, reden }) => {
    const before = await rowOf(ofBart)
    const answer = await perform(persona, act, situatie)
    expect(statuses[verwacht]).toContain(answer.status)
    if (reden !== undefined) expect(answer.body.reden).toBe(reden)
    if (verwacht !== 'ok') expect(await rowOf(ofBart)).toEqual(before)
  },
)

test('een voorval zonder antwoord over de eigen kant wordt niet bewaard', async () => {
  const count = async () => (await w.owner('select id from bijdrage')).length
  const before = await count()
  const { status, body } = await w.personen.bart.call(
    'POST',
    `/v1/casussen/${w.casusId}/bijdragen`,
    w.invoer({ soort: 'voorval' }),
  )
  expect(status).toBe(409)
  expect(body.errors).toContainEqual(
    expect.objectContaining({ veld: 'eigenKant', code: 'eigen_kant_ontbreekt' }),
  )
  expect(await count()).toBe(before)
})

test('de eigen kant in woorden komt met de bijdrage mee terug', async () => {
  const id = await w.voegToe('bart', {
    soort: 'voorval',
    eigenKant: { staat: 'gevraagd', woorden: { gebeurde: 'Ik wilde weg.', zouHelpen: 'Als Nadia belt.' } },
  })
  const { body } = await w.personen.bart.call('GET', path(id))
  expect(body.eigenKant).toMatchObject({
    staat: 'gevraagd',
    woorden: [{ gebeurde: 'Ik wilde weg.', beschermde: '', zouHelpen: 'Als Nadia belt.' }],
  })
  const no = await w.voegToe('bart', {
    soort: 'voorval',
    eigenKant: { staat: 'wil_niet', uitleg: 'Hij wil er nu niet over praten.' },
  })
  expect((await w.personen.bart.call('GET', path(no))).body.eigenKant).toMatchObject({
    staat: 'wil_niet',
    uitleg: 'Hij wil er nu niet over praten.',
  })
})

test('alle fouten komen in één antwoord: categorie buiten het regime, geen noodzaak bij delen, geen kant van de jongere', async () => {
  const { status, body } = await w.personen.marieke.call(
    'POST',
    `/v1/casussen/${w.steunId}/bijdragen`,
    w.invoer({ categorie: 'politie', noodzaak: '', publiek: { wie: 'allen' }, soort: 'voorval' }),
  )
  expect(status).toBe(409)
  expect(body.errors.map((e: { veld: string }) => e.veld).sort()).toEqual([
    'categorie',
    'eigenKant',
    'noodzaak',
  ])
})

test.each([
  ['verlooptOp', { verlooptOp: '2020-01-01' }],
  ['gebeurdOp', { gebeurdOp: '2999-01-01' }],
  ['eigenKant', { eigenKant: { staat: 'wil_niet', uitleg: 'Niet nu.' } }],
  ['eigenKant.uiterlijk', { soort: 'voorval', eigenKant: { staat: 'nog_vragen', uiterlijk: '2020-01-01' } }],
])('wat niet kan, wat er ook in de casus staat, is 400 bij %s', async (veld, extra) => {
  const { status, body } = await w.personen.bart.call(
    'POST',
    `/v1/casussen/${w.casusId}/bijdragen`,
    w.invoer(extra),
  )
  expect(status).toBe(400)
  expect(body.errors.map((e: { veld: string }) => e.veld)).toEqual([veld])
})

test('bij steun ziet de jongere het vanaf vandaag, tenzij de bron met reden en dag wacht', async () => {
  const at = (id: string) => `/v1/casussen/${w.steunId}/bijdragen/${id}`
  const open = await w.voegToe('marieke', {}, w.steunId)
  expect((await w.personen.sem.call('GET', at(open))).status).toBe(200)
  const later = { publiek: { jeugdigeVanaf: dayFrom(w.vandaag, 4) } }
  const bare = await w.personen.marieke.call('POST', `/v1/casussen/${w.steunId}/bijdragen`, w.invoer(later))
  expect([bare.status, bare.body.errors[0].veld]).toEqual([409, 'achterhoudReden'])
  const held = await w.voegToe(
    'marieke',
    { ...later, achterhoudReden: 'Ik vertel het zelf eerst.' },
    w.steunId,
  )
  expect((await w.personen.sem.call('GET', at(held))).status).toBe(404)
  expect((await w.personen.linda.call('GET', at(open))).status).toBe(404)
})

test('twee keer versturen met dezelfde sleutel geeft één bijdrage', async () => {
  const key = { 'idempotency-key': 'bijdrage-proef-0001' }
  const body = w.invoer({ tekst: 'Dit stuur ik twee keer.' })
  const [a, b] = [
    await w.personen.bart.call('POST', `/v1/casussen/${w.casusId}/bijdragen`, body, key),
    await w.personen.bart.call('POST', `/v1/casussen/${w.casusId}/bijdragen`, body, key),
  ]
  expect(b.body.id).toBe(a.body.id)
  expect(
    (await w.owner('select id from bijdrage where tekst = $1', ['Dit stuur ik twee keer.'])).length,
  ).toBe(1)
})

test('een correctie laat de oude tekst met een merk staan, en wie de oude zag, ziet de nieuwe', async () => {
  const publiek = { wie: 'gekozen', organisaties: [w.organisaties.marieke] }
  const old = await w.voegToe('bart', { tekst: 'Het was zondag.', publiek })
  const correctie = {
    ...w.invoer({ tekst: 'Het was zaterdag.', publiek }),
    reden: 'Ik schreef de verkeerde dag.',
  }
  const missing = await w.personen.bart.call('POST', path(old, '/correcties'), correctie)
  expect(missing.status).toBe(428)
  const stale = await w.personen.bart.call('POST', path(old, '/correcties'), correctie, { 'if-match': '"7"' })
  expect(stale.status).toBe(412)
  const smaller = await w.personen.bart.call(
    'POST',
    path(old, '/correcties'),
    { ...correctie, publiek: { wie: 'eigen' } },
    version1,
  )
  expect([smaller.status, smaller.body.errors[0].code]).toEqual([409, 'smaller'])
  expect((await rowOf(old))?.status).toBe('geldig')
  const made = await w.personen.bart.call('POST', path(old, '/correcties'), correctie, version1)
  expect(made.status).toBe(201)
  const before = await w.personen.marieke.call('GET', path(old))
  expect(before.body).toMatchObject({
    status: 'gecorrigeerd',
    tekst: 'Het was zondag.',
    vervangenDoor: made.body.id,
    statusReden: 'Ik schreef de verkeerde dag.',
  })
  expect((await w.personen.marieke.call('GET', path(made.body.id))).body).toMatchObject({
    status: 'geldig',
    tekst: 'Het was zaterdag.',
    vervangt: old,
  })
  expect((await w.personen.rob.call('GET', path(made.body.id))).status).toBe(404)
  const again = await w.personen.bart.call('POST', path(old, '/correcties'), correctie, { 'if-match': '"2"' })
  expect([again.status, again.body.reden]).toEqual([409, 'niet_meer_geldig'])
})

test('intrekken neemt ook de eerdere teksten mee; de tijdlijn houdt dat het gebeurde, zonder de woorden', async () => {
  const publiek = { wie: 'gekozen', organisaties: [w.organisaties.marieke] }
  const old = await w.voegToe('bart', { tekst: 'Een geheime zin.', publiek })
  const made = await w.personen.bart.call(
    'POST',
    path(old, '/correcties'),
    { ...w.invoer({ tekst: 'Een andere zin.', publiek }), reden: 'Beter.' },
    version1,
  )
  const gone = await w.personen.bart.call(
    'POST',
    path(made.body.id, '/intrekking'),
    { reden: 'Dit had ik niet mogen delen.' },
    version1,
  )
  expect(gone.status).toBe(200)
  for (const id of [old, made.body.id]) {
    expect((await w.personen.marieke.call('GET', path(id))).status).toBe(404)
    expect((await w.personen.bart.call('GET', path(id))).body.status).toBe('ingetrokken')
  }
  const events = await w.owner<{ soort: string; gegevens: unknown }>(
    'select soort, gegevens from gebeurtenis where object_id = any ($1)',
    [[old, made.body.id]],
  )
  expect(events.map((e) => e.soort)).toContain('bijdrage.intrekken')
  expect(JSON.stringify(events)).not.toContain('zin')
})

test('de jongere zegt terug voor wie hij kiest, en nooit voor meer organisaties dan de bijdrage zelf', async () => {
  const said = await w.personen.sem.call('POST', path(ofBartForSem, '/weerwoorden'), {
    tekst: 'Ik was er niet bij.',
    publiek: { wie: 'allen' },
  })
  expect(said.status).toBe(201)
  const row = (
    await w.owner<{ publiek: string[] }>('select publiek from weerwoord where id = $1', [said.body.id])
  )[0]
  expect(row?.publiek.sort()).toEqual([w.organisaties.bart, w.organisaties.marieke].sort())
  const seen = await w.personen.marieke.call('GET', path(ofBartForSem))
  expect(seen.body.weerwoorden).toContainEqual(
    expect.objectContaining({ kant: 'jeugdige', tekst: 'Ik was er niet bij.', ikzelf: false }),
  )
})

test('wat een ouder alleen met de gemeente deelt, laat toch een regel op de tijdlijn voor die gemeente', async () => {
  const id = await w.voegToe('linda', {
    noodzaak: '',
    publiek: { wie: 'gekozen', organisaties: [w.organisaties.marieke] },
  })
  const events = await w.owner<{ publiek: string[]; ouder_vanaf: string | null }>(
    'select publiek, ouder_vanaf from gebeurtenis where object_id = $1',
    [id],
  )
  expect(events).toEqual([{ publiek: [w.organisaties.marieke], ouder_vanaf: null }])
  expect((await w.personen.marieke.call('GET', path(id))).body.bron).toMatchObject({
    kant: 'ouder',
    naam: 'linda',
  })
  const gone = await w.personen.linda.call(
    'POST',
    path(id, '/intrekking'),
    { reden: 'Toch liever niet.' },
    version1,
  )
  expect(gone.status).toBe(200)
})

test('een correctie van een voorval houdt de eigen kant en het weerwoord dat al gezegd is', async () => {
  const id = await w.voegToe('bart', {
    soort: 'voorval',
    eigenKant: { staat: 'gevraagd', woorden: { gebeurde: 'Ik wilde weg.' } },
    publiek: { jeugdigeVanaf: w.vandaag },
  })
  await w.personen.sem.call('POST', path(id, '/weerwoorden'), { tekst: 'Het was later.' })
  const made = await w.personen.bart.call(
    'POST',
    path(id, '/correcties'),
    { ...w.invoer({ soort: 'voorval', tekst: 'Het was om elf uur.' }), reden: 'Verkeerde tijd.' },
    version1,
  )
  expect(made.status).toBe(201)
  const { body } = await w.personen.sem.call('GET', path(made.body.id))
  expect(body.eigenKant).toMatchObject({ staat: 'gevraagd', woorden: [{ gebeurde: 'Ik wilde weg.' }] })
  expect(body.weerwoorden).toMatchObject([{ tekst: 'Het was later.', ikzelf: true }])
})
