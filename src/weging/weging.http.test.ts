import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asLoader } from '../kernel/migrate.ts'
import { ifMatch, makeConcept, sendConcept, volledigePga } from '../testing/make-aanmelding.ts'
import { allRows, asOwner } from '../testing/start-klok.ts'
import { type Client, createTestApi, type TestApi } from '../testing/test-api.ts'
import { type Scenario, scenarios } from './weging.scenarios.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi('demo-toen')
})
afterAll(() => api.close())

const codes = Object.keys(volledigePga.criteria)
const explained = {
  reden: 'De criteria zijn niet alle vier aangetoond.',
  uitlegJeugdige: 'Wij gaan dit niet doen. De school helpt je verder.',
}

async function sent(): Promise<string> {
  const fatima = await api.as('fatima')
  const id = await makeConcept(fatima)
  await sendConcept(fatima, id)
  return id
}

async function open(id: string): Promise<string> {
  expect((await (await api.as('marieke')).call('POST', `/v1/aanmeldingen/${id}/wegingen`)).status).toBe(201)
  return id
}

async function judge(persona: string, id: string, oordeel = 'voldaan', only = codes, versie = 0) {
  const client = await api.as(persona)
  for (const code of only) {
    const { status } = await client.call('PUT', `/v1/aanmeldingen/${id}/weging/oordelen/${code}`, {
      oordeel,
      reden: `Reden van ${persona}.`,
      versie,
    })
    expect(status).toBe(200)
  }
}

async function decide(client: Client, id: string, besluit: string) {
  const { headers } = await client.call('GET', `/v1/aanmeldingen/${id}/weging`)
  return client.call(
    'POST',
    `/v1/aanmeldingen/${id}/weging/besluiten`,
    { besluit, ...explained },
    { 'if-match': headers.etag ?? '"1"' },
  )
}

async function situation(s: Scenario['situatie']): Promise<string> {
  const id = await sent()
  if (s === 'verzonden') return id
  await open(id)
  if (s === 'open') return id
  await judge('marieke', id)
  await judge('tim', id)
  if (s === 'besloten') expect((await decide(await api.as('ineke'), id, 'aangenomen')).status).toBe(200)
  return id
}

async function attempt(client: Client, act: Scenario['act'], id: string) {
  const path = `/v1/aanmeldingen/${id}`
  switch (act) {
    case 'lezen':
      return client.call('GET', `${path}/weging`)
    case 'openen':
      return client.call('POST', `${path}/wegingen`)
    case 'oordelen':
      return client.call('PUT', `${path}/weging/oordelen/veiligheid`, {
        oordeel: 'voldaan',
        reden: 'Gezien.',
        versie: 0,
      })
    case 'besluiten':
      return decide(client, id, 'aangenomen')
  }
}

const stored = async (id: string) =>
  Promise.all(
    [
      'select status, versie from aanmelding where id = $1',
      'select versie from weging where aanmelding_id = $1',
      'select o.id, o.versie from oordeel o join weging w on w.id = o.weging_id where w.aanmelding_id = $1 order by 1',
      'select b.besluit from wegingsbesluit b join weging w on w.id = b.weging_id where w.aanmelding_id = $1',
    ].map((query) => allRows(api.database, query, [id])),
  )

const goed = { lezen: 200, openen: 201, oordelen: 200, besluiten: 200 } as const
const fout = { mag_niet: 403, niet_gevonden: 404, toestand: 409 } as const

describe.each(scenarios)('$persona, $act, $situatie: $verwacht', (s) => {
  test('zoals afgesproken, en een weigering verandert niets', async () => {
    const id = await situation(s.situatie)
    const before = await stored(id)
    const { status } = await attempt(await api.as(s.persona), s.act, id)
    expect(status).toBe(s.verwacht === 'ok' ? goed[s.act] : fout[s.verwacht])
    if (s.verwacht !== 'ok') expect(await stored(id)).toEqual(before)
  })
})

