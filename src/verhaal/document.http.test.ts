import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPortaalWereld, type PortaalWereld } from '../testing/portaal-wereld.ts'
import { readPdf } from '../testing/read-pdf.ts'

let w: PortaalWereld
beforeAll(async () => {
  w = await createPortaalWereld()
  // Nobody told or thanked before this begins.
  await w.owner('delete from verhaaldeel')
  await w.owner('delete from dankwoord')
})
afterAll(() => w?.api.close())

let n = 0
const doe = async (wie: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', pad: string, body?: unknown) =>
  (await w.as(wie)).call(
    method,
    pad,
    body,
    method === 'POST' ? { 'idempotency-key': `papier-${n++}-proef` } : {},
  )
const papier = async (taal = 'nl') => {
  const found = await doe('sem', 'GET', `/v1/mijn-verhaal/document?taal=${taal}`)
  expect([found.status, found.headers['content-type']]).toEqual([200, 'application/pdf'])
  return readPdf(new Uint8Array(found.raw))
}
const vlak = (text: string) => text.replaceAll(/[\s\u200b]+/g, ' ')

describe('mijn verhaal op papier', () => {
  test('wie niets schreef, krijgt een blad dat dat zegt; een ander krijgt er geen', async () => {
    const pdf = await papier()
    expect(pdf).toMatchObject({ marked: true, language: 'nl', title: 'Mijn verhaal' })
    expect(pdf.text).toContain('Je schreef nog niets.')
    expect((await doe('nadia', 'GET', '/v1/mijn-verhaal/document')).body.reden).toBe('alleen_jongere')
    expect((await doe('linda', 'GET', '/v1/mijn-verhaal/document')).status).toBe(403)
  })

  test('tienduizend woorden komen er alle op, met emoji, rechts-naar-links en wat op opmaak lijkt', async () => {
    const woorden = Array.from({ length: 10_000 }, (_, i) => `woord${i}`)
    const tekst = `*Niet vet* #let x = 1 🌻 نور אבי\n\n${woorden.join(' ')}`
    expect((await doe('sem', 'POST', '/v1/verhaaldelen', { titel: 'Bij tante نور', tekst })).status).toBe(201)
    const pdf = await papier('en')
    const text = vlak(pdf.text)
    expect(pdf.language).toBe('en')
    expect([...pdf.roles.keys()]).toEqual(expect.arrayContaining(['H1', 'P']))
    expect(text.includes('*Niet vet* #let x = 1')).toBe(true)
    const missing = woorden.filter((woord) => !text.includes(`${woord} `) && !text.includes(`${woord}\n`))
    expect(missing.slice(0, 5)).toEqual([])
    const there = [...'نور', '🌻', ...'אבי'].map((part) => text.normalize('NFKC').includes(part))
    expect(there).toEqual(there.map(() => true))
    expect(pdf.smallest).toBeGreaterThanOrEqual(11)
  })
})

describe('danken', () => {
  const casus = () => w.casusVan('sem')
  const mensen = async (wie: string) =>
    (await doe(wie, 'GET', `/v1/casussen/${await casus()}/dankwoorden`)).body
  const aan = async (naam: RegExp) =>
    (await mensen('sem')).mensen.find((m: { naam: string }) => naam.test(m.naam))
  const dank = async (wie: string, naam: RegExp, tekst = '') =>
    doe(wie, 'POST', `/v1/casussen/${await casus()}/dankwoorden`, {
      betrokkenheidId: (await aan(naam)).betrokkenheidId,
      tekst,
    })
  const werk = async (wie: string) => (await doe(wie, 'GET', '/v1/mijn-werk')).body.dankwoorden

  test('alleen wie bedankt is leest het, tot hij het gezien heeft; terugnemen kan', async () => {
    const { status, body } = await dank('sem', /^Nadia/, 'Fijn dat je wachtte.')
    expect(status).toBe(201)
    expect(await werk('nadia')).toMatchObject({
      aantal: 1,
      eerste: [{ van: 'Sem', tekst: 'Fijn dat je wachtte.' }],
    })
    expect((await werk('marieke')).aantal).toBe(0)
    expect((await doe('marieke', 'PUT', `/v1/dankwoorden/${body.id}/gezien`)).status).toBe(404)
    expect((await doe('sem', 'PUT', `/v1/dankwoorden/${body.id}/gezien`)).body.reden).toBe('niet_aan_jou')
    expect((await mensen('sem')).gegeven).toMatchObject([{ gezien: false }])
    expect((await doe('nadia', 'PUT', `/v1/dankwoorden/${body.id}/gezien`)).status).toBe(200)
    expect((await werk('nadia')).aantal).toBe(0)
    expect((await mensen('sem')).gegeven).toMatchObject([{ gezien: true }])
    expect((await doe('nadia', 'DELETE', `/v1/dankwoorden/${body.id}`)).status).toBe(404)
    expect((await doe('sem', 'DELETE', `/v1/dankwoorden/${body.id}`)).status).toBe(200)
    expect((await mensen('sem')).gegeven).toEqual([])
  })

  test('een ouder bedankt ook, en leest niet wie het kind bedankte', async () => {
    await dank('sem', /^Nadia/, 'Van mij.')
    expect((await dank('linda', /^Nadia/, 'Van mij als moeder.')).status).toBe(201)
    expect((await mensen('linda')).gegeven).toMatchObject([{ tekst: 'Van mij als moeder.' }])
    expect((await werk('nadia')).aantal).toBe(2)
  })

  test('de politie krijgt wel dank en geen zin; een medewerker bedankt hier niet', async () => {
    expect((await aan(/^Rob/)).metWoorden).toBe(false)
    const refused = await dank('sem', /^Rob/, 'Ik was erbij.')
    expect([refused.status, refused.body.reden]).toEqual([409, 'zonder_woorden'])
    expect((await werk('rob')).aantal).toBe(0)
    expect((await dank('sem', /^Rob/)).status).toBe(201)
    expect(await werk('rob')).toMatchObject({ aantal: 1, eerste: [{ tekst: '' }] })
    expect((await dank('nadia', /^Rob/)).body.reden).toBe('alleen_gezin')
    expect((await dank('yara', /^Rob/)).status).toBe(404)
  })
})
