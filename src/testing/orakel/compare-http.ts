import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Client } from '../test-api.ts'
import { bijdrageVan, tekstVan } from './belongs.ts'
import { lijsten } from './dingen.ts'
import { zietBetrokken } from './oracle.ts'
import { ids, type Sight, seen, sees } from './sight.ts'
import type { Tabel } from './world.ts'

const sorted = (list: string[]) => [...list].sort()

/** Lays everything that one person can ask of a casus beside what the oracle says; throws at the first difference. Answers how much was seen. */
export async function compareHttp(client: Client, sight: Sight): Promise<number> {
  await compareLists(client, sight)
  for (const [nr, { id }] of sight.keys.casussen.entries()) {
    if (sees(sight, id)) await compareCasus(client, sight, nr, id)
    else await expectUnseen(client, `/v1/casussen/${id}`)
  }
  await compareSingle(client, sight)
  await compareSearch(client, sight)
  await compareAanmeldingen(client, sight)
  return sight.gezien.length
}

const parts = [
  '',
  '/bijdragen',
  '/export',
  '/plan',
  '/gebeurtenissen',
  '/informatieverzoeken',
  '/afwijkingen',
  '/toestemmingen',
  '/gebruik',
  '/overleggen',
  '/bereikbaarheid',
]

/** Unseen is 404, in the same words as what does not exist. */
async function expectUnseen(client: Client, pad: string): Promise<void> {
  for (const part of parts) {
    const unseen = await client.call('GET', pad + part)
    const nothing = await client.call('GET', pad.replace(/[0-9a-f-]{36}$/, randomUUID()) + part)
    expect([part, unseen.status, unseen.body]).toEqual([part, 404, nothing.body])
  }
}

export async function get(client: Client, pad: string) {
  const { status, body } = await client.call('GET', pad)
  expect([pad, status]).toEqual([pad, 200])
  return body
}

async function compareLists(client: Client, sight: Sight): Promise<void> {
  const { casussen } = await get(client, '/v1/casussen')
  expect(ids(casussen)).toEqual(seen(sight, 'casus'))
  for (const { id, openAfspraken } of casussen) {
    const nr = sight.keys.casussen.findIndex((k) => k.id === id)
    expect(openAfspraken).toBe(seen(sight, 'afspraak', nr).length)
  }
  const { aantallen } = await get(client, '/v1/mijn-werk')
  expect(aantallen).toEqual({ lopend: casussen.length, nazorg: 0, gesloten: 0 })
}

async function compareCasus(client: Client, sight: Sight, nr: number, id: string): Promise<void> {
  const casus = await get(client, `/v1/casussen/${id}`)
  const valid = sight.gezien.filter(
    (ding) => ding.tabel === 'bijdrage' && ding.casus === nr && ding.rij?.status === 'geldig',
  )
  expect(ids(casus.betrokkenheden)).toEqual(seen(sight, 'betrokkenheid', nr))
  expect(ids(casus.bijdragen)).toEqual(ids([...valid]))
  expect(ids(casus.afspraken)).toEqual(seen(sight, 'afspraak', nr))
  const overleggen = seen(sight, 'overleg', nr)
  expect(overleggen).toEqual(expect.arrayContaining(ids(casus.overleggen)))
  const plan = await get(client, `/v1/casussen/${id}/plan`)
  expect(ids(plan.afspraken)).toEqual(seen(sight, 'afspraak', nr))
  expect(ids(plan.sporen)).toEqual(seen(sight, 'spoor', nr))
  const { gebeurtenissen } = await get(client, `/v1/casussen/${id}/gebeurtenissen`)
  expect(ids(gebeurtenissen)).toEqual(seen(sight, 'gebeurtenis', nr))
  await compareBijdragen(client, sight, nr, id)
  const { inhoud } = await get(client, `/v1/casussen/${id}/export`)
  for (const [tabel, { sleutel, van }] of Object.entries(lijsten)) {
    if (van === 'zelf' || tabel === 'vraag_over_kijken') continue
    const exported = inhoud[tabel].map((row: Record<string, string>) => row[sleutel]).sort()
    expect([tabel, exported]).toEqual([tabel, seen(sight, tabel, nr)])
    expectKnown(sight, nr, inhoud[tabel])
  }
}