describe('een besluit', () => {
  test('wacht tot twee verschillende mensen op ieder criterium oordeelden', async () => {
    const id = await open(await sent())
    const ineke = await api.as('ineke')
    await judge('marieke', id)
    await judge('tim', id, 'voldaan', codes.slice(1))
    const early = await decide(ineke, id, 'aangenomen')
    expect(early).toMatchObject({ status: 409, body: { reden: 'nog_niet_genoeg' } })
    expect((await ineke.call('GET', `/v1/aanmeldingen/${id}/weging`)).body).toMatchObject({
      wegers: 1,
      minimaalWegers: 2,
      abilities: { magBesluiten: false, besluitWacht: 'nog_niet_genoeg' },
    })
    await judge('tim', id, 'voldaan', codes.slice(0, 1))
    expect((await decide(ineke, id, 'aangenomen')).status).toBe(200)
  })

  test('telt wie met twee aanstellingen oordeelt als één mens', async () => {
    const id = await open(await sent())
    await judge('marieke', id)
    await asOwner(api.database, (client) =>
      asLoader(client, async () => {
        const { rows } =
          await client.query(`insert into actor (account_id, organisatie_id, naam, functie, mandaten)
          select account_id, organisatie_id, naam, 'tweede functie', mandaten from actor where naam = 'Marieke van Dam' returning id`)
        await client.query(
          `insert into oordeel (weging_id, criterium, oordeel, reden, door, organisatie_id)
            select o.weging_id, o.criterium, o.oordeel, o.reden, $2, o.organisatie_id
            from oordeel o join weging w on w.id = o.weging_id where w.aanmelding_id = $1`,
          [id, rows[0].id],
        )
      }),
    )
    const ineke = await api.as('ineke')
    const weging = (await ineke.call('GET', `/v1/aanmeldingen/${id}/weging`)).body
    expect(weging.criteria[0].oordelen).toHaveLength(2)
    expect(weging.wegers).toBe(1)
    expect((await decide(ineke, id, 'aangenomen')).body.reden).toBe('nog_niet_genoeg')
  })

  test('houdt een afwijkend oordeel vast, ook na het besluit', async () => {
    const id = await open(await sent())
    await judge('marieke', id)
    await judge('tim', id)
    await judge('rob', id, 'niet_voldaan', ['lichter_kan_niet'])
    const ineke = await api.as('ineke')
    expect((await decide(ineke, id, 'aangenomen')).status).toBe(200)
    const { body } = await ineke.call('GET', `/v1/aanmeldingen/${id}/weging`)
    expect(body.besluit.afwijkend).toContain('Rob Hermans (Politie Merwestad-Zuid): niet voldaan.')
    expect(body.criteria.find((c: { code: string }) => c.code === 'lichter_kan_niet')).toMatchObject({
      verschilt: true,
    })
  })

  test('rust op wat gezien is: een nieuw oordeel maakt het besluit verouderd', async () => {
    const id = await situation('genoeg')
    const ineke = await api.as('ineke')
    const { headers } = await ineke.call('GET', `/v1/aanmeldingen/${id}/weging`)
    await judge('tim', id, 'onduidelijk', ['veiligheid'], 1)
    const path = `/v1/aanmeldingen/${id}/weging/besluiten`
    const body = { besluit: 'aangenomen', ...explained }
    expect((await ineke.call('POST', path, body, { 'if-match': headers.etag ?? '' })).status).toBe(412)
    expect((await ineke.call('POST', path, body)).status).toBe(428)
  })

  test('kan niet zonder reden en uitleg voor de jongere', async () => {
    const id = await situation('genoeg')
    const ineke = await api.as('ineke')
    const { headers } = await ineke.call('GET', `/v1/aanmeldingen/${id}/weging`)
    const bare = await ineke.call(
      'POST',
      `/v1/aanmeldingen/${id}/weging/besluiten`,
      { besluit: 'geweigerd', reden: '', uitlegJeugdige: ' ' },
      {
        'if-match': headers.etag ?? '',
      },
    )
    expect(bare.status).toBe(400)
    expect(bare.body.errors).toHaveLength(2)
  })
})

describe('een eigen oordeel', () => {
  test('is bij te stellen tot het besluit, en een oude versie wordt geweigerd', async () => {
    const id = await open(await sent())
    await judge('rob', id, 'voldaan', ['veiligheid'])
    await judge('rob', id, 'onduidelijk', ['veiligheid'], 1)
    const rob = await api.as('rob')
    const stale = await rob.call('PUT', `/v1/aanmeldingen/${id}/weging/oordelen/veiligheid`, {
      oordeel: 'voldaan',
      reden: 'Toch.',
      versie: 1,
    })
    expect(stale.status).toBe(412)
    const strange = await rob.call('PUT', `/v1/aanmeldingen/${id}/weging/oordelen/uiterlijk`, {
      oordeel: 'voldaan',
      reden: 'x',
      versie: 0,
    })
    expect(strange.status).toBe(409)
  })
})

