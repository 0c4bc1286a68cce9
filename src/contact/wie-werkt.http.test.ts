import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBsnKluis } from '../persoon/index.ts'
import { createWereld, type Wereld } from '../testing/samples.ts'
import { asOwner, startKlok } from '../testing/start-klok.ts'
import type { Client } from '../testing/test-api.ts'
import { type Geval, gevallen, type Over, type Situatie } from './contact.scenarios.ts'

let w: Wereld
beforeAll(async () => {
  w = await createWereld()
  await w.owner(
    `update persoon set roepnaam = 'Sem', achternaam = 'Voorbeeld', geboortedatum = '2010-03-04'
    where casus_id = $1 and soort = 'jeugdige'`,
    [w.casusId],
  )
  await w.owner(
    `update persoon set roepnaam = 'Yára', tussenvoegsel = 'de', achternaam = 'Lange-Steun', geboortedatum = '2009-05-06'
    where casus_id = $1 and soort = 'jeugdige'`,
    [w.steunId],
  )
})
/** Moving the clock ends sessions: everyone signs in anew. */
let people = new Map<string, Promise<Client>>()
async function klokOp(moment: string): Promise<void> {
  await startKlok(w.api.database, moment)
  people = new Map()
}
function signedIn(persona: string): Promise<Client> {
  const client = people.get(persona) ?? w.api.as(persona)
  people.set(persona, client)
  return client
}
beforeEach(async () => {
  await klokOp('2026-11-02T09:00:00Z')
  await w.owner('delete from vraag_wie_werkt')
})
afterAll(() => w.api.close())

const wie: Record<Over, object> = {
  sem: { roepnaam: 'Sem', achternaam: 'Voorbeeld', geboortedatum: '2010-03-04' },
  yara: { roepnaam: 'yara', achternaam: 'de Lange Steun', geboortedatum: '2009-05-06' },
  onbekend: { roepnaam: 'Iemand', achternaam: 'Anders', geboortedatum: '2011-01-02' },
}
const vraag = (over: Over | object) => ({
  ...(typeof over === 'string' ? wie[over] : over),
  doel: 'afstemmen',
  waarom: 'Hij komt morgen voor het eerst bij mij.',
  grond: 'eigen_taak',
  grondUitleg: 'Jeugdwet 2.3',
})
const ask = async (als: string, over: Over | object, headers: Record<string, string> = {}) =>
  (await signedIn(als)).call('POST', '/v1/vragen-wie-werkt', vraag(over), headers)
const mine = async (als: string) => (await (await signedIn(als)).call('GET', '/v1/vragen-wie-werkt')).body
const atMarieke = async () =>
  (await (await signedIn('marieke')).call('GET', '/v1/doorgezette-vragen')).body.vragen
const answer = async (als: string, id: string, uitkomst: string, versie: number | null = 1) =>
  (await signedIn(als)).call(
    'PUT',
    `/v1/doorgezette-vragen/${id}/antwoord`,
    { uitkomst },
    versie === null ? {} : { 'if-match': `"${versie}"` },
  )
const logLines = (actie: string) =>
  asOwner(w.api.database, async (client) => {
    await client.query('set role logboek')
    const { rows } = await client.query(
      `select object, betrokkenen, spoor from logboek.regel where actie = $1 and resultaat = 'gelukt' order by tijd`,
      [actie],
    )
    return rows
  })

const gemeenteVan = (persona: string, code: string | null) =>
  w.owner(
    `update organisatie set gemeente_code = $2 where id = (select a.organisatie_id from actor a join account c on c.id = a.account_id where c.sub = $1)`,
    [persona, code],
  )
const fase = (f: string) =>
  w.owner(
    `update casus set fase = $2, gesloten_op = case when $2 = 'gesloten' then sec.nu() end where id = $1`,
    [w.casusId, f],
  )
const vindbaar = (ja: boolean) =>
  w.owner(
    `insert into vindbaarheid (casus_id, vindbaar, gezegd_op, door) values ($1, $2, '2026-11-01', $3)
    on conflict (casus_id) do update set vindbaar = excluded.vindbaar`,
    [w.steunId, ja, w.actor.nadia],
  )
