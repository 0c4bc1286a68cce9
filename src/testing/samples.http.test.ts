import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRoutes } from '../routes.ts'
import { declaredTexts, perform, routeOf, textFields } from './samples/perform.ts'
import { createWereld, samples, type Wereld } from './samples.ts'

let w: Wereld
beforeAll(async () => {
  w = await createWereld()
})
afterAll(() => w.api.close())

const routes = allRoutes({ demo: true, key: Buffer.alloc(32) })

describe('iedere handeling slaagt voor wie haar mag doen', () => {
  test.each(samples.map((s, nr) => [`${s.act} als ${s.als} (${nr})`, s] as const))('%s', async (_naam, s) => {
    const { status, body } = await perform(w, s.als, routeOf(s.act), await s.maak(w))
    expect([status < 300, status < 300 || body]).toEqual([true, true])
  })
})

test('iedere route heeft een voorbeeld', () => {
  expect(routes.map((r) => r.act).filter((act) => !samples.some((s) => s.act === act))).toEqual([])
  expect(new Set(routes.map((r) => r.act)).size).toBe(routes.length)
})

test('ieder vrij tekstveld van iedere route staat in een voorbeeld', async () => {
  const missing: string[] = []
  for (const route of routes) {
    const filled = new Set<string>()
    for (const s of samples.filter((one) => one.act === route.act))
      for (const field of textFields(route, (await s.maak(w)).body)) filled.add(field.soort)
    for (const soort of declaredTexts(route)) if (!filled.has(soort)) missing.push(`${route.act}: ${soort}`)
  }
  expect(missing).toEqual([])
}, 900_000)
