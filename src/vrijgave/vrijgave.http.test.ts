import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readPdf } from '../testing/read-pdf.ts'
import { asOwner } from '../testing/start-klok.ts'
import { createZvhWereld, type ZvhWereld } from '../testing/zvh-wereld.ts'
import { type Geval, gevallen } from './vrijgave.scenarios.ts'

let w: ZvhWereld
beforeAll(async () => {
  w = await createZvhWereld()
})
afterAll(() => w.api.close())
beforeEach(() => w.owner('delete from vrijgave'))

const balie = (...more: string[]) => ['/v1/vrijgaven/casussen', w.tess, ...more].join('/')
const ronde = async (): Promise<string> =>
  (await w.doe('carla', 'POST', balie('rondes'), { aanleiding: 'informatieplicht', antwoordVoor: w.dag(7) }))
    .id
const eigen = async (persona: string): Promise<{ id: string; versie: number }> =>
  (await w.doe(persona, 'GET', `/v1/casussen/${w.tess}/vrijgave`)).gevraagd[0]
const zegt = async (persona: string, body: object): Promise<string> => {
  const { id, versie } = await eigen(persona)
  await w.doe(persona, 'PUT', `/v1/vrijgave-oordelen/${id}`, body, versie)
  return id
}
const iedereenMag = async () => {
  for (const persona of ['hanna', 'bram', 'roos', 'pim']) await zegt(persona, { antwoord: 'mag' })
}
const bezwaar = (anders = {}) => ({
  antwoord: 'wacht',
  grond: 'uavg41-d',
  afweging: 'Een onderzoek loopt nog.',
  herzienOp: w.dag(14),
  ...anders,
})
const vrij = (anders = {}) => ({
  besluit: 'vrij',
  onderdelen: ['bestaan', 'meedoen', 'plan'],
  jeugdigeVanaf: w.dag(0),
  woorden: 'Wij zoeken samen een vaste plek voor je.',
  afweging: 'Niemand heeft bezwaar.',
  ...anders,
})
const besluit = (id: string, body: object, versie = 1) =>
  w.vraag('carla', 'PUT', `/v1/vrijgaven/${id}/besluit`, body, versie)
const persoon = async (soort: string): Promise<string> =>
  String((await w.owner('select id from persoon where casus_id = $1 and soort = $2', [w.tess, soort]))[0]?.id)
const brief = async (soort: string) =>
  w.vraag('carla', 'POST', balie('brieven'), { persoonId: await persoon(soort) })
const reden = ({ status, body }: { status: number; body: { reden?: string } }) => [status, body.reden]