const zijtoestand = (soort: string | null) =>
  w.owner(
    `update casus set zijtoestand = $2::text, zijtoestand_reden = coalesce($2::text, ''), zijtoestand_eigenaar = case when $2::text is null then null else $3::uuid end,
      zijtoestand_tot = case when $2::text is null then null else sec.vandaag() + 9 end where id = $1`,
    [w.casusId, soort, w.actor.marieke],
  )
const situaties: Record<Situatie, { voor(): Promise<unknown>; na(): Promise<unknown> }> = {
  gewoon: { voor: async () => undefined, na: async () => undefined },
  vindbaar: { voor: () => vindbaar(true), na: () => w.owner('delete from vindbaarheid') },
  niet_vindbaar: { voor: () => vindbaar(false), na: () => w.owner('delete from vindbaarheid') },
  ingetrokken: {
    voor: async () => {
      await vindbaar(true)
      await vindbaar(false)
    },
    na: () => w.owner('delete from vindbaarheid'),
  },
  andere_gemeente: { voor: () => gemeenteVan('tom', 'GM0001'), na: () => gemeenteVan('tom', 'GM9901') },
  regisseur_elders: {
    voor: () => gemeenteVan('marieke', 'GM0001'),
    na: () => gemeenteVan('marieke', 'GM9901'),
  },
  geen_partij: {
    voor: () => w.owner('delete from regime_partij where organisatie_id = $1', [w.organisatie.tom]),
    na: () => w.owner(`insert into regime_partij values ('steun', $1), ('pga', $1)`, [w.organisatie.tom]),
  },
  gesloten: { voor: () => fase('gesloten'), na: () => fase('in_uitvoering') },
  bevroren: { voor: () => zijtoestand('bevroren'), na: () => zijtoestand(null) },
  zvh: {
    voor: async () => {
      await w.owner(`insert into regime (code, versie, naam, geldig_van, actief, gegevens) select 'zvh', 1, 'zvh', geldig_van, false, gegevens from regime
        where code = 'pga' and versie = 1 on conflict do nothing`)
      await w.owner(
        `insert into regime_partij select 'zvh', organisatie_id from regime_partij where regime_code = 'pga' on conflict do nothing`,
      )
      await w.owner(`update casus set regime_code = 'zvh' where id = $1`, [w.casusId])
    },
    na: () => w.owner(`update casus set regime_code = 'pga' where id = $1`, [w.casusId]),
  },
}

async function outcome(geval: Geval) {
  const { voor, na } = situaties[geval.situatie]
  await voor()
  try {
    const asked = await ask(geval.als, geval.over)
    const miss = await ask(geval.als, 'onbekend')
    const passed = await w.owner('select id from doorgezette_vraag where casus_id is not null')
    return { asked, miss, passed: passed.length }
  } finally {
    await na()
  }
}

