import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertCasus } from '../testing/insert-casus.ts'
import { createMetingWereld, type MetingWereld } from '../testing/meting-wereld.ts'
import type { Link } from './link/contract.ts'

/** Sem (14, steun, two parents, regisseur marieke) and Yara (17, pga, regisseur fatima); rob, police, carries Yara's casus too. */
let w: MetingWereld
let yaras = ''
let bel = ''
const persoon: Record<string, string> = {}
beforeAll(async () => {
  w = await createMetingWereld('steun')
  await w.owner(`update persoon set gezag = true where casus_id = $1 and soort = 'ouder'`, [w.casusId])
  yaras = await insertCasus(w.api.database.ownerUrl, {
    regime: 'pga',
    roepnaam: 'Yara',
    achternaam: 'Proef',
    deelnames: [
      { wie: 'fatima', rollen: ['casusregisseur'] },
      { wie: 'rob', rollen: ['procesregisseur'] },
      { wie: 'tim', rollen: ['deelnemer'] },
      { wie: 'yara', rollen: ['jeugdige'] },
      { wie: 'linda', rollen: ['ouder'] },
    ],
  })
  await w.owner(
    `update persoon set geboortedatum = '2009-03-03' where casus_id = $1 and soort = 'jeugdige'`,
    [yaras],
  )
  for (const row of await w.owner('select id, roepnaam, casus_id from persoon where casus_id = any ($1)', [
    [w.casusId, yaras],
  ]))
    persoon[`${row.roepnaam}${row.casus_id === yaras && row.roepnaam === 'linda' ? ' bij Yara' : ''}`] =
      String(row.id)
  const [row] = await w.owner(
    `select id from betrokkenheid where casus_id = $1 and rollen = array['casusregisseur']`,
    [yaras],
  )
  bel = String(row?.id)
})
afterAll(() => w?.close())

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it needs
type Antwoord = { status: number; body: any; raw: Buffer }
const clients = new Map<string, ReturnType<MetingWereld['api']['as']>>()
const als = (wie: string) => {
  const client = clients.get(wie) ?? w.api.as(wie)
  clients.set(wie, client)
  return client
}
const doe = async (
  wie: string,
  method: 'GET' | 'POST' | 'PUT',
  pad: string,
  body?: unknown,
  kop: Record<string, string> = {},
): Promise<Antwoord> => (await als(wie)).call(method, pad, body, kop)
const pad = (casus = w.casusId) => `/v1/casussen/${casus}/gezinslinks`
const drie = {
  kring: 'Zij wonen samen.',
  afhankelijk: 'De ruzies hangen samen.',
  nodig: 'Anders botsen de plannen.',
}
const zegt = (wie: 'marieke' | 'fatima', code: string | null = null) =>
  wie === 'marieke'
    ? doe(wie, 'POST', pad(), { code, wie: 'je zus', belId: w.wie.marieke })
    : doe(wie, 'POST', pad(yaras), { code, wie: 'je broer', belId: bel, ...drie })
const antwoord = (wie: string, linkId: string, naam: string, zei = 'ja', genoteerd: unknown = null) =>
  doe(wie, 'POST', `/v1/gezinslinks/${linkId}/antwoorden`, {
    persoonId: persoon[naam],
    antwoord: zei,
    genoteerd,
  })
async function link(wie: 'marieke' | 'fatima' | 'rob' | 'nadia', id: string): Promise<Link> {
  const { body } = await doe(wie, 'GET', pad(wie === 'fatima' || wie === 'rob' ? yaras : w.casusId))
  return body.links.find((l: Link) => l.id === id)
}
const aantal = async () => Number((await w.owner('select count(*) as n from gezinslink'))[0]?.n)
const antwoorden = async () => Number((await w.owner('select count(*) as n from gezinslink_antwoord'))[0]?.n)

