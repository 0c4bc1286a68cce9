import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { andersGevraagd, type HttpGat, metGat, openGezet, zonderVoorwaarde } from '../testing/met-gat.ts'
import {
  bekijkNetwerk,
  bekijkNetwerkKopie,
  bekijkNetwerkStil,
  bekijkNetwerkWieKeek,
  type NetwerkKijk,
  probeerNetwerk,
} from '../testing/netwerk-deuren.ts'
import { type NetwerkWereld, netwerkWerelden } from '../testing/netwerk-orakel.ts'
import { createNetwerkRegio, type NetwerkRegio } from '../testing/netwerk-regio.ts'
import type { Client } from '../testing/test-api.ts'
import { geenVerschillen } from '../testing/verschillen.ts'

const zaad = Number(process.env.ORAKEL_ZAAD ?? 20261102)
const altijd = { van: -3, tot: null }
/** A small world in which each rule has someone whom it keeps out, and someone whom it lets in. */
const vast: NetwerkWereld = {
  regime: { c0: 'steun', c1: 'pga', c2: 'steun', c3: 'pga' },
  mee: [
    { wie: 'jongere_a', casus: 'c0', ...altijd },
    { wie: 'jongere_b', casus: 'c0', ...altijd },
    { wie: 'jongere_a', casus: 'c1', ...altijd },
    { wie: 'ouder', casus: 'c0', ...altijd },
    { wie: 'medewerker_a', casus: 'c0', ...altijd },
    { wie: 'medewerker_b', casus: 'c0', van: -3, tot: -1 },
    { wie: 'medewerker_c', casus: 'c0', ...altijd },
    { wie: 'medewerker_c', casus: 'c1', ...altijd },
    { wie: 'medewerker_c', casus: 'c2', ...altijd },
  ],
  rondes: [
    { van: 'jongere_a' },
    { van: 'jongere_b' },
    { wacht: 'c2', tekenaar: 'medewerker_c' },
    { wacht: 'c0', tekenaar: 'medewerker_b' },
  ],
  delingen: [
    { ronde: 0, casus: 'c0', wie: 'medewerker_a' },
    { ronde: 0, casus: 'c0', wie: 'medewerker_b' },
    { ronde: 1, casus: 'c0', wie: 'ouder' },
  ],
}
const werelden = [
  vast,
  ...fc.sample(netwerkWerelden, { numRuns: Number(process.env.ORAKEL_WERELDEN ?? 9), seed: zaad }),
]

let regio: NetwerkRegio
beforeAll(async () => {
  regio = await createNetwerkRegio(werelden)
})
afterAll(() => regio?.api.close())

test('ieder antwoord over een kring toont precies wat het orakel zegt, aan iedereen, door iedere deur, op iedere dag', async () => {
  const uit = geenVerschillen()
  for (const nr of werelden.keys()) {
    const people = await regio.mensenOp(0, nr, uit)
    for (const k of people) await bekijkNetwerk(k)
    for (const k of people) await bekijkNetwerkStil(k)
    for (const k of people) await bekijkNetwerkWieKeek(k)
    const contactpunt = await regio.contactpunt(nr)
    for (const k of people) await bekijkNetwerkKopie(k, contactpunt)
    for (const k of people) await probeerNetwerk(k)
    for (const k of await regio.mensenOp(2, nr, uit)) await bekijkNetwerk(k)
  }
  const { besluiten, getoond } = uit
  console.info(JSON.stringify({ netwerk: { zaad, werelden: werelden.length, besluiten, getoond } }))
  expect(uit.zinnen).toEqual([])
  // Worlds in which nobody sees anything, or everyone everything, would prove nothing.
  expect(getoond).toBeGreaterThan(15 * werelden.length)
  expect(besluiten).toBeGreaterThan(3 * getoond)
}, 900_000)

describe('één gat in de regels van de kring, en het orakel zegt waar', () => {
  let people: NetwerkKijk[]
  let contactpunt: Client
  beforeAll(async () => {
    people = await regio.mensenOp(0, 0, geenVerschillen())
    contactpunt = await regio.contactpunt(0)
  })
  const deuren = {
    lezen: bekijkNetwerk,
    kopie: (k: NetwerkKijk) => bekijkNetwerkKopie(k, contactpunt),
    'wie keek': bekijkNetwerkWieKeek,
    proberen: probeerNetwerk,
  } as const
  type Deur = keyof typeof deuren
  async function verschillen(deur: Deur): Promise<string[]> {
    const uit = geenVerschillen()
    for (const k of people) await deuren[deur]({ ...k, uit })
    return uit.zinnen
  }
  const dicht = (tabel: string, policy: string) =>
    andersGevraagd(`${tabel}: ${policy} laat niets door`, tabel, [policy], () => 'false')
  const gaten: [Deur, HttpGat][] = [
    ['lezen', openGezet('netwerkronde', 'select_eigen')],
    ['lezen', openGezet('netwerkronde', 'select_meetekenaar')],
    ['lezen', openGezet('netwerkronde', 'select_gedeeld')],
    ['lezen', openGezet('netwerkdeling', 'select_lezer')],
    ['lezen', dicht('netwerklid', 'select_bij_ronde')],
    ['lezen', dicht('netwerkdeling', 'select_eigenaar')],
    [
      'lezen',
      andersGevraagd(
        'wie meetekende, kijkt ook na het weggaan',
        'netwerkronde',
        ['select_meetekenaar'],
        (qual) => qual.replace(/EXISTS \(.*\)\)\)\)/s, 'true))'),
      ),
    ],
    ['wie keek', openGezet('netwerkronde', 'select_eigen')],
    ['proberen', openGezet('netwerkronde', 'select_gedeeld')],
    ['kopie', zonderVoorwaarde('de kopie onder pga', 'rechten.netwerk', "and c.regime_code = 'steun'", '')],
    [
      'kopie',
      zonderVoorwaarde('de kopie van een ouder', 'rechten.netwerk', " or v.aanvrager_kant <> 'jeugdige'", ''),
    ],
  ]
  test.each(gaten.map(([deur, gat]) => ({ deur, gat, naam: gat.naam })))(
    '$deur: $naam',
    async ({ deur, gat }) => {
      const zinnen = await metGat(regio.api.database, gat, () => verschillen(deur))
      console.info(`${gat.naam}: ${zinnen.length} verschillen, zoals: ${zinnen[0]}`)
      expect(zinnen).not.toEqual([])
    },
  )
})
