import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createJimWereld, type JimWereld, tekst } from '../testing/jim-wereld.ts'
import { asOwner } from '../testing/start-klok.ts'

let w: JimWereld
beforeAll(async () => {
  w = await createJimWereld()
})
afterAll(() => w?.api.close())
const status = async (...args: Parameters<JimWereld['doe']>) => (await w.doe(...args)).status
const vraag = (casusId: string, soort = 'inzage', wie = 'hanna', more = {}) =>
  w.doe(wie, 'POST', `/v1/casussen/${casusId}/verzoeken`, { soort, tekst: 'Wat staat er over mij?', ...more })
const rechten = async () => (await w.doe('hanna', 'GET', '/v1/mijn-rechten')).body
const gegevens = async (jimId: string) =>
  (await w.doe('hanna', 'GET', '/v1/als-jim/gegevens')).body.jims.find(
    (j: { jimId: string }) => j.jimId === jimId,
  )
const stap = async (id: string, deel: string, body: object) => {
  const [row] = await w.owner('select versie from verzoek where id = $1', [id])
  const answer = await w.doe('marja', 'PUT', `/v1/verzoeken/${id}/${deel}`, body, Number(row?.versie))
  if (answer.status !== 200) throw new Error(`${deel}: ${answer.status} ${JSON.stringify(answer.body)}`)
}
const nagegaan = {
  identiteitHoe: 'Gebeld op het nummer dat bekend is.',
  bevoegdheid: 'zelf',
  bevoegdheidUitleg: 'Vraagt over zichzelf.',
}
const dag = async (n: number) => (await w.owner(`select (sec.vandaag() + ${n})::text as dag`))[0]?.dag
/** Checked by the contactpunt, and every organisation that was asked gives. */
const totBeoordelen = async (id: string) => {
  await stap(id, 'aanvrager', nagegaan)
  await stap(id, 'zienswijzen', { antwoordVoor: await dag(7) })
  await w.owner(
    `update zienswijze set antwoord = 'geven', beantwoord_op = sec.nu(), beantwoord_door = gevraagd_door where verzoek_id = $1`,
    [id],
  )
}
/** Lines of the processing log about one thing. */
const log = (object: string): Promise<{ actie: string; n: number }[]> =>
  asOwner(w.api.database, async (client) => {
    await client.query('set role logboek')
    const query = `select actie, cardinality(betrokkenen)::int as n from logboek.regel where object = $1 order by tijd`
    return (await client.query(query, [object])).rows
  })
const besluit = { uitkomst: 'toegewezen', uitleg: 'Dit staat er.', afweging: 'Niets staat in de weg.' }