/** A code made by fatima and typed by marieke, with everyone's yes; answers both sides. */
async function gekoppeld(): Promise<{ sem: string; yara: string }> {
  const yara = (await zegt('fatima')).body
  const sem = (await zegt('marieke', yara.code)).body
  for (const naam of ['Sem', 'linda', 'karim']) {
    const { status } = await antwoord(naam.toLowerCase(), sem.id, naam)
    expect(status).toBe(201)
  }
  expect((await antwoord('yara', yara.id, 'Yara')).status).toBe(201)
  return { sem: sem.id, yara: yara.id }
}

describe('zeggen dat twee casussen van één gezin zijn', () => {
  test.each([
    ['nadia', 403, 'rol_huizen'],
    ['bart', 403, 'rol_huizen'],
    ['sem', 403, 'rol_huizen'],
    ['linda', 403, 'rol_huizen'],
    ['tim', 404, undefined],
  ])('%s zegt het niet', async (wie, status, reden) => {
    const before = await aantal()
    const got = await doe(wie, 'POST', pad(), { wie: 'je zus', belId: w.wie.marieke })
    expect([got.status, got.body.reden]).toEqual([status, reden])
    expect(await aantal()).toBe(before)
  })

  test('bij pga horen de drie voorwaarden, elk met reden', async () => {
    const before = await aantal()
    const got = await doe('fatima', 'POST', pad(yaras), {
      wie: 'je broer',
      belId: bel,
      kring: 'Zij wonen samen.',
    })
    expect([got.status, got.body.errors.map((e: { veld: string }) => e.veld)]).toEqual([
      409,
      ['afhankelijk', 'nodig'],
    ])
    expect(await aantal()).toBe(before)
  })

  test('wie gebeld wordt, draagt deze casus', async () => {
    const partner = await doe('marieke', 'POST', pad(), { wie: 'je zus', belId: w.wie.bart })
    expect([partner.status, partner.body.errors?.[0]?.code]).toEqual([409, 'geen_drager'])
    expect((await doe('marieke', 'POST', pad(), { wie: 'je zus', belId: bel })).status).toBe(404)
  })

  test('tweemaal verzonden is één keer gezegd', async () => {
    const key = { 'idempotency-key': 'gezinslink-eenmaal' }
    const body = { wie: 'je zus', belId: w.wie.marieke }
    const [een, twee] = [
      await doe('marieke', 'POST', pad(), body, key),
      await doe('marieke', 'POST', pad(), body, key),
    ]
    expect(een.status).toBe(201)
    expect(twee.body).toEqual(een.body)
  })

  test('een code die bestaat en een die niet bestaat geven hetzelfde antwoord', async () => {
    const { code } = (await zegt('fatima')).body
    const kijk = async (c: string) => {
      const said = await zegt('marieke', c)
      const read = await doe('marieke', 'GET', pad())
      const { id, op, ...rest } = read.body.links.find((l: Link) => l.id === said.body.id)
      const { body, raw } = await antwoord('sem', id, 'Sem')
      return {
        status: said.status,
        keys: Object.keys(said.body),
        lengte: said.raw.length,
        rest,
        zegt: Object.keys(body),
        raw: raw.length,
      }
    }
    const bestaat = await kijk(code)
    const bestaatNiet = await kijk('AAAA-BBBB-CCCC')
    expect(bestaatNiet).toEqual(bestaat)
    expect(bestaat.rest.stand).toBe('wacht')
    expect((await zegt('marieke', 'te kort')).status).toBe(400)
  })

  test('wie dezelfde code later typt, hoort er niet bij en merkt dat niet', async () => {
    const { sem, yara } = await gekoppeld()
    const [{ code_hash } = {}] = await w.owner('select code_hash from gezinslink where id = $1', [sem])
    const derde = await insertCasus(w.api.database.ownerUrl, {
      regime: 'steun',
      roepnaam: 'Derde',
      achternaam: 'Proef',
      deelnames: [{ wie: 'tim', rollen: ['casusregisseur'] }],
    })
    await w.owner(
      `insert into gezinslink (casus_id, regime_code, code_hash, eerste, wie, bel_id, door, op)
        select $1, 'steun', $2, false, 'je nicht', b.id, b.actor_id, sec.nu() + interval '1 minute' from betrokkenheid b where b.casus_id = $1 and b.actor_id is not null limit 1`,
      [derde, code_hash],
    )
    const { body } = await doe('tim', 'GET', pad(derde))
    expect(body.links.map((l: Link) => [l.stand, l.ander])).toEqual([['wacht', null]])
    expect((await link('fatima', yara)).stand).toBe('loopt')
  })

  test('zvh en groep: nooit', async () => {
    await expect(
      w.owner(`insert into gezinslink (casus_id, regime_code, code_hash, eerste, wie, bel_id, door)
        select casus_id, 'zvh', 'z', true, wie, bel_id, door from gezinslink limit 1`),
    ).rejects.toThrow(/gezinslink_regime_code_check/)
  })
})

