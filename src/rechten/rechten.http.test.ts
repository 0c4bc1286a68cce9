import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '../testing/read-pdf.ts'
import { createRechtenWereld, type RechtenWereld } from '../testing/rechten-wereld.ts'
import { statementsOf } from '../testing/tasten/verzonden.ts'
import { type Geval, gevallen } from './rechten.scenarios.ts'

let w: RechtenWereld
beforeAll(async () => {
  w = await createRechtenWereld()
})
afterAll(() => w.api.close())

const statuses = { ok: [200, 201], mag_niet: [403], niet_gevonden: [404], toestand: [409] } as const
const besluit = { uitkomst: 'toegewezen', uitleg: 'Dit kun je krijgen.', afweging: 'Geen bezwaar.' }

async function perform({ persona, act }: Geval, id: string) {
  const me = await w.als(persona)
  const at = (rest = '') => `/v1/verzoeken/${id}${rest}`
  const v1 = { 'if-match': '"1"' }
  switch (act) {
    case 'lijst':
      return me.call('GET', '/v1/verzoeken')
    case 'noteren':
      return me.call('POST', '/v1/verzoeken', w.brief('Robin de Boer'))
    case 'lezen':
      return me.call('GET', at())
    case 'stukken':
      return me.call('GET', at('/stukken'))
    case 'nagaan':
      return me.call('PUT', at('/aanvrager'), w.nagegaan, v1)
    case 'besluiten':
      return me.call('PUT', at('/besluit'), besluit, v1)
    case 'indienen':
      return me.call('POST', `/v1/casussen/${w.casusId}/verzoeken`, {
        soort: 'inzage',
        tekst: 'Wat staat er?',
      })
    case 'uitstellen':
      return me.call('POST', `/v1/casussen/${w.casusId}/informatie-uitstellen`, w.uitstel)
    case 'vertellen':
      return me.call('PUT', `/v1/casussen/${w.casusId}/informatieplicht`, w.verteld, v1)
  }
}

test.each(gevallen)('$persona, $act: $situatie', async (geval) => {
  await w.owner('delete from informatie_uitstel')
  const id = await w.vraag('sem')
  const before = await w.rij('verzoek', id)
  const { status, body } = await perform(geval, id)
  expect([status, statuses[geval.verwacht].includes(status as never)]).toEqual([status, true])
  if (geval.reden) expect(body.reden).toBe(geval.reden)
  if (geval.verwacht !== 'ok') expect(await w.rij('verzoek', id)).toEqual(before)
})

