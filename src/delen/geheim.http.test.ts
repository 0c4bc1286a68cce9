import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  createToestemmingWereld,
  type Deelnemer,
  type ToestemmingWereld,
} from '../testing/toestemming-wereld.ts'

let w: ToestemmingWereld
beforeAll(async () => {
  w = await createToestemmingWereld()
})
afterAll(() => w.close())
beforeEach(async () => {
  await w.naar('2026-11-02T09:00:00Z')
  await w.jongere('2009-05-05')
})

const path = () => `/v1/casussen/${w.casusId}/bijdragen`
const body = (anders: Record<string, unknown> = {}) => ({
  soort: 'goed',
  categorie: 'hulp',
  tekst: 'De gesprekken over slapen helpen.',
  noodzaak: 'School kan het rooster aanpassen.',
  publiek: { wie: 'gekozen', organisaties: [w.organisatie.bart], jeugdigeVanaf: '2026-11-02' },
  ...anders,
})
const add = async (wie: Deelnemer, anders: Record<string, unknown> = {}) =>
  (await w.als(wie)).call('POST', path(), body(anders))
const onConsent = (toestemmingId: string) => ({ geheim: { grond: 'toestemming', toestemmingId } })
const rows = async () =>
  (await w.owner('select count(*)::int as n from bijdrage where casus_id = $1', [w.casusId]))[0]?.n

async function granted(anders: Record<string, unknown> = {}): Promise<string> {
  const id = await w.vraag('geheim', anders)
  await w.zeg(id, 'sem', 'ja')
  return id
}

/** Everywhere a bijdrage could show: the single read, the list, the export, search, the casus itself and the tijdlijn. */
async function seenBy(wie: Deelnemer, id: string): Promise<Record<string, boolean>> {
  const me = await w.als(wie)
  const holds = async (where: string) => JSON.stringify((await me.call('GET', where)).body).includes(id)
  const found = await me.call('POST', '/v1/zoekopdrachten', { tekst: 'slapen' })
  return {
    lezen: (await me.call('GET', `${path()}/${id}`)).status === 200,
    lijst: await holds(path()),
    export: await holds(`/v1/casussen/${w.casusId}/export`),
    casus: await holds(`/v1/casussen/${w.casusId}`),
    tijdlijn: await holds(`/v1/casussen/${w.casusId}/gebeurtenissen`),
    zoeken: JSON.stringify(found.body).includes(id),
  }
}
const everywhere = (yes: boolean) => ({
  lezen: yes,
  lijst: yes,
  export: yes,
  casus: yes,
  tijdlijn: yes,
  zoeken: yes,
})

describe('een hulpverlener met beroepsgeheim noemt de grond', () => {
  test('zonder grond gaat niets buiten de eigen organisatie, en er is niets bewaard', async () => {
    const before = await rows()
    const { status, body: answer } = await add('eva')
    expect([status, answer.reden, answer.errors[0].veld]).toEqual([409, 'geheim_grond_ontbreekt', 'geheim'])
    expect(await rows()).toBe(before)
  })

  test('binnen de eigen organisatie is geen grond nodig, en wie niet gebonden is, heeft er geen nodig', async () => {
    expect((await add('eva', { publiek: { wie: 'eigen' } })).status).toBe(201)
    expect((await add('nadia', { categorie: 'aanleiding' })).status).toBe(201)
  })

  test('een andere grond vraagt uitleg, en alleen een grond die het regime kent', async () => {
    expect((await add('eva', { geheim: { grond: 'conflict_van_plichten' } })).status).toBe(400)
    const { status, body: made } = await add('eva', {
      geheim: { grond: 'conflict_van_plichten', uitleg: 'Sem loopt gevaar.' },
    })
    expect(status).toBe(201)
    const read = async (wie: Deelnemer) =>
      (await (await w.als(wie)).call('GET', `${path()}/${made.id}`)).body.geheim
    expect(await read('eva')).toMatchObject({ grond: 'conflict_van_plichten', uitleg: 'Sem loopt gevaar.' })
    expect(await read('bart')).toMatchObject({ grond: 'conflict_van_plichten', uitleg: '' })
    const unknown = await add('eva', { geheim: { grond: 'goed_hulpverlenerschap', uitleg: 'Dat hoort zo.' } })
    expect([unknown.status, unknown.body.reden]).toEqual([409, 'grond_niet_in_regime'])
  })

  test('een toestemming die niet past, niet bestaat of niet geldt, krijgt hetzelfde antwoord', async () => {
    const held = await granted()
    const waiting = await w.vraag('geheim')
    const other = await granted({ categorieen: ['gezin'] })
    const answers = []
    for (const [id, publiek] of [
      [waiting, undefined],
      [other, undefined],
      ['018f9999-0000-7000-8000-00000000abcd', undefined],
      [held, { wie: 'gekozen', organisaties: [w.organisatie.nadia] }],
      [held, { wie: 'allen' }],
    ] as const)
      answers.push(await add('eva', { ...onConsent(id), ...(publiek && { publiek }) }))
    expect(answers.map((a) => a.status)).toEqual([409, 409, 409, 409, 409])
    expect(
      new Set(answers.map((a) => JSON.stringify([a.body.reden, a.body.detail, a.body.errors]))).size,
    ).toBe(1)
  })
})

