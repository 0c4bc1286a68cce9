import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertCasus } from '../testing/insert-casus.ts'
import { createPortaalWereld, type PortaalWereld } from '../testing/portaal-wereld.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { situaties, type Verwacht } from './netwerk.scenarios.ts'

let w: PortaalWereld
const actor: Record<string, string> = {}
beforeAll(async () => {
  w = await createPortaalWereld()
  const rows = await w.owner<{ sub: string; id: string }>(
    'select c.sub, a.id from actor a join account c on c.id = a.account_id order by a.van, a.id',
  )
  for (const { sub, id } of rows) actor[sub] ??= id
})
afterAll(() => w?.api.close())

let n = 0
const sleutel = (vast?: string) => ({ 'idempotency-key': vast ?? `netwerk-proef-${n++}` })
const lid = (naam: string, kring = 'binnen', meer = {}) => ({ naam, kring, ...meer })
const ifMatch = (versie: number) => ({ 'if-match': `"${versie}"` })
const doe = async (
  wie: string,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  pad: string,
  body?: unknown,
  kop = {},
) => (await w.as(wie)).call(method, pad, body, method === 'POST' ? { ...sleutel(), ...kop } : kop)
const begin = async (wie: string, hoe = 'leeg'): Promise<string> =>
  `/v1/netwerkronden/${(await doe(wie, 'POST', '/v1/netwerkronden', { begin: hoe })).body.id}`
const erbij = async (wie: string, pad: string, naam: string, kring?: string, meer?: object) =>
  (await doe(wie, 'POST', `${pad}/leden`, lid(naam, kring, meer))).body as { id: string; versie: number }
const namen = async (wie: string, pad: string): Promise<string[]> =>
  (await doe(wie, 'GET', pad)).body.leden.map((l: { naam: string }) => l.naam)

const statuses: Record<Verwacht, number> = { ok: 200, mag_niet: 403, niet_gevonden: 404, toestand: 409 }

describe('wie wat mag met de kring van Yara', () => {
  for (const { persona, act, situatie, verwacht } of situaties) {
    test(`${persona}: ${act}, ${situatie}: ${verwacht}`, async () => {
      const pad = await begin('yara')
      await erbij('yara', pad, 'oma')
      if (situatie === 'nu hij mag kijken')
        expect((await doe('yara', 'PUT', `${pad}/lezers/${actor[persona]}`)).status).toBe(200)
      const before = await doe('yara', 'GET', pad)
      const found = await {
        lezen: () => doe(persona, 'GET', pad),
        document: () => doe(persona, 'GET', `${pad}/document`),
        tekening: () => doe(persona, 'GET', `${pad}/tekening`),
        erbij: () => doe(persona, 'POST', `${pad}/leden`, lid('x')),
        delen: () => doe(persona, 'PUT', `${pad}/lezers/${actor[persona]}`),
        weggooien: () => doe(persona, 'DELETE', pad, undefined, ifMatch(before.body.versie)),
      }[act]()
      expect(found.status).toBe(statuses[verwacht])
      expect((await doe('yara', 'GET', pad)).body).toEqual(before.body)
    })
  }
})

