import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createWereld, sampleOf, type Wereld } from '../samples.ts'
import { indrukVan, inventId } from './tast.ts'

let w: Wereld
const at = (...more: string[]) => ['/v1/casussen', w.casusId, ...more].join('/')
beforeAll(async () => {
  w = await createWereld()
  await w.owner(
    `update persoon set roepnaam = 'Xanthippe', geboortedatum = '2010-03-04' where casus_id = $1 and soort = 'jeugdige'`,
    [w.casusId],
  )
})
afterAll(() => w.api.close())

const tekst = (woorden: string, wie = 'eigen') => ({
  soort: 'zorg',
  categorie: 'wonen',
  tekst: woorden,
  noodzaak: wie === 'eigen' ? '' : 'Dat is nodig.',
  publiek: { wie },
})

describe('een Idempotency-Key is van één mens', () => {
  test('met de sleutel van een ander doet een deelnemer gewoon wat die vraagt, en ziet niets van het antwoord van toen', async () => {
    const key = { 'idempotency-key': `van-marieke-${randomUUID()}` }
    const body = tekst('Zelfde woorden, andere mens.')
    const first = await (await w.als('marieke')).call('POST', at('bijdragen'), body, key)
    expect(first.status).toBe(201)
    const again = await (await w.als('tom')).call('POST', at('bijdragen'), body, key)
    const own = await (await w.als('tom')).call('POST', at('bijdragen'), body, {
      'idempotency-key': randomUUID(),
    })
    expect([again.status, again.raw.length]).toEqual([404, own.raw.length])
    expect(again.body).toEqual(own.body)
    const nadia = await (await w.als('nadia')).call(
      'POST',
      at('bijdragen'),
      { ...body, categorie: 'vrije_tijd' },
      key,
    )
    expect(nadia.status).toBe(201)
    expect(nadia.body.id).not.toBe(first.body.id)
  })

  test.each(['tom', 'sem', 'bart'])('%s merkt niet of een sleutel al gebruikt is', async (wie) => {
    const used = `gebruikt-${randomUUID()}`
    await (await w.als('marieke')).call('POST', at('bijdragen'), tekst('Iets.'), { 'idempotency-key': used })
    const probe = (sleutel: string) =>
      indrukVan(w, wie, 'bijdrage.toevoegen', {
        pad: `/v1/casussen/${inventId()}/bijdragen`,
        body: tekst('Iets.'),
        headers: { 'idempotency-key': sleutel },
      })
    await probe(`eerst-${randomUUID()}`)
    expect(await probe(used)).toEqual(await probe(`nieuw-${randomUUID()}`))
  })
})

describe('bladeren, tellen en zoeken', () => {
  test('een bladwijzer bij een verborgen bijdrage bladert als een verzonnen bladwijzer', async () => {
    const { id } = await w.doe('marieke', 'POST', at('bijdragen'), tekst('Alleen voor de gemeente.'))
    const page = (na: string) =>
      indrukVan(w, 'bart', 'bijdrage.lijst', { pad: `${at('bijdragen')}?na=1793610000000000.${na}` })
    await page(inventId())
    const [hidden, absent] = [await page(id), await page(`${id.slice(0, -4)}0000`)]
    expect({ ...hidden, lengte: 0 }).toEqual({ ...absent, lengte: 0 })
    expect(hidden.lengte).toBe(absent.lengte)
  })

  test('wat verborgen is, telt nergens mee en verschuift geen volgorde', async () => {
    const read = async (wie: string) => {
      const client = await w.als(wie)
      const pads = [at(), at('bijdragen'), at('tijdlijn'), '/v1/casussen', '/v1/mijn-werk', at('publiek')]
      return Promise.all(pads.map(async (pad) => (await client.call('GET', pad)).body))
    }
    for (const wie of ['bart', 'rob', 'sem', 'linda', 'eva']) {
      const before = await read(wie)
      await w.doe('marieke', 'POST', at('bijdragen'), tekst('Dit verandert voor niemand anders iets.'))
      expect([wie, await read(wie)]).toEqual([wie, before])
    }
  })

  test.each(['eva', 'fatima', 'joost', 'rob'])(
    '%s zoekt een naam uit een casus van een ander en vindt wat bij onzin',
    async (wie) => {
      const search = (woord: string) =>
        indrukVan(w, wie, 'zoekopdracht.uitvoeren', { pad: '/v1/zoekopdrachten', body: { tekst: woord } })
      // Rob takes part and finds her; whoever doesn't must not.
      await search('Zuurkoolpap')
      const [hidden, absent] = [await search('Xanthippe'), await search('Zanthappes')]
      if (wie === 'rob') expect(hidden.lengte).toBeGreaterThan(absent.lengte)
      else expect(hidden).toEqual(absent)
    },
  )

  test('een bestandsnaam die een ander al gebruikte, is een gewone bestandsnaam', async () => {
    const read = async (wie: string, naam: string) => {
      const verzoek = await sampleOf('inlezing.starten').maak(w)
      return indrukVan(
        w,
        wie,
        'inlezing.starten',
        { ...verzoek, headers: { ...verzoek.headers, 'x-bestandsnaam': naam } },
        true,
      )
    }
    expect((await read('fatima', 'jongeren-oost.xlsx')).status).toBeLessThan(300)
    await read('joost', 'eerste-keer-01.xlsx')
    expect(await read('joost', 'jongeren-oost.xlsx')).toEqual(await read('joost', 'jongeren-west.xlsx'))
  })
})

describe('wie werkt al met deze jongere', () => {
  const vraag = (roepnaam: string) => ({
    pad: '/v1/vragen-wie-werkt',
    body: {
      roepnaam,
      achternaam: 'Voorbeeld',
      geboortedatum: '2010-03-04',
      doel: 'afstemmen',
      waarom: 'Morgen komt er iemand bij mij.',
      grond: 'eigen_taak',
      grondUitleg: 'Jeugdwet 2.3',
    },
  })

  test('een treffer en een misser vragen de database hetzelfde en antwoorden hetzelfde, vele keren', async () => {
    await w.owner('delete from vraag_wie_werkt')
    await indrukVan(w, 'eva', 'wie_werkt.vragen', vraag('Niemand'))
    for (let round = 0; round < 4; round++) {
      const hit = await indrukVan(w, 'eva', 'wie_werkt.vragen', vraag('Xanthippe'))
      const miss = await indrukVan(w, 'eva', 'wie_werkt.vragen', vraag(`Niemand${'abcd'[round]}`))
      expect(hit.status).toBe(201)
      expect(hit).toEqual(miss)
    }
    expect((await w.owner('select id from doorgezette_vraag where casus_id is not null')).length).toBe(4)
  })

  test('wie blijft raden, is na tien keer klaar; bladeren kan nergens', async () => {
    await w.owner('delete from vraag_wie_werkt')
    const seen = []
    for (let round = 0; round < 11; round++)
      seen.push((await indrukVan(w, 'fatima', 'wie_werkt.vragen', vraag('Xanthippe'))).status)
    expect(seen).toEqual([...Array(10).fill(201), 429])
    const fatima = await w.als('fatima')
    for (const query of ['?roepnaam=Xanthippe', '?na=1', '?aantal=100'])
      expect((await fatima.call('GET', `/v1/vragen-wie-werkt${query}`)).status).toBe(400)
  })
})