describe('wat op toestemming rust, gaat met de toestemming', () => {
  test('na intrekken ziet de school het nergens meer, de eigen organisatie en de jongere wel', async () => {
    const toestemming = await granted()
    const { body: made } = await add('eva', onConsent(toestemming))
    expect(await seenBy('bart', made.id)).toEqual(everywhere(true))
    await w.zeg(toestemming, 'sem', 'ingetrokken')
    expect(await seenBy('bart', made.id)).toEqual(everywhere(false))
    expect((await seenBy('eva', made.id)).lezen).toBe(true)
    expect((await seenBy('sem', made.id)).lezen).toBe(true)
    await w.zeg(toestemming, 'sem', 'ja')
    expect((await seenBy('bart', made.id)).lezen).toBe(true)
  })

  test('na de laatste dag en op een verjaardag ziet de school het niet meer', async () => {
    await w.jongere('2008-11-12')
    const tillTenth = await add('eva', onConsent(await granted({ tot: '2026-11-10' })))
    const tillBirthday = await add('eva', onConsent(await granted({ tot: '2027-11-10' })))
    const see = async (day: string) => {
      await w.naar(`${day}T09:00:00Z`)
      const read = async (id: string) => (await seenBy('bart', id)).lezen
      return [await read(tillTenth.body.id), await read(tillBirthday.body.id)]
    }
    expect(await see('2026-11-10')).toEqual([true, true])
    expect(await see('2026-11-11')).toEqual([false, true])
    expect(await see('2026-11-12')).toEqual([false, false])
  })

  test('de eigen kant en wat de jongere terugzei, gaan mee', async () => {
    const toestemming = await granted()
    const eigenKant = {
      staat: 'gevraagd',
      woorden: { gebeurde: 'Ik sliep niet.', beschermde: '', zouHelpen: '' },
    }
    const { body: made } = await add('eva', { ...onConsent(toestemming), soort: 'voorval', eigenKant })
    await (await w.als('sem')).call('POST', `${path()}/${made.id}/weerwoorden`, { tekst: 'Het was anders.' })
    const exported = async () =>
      JSON.stringify((await (await w.als('bart')).call('GET', `/v1/casussen/${w.casusId}/export`)).body)
    expect(await exported()).toContain('Ik sliep niet.')
    expect(await exported()).toContain('Het was anders.')
    await w.zeg(toestemming, 'sem', 'ingetrokken')
    const after = await exported()
    for (const trace of ['Ik sliep niet.', 'Het was anders.', made.id]) expect(after).not.toContain(trace)
  })

  test('tot 16 jaar zijn ouders geen ander; daarna lezen zij alleen wat voor hen is toegestaan', async () => {
    const publiek = { wie: 'gekozen', organisaties: [w.organisatie.bart], ouderVanaf: '2026-11-02' }
    await w.jongere('2010-11-12')
    const contact = { categorie: 'contact', publiek }
    const id = await w.vraag('geheim', { categorieen: ['contact'], tot: '2028-01-01' })
    await w.zeg(id, 'sem', 'ja')
    await w.zeg(id, 'linda', 'ja')
    const { status, body: made } = await add('eva', { ...onConsent(id), ...contact })
    expect(status).toBe(201)
    expect((await seenBy('linda', made.id)).lezen).toBe(true)
    await w.naar('2026-11-12T09:00:00Z')
    expect((await seenBy('linda', made.id)).lezen).toBe(false)
    await w.zeg(id, 'sem', 'ja')
    expect((await seenBy('bart', made.id)).lezen).toBe(true)
    expect((await seenBy('linda', made.id)).lezen).toBe(false)
    const toParents = await w.vraag('geheim', {
      categorieen: ['contact'],
      aanOuders: true,
      tot: '2028-01-01',
    })
    await w.zeg(toParents, 'sem', 'ja')
    const second = await add('eva', { ...onConsent(toParents), ...contact })
    expect((await seenBy('linda', second.body.id)).lezen).toBe(true)
  })

  test('een correctie houdt de grond, en wordt geweigerd als de toestemming niet meer geldt', async () => {
    const toestemming = await granted()
    const { body: made } = await add('eva', onConsent(toestemming))
    const correct = async (id: string, versie: number) =>
      (await w.als('eva')).call(
        'POST',
        `${path()}/${id}/correcties`,
        { ...body(), publiek: null, reden: 'Andere dag.' },
        { 'if-match': `"${versie}"` },
      )
    const next = await correct(made.id, 1)
    expect(next.status, JSON.stringify(next.body)).toBe(201)
    const read = await (await w.als('eva')).call('GET', `${path()}/${next.body.id}`)
    expect(read.body.geheim.toestemmingId).toBe(toestemming)
    await w.zeg(toestemming, 'sem', 'ingetrokken')
    expect((await correct(next.body.id, 1)).body.reden).toBe('toestemming_past_niet')
  })
})
