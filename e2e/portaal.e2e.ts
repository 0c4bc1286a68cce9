import { join } from 'node:path'
import type { Browser, Page, Route } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../src/testing/browser.ts'
import { serveBuild } from '../src/testing/serve-build.ts'
import { type Client, createTestApi, type TestApi } from '../src/testing/test-api.ts'
import { checkPage } from './check-page.ts'

// The pages of young person and parent over the real API and database, each as its own persona.
const root = join(import.meta.dirname, '..')
const outDir = join(root, 'dist/web-portaal-proef')
const pages = ['', '/mensen', '/verhaal', '/zeg-terug', '/mijn-vraag']

let browser: Browser
let served: Awaited<ReturnType<typeof serveBuild>>
let api: TestApi

beforeAll(async () => {
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir } })
  served = await serveBuild(outDir, () => 'portaal.html')
  api = await createTestApi()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
  await api?.close()
})

type Look = { width?: number; dark?: boolean }

async function open(persona: string, path: string, { width = 390, dark = false }: Look = {}): Promise<Page> {
  const client = await api.as(persona)
  const page = await browser.newPage({
    viewport: { width, height: 844 },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  })
  await page.route('**/v1/**', (route) => answer(client, route))
  await page.goto(`${served.url}/portaal${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

async function answer(client: Client, route: Route): Promise<void> {
  const request = route.request()
  const { pathname, search } = new URL(request.url())
  const own = request.headers()
  const kept = ['if-match', 'idempotency-key'].flatMap((key) => (own[key] ? [[key, own[key]]] : []))
  const found = await client.call(
    request.method() as 'GET',
    pathname + search,
    request.postDataJSON() ?? undefined,
    Object.fromEntries(kept),
  )
  await route.fulfill({
    status: found.status,
    contentType: found.headers['content-type'] ?? 'application/json',
    headers: found.headers.etag ? { etag: found.headers.etag } : {},
    body: found.raw,
  })
}

async function findings(page: Page): Promise<string[]> {
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '#inhoud :is(a, button, summary), header :is(a, button), nav a',
      ),
    ]
      .map((one) => ({ words: one.textContent, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
      .map(({ words }) => `target under 44 px: ${words}`),
  )
  return [...(await checkPage(page)), ...small]
}

describe('voor ieder te gebruiken', () => {
  const looks: readonly Look[] = [
    { width: 320 },
    { width: 390, dark: true },
    { width: 768 },
    { width: 1280, dark: true },
  ]
  for (const persona of ['sem', 'linda', 'noa']) {
    for (const path of persona === 'noa' ? pages.slice(0, 3) : pages.slice(0, persona === 'sem' ? 5 : 4)) {
      test(`/portaal${path} van ${persona} op elke breedte en in beide kleuren`, async () => {
        for (const look of looks) {
          const page = await open(persona, path, look)
          for (const goal of await page.locator('details.doel > summary').all()) await goal.click()
          expect(await findings(page), JSON.stringify(look)).toEqual([])
          await page.close()
        }
      })
    }
  }
})

describe('mijn plan op de telefoon', () => {
  test('Sem vindt zijn vraag, zijn stappen in woorden en wie hij belt', async () => {
    const page = await open('sem', '')
    await page.getByRole('heading', { level: 1, name: 'Hoi Sem' }).waitFor()
    await page.getByText('Ik wil terug naar school', { exact: false }).first().waitFor()
    await page.getByRole('list', { name: 'Mijn stappen' }).waitFor()
    expect(await page.getByRole('link', { name: 'Bel: Nadia' }).getAttribute('href')).toBe('tel:0655501004')
    await page.getByText('Nadia neemt op tot 20.00 uur. Daarna helpt Marieke jou.').waitFor()
    expect(await page.getByText('%').count()).toBe(0)
    await page.close()
  })

  test('Sem zegt iets terug, ziet vooraf wie het leest, en vindt het in Mijn verhaal', async () => {
    const page = await open('sem', '')
    await page.getByRole('link', { name: 'Zeg iets terug' }).last().click()
    await page.getByText('Dit zien: jij, Kade 9 en Gemeente Merwestad.').waitFor()
    await page.getByRole('checkbox', { name: /Gemeente Merwestad/ }).uncheck()
    await page.getByText('Dit zien: jij en Kade 9.').waitFor()
    await page.getByRole('button', { name: 'Stuur het' }).click()
    await page.getByRole('link', { name: 'Schrijf eerst iets op.' }).waitFor()
    await page.getByLabel('Wat wil je zeggen?').fill('Ik wil eerst zonder groep.')
    await page.getByRole('button', { name: 'Stuur het' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByText('Het is verstuurd').waitFor()
    await page.getByRole('link', { name: 'Naar Mijn verhaal' }).click()
    await page.getByText('Ik wil eerst zonder groep.', { exact: false }).waitFor()
    await page.getByText('Dit zien: jij en Kade 9.', { exact: false }).waitFor()
    await page.close()
  })

  test('Linda leest het plan van Sem in haar eigen woorden en spreekt niet voor hem', async () => {
    const page = await open('linda', '')
    await page.getByText('Dit is het plan van Sem.').waitFor()
    await page.getByRole('heading', { name: 'Mijn eigen vraag' }).waitFor()
    await page.getByRole('heading', { name: 'Wie helpt jou?' }).waitFor()
    expect(
      await page
        .getByRole('link', { name: 'Verander' })
        .filter({ hasText: 'Verander' })
        .and(page.locator('[href="/portaal/mijn-vraag"]'))
        .count(),
    ).toBe(0)
    await page.close()
  })

  test('wie nog geen plan heeft, leest wat er met de vraag gebeurt', async () => {
    const page = await open('noa', '')
    await page.getByRole('heading', { name: 'Je vraag is er' }).waitFor()
    await page.getByRole('heading', { name: 'Wat gebeurt er dan?' }).waitFor()
    await page.close()
  })
})
