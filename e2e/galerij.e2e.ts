import { join } from 'node:path'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../src/testing/browser.ts'
import { serveBuild } from '../src/testing/serve-build.ts'

const root = join(import.meta.dirname, '..')
const themes = ['licht', 'donker']
const widths = [320, 360, 768, 1280]
const professional = [
  '',
  '/mijn-werk',
  '/casus',
  '/formulier',
  '/fout/0',
  '/fout/401',
  '/fout/403',
  '/fout/404',
  '/fout/500',
]
const portaal = ['/portaal', '/mijn-plan', '/ouder']
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let browser: Browser
let served: Awaited<ReturnType<typeof serveBuild>>

beforeAll(async () => {
  await build({ configFile: join(root, 'vite.config.ts'), mode: 'galerij', logLevel: 'error' })
  served = await serveBuild(join(root, 'dist/web-galerij'), () => 'galerij.html')
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function open(path: string, width = 1280, height = 900): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  })
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${served.url}/galerij${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { page, complaints }
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async (values) => {
    const { axe: tool } = window as unknown as { axe: typeof import('axe-core') }
    const result = await tool.run(document, { runOnly: { type: 'tag', values } })
    return result.violations.map(
      (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
    )
  }, tags)
  return found
}

/** Sizes of what one can press that lie under the least, by WCAG 2.5.8 apart from links inside a sentence. */
function tooSmall(page: Page, least: number): Promise<string[]> {
  return page.evaluate((size) => {
    const pressable = document.querySelectorAll<HTMLElement>(
      'button, input:not([type=file]), select, textarea, summary, nav a, .knop',
    )
    return [...pressable].flatMap((element) => {
      const target = element.closest('label') ?? element
      const { width, height } = target.getBoundingClientRect()
      const isShown = element.checkVisibility() && width > 1 && height > 1
      const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
      return isShown && (width < size - 0.5 || height < size - 0.5)
        ? [`${name.trim()} ${width}x${height}`]
        : []
    })
  }, least)
}

const pages = [
  ...professional.map((path) => ({ path, least: 24 })),
  ...portaal.map((path) => ({ path, least: 44 })),
]

describe.each(themes)('in het thema %s', (thema) => {
  test.each(pages)('is galerij$path toegankelijk op elke breedte', async ({ path, least }) => {
    const { page, complaints } = await open(`${path}?thema=${thema}`)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect({ width, overflow: Math.max(0, overflow) }).toEqual({ width, overflow: 0 })
      expect(await tooSmall(page, least)).toEqual([])
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      expect(await violations(page)).toEqual([])
    }
    expect(complaints).toEqual([])
    await page.close()
  })

  test('zijn ook een open venster, menu, kalender en foutenlijst toegankelijk', async () => {
    const { page } = await open(`?thema=${thema}`)
    await page.getByRole('button', { name: 'Trek bijdrage terug' }).click()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /Instellingen$/ }).click()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Kies een dag voor Sem ziet dit niet vóór' }).click()
    await page.getByRole('grid').or(page.locator('.ams-date-picker')).first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.goto(`${served.url}/galerij/formulier?thema=${thema}`)
    await page.getByRole('button', { name: 'Deel met één organisatie' }).click()
    await page.getByRole('heading', { name: 'Er zijn nog 2 dingen nodig' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.close()
  })
})

test('de toegankelijkheidsproef vindt een gebrek', async () => {
  const { page } = await open('')
  await page.evaluate(() =>
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button></button>'),
  )
  expect((await violations(page)).join()).toContain('button-name')
  expect(await tooSmall(page, 24)).not.toEqual([])
  await page.close()
})

