import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createToestemmingWereld, type ToestemmingWereld, vraagVan } from '../testing/toestemming-wereld.ts'
import { daden, gevallen } from './toestemming.scenarios.ts'

let w: ToestemmingWereld
beforeAll(async () => {
  w = await createToestemmingWereld()
})
afterAll(() => w.close())
beforeEach(async () => {
  await w.naar('2026-11-02T09:00:00Z')
  await w.jongere('2009-05-05')
  await w.gezag(true, false)
})

const answers = (id: string) =>
  w.owner('select * from toestemming_antwoord where toestemming_id = $1 order by op, id', [id])
const noted = (anders = {}) => ({
  wijze: 'gesproken',
  gezegdOp: '2026-11-02',
  inBijzijnVan: 'Nadia',
  ...anders,
})

describe('wanneer een toestemming geldt', () => {
  test.each(gevallen)('$zin', async (g) => {
    await w.jongere(g.geboren)
    await w.gezag(...g.gezag)
    const id = await w.vraag(g.soort, g.anders)
    for (const wie of g.ja) expect(await w.zeg(id, wie, 'ja')).toBe(201)
    const read = await w.lees('eva', id)
    expect(read.geldig).toBe(g.geldig)
    expect(read.redenen.length > 0).toBe(!g.geldig)
  })
})

describe('wie wat mag', () => {
  const codes = { ok: [200, 201], mag_niet: [403], niet_gevonden: [404], toestand: [409] } as const
  test.each(daden)('$persona, $act: $verwacht', async ({ persona, act, verwacht }) => {
    await w.jongere('2012-05-05')
    const id = await w.vraag('geheim')
    if (act === 'noteren_intrekken') await w.zeg(id, 'sem', 'ja')
    const before = await answers(id)
    const me = await w.als(persona)
    const status = await perform()
    expect(codes[verwacht], String(status)).toContain(status)
    if (verwacht !== 'ok') expect(await answers(id)).toEqual(before)

    async function perform(): Promise<number> {
      const at = `/v1/toestemmingen/${id}`
      const say = async (persoonId: string, antwoord: string, genoteerd: object | null) =>
        (await me.call('POST', `${at}/antwoorden`, { persoonId, antwoord, genoteerd })).status
      switch (act) {
        case 'vragen':
          return (
            await me.call(
              'POST',
              `/v1/casussen/${w.casusId}/toestemmingen`,
              vraagVan('geheim', w.organisatie),
            )
          ).status
        case 'lezen':
          return (await w.lees(persona, id)) ? 200 : 404
        case 'ja_voor_zichzelf':
        case 'ja_voor_sem':
          return say(w.persoon.sem, 'ja', null)
        case 'noteren_ja':
          return say(w.persoon.sem, 'ja', noted())
        case 'noteren_intrekken':
          return say(w.persoon.sem, 'ingetrokken', noted())
        case 'uitzondering': {
          const body = { uitzondering: 'ernstig_nadeel', reden: 'Het loopt uit de hand.' }
          return (await me.call('PUT', `${at}/uitzondering`, body, { 'if-match': '"1"' })).status
        }
      }
    }
  })
})

test('intrekken werkt meteen, door wie ja zei of genoteerd door een professional, en opnieuw ja zeggen ook', async () => {
  const id = await w.vraag('geheim')
  await w.zeg(id, 'sem', 'ja')
  expect((await w.lees('bart', id)).geldig).toBe(true)
  expect(await w.zeg(id, 'sem', 'ingetrokken')).toBe(201)
  expect((await w.lees('bart', id)).geldig).toBe(false)
  expect(await w.zeg(id, 'sem', 'ingetrokken')).toBe(409)
  await w.zeg(id, 'sem', 'ja')
  expect((await w.lees('bart', id)).geldig).toBe(true)
  expect((await answers(id)).map((a) => a.antwoord)).toEqual(['ja', 'ingetrokken', 'ja'])
})

test('wie 12 is, stopt wat een ouder goed vond, en laat het weer doorgaan; nee zeggen of voor een ander kiezen kan niet', async () => {
  await w.jongere('2012-05-05')
  const id = await w.vraag('avg')
  expect(await w.zeg(id, 'sem', 'ingetrokken')).toBe(409)
  await w.zeg(id, 'linda', 'ja')
  expect((await w.lees('bart', id)).geldig).toBe(true)
  expect([await w.zeg(id, 'sem', 'ja'), await w.zeg(id, 'sem', 'nee')]).toEqual([409, 409])
  const mine = (await w.lees('sem', id)).gevers.find((g: { ikzelf: boolean }) => g.ikzelf)
  expect(mine).toMatchObject({
    nodig: false,
    stopt: true,
    abilities: { magGeven: false, magIntrekken: true },
  })
  expect(await w.zeg(id, 'sem', 'ingetrokken')).toBe(201)
  expect(await w.lees('bart', id)).toMatchObject({ geldig: false, redenen: ['gestopt'] })
  await w.zeg(id, 'linda', 'ja')
  expect((await w.lees('bart', id)).geldig).toBe(false)
  expect(await w.zeg(id, 'sem', 'ja')).toBe(201)
  expect((await w.lees('bart', id)).geldig).toBe(true)
})

