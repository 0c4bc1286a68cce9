import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readPdf } from '../testing/read-pdf.ts'
import { vrijgaveStappen } from '../testing/vrijgave-stappen.ts'
import { createZvhWereld, type ZvhWereld } from '../testing/zvh-wereld.ts'
import { type Geval, gevallen } from './vrijgave.scenarios.ts'

let w: ZvhWereld
beforeAll(async () => {
  w = await createZvhWereld()
  s = vrijgaveStappen(w)
})
afterAll(() => w.api.close())
beforeEach(() => w.owner('delete from vrijgave'))

let s: ReturnType<typeof vrijgaveStappen>
const brief = async (soort: string) =>
  w.vraag('carla', 'POST', s.balie('brieven'), { persoonId: await s.persoon(soort) })
const reden = ({ status, body }: { status: number; body: { reden?: string } }) => [status, body.reden]

const uitkomst = { 403: 'mag_niet', 404: 'niet_gevonden', 409: 'toestand' } as Record<number, string>
async function doet({ act, persona }: Geval) {
  switch (act) {
    case 'lijst':
      return w.vraag(persona, 'GET', '/v1/vrijgaven')
    case 'lezen':
      return w.vraag(persona, 'GET', s.balie())
    case 'vragen':
      return w.vraag(persona, 'POST', s.balie('rondes'), { aanleiding: 'vraag', antwoordVoor: w.dag(7) })
    case 'besluiten':
      return w.vraag(persona, 'PUT', `/v1/vrijgaven/${await s.ronde()}/besluit`, s.vrij(), 1)
    case 'oordelen': {
      await s.ronde()
      return w.vraag(
        persona,
        'PUT',
        `/v1/vrijgave-oordelen/${(await s.eigen('bram')).id}`,
        { antwoord: 'mag' },
        1,
      )
    }
    case 'brief':
      return w.vraag(persona, 'POST', s.balie('brieven'), { persoonId: await s.persoon('jeugdige') })
    case 'casus':
      return w.vraag(persona, 'GET', `/v1/casussen/${w.tess}/vrijgave`)
    case 'vraag_noteren':
      return w.vraag(persona, 'POST', '/v1/loopvragen', s.loopvraag('Iemand Anders'))
  }
}
const rijen = async () =>
  w.owner(`select (select count(*) from vrijgave where besluit is not null)::int as besloten, (select count(*) from vrijgavebrief)::int as brieven,
    (select count(*) from vrijgave_oordeel where antwoord is not null)::int as antwoorden, (select count(*) from loopvraag)::int as vragen`)

test.each(gevallen.map((g) => [g.situatie, g] as const))('%s', async (_situatie, geval) => {
  const before = await rijen()
  const { status, body } = await doet(geval)
  expect([status < 300 ? 'ok' : uitkomst[status], status < 300 ? undefined : body.reden]).toEqual([
    geval.verwacht,
    geval.verwacht === 'niet_gevonden' ? body.reden : geval.reden,
  ])
  if (status >= 300) expect(await rijen()).toEqual(before)
})