describe('geweigerd', () => {
  test('is vernietigd, met een bewijs dat niemand noemt en een bericht zonder persoonsgegevens', async () => {
    const id = await situation('genoeg')
    const [ineke, rob, fatima] = [await api.as('ineke'), await api.as('rob'), await api.as('fatima')]
    await rob.call('PUT', `/v1/kladden/weging.${id}.veiligheid`, { inhoud: { reden: 'Kasper was er weer' } })
    const logNaam = (await allRows(api.database, 'select log_naam from aanmelding where id = $1', [id]))[0]
      ?.log_naam
    const { status, body } = await decide(ineke, id, 'geweigerd')
    expect(status).toBe(200)
    for (const query of [
      'select from aanmelding where id = $1',
      'select from gebeurtenis where aanmelding_id = $1',
      'select from weging where aanmelding_id = $1',
      'select from klad where position($1::text in sleutel) > 0',
      'select from bericht where aanmelding_id = $1',
    ])
      expect(await allRows(api.database, query, [id]), query).toEqual([])
    expect(
      await allRows(
        api.database,
        'select from oordeel o where not exists (select from weging w where w.id = o.weging_id)',
      ),
    ).toEqual([])
    const certificate = (await ineke.call('GET', `/v1/vernietigingen/${body.vernietigingId}`)).body
    expect(certificate).toMatchObject({
      wat: 'aanmelding',
      organisatie: 'Gemeente Merwestad',
      functie: 'procesregisseur',
      klopt: true,
      aantallen: { aanmelding: 1, weging: 1, oordeel: 8, wegingsbesluit: 1, gebeurtenis: 11 },
    })
    expect(JSON.stringify(certificate)).not.toMatch(
      new RegExp(`kasper|voorbeeld|ineke|${id}|${logNaam}`, 'i'),
    )
    const [bericht] = (await fatima.call('GET', '/v1/berichten')).body
    expect(bericht).toMatchObject({
      soort: 'niet_aangenomen',
      verzondenOp: '2026-11-02',
      vanOrganisatie: 'Gemeente Merwestad',
    })
    expect(JSON.stringify(bericht)).not.toMatch(/kasper|voorbeeld/i)
    expect((await fatima.call('GET', `/v1/aanmeldingen/${id}`)).status).toBe(404)
    // Only the ledger keeps the bare number, so that a restored copy is destroyed again.
    const everywhere = await allRows(
      api.database,
      `select query_to_xml('select * from ' || quote_ident(relname), true, true, '')::text as inhoud from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'grootboek'`,
    )
    expect(everywhere.map((r) => String(r.inhoud)).join('')).not.toContain(id)
  })

  test('neemt ook mee wat was samengevoegd, en beide afzenders horen het', async () => {
    const [a, b] = [await sent(), await makeConcept(await api.as('joost'))]
    const [ineke, joost] = [await api.as('ineke'), await api.as('joost')]
    await sendConcept(joost, b)
    expect((await ineke.call('POST', `/v1/aanmeldingen/${b}/samenvoegingen`, { metId: a })).status).toBe(201)
    await open(a)
    await judge('marieke', a)
    await judge('tim', a)
    expect((await decide(ineke, a, 'geweigerd')).status).toBe(200)
    expect(await allRows(api.database, 'select from aanmelding where id in ($1, $2)', [a, b])).toEqual([])
    expect((await joost.call('GET', '/v1/berichten')).body).toMatchObject([{ soort: 'niet_aangenomen' }])
  })

  test('het bewijs is van de eigen organisatie, en een veranderd bewijs valt op', async () => {
    const id = await situation('genoeg')
    const ineke = await api.as('ineke')
    const { vernietigingId } = (await decide(ineke, id, 'geweigerd')).body
    expect((await (await api.as('rob')).call('GET', `/v1/vernietigingen/${vernietigingId}`)).status).toBe(404)
    expect(
      (await (await api.as('marieke')).call('GET', '/v1/vernietigingen')).body.map(
        (v: { id: string }) => v.id,
      ),
    ).toContain(vernietigingId)
  })
})

test('aangenomen: een casus start met de vraag, en het nummer is op de nieuwe plek te lezen', async () => {
  const id = await situation('besloten')
  const marieke = await api.as('marieke')
  const started = await marieke.call('POST', `/v1/aanmeldingen/${id}/casus`, {}, await ifMatch(marieke, id))
  expect(started.status).toBe(201)
  const [row] = await allRows(
    api.database,
    `select p.id, p.bsn_versleuteld, c.vraag, c.regime_code from casus c join persoon p on p.casus_id = c.id where c.id = $1`,
    [started.body.casusId],
  )
  expect(row).toMatchObject({ vraag: 'Ik wil weer naar school.', regime_code: 'pga' })
  const { openBsnKluis } = await import('../persoon/index.ts')
  const kluis = openBsnKluis(api.database.key)
  expect(kluis.decrypt(row?.bsn_versleuteld as Buffer, { tabel: 'persoon', id: String(row?.id) })).toBe(
    '123456782',
  )
})
