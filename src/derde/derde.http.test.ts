import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '../testing/read-pdf.ts'
import { asOwner } from '../testing/start-klok.ts'
import { createZvhWereld, type ZvhWereld } from '../testing/zvh-wereld.ts'
import { type Geval, gevallen } from './derde.scenarios.ts'

let w: ZvhWereld
beforeAll(async () => {
  w = await createZvhWereld()
})
afterAll(() => w.api.close())

const invoer = {
  naam: 'Saskia Vos',
  organisatie: 'Woonstichting Merwe',
  partij: 'woningcorporatie',
  taak: 'Huren en leefbaarheid (Woningwet).',
  deskundigheid: 'Wat kan bij een tweede kans op wonen.',
  rol: 'uitvoeren',
  noodzaak: 'Zonder woning lukt de behandeling niet.',
}
const derden = () => `/v1/casussen/${w.joris}/derden`
const toegelaten = async (anders = {}): Promise<string> =>
  (await w.doe('hanna', 'POST', derden(), { ...invoer, ...anders })).id
const getekend = async (anders = {}): Promise<string> => {
  const id = await toegelaten(anders)
  await w.doe('hanna', 'PUT', `/v1/derden/${id}/verklaring`, { op: w.dag(-1) }, 1)
  return id
}
const bijdrage = async (persona: string, categorie: string, tekst: string, anders = {}): Promise<string> =>
  (
    await w.doe(persona, 'POST', `/v1/casussen/${w.joris}/bijdragen`, {
      soort: 'zorg',
      categorie,
      tekst,
      noodzaak: 'Om het plan bij te stellen.',
      publiek: { wie: 'allen' },
      ...anders,
    })
  ).id
const wonen = () =>
  bijdrage('hanna', 'wonen', 'Joris betaalt zijn huur weer. De sleutel van de kelder mist nog.')
const lees = async (persona: string, derdeId: string) =>
  (await w.doe(persona, 'GET', derden())).derden.find((d: { id: string }) => d.id === derdeId)
const reden = ({ status, body }: { status: number; body: { reden?: string } }) => [status, body.reden]

const uitkomst = { 403: 'mag_niet', 404: 'niet_gevonden', 409: 'toestand' } as Record<number, string>
async function doet({ act, persona }: Geval) {
  if (act === 'lijst') return w.vraag(persona, 'GET', derden())
  if (act === 'toelaten') return w.vraag(persona, 'POST', derden(), invoer)
  const id = await toegelaten()
  const before = await w.rij('derde', id)
  const answer = await send(act, persona, id)
  expect(await w.rij('derde', id)).toEqual(before)
  return answer
}
function send(act: Geval['act'], persona: string, id: string) {
  if (act === 'keuze') return w.vraag(persona, 'GET', `/v1/derden/${id}/keuze`)
  if (act === 'document')
    return w.vraag(persona, 'POST', `/v1/derden/${id}/documenten`, {
      doel: 'Wonen.',
      items: [{ bijdrageId: '018f9999-0000-7000-8000-000000000001' }],
    })
  if (act === 'einde') return w.vraag(persona, 'PUT', `/v1/derden/${id}/einde`, { reden: 'Klaar.' }, 1)
  return w.vraag(persona, 'PUT', `/v1/derden/${id}/verklaring`, { op: w.dag(0) }, 1)
}

test.each(gevallen.map((g) => [g.situatie, g] as const))('%s', async (_situatie, geval) => {
  const { status, body } = await doet(geval)
  expect([status < 300 ? 'ok' : uitkomst[status], body?.reden]).toEqual([
    geval.verwacht,
    geval.reden ?? (status < 400 ? undefined : body.reden),
  ])
})