describe('een verzoek om inzage, van vraag tot brief', () => {
  test('de school weigert een deel, woorden van moeder gaan eruit, en de kopie zegt wie het schreef en wie het zag', async () => {
    const school = await w.schrijf('bart', 'Sem heeft ruzie met een klasgenoot.')
    await w.schrijf('nadia', 'Sem was laat op straat. Moeder zei: hij liegt altijd.')
    const moeder = await w.schrijf('linda', 'Ik slaap slecht van de zorgen.')
    const id = await w.vraag('sem')
    await w.stap(id, 'aanvrager', w.nagegaan)
    await w.stap(id, 'zienswijzen', { antwoordVoor: w.dag(7) })
    expect(await w.mislukt(id, 'besluit', besluit)).toBe('wacht_op_antwoord')
    await w.antwoord('bart', id, { ...w.weigering, antwoord: 'deels', items: [school] })
    await w.iedereenGeeft(id)
    expect(await w.mislukt(id, 'besluit', besluit)).toBe('nog_beoordelen')
    const stukken = await w.stukken(id)
    expect(stukken.find((s) => s.rijId === moeder)).toMatchObject({
      controle: 'derden',
      bron: expect.stringContaining('linda'),
    })
    expect(stukken.find((s) => s.rijId === school)).toMatchObject({ geweigerdDoor: expect.any(String) })
    const rob = stukken.find((s) => JSON.stringify(s.velden).includes('hij liegt altijd'))
    const nodig = stukken.filter((s) => s.controle && !s.geweigerdDoor)
    await w.oordeel(id, [
      ...nodig.map((s) => ({
        tabel: s.tabel,
        rijId: s.rijId,
        controle: s.controle,
        besluit: 'niet',
        reden: 'Van een ander.',
      })),
      {
        tabel: 'bijdrage',
        rijId: rob?.rijId,
        controle: 'derden',
        besluit: 'zonder_woorden',
        reden: 'Woorden van moeder.',
        vanWie: 'moeder',
        weglaten: ['hij liegt altijd'],
      },
    ])
    expect(await w.mislukt(id, 'besluit', besluit)).toBe('past_niet')
    await w.stap(id, 'besluit', { ...besluit, uitkomst: 'deels' })

    const sem = await w.als('sem')
    const mijn = (await sem.call('GET', '/v1/mijn-rechten')).body.verzoeken.find(
      (v: { id: string }) => v.id === id,
    )
    expect(mijn).toMatchObject({ stand: 'klaar', brief: true, kopie: true })
    const brief = await readPdf(new Uint8Array((await sem.call('GET', `/v1/verzoeken/${id}/brief`)).raw))
    expect([brief.xmp.includes('<pdfuaid:part>1</pdfuaid:part>'), brief.marked, brief.language]).toEqual([
      true,
      true,
      'nl',
    ])
    const words = brief.text.replace(/\s+/g, ' ')
    for (const zin of [
      'Wat staat er over mij?',
      'Wat je niet krijgt, en waarom',
      'Awb 6:7',
      'zes weken',
      '06 5550 1011',
      'de bescherming van jou of van iemand anders',
    ])
      expect(words).toContain(zin)
    expect(words).not.toContain('klasgenoot')

    const kopie = (await sem.call('GET', `/v1/verzoeken/${id}/kopie`)).body
    const tekst = JSON.stringify(kopie)
    for (const weg of ['klasgenoot', 'slaap slecht', 'hij liegt altijd']) expect(tekst).not.toContain(weg)
    expect(tekst).toContain('[weggelaten: woorden van moeder]')
    const bijdragen = kopie.onderdelen.find((o: { tabel: string }) => o.tabel === 'bijdrage').stukken
    expect(bijdragen).toContainEqual(
      expect.objectContaining({
        bron: expect.stringMatching(/^jongerenwerker, /),
        ontvangers: expect.arrayContaining(['alle organisaties die meedoen']),
      }),
    )
    expect(kopie.wieKeek.map((k: { organisatie: string }) => k.organisatie)).toContain('Gemeente Merwestad')
    const pdf = await readPdf(new Uint8Array((await sem.call('GET', `/v1/verzoeken/${id}/kopie-pdf`)).raw))
    expect(pdf.text.replace(/\s+/g, ' ')).toContain('Sem was laat op straat.')
    expect(pdf.marked).toBe(true)
    expect((await (await w.als('linda')).call('GET', `/v1/verzoeken/${id}/kopie`)).status).toBe(404)
  })

  test('vervalt de grond van de school, dan komt het verzoek terug en volgt een nieuw besluit', async () => {
    const id = await w.vraag('sem')
    await w.stap(id, 'aanvrager', w.nagegaan)
    await w.stap(id, 'zienswijzen', { antwoordVoor: w.dag(7) })
    const zienswijze = await w.antwoord('bart', id, w.weigering)
    await w.iedereenGeeft(id)
    await w.oordeelAlles(id, 'niet')
    await w.stap(id, 'besluit', { ...besluit, uitkomst: 'deels' })
    const regel = async () =>
      (await (await w.als('marja')).call('GET', '/v1/verzoeken')).body.verzoeken.find(
        (v: { id: string }) => v.id === id,
      )
    expect(await regel()).toMatchObject({ hervat: false, stap: null })
    await w.owner(`update zienswijze set herzien_op = sec.vandaag() where id = $1`, [zienswijze])
    expect(await regel()).toMatchObject({ hervat: true, stap: 'besluiten' })
    const werk = (await (await w.als('bart')).call('GET', '/v1/rechten-werk')).body
    expect(werk.herzien).toContainEqual(expect.objectContaining({ id: zienswijze, soort: 'zienswijze' }))
    const { status } = await (await w.als('bart')).call(
      'PUT',
      `/v1/zienswijzen/${zienswijze}/verval`,
      undefined,
      { 'if-match': '"2"' },
    )
    expect(status).toBe(200)
    await w.oordeelAlles(id, 'geven')
    await w.stap(id, 'besluit', besluit)
    expect(await regel()).toMatchObject({ hervat: false })
    expect(
      JSON.stringify((await (await w.als('sem')).call('GET', `/v1/verzoeken/${id}/kopie`)).body),
    ).toContain('klasgenoot')
  })

  test('een moeder vraagt voor haar kind: woorden van het kind vragen om een eigen afweging', async () => {
    const eigen = await w.schrijf('sem', 'Ik durf niet naar huis.')
    const id = await w.vraag('linda')
    expect(await w.mislukt(id, 'aanvrager', { ...w.nagegaan, bevoegdheid: 'vertegenwoordiger' })).toBe(
      'kindbelang_ontbreekt',
    )
    await w.stap(id, 'aanvrager', {
      ...w.nagegaan,
      bevoegdheid: 'vertegenwoordiger',
      kindbelang: 'Sem wil dit voor zich houden.',
    })
    expect((await w.stukken(id)).find((s) => s.rijId === eigen)).toMatchObject({ controle: 'kindbelang' })
  })
})