describe('de eigen rechten van een JIM', () => {
  test('ziet wat er over de JIM staat, en niet wat de jongere of een ouder schreef', async () => {
    const casusId = await w.casus(17)
    const jimId = await w.alsJim(casusId)
    const mine = await gegevens(jimId)
    expect(mine).toMatchObject({
      ...{ roepnaam: 'Hanna', relatie: 'buurvrouw', volwassen: 'ja', zelfdeAdres: 'nee', status: 'jim' },
      ...{ jeugdige: 'Noa', oudersWeten: false, abilities: { magStoppen: true } },
    })
    expect(JSON.stringify(mine)).not.toContain('Thuis.')
    for (const wie of ['noa', 'linda', 'tom'])
      expect(await status(wie, 'GET', '/v1/als-jim/gegevens')).toBe(403)
  })

  test('vraagt om inzage, verbetering of bezwaar, en om niets dat het plan van de jongere raakt', async () => {
    const casusId = await w.casus(18)
    await w.alsJim(casusId)
    expect((await rechten()).soorten).toEqual(['inzage', 'rectificatie', 'bezwaar'])
    for (const soort of ['inzage', 'rectificatie', 'bezwaar'])
      expect((await vraag(casusId, soort)).status).toBe(201)
    for (const soort of ['wissing', 'beperking']) {
      const answer = await vraag(casusId, soort)
      expect([answer.status, answer.body.reden]).toEqual([403, 'niet_als_jim'])
    }
    const [b] = await w.owner('select id from bijdrage limit 1')
    expect((await vraag(casusId, 'bezwaar', 'hanna', { bijdrageId: b?.id })).status).toBe(404)
    expect((await vraag(await w.casus(18))).status).toBe(404)
    const { kant, verzoeken, casussen, kanLezen } = await rechten()
    expect([kant, verzoeken.length >= 3, kanLezen]).toEqual(['jim', true, []])
    expect(casussen.every((c: { vraag: string }) => c.vraag === '')).toBe(true)
    const rows = await w.owner(
      'select over_kant, aanvrager_kant, over_naam from verzoek where casus_id = $1',
      [casusId],
    )
    expect(rows[0]).toEqual({ over_kant: 'jim', aanvrager_kant: 'jim', over_naam: 'Hanna' })
    expect((await w.doe('noa', 'GET', '/v1/mijn-rechten')).body.verzoeken).toEqual([])
  })

  test('trekt de eigen vraag in, op de versie die is gezien', async () => {
    const casusId = await w.casus(18)
    await w.alsJim(casusId)
    const { id } = (await vraag(casusId)).body
    expect(await status('hanna', 'PUT', `/v1/verzoeken/${id}/intrekking`, undefined, 9)).toBe(412)
    expect(await status('noa', 'PUT', `/v1/verzoeken/${id}/intrekking`, undefined, 1)).toBe(404)
    expect(await status('hanna', 'PUT', `/v1/verzoeken/${id}/intrekking`, undefined, 1)).toBe(200)
  })

  test('de kopie gaat over de JIM: niets uit het plan, en over woorden van een ander beslist het contactpunt', async () => {
    const casusId = await w.casus(17)
    const jimId = await w.alsJim(casusId)
    await w.owner(
      `insert into spoor (casus_id, soort, doel, door, jeugdige_vanaf) select $1, 'werk', 'Een geheim baantje', a.id, '2020-01-01' from actor a limit 1`,
      [casusId],
    )
    const { id } = (await vraag(casusId)).body
    await totBeoordelen(id)
    const asked = await w.owner('select organisatie_id from zienswijze where verzoek_id = $1', [id])
    const lopenMee = await w.owner(
      `select distinct organisatie_id from betrokkenheid where casus_id = $1 and rollen && array['vaste_persoon', 'casusregisseur']`,
      [casusId],
    )
    expect(asked.map((r) => r.organisatie_id).sort()).toEqual(lopenMee.map((r) => r.organisatie_id).sort())
    const { stukken } = (await w.doe('marja', 'GET', `/v1/verzoeken/${id}/stukken`)).body
    const tabellen = [...new Set(stukken.map((s: { tabel: string }) => s.tabel))].sort()
    expect(tabellen).toEqual(['betrokkenheid', 'jim', 'jim_ouder', 'jim_overeenkomst', 'persoon'])
    const open = stukken.filter((s: { controle: string | null }) => s.controle === 'derden')
    expect([...new Set(open.map((s: { tabel: string }) => s.tabel))].sort()).toEqual(['jim', 'jim_ouder'])
    await stap(id, 'oordelen', {
      oordelen: open.map((s: { tabel: string; rijId: string }) => ({
        ...{ tabel: s.tabel, rijId: s.rijId, controle: 'derden', reden: 'Woorden van een ander.' },
        besluit: s.tabel === 'jim_ouder' ? 'niet' : 'geven',
      })),
    })
    await stap(id, 'besluit', { ...besluit, uitkomst: 'deels' })
    const kopie = await w.doe('hanna', 'GET', `/v1/verzoeken/${id}/kopie`)
    expect(kopie.status).toBe(200)
    const words = JSON.stringify(kopie.body)
    expect([words.includes(tekst.doet), words.includes('geheim'), words.includes('Wat kan wel?')]).toEqual([
      true,
      false,
      false,
    ])
    expect(kopie.body.wieKeek).toEqual([])
    expect(await status('noa', 'GET', `/v1/verzoeken/${id}/kopie`)).toBe(404)
    expect(await status('hanna', 'GET', `/v1/verzoeken/${id}/brief`)).toBe(200)
    expect((await gegevens(jimId)).status).toBe('jim')
  })

  test('een bezwaar schermt niets van de jongere af en legt bij wie meeloopt neer om te stoppen', async () => {
    const casusId = await w.casus(18)
    await w.alsJim(casusId)
    const { id } = (await vraag(casusId, 'bezwaar')).body
    await totBeoordelen(id)
    await stap(id, 'besluit', besluit)
    const gevolgen = await w.owner('select soort, status from recht_gevolg where verzoek_id = $1', [id])
    expect([...new Set(gevolgen.map((g) => `${g.soort} ${g.status}`))]).toEqual(['staken open'])
    expect(
      await w.owner('select 1 from bijdrage where casus_id = $1 and beperkt_op is not null', [casusId]),
    ).toEqual([])
  })

  test('ook na het stoppen ziet en vraagt de JIM wat over de JIM gaat, zonder de naam van de jongere', async () => {
    const casusId = await w.casus(18)
    const jimId = await w.alsJim(casusId)
    expect(await status('hanna', 'PUT', `/v1/jims/${jimId}/einde`)).toBe(200)
    expect(await gegevens(jimId)).toMatchObject({
      ...{ status: 'gestopt', jeugdige: '', abilities: { magStoppen: false } },
    })
    expect((await vraag(casusId)).status).toBe(201)
    expect(await status('hanna', 'PUT', `/v1/jims/${jimId}/einde`)).toBe(404)
  })

  test('de kopie van de jongere heeft ook het deel van het verhaal dat alleen de JIM kreeg', async () => {
    const casusId = await w.casus(18)
    const jimId = await w.alsJim(casusId)
    for (const tekst of ['Voor Hanna.', 'Voor niemand.']) {
      const { id } = (await w.doe('noa', 'POST', '/v1/verhaaldelen', { titel: '', tekst })).body
      if (tekst === 'Voor Hanna.') await w.doe('noa', 'PUT', `/v1/jims/${jimId}/delingen/verhaaldeel/${id}`)
    }
    const { id } = (await vraag(casusId, 'inzage', 'noa')).body
    await totBeoordelen(id)
    const words = JSON.stringify((await w.doe('marja', 'GET', `/v1/verzoeken/${id}/stukken`)).body)
    expect([words.includes('Voor Hanna.'), words.includes('Voor niemand.')]).toEqual([true, false])
  })

  test('wat het contactpunt voor een JIM doet, staat niet bij de jongere in het log', async () => {
    const casusId = await w.casus(18)
    await w.alsJim(casusId)
    const { id } = (await vraag(casusId)).body
    await totBeoordelen(id)
    const lines = await log(`verzoek:${id}`)
    expect([lines.length > 2, lines.every(({ n }) => n === 0)]).toEqual([true, true])
  })
})