describe('van toelaten tot overdragen', () => {
  test('een document na de verklaring, overgedragen, in het log, bij wie keek en bij de ontvangers', async () => {
    const id = await getekend()
    const stuk = await wonen()
    const { keuze } = await w.doe('hanna', 'GET', `/v1/derden/${id}/keuze`)
    expect(keuze.find((k: { bijdrageId: string }) => k.bijdrageId === stuk)).toMatchObject({ vonnis: 'mag' })
    const document = await w.doe('hanna', 'POST', `/v1/derden/${id}/documenten`, {
      doel: 'Een tweede kans op wonen.',
      items: [{ bijdrageId: stuk, passage: 'Joris betaalt zijn huur weer.' }],
    })
    const { raw } = await w.vraag('hanna', 'GET', `/v1/derdendocumenten/${document.id}/pdf`)
    const pdf = await readPdf(new Uint8Array(raw))
    const tekst = pdf.text.replace(/\s+/g, ' ')
    expect(pdf.marked).toBe(true)
    for (const zin of [
      'Saskia Vos',
      'Joris Veldman',
      'Vertrouwelijk',
      'Een tweede kans op wonen.',
      'Joris betaalt zijn huur weer.',
    ])
      expect(tekst).toContain(zin)
    expect(tekst).not.toContain('kelder')
    await w.doe(
      'hanna',
      'PUT',
      `/v1/derdendocumenten/${document.id}/overdracht`,
      { op: w.dag(0), hoe: 'persoonlijk' },
      1,
    )
    expect((await lees('esra', id)).documenten).toMatchObject([
      { items: 1, overgedragenHoe: 'persoonlijk', overgedragenDoor: 'Hanna Bouwman' },
    ])
    const opnieuw = await w.vraag(
      'hanna',
      'PUT',
      `/v1/derdendocumenten/${document.id}/overdracht`,
      { op: w.dag(0), hoe: 'aangetekend' },
      2,
    )
    expect(reden(opnieuw)).toEqual([409, 'al_overgedragen'])
    expect(await w.rij('derdendocument', document.id)).toMatchObject({
      overgedragen_hoe: 'persoonlijk',
      versie: 2,
    })
  })

  test('wat deze derde niet mag krijgen, of wie het niet ziet, komt niet in een document', async () => {
    const id = await getekend()
    const geld = await bijdrage('hanna', 'financien', 'Er is een schuld bij de zorgverzekeraar.')
    const answer = await w.vraag('hanna', 'POST', `/v1/derden/${id}/documenten`, {
      doel: 'Wonen.',
      items: [{ bijdrageId: geld }],
    })
    expect([answer.status, answer.body.errors]).toMatchObject([
      409,
      [{ veld: 'items.0.bijdrageId', code: 'mag_niet' }],
    ])
    const [geheim] = await w.owner(
      `select id from bijdrage where casus_id = $1 and categorie = 'gezondheid'`,
      [w.joris],
    )
    const vanOm = await w.vraag('olivier', 'POST', `/v1/derden/${id}/documenten`, {
      doel: 'Wonen.',
      items: [{ bijdrageId: geheim?.id }],
    })
    expect([vanOm.status, vanOm.body.errors]).toMatchObject([409, [{ code: 'niet_gevonden' }]])
    expect(await w.owner('select 1 from derdendocument where derde_id = $1', [id])).toEqual([])
  })

  test('alleen letterlijke woorden, niets verzonnen', async () => {
    const id = await getekend()
    const answer = await w.vraag('hanna', 'POST', `/v1/derden/${id}/documenten`, {
      doel: 'Wonen.',
      items: [{ bijdrageId: await wonen(), passage: 'Joris is altijd rustig.' }],
    })
    expect([answer.status, answer.body.errors]).toMatchObject([
      409,
      [{ veld: 'items.0.passage', code: 'niet_letterlijk' }],
    ])
  })

  test('een vereniging of een ouder kan geen derde zijn', async () => {
    for (const partij of ['sport', 'ouder', 'jim', 'gemeente']) {
      const answer = await w.vraag('hanna', 'POST', derden(), { ...invoer, partij })
      expect([partij, answer.status, answer.body.errors]).toMatchObject([
        partij,
        409,
        [{ veld: 'partij', code: 'geen_derde' }],
      ])
    }
  })

  test('is de rol voorbij, dan gaat er niets meer naar toe', async () => {
    const id = await getekend()
    const document = await w.doe('hanna', 'POST', `/v1/derden/${id}/documenten`, {
      doel: 'Wonen.',
      items: [{ bijdrageId: await wonen() }],
    })
    await w.doe('hanna', 'PUT', `/v1/derden/${id}/einde`, { reden: 'De woning is gevonden.' }, 2)
    const te = [
      await w.vraag(
        'hanna',
        'PUT',
        `/v1/derdendocumenten/${document.id}/overdracht`,
        { op: w.dag(0), hoe: 'persoonlijk' },
        1,
      ),
      await w.vraag('hanna', 'GET', `/v1/derdendocumenten/${document.id}/pdf`),
      await w.vraag('hanna', 'GET', `/v1/derden/${id}/keuze`),
      await w.vraag('hanna', 'PUT', `/v1/derden/${id}/einde`, { reden: 'Nog eens.' }, 3),
    ]
    expect(te.map(reden)).toEqual(te.map(() => [409, 'rol_beeindigd']))
    expect(await w.rij('derdendocument', document.id)).toMatchObject({ overgedragen_op: null })
  })

  test('ingetrokken woorden gaan niet meer mee', async () => {
    const id = await getekend()
    const stuk = await wonen()
    const document = await w.doe('hanna', 'POST', `/v1/derden/${id}/documenten`, {
      doel: 'Wonen.',
      items: [{ bijdrageId: stuk }],
    })
    await w.owner(`update bijdrage set status = 'ingetrokken' where id = $1`, [stuk])
    const answer = await w.vraag(
      'hanna',
      'PUT',
      `/v1/derdendocumenten/${document.id}/overdracht`,
      { op: w.dag(0), hoe: 'persoonlijk' },
      1,
    )
    expect(reden(answer)).toEqual([409, 'mag_niet_meer'])
  })
})