describe('geen gegevens, en iets dat nog niet verteld mag worden, zijn niet te onderscheiden', () => {
  test('dezelfde woorden, dezelfde grootte, dezelfde dag, en de database wordt hetzelfde gevraagd', async () => {
    const naam = 'Robin de Boer'
    const leeg = await w.noteer(naam)
    await w.stap(leeg, 'aanvrager', w.nagegaan)
    await w.stap(leeg, 'casus', { persoonId: null })
    await w.stap(leeg, 'besluit', { ...besluit, uitkomst: 'geen_gegevens' })

    const persoonId = await w.geheimeCasus(naam)
    const stil = await w.noteer(naam)
    await w.stap(stil, 'aanvrager', w.nagegaan)
    await w.stap(stil, 'casus', { persoonId })
    expect(await w.mislukt(stil, 'termijn', { reden: 'Veel werk.' })).toBe('verraadt')
    await w.stap(stil, 'zienswijzen', { antwoordVoor: w.dag(7) })
    await w.iedereenGeeft(stil)
    await w.oordeelAlles(stil, 'niet')
    await w.stap(stil, 'besluit', {
      ...besluit,
      uitkomst: 'afgewezen',
      grond: 'd',
      omvang: 'Alles.',
      herzienOp: w.dag(90),
    })

    const marja = await w.als('marja')
    const brief = async (id: string) => {
      const { answer, sent } = await statementsOf(() => marja.call('GET', `/v1/verzoeken/${id}/brief`))
      return { raw: answer.raw, sent }
    }
    const [een, twee] = [await brief(leeg), await brief(stil)]
    expect(twee.raw.equals(een.raw)).toBe(true)
    // As long for both, that is: a clock would measure what else this machine does.
    expect(een.sent).not.toEqual([])
    expect(twee.sent).toEqual(een.sent)
    expect((await readPdf(new Uint8Array(een.raw))).text).toContain(
      'Er zijn geen gegevens die wij je kunnen geven.',
    )
    const rows = await w.owner(
      'select verzoek_id, dag::text, beschikbaar_op::text from rechtbrief where verzoek_id in ($1, $2)',
      [leeg, stil],
    )
    expect(new Set(rows.map((r) => `${r.dag} ${r.beschikbaar_op}`)).size).toBe(1)
  })

  test('wie het vroeg, ziet een stille weigering als elk ander verzoek dat nog loopt', async () => {
    const id = await w.vraag('sem')
    await w.stap(id, 'aanvrager', w.nagegaan)
    await w.stap(id, 'zienswijzen', { antwoordVoor: w.dag(7) })
    await w.antwoord('bart', id, { ...w.weigering, magVerteld: false })
    await w.iedereenGeeft(id)
    await w.oordeelAlles(id, 'niet')
    await w.stap(id, 'besluit', { ...besluit, uitkomst: 'afgewezen', verteld: false })
    const sem = await w.als('sem')
    const mijn = (await sem.call('GET', '/v1/mijn-rechten')).body.verzoeken.find(
      (v: { id: string }) => v.id === id,
    )
    expect(mijn).toMatchObject({ stand: 'bezig', brief: false, kopie: false })
    expect((await sem.call('GET', `/v1/verzoeken/${id}/brief`)).status).toBe(404)
  })
})

