import { afterAll, beforeAll, expect, test } from 'vitest'
import { meet } from './delen/meet.ts'
import { situaties } from './delen/situaties.ts'
import { als, type Casussen, zetKlaar } from './delen/zet-klaar.ts'
import { type Huis, startHuis } from './start-huis.ts'

let huis: Huis
let casussen: Casussen
beforeAll(async () => {
  huis = await startHuis()
  casussen = await zetKlaar(huis)
})
afterAll(() => huis.close())

const capital = (naam: string) => naam.charAt(0).toUpperCase() + naam.slice(1)

test.each(situaties)('$naam: hooguit 20 seconden en 6 handelingen', async (situatie) => {
  const meting = await meet(huis, casussen, situatie)
  expect(meting.acties).toBeLessThanOrEqual(6)
  expect(meting.seconden, JSON.stringify(meting)).toBeLessThanOrEqual(20)
  const { tekst, bij } = situatie
  if (tekst === undefined || 'pad' in bij) return
  const path = `/v1/casussen/${casussen.get(bij.casus)?.casus}/bijdragen`
  const reads = (wie: string) =>
    als(huis, capital(wie), async (page) => (await (await page.request.get(path)).text()).includes(tekst))
  for (const wie of situatie.lezers ?? []) expect([wie, await reads(wie)]).toEqual([wie, true])
  for (const wie of situatie.nietLezers ?? []) expect([wie, await reads(wie)]).toEqual([wie, false])
})
