import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Client } from '../test-api.ts'
import type { Keys } from './fill-world.ts'
import { bijdrageVan, type Kijker, zietAanmelding, zietBetrokken, zietCasus, zietRij } from './oracle.ts'
import { type Rij, tabellen, type World } from './world.ts'

type Row = { rij: Rij; id: string; casus: number }
/** What the oracle says that one person sees of a world, ready to lay beside the answers of the API. */
export type Sight = {
  world: World
  keys: Keys
  kijker: Kijker
  casussen: string[]
  rijen: Row[]
  aanmeldingen: number[]
}

const ids = (rows: { id: string }[]) => rows.map((row) => row.id).sort()
const sorted = (list: string[]) => [...list].sort()

/** Asks the oracle. Rows that could not be written ('' as key) don't exist. */
export function sightOf(world: World, keys: Keys, kijker: Kijker): Sight {
  const rijen = world.casussen.flatMap((casus, nr) =>
    casus.rijen.flatMap((rij, i): Row[] => {
      const id = keys.casussen[nr]?.rijen[i] ?? ''
      return id !== '' && zietRij(world, nr, rij, kijker) ? [{ rij, id, casus: nr }] : []
    }),
  )
  return {
    world,
    keys,
    kijker,
    casussen: keys.casussen.flatMap(({ id }, nr) => (zietCasus(world, nr, kijker) ? [id] : [])),
    rijen,
    aanmeldingen: world.aanmeldingen.flatMap((_a, nr) => (zietAanmelding(world, nr, kijker) ? [nr] : [])),
  }
}

const of = (sight: Sight, tabel: Rij['tabel'], casus?: number) =>
  sight.rijen.filter((row) => row.rij.tabel === tabel && (casus === undefined || row.casus === casus))

/** Lays everything that one person can ask beside what the oracle says; throws at the first difference. Answers how much was seen. */
export async function compareHttp(client: Client, sight: Sight): Promise<number> {
  await compareLists(client, sight)
  for (const [nr, { id }] of sight.keys.casussen.entries()) {
    if (sight.casussen.includes(id)) await compareCasus(client, sight, nr, id)
    else
      await expectUnseen(client, `/v1/casussen/${id}`, [
        '',
        '/bijdragen',
        '/export',
        '/plan',
        '/gebeurtenissen',
      ])
  }
  await compareSingle(client, sight)
  await compareSearch(client, sight)
  await compareAanmeldingen(client, sight)
  return sight.casussen.length + sight.rijen.length + sight.aanmeldingen.length
}

/** Unseen is 404, in the same words as what does not exist. */
async function expectUnseen(client: Client, pad: string, parts: string[]): Promise<void> {
  for (const part of parts) {
    const unseen = await client.call('GET', pad + part)
    const nothing = await client.call('GET', pad.replace(/[0-9a-f-]{36}$/, randomUUID()) + part)
    expect([unseen.status, unseen.body]).toEqual([404, nothing.body])
  }
}

async function get(client: Client, pad: string) {
  const { status, body } = await client.call('GET', pad)
  expect([pad, status]).toEqual([pad, 200])
  return body
}

async function compareLists(client: Client, sight: Sight): Promise<void> {
  const { casussen } = await get(client, '/v1/casussen')
  expect(ids(casussen)).toEqual(sorted(sight.casussen))
  for (const { id, openAfspraken } of casussen) {
    const nr = sight.keys.casussen.findIndex((k) => k.id === id)
    expect(openAfspraken).toBe(of(sight, 'afspraak', nr).length)
  }
  const { aantallen } = await get(client, '/v1/mijn-werk')
  expect(aantallen).toEqual({ lopend: sight.casussen.length, nazorg: 0, gesloten: 0 })
}

async function compareCasus(client: Client, sight: Sight, nr: number, id: string): Promise<void> {
  const { world, keys, kijker } = sight
  const betrokken = (world.casussen[nr]?.betrokken ?? []).flatMap((b, i) => {
    const key = keys.casussen[nr]?.betrokken[i] ?? ''
    return key !== '' && zietBetrokken(world, nr, b, kijker) ? [key] : []
  })
  const expected = (tabel: Rij['tabel']) =>
    sorted([
      ...of(sight, tabel, nr).map((row) => row.id),
      ...(tabel === 'spoor' ? [keys.casussen[nr]?.grond ?? ''] : []),
    ])
  const casus = await get(client, `/v1/casussen/${id}`)
  expect(ids(casus.betrokkenheden)).toEqual(sorted(betrokken))
  expect(ids(casus.bijdragen)).toEqual(
    ids(of(sight, 'bijdrage', nr).filter((row) => row.rij.status === 'geldig')),
  )
  expect(ids(casus.afspraken)).toEqual(ids(of(sight, 'afspraak', nr)))
  const overleggen = ids(of(sight, 'overleg', nr))
  expect(casus.overleggen.length).toBe(Math.min(5, overleggen.length))
  expect(overleggen).toEqual(expect.arrayContaining(ids(casus.overleggen)))
  const plan = await get(client, `/v1/casussen/${id}/plan`)
  expect(ids(plan.afspraken)).toEqual(ids(of(sight, 'afspraak', nr)))
  expect(ids(plan.sporen)).toEqual(expected('spoor'))
  await compareBijdragen(client, sight, nr, id)
  const { inhoud } = await get(client, `/v1/casussen/${id}/export`)
  expect(ids(inhoud.betrokkenheid)).toEqual(sorted(betrokken))
  for (const tabel of tabellen) expect([tabel, ids(inhoud[tabel])]).toEqual([tabel, expected(tabel)])
}