test('wie nog geen 12 is, of vóór 1 september 2026, stopt niet wat een ouder goed vond', async () => {
  await w.jongere('2014-11-03')
  const jong = await w.vraag('avg')
  await w.zeg(jong, 'linda', 'ja')
  expect(await w.zeg(jong, 'sem', 'ingetrokken')).toBe(409)
  await w.jongere('2012-05-05')
  await w.owner(`update betrokkenheid set van = '2026-08-01' where casus_id = $1`, [w.casusId])
  await w.naar('2026-08-30T09:00:00Z')
  const eerder = await w.vraag('avg', { vanaf: '2026-08-30' })
  await w.zeg(eerder, 'linda', 'ja')
  expect(await w.zeg(eerder, 'sem', 'ingetrokken')).toBe(409)
  await w.naar('2026-09-01T09:00:00Z')
  expect(await w.zeg(eerder, 'sem', 'ingetrokken')).toBe(201)
  expect((await w.lees('bart', eerder)).geldig).toBe(false)
})

test('de jongere zei zelf nee: niemand anders schrijft een ja op', async () => {
  const id = await w.vraag('geheim')
  await w.zeg(id, 'sem', 'nee')
  const body = { persoonId: w.persoon.sem, antwoord: 'ja', genoteerd: noted() }
  const { status, body: answer } = await (await w.als('eva')).call(
    'POST',
    `/v1/toestemmingen/${id}/antwoorden`,
    body,
  )
  expect([status, answer.reden]).toEqual([403, 'zelf_nee_gezegd'])
  expect((await answers(id)).length).toBe(1)
})

test('op iedere verjaardag van 12, 16 en 18 eindigt wat daarvoor gegeven is, en wordt het opnieuw gevraagd', async () => {
  await w.jongere('2014-11-10')
  const id = await w.vraag('geheim', { tot: '2040-01-01' })
  await w.zeg(id, 'linda', 'ja')
  const holds = async (day: string) => {
    await w.naar(`${day}T09:00:00Z`)
    return (await w.lees('eva', id)).geldig
  }
  expect([await holds('2026-11-09'), await holds('2026-11-10')]).toEqual([true, false])
  await w.zeg(id, 'linda', 'ja')
  expect((await w.lees('eva', id)).gevers.find((g: { kant: string }) => g.kant === 'jeugdige').nodig).toBe(
    true,
  )
  await w.zeg(id, 'sem', 'ja')
  expect([await holds('2026-11-10'), await holds('2030-11-09'), await holds('2030-11-10')]).toEqual([
    true,
    true,
    false,
  ])
  expect(await w.zeg(id, 'linda', 'ja')).toBe(409)
  await w.zeg(id, 'sem', 'ja')
  expect([await holds('2032-11-09'), await holds('2032-11-10')]).toEqual([true, false])
  await w.zeg(id, 'sem', 'ja')
  expect([await holds('2032-11-10'), await holds('2040-01-01'), await holds('2040-01-02')]).toEqual([
    true,
    true,
    false,
  ])
})

test('wat vóór de verjaardag gezegd is, kan daarna niet meer genoteerd worden', async () => {
  await w.jongere('2010-11-02')
  const id = await w.vraag('geheim')
  const say = async (gezegdOp: string) =>
    (await w.als('eva')).call('POST', `/v1/toestemmingen/${id}/antwoorden`, {
      persoonId: w.persoon.sem,
      antwoord: 'ja',
      genoteerd: noted({ gezegdOp }),
    })
  expect((await say('2026-11-01')).body.reden).toBe('voor_verjaardag')
  expect((await say('2026-11-02')).status).toBe(201)
  expect((await say('2026-11-03')).status).toBe(400)
})

