import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createWereld, type Wereld } from '../testing/samples.ts'
import { asOwner } from '../testing/start-klok.ts'
import type { Kijkregel, WieKeek } from './contract.ts'
import { leeftijden } from './kijken.scenarios.ts'

let w: Wereld
let pad: string
beforeAll(async () => {
  w = await createWereld()
  pad = `/v1/wie-keek?casusId=${w.casusId}`
})
afterAll(() => w.api.close())
beforeEach(async () => {
  await w.owner(
    "update persoon set geboortedatum = '2010-03-01' where casus_id = $1 and soort = 'jeugdige'",
    [w.casusId],
  )
  await w.owner("update persoon set gezag = true where casus_id = $1 and soort = 'ouder'", [w.casusId])
})

const kijken = async (persona: string, query = pad): Promise<NonNullable<WieKeek['kijken']>> => {
  const { kijken: found } = await w.doe(persona, 'GET', query)
  return found
}
const van = (regels: readonly Kijkregel[], functie: string) => regels.find((r) => r.functie === functie)

describe('wie keek er, voor wie het over gaat', () => {
  test('de jongere ziet organisatie en functie, de dag, welk deel en waarom, en geen naam', async () => {
    await w.doe('marieke', 'GET', `/v1/casussen/${w.casusId}`)
    await w.doe('marieke', 'GET', `/v1/casussen/${w.casusId}/plan`)
    await w.doe('nadia', 'GET', '/v1/casussen')
    const { recht, regels } = await kijken('sem')
    expect(recht).toBe('alles')
    expect(van(regels, 'casusregisseur')).toMatchObject({
      dag: w.dag(0),
      organisatie: { naam: 'Gemeente Merwestad', soort: 'gemeente' },
      delen: ['overzicht', 'plan'],
      waarom: ['casus', 'plan'],
    })
    expect(van(regels, 'jongerenwerker')?.delen).toEqual(['lijst'])
    expect(JSON.stringify(regels)).not.toMatch(/Marieke|Nadia|van Dam|Haddou/)
  })

  test('wat iemand op één dag vaker doet, staat er één keer', async () => {
    for (let n = 0; n < 3; n++) await w.doe('bart', 'GET', `/v1/casussen/${w.casusId}`)
    const { regels } = await kijken('sem')
    expect(regels.filter((r) => r.functie === 'mentor')).toHaveLength(1)
  })

  test('een organisatie die de jongere niet ziet meedoen, staat er niet bij', async () => {
    await w.doe('rob', 'GET', `/v1/casussen/${w.casusId}`)
    expect(van((await kijken('sem')).regels, 'wijkagent')).toBeDefined()
    await w.owner('update betrokkenheid set jeugdige_vanaf = null where id = $1', [w.wie.rob])
    expect(van((await kijken('sem')).regels, 'wijkagent')).toBeUndefined()
    await w.owner("update betrokkenheid set jeugdige_vanaf = '2020-01-01' where id = $1", [w.wie.rob])
  })

  test('wie keek naar een bijdrage die de jongere niet ziet, staat er niet bij', async () => {
    const [row] = await w.owner(
      `insert into bijdrage (casus_id, soort, categorie, tekst, organisatie_id, door)
      select $1, 'zorg', 'onderwijs', 'verborgen', organisatie_id, id from actor where id = $2 returning id`,
      [w.casusId, w.actor.tim],
    )
    await w.doe('tim', 'GET', `/v1/casussen/${w.casusId}/bijdragen/${row?.id}`)
    const before = van((await kijken('sem')).regels, 'jeugdreclasseerder')
    expect(before?.delen ?? []).not.toContain('ingebracht')
    await w.owner("update bijdrage set jeugdige_vanaf = '2020-01-01' where id = $1", [row?.id])
    expect(van((await kijken('sem')).regels, 'jeugdreclasseerder')?.delen).toContain('ingebracht')
  })

  test('wat de jongere of de ouder zelf leest, staat er niet in', async () => {
    await w.doe('sem', 'GET', `/v1/mijn-plan?casusId=${w.casusId}`)
    await w.doe('linda', 'GET', `/v1/mijn-plan?casusId=${w.casusId}`)
    const { regels } = await kijken('sem')
    expect(regels.filter((r) => ['jeugdige', 'ouder'].includes(r.functie))).toEqual([])
  })

  test('van een andere casus van dezelfde jongere staat er niets bij', async () => {
    await w.doe('bart', 'GET', `/v1/casussen/${w.steunId}`)
    const before = (await kijken('sem', `/v1/wie-keek?casusId=${w.steunId}`)).regels
    await w.doe('eva', 'GET', '/v1/casussen')
    expect(van(before, 'mentor')?.delen).toContain('overzicht')
    const one = van((await kijken('sem')).regels, 'mentor')
    expect(JSON.stringify(one)).not.toContain(w.steunId)
  })

  test('zolang het contactpunt moet vrijgeven, is het of er niets is', async () => {
    await w.doe('marieke', 'GET', `/v1/casussen/${w.casusId}`)
    await w.owner(`update regime set gegevens = gegevens || '{"vrijgave": "contactpunt"}' where code = 'pga'`)
    const found = await kijken('sem')
    expect([found.recht, found.regels]).toEqual(['nog_niet', []])
    await w.owner(`update regime set gegevens = gegevens || '{"vrijgave": "geen"}' where code = 'pga'`)
  })

  test('een andere maand is leeg, en voor het begin van de casus wordt er niet gebladerd', async () => {
    const later = await kijken('sem', `${pad}&maand=2027-01`)
    expect(later.regels).toEqual([])
    expect((await kijken('sem', `${pad}&maand=2020-01`)).eerder).toBeNull()
  })

  test('kijken naar wie keek laat zelf een regel na', async () => {
    await kijken('sem')
    const n = await asOwner(w.api.database, async (client) => {
      await client.query('set role logboek')
      return (
        await client.query("select count(*)::int as n from logboek.regel where actie = 'kijken.wie_keek'")
      ).rows[0].n
    })
    expect(n).toBeGreaterThan(0)
  })
})

