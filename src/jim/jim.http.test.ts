import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createJimWereld, type JimWereld, over, tekst } from '../testing/jim-wereld.ts'
import { situaties, type Verwacht } from './jim.scenarios.ts'

let w: JimWereld
beforeAll(async () => {
  w = await createJimWereld()
})
afterAll(() => w?.api.close())
const status = async (...args: Parameters<JimWereld['doe']>) => (await w.doe(...args)).status
const reden = async (...args: Parameters<JimWereld['doe']>) => (await w.doe(...args)).body.reden
const rij = async (jimId: string) => (await w.owner('select * from jim where id = $1', [jimId]))[0]
const statuses: Record<Verwacht, number> = { ok: 200, mag_niet: 403, niet_gevonden: 404, toestand: 409 }

describe('wie wat mag', () => {
  for (const { persona, act, verwacht } of situaties) {
    test(`${persona}: ${act}: ${verwacht}`, async () => {
      const casusId = await w.casus(17)
      const jimId = await w.metCode(casusId)
      const before = await rij(jimId)
      const jim = `/v1/jims/${jimId}`
      const found = await {
        lezen: () => status(persona, 'GET', `/v1/casussen/${casusId}/jims`),
        vragen: () => status(persona, 'POST', `/v1/casussen/${casusId}/jims`, over),
        stap: () => status(persona, 'PUT', `${jim}/stap`, { stap: 'wil_niet' }, 5),
        afspreken: () => status(persona, 'PUT', `${jim}/overeenkomst`, { ...tekst, doet: 'Anders.' }, 1),
        tekenen: () => status(persona, 'PUT', `${jim}/handtekening`, undefined, 1),
        uitnodigen: () => status(persona, 'PUT', `${jim}/uitnodiging`),
        delen: () => status(persona, 'PUT', `${jim}/delingen/vraag/${casusId}`),
        stoppen: () => status(persona, 'PUT', `${jim}/einde`),
        besluiten: () =>
          status(
            persona,
            'PUT',
            `${jim}/besluit`,
            { gesprekOp: '2026-01-05', besluit: 'Goed.' },
            Number(before?.versie),
          ),
      }[act]()
      expect(found).toBe(statuses[verwacht])
      if (verwacht !== 'ok') expect(await rij(jimId)).toEqual(before)
    })
  }
})

describe('van de vraag wie naar een afspraak', () => {
  test.each([
    [11, 'steun', 'te_jong'],
    [null, 'steun', 'leeftijd_onbekend'],
    [14, 'pga', 'alleen_steun'],
  ] as const)('met %s jaar onder %s kan het niet: %s', async (leeftijd, regime, verwacht) => {
    const casusId = await w.casus(leeftijd, regime)
    const wie = regime === 'pga' ? 'marieke' : 'noa'
    if (regime === 'pga')
      return expect(await status(wie, 'POST', `/v1/casussen/${casusId}/jims`, over)).not.toBe(201)
    expect(await reden(wie, 'POST', `/v1/casussen/${casusId}/jims`, over)).toBe(verwacht)
  })

  test('een ouder kan geen JIM zijn', async () => {
    const casusId = await w.casus(14)
    expect(await reden('noa', 'POST', `/v1/casussen/${casusId}/jims`, { ...over, isOuder: true })).toBe(
      'geen_ouder',
    )
  })

  test('een bijnaam is genoeg, en van de JIM blijft geen geboortedatum of adres', async () => {
    const casusId = await w.casus(18)
    expect(await status('noa', 'POST', `/v1/casussen/${casusId}/jims`, { roepnaam: '🌻' })).toBe(201)
    await expect(
      w.owner(
        `insert into persoon (casus_id, soort, roepnaam, geboortedatum) values ($1, 'jim', 'x', '1980-01-01')`,
        [casusId],
      ),
    ).rejects.toThrow('persoon_jim_weinig')
  })

  test('wat niets werd, gooit de jongere weg met de naam erbij', async () => {
    const casusId = await w.casus(18)
    const { id } = (await w.doe('noa', 'POST', `/v1/casussen/${casusId}/jims`, over)).body
    expect(await status('noa', 'DELETE', `/v1/jims/${id}`)).toBe(428)
    expect(await status('noa', 'DELETE', `/v1/jims/${id}`, undefined, 7)).toBe(412)
    expect(await status('noa', 'DELETE', `/v1/jims/${id}`, undefined, 1)).toBe(200)
    expect(await rij(id)).toBeUndefined()
  })

  test('twee keer sturen maakt één vraag, en een tweede JIM kan niet tegelijk', async () => {
    const casusId = await w.casus(18)
    const noa = await w.api.as('noa')
    const key = { 'idempotency-key': `jim-dubbel-${randomUUID()}` }
    const one = await noa.call('POST', `/v1/casussen/${casusId}/jims`, over, key)
    const two = await noa.call('POST', `/v1/casussen/${casusId}/jims`, over, key)
    expect([one.status, two.status, two.body.id]).toEqual([201, 201, one.body.id])
    expect(await reden('noa', 'POST', `/v1/casussen/${casusId}/jims`, over)).toBe('al_een')
  })

  test('een stap die niet past, een oude versie en geen versie', async () => {
    const casusId = await w.casus(18)
    const { id } = (await w.doe('noa', 'POST', `/v1/casussen/${casusId}/jims`, over)).body
    expect(await status('noa', 'PUT', `/v1/jims/${id}/stap`, { stap: 'wil_wel' }, 1)).toBe(409)
    expect(await status('noa', 'PUT', `/v1/jims/${id}/stap`, { stap: 'gevraagd' }, 9)).toBe(412)
    expect(await status('noa', 'PUT', `/v1/jims/${id}/stap`, { stap: 'gevraagd' })).toBe(428)
    expect(await status('tom', 'PUT', `/v1/jims/${id}`, { ...over, roepnaam: 'Han' }, 1)).toBe(200)
  })
})

