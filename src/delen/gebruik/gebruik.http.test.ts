import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  createToestemmingWereld,
  type Deelnemer,
  type ToestemmingWereld,
} from '../../testing/toestemming-wereld.ts'

let w: ToestemmingWereld
let spoorId: string
let eigenaarId: string
beforeAll(async () => {
  w = await createToestemmingWereld()
  const made = await spoor({})
  spoorId = made.body.id
  const [row] = await w.owner(
    `select b.id from betrokkenheid b join actor a on a.id = b.actor_id join account c on c.id = a.account_id
      where b.casus_id = $1 and c.sub = 'marieke'`,
    [w.casusId],
  )
  eigenaarId = String(row?.id)
})
afterAll(() => w.close())

const publiek = { wie: 'allen', jeugdigeVanaf: '2026-11-02', ouderVanaf: '2026-11-02' }
const spoor = async (anders: Record<string, unknown>) =>
  (await w.als('marieke')).call('POST', `/v1/casussen/${w.casusId}/sporen`, {
    soort: 'onderwijs',
    doel: 'Een klas waar ik opnieuw begin',
    doelVan: 'jeugdige',
    publiek,
    ...anders,
  })
const afspraak = async (steuntOp: string[]) =>
  (await w.als('marieke')).call('POST', `/v1/sporen/${spoorId}/afspraken`, {
    tekst: 'Samen bellen',
    eigenaarId,
    datum: '2026-11-20',
    steuntOp,
  })
const bijdrage = async (voorwaarden: Record<string, boolean>, wie: Deelnemer = 'nadia') =>
  (
    await (
      await w.als(wie)
    ).call('POST', `/v1/casussen/${w.casusId}/bijdragen`, {
      soort: 'zorg',
      categorie: 'aanleiding',
      tekst: 'Hij slaapt soms buiten.',
      noodzaak: 'Voor het plan.',
      voorwaarden,
      publiek: { wie: 'allen' },
    })
  ).body.id as string
const ask = async (id: string, wie: Deelnemer = 'marieke') =>
  (await w.als(wie)).call('POST', `/v1/casussen/${w.casusId}/bijdragen/${id}/gebruiksvragen`, {
    waarvoor: 'Voor de afspraak over wonen.',
  })
const answer = async (id: string, antwoord: 'ja' | 'nee', wie: Deelnemer = 'nadia', versie = 1) =>
  (await w.als(wie)).call(
    'PUT',
    `/v1/gebruiksvragen/${id}/antwoord`,
    { antwoord, woorden: 'Bel mij erbij.' },
    { 'if-match': `"${versie}"` },
  )
const gebruik = async (wie: Deelnemer) =>
  (await (await w.als(wie)).call('GET', `/v1/casussen/${w.casusId}/gebruik`)).body
const usable = async (wie: Deelnemer, id: string) =>
  (await gebruik(wie)).bruikbaar.find((b: { id: string }) => b.id === id)
const afspraken = async () =>
  (await w.owner('select id from afspraak where casus_id = $1', [w.casusId])).length

test('waar geen voorwaarde op staat, daar mag een stap op rusten, en wie allebei ziet, ziet dat', async () => {
  const id = await bijdrage({})
  const made = await afspraak([id, id])
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const points = async (wie: Deelnemer) =>
    (await gebruik(wie)).steunpunten.filter((s: { stapId: string }) => s.stapId === made.body.ids[0])
  expect(await points('bart')).toMatchObject([{ stap: 'afspraak', bijdrageId: id, teruggenomen: false }])
  expect(await points('sem')).toEqual([])
})

test('op wat alleen is om te weten, kan geen stap rusten, ook niet na vragen; en er is niets half bewaard', async () => {
  const id = await bijdrage({ alleenOrientatie: true })
  expect(await usable('marieke', id)).toMatchObject({ mag: false, waarom: 'orientatie' })
  const before = await afspraken()
  const refused = await afspraak([id])
  expect([refused.status, refused.body.errors[0]]).toMatchObject([
    409,
    { veld: 'steuntOp', code: 'orientatie' },
  ])
  expect(await afspraken()).toBe(before)
  expect((await ask(id)).body.reden).toBe('orientatie')
  expect((await spoor({ steuntOp: [id] })).status).toBe(409)
})

test('vraag mij eerst: pas na het ja van de bron, met de vraag in diens Mijn werk', async () => {
  const id = await bijdrage({ eerstVragen: true })
  expect((await afspraak([id])).body.errors[0].code).toBe('eerst_vragen')
  const asked = await ask(id)
  expect(asked.status).toBe(201)
  expect((await ask(id)).body.reden).toBe('al_gevraagd')
  expect(await usable('marieke', id)).toMatchObject({ mag: false, waarom: 'gevraagd' })
  const work = (await (await w.als('nadia')).call('GET', '/v1/mijn-werk')).body.gebruiksvragen
  expect(work.eerste).toMatchObject([
    { id: asked.body.id, waarvoor: 'Voor de afspraak over wonen.', van: 'Marieke van Dam' },
  ])
  expect((await answer(asked.body.id, 'ja', 'marieke')).status).toBe(403)
  expect((await answer(asked.body.id, 'ja', 'rob')).status).toBe(404)
  expect((await answer(asked.body.id, 'ja', 'nadia', 7)).status).toBe(412)
  expect((await answer(asked.body.id, 'ja')).status).toBe(200)
  expect((await answer(asked.body.id, 'nee', 'nadia', 2)).status).toBe(409)
  expect((await afspraak([id])).status).toBe(201)
  expect(await usable('marieke', id)).toMatchObject({ mag: true, waarom: null })
  expect(await usable('bart', id)).toMatchObject({ mag: false, waarom: 'eerst_vragen' })
})

