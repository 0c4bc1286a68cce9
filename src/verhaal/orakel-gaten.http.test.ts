import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  andersGevraagd,
  type HttpGat,
  metGat,
  openGezet,
  samen,
  zonderVoorwaarde,
} from '../testing/met-gat.ts'
import type { Client } from '../testing/test-api.ts'
import { bekijkVerhaal, type Kijk } from '../testing/verhaal-deuren.ts'
import type { VerhaalWereld } from '../testing/verhaal-orakel.ts'
import { createVerhaalRegio, type VerhaalRegio } from '../testing/verhaal-regio.ts'
import { bekijkKopie, bekijkWieKeek, probeerAlles } from '../testing/verhaal-rondom.ts'
import { geenVerschillen } from '../testing/verschillen.ts'

const altijd = { van: -3, tot: null }
/** A small world in which each rule has someone whom it keeps out, and someone whom it lets in. */
const wereld: VerhaalWereld = {
  casus: {
    c0: { regime: 'steun', dicht: false },
    c1: { regime: 'pga', dicht: false },
    c2: { regime: 'steun', dicht: true },
    c3: { regime: 'steun', dicht: false },
  },
  mee: [
    { wie: 'jongere_a', casus: 'c0', ...altijd },
    { wie: 'jongere_a', casus: 'c1', ...altijd },
    { wie: 'jongere_a', casus: 'c2', ...altijd },
    { wie: 'jongere_a', casus: 'c3', ...altijd },
    { wie: 'jongere_b', casus: 'c0', ...altijd },
    { wie: 'ouder', casus: 'c0', ...altijd },
    { wie: 'ouder', casus: 'c3', ...altijd },
    { wie: 'andere_ouder', casus: 'c3', ...altijd },
    { wie: 'gemeente_1', casus: 'c0', ...altijd },
    { wie: 'gemeente_1', casus: 'c1', ...altijd },
    { wie: 'gemeente_1', casus: 'c2', ...altijd },
    { wie: 'gemeente_2', casus: 'c0', ...altijd },
    { wie: 'gemeente_2', casus: 'c1', ...altijd, stil: true },
    { wie: 'mentor', casus: 'c0', van: -3, tot: 0 },
    { wie: 'mentor', casus: 'c3', ...altijd },
    { wie: 'verhuurder', casus: 'c0', van: -3, tot: -1 },
    { wie: 'wijkagent', casus: 'c1', ...altijd },
    { wie: 'officier', casus: 'c1', ...altijd },
    { wie: 'burgervader', casus: 'c1', ...altijd },
  ],
  delen: ['jongere_a', 'jongere_a', 'jongere_b', 'jongere_b'],
  giften: [
    { deel: 0, casus: 'c0', aan: 'mentor', terug: false },
    { deel: 0, casus: 'c1', aan: 'gemeente', terug: false },
    { deel: 0, casus: 'c0', aan: 'verhuurder', terug: false },
    { deel: 0, casus: 'c2', aan: 'gemeente_1', terug: false },
    { deel: 1, casus: 'c2', aan: 'gemeente_1', terug: false },
    { deel: 1, casus: 'c3', aan: 'andere_ouder', terug: false },
    { deel: 1, casus: 'c3', aan: 'mentor', terug: false },
    { deel: 1, casus: 'c1', aan: 'wijkagent', terug: false },
    { deel: 1, casus: 'c1', aan: 'om', terug: false },
    { deel: 1, casus: 'c1', aan: 'burgervader', terug: false },
    { deel: 1, casus: 'c0', aan: 'gemeente_2', terug: true },
    { deel: 2, casus: 'c0', aan: 'ouder', terug: false },
  ],
  gelezen: [{ deel: 0, wie: 'verhuurder' }],
  dank: [
    { casus: 'c0', door: 'ouder', aan: 'mentor', gezien: false },
    { casus: 'c0', door: 'jongere_b', aan: 'verhuurder', gezien: false },
    { casus: 'c1', door: 'jongere_a', aan: 'wijkagent', gezien: false },
  ],
}

let regio: VerhaalRegio
let contactpunt: Client
const people: Kijk[][] = []
beforeAll(async () => {
  // The second one is for trying: what is said to be read there stays said.
  regio = await createVerhaalRegio([wereld, wereld])
  for (const nr of [0, 1]) people.push(await regio.mensenOp(0, nr, geenVerschillen()))
  contactpunt = await regio.contactpunt(0)
})
afterAll(() => regio?.api.close())