describe('wie dat mag zien, naar leeftijd en gezag', () => {
  test.each(leeftijden.map((l) => [l.zin, l] as const))('%s', async (_zin, l) => {
    const birth = l.leeftijd === null ? null : `${2026 - l.leeftijd}-01-15`
    await w.owner("update persoon set geboortedatum = $2 where casus_id = $1 and soort = 'jeugdige'", [
      w.casusId,
      birth,
    ])
    await w.owner("update persoon set gezag = $2 where casus_id = $1 and soort = 'ouder'", [
      w.casusId,
      l.gezag,
    ])
    await w.doe('marieke', 'GET', `/v1/casussen/${w.casusId}`)
    await w.doe('marieke', 'GET', `/v1/casussen/${w.casusId}/plan`)
    const found = await kijken(l.persona)
    expect([found.recht, found.regels.length > 0]).toEqual([l.recht, l.regels])
  })

  test('een ouder van een kind van 15 ziet alleen wat bij de eigen bladzijde hoort', async () => {
    await w.owner(
      "update persoon set geboortedatum = '2011-03-01' where casus_id = $1 and soort = 'jeugdige'",
      [w.casusId],
    )
    await w.doe('nadia', 'GET', '/v1/casussen')
    await w.doe('marieke', 'GET', `/v1/casussen/${w.casusId}/plan`)
    const { regels } = await kijken('linda')
    expect(van(regels, 'casusregisseur')?.delen).toContain('plan')
    expect(regels.flatMap((r) => r.delen)).not.toContain('lijst')
    expect(regels.flatMap((r) => r.delen)).not.toContain('overzicht')
  })
})