describe('wie vraagt, hoort niet of er iemand is', () => {
  test.each(gevallen.map((geval) => [geval.zin, geval] as const))('%s', async (_zin, geval) => {
    const { asked, miss, passed } = await outcome(geval)
    expect(asked.status, JSON.stringify(asked.body)).toBe(201)
    if (geval.verwacht === 'direct') {
      expect(asked.body.stand).toBe('beantwoord')
      expect(asked.body.bel.map((b: { wijze: string }) => b.wijze)).toEqual(['direct'])
      expect(asked.body.bel[0].naam).toBe('Nadia Haddou')
      return
    }
    expect(asked.raw).toEqual(miss.raw)
    expect(Object.keys(asked.headers).sort()).toEqual(Object.keys(miss.headers).sort())
    expect(asked.headers['content-length']).toBe(miss.headers['content-length'])
    expect(passed).toBe(geval.verwacht === 'doorgezet' ? 1 : 0)
  })

  test('het antwoord noemt nooit inhoud, regime of casus', async () => {
    await vindbaar(true)
    const { body, raw } = await ask('eva', 'yara')
    await w.owner('delete from vindbaarheid')
    expect(Object.keys(body).sort()).toEqual(['antwoordVoor', 'bel', 'stand'])
    expect(Object.keys(body.bel[0]).sort()).toEqual(['functie', 'naam', 'nu', 'organisatie', 'wijze'])
    for (const secret of [w.steunId, w.casusId, 'steun', 'pga', 'vaste_persoon'])
      expect(String(raw)).not.toContain(secret)
  })

  test('wie op Sem raadt, krijgt tien keer hetzelfde te horen, en daarna niets meer', async () => {
    const seen = new Set<string>()
    for (let day = 1; day <= 10; day++) {
      const { raw } = await ask('eva', {
        ...wie.sem,
        geboortedatum: `2010-03-${String(day).padStart(2, '0')}`,
      })
      seen.add(raw.toString('hex'))
    }
    expect(seen.size).toBe(1)
    expect(await ask('eva', 'sem')).toMatchObject({ status: 429, body: { code: 'te_vaak' } })
    expect(await mine('eva')).toMatchObject({ over: 0 })
    expect((await mine('eva')).vragen).toHaveLength(10)
    expect(await atMarieke()).toHaveLength(1)
  })

  test.each([
    ['%', '%'],
    ['S%', 'Voorbeeld'],
    ['Se', 'Voorbeeld'],
    ['Sem', 'Voorbeel'],
    ['Sem', '_________'],
    ['-', '.'],
    ['Sem/Voor', 'beeld'],
  ])('een stuk van een naam of een jokerteken vindt niemand: %s %s', async (roepnaam, achternaam) => {
    expect((await ask('eva', { ...wie.sem, roepnaam, achternaam })).status).toBe(201)
    expect(await atMarieke()).toEqual([])
  })

  test('een leesteken is geen naam: wie geen achternaam heeft, wordt er niet mee gevonden', async () => {
    await w.owner(`update persoon set achternaam = '' where casus_id = $1 and soort = 'jeugdige'`, [
      w.casusId,
    ])
    await ask('eva', { ...wie.sem, achternaam: '-' })
    expect(await atMarieke()).toEqual([])
    await w.owner(`update persoon set achternaam = 'Voorbeeld' where casus_id = $1 and soort = 'jeugdige'`, [
      w.casusId,
    ])
  })

  test('er zijn geen lijsten: wat een ander vroeg, is er niet', async () => {
    await ask('eva', 'sem')
    expect((await mine('joost')).vragen).toEqual([])
    expect((await (await signedIn('eva')).call('GET', '/v1/vragen-wie-werkt?naam=Sem')).status).toBe(400)
  })
})