describe('ja of nee', () => {
  test('pas als iedereen ja zegt, loopt het, en aan beide kanten', async () => {
    const yara = (await zegt('fatima')).body
    const sem = (await zegt('marieke', yara.code)).body
    const stap = async (wie: string, id: string, naam: string) => {
      expect((await antwoord(wie, id, naam)).status).toBe(201)
      return [(await link('marieke', sem.id)).stand, (await link('fatima', yara.id)).stand]
    }
    expect(await stap('yara', yara.id, 'Yara')).toEqual(['wacht', 'wacht'])
    expect(await stap('sem', sem.id, 'Sem')).toEqual(['wacht', 'wacht'])
    expect(await stap('linda', sem.id, 'linda')).toEqual(['wacht', 'wacht'])
    expect(await stap('karim', sem.id, 'karim')).toEqual(['loopt', 'loopt'])
  })

  test('een ouder leest alleen de eigen vraag, en merkt niets van wat de andere ouder zegt', async () => {
    const sem = (await zegt('marieke')).body
    const vraag = async () =>
      (await doe('karim', 'GET', '/v1/mijn-gezinsvragen')).body.vragen.find(
        (v: { linkId: string }) => v.linkId === sem.id,
      )
    const before = await vraag()
    expect(before).toMatchObject({ antwoord: null, loopt: null, wie: 'je zus' })
    await antwoord('linda', sem.id, 'linda', 'nee')
    expect(await vraag()).toEqual(before)
    expect((await antwoord('karim', sem.id, 'karim')).status).toBe(201)
    expect((await link('marieke', sem.id)).stand).toBe('gestopt')
  })

  test('vanaf 16 antwoordt de jongere; een ouder krijgt geen vraag', async () => {
    const yara = (await zegt('fatima')).body
    const { body } = await doe('linda', 'GET', '/v1/mijn-gezinsvragen')
    expect(body.vragen.some((v: { linkId: string }) => v.linkId === yara.id)).toBe(false)
    const before = await antwoorden()
    expect((await antwoord('linda', yara.id, 'linda bij Yara')).status).toBe(404)
    expect((await antwoord('linda', yara.id, 'Yara')).status).toBe(404)
    expect((await antwoord('sem', yara.id, 'Yara')).status).toBe(404)
    expect(await antwoorden()).toBe(before)
  })

  test('wie de casus draagt schrijft op wat gezegd is, en nooit over een eigen antwoord heen', async () => {
    const sem = (await zegt('marieke')).body
    const toen = { gezegdOp: '2026-11-01', inBijzijnVan: 'Nadia' }
    expect((await antwoord('bart', sem.id, 'karim', 'ja', toen)).status).toBe(404)
    expect((await antwoord('nadia', sem.id, 'karim', 'ja')).body.errors[0].code).toBe('verplicht')
    expect((await antwoord('karim', sem.id, 'karim', 'ja', toen)).body.errors[0].code).toBe(
      'alleen_professional',
    )
    expect((await antwoord('nadia', sem.id, 'karim', 'ja', toen)).status).toBe(201)
    await antwoord('linda', sem.id, 'linda', 'nee')
    const [before, over] = [await antwoorden(), await antwoord('nadia', sem.id, 'linda', 'ja', toen)]
    expect([over.status, over.body.reden]).toEqual([403, 'zelf_gezegd'])
    expect(await antwoorden()).toBe(before)
  })

  test.each(['nee', 'ingetrokken'])('%s aan één kant stopt het meteen en voorgoed', async (zei) => {
    const { sem, yara } = await gekoppeld()
    expect((await link('marieke', sem)).ander?.naam).toBeTruthy()
    expect((await antwoord('yara', yara, 'Yara', zei)).status).toBe(201)
    const after = await link('marieke', sem)
    expect([after.stand, after.ander, after.dagen]).toEqual(['wacht', null, []])
    expect((await link('fatima', yara)).stand).toBe('gestopt')
    const again = await antwoord('yara', yara, 'Yara')
    expect([again.status, again.body.reden]).toEqual([409, 'al_gezegd'])
    expect((await link('marieke', sem)).stand).toBe('wacht')
  })

  test('wie niets gaf, neemt niets terug', async () => {
    const sem = (await zegt('marieke')).body
    const got = await antwoord('sem', sem.id, 'Sem', 'ingetrokken')
    expect([got.status, got.body.reden]).toEqual([409, 'niet_gegeven'])
  })

  test('de regisseur stopt de eigen kant, met reden en de goede versie', async () => {
    const { sem, yara } = await gekoppeld()
    const stop = (wie: string, versie?: number, id = sem) =>
      doe(
        wie,
        'PUT',
        `/v1/gezinslinks/${id}/einde`,
        { reden: 'Niet meer nodig.' },
        versie === undefined ? {} : { 'if-match': `"${versie}"` },
      )
    expect((await stop('marieke')).status).toBe(428)
    expect((await stop('marieke', 7)).status).toBe(412)
    expect((await stop('nadia', 1)).status).toBe(403)
    expect((await stop('marieke', 1, yara)).status).toBe(404)
    expect((await stop('marieke', 1, randomUUID())).status).toBe(404)
    expect((await link('fatima', yara)).stand).toBe('loopt')
    expect((await stop('marieke', 1)).body).toEqual({ versie: 2 })
    expect((await link('fatima', yara)).stand).toBe('wacht')
    expect((await stop('marieke', 2)).body.reden).toBe('al_gestopt')
  })

  test('een gesloten of bevroren casus toont de andere kant niets', async () => {
    const { sem, yara } = await gekoppeld()
    await w.owner(
      `update casus set zijtoestand = 'bevroren', zijtoestand_reden = 'proef', zijtoestand_eigenaar = (select actor_id from betrokkenheid where id = $2), zijtoestand_tot = '2026-12-01' where id = $1`,
      [yaras, bel],
    )
    expect((await link('marieke', sem)).stand).toBe('wacht')
    await w.owner(
      `update casus set zijtoestand = null, zijtoestand_reden = '', zijtoestand_eigenaar = null, zijtoestand_tot = null where id = $1`,
      [yaras],
    )
    expect((await link('fatima', yara)).stand).toBe('loopt')
  })
})