describe('verbeteren, afschermen, stoppen en wissen', () => {
  test('toegewezen verbetering wordt een taak van de bron, en wie het las krijgt bericht', async () => {
    const bijdrage = await w.schrijf('nadia', 'Sem reed zonder rijbewijs.')
    const id = await w.besloten('rectificatie', bijdrage, 'toegewezen')
    const gevolgen = await w.owner(
      'select soort, organisatie_id from recht_gevolg where verzoek_id = $1 order by soort',
      [id],
    )
    expect(gevolgen).toContainEqual({ soort: 'corrigeren', organisatie_id: w.organisatie.nadia })
    expect(gevolgen).toContainEqual({ soort: 'kennisgeven', organisatie_id: w.organisatie.bart })
    const werk = (await (await w.als('nadia')).call('GET', '/v1/rechten-werk')).body
    expect(werk.gevolgen).toContainEqual(expect.objectContaining({ soort: 'corrigeren', casusId: w.casusId }))
  })

  test('afgewezen verbetering: wat de jongere ervan vindt staat erbij voor wie de tekst leest', async () => {
    const bijdrage = await w.schrijf('nadia', 'Sem hangt op het plein.')
    await w.besloten('rectificatie', bijdrage, 'afgewezen')
    const { verklaringen } = (await (await w.als('bart')).call('GET', `/v1/casussen/${w.casusId}/rechten`))
      .body
    expect(verklaringen).toContainEqual({ bijdrageId: bijdrage, tekst: 'Wat staat er over mij?' })
  })

  test('een afgeschermde tekst ziet alleen de bron, tot het contactpunt opheft', async () => {
    const bijdrage = await w.schrijf('nadia', 'Dit klopt niet volgens Sem.')
    const path = `/v1/casussen/${w.casusId}/bijdragen/${bijdrage}`
    const id = await w.besloten('beperking', bijdrage, 'toegewezen')
    expect((await (await w.als('bart')).call('GET', path)).status).toBe(404)
    expect((await (await w.als('nadia')).call('GET', path)).status).toBe(200)
    await w.stap(id, 'opheffing', { reden: 'Het is uitgezocht.' })
    expect((await (await w.als('bart')).call('GET', path)).status).toBe(200)
    expect(await w.mislukt(id, 'opheffing', { reden: 'Nog eens.' })).toBe('niet_afgeschermd')
  })

  test('toegewezen wissing is een voorstel, toegewezen bezwaar stopt en schermt af', async () => {
    const bijdrage = await w.schrijf('nadia', 'Oude zorg.')
    const wissing = await w.besloten('wissing', bijdrage, 'toegewezen')
    expect(await w.owner('select soort, status from recht_gevolg where verzoek_id = $1', [wissing])).toEqual([
      { soort: 'vernietigen', status: 'open' },
    ])
    const bezwaar = await w.besloten('bezwaar', bijdrage, 'toegewezen')
    const soorten = (
      await w.owner('select distinct soort from recht_gevolg where verzoek_id = $1 order by 1', [bezwaar])
    ).map((g) => g.soort)
    expect(soorten).toEqual(['beperken', 'staken'])
  })
})