describe('overgedragen is verstrekt: het staat in het log, bij wie keek en bij de ontvangers', () => {
  test('een regel in het log noemt de jongere', async () => {
    const id = await getekend()
    const document = await w.doe('daphne', 'POST', `/v1/derden/${id}/documenten`, {
      doel: 'Wonen.',
      items: [{ bijdrageId: await wonen() }],
    })
    const pad = `/v1/derdendocumenten/${document.id}/overdracht`
    await w.doe('daphne', 'PUT', pad, { op: w.dag(0), hoe: 'aangetekend' }, 1)
    const [casus] = await w.owner('select log_naam from casus where id = $1', [w.joris])
    const regels = await asOwner(w.api.database, async (client) => {
      await client.query('set role logboek')
      const { rows } = await client.query(
        `select actie, betrokkenen from logboek.regel where object = $1 and actie = 'derde.overdragen'`,
        [`derdendocument:${document.id}`],
      )
      return rows
    })
    expect(regels).toEqual([{ actie: 'derde.overdragen', betrokkenen: [casus?.log_naam] }])
  })

  test('wie een kopie krijgt, leest aan wie van buiten iets gegeven is', async () => {
    const id = await getekend({ naam: 'Kees Wit', organisatie: 'Woonstichting Zuid' })
    const stuk = await wonen()
    const document = await w.doe('hanna', 'POST', `/v1/derden/${id}/documenten`, {
      doel: 'Wonen.',
      items: [{ bijdrageId: stuk }],
    })
    await w.doe(
      'hanna',
      'PUT',
      `/v1/derdendocumenten/${document.id}/overdracht`,
      { op: w.dag(0), hoe: 'persoonlijk' },
      1,
    )
    const kopie = await kopieVanJoris()
    const bijdragen = kopie.onderdelen.find((o: { tabel: string }) => o.tabel === 'bijdrage').stukken
    expect(bijdragen.find((b: { id: string }) => b.id === stuk).ontvangers).toContain(
      `Kees Wit, Woonstichting Zuid, op papier, ${w.dag(0)}`,
    )
  })
})

