import { expect } from 'vitest'
import { readPdf } from '../read-pdf.ts'
import type { Client } from '../test-api.ts'
import { merken, overlegVan } from './belongs.ts'
import { bekendeOrganisaties, get } from './compare-http.ts'
import { deelnames, zietCasus } from './oracle.ts'
import { leeftijd } from './oracle-toestemming.ts'
import { ids, type Sight, seen, sees } from './sight.ts'

/** The other doors to the same rows: questions, deviations, consents, use, minutes as PDF, the portaal, consults, why, and who looked. */
export async function compareDoors(client: Client, sight: Sight): Promise<void> {
  for (const [nr, { id }] of sight.keys.casussen.entries()) {
    if (!sees(sight, id)) continue
    await compareVragen(client, sight, nr, `/v1/casussen/${id}`)
    await compareToestemmingen(client, sight, nr, `/v1/casussen/${id}`)
  }
  await compareOverleggen(client, sight)
  await compareConsulten(client, sight)
  await compareWaarom(client, sight)
  if (sight.kijker.soort === 'familie') await comparePortaal(client, sight)
  else await compareKijkvragen(client, sight)
}

const flat = <T>(rows: T[], inner: (row: T) => { id: string }[]) => ids(rows.flatMap(inner))

async function compareVragen(client: Client, sight: Sight, nr: number, casus: string): Promise<void> {
  const { verzoeken } = await get(client, `${casus}/informatieverzoeken`)
  expect(ids(verzoeken)).toEqual(seen(sight, 'informatieverzoek', nr))
  // The answer itself is a bijdrage: named only to who reads that.
  for (const { antwoord } of verzoeken)
    if (antwoord?.bijdrageId) expect(seen(sight, 'bijdrage', nr)).toContain(antwoord.bijdrageId)
  const { afwijkingen } = await get(client, `${casus}/afwijkingen`)
  expect(ids(afwijkingen)).toEqual(seen(sight, 'afwijking', nr))
  expect(flat(afwijkingen, (a: { dekkingen: { id: string }[] }) => a.dekkingen)).toEqual(
    seen(sight, 'dekking', nr),
  )
}

async function compareToestemmingen(client: Client, sight: Sight, nr: number, casus: string): Promise<void> {
  const { toestemmingen } = await get(client, `${casus}/toestemmingen`)
  expect(ids(toestemmingen)).toEqual(seen(sight, 'toestemming', nr))
  const { vragen, steunpunten } = await get(client, `${casus}/gebruik`)
  expect(ids(vragen)).toEqual(seen(sight, 'gebruiksvraag', nr))
  expect(steunpunten.length).toBe(seen(sight, 'steunt_op', nr).length)
}

async function compareOverleggen(client: Client, sight: Sight): Promise<void> {
  for (const [nr, { id }] of sight.keys.casussen.entries()) {
    if (!sees(sight, id)) continue
    const { overleggen } = await get(client, `/v1/casussen/${id}/overleggen`)
    expect(ids(overleggen)).toEqual(seen(sight, 'overleg', nr))
  }
  for (const ding of sight.alles.filter((d) => d.tabel === 'overleg')) {
    const { status, headers, raw } = await client.call('GET', `/v1/overleggen/${ding.id}/verslag`)
    // A calendar is read over shoulders: an entry tells nothing of what is in the casus, not even to who sees it.
    const entry = await client.call('GET', `/v1/overleggen/${ding.id}/uitnodiging`)
    expect(merken(entry.raw.toString('utf8'))).toEqual([])
    const isClosed = ding.rij?.status === 'gecorrigeerd'
    const readable = isClosed ? 200 : 409
    expect([isClosed, status]).toEqual([isClosed, sees(sight, ding.id) ? readable : 404])
    if (status !== 200) continue
    expect(headers['content-type']).toBe('application/pdf')
    expectVerslag(sight, (await readPdf(new Uint8Array(raw))).text, ding.id)
  }
}

/** The minutes hold every afspraak of that overleg that this reader sees; what they hold too much `watched` finds. */
function expectVerslag(sight: Sight, text: string, overleg: string): void {
  const about = sight.alles.find((d) => d.id === overleg)
  const { rij, casus = 0 } = about ?? {}
  const made = sight.gezien.filter(
    (d) =>
      d.tabel === 'afspraak' && d.casus === casus && d.rij && overlegVan(sight.world, casus, d.rij) === rij,
  )
  expect(merken(text)).toEqual(expect.arrayContaining(made.map((d) => d.merk)))
}