test('hulp van 12 tot 16 gaat zonder de ouders alleen in twee gevallen door, met reden', async () => {
  await w.jongere('2012-05-05')
  const id = await w.vraag('hulp')
  await w.zeg(id, 'sem', 'ja')
  const except = async (
    wie: 'eva' | 'bart' | 'nadia',
    uitzondering: string,
    kop: Record<string, string> = { 'if-match': '"1"' },
  ) =>
    (await w.als(wie)).call(
      'PUT',
      `/v1/toestemmingen/${id}/uitzondering`,
      { uitzondering, reden: 'Sem slaapt slecht.' },
      kop,
    )
  expect((await except('eva', 'blijft_wensen')).body.reden).toBe('ouder_niet_gevraagd')
  expect((await w.lees('eva', id)).geldig).toBe(false)
  await w.zeg(id, 'linda', 'nee')
  expect((await except('eva', 'blijft_wensen', {})).status).toBe(428)
  expect((await except('eva', 'blijft_wensen', { 'if-match': '"9"' })).status).toBe(412)
  expect((await except('eva', 'blijft_wensen')).status).toBe(200)
  const read = await w.lees('eva', id)
  expect([read.geldig, read.uitzondering.reden, read.versie]).toEqual([true, 'Sem slaapt slecht.', 2])
  const other = await w.vraag('hulp')
  await w.zeg(other, 'sem', 'ja')
  const body = { uitzondering: 'ernstig_nadeel', reden: 'Sem dreigt weg te lopen.' }
  expect(
    (
      await (
        await w.als('eva')
      ).call('PUT', `/v1/toestemmingen/${other}/uitzondering`, body, { 'if-match': '"1"' })
    ).status,
  ).toBe(200)
  expect((await w.lees('eva', other)).geldig).toBe(true)
})

test('wat de ene ouder antwoordt, leest de andere niet; de jongere wel', async () => {
  await w.jongere('2012-05-05')
  await w.gezag(true, true)
  const id = await w.vraag('geheim')
  await w.zeg(id, 'vader', 'nee')
  const names = async (wie: 'linda' | 'sem' | 'eva') =>
    (await w.lees(wie, id)).gevers.map((g: { naam: string }) => g.naam).sort()
  expect(await names('linda')).toEqual(['Sem', 'linda'])
  expect(await names('sem')).toEqual(['Piet', 'Sem', 'linda'])
  const line = await (await w.als('linda')).call('GET', `/v1/casussen/${w.casusId}/export`)
  expect(JSON.stringify(line.body)).not.toContain(w.persoon.vader)
})

test('twee keer versturen vraagt één keer, en een organisatie van buiten de casus kan niet', async () => {
  const eva = await w.als('eva')
  const path = `/v1/casussen/${w.casusId}/toestemmingen`
  const key = { 'idempotency-key': 'toestemming-twee-keer' }
  const body = vraagVan('geheim', w.organisatie)
  const [one, two] = [await eva.call('POST', path, body, key), await eva.call('POST', path, body, key)]
  expect([one.status, two.status, two.body.id]).toEqual([201, 201, one.body.id])
  const strange = await eva.call('POST', path, { ...body, aan: [w.organisatie.tom] })
  expect([strange.status, strange.body.errors[0].veld]).toEqual([409, 'aan'])
  const wrong = await eva.call('POST', path, {
    ...body,
    soort: 'hulp',
    rechtstreeks: true,
    tot: '2026-11-01',
  })
  expect([wrong.status, wrong.body.errors.some((e: { veld: string }) => e.veld === 'tot')]).toEqual([
    400,
    true,
  ])
})

test('in een gesloten casus kan niets nieuws, maar intrekken wel', async () => {
  const id = await w.vraag('geheim')
  await w.zeg(id, 'sem', 'ja')
  await w.owner(`update casus set fase = 'gesloten', gesloten_op = sec.nu() where id = $1`, [w.casusId])
  expect(await w.zeg(id, 'sem', 'ja')).toBe(409)
  expect(await w.zeg(id, 'sem', 'ingetrokken')).toBe(201)
  await w.owner(`update casus set fase = 'in_uitvoering', gesloten_op = null where id = $1`, [w.casusId])
})

test('30 dagen vooruit ziet wie de casus draagt dat toestemming eindigt, en daarna dat het opnieuw moet', async () => {
  await w.jongere('2010-12-03')
  const id = await w.vraag('geheim', { ookVoor: [w.organisatie.marieke] })
  await w.zeg(id, 'sem', 'ja')
  await w.zeg(id, 'linda', 'ja')
  const waiting = async (wie: 'marieke' | 'bart') =>
    (await (await w.als(wie)).call('GET', '/v1/mijn-werk')).body.toestemmingen.eerste.filter(
      (t: { casusId: string }) => t.casusId === w.casusId,
    )
  expect(await waiting('marieke')).toEqual([])
  await w.naar('2026-11-03T09:00:00Z')
  expect(await waiting('marieke')).toMatchObject([{ verjaardag: '2026-12-03', jaren: 16, hoeveel: 1 }])
  expect(await waiting('bart')).toEqual([])
  await w.naar('2026-12-04T09:00:00Z')
  expect(await waiting('marieke')).toMatchObject([{ verjaardag: '2026-12-03', jaren: 16, hoeveel: 1 }])
  await w.zeg(id, 'sem', 'ja')
  expect(await waiting('marieke')).toEqual([])
})