describe('tekenen', () => {
  test('een bijnaam en een plek is genoeg; de rest mag later, en iedereen kent wie hij kent', async () => {
    const pad = await begin('yara')
    const oma = await erbij('yara', pad, 'Oma 🌻')
    const mo = await erbij('yara', pad, 'Mo', 'midden', {
      kent: [oma.id],
      soort: 'vriend',
      steun: 'beide',
      gebieden: ['werk'],
    })
    const { body } = await doe('yara', 'GET', '/v1/mijn-netwerk')
    expect(body.open.leden).toMatchObject([
      { naam: 'Oma 🌻', kring: 'binnen', steun: 'weet_niet', kent: [mo.id] },
      { naam: 'Mo', kring: 'midden', soort: 'vriend', steun: 'beide', gebieden: ['werk'], kent: [oma.id] },
    ])
  })

  test('twee keer drukken zet iemand er één keer in', async () => {
    const pad = await begin('yara')
    const kop = sleutel(`dubbel-${n++}-netwerk`)
    const one = await doe('yara', 'POST', `${pad}/leden`, lid('Bo'), kop)
    const two = await doe('yara', 'POST', `${pad}/leden`, lid('Bo'), kop)
    expect([one.status, two.status, two.body.id]).toEqual([201, 201, one.body.id])
    expect(await namen('yara', pad)).toEqual(['Bo'])
  })

  test('wie een oude tekening voor zich heeft, verplaatst niets (412), en zonder versie ook niet (428)', async () => {
    const pad = await begin('yara')
    const bo = await erbij('yara', pad, 'Bo')
    const plek = { kring: 'buiten', hoek: 90 }
    expect((await doe('yara', 'PUT', `${pad}/leden/${bo.id}/plek`, plek, ifMatch(1))).status).toBe(412)
    expect((await doe('yara', 'PUT', `${pad}/leden/${bo.id}/plek`, plek)).status).toBe(428)
    expect((await doe('yara', 'GET', pad)).body.leden[0]).toMatchObject({ kring: 'binnen' })
    const moved = await doe('yara', 'PUT', `${pad}/leden/${bo.id}/plek`, plek, ifMatch(bo.versie))
    expect([moved.status, moved.body.versie]).toEqual([200, bo.versie + 1])
    expect((await doe('yara', 'GET', pad)).body.leden[0]).toMatchObject(plek)
  })

  test('kennen kan alleen wie in dezelfde tekening staat', async () => {
    const pad = await begin('sem')
    const vreemd = await erbij('yara', await begin('yara'), 'Bo')
    const { status, body } = await doe(
      'sem',
      'POST',
      `${pad}/leden`,
      lid('Mo', 'binnen', { kent: [vreemd.id] }),
    )
    expect([status, body.errors[0].veld]).toEqual([409, 'kent'])
    expect(await namen('sem', pad)).toEqual([])
  })

  test('een nieuwe ronde laat de vorige zoals hij was, en kent iedereen terug', async () => {
    const toen = await begin('yara')
    const oma = await erbij('yara', toen, 'oma', 'binnen', { contact: 'deze_week' })
    await erbij('yara', toen, 'Mo', 'midden', { kent: [oma.id] })
    const was = (await doe('yara', 'GET', toen)).body
    const nu = await begin('yara', 'zoals_vorige')
    const leden = (await doe('yara', 'GET', nu)).body.leden
    expect(leden.map((l: { mensId: string }) => l.mensId)).toEqual(
      was.leden.map((l: { mensId: string }) => l.mensId),
    )
    expect(leden[0]).toMatchObject({ naam: 'oma', contact: 'weet_niet', kent: [leden[1].id] })
    expect((await doe('yara', 'POST', `${toen}/leden`, lid('x'))).status).toBe(409)
    expect((await doe('yara', 'GET', toen)).body).toMatchObject({ vast: true, leden: was.leden })
    const leeg = await begin('yara', 'leeg')
    await erbij('yara', leeg, 'OMA')
    expect((await doe('yara', 'GET', leeg)).body.leden[0].mensId).toBe(was.leden[0].mensId)
  })

  test('weggooien is weg, ook voor wie mocht kijken', async () => {
    const pad = await begin('yara')
    await doe('yara', 'PUT', `${pad}/lezers/${actor.tom}`)
    const { body } = await doe('yara', 'GET', pad)
    expect((await doe('yara', 'DELETE', pad, undefined, ifMatch(body.versie))).status).toBe(200)
    for (const wie of ['yara', 'tom']) expect((await doe(wie, 'GET', pad)).status).toBe(404)
  })
})

describe('kijken', () => {
  test('Yara kiest uit wie meedoet in haar steunplan, en neemt het meteen terug', async () => {
    const pad = await begin('yara')
    const { lezers } = (await doe('yara', 'GET', pad)).body
    expect(lezers.map((l: { naam: string }) => l.naam)).toContain('Tom de Graaf')
    expect(lezers.every((l: { mag: boolean }) => !l.mag)).toBe(true)
    await doe('yara', 'PUT', `${pad}/lezers/${actor.tom}`)
    const casusId = await w.casusVan('yara')
    const list = await doe('tom', 'GET', `/v1/casussen/${casusId}/netwerkronden`)
    expect(list.body).toMatchObject({ open: null, waaromNiet: 'heeft_account' })
    const seen = list.body.rondes.find((r: { id: string }) => pad.endsWith(r.id))
    expect(seen).toMatchObject({ van: 'Yara', lezers: 0 })
    expect((await doe('tom', 'GET', pad)).body).toMatchObject({ van: 'Yara', lezers: [] })
    await doe('yara', 'DELETE', `${pad}/lezers/${actor.tom}`)
    expect((await doe('tom', 'GET', pad)).status).toBe(404)
  })

  test('Sem heeft alleen een pga-plan: daar valt niemand te kiezen, ook niet door het toch te vragen', async () => {
    const pad = await begin('sem')
    expect((await doe('sem', 'GET', pad)).body.lezers).toEqual([])
    for (const wie of ['nadia', 'marieke', 'rob', 'linda']) {
      expect((await doe('sem', 'PUT', `${pad}/lezers/${actor[wie]}`)).status).toBe(404)
      expect((await doe(wie, 'GET', pad)).status).toBe(404)
    }
  })

  test('wie uit de casus gaat, ziet niets meer', async () => {
    const pad = await begin('yara')
    await doe('yara', 'PUT', `${pad}/lezers/${actor.tom}`)
    const casusId = await w.casusVan('yara')
    const set = (dag: string) =>
      w.owner(`update betrokkenheid set tot = ${dag} where casus_id = $1 and actor_id = $2`, [
        casusId,
        actor.tom,
      ])
    await w.owner('alter table betrokkenheid disable trigger bewaak_vaste_rollen')
    await set('sec.vandaag() - 1')
    expect((await doe('tom', 'GET', pad)).status).toBe(404)
    const { lezers } = (await doe('yara', 'GET', pad)).body
    expect(lezers.filter((l: { actorId: string }) => l.actorId === actor.tom)).toMatchObject([
      { naam: 'Tom de Graaf', mag: true, ziet: false },
    ])
    await set('null')
    expect((await doe('yara', 'GET', pad)).body.lezers[0]).toMatchObject({ mag: true, ziet: true })
    await w.owner('alter table betrokkenheid enable trigger bewaak_vaste_rollen')
  })

  test('wie keek, hoort de jongere; wat de jongere zelf doet, weet geen casus', async () => {
    const pad = await begin('yara')
    await doe('yara', 'PUT', `${pad}/lezers/${actor.tom}`)
    await doe('tom', 'GET', pad)
    const { body } = await doe('yara', 'GET', '/v1/wie-keek')
    expect(body.kijken.regels.flatMap((r: { delen: string[] }) => r.delen)).toContain('netwerk')
    for (const actie of ['netwerk.beginnen', 'netwerk.delen', 'netwerk.mijn']) {
      await doe('yara', 'GET', '/v1/mijn-netwerk')
      expect((await w.logged(actie)).personen).toBe(0)
    }
    expect((await w.logged('netwerk.lezen')).personen).toBeLessThanOrEqual(1)
  })
})