describe('vragen wie het was', () => {
  const vraag = async () => {
    await w.owner('delete from vraag_over_kijken')
    await w.doe('marieke', 'GET', `/v1/casussen/${w.casusId}`)
    return {
      dag: w.dag(0),
      organisatieId: w.organisatie.marieke,
      functie: 'casusregisseur',
      tekst: 'Wie was dit?',
    }
  }
  const weg = () => `/v1/casussen/${w.casusId}/kijkvragen`

  test('de vraag gaat naar het contactpunt, met een maand om te antwoorden, en het antwoord komt terug', async () => {
    const made = await w.doe('sem', 'POST', weg(), await vraag())
    expect(made.uiterlijk).toBe('2026-12-02')
    const desk = await w.doe('ineke', 'GET', '/v1/kijkvragen')
    expect(desk.vragen.map((v: { id: string }) => v.id)).toContain(made.id)
    expect(JSON.stringify(desk)).not.toMatch(/Sem|Voorbeeld/)
    const one = await w.doe('ineke', 'GET', `/v1/kijkvragen/${made.id}`)
    expect(one.mensen.map((m: { naam: string }) => m.naam)).toContain('Marieke van Dam')
    await w.doe(
      'ineke',
      'PUT',
      `/v1/kijkvragen/${made.id}/antwoord`,
      { antwoord: 'Wie je plan bijhoudt.', namenGegeven: false },
      1,
    )
    const [mine] = (await kijken('sem')).vragen
    expect(mine).toMatchObject({ antwoord: 'Wie je plan bijhoudt.', tekst: 'Wie was dit?' })
    const { regels } = await kijken('sem')
    expect(van(regels, 'procesregisseur')?.delen).toEqual(['logboek'])
  })

  test('over een regel die je niet ziet, vraag je niets', async () => {
    const sem = await w.als('sem')
    const body = { ...(await vraag()), functie: 'directeur' }
    expect((await sem.call('POST', weg(), body)).status).toBe(404)
    expect(await w.owner('select id from vraag_over_kijken')).toEqual([])
  })

  test('twee keer hetzelfde vragen kan pas na het antwoord, en dubbel versturen doet niets', async () => {
    const body = await vraag()
    const sem = await w.als('sem')
    const key = { 'idempotency-key': 'kijkvraag-dubbel-1' }
    const [one, two] = [await sem.call('POST', weg(), body, key), await sem.call('POST', weg(), body, key)]
    expect([one.status, two.status, two.body.id]).toEqual([201, 201, one.body.id])
    expect((await sem.call('POST', weg(), body)).body).toMatchObject({ status: 409, reden: 'al_gevraagd' })
    expect(await w.owner('select id from vraag_over_kijken')).toHaveLength(1)
  })

  test('antwoorden vraagt de versie, gebeurt één keer, en alleen door het contactpunt', async () => {
    const { id } = await w.doe('sem', 'POST', weg(), await vraag())
    const ineke = await w.als('ineke')
    const answer = (headers: Record<string, string>) =>
      ineke.call('PUT', `/v1/kijkvragen/${id}/antwoord`, { antwoord: 'Zo.', namenGegeven: true }, headers)
    expect((await answer({})).status).toBe(428)
    expect((await answer({ 'if-match': '"7"' })).status).toBe(412)
    const sem = await w.als('sem')
    const self = await sem.call(
      'PUT',
      `/v1/kijkvragen/${id}/antwoord`,
      { antwoord: 'Ik.', namenGegeven: false },
      { 'if-match': '"1"' },
    )
    expect(self.status).toBe(403)
    expect(await w.owner('select antwoord from vraag_over_kijken')).toEqual([{ antwoord: '' }])
    expect((await answer({ 'if-match': '"1"' })).status).toBe(200)
    expect((await answer({ 'if-match': '"2"' })).body).toMatchObject({ status: 409, reden: 'al_beantwoord' })
  })
})