describe('ouders', () => {
  const ouders = async (casusId: string) => (await w.jim(casusId, 'tom')).ouders
  const zegt = async (
    wie: string,
    jimId: string,
    casusId: string,
    naam: string,
    antwoord: string,
    gezegdOp?: string,
  ) => {
    const o = (await ouders(casusId)).find((x) => x.naam === naam)
    return status(
      wie,
      'PUT',
      `/v1/jims/${jimId}/ouders/${o?.id}`,
      { antwoord, gezegdOp: gezegdOp ?? null },
      o?.versie,
    )
  }
  const mag = async (casusId: string) => (await w.jim(casusId)).abilities.magAfspreken

  test('tot 16 zeggen ouders met gezag eerst ja; één nee is geen stil veto en geen ja', async () => {
    const casusId = await w.casus(14)
    const jimId = await w.wilWel(casusId)
    expect(await reden('noa', 'PUT', `/v1/jims/${jimId}/overeenkomst`, tekst, 0)).toBe('mag_nog_niet')
    expect(await zegt('linda', jimId, casusId, 'ouder', 'ja')).toBe(200)
    expect(await mag(casusId)).toBe(false)
    expect(await zegt('tom', jimId, casusId, 'vader', 'nee')).toBe(409)
    expect(await zegt('tom', jimId, casusId, 'vader', 'nee', '2026-01-02')).toBe(200)
    expect(await zegt('tom', jimId, casusId, 'ouder', 'nee', '2026-01-02')).toBe(409)
    expect(await mag(casusId)).toBe(false)
    const besluit = { gesprekOp: '2026-01-03', besluit: 'Noa wil dit al lang. We bellen vader elke maand.' }
    const { versie } = await w.jim(casusId, 'tom')
    expect(await status('bart', 'PUT', `/v1/jims/${jimId}/besluit`, besluit, versie)).toBe(404)
    expect(await status('noa', 'PUT', `/v1/jims/${jimId}/besluit`, besluit, versie)).toBe(403)
    expect(await status('tom', 'PUT', `/v1/jims/${jimId}/besluit`, besluit, versie)).toBe(200)
    expect(await mag(casusId)).toBe(true)
  })

  test('als allen nee zeggen, gaat niemand daarlangs', async () => {
    const casusId = await w.casus(13)
    const jimId = await w.wilWel(casusId)
    await zegt('linda', jimId, casusId, 'ouder', 'nee')
    await zegt('tom', jimId, casusId, 'vader', 'nee', '2026-01-02')
    const { versie } = await w.jim(casusId, 'tom')
    const body = { gesprekOp: '2026-01-03', besluit: 'Toch.' }
    expect(await reden('tom', 'PUT', `/v1/jims/${jimId}/besluit`, body, versie)).toBe('niets_te_besluiten')
  })

  test('een ouder ziet de eigen vraag en niets van de ander; de jongere hoort alleen of het mag', async () => {
    const casusId = await w.casus(14)
    await w.wilWel(casusId)
    const { vragen, plannen } = (await w.doe('linda', 'GET', '/v1/mijn-jim')).body
    expect(vragen.filter((v: { roepnaam: string }) => v.roepnaam === 'Hanna').length).toBeGreaterThan(0)
    expect(plannen).toEqual([])
    expect((await w.jim(casusId)).ouders).toEqual([])
  })

  test('met 16 en 17 worden ouders gevraagd zonder dat het wacht; vanaf 18 niet', async () => {
    const zestien = await w.casus(16)
    await w.wilWel(zestien)
    expect([await mag(zestien), (await ouders(zestien)).length]).toEqual([true, 2])
    const achttien = await w.casus(18)
    await w.wilWel(achttien)
    expect([await mag(achttien), (await ouders(achttien)).length]).toEqual([true, 0])
  })

  test('een ouder weet van de JIM tot 16; daarna als de jongere dat wil', async () => {
    const casusId = await w.casus(17)
    const jimId = await w.metCode(casusId)
    const seen = async () =>
      JSON.stringify((await w.doe('linda', 'GET', `/v1/mijn-mensen?casusId=${casusId}`)).body).includes(
        'Hanna',
      )
    expect(await seen()).toBe(false)
    const { versie } = await w.jim(casusId)
    expect(await status('tom', 'PUT', `/v1/jims/${jimId}/ouders-zien`, { zien: true }, versie)).toBe(403)
    expect(await status('noa', 'PUT', `/v1/jims/${jimId}/ouders-zien`, { zien: true }, versie)).toBe(200)
    expect(await seen()).toBe(true)
  })
})