/** An inzage request of Joris that is granted after release, as the rights desk does it. */
async function kopieVanJoris() {
  await w.owner(
    `insert into vrijgave (casus_id, aanleiding, antwoord_voor, gevraagd_door, besluit, onderdelen, jeugdige_vanaf, woorden, afweging, besloten_door, besloten_op)
      select $1, 'vraag', sec.vandaag(), a.id, 'vrij', array['bestaan'], sec.vandaag(), 'Er loopt iets.', 'kan', a.id, sec.nu() from actor a where a.naam = 'Carla Mes'`,
    [w.joris],
  )
  const { id } = await w.doe('carla', 'POST', '/v1/verzoeken', {
    soort: 'inzage',
    tekst: 'Een kopie.',
    overNaam: 'Joris Veldman',
    overKant: 'jeugdige',
    aanvrager: 'Joris Veldman',
    aanvragerKant: 'jeugdige',
    kanaal: 'brief',
    ontvangenOp: w.dag(-3),
  })
  const stap = async (deel: string, body: unknown) => {
    const { versie } = await w.rij('verzoek', id)
    await w.doe('carla', 'PUT', `/v1/verzoeken/${id}/${deel}`, body, Number(versie))
  }
  await stap('aanvrager', {
    identiteitHoe: 'Aan de balie.',
    bevoegdheid: 'zelf',
    bevoegdheidUitleg: 'Joris is negentien.',
  })
  const { gevonden } = await w.doe('carla', 'GET', `/v1/verzoeken/${id}`)
  await stap('casus', { persoonId: gevonden[0].persoonId })
  await stap('zienswijzen', { antwoordVoor: w.dag(7) })
  await w.owner(
    `update zienswijze set antwoord = 'geven', beantwoord_op = sec.nu(), beantwoord_door = gevraagd_door where verzoek_id = $1`,
    [id],
  )
  const { stukken } = await w.doe('carla', 'GET', `/v1/verzoeken/${id}/stukken`)
  const oordelen = stukken
    .filter((s: { controle: string | null }) => s.controle)
    .map((s: { tabel: string; rijId: string; controle: string }) => ({
      tabel: s.tabel,
      rijId: s.rijId,
      controle: s.controle,
      besluit: 'geven',
      reden: 'Kan.',
    }))
  if (oordelen.length > 0) await w.doe('carla', 'PUT', `/v1/verzoeken/${id}/oordelen`, { oordelen })
  await stap('besluit', { uitkomst: 'toegewezen', uitleg: 'Hier is het.', afweging: 'Kan.' })
  return w.doe('carla', 'GET', `/v1/verzoeken/${id}/kopie`)
}