test('de bron neemt het ja terug: er kan niets meer op rusten, en wat er al op rust, krijgt een merk', async () => {
  const id = await bijdrage({ eerstVragen: true })
  const asked = await ask(id)
  await answer(asked.body.id, 'ja')
  const made = await afspraak([id])
  const back = async (wie: Deelnemer, versie: number) =>
    (await w.als(wie)).call(
      'POST',
      `/v1/gebruiksvragen/${asked.body.id}/intrekking`,
      { reden: 'Het ligt nu anders.' },
      { 'if-match': `"${versie}"` },
    )
  expect((await back('marieke', 2)).status).toBe(403)
  expect((await back('nadia', 2)).status).toBe(200)
  expect((await afspraak([id])).body.errors[0].code).toBe('teruggenomen')
  const point = (await gebruik('marieke')).steunpunten.find(
    (s: { stapId: string }) => s.stapId === made.body.ids[0],
  )
  expect(point.teruggenomen).toBe(true)
  expect((await ask(id)).status).toBe(201)
})

test('wie uit het gezin zei "vraag mij eerst", antwoordt zelf op de eigen pagina; een ander uit het gezin ziet de vraag niet', async () => {
  const linda = await w.als('linda')
  const { body } = await linda.call('POST', `/v1/casussen/${w.casusId}/bijdragen`, {
    soort: 'zorg',
    categorie: 'aanleiding',
    tekst: 'Ik slaap er slecht van.',
    voorwaarden: { eerstVragen: true },
    publiek: { wie: 'allen' },
  })
  const asked = await ask(body.id)
  expect(asked.status, JSON.stringify(asked.body)).toBe(201)
  const waiting = async (wie: Deelnemer) =>
    (await (await w.als(wie)).call('GET', '/v1/mijn-plan')).body.plan.gebruiksvragen
  expect([await waiting('linda'), await waiting('sem')]).toEqual([1, 0])
  const mine = (await gebruik('linda')).vragen
  expect(mine).toMatchObject([
    { id: asked.body.id, abilities: { magAntwoorden: true }, vrager: { naam: 'Marieke van Dam' } },
  ])
  expect((await gebruik('sem')).vragen).toEqual([])
  expect((await answer(asked.body.id, 'ja', 'sem')).status).toBe(404)
  expect((await answer(asked.body.id, 'ja', 'linda')).status).toBe(200)
  expect(await waiting('linda')).toBe(0)
  expect(await usable('marieke', body.id)).toMatchObject({ mag: true })
  const back = await linda.call(
    'POST',
    `/v1/gebruiksvragen/${asked.body.id}/intrekking`,
    { reden: 'Toch liever niet.' },
    { 'if-match': '"2"' },
  )
  expect(back.status).toBe(200)
  expect(await usable('marieke', body.id)).toMatchObject({ mag: false, waarom: 'teruggenomen' })
})

test('een nee blijft een nee tot er opnieuw gevraagd en ja gezegd is', async () => {
  const id = await bijdrage({ eerstVragen: true })
  await answer((await ask(id)).body.id, 'nee')
  expect(await usable('marieke', id)).toMatchObject({
    mag: false,
    waarom: 'nee',
    vraag: { woorden: 'Bel mij erbij.' },
  })
  expect((await afspraak([id])).body.errors[0].code).toBe('nee')
  await answer((await ask(id)).body.id, 'ja')
  expect((await afspraak([id])).status).toBe(201)
})

test('de eigen organisatie van de bron hoeft niet te vragen, en familie vraagt hier niet', async () => {
  const id = await bijdrage({ eerstVragen: true }, 'marieke')
  expect((await afspraak([id])).status).toBe(201)
  const other = await bijdrage({ eerstVragen: true })
  expect((await ask(other, 'sem')).status).toBe(404)
})

test('wie een bijdrage niet ziet, kan haar niet noemen, en krijgt hetzelfde antwoord als bij niets', async () => {
  const hidden = (
    await (
      await w.als('nadia')
    ).call('POST', `/v1/casussen/${w.casusId}/bijdragen`, {
      soort: 'zorg',
      categorie: 'aanleiding',
      tekst: 'Alleen voor ons.',
      publiek: { wie: 'eigen' },
    })
  ).body.id as string
  const [one, two] = [await afspraak([hidden]), await afspraak(['018f9999-0000-7000-8000-00000000abcd'])]
  expect([one.status, one.body]).toEqual([409, two.body])
  expect((await ask(hidden)).status).toBe(404)
})
