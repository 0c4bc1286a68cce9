import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeZvhCasus } from '../testing/bewaar-wereld.ts'
import { createWereld, type Wereld } from '../testing/samples/wereld.ts'
import { bewaarRonde } from './jobs.ts'
import { makeVoorstellen } from './make-voorstellen.ts'

let w: Wereld
beforeAll(async () => {
  w = await createWereld()
})
afterAll(() => w.api.close())

const jaar = 365
const tools = () => ({
  db: w.api.db,
  key: w.api.database.key,
  pad: join(mkdtempSync(join(tmpdir(), 'verbonden-grootboek-')), 'g.jsonl'),
})
const vraag = async (persona: string, method: 'POST' | 'PUT', pad: string, body: unknown, versie?: number) =>
  (await w.als(persona)).call(method, pad, body, versie === undefined ? {} : { 'if-match': `"${versie}"` })
const rij = async (query: string, values: unknown[]) => (await w.owner(query, values))[0]

describe('verlengen (BGS 1.16)', () => {
  async function gevraagd(): Promise<{ casusId: string; bron: (o: string) => Promise<string> }> {
    const casusId = await makeZvhCasus(w, 5 * jaar - 20)
    await w.doe('marieke', 'POST', `/v1/casussen/${casusId}/verlengingen`, {
      geval: 'niet_afgesloten',
      reden: 'Nodig.',
    })
    const bron = async (wie: string) =>
      (
        await rij('select id from instemming_bron where casus_id = $1 and organisatie_id = $2', [
          casusId,
          w.organisatie[wie],
        ])
      )?.id ?? ''
    return { casusId, bron }
  }

  test('de bron van de kern stemt in: de casus blijft; de andere weigert: haar oude bijdrage gaat', async () => {
    const t = tools()
    const { casusId, bron } = await gevraagd()
    await w.doe('marieke', 'PUT', `/v1/instemmingen/${await bron('marieke')}`, { antwoord: 'ja' }, 1)
    const nee = { antwoord: 'nee', reden: 'Niet meer waar.' }
    await w.doe('bart', 'PUT', `/v1/instemmingen/${await bron('bart')}`, nee, 1)
    await makeVoorstellen(t)
    const v = await rij('select id, wat, aantallen from vernietigingsvoorstel where casus_id = $1', [casusId])
    expect(v).toMatchObject({ wat: 'onderdelen', aantallen: { bijdrage: 1 } })
    const pad = `/v1/vernietigingsvoorstellen/${v?.id}`
    await w.doe('ineke', 'PUT', `${pad}/controle`, {}, 1)
    await w.doe('marieke', 'PUT', `${pad}/besluit`, { besluit: 'goedgekeurd' }, 2)
    await bewaarRonde(t, false)
    expect(
      (await w.owner('select tekst from bijdrage where casus_id = $1', [casusId])).map((r) => r.tekst),
    ).toEqual(['van nu'])
    expect((await w.doe('marieke', 'GET', `/v1/casussen/${casusId}/bewaren`)).termijn).toMatchObject({
      regel: 'verlengd',
      uiterlijk: '2028-11-02',
    })
  })

  test('een ja laat een lopend voorstel vervallen en de bijdrage zichtbaar', async () => {
    const { casusId, bron } = await gevraagd()
    await makeVoorstellen(tools())
    await w.doe('bart', 'PUT', `/v1/instemmingen/${await bron('bart')}`, { antwoord: 'ja' }, 1)
    expect(await w.owner('select status from vernietigingsvoorstel where casus_id = $1', [casusId])).toEqual([
      { status: 'vervallen' },
    ])
    expect(
      (await vraag('bart', 'PUT', `/v1/instemmingen/${await bron('bart')}`, { antwoord: 'ja' }, 2)).status,
    ).toBe(409)
  })

  test('wie niet vraagt mag, en te vroeg vragen, kan niet', async () => {
    const jong = await makeZvhCasus(w, 100)
    const body = { geval: 'niet_afgesloten', reden: 'Nodig.' }
    expect((await vraag('marieke', 'POST', `/v1/casussen/${jong}/verlengingen`, body)).body.reden).toBe(
      'te_vroeg',
    )
    expect((await vraag('marieke', 'POST', `/v1/casussen/${w.casusId}/verlengingen`, body)).body.reden).toBe(
      'regime_verlengt_niet',
    )
  })
})