/** The list, with the own sides and answers that come with each bijdrage. */
async function compareBijdragen(client: Client, sight: Sight, nr: number, id: string): Promise<void> {
  const shown = of(sight, 'bijdrage', nr)
  const { bijdragen } = await get(client, `/v1/casussen/${id}/bijdragen?aantal=100`)
  expect(ids(bijdragen)).toEqual(ids(shown))
  for (const one of bijdragen) {
    const rij = shown.find((row) => row.id === one.id)?.rij
    const said = (tabel: Rij['tabel']) =>
      of(sight, tabel, nr).filter((row) => bijdrageVan(sight.world, nr, row.rij) === rij)
    expect(one.tekst).toBe(`${rij?.woord} op dinsdag`)
    expect(sorted(one.eigenKant.woorden.map((w: { gebeurde: string }) => w.gebeurde))).toEqual(
      sorted(said('eigen_kant').map((row) => row.rij.woord)),
    )
    expect(ids(one.weerwoorden)).toEqual(ids(said('weerwoord')))
  }
}

async function compareSingle(client: Client, sight: Sight): Promise<void> {
  const seen = new Set(sight.rijen.map((row) => row.id))
  for (const [nr, casus] of sight.world.casussen.entries()) {
    const keys = sight.keys.casussen[nr]
    for (const [i, rij] of casus.rijen.entries()) {
      const key = keys?.rijen[i] ?? ''
      if (key === '') continue
      const pad = {
        bijdrage: `/v1/casussen/${keys?.id}/bijdragen/`,
        afspraak: '/v1/afspraken/',
        overleg: '/v1/overleggen/',
      }
      const at = pad[rij.tabel as keyof typeof pad]
      if (at === undefined) continue
      const { status } = await client.call('GET', at + key)
      expect([rij.tabel, status]).toEqual([rij.tabel, seen.has(key) ? 200 : 404])
    }
  }
}

const woorden = ['voetbal', 'rooster', 'havenplein', 'muziek']

async function compareSearch(client: Client, sight: Sight): Promise<void> {
  const search = async (tekst: string, soort: string) => {
    const { status, body } = await client.call('POST', '/v1/zoekopdrachten', { tekst, soorten: [soort] })
    expect(status).toBe(200)
    return body.groepen[0] as { totaal: number; resultaten: { id: string }[] }
  }
  for (const woord of woorden) {
    for (const soort of ['bijdrage', 'afspraak'] as const) {
      const expected = ids(of(sight, soort).filter((row) => row.rij.woord === woord))
      const { totaal, resultaten } = await search(woord, soort)
      expect([soort, woord, totaal, ids(resultaten)]).toEqual([soort, woord, expected.length, expected])
    }
  }
  expect((await search('sem', 'jeugdige')).totaal).toBe(sight.casussen.length)
  expect(ids((await search('orakel', 'aanmelding')).resultaten)).toEqual(
    sorted(sight.aanmeldingen.map((nr) => sight.keys.aanmeldingen[nr] ?? '')),
  )
}

async function compareAanmeldingen(client: Client, sight: Sight): Promise<void> {
  const { world, keys, kijker } = sight
  const me = kijker.soort === 'medewerker' ? world.medewerkers[kijker.nr] : undefined
  const all = sight.aanmeldingen.map((nr) => ({ ...world.aanmeldingen[nr], id: keys.aanmeldingen[nr] ?? '' }))
  const mine = all.filter((a) => me !== undefined && a.door === kijker.nr)
  const delen = {
    concepten: mine.filter((a) => a.status === 'concept'),
    verzonden: mine.filter((a) => a.status !== 'concept'),
    ontvangen: all.filter((a) => a.ontvanger === me?.organisatie && a.status !== 'concept'),
    'te-wegen': all.filter((a) => a.status !== 'concept' && me?.mandaten.includes(`${a.regime}:wegen`)),
  }
  for (const [deel, expected] of Object.entries(delen)) {
    const { regels, aantallen } = await get(client, `/v1/aanmeldingen?deel=${deel}&limiet=100`)
    expect([deel, ids(regels)]).toEqual([deel, ids(expected)])
    expect(aantallen[deel === 'te-wegen' ? 'teWegen' : deel]).toBe(expected.length)
  }
  for (const [nr, id] of keys.aanmeldingen.entries()) {
    const { status } = await client.call('GET', `/v1/aanmeldingen/${id}`)
    expect([nr, status]).toEqual([nr, sight.aanmeldingen.includes(nr) ? 200 : 404])
  }
}
