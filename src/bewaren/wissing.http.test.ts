import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRechtenWereld, type RechtenWereld } from '../testing/rechten-wereld.ts'
import { bewaarRonde } from './jobs.ts'
import { makeVoorstellen } from './make-voorstellen.ts'

let w: RechtenWereld
beforeAll(async () => {
  w = await createRechtenWereld()
})
afterAll(() => w.api.close())

const tools = () => ({
  db: w.api.db,
  key: w.api.database.key,
  pad: join(mkdtempSync(join(tmpdir(), 'verbonden-grootboek-')), 'g.jsonl'),
})
const voorstelVan = async (verzoekId: string) =>
  (
    await w.owner(
      'select id, wat, regel, status, versie, aantallen from vernietigingsvoorstel where verzoek_id = $1 order by op desc',
      [verzoekId],
    )
  )[0]
const besluit = async (persona: string, voorstelId: unknown, body: object, versie = 1) =>
  (await w.als(persona)).call('PUT', `/v1/vernietigingsvoorstellen/${voorstelId}/besluit`, body, {
    'if-match': `"${versie}"`,
  })
const gevolgVan = async (verzoekId: string) =>
  (await w.owner('select id, status, versie from recht_gevolg where verzoek_id = $1', [verzoekId]))[0]
const rondAf = async (persona: string, gevolgId: unknown, status: string) =>
  (await w.als(persona)).call(
    'PUT',
    `/v1/recht-gevolgen/${gevolgId}`,
    { status, toelichting: 'Sem wil het toch houden.' },
    { 'if-match': '"1"' },
  )

describe('een toegewezen verzoek om te wissen', () => {
  test('is een voorstel; een tweede keurt het goed, dan is de tekst weg en blijft een verklaring zonder naam', async () => {
    const bijdrage = await w.schrijf('nadia', 'Een oude zorg over Sem.')
    const verzoek = await w.besloten('wissing', bijdrage, 'toegewezen')
    const voorstel = await voorstelVan(verzoek)
    expect(voorstel).toMatchObject({
      wat: 'onderdelen',
      regel: 'wissing',
      status: 'nagekeken',
      aantallen: { bijdrage: 1 },
    })
    expect((await besluit('marja', voorstel?.id, { besluit: 'goedgekeurd' })).status).toBe(403)
    expect((await besluit('ineke', voorstel?.id, { besluit: 'goedgekeurd' })).status).toBe(200)
    await bewaarRonde(tools(), false)
    expect(await w.rij('bijdrage', bijdrage)).toBeUndefined()
    expect(await gevolgVan(verzoek)).toBeUndefined()
    expect(await w.owner('select 1 from gebeurtenis where object_id = $1', [bijdrage])).toEqual([])
    const ineke = await w.als('ineke')
    const { body } = await ineke.call('GET', `/v1/vernietigingsvoorstellen/${voorstel?.id}`)
    expect(body.status).toBe('uitgevoerd')
    const bewijs = (await ineke.call('GET', `/v1/verklaringen/${body.verklaringId}`)).body
    expect(bewijs).toMatchObject({
      klopt: true,
      regel: 'wissing',
      grond: 'AVG 17 (niet nagelezen)',
      nagekeken: { functie: 'medewerker contactpunt' },
    })
    expect(JSON.stringify(bewijs)).not.toMatch(/Sem|Voorbeeld/)
    // The answer to the person stays theirs.
    expect((await (await w.als('sem')).call('GET', `/v1/verzoeken/${verzoek}/brief`)).status).toBe(200)
  })

  test('neemt ook de tekst mee die verbeterd werd: die zegt hetzelfde', async () => {
    const eerste = await w.schrijf('nadia', 'Eerst zo geschreven.')
    const nieuwe = await w.schrijf('nadia', 'Later zo geschreven.')
    await w.owner("update bijdrage set status = 'gecorrigeerd' where id = $1", [eerste])
    await w.owner('update bijdrage set vervangt_id = $1 where id = $2', [eerste, nieuwe])
    const voorstel = await voorstelVan(await w.besloten('wissing', nieuwe, 'toegewezen'))
    expect(voorstel?.aantallen).toEqual({ bijdrage: 2 })
    await besluit('ineke', voorstel?.id, { besluit: 'goedgekeurd' })
    await bewaarRonde(tools(), false)
    expect(await w.owner('select 1 from bijdrage where id = any ($1)', [[eerste, nieuwe]])).toEqual([])
  })

  test('wacht bij een bewaarstop, en komt terug als die opgeheven is', async () => {
    const bijdrage = await w.schrijf('nadia', 'Hierover loopt een zaak.')
    const verzoek = await w.besloten('wissing', bijdrage, 'toegewezen')
    const [stop] = await w.owner(
      `insert into bewaarstop (casus_id, grond, reden, door, herzien_op) select b.casus_id, 'rechtsvordering', 'Zaak.', b.actor_id, sec.vandaag() + 30
        from betrokkenheid b where b.casus_id = $1 and 'casusregisseur' = any (b.rollen) returning id`,
      [w.casusId],
    )
    const voorstel = await voorstelVan(verzoek)
    expect((await besluit('ineke', voorstel?.id, { besluit: 'goedgekeurd' })).body.reden).toBe('bewaarstop')
    await besluit('ineke', voorstel?.id, { besluit: 'afgewezen', reden: 'Zaak.', opnieuwVanaf: w.dag(1) })
    await makeVoorstellen(tools())
    expect(await voorstelVan(verzoek)).toMatchObject({ status: 'afgewezen' })
    await w.owner('delete from bewaarstop where id = $1', [stop?.id])
    await w.owner('update vernietigingsvoorstel set opnieuw_vanaf = sec.vandaag() where verzoek_id = $1', [
      verzoek,
    ])
    await makeVoorstellen(tools())
    expect(await voorstelVan(verzoek)).toMatchObject({ status: 'nagekeken' })
    expect(await w.rij('bijdrage', bijdrage)).toBeDefined()
  })

  test('is niet met de hand klaar; ziet het contactpunt ervan af, dan vervalt het voorstel', async () => {
    const bijdrage = await w.schrijf('nadia', 'Sem twijfelt nog.')
    const verzoek = await w.besloten('wissing', bijdrage, 'toegewezen')
    const gevolg = await gevolgVan(verzoek)
    expect((await rondAf('marja', gevolg?.id, 'gedaan')).body.reden).toBe('bij_bewaardesk')
    expect((await rondAf('marja', gevolg?.id, 'niet_gedaan')).status).toBe(200)
    expect(await voorstelVan(verzoek)).toMatchObject({ status: 'vervallen' })
    await makeVoorstellen(tools())
    expect(await voorstelVan(verzoek)).toMatchObject({ status: 'vervallen' })
  })

  test('kan niet als een organisatie op grond van UAVG 41 weigert, en dan is er geen voorstel', async () => {
    const bijdrage = await w.schrijf('bart', 'Over een klasgenoot die gevaar loopt.')
    const id = await w.vraag('sem', 'wissing', bijdrage)
    await w.stap(id, 'aanvrager', w.nagegaan)
    await w.stap(id, 'zienswijzen', { antwoordVoor: w.dag(7) })
    await w.antwoord('bart', id, w.weigering)
    await w.iedereenGeeft(id)
    const tekst = { uitleg: 'Zo doen wij het.', afweging: 'Afgewogen.' }
    expect(await w.mislukt(id, 'besluit', { uitkomst: 'toegewezen', ...tekst })).toBe('past_niet')
    await w.stap(id, 'besluit', { uitkomst: 'afgewezen', ...tekst })
    expect(await voorstelVan(id)).toBeUndefined()
    expect(await w.rij('bijdrage', bijdrage)).toBeDefined()
  })
})