describe('nergens anders', () => {
  const geheim = 'Zwaluwtje van de overkant'
  test('export, zoeken en tijdlijn kennen de kring niet, onder geen enkel regime', async () => {
    for (const [jongere, kijker] of [
      ['sem', 'marieke'],
      ['yara', 'tom'],
    ] as const) {
      const pad = await begin(jongere)
      await erbij(jongere, pad, geheim)
      const casusId = await w.casusVan(jongere)
      for (const wie of [jongere, kijker]) {
        for (const path of ['export', 'gebeurtenissen', 'bijdragen', '']) {
          const { status, raw } = await doe(wie, 'GET', `/v1/casussen/${casusId}${path && `/${path}`}`)
          expect([path, status, raw.toString('utf8').includes('Zwaluwtje')]).toEqual([path, 200, false])
        }
        const found = await doe(wie, 'POST', '/v1/zoekopdrachten', { tekst: 'Zwaluwtje' })
        expect(found.raw.toString('utf8')).not.toContain('overkant')
      }
      expect((await doe(kijker, 'GET', pad)).status).toBe(404)
    }
  })

  test('geen casus van een ander regime kan een kring of een lezer dragen, ook niet voor wie de tabellen bezit', async () => {
    const pga = await w.casusVan('sem')
    const ronde = (await begin('sem')).split('/').at(-1)
    await expect(
      w.owner('insert into netwerkronde (casus_id, door) values ($1, $2)', [pga, actor.marieke]),
    ).rejects.toMatchObject({ code: '23503' })
    await expect(
      w.owner('insert into netwerkdeling (ronde_id, casus_id, actor_id) values ($1, $2, $3)', [
        ronde,
        pga,
        actor.nadia,
      ]),
    ).rejects.toMatchObject({ code: '23503' })
  })

  test('een casus die van regime zou wisselen, neemt de kring niet mee', async () => {
    const pad = await begin('yara')
    await doe('yara', 'PUT', `${pad}/lezers/${actor.tom}`)
    const casusId = await w.casusVan('yara')
    await expect(
      w.owner("update casus set regime_code = 'pga' where id = $1", [casusId]),
    ).rejects.toMatchObject({ code: '23503' })
  })

  test('het logboek kent geen naam en geen casus van wat de jongere tekent', async () => {
    const pad = await begin('yara')
    await erbij('yara', pad, geheim)
    const rows = await w.owner<{ n: number }>(
      `select count(*)::int as n from outbox where gegevens::text like '%Zwaluwtje%'`,
    )
    expect(rows[0]?.n).toBe(0)
    expect((await w.logged('netwerk.lid_erbij')).personen).toBe(0)
  })
})