describe('de vraag en haar grenzen', () => {
  test('twee keer klikken is één vraag', async () => {
    const key = { 'idempotency-key': 'dubbelklik-1' }
    const [one, two] = [await ask('eva', 'sem', key), await ask('eva', 'sem', key)]
    expect([one.status, two.status]).toEqual([201, 201])
    expect(two.raw).toEqual(one.raw)
    expect((await mine('eva')).vragen).toHaveLength(1)
    expect(await atMarieke()).toHaveLength(1)
  })

  test('een organisatie heeft samen ook een grens', async () => {
    await w.owner(
      `insert into vraag_wie_werkt (door, organisatie_id, gemeente_code, over, doel, waarom, grond, op, antwoord_voor)
      select id, organisatie_id, 'GM9901', 'X', 'zorg', 'w', 'jongere_wil_het', sec.nu(), sec.vandaag() + 2
      from (select a.id, a.organisatie_id from actor a where a.id = $1) a, generate_series(1, 40)`,
      [w.actor.ineke],
    )
    expect((await ask('marieke', 'onbekend')).status).toBe(429)
    expect((await ask('eva', 'onbekend')).status).toBe(201)
  })

  test('zonder genoeg woorden, zonder grond of zonder datum gaat er niets weg', async () => {
    const eva = await signedIn('eva')
    const bad = async (anders: object) =>
      eva.call('POST', '/v1/vragen-wie-werkt', { ...vraag('sem'), ...anders })
    expect(await bad({ waarom: 'zomaar' })).toMatchObject({
      status: 400,
      body: { errors: [{ veld: 'waarom' }] },
    })
    expect(await bad({ grond: 'convenant' })).toMatchObject({
      status: 400,
      body: { errors: [{ veld: 'grond' }] },
    })
    expect(await bad({ geboortedatum: '2031-01-01' })).toMatchObject({ status: 400 })
    expect(await bad({ grondUitleg: '' })).toMatchObject({
      status: 409,
      body: { errors: [{ veld: 'grondUitleg' }] },
    })
    expect((await mine('eva')).vragen).toEqual([])
  })

  test('een jongere of ouder stelt deze vraag niet, en een organisatie zonder gemeente ook niet', async () => {
    for (const persona of ['sem', 'linda'])
      expect((await ask(persona, 'sem')).body).toMatchObject({ status: 403, reden: 'alleen_medewerker' })
    await gemeenteVan('eva', null)
    expect((await ask('eva', 'sem')).body).toMatchObject({ status: 403, reden: 'geen_gemeente' })
    await gemeenteVan('eva', 'GM9901')
    expect(await w.owner('select id from vraag_wie_werkt')).toEqual([])
  })

  test('het burgerservicenummer alleen door wie het mag, en nergens bewaard', async () => {
    const kluis = openBsnKluis(w.api.database.key)
    const index = kluis.index('123456782')
    await w.owner(`update persoon set bsn_index = $2 where casus_id = $1 and soort = 'jeugdige'`, [
      w.casusId,
      index,
    ])
    const withBsn = { ...wie.onbekend, bsn: '123456782' }
    expect((await ask('eva', withBsn)).body).toMatchObject({ status: 403, reden: 'geen_bsn' })
    expect((await ask('joost', { ...withBsn, bsn: '123456789' })).status).toBe(400)
    expect((await ask('joost', withBsn)).status).toBe(201)
    expect(await atMarieke()).toHaveLength(1)
    const kept = await w.owner('select to_jsonb(v)::text as rij from vraag_wie_werkt v')
    expect(JSON.stringify(kept)).not.toMatch(/123456782|2011-01-02|Anders/)
    await w.owner('update persoon set bsn_index = null where casus_id = $1', [w.casusId])
  })
})

