import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bekijkVerhaal } from '../testing/verhaal-deuren.ts'
import {
  bekijkAlsJim,
  bekijkJimGaf,
  geefAanJim,
  type JimGiften,
  jimLeest,
  metEenJongere,
} from '../testing/verhaal-jim.ts'
import { verhaalWerelden } from '../testing/verhaal-orakel.ts'
import { createVerhaalRegio, type VerhaalRegio } from '../testing/verhaal-regio.ts'
import { geenVerschillen } from '../testing/verschillen.ts'

const zaad = Number(process.env.ORAKEL_ZAAD ?? 20261102)
/** Worlds in which jongere_a tells something and has the JIM today. */
const werelden = fc
  .sample(verhaalWerelden.map(metEenJongere), { numRuns: 60, seed: zaad })
  .filter((w) => jimLeest(w, new Set(w.delen.keys()), w.delen.indexOf('jongere_a'), 0))
  .slice(0, Number(process.env.ORAKEL_WERELDEN ?? 5))

let regio: VerhaalRegio
beforeAll(async () => {
  regio = await createVerhaalRegio(werelden)
})
afterAll(() => regio?.api.close())

test('een JIM leest van het verhaal precies wat de jongere gaf, en niemand leest het daardoor mee', async () => {
  const uit = geenVerschillen()
  for (const nr of werelden.keys()) {
    const giften: JimGiften = new Set()
    const people = await regio.mensenOp(0, nr, uit)
    for (const k of people) await bekijkAlsJim(k, giften)
    for (const k of people) await geefAanJim(k, giften)
    for (const k of people) await bekijkAlsJim(k, giften)
    for (const k of people) await bekijkJimGaf(k, giften, giften.size > 0)
    for (const k of people) await bekijkVerhaal(k)
    for (const nu of [1, 3]) for (const k of await regio.mensenOp(nu, nr, uit)) await bekijkAlsJim(k, giften)
  }
  const { besluiten, getoond } = uit
  console.info(JSON.stringify({ jim: { zaad, werelden: werelden.length, besluiten, getoond } }))
  expect(uit.zinnen).toEqual([])
  // Worlds in which a JIM reads nothing would prove nothing.
  expect(werelden.length).toBeGreaterThan(1)
  expect(getoond).toBeGreaterThan(10 * werelden.length)
}, 900_000)