describe('de bron beslist over haar eigen woorden', () => {
  const school = { partij: 'school', organisatie: 'Praktijkschool Oost' }
  const hulp = () =>
    bijdrage('esra', 'hulp', 'Dinsdag en donderdag is er een gesprek.', {
      geheim: { grond: 'goed_hulpverlenerschap', uitleg: 'De school moet weten wanneer hij weg mag.' },
    })

  test('eerst vragen, dan ja, dan mag het mee; een ja kan terug', async () => {
    const id = await getekend(school)
    const stuk = await hulp()
    const maak = () =>
      w.vraag('hanna', 'POST', `/v1/derden/${id}/documenten`, {
        doel: 'Verlof.',
        items: [{ bijdrageId: stuk }],
      })
    expect((await maak()).body.errors).toMatchObject([{ code: 'vraag_bron' }])
    const { id: vraag } = await w.doe('hanna', 'POST', `/v1/derden/${id}/instemmingen`, {
      bijdrageId: stuk,
      waarvoor: 'Verlof voor de behandeling.',
    })
    expect((await maak()).body.errors).toMatchObject([{ code: 'wacht_op_bron' }])
    const werk = (await w.doe('esra', 'GET', '/v1/derden-werk')).vragen
    expect(werk).toContainEqual(expect.objectContaining({ id: vraag, naam: 'Joris' }))
    const ander = await w.vraag('hanna', 'PUT', `/v1/derdeninstemmingen/${vraag}`, { antwoord: 'ja' }, 1)
    expect(reden(ander)).toEqual([403, 'alleen_bron'])
    expect(await w.rij('derdeninstemming', vraag)).toMatchObject({ antwoord: null, versie: 1 })
    await w.doe('esra', 'PUT', `/v1/derdeninstemmingen/${vraag}`, { antwoord: 'ja' }, 1)
    const gemaakt = await maak()
    expect(gemaakt.status).toBe(201)
    await w.doe('esra', 'PUT', `/v1/derdeninstemmingen/${vraag}/intrekking`, undefined, 2)
    const over = await w.vraag(
      'hanna',
      'PUT',
      `/v1/derdendocumenten/${gemaakt.body.id}/overdracht`,
      { op: w.dag(0), hoe: 'persoonlijk' },
      1,
    )
    expect(reden(over)).toEqual([409, 'mag_niet_meer'])
  })

  test('een nee heeft een reden en houdt het tegen', async () => {
    const id = await getekend(school)
    const stuk = await hulp()
    const { id: vraag } = await w.doe('hanna', 'POST', `/v1/derden/${id}/instemmingen`, {
      bijdrageId: stuk,
      waarvoor: 'Verlof.',
    })
    expect(
      (await w.vraag('esra', 'PUT', `/v1/derdeninstemmingen/${vraag}`, { antwoord: 'nee' }, 1)).status,
    ).toBe(400)
    await w.doe(
      'esra',
      'PUT',
      `/v1/derdeninstemmingen/${vraag}`,
      { antwoord: 'nee', reden: 'Joris wil dit niet op school.' },
      1,
    )
    const { keuze } = await w.doe('hanna', 'GET', `/v1/derden/${id}/keuze`)
    expect(keuze.find((k: { bijdrageId: string }) => k.bijdrageId === stuk)).toMatchObject({
      vonnis: 'bron_zegt_nee',
    })
  })
})

describe('aan tafel, herhaling en versies', () => {
  test('een derde leest mee aan tafel, één keer genoteerd en zonder papier', async () => {
    const id = await getekend()
    const [overleg] = await w.owner(
      `insert into overleg (casus_id, begint_op, eindigt_op, plaats, voorzitter_id)
        select $1, sec.nu(), sec.nu() + interval '1 hour', 'ZVH', a.id from actor a where a.naam = 'Hanna Bouwman' returning id`,
      [w.joris],
    )
    const invoerTafel = { overlegId: overleg?.id, deel: 'Het deel over wonen' }
    await w.doe('hanna', 'POST', `/v1/derden/${id}/overleggen`, invoerTafel)
    const weer = await w.vraag('hanna', 'POST', `/v1/derden/${id}/overleggen`, invoerTafel)
    expect(reden(weer)).toEqual([409, 'al_genoteerd'])
    expect((await lees('mila', id)).aanTafel).toMatchObject([{ deel: 'Het deel over wonen' }])
  })

  test('twee keer dezelfde sleutel is één derde; zonder of met een oude versie verandert er niets', async () => {
    const hanna = await w.als('hanna')
    const key = { 'idempotency-key': 'derde-twee-keer' }
    const een = await hanna.call('POST', derden(), invoer, key)
    const twee = await hanna.call('POST', derden(), invoer, key)
    expect(twee.body.id).toBe(een.body.id)
    const pad = `/v1/derden/${een.body.id}/verklaring`
    expect((await w.vraag('hanna', 'PUT', pad, { op: w.dag(0) })).status).toBe(428)
    expect((await w.vraag('hanna', 'PUT', pad, { op: w.dag(0) }, 9)).status).toBe(412)
    expect((await w.vraag('hanna', 'PUT', pad, { op: w.dag(1) }, 1)).status).toBe(400)
    expect(await w.rij('derde', een.body.id)).toMatchObject({ verklaring_op: null, versie: 1 })
  })
})
