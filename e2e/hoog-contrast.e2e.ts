import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findGevraagd, findPlaatsen, type Plaatsen } from './plaatsen.ts'
import { signIn } from './sign-in.ts'
import { type Bezoek, bureau, type Huis, startHuis } from './start-huis.ts'

// With the reader's own few colours, and at 400 % zoom: a window of 1280 by 1024 is then 320 by 256.
const vierhonderd = { width: 320, height: 256 }
const stops = 20

let huis: Huis
let ids: Plaatsen
let marieke: Bezoek
let sem: Bezoek
let wegen: [Bezoek, string][] = []

beforeAll(async () => {
  huis = await startHuis()
  marieke = await huis.open(bureau)
  await signIn(marieke.page, 'Marieke', '/')
  ids = await findPlaatsen(huis.database, marieke.page)
  sem = await huis.open(bureau)
  await signIn(sem.page, 'Sem', '/portaal')
  const casus = `/casussen/${ids.casusId}`
  const gevraagd = await findGevraagd(sem.page)
  wegen = [
    ...[
      '/mijn-werk',
      casus,
      `${casus}/plan`,
      `${casus}/bijdragen/nieuw`,
      `${casus}/toestemming`,
      '/wie-werkt-al',
    ].map((pad): [Bezoek, string] => [marieke, pad]),
    ...[
      '/portaal',
      `/portaal/eens/${gevraagd}`,
      '/portaal/mensen',
      '/portaal/gevraagd',
      '/portaal/rechten',
    ].map((pad): [Bezoek, string] => [sem, pad]),
  ]
})
afterAll(() => huis?.close())

async function goTo(page: Page, pad: string): Promise<void> {
  await page.goto(pad)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
}

/** Fields and buttons whose edge can't be seen: backgrounds and shadows are gone, so a line must tell where they are. */
const withoutEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls =
      'button.knop, a.knop, input:not([type=hidden], [type=radio], [type=checkbox], [type=file]), select, textarea, .radio-kaart, .kaart'
    const lineOf = (element: Element) => {
      const style = getComputedStyle(element)
      return (['top', 'right', 'bottom', 'left'] as const).some(
        (side) =>
          style.getPropertyValue(`border-${side}-style`) !== 'none' &&
          Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1 &&
          style.getPropertyValue(`border-${side}-color`) !== style.backgroundColor,
      )
    }
    return (
      [...document.querySelectorAll(controls)]
        // The search box draws its edge around field and key together.
        .filter((one) => one.checkVisibility() && !lineOf(one.closest('.zoekveld') ?? one))
        .map((one) => `${one.className || one.tagName} '${one.textContent?.slice(0, 30)}'`)
    )
  })

type Stop = { wat: string; omlijnd: boolean; bedekt: boolean }

/** Where the keyboard is: whether that can be seen (outline of it, or of the card around it), and whether a bar lies over it (WCAG 2.4.11). */
const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return { wat: '', omlijnd: true, bedekt: false }
    const shows = (one: Element, part?: string) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one, part)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }
    const up = [element, ...Array.from({ length: 4 }, () => null)]
    for (let i = 1; i < up.length; i++) up[i] = up[i - 1]?.parentElement ?? null
    const omlijnd = up.some((one) => one !== null && (shows(one) || shows(one, '::after')))
    const points = [...element.getClientRects()].flatMap((r) =>
      [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [r.x + r.width * x, r.y + r.height * y])),
    )
    const label = element.closest('label')
    const bedekt =
      points.length > 0 &&
      !points.some(([x = 0, y = 0]) => {
        const top = document.elementFromPoint(x, y)
        return (
          top !== null && (element.contains(top) || top.contains(element) || label?.contains(top) === true)
        )
      })
    return { wat: `${element.tagName} '${(element.textContent ?? '').trim().slice(0, 30)}'`, omlijnd, bedekt }
  })

async function walk(page: Page, fault: (stop: Stop) => string | null): Promise<string[]> {
  const found: string[] = []
  for (let presses = 0; presses < stops; presses++) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page)
    const said = stop.wat === '' ? null : fault(stop)
    if (said) found.push(`${said}: ${stop.wat}`)
  }
  return found
}

async function onEach(look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const found: string[] = []
  for (const [{ page }, pad] of wegen) {
    await goTo(page, pad)
    found.push(...(await look(page)).map((fault) => `${pad.replace(/[0-9a-f-]{36}/, '$id')} ${fault}`))
  }
  return found
}

describe('met eigen, weinig kleuren', () => {
  test.each(['light', 'dark'] as const)(
    'elke knop, elk veld en elke kaart heeft een rand (%s)',
    async (colorScheme) => {
      for (const { page } of [marieke, sem]) await page.emulateMedia({ forcedColors: 'active', colorScheme })
      expect(
        await marieke.page.evaluate(() => matchMedia('(forced-colors: active)').matches),
        'the browser emulates forced colours',
      ).toBe(true)
      expect([...new Set(await onEach(withoutEdge))]).toEqual([])
    },
  )

  test('waar het toetsenbord is, blijft te zien', async () => {
    for (const { page } of [marieke, sem])
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' })
    expect(
      await onEach((page) => walk(page, ({ omlijnd }) => (omlijnd ? null : 'no visible focus'))),
    ).toEqual([])
  })
})

describe('op 400 procent', () => {
  test('schuift niets opzij, en ligt geen balk over waar het toetsenbord is', async () => {
    for (const { page } of [marieke, sem]) {
      await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' })
      await page.setViewportSize(vierhonderd)
    }
    const look = async (page: Page) => {
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      return [
        ...(over > 0 ? [`sideways scrolling: ${over}px`] : []),
        ...(await walk(page, ({ bedekt }) => (bedekt ? 'covered' : null))),
      ]
    }
    expect(await onEach(look)).toEqual([])
  })
})
