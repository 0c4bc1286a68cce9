import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createMetingWereld, type MetingWereld } from '../testing/meting-wereld.ts'
import { type Daad, daden } from './meting.scenarios.ts'

let w: MetingWereld
let ronde = ''
let linda = ''
beforeAll(async () => {
  w = await createMetingWereld()
})
afterAll(() => w.close())
beforeEach(async () => {
  await w.owner('delete from meetronde where casus_id = $1', [w.casusId])
  await w.owner('delete from leefgebiedkeuze where casus_id = $1', [w.casusId])
  ronde = await w.ronde(['onderwijs'], ['linda'])
  linda = await w.informant('linda')
})

const codes = { ok: [200, 201], mag_niet: [403], niet_gevonden: [404], toestand: [409] } as const
const tables = ['meetronde', 'informant', 'meetantwoord', 'meetvrijgave', 'meetopening', 'leefgebiedkeuze']
const stand = async () => {
  const rows = []
  for (const tabel of tables)
    rows.push(
      await w.owner(`select to_jsonb(t) as rij from ${tabel} t where casus_id = $1 order by 1`, [w.casusId]),
    )
  return rows
}
async function released(): Promise<string> {
  await w.vul('linda', 'onderwijs')
  return (await w.laatLezen('linda', ['onderwijs'], { organisaties: [w.organisatie.nadia] })).body.ids[0]
}

test.each(daden)('$wie, $act: $verwacht', async ({ wie, act, verwacht }) => {
  const request = await make(act)
  const before = await stand()
  const [method, path, body, headers] = request
  const { status } = await (await w.als(wie)).call(method, path, body, headers)
  expect(codes[verwacht], String(status)).toContain(status)
  const after = await stand()
  if (verwacht === 'ok') expect(after).not.toEqual(before)
  else expect(after).toEqual(before)
})

type Verzoek = ['GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', string, unknown, Record<string, string>]
async function make(act: Daad['act']): Promise<Verzoek> {
  const informant = `/v1/informanten/${linda}`
  const seen = (versie: number) => ({ 'if-match': `"${versie}"` })
  switch (act) {
    case 'ronde_openen': {
      const body = {
        instrument: { code: 'leefwijzer', versie: 1 },
        moment: 'T1',
        vraag: 'Hoe nu?',
        leefgebieden: ['werk'],
        openTot: '2026-12-01',
      }
      return ['POST', `/v1/casussen/${w.casusId}/meetrondes`, body, {}]
    }
    case 'vragen':
      return [
        'POST',
        `/v1/meetrondes/${ronde}/informanten`,
        { informanten: [{ betrokkenheidId: w.wie.bart, leefgebieden: ['onderwijs'] }] },
        {},
      ]
    case 'verzetten':
      return ['PATCH', `/v1/meetrondes/${ronde}`, { openTot: '2026-12-24' }, seen(1)]
    case 'invullen_van_linda':
      return ['PUT', `${informant}/antwoorden/onderwijs`, { stand: 1 }, seen(0)]
    case 'overslaan_van_linda':
      return ['POST', `${informant}/overslaan`, { reden: '' }, {}]
    case 'vrijgeven_van_linda':
      await w.vul('linda', 'onderwijs')
      return ['POST', `${informant}/vrijgaven`, { leefgebieden: ['onderwijs'] }, {}]
    case 'terugnemen_van_linda':
      return ['DELETE', `/v1/meetvrijgaven/${await released()}`, undefined, seen(1)]
    case 'openen_van_linda':
      return ['POST', `/v1/meetvrijgaven/${await released()}/openingen`, {}, {}]
    case 'bespreken_van_linda':
      return ['POST', `/v1/meetvrijgaven/${await released()}/besprekingen`, { op: '2026-11-02' }, {}]
    case 'herinneren_van_linda':
      return ['POST', `${informant}/herinneringen`, {}, {}]
    case 'samen_met_linda':
      return ['POST', `${informant}/samen`, { samen: true, gevraagdOp: '2026-11-02' }, {}]
    case 'kiezen':
      return ['PUT', `/v1/casussen/${w.casusId}/leefgebieden/onderwijs`, { nietThuis: true }, seen(0)]
  }
}