const uitkomst = { 403: 'mag_niet', 404: 'niet_gevonden', 409: 'toestand' } as Record<number, string>
async function doet({ act, persona }: Geval) {
  switch (act) {
    case 'lijst':
      return w.vraag(persona, 'GET', '/v1/vrijgaven')
    case 'lezen':
      return w.vraag(persona, 'GET', balie())
    case 'vragen':
      return w.vraag(persona, 'POST', balie('rondes'), { aanleiding: 'vraag', antwoordVoor: w.dag(7) })
    case 'besluiten':
      return w.vraag(persona, 'PUT', `/v1/vrijgaven/${await ronde()}/besluit`, vrij(), 1)
    case 'oordelen': {
      await ronde()
      return w.vraag(
        persona,
        'PUT',
        `/v1/vrijgave-oordelen/${(await eigen('bram')).id}`,
        { antwoord: 'mag' },
        1,
      )
    }
    case 'brief':
      return w.vraag(persona, 'POST', balie('brieven'), { persoonId: await persoon('jeugdige') })
    case 'casus':
      return w.vraag(persona, 'GET', `/v1/casussen/${w.tess}/vrijgave`)
    case 'vraag_noteren':
      return w.vraag(persona, 'POST', '/v1/loopvragen', loopvraag('Iemand Anders'))
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
    const id = await ronde()
    await zegt('bram', { antwoord: 'mag' })
    expect(reden(await besluit(id, vrij()))).toEqual([409, 'wacht_op_antwoord'])
    expect(await w.rij('vrijgave', id)).toMatchObject({ besluit: null, versie: 1 })
    await w.owner('update vrijgave set antwoord_voor = sec.vandaag() - 1 where id = $1', [id])
    expect((await besluit(id, vrij())).status).toBe(200)
  })

  test('één bezwaar houdt het tegen, ook als de anderen ja zeggen en ook na de termijn', async () => {
    const id = await ronde()
    await iedereenMag()
    await zegt('roos', bezwaar())
    await w.owner('update vrijgave set antwoord_voor = sec.vandaag() - 1 where id = $1', [id])
    expect(reden(await besluit(id, vrij()))).toEqual([409, 'tegengehouden'])
    const wacht = { besluit: 'wacht', afweging: 'De Raad heeft een reden.', herzienOp: w.dag(14) }
    expect((await besluit(id, wacht)).status).toBe(200)
    expect(reden(await brief('jeugdige'))).toEqual([409, 'niet_vrij'])
  })

  test('een deel tegenhouden laat de rest vrij', async () => {
    const id = await ronde()
    await iedereenMag()
    await zegt('roos', bezwaar({ antwoord: 'deels', niet: ['plan'] }))
    expect(reden(await besluit(id, vrij()))).toEqual([409, 'tegengehouden'])
    expect((await besluit(id, vrij({ onderdelen: ['bestaan', 'meedoen'] }))).status).toBe(200)
    expect((await brief('jeugdige')).status).toBe(201)
  })

  test('een bezwaar zonder grond of dag van opnieuw kijken bestaat niet', async () => {
    await ronde()
    const { id, versie } = await eigen('bram')
    for (const zonder of [{ grond: null }, { afweging: '' }, { herzienOp: null }, { herzienOp: w.dag(0) }])
      expect(
        (await w.vraag('bram', 'PUT', `/v1/vrijgave-oordelen/${id}`, bezwaar(zonder), versie)).status,
      ).toBe(400)
    expect(await w.rij('vrijgave_oordeel', id)).toMatchObject({ antwoord: null, versie: 1 })
  })

  test('zonder dat iemand een grond heeft, wacht het niet', async () => {
    const id = await ronde()
    await iedereenMag()
    const wacht = { besluit: 'wacht', afweging: 'Liever later.', herzienOp: w.dag(14) }
    expect(reden(await besluit(id, wacht))).toEqual([409, 'geen_grond'])
  })

  test('wie bij de casus zelf om uitstel vroeg, houdt het ook tegen, tot die grond vervalt', async () => {
    const uitstel = { grond: 'uavg41-d', motivering: 'Een onderzoek loopt nog.', herzienOp: w.dag(14) }
    const { id: uitstelId } = await w.doe(
      'roos',
      'POST',
      `/v1/casussen/${w.tess}/informatie-uitstellen`,
      uitstel,
    )
    const id = await ronde()
    await iedereenMag()
    expect(reden(await besluit(id, vrij()))).toEqual([409, 'uitgesteld'])
    const klaar = { vervallen: true, reden: 'Het onderzoek is klaar.' }
    await w.doe('roos', 'PUT', `/v1/informatie-uitstellen/${uitstelId}`, klaar, 1)
    expect((await besluit(id, vrij())).status).toBe(200)
  })

  test('na het besluit verandert een antwoord niet meer, maar de grond kan wel vervallen: dan komt het terug', async () => {
    const id = await ronde()
    await iedereenMag()
    const oordeel = await zegt('roos', bezwaar())
    await besluit(id, { besluit: 'wacht', afweging: 'De Raad heeft een reden.', herzienOp: w.dag(14) })
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
      (await w.doe('carla', 'POST', balie('rondes'), { aanleiding: 'herziening', antwoordVoor: w.dag(7) }))
        .id,
    ).toBeTruthy()
  })

  test('de dag van opnieuw kijken staat bij Mijn werk, bij de deelnemer en bij het contactpunt', async () => {
    const id = await ronde()
    expect((await w.doe('bram', 'GET', '/v1/vrijgave-werk')).gevraagd).toMatchObject([
      { casusId: w.tess, naam: 'Tess' },
    ])
    await iedereenMag()
    const oordeel = await zegt('roos', bezwaar())
    await besluit(id, { besluit: 'wacht', afweging: 'De Raad heeft een reden.', herzienOp: w.dag(14) })
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
    const id = await ronde()
    await iedereenMag()
    const answer = await besluit(id, vrij(anders))
    expect(answer.status).toBe(200)
    return id
  }

  test('de brief zegt wat is vrijgegeven en niets anders; daarna is het verteld', async () => {
    await vrijgegeven()
    const { body } = await brief('jeugdige')
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
      const { mensen } = await w.doe('carla', 'GET', balie())
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
    const id = await ronde()
    await iedereenMag()
    await zegt('roos', bezwaar())
    const wacht = { besluit: 'wacht', afweging: 'Toch niet.', herzienOp: w.dag(14) }
    expect(reden(await besluit(id, wacht))).toEqual([409, 'al_verteld'])
  })

  test('een tweede vraag terwijl de eerste loopt, een oude versie en dezelfde sleutel', async () => {
    const id = await ronde()
    expect(
      reden(await w.vraag('carla', 'POST', balie('rondes'), { aanleiding: 'vraag', antwoordVoor: w.dag(7) })),
    ).toEqual([409, 'loopt_al'])
    expect((await besluit(id, vrij(), 9)).status).toBe(412)
    expect((await w.vraag('carla', 'PUT', `/v1/vrijgaven/${id}/besluit`, vrij())).status).toBe(428)
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

function loopvraag(naam: string, anders = {}) {
  return {
    overNaam: naam,
    overGeboortedatum: '2009-05-04',
    aanvrager: naam,
    aanvragerKant: 'jeugdige',
    kanaal: 'brief',
    ontvangenOp: w.dag(-24),
    ...anders,
  }
}

describe('loopt er iets over mij? Wachten en niets zijn niet te onderscheiden', () => {
  const nagegaan = { identiteitHoe: 'Aan de balie, bewijs bekeken en teruggegeven.', bevoegdheid: 'zelf' }

  /** Every step of a question, with what each answered: status, body without keys, and headers that carry a size. */
  async function doorlopen(invoer: object) {
    const stappen: unknown[] = []
    const carla = await w.als('carla')
    const doe = async (method: 'GET' | 'POST' | 'PUT', pad: string, body?: unknown, versie?: number) => {
      const a = await carla.call(method, pad, body, versie === undefined ? {} : { 'if-match': `"${versie}"` })
      stappen.push([method, a.status, a.headers['content-length'], a.headers.etag, Object.keys(a.body ?? {})])
      return a
    }
    const { body } = await doe('POST', '/v1/loopvragen', invoer)
    const pad = `/v1/loopvragen/${body.id}`
    await doe('GET', pad)
    await doe('PUT', `${pad}/vrager`, nagegaan, 1)
    const gelezen = await doe('GET', pad)
    await doe('PUT', `${pad}/antwoord`, undefined, 2)
    await doe('GET', pad)
    const { raw } = await doe('GET', `${pad}/brief`)
    return { id: String(body.id), stappen, raw, gelezen: { ...gelezen.body, id: '' } }
  }

  test('dezelfde stappen, velden, groottes, woorden en dag, of er nu een casus wacht of niets is', async () => {
    const naam = 'Tess Verkade'
    await w.owner(
      `update persoon set geboortedatum = '2009-05-04' where casus_id = $1 and soort = 'jeugdige'`,
      [w.tess],
    )
    const ronde1 = await ronde()
    await iedereenMag()
    await zegt('roos', bezwaar())
    await besluit(ronde1, { besluit: 'wacht', afweging: 'De Raad heeft een reden.', herzienOp: w.dag(14) })
    const wacht = await doorlopen(loopvraag(naam))
    await w.owner(
      `update persoon set roepnaam = 'Tess', achternaam = 'Iemandanders' where casus_id = $1 and soort = 'jeugdige'`,
      [w.tess],
    )
    const niets = await doorlopen(loopvraag(naam))
    await w.owner(`update persoon set achternaam = 'Verkade' where casus_id = $1 and soort = 'jeugdige'`, [
      w.tess,
    ])
    expect(wacht.stappen).toEqual(niets.stappen)
    expect(wacht.gelezen).toEqual(niets.gelezen)
    expect(wacht.raw.equals(niets.raw)).toBe(true)
    const tekst = (await readPdf(new Uint8Array(wacht.raw))).text
    expect(tekst).toContain('Er zijn geen gegevens die wij je kunnen geven.')
    const rows = await w.owner(
      `select casus_id, dag::text, klaar_op::text, octet_length(inhoud::text) as lengte from loopbrief where loopvraag_id in ($1, $2)`,
      [wacht.id, niets.id],
    )
    expect(rows).toHaveLength(2)
    expect(rows[0]).toEqual(rows[1])
    expect(rows[0]).toMatchObject({ casus_id: null, dag: w.dag(4) })
  })

  test('een ander met een even lange naam krijgt een brief van dezelfde grootte en dezelfde velden', async () => {
    await w.owner(
      `update persoon set geboortedatum = '2009-05-04' where casus_id = $1 and soort = 'jeugdige'`,
      [w.tess],
    )
    const wacht = await doorlopen(loopvraag('Tess Verkade'))
    const niets = await doorlopen(loopvraag('Tijs Verbaas'))
    const fields = ({ stappen }: { stappen: unknown[] }) =>
      (stappen as unknown[][]).map((s) => [s[0], s[1], s[3], s[4]])
    expect(fields(wacht)).toEqual(fields(niets))
    expect(Math.abs(wacht.raw.length - niets.raw.length)).toBeLessThan(256)
    const delen = async (id: string) =>
      (await w.owner('select inhoud from loopbrief where loopvraag_id = $1', [id]))[0]?.inhoud as {
        delen: { kop: string }[]
      }
    const koppen = async (id: string) => (await delen(id)).delen.map((d) => d.kop)
    expect(await koppen(wacht.id)).toEqual(await koppen(niets.id))
  })

  test('geen regel in het log noemt de jongere, dus wie keek verandert niet', async () => {
    const [casus] = await w.owner('select log_naam from casus where id = $1', [w.tess])
    const regels = () =>
      asOwner(w.api.database, async (client) => {
        await client.query('set role logboek')
        const { rows } = await client.query(
          `select count(*) filter (where betrokkenen @> array[$1::uuid])::int as van_haar,
            count(*) filter (where actie like 'loopvraag.%')::int as vragen from logboek.regel`,
          [casus?.log_naam],
        )
        return rows[0] as { van_haar: number; vragen: number }
      })
    const before = await regels()
    expect(before.van_haar).toBeGreaterThan(0)
    await doorlopen(loopvraag('Tess Verkade'))
    expect(await regels()).toEqual({ van_haar: before.van_haar, vragen: before.vragen + 7 })
  })

  test('wie nog geen drie weken wacht, krijgt nog geen antwoord, ook niet als er niets is', async () => {
    const { id } = await w.doe(
      'carla',
      'POST',
      '/v1/loopvragen',
      loopvraag('Niemand Hier', { ontvangenOp: w.dag(-20) }),
    )
    expect(reden(await w.vraag('carla', 'PUT', `/v1/loopvragen/${id}/antwoord`, undefined, 1))).toEqual([
      409,
      'eerst_nagaan',
    ])
    await w.doe('carla', 'PUT', `/v1/loopvragen/${id}/vrager`, nagegaan, 1)
    expect(reden(await w.vraag('carla', 'PUT', `/v1/loopvragen/${id}/antwoord`, undefined, 2))).toEqual([
      409,
      'te_vroeg',
    ])
    expect(await w.rij('loopvraag', id)).toMatchObject({ status: 'nagegaan', versie: 2 })
  })

  test('een vraag over iemand met een casus komt bij het contactpunt bovenaan die casus, met de dag', async () => {
    await w.owner('delete from loopvraag')
    const { id } = await w.doe('carla', 'POST', '/v1/loopvragen', loopvraag('Tess Verkade'))
    const casus = async () =>
      (await w.doe('carla', 'GET', '/v1/vrijgaven')).casussen.find(
        (c: { casusId: string }) => c.casusId === w.tess,
      )
    expect((await casus()).vraagVoor).toBeNull()
    await w.doe('carla', 'PUT', `/v1/loopvragen/${id}/vrager`, nagegaan, 1)
    expect((await casus()).vraagVoor).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test('na vrijgave staat in het antwoord wat is vrijgegeven, voor wie dat mag weten', async () => {
    await w.owner(
      `update persoon set geboortedatum = '2009-05-04' where casus_id = $1 and soort = 'jeugdige'`,
      [w.tess],
    )
    const id = await ronde()
    await iedereenMag()
    await besluit(id, vrij())
    const tekst = async (invoer: object) =>
      (await readPdf(new Uint8Array((await doorlopen(invoer)).raw))).text.replace(/\s+/g, ' ')
    expect(await tekst(loopvraag('Tess Verkade'))).toContain('Wij zoeken samen een vaste plek voor je.')
    const ander = [
      loopvraag('Tess Verkade', { overGeboortedatum: '2009-05-05' }),
      loopvraag('Tess Verkade', { aanvrager: 'Ellen Verkade', aanvragerKant: 'ouder' }),
    ]
    for (const invoer of ander)
      expect(await tekst(invoer)).toContain('Er zijn geen gegevens die wij je kunnen geven.')
  })
})