describe('samen tekenen, zonder account', () => {
  const casus = (regime: 'steun' | 'pga') =>
    insertCasus(w.api.database.ownerUrl, {
      regime,
      roepnaam: 'Noor',
      achternaam: 'Proef',
      deelnames: [
        { wie: 'marieke', rollen: ['casusregisseur'] },
        { wie: 'tom', rollen: ['vaste_persoon'] },
      ],
    })
  const samen = async (casusId: string) => {
    const { status, body } = await doe('tom', 'POST', `/v1/casussen/${casusId}/netwerkronden`, {
      begin: 'leeg',
    })
    return { status, body, pad: `/v1/netwerkronden/${body.id}` }
  }
  const koppel = async (casusId: string, wie: string) => {
    await w.owner(
      "insert into betrokkenheid (casus_id, kant, rollen, actor_id, persoon_id, casus_start, jeugdige_vanaf) select $1, 'jeugdige', array['jeugdige'], null, p.id, sec.nu(), '2020-01-01' from persoon p where p.casus_id = $1",
      [casusId],
    )
    await w.owner("update betrokkenheid set actor_id = $2 where casus_id = $1 and kant = 'jeugdige'", [
      casusId,
      actor[wie],
    ])
  }

  test('alleen wie meetekent ziet haar; onder pga kan het niet', async () => {
    const casusId = await casus('steun')
    const { status, pad } = await samen(casusId)
    expect(status).toBe(201)
    await erbij('tom', pad, 'oma')
    expect((await doe('marieke', 'GET', pad)).status).toBe(404)
    const list = await doe('marieke', 'GET', `/v1/casussen/${casusId}/netwerkronden`)
    expect(list.body).toMatchObject({ rondes: [], open: null, abilities: { magBeginnen: true } })
    const pga = await samen(await casus('pga'))
    expect([pga.status, pga.body.reden]).toEqual([409, 'alleen_steun'])
    expect((await doe('tom', 'PUT', `${pad}/lezers/${actor.marieke}`)).status).toBe(403)
  })

  test('bij de eerste keer inloggen wordt zij van de jongere, en kijkt de tekenaar tot dat stopt', async () => {
    const casusId = await casus('steun')
    const { pad } = await samen(casusId)
    await erbij('tom', pad, 'oma')
    await koppel(casusId, 'noa')
    expect(await namen('noa', pad)).toEqual(['oma'])
    expect((await doe('noa', 'GET', pad)).body.lezers).toMatchObject([
      { actorId: actor.tom, mag: true, meegetekend: true },
      { mag: false },
    ])
    expect(await namen('tom', pad)).toEqual(['oma'])
    expect((await doe('tom', 'POST', `${pad}/leden`, lid('x'))).status).toBe(403)
    expect((await samen(casusId)).body.reden).toBe('heeft_account')
    await erbij('noa', pad, 'Mo', 'midden')
    await doe('noa', 'DELETE', `${pad}/lezers/${actor.tom}`)
    expect((await doe('tom', 'GET', pad)).status).toBe(404)
  })

  test('wie al een eigen tekening had, houdt die open; wat meekwam is een eerdere', async () => {
    const casusId = await casus('steun')
    const { pad } = await samen(casusId)
    const eigen = await begin('noa')
    await koppel(casusId, 'noa')
    expect((await doe('noa', 'GET', eigen)).body.vast).toBe(false)
    expect((await doe('noa', 'GET', pad)).body.vast).toBe(true)
  })
})

describe('meenemen', () => {
  test('de PDF heeft tags, een uitleg bij de tekening en de hele tabel; het plaatje draagt iedere naam', async () => {
    const pad = await begin('yara')
    const lang = `${'z'.repeat(99)}!`
    for (const naam of ['<script>alert(1)</script>', 'صديقي', 'Zoë & co 🌻', lang])
      await erbij('yara', pad, naam)
    const pdf = await readPdf(new Uint8Array((await doe('yara', 'GET', `${pad}/document`)).raw))
    expect(pdf.xmp).toContain('pdfuaid')
    expect(pdf.roles.get('Figure')).toBe(1)
    expect(pdf.roles.get('Table')).toBeGreaterThan(0)
    expect(pdf.text.replaceAll(/\s/g, '')).toContain(lang)
    expect(pdf.text).toContain('Zoë & co')
    const answer = await doe('yara', 'GET', `${pad}/tekening`)
    expect(answer.headers['content-type']).toContain('image/svg+xml')
    const svg = answer.raw.toString('utf8')
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;')
    expect(svg).toContain('صديقي')
    expect(svg).toContain(lang)
  })

  test('alleen familie laat de anderen weg', async () => {
    const pad = await begin('yara')
    await erbij('yara', pad, 'oma', 'binnen', { soort: 'familie' })
    await erbij('yara', pad, 'trainer Jaap', 'midden', { soort: 'sport' })
    const svg = (await doe('yara', 'GET', `${pad}/tekening?kijk=familie`)).raw.toString('utf8')
    expect([svg.includes('oma'), svg.includes('Jaap')]).toEqual([true, false])
  })
})