describe('de eigen pagina van de JIM', () => {
  type Ding = { soort: string; dingId: string }
  const alles = async (): Promise<Ding[]> =>
    (await w.doe('noa', 'GET', '/v1/mijn-jim')).body.plannen.flatMap((p: { dingen: Ding[] }) => p.dingen)
  const mijn = async (jimId: string) =>
    (await w.doe('hanna', 'GET', '/v1/als-jim')).body.jims.find((j: { jimId: string }) => j.jimId === jimId)
  const metPlan = async (leeftijd = 18) => {
    const casusId = await w.casus(leeftijd)
    const jimId = await w.alsJim(casusId)
    const [s] = await w.owner(
      `insert into spoor (casus_id, soort, doel, door, jeugdige_vanaf) select $1, 'werk', 'Een baantje', a.id, '2020-01-01' from actor a limit 1 returning id`,
      [casusId],
    )
    const spoorId = String(s?.id)
    const maak = async (eigenaar: string) => {
      const [a] = await w.owner(
        `insert into afspraak (casus_id, spoor_id, tekst, eigenaar_id, datum, door, jeugdige_vanaf) select $1, $2, 'Samen kijken', ${eigenaar}, sec.vandaag(), a.id, '2020-01-01' from actor a limit 1 returning id`,
        [casusId, spoorId],
      )
      return String(a?.id)
    }
    const vanJim = await maak(`(select betrokkenheid_id from jim where id = '${jimId}')`)
    const vanTom = await maak(
      `(select id from betrokkenheid where casus_id = $1 and 'vaste_persoon' = any (rollen))`,
    )
    const [o] = await w.owner(
      `insert into overleg (casus_id, begint_op, eindigt_op, plaats, voorzitter_id, jeugdige_vanaf) select $1, sec.nu() + interval '2 days', sec.nu() + interval '49 hours', 'Stadhuis', b.actor_id, '2020-01-01' from betrokkenheid b where b.casus_id = $1 and 'vaste_persoon' = any (b.rollen) returning id`,
      [casusId],
    )
    return { casusId, jimId, spoorId, vanJim, vanTom, overlegId: String(o?.id) }
  }
  const deel = (jimId: string, soort: string, id: string) =>
    status('noa', 'PUT', `/v1/jims/${jimId}/delingen/${soort}/${id}`)

  test('wie met een code komt, ziet alleen wat is afgesproken, de naam en wie te bellen', async () => {
    const casusId = await w.casus(18)
    const jimId = await w.metCode(casusId)
    const { vastePersoon, getekend, overeenkomst, ...rest } = await mijn(jimId)
    expect([getekend, overeenkomst.doet, vastePersoon.naam]).toEqual([false, tekst.doet, 'Tom de Graaf'])
    expect(rest).toEqual({
      jimId,
      jeugdige: 'Noa',
      vraag: null,
      sporen: [],
      afspraken: [],
      overleggen: [],
      verhaal: [],
    })
    for (const pad of [
      `/v1/casussen/${casusId}`,
      `/v1/casussen/${casusId}/plan`,
      `/v1/casussen/${casusId}/jims`,
    ])
      expect([pad, await status('hanna', 'GET', pad)]).toEqual([pad, 404])
    for (const pad of ['/v1/mijn-jim', '/v1/mijn-netwerk'])
      expect(await status('hanna', 'GET', pad)).toBe(403)
  })

  test('een code van een JIM werkt niet met het account van een jongere, ouder of collega', async () => {
    const casusId = await w.casus(18)
    const jimId = await w.wilWel(casusId)
    await w.doe('noa', 'PUT', `/v1/jims/${jimId}/overeenkomst`, tekst, 0)
    for (const sub of ['sem', 'linda', 'bart']) {
      const { code } = (await w.doe('tom', 'PUT', `/v1/jims/${jimId}/uitnodiging`)).body
      await expect(w.redeem(sub, code)).rejects.toMatchObject({ code: 'niet_gevonden' })
    }
    expect((await rij(jimId))?.actor_id).toBeNull()
  })

  test('wat de jongere deelt, ziet de JIM; wat die terugneemt, is meteen weg', async () => {
    const { casusId, jimId, spoorId, vanJim, vanTom, overlegId } = await metPlan()
    expect((await mijn(jimId)).afspraken).toEqual([])
    for (const [soort, id] of [
      ['vraag', casusId],
      ['spoor', spoorId],
      ['afspraak', vanJim],
      ['overleg', overlegId],
    ] as const)
      expect(await deel(jimId, soort, id)).toBe(200)
    const page = await mijn(jimId)
    expect(page.vraag.vraag).toBe('Wat kan wel?')
    expect(page.sporen).toEqual([{ spoorId, soort: 'werk', doel: 'Een baantje' }])
    expect(page.afspraken.map((a: { afspraakId: string; van: string }) => [a.afspraakId, a.van])).toEqual([
      [vanJim, 'jim'],
    ])
    expect(page.overleggen[0].plaats).toBe('Stadhuis')
    expect(await status('noa', 'DELETE', `/v1/jims/${jimId}/delingen/afspraak/${vanJim}`)).toBe(200)
    expect((await mijn(jimId)).afspraken).toEqual([])
    expect(
      await status('hanna', 'PUT', `/v1/als-jim/afspraken/${vanTom}/antwoord`, {
        afspraakVersie: 1,
        antwoord: 'ja',
      }),
    ).toBe(404)
  })

  test('wat de jongere zelf niet ziet, deelt die niet, en de JIM ziet het ook niet als het gedeeld stond', async () => {
    const { jimId, spoorId, vanJim } = await metPlan()
    expect(await deel(jimId, 'afspraak', vanJim)).toBe(200)
    await w.owner('update afspraak set jeugdige_vanaf = null where id = $1', [vanJim])
    expect((await mijn(jimId)).afspraken).toEqual([])
    expect(await deel(jimId, 'afspraak', vanJim)).toBe(404)
    await w.owner(`update spoor set doel_van = 'ouder' where id = $1`, [spoorId])
    expect(await deel(jimId, 'spoor', spoorId)).toBe(404)
    await w.owner(`update spoor set doel_van = 'jeugdige', soort = 'straf' where id = $1`, [spoorId])
    expect(await deel(jimId, 'spoor', spoorId)).toBe(404)
    expect((await alles()).every((d) => d.dingId !== spoorId)).toBe(true)
  })

  test('de JIM zegt ja of nee, ook anders, en hoe de eigen afspraak ging', async () => {
    const { casusId, jimId, vanJim, vanTom } = await metPlan()
    await deel(jimId, 'afspraak', vanJim)
    await deel(jimId, 'afspraak', vanTom)
    const zeg = (body: object, id = vanJim) =>
      status('hanna', 'PUT', `/v1/als-jim/afspraken/${id}/antwoord`, body)
    expect(await zeg({ afspraakVersie: 1, antwoord: 'nee', watMaaktJa: 'Na vier uur.' })).toBe(200)
    expect(await zeg({ afspraakVersie: 1, antwoord: 'ja' })).toBe(200)
    expect(await zeg({ afspraakVersie: 2, antwoord: 'ja' })).toBe(412)
    const [k] = await w.owner(
      `select k.*, (select count(*) from eerder_akkoord e where e.afspraak_id = k.afspraak_id) as eerder from akkoord k where k.afspraak_id = $1`,
      [vanJim],
    )
    expect([k?.antwoord, k?.ouder_vanaf, Number(k?.eerder)]).toEqual(['ja', null, 1])
    const plan = (await w.doe('tom', 'GET', `/v1/casussen/${casusId}/plan`)).body
    expect(JSON.stringify(plan)).toContain('Hanna')
    const meld = (id: string, versie = 1) =>
      w.doe('hanna', 'PUT', `/v1/als-jim/afspraken/${id}/stand`, { afspraakVersie: versie, status: 'gedaan' })
    expect((await meld(vanTom)).status).toBe(403)
    expect((await meld(vanJim)).status).toBe(200)
    expect((await meld(vanJim, 2)).status).toBe(409)
    expect(
      await status('noa', 'PUT', `/v1/als-jim/afspraken/${vanJim}/antwoord`, {
        afspraakVersie: 1,
        antwoord: 'ja',
      }),
    ).toBe(403)
  })

  test('de JIM zegt of die komt en wat die wil zeggen; een ouder leest dat niet', async () => {
    const { jimId, overlegId } = await metPlan()
    const kom = (aanwezigheid: string, zeggen = '') =>
      status('hanna', 'PUT', `/v1/als-jim/overleggen/${overlegId}`, { aanwezigheid, zeggen })
    expect(await kom('komt')).toBe(404)
    await deel(jimId, 'overleg', overlegId)
    expect(await kom('komt', 'Noa kan meer dan jullie denken.')).toBe(200)
    expect(await kom('belt_in', 'Noa kan veel.')).toBe(200)
    expect((await mijn(jimId)).overleggen[0]).toMatchObject({
      aanwezigheid: 'belt_in',
      zeggen: 'Noa kan veel.',
    })
    const overleg = await w.doe('tom', 'GET', `/v1/overleggen/${overlegId}`)
    expect([overleg.status, JSON.stringify(overleg.body).includes('Hanna')]).toEqual([200, true])
    const rows = await w.owner(
      'select ouder_vanaf from voorbereiding where overleg_id = $1 union all select ouder_vanaf from deelname where overleg_id = $1',
      [overlegId],
    )
    expect(rows.map((r) => r.ouder_vanaf)).toEqual([null, null])
  })

  test.each(['noa', 'hanna'])(
    '%s stopt meteen, zonder reden; alles is weg en de code werkt niet meer',
    async (wie) => {
      const { jimId, casusId } = await metPlan()
      await deel(jimId, 'vraag', casusId)
      expect(await status(wie, 'PUT', `/v1/jims/${jimId}/einde`)).toBe(200)
      expect(await mijn(jimId)).toBeUndefined()
      expect((await w.owner('select 1 from jim_deling where jim_id = $1', [jimId])).length).toBe(0)
      expect((await rij(jimId))?.status).toBe('gestopt')
      const [b] = await w.owner(
        `select tot is not null as weg from betrokkenheid where casus_id = $1 and kant = 'jim'`,
        [casusId],
      )
      expect(b?.weg).toBe(true)
      expect(await status('noa', 'POST', `/v1/casussen/${casusId}/jims`, over)).toBe(201)
    },
  )

  test('getekend blijft getekend; andere woorden vragen eerst weer twee handtekeningen', async () => {
    const casusId = await w.casus(18)
    const jimId = await w.metCode(casusId)
    await w.doe('hanna', 'PUT', `/v1/jims/${jimId}/handtekening`, undefined, 1)
    expect(await status('noa', 'PUT', `/v1/jims/${jimId}/overeenkomst`, { ...tekst, doet: 'Meer.' }, 2)).toBe(
      200,
    )
    expect((await mijn(jimId)).overeenkomst).toMatchObject({ doet: 'Meer.', jimOp: null })
    expect(await status('noa', 'PUT', `/v1/jims/${jimId}/handtekening`, undefined, 2)).toBe(412)
    await w.doe('noa', 'PUT', `/v1/jims/${jimId}/handtekening`, undefined, 3)
    await w.doe('hanna', 'PUT', `/v1/jims/${jimId}/handtekening`, undefined, 4)
    expect(await status('noa', 'PUT', `/v1/jims/${jimId}/overeenkomst`, tekst, 5)).toBe(409)
    expect(await reden('tom', 'PUT', `/v1/jims/${jimId}/uitnodiging`)).toBe('heeft_al_account')
  })
})