describe('een deelnemer kan tegenhouden, zwijgen alleen zolang de termijn loopt', () => {
  test('zolang iemand nog mag antwoorden, komt er geen besluit', async () => {
    const id = await s.ronde()
    await s.zegt('bram', { antwoord: 'mag' })
    expect(reden(await s.besluit(id, s.vrij()))).toEqual([409, 'wacht_op_antwoord'])
    expect(await w.rij('vrijgave', id)).toMatchObject({ besluit: null, versie: 1 })
    await w.owner('update vrijgave set antwoord_voor = sec.vandaag() - 1 where id = $1', [id])
    expect((await s.besluit(id, s.vrij())).status).toBe(200)
  })

  test('één bezwaar houdt het tegen, ook als de anderen ja zeggen en ook na de termijn', async () => {
    const id = await s.ronde()
    await s.iedereenMag()
    await s.zegt('roos', s.bezwaar())
    await w.owner('update vrijgave set antwoord_voor = sec.vandaag() - 1 where id = $1', [id])
    expect(reden(await s.besluit(id, s.vrij()))).toEqual([409, 'tegengehouden'])
    const wacht = { besluit: 'wacht', afweging: 'De Raad heeft een reden.', herzienOp: w.dag(14) }
    expect((await s.besluit(id, wacht)).status).toBe(200)
    expect(reden(await brief('jeugdige'))).toEqual([409, 'niet_vrij'])
  })

  test('een deel tegenhouden laat de rest vrij', async () => {
    const id = await s.ronde()
    await s.iedereenMag()
    await s.zegt('roos', s.bezwaar({ antwoord: 'deels', niet: ['plan'] }))
    expect(reden(await s.besluit(id, s.vrij()))).toEqual([409, 'tegengehouden'])
    expect((await s.besluit(id, s.vrij({ onderdelen: ['bestaan', 'meedoen'] }))).status).toBe(200)
    expect((await brief('jeugdige')).status).toBe(201)
  })

  test('een bezwaar zonder grond of dag van opnieuw kijken bestaat niet', async () => {
    await s.ronde()
    const { id, versie } = await s.eigen('bram')
    for (const zonder of [{ grond: null }, { afweging: '' }, { herzienOp: null }, { herzienOp: w.dag(0) }])
      expect(
        (await w.vraag('bram', 'PUT', `/v1/vrijgave-oordelen/${id}`, s.bezwaar(zonder), versie)).status,
      ).toBe(400)
    expect(await w.rij('vrijgave_oordeel', id)).toMatchObject({ antwoord: null, versie: 1 })
  })

  test('zonder dat iemand een grond heeft, wacht het niet', async () => {
    const id = await s.ronde()
    await s.iedereenMag()
    const wacht = { besluit: 'wacht', afweging: 'Liever later.', herzienOp: w.dag(14) }
    expect(reden(await s.besluit(id, wacht))).toEqual([409, 'geen_grond'])
  })

  test('wie bij de casus zelf om uitstel vroeg, houdt het ook tegen, tot die grond vervalt', async () => {
    const uitstel = { grond: 'uavg41-d', motivering: 'Een onderzoek loopt nog.', herzienOp: w.dag(14) }
    const { id: uitstelId } = await w.doe(
      'roos',
      'POST',
      `/v1/casussen/${w.tess}/informatie-uitstellen`,
      uitstel,
    )
    const id = await s.ronde()
    await s.iedereenMag()
    expect(reden(await s.besluit(id, s.vrij()))).toEqual([409, 'uitgesteld'])
    const klaar = { vervallen: true, reden: 'Het onderzoek is klaar.' }
    await w.doe('roos', 'PUT', `/v1/informatie-uitstellen/${uitstelId}`, klaar, 1)
    expect((await s.besluit(id, s.vrij())).status).toBe(200)
  })

  test('na het besluit verandert een antwoord niet meer, maar de grond kan wel vervallen: dan komt het terug', async () => {
    const id = await s.ronde()
    await s.iedereenMag()
    const oordeel = await s.zegt('roos', s.bezwaar())
    await s.besluit(id, { besluit: 'wacht', afweging: 'De Raad heeft een reden.', herzienOp: w.dag(14) })
    const { versie } = await w.rij('vrijgave_oordeel', oordeel)
    const pad = `/v1/vrijgave-oordelen/${oordeel}`
    expect(reden(await w.vraag('roos', 'PUT', pad, { antwoord: 'mag' }, Number(versie)))).toEqual([
      409,
      'al_besloten',
    ])
    const opnieuw = async () => (await w.doe('carla', 'GET', '/v1/vrijgave-werk')).balie.opnieuw
    expect(await opnieuw()).toEqual([])
    await w.doe('roos', 'PUT', `${pad}/verval`, undefined, Number(versie))
    expect(await opnieuw()).toMatchObject([{ casusId: w.tess, naam: 'Tess Verkade' }])
    expect(
      (await w.doe('carla', 'POST', s.balie('rondes'), { aanleiding: 'herziening', antwoordVoor: w.dag(7) }))
        .id,
    ).toBeTruthy()
  })

  test('de dag van opnieuw kijken staat bij Mijn werk, bij de deelnemer en bij het contactpunt', async () => {
    const id = await s.ronde()
    expect((await w.doe('bram', 'GET', '/v1/vrijgave-werk')).gevraagd).toMatchObject([
      { casusId: w.tess, naam: 'Tess' },
    ])
    await s.iedereenMag()
    const oordeel = await s.zegt('roos', s.bezwaar())
    await s.besluit(id, { besluit: 'wacht', afweging: 'De Raad heeft een reden.', herzienOp: w.dag(14) })
    await w.owner('update vrijgave_oordeel set herzien_op = sec.vandaag() where id = $1', [oordeel])
    await w.owner('update vrijgave set herzien_op = sec.vandaag() where id = $1', [id])
    expect((await w.doe('roos', 'GET', '/v1/vrijgave-werk')).herzien).toMatchObject([{ id: oordeel }])
    const werk = await w.doe('carla', 'GET', '/v1/vrijgave-werk')
    expect(werk.balie.opnieuw).toMatchObject([{ casusId: w.tess, herzienOp: w.dag(0) }])
    expect((await w.doe('bram', 'GET', '/v1/vrijgave-werk')).balie).toBeNull()
  })
})

