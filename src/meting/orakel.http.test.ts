import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asLoader } from '../kernel/migrate.ts'
import { fillMeting, type MeetSleutels } from '../testing/fill-meting.ts'
import { andersGevraagd, type HttpGat, metGat, openGezet } from '../testing/met-gat.ts'
import {
  bekijkBlad,
  bekijkMeting,
  bekijkMetingStil,
  type MeetKijk,
  meetMensen,
  probeerMeting,
} from '../testing/meting-deuren.ts'
import { type MeetWereld, meetWerelden } from '../testing/meting-orakel.ts'
import { asOwner, startKlok } from '../testing/start-klok.ts'
import { createTestApi, type TestApi } from '../testing/test-api.ts'
import { signInAs } from '../testing/verhaal-regio.ts'
import { geenVerschillen, type Verschillen } from '../testing/verschillen.ts'

const zaad = Number(process.env.ORAKEL_ZAAD ?? 20261102)
const werelden = fc.sample(meetWerelden, { numRuns: Number(process.env.ORAKEL_WERELDEN ?? 10), seed: zaad })

const jeugdige = { kant: 'jeugdige' as const }
const vrij = {
  organisaties: null,
  jeugdige: 0,
  ouder: 0,
  ingetrokken: false,
  geopend: true,
  toestemming: null,
}
/** A small world in which each rule has someone whom it keeps out, and someone whom it lets in; nobody opens anything in it. */
const vast: MeetWereld = {
  regime: 'pga',
  leeftijd: 14,
  soorten: ['school', 'gemeente', 'politie', 'wijkteam'],
  vakmensen: [
    { gastheer: false, tot: null },
    { gastheer: true, tot: null },
    { gastheer: false, tot: null },
    { gastheer: false, tot: -1 },
  ],
  nietThuis: ['onderwijs'],
  vrijgaven: [
    { ...vrij, van: { kant: 'ouder', nr: 0 }, leefgebied: 'onderwijs', geopend: false },
    { ...vrij, van: { kant: 'ouder', nr: 1 }, leefgebied: 'vrije_tijd' },
    { ...vrij, van: jeugdige, leefgebied: 'onderwijs' },
    { ...vrij, van: jeugdige, leefgebied: 'financien' },
    { ...vrij, van: jeugdige, leefgebied: 'werk', organisaties: [1] },
    { ...vrij, van: { kant: 'professional', nr: 1 }, leefgebied: 'onderwijs' },
    { ...vrij, van: { kant: 'professional', nr: 1 }, leefgebied: 'vrije_tijd', jeugdige: 2 },
    {
      ...vrij,
      van: { kant: 'professional', nr: 1 },
      leefgebied: 'werk',
      toestemming: { geldt: false, aan: [0], aanOuders: true },
    },
  ],
}

let api: TestApi
const sleutels: MeetSleutels[] = []
beforeAll(async () => {
  api = await createTestApi('leeg')
  await startKlok(api.database, '2026-11-02T09:00:00Z')
  await asOwner(api.database, async (owner) => {
    // Worlds are not cases: most have no regisseur.
    for (const tabel of ['casus', 'betrokkenheid'])
      await owner.query(`alter table ${tabel} disable trigger bewaak_vaste_rollen`)
    for (const [nr, w] of [...werelden, vast].entries())
      sleutels.push(await asLoader(owner, () => fillMeting(owner, w, nr)))
  })
})
afterAll(() => api?.close())

const mensenVan = async (w: MeetWereld, nr: number, uit: Verschillen): Promise<MeetKijk[]> => {
  const s = sleutels[nr]
  if (s === undefined) throw new Error('no such world')
  return meetMensen(w, nr, s, uit, (sub) => signInAs(api, sub))
}

test('ieder antwoord over een meting toont precies wat het orakel zegt, aan iedereen, door iedere deur', async () => {
  const uit = geenVerschillen()
  for (const [nr, w] of werelden.entries()) {
    const people = await mensenVan(w, nr, uit)
    for (const k of people) await bekijkMeting(k)
    for (const k of people) await bekijkMetingStil(k)
    for (const k of people.toReversed()) await probeerMeting(k)
    for (const k of people) await bekijkMeting(k)
    for (const k of people) await bekijkBlad(k)
  }
  const { besluiten, getoond } = uit
  console.info(JSON.stringify({ meting: { zaad, werelden: werelden.length, besluiten, getoond } }))
  expect(uit.zinnen).toEqual([])
  // Worlds in which nobody reads anything, or everyone everything, would prove nothing.
  expect(getoond).toBeGreaterThan(15 * werelden.length)
  expect(besluiten).toBeGreaterThan(2 * getoond)
}, 900_000)

describe('één gat in de regels van de meting, en het orakel zegt waar', () => {
  let people: MeetKijk[]
  beforeAll(async () => {
    people = await mensenVan(vast, werelden.length, geenVerschillen())
  })
  async function verschillen(): Promise<string[]> {
    const uit = geenVerschillen()
    for (const k of people) await bekijkMeting({ ...k, uit })
    return uit.zinnen
  }
  const zonder = (naam: string, policy: string, from: string | RegExp) =>
    andersGevraagd(naam, 'meetvrijgave', [policy], (qual) => qual.replace(from, 'true'))
  const gaten: HttpGat[] = [
    openGezet('meetvrijgave', 'select_eigen'),
    openGezet('meetvrijgave', 'select_jeugdige'),
    openGezet('meetvrijgave', 'select_professional'),
    openGezet('meetvrijgave', 'select_ouder'),
    openGezet('meetvrijgave', 'select_mag_ontvangen'),
    openGezet('meetvrijgave', 'select_toestemming'),
    openGezet('informant', 'select_gastheer'),
    zonder('een ander leest voor de jongere', 'select_professional', /inzage\.meting_geopend\(id\)/),
    zonder(
      'een ouder leest wat niet thuis is',
      'select_ouder',
      /\(NOT inzage\.niet_thuis\(casus_id, leefgebied\)\)/,
    ),
    zonder('de ene ouder leest de andere', 'select_ouder', /\(kant <> 'ouder'::text\)/),
  ]
  test('zonder gat is er geen verschil', async () => expect(await verschillen()).toEqual([]))
  test('op het blad voor aan tafel staat niets dat wie daar zit nog niet, of niet thuis, mag lezen', async () => {
    const uit = geenVerschillen()
    for (const k of people) await bekijkBlad({ ...k, uit })
    expect(uit.zinnen).toEqual([])
  })
  test.each(gaten)('$naam', async (gat) => {
    const zinnen = await metGat(api.database, gat, verschillen)
    console.info(`${gat.naam}: ${zinnen.length} verschillen, zoals: ${zinnen[0]}`)
    expect(zinnen).not.toEqual([])
  })
})
