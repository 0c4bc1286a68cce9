import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWereld, type Wereld } from '../../testing/samples.ts'
import type { Waarom } from './contract.ts'

let w: Wereld
beforeAll(async () => {
  w = await createWereld()
})
afterAll(() => w.api.close())

const status = async (persona: string, pad: string) => (await (await w.als(persona)).call('GET', pad)).status

async function bijdrage(extra: string, door = 'marieke'): Promise<string> {
  const [row] = await w.owner(
    `insert into bijdrage (casus_id, soort, categorie, tekst, organisatie_id, door, ${extra.split('=')[0]})
    select $1, 'zorg', 'onderwijs', 'tekst', organisatie_id, id, ${extra.split('=')[1]} from actor where id = $2 returning id`,
    [w.casusId, w.actor[door]],
  )
  return row?.id ?? ''
}

test('een bijdrage voor mijn organisatie zegt: mijn rol, voor wie, het regime met versie, de regel met artikel, en wie deelde', async () => {
  const id = await bijdrage(`publiek=array['${w.organisatie.marieke}', '${w.organisatie.bart}']::uuid[]`)
  const waarom: Waarom = await w.doe('bart', 'GET', `/v1/waarom/bijdrage/${id}`)
  expect(waarom.mijn).toMatchObject({
    kant: 'professional',
    rollen: ['deelnemer'],
    organisatie: 'ROC De Waterlinie',
  })
  expect(waarom.publiek).toEqual({
    wie: 'organisaties',
    organisaties: ['Gemeente Merwestad', 'ROC De Waterlinie'],
    vanaf: null,
  })
  expect(waarom.regime.code).toBe('pga')
  expect(waarom.gedeeld).toMatchObject({ naam: 'Marieke van Dam', organisatie: 'Gemeente Merwestad' })
  expect(waarom.regel?.categorie).toBe('onderwijs')
  expect(waarom.regel?.uitkomst).not.toBe('nee')
  expect(waarom.regel?.gronden.length).toBeGreaterThan(0)
  for (const grond of waarom.regel?.gronden ?? [])
    expect(grond.url).toMatch(/^https:\/\/(wetten\.overheid\.nl|eur-lex\.europa\.eu)\//)
})

test('wat ik niet zie, heeft geen waarom', async () => {
  const id = await bijdrage(`publiek=array['${w.organisatie.marieke}']::uuid[]`)
  expect(await status('marieke', `/v1/waarom/bijdrage/${id}`)).toBe(200)
  for (const persona of ['bart', 'eva', 'sem', 'linda', 'noa'])
    expect([persona, await status(persona, `/v1/waarom/bijdrage/${id}`)]).toEqual([persona, 404])
})

test('voor de jongere is het de dag vanaf wanneer, en eerder niets', async () => {
  const now = await bijdrage("jeugdige_vanaf='2026-10-01'")
  expect((await w.doe('sem', 'GET', `/v1/waarom/bijdrage/${now}`)).publiek).toEqual({
    wie: 'vanaf_dag',
    organisaties: [],
    vanaf: '2026-10-01',
  })
  const later = await bijdrage("jeugdige_vanaf='2026-12-01'")
  expect(await status('sem', `/v1/waarom/bijdrage/${later}`)).toBe(404)
})

test('voorwaarden van de bron staan erbij', async () => {
  const id = await bijdrage('eerst_vragen=true')
  expect((await w.doe('nadia', 'GET', `/v1/waarom/bijdrage/${id}`)).voorwaarden.eerstVragen).toBe(true)
})

test('een verslag heeft pas een waarom als ik het mag lezen; het overleg al eerder', async () => {
  const [row] = await w.owner(
    `insert into overleg (casus_id, begint_op, eindigt_op, plaats, voorzitter_id, jeugdige_vanaf)
    values ($1, sec.nu(), sec.nu() + interval '1 hour', 'hier', $2, '2020-01-01') returning id`,
    [w.casusId, w.actor.marieke],
  )
  expect(await status('nadia', `/v1/waarom/overleg/${row?.id}`)).toBe(200)
  expect(await status('nadia', `/v1/waarom/verslag/${row?.id}`)).toBe(404)
  await w.owner(
    "update overleg set status = 'afgerond', gesloten_op = sec.nu(), verslag_vrij_op = sec.nu() - interval '1 hour' where id = $1",
    [row?.id],
  )
  expect(await status('nadia', `/v1/waarom/verslag/${row?.id}`)).toBe(200)
})

test('een soort die niet bestaat is ongeldig, en vragen laat een regel na', async () => {
  expect(await status('marieke', `/v1/waarom/geheim/${w.casusId}`)).toBe(400)
  const id = await bijdrage('eerst_vragen=false')
  await w.doe('marieke', 'GET', `/v1/waarom/bijdrage/${id}`)
  const { regels } = await w.doe('ineke', 'POST', '/v1/logvragen', {
    doel: 'interne_controle',
    motivering: 'Toets.',
    van: w.dag(0),
    tot: w.dag(0),
    activiteit: 'verantwoording',
  })
  expect(regels.map((r: { actie: string }) => r.actie)).toContain('kijken.waarom')
})