describe('na vrijgave: een brief, naar leeftijd', () => {
  const vrijgegeven = async (anders = {}) => {
    const id = await s.ronde()
    await s.iedereenMag()
    const answer = await s.besluit(id, s.vrij(anders))
    expect(answer.status).toBe(200)
    return id
  }

  test('de brief zegt wat is vrijgegeven en niets anders; daarna is het verteld', async () => {
    await vrijgegeven()
    const { body } = await brief('jeugdige')
    const { mensen } = await w.doe('carla', 'GET', s.balie())
    expect(mensen.filter((m: { magSchrijven: boolean }) => m.magSchrijven)).toEqual([])
    expect(reden(await brief('jeugdige'))).toEqual([409, 'al_geschreven'])
    const { raw } = await w.vraag('carla', 'GET', `/v1/vrijgavebrieven/${body.id}/pdf`)
    const pdf = await readPdf(new Uint8Array(raw))
    const tekst = pdf.text.replace(/\s+/g, ' ')
    expect(pdf.marked).toBe(true)
    for (const deel of [
      'Tess Verkade',
      'Wij zoeken samen een vaste plek',
      'Eén bed, elke nacht hetzelfde',
      'Raad voor de Kinderbescherming',
      'zes weken',
    ])
      expect(tekst).toContain(deel)
    for (const niet of [
      'vijf adressen',
      'Wie ermee werkte',
      'Wat er is afgesproken',
      'Niemand heeft bezwaar',
    ])
      expect(tekst).not.toContain(niet)
    await w.doe(
      'carla',
      'PUT',
      `/v1/vrijgavebrieven/${body.id}/gegeven`,
      { op: w.dag(0), hoe: 'Thuis, met Bram erbij.' },
      1,
    )
    const [plicht] = await w.owner('select status, verteld_aan from informatieplicht where casus_id = $1', [
      w.tess,
    ])
    expect(plicht).toMatchObject({ status: 'verteld', verteld_aan: expect.arrayContaining(['jeugdige']) })
  })

  test('van 16 jaar of ouder krijgt de jongere de brief alleen; onder de 16 de moeder met gezag ook; onder de 12 alleen zij', async () => {
    await vrijgegeven({ ouderVanaf: w.dag(0) })
    const mag = async (jaar: number) => {
      await w.owner(
        `update persoon set geboortedatum = (sec.vandaag() - make_interval(years => $2))::date where casus_id = $1 and soort = 'jeugdige'`,
        [w.tess, jaar],
      )
      const { mensen } = await w.doe('carla', 'GET', s.balie())
      return Object.fromEntries(mensen.map((m: { kant: string; mag: string }) => [m.kant, m.mag]))
    }
    expect(await mag(11)).toEqual({ jeugdige: 'via_ouder', ouder: 'mag' })
    expect(await mag(14)).toEqual({ jeugdige: 'mag', ouder: 'mag' })
    expect(await mag(16)).toEqual({ jeugdige: 'mag', ouder: 'vanaf_16_zelf' })
    expect(reden(await brief('ouder'))).toEqual([409, 'vanaf_16_zelf'])
    await w.owner(`update persoon set gezag = null where casus_id = $1 and soort = 'ouder'`, [w.tess])
    expect((await mag(14)).ouder).toBe('zonder_gezag')
    await w.owner(`update persoon set gezag = true where casus_id = $1 and soort = 'ouder'`, [w.tess])
    await mag(16)
  })

  test('vóór de dag vanaf wanneer het mag, komt er geen brief', async () => {
    await vrijgegeven({ jeugdigeVanaf: w.dag(3) })
    expect(reden(await brief('jeugdige'))).toEqual([409, 'nog_niet'])
    expect(reden(await brief('ouder'))).toEqual([409, 'nog_niet'])
  })

  test('wat vrijgegeven is, wordt niet teruggenomen', async () => {
    await vrijgegeven()
    const id = await s.ronde()
    await s.iedereenMag()
    await s.zegt('roos', s.bezwaar())
    const wacht = { besluit: 'wacht', afweging: 'Toch niet.', herzienOp: w.dag(14) }
    expect(reden(await s.besluit(id, wacht))).toEqual([409, 'al_verteld'])
  })

  test('een tweede vraag terwijl de eerste loopt, een oude versie en dezelfde sleutel', async () => {
    const id = await s.ronde()
    expect(
      reden(
        await w.vraag('carla', 'POST', s.balie('rondes'), { aanleiding: 'vraag', antwoordVoor: w.dag(7) }),
      ),
    ).toEqual([409, 'loopt_al'])
    expect((await s.besluit(id, s.vrij(), 9)).status).toBe(412)
    expect((await w.vraag('carla', 'PUT', `/v1/vrijgaven/${id}/besluit`, s.vrij())).status).toBe(428)
    expect(await w.rij('vrijgave', id)).toMatchObject({ besluit: null, versie: 1 })
  })

  test('vóór vrijgave noteert een deelnemer niet dat er verteld is, en krijgt niemand een kopie', async () => {
    await w.owner(
      `update informatieplicht set status = 'open', verteld_op = null, verteld_aan = '{}', wachten_tot = null where casus_id = $1`,
      [w.tess],
    )
    const plicht = (await w.doe('bram', 'GET', `/v1/casussen/${w.tess}/rechten`)).informatieplicht
    const verteld = {
      verteldOp: w.dag(-1),
      verteldDoor: 'Bram Peters',
      verteldAan: ['jeugdige'],
      verteldHoe: 'Thuis.',
      verteldWat: 'Alles.',
    }
    expect(
      reden(await w.vraag('bram', 'PUT', `/v1/casussen/${w.tess}/informatieplicht`, verteld, plicht.versie)),
    ).toEqual([409, 'eerst_vrijgeven'])
  })
})