describe('wat de andere kant ziet', () => {
  test('wie bij steun nooit iets krijgt, ziet ook langs deze weg niets', async () => {
    const { yara } = await gekoppeld()
    expect((await link('fatima', yara)).ander?.naam).toBeTruthy()
    expect(await link('rob', yara)).toMatchObject({ stand: 'wacht', ander: null, dagen: [] })
  })

  test('alleen wie te bellen en welke dagen botsen, wat er ook in de andere casus staat', async () => {
    const { sem, yara } = await gekoppeld()
    const [yaraSpoor, semSpoor] = await Promise.all([yaras, w.casusId].map(nieuwSpoor))
    const moment = fc.record({
      dag: fc.constantFrom(-1, 0, 1, 2, 60, 61),
      uur: fc.integer({ min: 8, max: 21 }),
      wat: fc.constantFrom('overleg', 'afspraak'),
      stil: fc.boolean(),
    })
    const samen = (wat: 'overleg' | 'afspraak', uur: number) => ({ dag: 1, uur, wat, stil: false })
    let botsingen = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(moment, { minLength: 2, maxLength: 8 }),
        fc.array(moment, { minLength: 2, maxLength: 5 }),
        async (daar, hier) => {
          const geheim = `G${randomUUID().slice(0, 8)}`
          await plan(yaras, yaraSpoor ?? '', daar, geheim)
          await plan(w.casusId, semSpoor ?? '', hier, 'eigen')
          const { body, raw } = await doe('marieke', 'GET', pad())
          const found: Link = body.links.find((l: Link) => l.id === sem)
          const ours = new Set(hier.filter((m) => !m.stil).map((m) => m.dag))
          const deel = (uur: number) =>
            ['0 ochtend', '1 middag', '2 avond'][[12, 18].filter((u) => uur >= u).length]
          const expected = daar
            .filter((m) => !m.stil && m.dag >= 0 && m.dag <= 60 && ours.has(m.dag))
            .map((m) => `${dagVan(m.dag)} ${deel(m.uur)}`)
          expect(found.dagen.map(({ dag, dagdeel }) => `${dag} ${dagdeel}`)).toEqual(
            [...new Set(expected)].toSorted().map((d) => d.replace(/ \d /, ' ')),
          )
          expect(Object.keys(found.ander ?? {})).toEqual(['naam', 'functie', 'organisatie', 'telefoon'])
          botsingen += found.dagen.length
          const text = raw.toString('utf8')
          for (const hidden of [
            geheim,
            yaras,
            yara,
            yaraSpoor ?? '',
            'Yara',
            'je broer',
            'Zij wonen samen',
            'pga',
          ])
            expect(text).not.toContain(hidden)
        },
      ),
      { numRuns: 12, examples: [[[samen('overleg', 9)], [samen('afspraak', 14)]]] },
    )
    expect(botsingen).toBeGreaterThan(0)
  })
})

