import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWereld, type Wereld } from '../testing/samples.ts'

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
afterAll(() => w.api.close())

const ask = async (geboortedatum: string) =>
  (await w.als('eva')).call('POST', '/v1/vragen-wie-werkt', {
    roepnaam: 'yara',
    achternaam: 'de Lange Steun',
    geboortedatum,
    doel: 'afstemmen',
    waarom: 'Hij komt morgen voor het eerst bij mij.',
    grond: 'eigen_taak',
    grondUitleg: 'Jeugdwet 2.3',
  })
const mine = async () => (await (await w.als('eva')).call('GET', '/v1/vragen-wie-werkt')).body

test('onder de 16 vindt niemand de vaste persoon zonder het ja van de ouders, en dat vraagt opnieuw bij 12', async () => {
  const path = `/v1/casussen/${w.steunId}/vindbaarheid`
  const geboren = (dag: string | null) =>
    w.owner(`update persoon set geboortedatum = $2 where casus_id = $1 and soort = 'jeugdige'`, [
      w.steunId,
      dag,
    ])
  const put = async (als: string, body: object) => {
    const client = await w.als(als)
    const { versie } = (await client.call('GET', path)).body
    return client.call('PUT', path, body, { 'if-match': `"${versie}"` })
  }
  const asked = async (geboortedatum: string) => (await ask(geboortedatum)).body.stand
  const zegt = { vindbaar: true, verteldAan: 'Nadia', gezegdOp: '2026-11-01' }
  await geboren('2012-05-06')
  expect((await put('sem', { vindbaar: true })).status).toBe(200)
  expect((await (await w.als('nadia')).call('GET', path)).body).toMatchObject({
    vindbaar: true,
    oudersNodig: true,
    ouders: null,
  })
  expect(await asked('2012-05-06')).not.toBe('beantwoord')
  const ouders = { op: '2026-11-01', verteldAan: 'Nadia' }
  expect((await put('sem', { vindbaar: true, ouders })).status).toBe(409)
  expect((await put('nadia', { ...zegt, ouders })).status).toBe(200)
  expect(await asked('2012-05-06')).toBe('beantwoord')
  expect((await put('nadia', { ...zegt, ouders: null })).status).toBe(200)
  expect((await mine()).vragen[0]).toMatchObject({ stand: 'wacht', bel: [] })
  await put('nadia', { ...zegt, ouders: { ...ouders, op: '2026-10-01' } })
  await geboren('2014-11-02')
  expect(await asked('2014-11-02')).not.toBe('beantwoord')
  await geboren('2010-11-02')
  await put('nadia', { ...zegt, ouders: null })
  expect(await asked('2010-11-02')).toBe('beantwoord')
  await w.owner('delete from vindbaarheid')
  await geboren('2009-05-06')
})