describe('wat aan geen casus hangt, heeft een eigen termijn', () => {
  const oud = (jaren: number) => `sec.nu() - make_interval(years => ${jaren})`
  const keurGoed = async (wat: string) => {
    const [v] = await w.owner(
      "select id from vernietigingsvoorstel where wat = $1 and status = 'open' order by op desc limit 1",
      [wat],
    )
    const controle = `/v1/vernietigingsvoorstellen/${v?.id}/controle`
    await (await w.als('marieke')).call('PUT', controle, {}, { 'if-match': '"1"' })
    expect((await besluit('ineke', v?.id, { besluit: 'goedgekeurd' }, 2)).status).toBe(200)
    await bewaarRonde(tools(), false)
  }

  test('een verzoek gaat vijf jaar na het antwoord, met brief en behandeling; eerder niet', async () => {
    const [oudste, jongste] = [await w.noteer('Kees Oud'), await w.noteer('Kees Nieuw')]
    const set = 'update verzoek set status = $2, termijn_tot = sec.vandaag() - $3::int where id = $1'
    await w.owner(set, [oudste, 'beantwoord', 6 * 365])
    await w.owner(set, [jongste, 'ingetrokken', 3 * 365])
    await w.owner(
      `insert into rechtbrief (verzoek_id, inhoud, dag, beschikbaar_op, door)
        select id, '{}', sec.vandaag() - 6 * 365, ${oud(6)}, door from verzoek where id = $1`,
      [oudste],
    )
    await makeVoorstellen(tools())
    await keurGoed('verzoeken')
    expect(await w.rij('verzoek', oudste)).toBeUndefined()
    expect(await w.owner('select 1 from rechtbrief where verzoek_id = $1', [oudste])).toEqual([])
    expect(await w.rij('verzoek', jongste)).toBeDefined()
  })

  test('een consult gaat drie jaar na het laatste woord, met de antwoorden; wat nog leeft blijft', async () => {
    const [stil, levend, terug] = (
      await w.owner(`insert into consult (titel, tekst, domein, thema, door, organisatie_id, op, status, gesloten_op)
        select 'Hoe dan?', 'Vraag.', 'zorg', 'contact', a.id, a.organisatie_id, ${oud(4)}, s, ${oud(4)} from actor a,
          unnest(array['gesloten', 'open', 'ingetrokken']) s where a.naam = 'Nadia Haddou' returning id`)
    ).map((r) => String(r.id))
    await w.owner(
      `insert into consultantwoord (consult_id, tekst, door, organisatie_id, op) select c, 'Zo.', a.id, a.organisatie_id,
        case when c = $2 then sec.nu() else ${oud(4)} end from actor a, unnest(array[$1, $2]::uuid[]) c where a.naam = 'Nadia Haddou'`,
      [stil, levend],
    )
    await makeVoorstellen(tools())
    await keurGoed('consulten')
    await keurGoed('consulten')
    expect(
      (await w.owner('select id from consult where id = any ($1)', [[stil, levend, terug]])).map((r) => r.id),
    ).toEqual([levend])
    expect(await w.owner('select 1 from consultantwoord where consult_id = $1', [stil])).toEqual([])
  })
})