test('het formulier houdt wat je schreef, leidt naar de fout en telt in de titel', async () => {
  const { page } = await open('/formulier')
  const what = page.getByLabel('Wat zag je zelf?')
  const share = page.getByRole('button', { name: 'Deel met één organisatie' })
  await share.click()
  expect(await page.title()).toBe('2 fouten: Bijdrage over Sem Verhoeven · Verbonden')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('fouten')
  await page.getByRole('link', { name: 'Schrijf wat je zag.' }).click()
  expect(await what.evaluate((element) => element === document.activeElement)).toBe(true)
  await what.fill('Sem bleef staan.')
  await page.getByLabel(/^Waar\?/).fill('server')
  await share.click()
  await page.getByRole('link', { name: 'Deze plek kennen we niet.' }).waitFor()
  await page.getByLabel(/^Waar\?/).fill('netwerk')
  await share.click()
  await page.getByRole('heading', { name: 'Het is niet verstuurd' }).waitFor()
  expect(await what.inputValue()).toBe('Sem bleef staan.')
  await page.close()
})

test('weggaan met iets dat niet verstuurd is, wordt eerst gevraagd', async () => {
  const { page } = await open('/formulier')
  await page.getByLabel('Wat zag je zelf?').fill('Sem bleef staan.')
  await page.getByRole('link', { name: 'Mijn werk' }).click()
  await page.getByRole('button', { name: 'Blijf hier' }).click()
  expect(new URL(page.url()).pathname).toBe('/galerij/formulier')
  expect(await page.getByLabel('Wat zag je zelf?').inputValue()).toBe('Sem bleef staan.')
  await page.getByRole('link', { name: 'Mijn werk' }).click()
  await page.getByRole('button', { name: 'Ga weg' }).click()
  await page.getByRole('heading', { level: 1, name: 'Mijn werk' }).waitFor()
  await page.close()
})

test('met het toetsenbord: naar de inhoud, zoeken met /, van rij naar rij, en de kop na het gaan', async () => {
  const { page } = await open('/mijn-werk')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud')
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
  await page.getByRole('link', { name: /^Yara Smit/ }).focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Jayden Pinas')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Sem Verhoeven' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  expect(await page.title()).toBe('Plan van Sem Verhoeven · Verbonden')
  await page.close()
})

test('de hele rij van een tabel is een doel', async () => {
  const { page } = await open('/mijn-werk')
  await page.getByRole('cell', { name: 'jongerenwerk Kade 9' }).first().click({ force: true })
  await page.getByRole('heading', { level: 1, name: 'Sem Verhoeven' }).waitFor()
  await page.close()
})

test('het portaal gaat en keert terug, met de aandacht op de kop', async () => {
  const { page } = await open('/mijn-plan', 390, 844)
  await page.getByRole('link', { name: 'Mijn mensen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Hoi Sami' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  expect(await page.title()).toBe('Mijn plan · Verbonden')
  await page.close()
})

test('verberg scherm dekt alles af, ook de titel, en komt met één druk terug', async () => {
  const { page } = await open('/mijn-plan', 390, 844)
  const title = await page.title()
  await page.getByRole('button', { name: 'Verberg scherm' }).click()
  expect(await page.title()).toBe('Even pauze')
  const cover = await page.getByRole('dialog', { name: 'Even pauze' }).boundingBox()
  expect(cover).toMatchObject({ x: 0, y: 0, width: 390, height: 844 })
  await page.keyboard.press('Escape')
  expect(await page.title()).toBe('Even pauze')
  await page.getByRole('dialog', { name: 'Even pauze' }).getByRole('button').click()
  await expect.poll(() => page.title()).toBe(title)
  await page.close()
})

test('een knop die bezig is, zegt dat en houdt de aandacht', async () => {
  const { page } = await open('')
  // It is busy for as long as this clock stands still: a slow machine looks as well.
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  const share = page.getByRole('button', { name: 'Deel met twee organisaties' })
  await share.dblclick()
  const busy = page.getByRole('button', { name: 'Bezig…' })
  expect(await busy.getAttribute('aria-disabled')).toBe('true')
  expect(await busy.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.clock.resume()
  await share.waitFor()
  await page.close()
})