const dagVan = (dag: number) => new Date(Date.UTC(2026, 10, 2 + dag)).toISOString().slice(0, 10)
const nieuwSpoor = async (casus: string) =>
  String(
    (
      await w.owner(
        `insert into spoor (casus_id, soort, doel, door, jeugdige_vanaf) select $1, 'thuis', 'doel', b.actor_id, '2020-01-01' from betrokkenheid b
          where b.casus_id = $1 and 'casusregisseur' = any (b.rollen) returning id`,
        [casus],
      )
    )[0]?.id,
  )

type Moment = { dag: number; uur: number; wat: string; stil: boolean }

/** Replaces all with an hour in a casus; `stil` = for one other organisation alone. */
async function plan(casus: string, spoor: string, momenten: readonly Moment[], woord: string): Promise<void> {
  const rijen = momenten.map((m) => ({ ...m, op: `${dagVan(m.dag)} ${m.uur}:00 Europe/Amsterdam` }))
  const bron = `jsonb_to_recordset($2) r(op timestamptz, wat text, stil boolean),
    (select id, actor_id from betrokkenheid where casus_id = $1 and 'casusregisseur' = any (rollen)) b`
  const publiek = 'case when r.stil then array[$4::uuid] end'
  await w.owner(
    `with weg as (delete from afspraak where casus_id = $1), ook as (delete from overleg where casus_id = $1),
      nieuw as (insert into overleg (casus_id, begint_op, eindigt_op, plaats, doel, voorzitter_id, publiek, jeugdige_vanaf)
        select $1, r.op, r.op + interval '1 hour', $3, $3, b.actor_id, ${publiek}, '2020-01-01' from ${bron} where r.wat = 'overleg')
      insert into afspraak (casus_id, spoor_id, tekst, eigenaar_id, datum, begint_op, plaats, door, publiek, jeugdige_vanaf)
        select $1, $5, $3, b.id, r.op::date, r.op, $3, b.actor_id, ${publiek}, '2020-01-01' from ${bron} where r.wat = 'afspraak'`,
    [casus, JSON.stringify(rijen), woord, w.organisatie.bart, spoor],
  )
}