const deuren = {
  lezen: (k: Kijk) => bekijkVerhaal(k),
  'wie keek': (k: Kijk) => bekijkWieKeek(k),
  kopie: (k: Kijk) => bekijkKopie(k, contactpunt),
  proberen: (k: Kijk) => probeerAlles(k),
} as const
type Deur = keyof typeof deuren
/** What differs now, in sentences. */
async function verschillen(deur: Deur): Promise<string[]> {
  const uit = geenVerschillen()
  for (const one of people[deur === 'proberen' ? 1 : 0] ?? []) await deuren[deur]({ ...one, uit })
  return uit.zinnen
}

const zonder = (what: string, from: string, to = 'true') =>
  andersGevraagd(`een gift ${what}`, 'verhaaldeling', ['select_lezer'], (qual) =>
    qual.replace(from, () => to),
  )
const gaten = [
  openGezet('verhaaldeel', 'select_gedeeld'),
  openGezet('verhaaldeel', 'select_eigen'),
  openGezet('verhaaldeling', 'select_eigen'),
  openGezet('verhaaldeling', 'select_lezer'),
  openGezet('verhaaldeling', 'select_mag_ontvangen'),
  samen(
    'politie en OM lezen wat er toch staat',
    openGezet('verhaaldeling', 'geen_politie', 'select_mag_ontvangen'),
    openGezet('verhaaldeel', 'geen_politie'),
  ),
  zonder('leest ook na het sluiten', "(c.fase <> 'gesloten'::text)"),
  zonder('geldt in iedere casus', '(m.casus_id = verhaaldeling.casus_id)'),
  zonder('is voor iedereen die meedoet', '(verhaaldeling.actor_id = ( SELECT sec.actor_id() AS actor_id))'),
  zonder(
    'aan een organisatie is voor iedere organisatie',
    '(m.organisatie_id = verhaaldeling.organisatie_id)',
  ),
  zonder(
    'leest ook wie stil meedoet',
    "((m.kant <> 'professional'::text) OR (b.jeugdige_vanaf <= m.vandaag))",
  ),
  andersGevraagd('wat gegeven is, leest niemand meer', 'verhaaldeel', ['select_gedeeld'], () => 'false'),
  andersGevraagd('wie vertelt, leest zichzelf niet', 'verhaaldeel', ['select_eigen'], () => 'false'),
  samen(
    'iedere partij is te kiezen',
    zonderVoorwaarde('', 'sec.verhaal_ontvangers', "o.uitkomst <> 'nee'", 'true'),
    zonderVoorwaarde('', 'sec.verhaal_ontvangers', "and o.partij not in ('politie', 'om')", ''),
  ),
]
const elders: Record<Exclude<Deur, 'lezen'>, HttpGat[]> = {
  'wie keek': [openGezet('verhaaldeel', 'select_gedeeld')],
  kopie: [
    zonderVoorwaarde('wat in een andere casus werd gegeven', 'rechten.verhaal', 'g.casus_id = $1 and', ''),
    samen(
      'voor een ouder die het vraagt',
      zonderVoorwaarde('', 'rechten.verhaal', " or v.aanvrager_kant <> 'jeugdige'", ''),
      zonderVoorwaarde('', 'rechten.verhaal', 'and g.eigenaar_id = $2', ''),
    ),
  ],
  proberen: [openGezet('dankwoord', 'select_schrijver'), openGezet('dankwoord', 'select_ontvanger')],
}

describe('één gat in de regels van het verhaal, en het orakel zegt waar', () => {
  const doors = Object.keys(deuren) as Deur[]
  test.each(doors)('zonder gat is er geen verschil: %s', async (deur) => {
    expect(await verschillen(deur)).toEqual([])
  })
  const each = doors.flatMap((deur) =>
    (deur === 'lezen' ? gaten : elders[deur]).map((gat) => ({ deur, naam: gat.naam, gat })),
  )
  test.each(each)('$deur: $naam', async ({ deur, gat }) => {
    const zinnen = await metGat(regio.api.database, gat, () => verschillen(deur))
    console.info(`${gat.naam}: ${zinnen.length} verschillen, zoals: ${zinnen[0]}`)
    expect(zinnen).not.toEqual([])
  })
})
