import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bekijkVerhaal } from '../testing/verhaal-deuren.ts'
import { isJongere, verhaalWerelden } from '../testing/verhaal-orakel.ts'
import { createVerhaalRegio, type VerhaalRegio } from '../testing/verhaal-regio.ts'
import {
  bekijkKopie,
  bekijkStil,
  bekijkWieKeek,
  geefOveral,
  probeerAlles,
} from '../testing/verhaal-rondom.ts'
import { geenVerschillen } from '../testing/verschillen.ts'

const zaad = Number(process.env.ORAKEL_ZAAD ?? 20261102)
const werelden = fc.sample(verhaalWerelden, { numRuns: Number(process.env.ORAKEL_WERELDEN ?? 4), seed: zaad })

let regio: VerhaalRegio
beforeAll(async () => {
  regio = await createVerhaalRegio(werelden)
})
afterAll(() => regio?.api.close())

test('ieder antwoord over een verhaal toont precies wat het orakel zegt, aan iedereen, door iedere deur, op iedere dag', async () => {
  const uit = geenVerschillen()
  for (const nr of werelden.keys()) {
    const people = await regio.mensenOp(0, nr, uit)
    for (const k of people) await bekijkVerhaal(k)
    for (const k of people) await bekijkStil(k)
    for (const k of people) await bekijkWieKeek(k)
    const contactpunt = await regio.contactpunt(nr)
    for (const k of people) await bekijkKopie(k, contactpunt)
    for (const k of people.filter(({ wie }) => isJongere(wie))) await geefOveral(k)
    for (const nu of [3, -2]) for (const k of await regio.mensenOp(nu, nr, uit)) await bekijkVerhaal(k)
    for (const k of await regio.mensenOp(0, nr, uit)) await probeerAlles(k)
  }
  const { besluiten, getoond } = uit
  console.info(JSON.stringify({ verhaal: { zaad, werelden: werelden.length, besluiten, getoond } }))
  expect(uit.zinnen).toEqual([])
  // Worlds in which nobody reads anything, or everyone everything, would prove nothing.
  expect(getoond).toBeGreaterThan(100 * werelden.length)
  expect(besluiten).toBeGreaterThan(5 * getoond)
}, 900_000)