async function compareConsulten(client: Client, sight: Sight): Promise<void> {
  if (sight.kijker.soort === 'familie') {
    const { status } = await client.call('POST', '/v1/consultzoekopdrachten', { woorden: 'orakelvraag' })
    expect(status).toBe(403)
    return
  }
  for (const woorden of ['', 'orakelvraag']) {
    const { status, body } = await client.call('POST', '/v1/consultzoekopdrachten', { woorden })
    expect(status).toBe(200)
    expect(ids(body.consulten)).toEqual(seen(sight, 'consult'))
  }
  for (const { id } of sight.alles.filter((d) => d.tabel === 'consult')) {
    const { status, body } = await client.call('GET', `/v1/consulten/${id}`)
    expect(status).toBe(sees(sight, id) ? 200 : 404)
    if (status !== 200) continue
    const nr = sight.keys.consulten.findIndex((k) => k.id === id)
    const mine = (sight.keys.consulten[nr]?.antwoorden ?? []).filter((a) => sees(sight, a)).sort()
    expect(ids(body.antwoorden)).toEqual(mine)
  }
}

const waaromSoorten: readonly string[] = ['bijdrage', 'spoor', 'afspraak', 'overleg', 'persoon']

/** Why do I see this: answered for what is seen, and for nothing else. */
async function compareWaarom(client: Client, sight: Sight): Promise<void> {
  for (const { tabel, id, rij } of sight.alles) {
    if (!waaromSoorten.includes(tabel)) continue
    const { status, body } = await client.call('GET', `/v1/waarom/${tabel}/${id}`)
    expect([tabel, status]).toEqual([tabel, sees(sight, id) ? 200 : 404])
    if (body?.regel) expect([rij?.categorie, 'ja_mits', 'ja']).toContain(body.regel.uitkomst)
  }
}

async function comparePortaal(client: Client, sight: Sight): Promise<void> {
  const mine = seen(sight, 'casus')
  for (const page of ['mijn-plan', 'mijn-mensen', 'mijn-verhaal', 'mijn-rechten']) {
    await get(client, `/v1/${page}`)
    for (const { id } of sight.keys.casussen) {
      const { status, body } = await client.call('GET', `/v1/${page}?casusId=${id}`)
      if (page === 'mijn-rechten') continue
      expect([page, status === 200, status]).toEqual([page, mine.includes(id), mine.includes(id) ? 200 : 404])
      if (status === 200) expect(ids(body.casussen)).toEqual(mine)
    }
  }
}

/** The desk of the contactpunt: all questions for who has the mandate, and nobody else comes in. */
async function compareKijkvragen(client: Client, sight: Sight): Promise<void> {
  const { kijker, world } = sight
  const { status, body } = await client.call('GET', '/v1/kijkvragen')
  const isDesk = world.medewerkers[kijker.nr]?.mandaten.includes('contactpunt')
  expect(status).toBe(isDesk ? 200 : 403)
  if (isDesk) expect(ids(body.vragen)).toEqual(seen(sight, 'vraag_over_kijken'))
}

/** Who looked, after everyone did: by age and gezag, and only organisations of which this reader knows that they take part. */
export async function compareWieKeek(client: Client, sight: Sight): Promise<void> {
  const { world, kijker, dag } = sight
  if (kijker.soort !== 'familie') {
    expect((await client.call('GET', '/v1/wie-keek')).status).toBe(403)
    return
  }
  for (const [nr, { id }] of sight.keys.casussen.entries()) {
    const { status, body } = await client.call('GET', `/v1/wie-keek?casusId=${id}`)
    expect(status).toBe(sees(sight, id) ? 200 : 404)
    if (status !== 200) continue
    const recht = rechtVan(sight, nr)
    expect(body.kijken.recht).toBe(recht)
    const known = bekendeOrganisaties(sight, nr)
    const looked = world.medewerkers.flatMap((m, i) =>
      known.has(m.organisatie) && zietCasus(world, nr, { soort: 'medewerker', nr: i }, dag)
        ? [`${sight.keys.organisaties[m.organisatie]} medewerker ${i}`]
        : [],
    )
    const told = recht === 'alles' || recht === 'eigen_deel' ? looked : []
    const lines = body.kijken.regels.map(
      (r: { organisatie: { id: string }; functie: string }) => `${r.organisatie.id} ${r.functie}`,
    )
    expect([...new Set(lines)].sort()).toEqual(told.sort())
  }
}

/** How much someone may know of who looked, from the words of the README of kijken. */
function rechtVan({ world, kijker, dag }: Sight, nr: number): string {
  const casus = world.casussen[nr]
  const [me] = deelnames(world, nr, kijker, dag)
  if (casus === undefined || me === undefined) throw new Error('nobody looks')
  const age = leeftijd(world, casus, dag)
  if (me.kant !== 'ouder') return age !== undefined && age < 12 ? 'via_ouder' : 'alles'
  if (age === undefined) return 'leeftijd_onbekend'
  if (age >= 16) return 'vanaf_16_zelf'
  if (casus.ouders[me.ouder] !== true) return 'zonder_gezag'
  return age < 12 ? 'alles' : 'eigen_deel'
}