/** The list, with the own sides and answers that come with each bijdrage. */
async function compareBijdragen(client: Client, sight: Sight, nr: number, id: string): Promise<void> {
  const { bijdragen } = await get(client, `/v1/casussen/${id}/bijdragen?aantal=100`)
  expect(ids(bijdragen)).toEqual(seen(sight, 'bijdrage', nr))
  for (const one of bijdragen) {
    const ding = sight.gezien.find((d) => d.id === one.id)
    if (ding?.rij === undefined || ding.nr === undefined) throw new Error('an unknown bijdrage')
    const { rij } = ding
    const said = (tabel: Tabel) =>
      sight.gezien.filter(
        (d) =>
          d.rij !== undefined &&
          d.tabel === tabel &&
          d.casus === nr &&
          bijdrageVan(sight.world, nr, d.rij) === rij,
      )
    const eigenKant = said('eigen_kant').map((d) => (d.rij ? tekstVan(nr, d.nr ?? 0, d.rij) : ''))
    expect(one.tekst).toBe(tekstVan(nr, ding.nr, rij))
    expect(sorted(one.eigenKant.woorden.map((w: { gebeurde: string }) => w.gebeurde))).toEqual(
      sorted(eigenKant),
    )
    expect(ids(one.weerwoorden)).toEqual(ids(said('weerwoord')))
  }
}

async function compareSingle(client: Client, sight: Sight): Promise<void> {
  for (const { tabel, id, casus } of sight.alles) {
    const inside = `/v1/casussen/${sight.keys.casussen[casus ?? 0]?.id}`
    const pad: Record<string, string> = {
      bijdrage: `${inside}/bijdragen/`,
      informatieverzoek: `${inside}/informatieverzoeken/`,
      afspraak: '/v1/afspraken/',
      overleg: '/v1/overleggen/',
    }
    const at = pad[tabel]
    if (at === undefined) continue
    const { status } = await client.call('GET', at + id)
    expect([tabel, status]).toEqual([tabel, sees(sight, id) ? 200 : 404])
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
      const expected = ids(sight.gezien.filter((d) => d.tabel === soort && d.rij?.woord === woord))
      const { totaal, resultaten } = await search(woord, soort)
      expect([soort, woord, totaal]).toEqual([soort, woord, expected.length])
      expect(expected).toEqual(expect.arrayContaining(ids(resultaten)))
    }
  }
  expect((await search('sem', 'jeugdige')).totaal).toBe(seen(sight, 'casus').length)
  expect(ids((await search('orakel', 'aanmelding')).resultaten)).toEqual(seen(sight, 'aanmelding'))
}

async function compareAanmeldingen(client: Client, sight: Sight): Promise<void> {
  const { world, keys, kijker } = sight
  const me = kijker.soort === 'medewerker' ? world.medewerkers[kijker.nr] : undefined
  const all = world.aanmeldingen
    .map((a, nr) => ({ ...a, id: keys.aanmeldingen[nr] ?? '' }))
    .filter(({ id }) => sees(sight, id))
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
  for (const id of keys.aanmeldingen) {
    const { status } = await client.call('GET', `/v1/aanmeldingen/${id}`)
    expect(status).toBe(sees(sight, id) ? 200 : 404)
  }
}

/** An audience tells who takes part: it names only organisations of which this reader may know that; an answer names only a bijdrage they read. */
function expectKnown(
  sight: Sight,
  nr: number,
  rows: { publiek?: string[] | null; bijdrage_id?: string | null }[],
): void {
  const known = [...bekendeOrganisaties(sight, nr)].map((o) => sight.keys.organisaties[o])
  const bijdragen = seen(sight, 'bijdrage', nr)
  for (const row of rows) {
    expect(known).toEqual(expect.arrayContaining(row.publiek ?? []))
    if (row.bijdrage_id) expect(bijdragen).toContain(row.bijdrage_id)
  }
}

/** Which organisations take part as far as this person may know. */
export function bekendeOrganisaties({ world, kijker, dag }: Sight, nr: number): Set<number> {
  const shown = (world.casussen[nr]?.betrokken ?? []).flatMap((b) =>
    b.kant === 'professional' && zietBetrokken(world, nr, b, kijker, dag)
      ? [world.medewerkers[b.medewerker]?.organisatie ?? -1]
      : [],
  )
  return new Set(shown)
}