describe('termijnen, herhaling en versies', () => {
  test('een maand vanaf ontvangst, één keer verlengd tot drie', async () => {
    const id = await w.vraag('sem')
    expect(await w.rij('verzoek', id)).toMatchObject({
      ontvangen_op: '2026-11-02',
      termijn_tot: '2026-12-02',
    })
    await w.stap(id, 'termijn', { reden: 'Veel organisaties.' })
    expect(await w.rij('verzoek', id)).toMatchObject({ termijn_tot: '2027-02-02' })
    expect(await w.mislukt(id, 'termijn', { reden: 'Nog eens.' })).toBe('niet_verlengbaar')
  })

  test('twee keer dezelfde sleutel is één verzoek; zonder of met een oude versie verandert er niets', async () => {
    const sem = await w.als('sem')
    const body = { soort: 'inzage', tekst: 'Twee keer gedrukt.' }
    const key = { 'idempotency-key': 'rechten-twee-keer' }
    const een = await sem.call('POST', `/v1/casussen/${w.casusId}/verzoeken`, body, key)
    const twee = await sem.call('POST', `/v1/casussen/${w.casusId}/verzoeken`, body, key)
    expect(twee.body.id).toBe(een.body.id)
    const marja = await w.als('marja')
    const pad = `/v1/verzoeken/${een.body.id}/aanvrager`
    expect((await marja.call('PUT', pad, w.nagegaan)).status).toBe(428)
    expect((await marja.call('PUT', pad, w.nagegaan, { 'if-match': '"9"' })).status).toBe(412)
    expect(await w.rij('verzoek', een.body.id)).toMatchObject({ status: 'ontvangen', versie: 1 })
  })
})

describe('vertellen', () => {
  test('zolang één organisatie wacht, kan niemand noteren dat er verteld is, en ziet de jongere niets', async () => {
    await w.owner('delete from informatie_uitstel')
    const rob = await w.als('rob')
    const { body } = await rob.call('POST', `/v1/casussen/${w.casusId}/informatie-uitstellen`, w.uitstel)
    const marieke = await w.als('marieke')
    const rechten = async (wie: string) =>
      (await (await w.als(wie)).call('GET', `/v1/casussen/${w.casusId}/rechten`)).body
    expect((await rechten('bart')).informatieplicht).toMatchObject({ stand: 'uitgesteld', uitstellen: [] })
    expect((await rechten('marieke')).informatieplicht.uitstellen).toHaveLength(1)
    const versie = { 'if-match': `"${(await rechten('marieke')).informatieplicht.versie}"` }
    const te = await marieke.call('PUT', `/v1/casussen/${w.casusId}/informatieplicht`, w.verteld, versie)
    expect([te.status, te.body.reden]).toEqual([409, 'nog_niet'])
    expect((await (await w.als('sem')).call('GET', `/v1/casussen/${w.casusId}/rechten`)).status).toBe(403)
    const klaar = { vervallen: true, reden: 'Het onderzoek is klaar.' }
    expect(
      (await rob.call('PUT', `/v1/informatie-uitstellen/${body.id}`, klaar, { 'if-match': '"1"' })).status,
    ).toBe(200)
    expect(
      (await marieke.call('PUT', `/v1/casussen/${w.casusId}/informatieplicht`, w.verteld, versie)).status,
    ).toBe(200)
    expect((await rechten('bart')).informatieplicht).toMatchObject({
      stand: 'verteld',
      verteldAan: ['jeugdige', 'ouders'],
    })
  })

  test('iedere casus heeft een taak om te vertellen, ook die al liepen', async () => {
    const [row] = await w.owner(
      'select (select count(*) from casus)::int as casussen, (select count(*) from informatieplicht)::int as taken',
    )
    expect(row?.taken).toBe(row?.casussen)
  })
})