describe('wat de regisseur ermee doet', () => {
  test('de regisseur ziet wie vraagt, waarom en tot wanneer; de vrager ziet na het antwoord wie te bellen', async () => {
    await ask('eva', 'sem')
    const [row] = await atMarieke()
    expect(row).toMatchObject({
      casusId: w.casusId,
      jeugdige: 'Sem Voorbeeld',
      vrager: { naam: 'Eva Roos', organisatie: 'GGZ De Brug' },
      antwoordVoor: '2026-11-04',
      uitkomst: null,
      versie: 1,
    })
    expect((await answer('marieke', row.id, 'bel_mij', null)).status).toBe(428)
    expect((await answer('marieke', row.id, 'bel_mij', 7)).status).toBe(412)
    for (const persona of ['ineke', 'rob', 'eva', 'sem'])
      expect((await answer(persona, row.id, 'bel_mij')).status).toBe(404)
    expect((await mine('eva')).vragen[0]).toMatchObject({ stand: 'wacht', bel: [] })
    expect((await answer('marieke', row.id, 'bel_mij')).status).toBe(200)
    expect((await answer('marieke', row.id, 'gebeld', 2)).body).toMatchObject({
      status: 409,
      reden: 'al_beantwoord',
    })
    expect((await mine('eva')).vragen[0]).toMatchObject({
      stand: 'beantwoord',
      bel: [{ wijze: 'bel_mij', naam: 'Marieke van Dam', organisatie: 'Gemeente Merwestad' }],
    })
  })

  test.each(['niet_zeggen', 'andere_jeugdige'])(
    'na %s ziet de vrager hetzelfde als wanneer er niemand is',
    async (uitkomst) => {
      const same = ({ stand, bel, antwoordVoor }: Record<string, unknown>) => ({ stand, bel, antwoordVoor })
      await ask('eva', 'sem')
      await ask('eva', 'onbekend')
      const before = (await mine('eva')).vragen.map(same)
      expect((await answer('marieke', (await atMarieke())[0].id, uitkomst)).status).toBe(200)
      expect((await mine('eva')).vragen.map(same)).toEqual(before)
      await klokOp('2026-11-05T09:00:00Z')
      const after = (await mine('eva')).vragen.map(same)
      expect(after).toEqual([
        { stand: 'stil', bel: [], antwoordVoor: '2026-11-04' },
        { stand: 'stil', bel: [], antwoordVoor: '2026-11-04' },
      ])
    },
  )

  test('de termijn is twee werkdagen: het weekend telt niet mee', async () => {
    await klokOp('2026-11-06T09:00:00Z')
    expect((await ask('eva', 'sem')).body.antwoordVoor).toBe('2026-11-10')
  })

  test('wil de jongere niet meer gevonden worden, dan is het antwoord meteen weg', async () => {
    const path = `/v1/casussen/${w.steunId}/vindbaarheid`
    const sem = await signedIn('sem')
    const set = async (ja: boolean) => {
      const { versie } = (await sem.call('GET', path)).body
      return sem.call('PUT', path, { vindbaar: ja }, { 'if-match': `"${versie}"` })
    }
    expect((await set(true)).status).toBe(200)
    expect((await ask('eva', 'yara')).body.stand).toBe('beantwoord')
    expect((await mine('eva')).vragen[0].bel).toHaveLength(1)
    expect((await set(false)).status).toBe(200)
    expect((await mine('eva')).vragen[0]).toMatchObject({ stand: 'wacht', bel: [] })
  })

  test('kiezen is van de jongere en de vaste persoon, en alleen waar het om hun eigen wil gaat', async () => {
    const path = (casusId: string) => `/v1/casussen/${casusId}/vindbaarheid`
    const put = async (als: string, casusId: string, body: object, versie = 0) =>
      (await signedIn(als)).call('PUT', path(casusId), body, { 'if-match': `"${versie}"` })
    await w.owner('delete from vindbaarheid')
    expect((await put('marieke', w.steunId, { vindbaar: true })).body).toMatchObject({
      status: 403,
      reden: 'keuze_van_jeugdige',
    })
    expect((await put('linda', w.steunId, { vindbaar: true })).status).toBe(403)
    expect((await put('nadia', w.casusId, { vindbaar: true })).body).toMatchObject({
      status: 409,
      reden: 'alleen_steun',
    })
    expect((await put('nadia', w.steunId, { vindbaar: true })).body).toMatchObject({
      status: 409,
      errors: [{ veld: 'verteldAan' }],
    })
    expect(await w.owner('select casus_id from vindbaarheid')).toEqual([])
    const told = { vindbaar: true, verteldAan: 'Nadia', gezegdOp: '2026-11-01' }
    expect((await put('nadia', w.steunId, told)).body).toEqual({ versie: 1 })
    expect((await put('nadia', w.steunId, told)).status).toBe(412)
    await w.owner('delete from vindbaarheid')
  })
})

test('iedere vraag laat eenzelfde regel na; alleen wie gevonden is, staat erin', async () => {
  const known = new Set((await logLines('wie_werkt.vragen')).map((l) => l.object))
  await ask('eva', 'sem')
  await ask('eva', 'onbekend')
  const lines = (await logLines('wie_werkt.vragen')).filter((l) => !known.has(l.object))
  const [{ log_naam = '' } = {}] = await w.owner('select log_naam from casus where id = $1', [w.casusId])
  expect(lines.map((l) => [l.betrokkenen.length, l.object.length, l.betrokkenen.includes(log_naam)])).toEqual(
    [
      [4, lines[0]?.object.length, true],
      [4, lines[0]?.object.length, false],
    ],
  )
})

test('te laat is te zien in Mijn werk van de regisseur, en van niemand anders', async () => {
  await ask('eva', 'sem')
  const werk = async (als: string) => (await (await signedIn(als)).call('GET', '/v1/mijn-werk')).body.wieWerkt
  expect(await werk('marieke')).toMatchObject({
    aantal: 1,
    eerste: [{ casusId: w.casusId, van: 'Eva Roos', voor: '2026-11-04' }],
  })
  expect(await werk('nadia')).toMatchObject({ aantal: 0 })
  expect(await werk('eva')).toMatchObject({ aantal: 0 })
  await answer('marieke', (await atMarieke())[0].id, 'gebeld')
  expect(await werk('marieke')).toMatchObject({ aantal: 0 })
})
