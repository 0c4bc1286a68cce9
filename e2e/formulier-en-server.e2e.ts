import { join } from 'node:path'
import type { Browser, Page, Request, Route } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '../src/testing/browser.ts'
import { serveBuild } from '../src/testing/serve-build.ts'

// What a form does with each answer that may come over the network; the answers are given at the browser's edge.
const root = join(import.meta.dirname, '..')
const outDir = join(root, 'dist/web-galerij-formulier')

let browser: Browser
let served: Awaited<ReturnType<typeof serveBuild>>
let page: Page

beforeAll(async () => {
  await build({
    configFile: join(root, 'vite.config.ts'),
    mode: 'galerij',
    logLevel: 'error',
    build: { outDir },
  })
  served = await serveBuild(outDir, () => 'galerij.html')
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

beforeEach(async () => {
  page = await browser.newPage({ locale: 'nl-NL' })
  return () => page.close()
})

const problem = (status: number) => ({
  status,
  contentType: 'application/problem+json',
  body: '{"title":"Nee"}',
})

async function open(): Promise<void> {
  await page.goto(`${served.url}/galerij/klad`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

const field = () => page.getByLabel('Wat zag je zelf?')
const sendIt = () => page.getByRole('button', { name: 'Verstuur' }).click()

/** A draft box that keeps what it is given, as the contract of `/v1/kladden/{sleutel}` says. */
async function keepDrafts(): Promise<{ methods: string[] }> {
  const seen = { methods: [] as string[] }
  let draft: string | null = null
  await page.route('**/v1/kladden/galerij', async (route: Route, request: Request) => {
    seen.methods.push(request.method())
    if (request.method() === 'PUT') draft = request.postData()
    if (request.method() === 'DELETE') draft = null
    if (request.method() !== 'GET') return route.fulfill({ status: 204 })
    return route.fulfill({ contentType: 'application/json', body: draft ?? '{"inhoud":null,"begin":null}' })
  })
  return seen
}

test('wat je begon, staat er weer, en kan ook leeg opnieuw', async () => {
  const seen = await keepDrafts()
  await open()
  await field().fill('Sem bleef staan.')
  await page.getByText(/^Klad bewaard om/).waitFor()
  await page.reload()
  await page.getByText('Je was al begonnen. Je klad staat er weer.').waitFor()
  expect(await field().inputValue()).toBe('Sem bleef staan.')
  await page.getByRole('button', { name: 'Begin leeg' }).click()
  await page.getByText('Je was al begonnen.').waitFor({ state: 'detached' })
  expect(await field().inputValue()).toBe('')
  expect(seen.methods.at(-1)).toBe('DELETE')
})

test('een klad dat geweigerd wordt, wordt niet vanzelf weer geprobeerd; een server die even weg is wel', async () => {
  await page.clock.install()
  const seen = await keepDrafts()
  let status = 413
  await page.route('**/v1/kladden/galerij', (route, request) => {
    if (request.method() !== 'PUT' || status === 204) return route.fallback()
    seen.methods.push('PUT')
    return route.fulfill(problem(status))
  })
  await open()
  await field().fill('Veel te lang.')
  await page.getByText(/^Je klad kan niet bewaard worden/).waitFor()
  const sent = seen.methods.length
  await page.clock.runFor(60_000)
  expect(seen.methods.length).toBe(sent)
  status = 503
  await field().fill('Korter.')
  await page.getByText(/^Het klad is niet bewaard/).waitFor()
  status = 204
  await page.clock.runFor(15_000)
  await page.getByText(/^Klad bewaard om/).waitFor()
})

test('opnieuw proberen is dezelfde daad, iets anders versturen een andere', async () => {
  await keepDrafts()
  const keys: (string | undefined)[] = []
  await page.route('**/v1/galerij', (route, request) => {
    keys.push(request.headers()['idempotency-key'])
    return keys.length === 1 ? route.abort() : route.fulfill({ status: 204 })
  })
  await open()
  await field().fill('Sem bleef staan.')
  await sendIt()
  await page.getByRole('heading', { name: 'Het is niet verstuurd' }).waitFor()
  expect(await field().inputValue()).toBe('Sem bleef staan.')
  await sendIt()
  await page.getByText('Gelukt: Verstuurd').waitFor()
  await field().fill('En toen ging hij mee.')
  await sendIt()
  await expect.poll(() => keys.length).toBe(3)
  expect(keys[0]).toMatch(/^[\da-f-]{36}$/)
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[0])
})

test('na het versturen is het klad weg en komt het niet terug', async () => {
  const seen = await keepDrafts()
  await page.route('**/v1/galerij', (route) => route.fulfill({ status: 204 }))
  await open()
  await field().fill('Sem bleef staan.')
  await sendIt()
  await page.getByText('Gelukt: Verstuurd').waitFor()
  await expect.poll(() => seen.methods.at(-1)).toBe('DELETE')
  // Longer than typing rests before a draft is kept.
  await page.waitForTimeout(2000)
  expect(seen.methods.at(-1)).toBe('DELETE')
  // The form stayed, and goes on from what was sent: that is what a next draft began with.
  const next = page.waitForRequest((r) => r.method() === 'PUT' && r.url().includes('/kladden/'))
  await field().fill('En toen iets anders.')
  expect((await next).postDataJSON()).toMatchObject({
    begin: { wat: 'Sem bleef staan.' },
    inhoud: { wat: 'En toen iets anders.' },
  })
})

test('uitgelogd tijdens het schrijven: inloggen in een ander tabblad, en niets is weg', async () => {
  await keepDrafts()
  await page.route('**/v1/galerij', (route) => route.fulfill(problem(401)))
  await page.route('**/v1/sessie', (route) => route.fulfill(problem(401)))
  await open()
  await field().fill('Sem bleef staan.')
  await sendIt()
  const dialog = page.getByRole('dialog', { name: 'Je bent uitgelogd' })
  await dialog.waitFor()
  expect(await dialog.getByRole('link').getAttribute('href')).toBe('/inloggen?naar=%2Fingelogd')
  expect(await dialog.getByRole('link').getAttribute('target')).toBe('_blank')
  await dialog.getByRole('button', { name: 'Ik ben ingelogd' }).click()
  await dialog.getByText('Het is nog niet gelukt.').waitFor()
  await page.unroute('**/v1/sessie')
  await page.route('**/v1/sessie', (route) => route.fulfill({ json: { account: { id: 'marieke' } } }))
  await dialog.getByRole('button', { name: 'Ik ben ingelogd' }).click()
  await dialog.waitFor({ state: 'hidden' })
  expect(await field().inputValue()).toBe('Sem bleef staan.')
})
