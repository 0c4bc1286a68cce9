import { setTimeout as sleep } from 'node:timers/promises'
import type { Page, Response, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signIn } from './sign-in.ts'
import { type Huis, startHuis, telefoon } from './start-huis.ts'

// What Yara types is kept while she types, and gone when she saved it or threw it away, however slow the line is.
let huis: Huis
let yara: Page

beforeAll(async () => {
  huis = await startHuis()
  yara = (await huis.open(telefoon)).page
  await signIn(yara, 'Yara', '/portaal/verhaal')
  await yara.getByRole('link', { name: 'Naar mijn verhaal' }).waitFor()
})
afterAll(() => huis?.close())

/** A draft that is on its way for a while, so that whatever goes later comes first. */
const slowPut = async (route: Route) => {
  if (route.request().method() === 'PUT') await sleep(400)
  await route.continue()
}

/** The draft of the part at this address is thrown away; begin to wait before it can be. What would bring it back gets the time of a slow draft and more. */
async function weggegooid(url: string): Promise<void> {
  const isGone = (answer: Response) =>
    answer.url().endsWith(`/v1/kladden/verhaal-${url.split('/').at(-1)}`) &&
    answer.request().method() === 'DELETE'
  await yara.waitForResponse(isGone)
  await sleep(800)
}

test('een klad dat nog onderweg was toen zij bewaarde of weggooide, komt niet terug', async () => {
  const kladVan = async (url: string) => {
    const deelId = url.split('/').at(-1)
    return (await (await yara.request.get(`/v1/kladden/verhaal-${deelId}`)).json()).inhoud
  }
  await yara.route('**/v1/kladden/**', slowPut)
  await yara.goto('/portaal/mijn-verhaal')
  await yara.getByRole('link', { name: /^Schrijf (nog )?een deel$/ }).click()
  await yara.getByLabel('Wat wil je vertellen?').fill('Dit deel gaat straks weg.')
  await yara.getByLabel('Hoe heet dit deel?').fill('Kladje')
  await yara.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await yara.getByRole('heading', { name: 'Kladje' }).waitFor()
  await yara.getByRole('link', { name: /^Lees of verander.*Kladje$/ }).click()
  await expect
    .poll(() => yara.getByLabel('Wat wil je vertellen?').inputValue())
    .toBe('Dit deel gaat straks weg.')
  const url = yara.url()
  await yara.getByLabel('Wat wil je vertellen?').fill('Dit deel gaat echt weg.')
  const bewaard = weggegooid(url)
  await yara.getByRole('button', { name: 'Bewaar', exact: true }).click()
  // Not the words alone: while they are being sent they stand in the field too.
  await yara.getByRole('heading', { name: 'Kladje' }).waitFor()
  await yara.getByText('Dit deel gaat echt weg.').waitFor()
  await bewaard
  expect(await kladVan(url)).toBeNull()
  await yara.getByRole('link', { name: /^Lees of verander.*Kladje$/ }).click()
  await expect
    .poll(() => yara.getByLabel('Wat wil je vertellen?').inputValue())
    .toBe('Dit deel gaat echt weg.')
  await yara.getByLabel('Wat wil je vertellen?').fill('Nooit bewaard.')
  await yara.getByRole('button', { name: 'Gooi dit deel weg' }).click()
  const weg = weggegooid(url)
  await yara.getByRole('button', { name: 'Gooi weg', exact: true }).click()
  await yara.getByRole('link', { name: /^Schrijf (nog )?een deel$/ }).waitFor()
  await yara.getByRole('heading', { name: 'Kladje' }).waitFor({ state: 'detached' })
  await weg
  expect(await kladVan(url)).toBeNull()
})

test('wie al typt voordat het eerdere klad er is, houdt allebei', async () => {
  const field = () => yara.getByLabel('Wat wil je vertellen?')
  const drafts = async () =>
    JSON.stringify(await (await yara.request.get(new URL(draft, yara.url()).href)).json())
  let draft = ''
  yara.on('request', (request) => {
    if (request.url().includes('/v1/kladden/')) draft = new URL(request.url()).pathname
  })
  await yara.unroute('**/v1/kladden/**')
  await yara.goto('/portaal/mijn-verhaal')
  await yara.getByRole('link', { name: /^Schrijf (nog )?een deel$/ }).click()
  await field().fill('Eerder getypt.')
  await yara.getByText(/^Klad bewaard om/).waitFor()
  let letCome = () => {}
  const typed = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await yara.route('**/v1/kladden/**', async (route) => {
    if (route.request().method() === 'GET') await typed
    await route.continue()
  })
  await yara.reload()
  await field().fill('Nu getypt.')
  // Long enough that what she types now is about to be kept.
  await yara.getByText(/^Klad wordt bewaard/).waitFor()
  expect(await field().inputValue()).toBe('Nu getypt.')
  letCome()
  await expect.poll(() => field().inputValue()).toBe('Eerder getypt.\n\nNu getypt.')
  await yara.getByText(/^Klad bewaard om/).waitFor()
  expect(await drafts()).toContain(String.raw`Eerder getypt.\n\nNu getypt.`)
  await yara.getByRole('button', { name: 'Begin leeg' }).click()
  await expect.poll(drafts).not.toContain('getypt')
  await yara.unroute('**/v1/kladden/**')
})

test('wat je typt terwijl een eerder klad wordt weggegooid, wordt daarna bewaard', async () => {
  const field = () => yara.getByLabel('Wat wil je vertellen?')
  await yara.goto('/portaal/mijn-verhaal')
  await yara.getByRole('link', { name: /^Schrijf (nog )?een deel$/ }).click()
  await field().fill('Dit gooit zij weg.')
  await yara.getByText(/^Klad bewaard om/).waitFor()
  await yara.reload()
  await expect.poll(() => field().inputValue()).toBe('Dit gooit zij weg.')
  const { promise: goes, resolve: letGo } = Promise.withResolvers<void>()
  await yara.route('**/v1/kladden/**', async (route) => {
    if (route.request().method() === 'DELETE') await goes
    await route.continue()
  })
  await yara.getByRole('button', { name: 'Begin leeg' }).click()
  await field().fill('Meteen verder.')
  // Typing rests long enough to be kept, and the line is still slow.
  await yara.clock.fastForward(3000)
  letGo()
  await yara.getByText(/^Klad bewaard om/).waitFor()
  await yara.unroute('**/v1/kladden/**')
  await yara.reload()
  await expect.poll(() => field().inputValue()).toBe('Meteen verder.')
  await yara.getByRole('button', { name: 'Begin leeg' }).click()
  await expect.poll(() => field().inputValue()).toBe('')
})

test('wat in een ander tabblad is bewaard, wordt niet overschreven door een klad van ervoor', async () => {
  const tekst = (page: Page) => page.getByLabel('Wat wil je vertellen?')
  await yara.goto('/portaal/mijn-verhaal')
  await yara.getByRole('link', { name: /^Schrijf (nog )?een deel$/ }).click()
  await tekst(yara).fill('Ik wil naar school.')
  await yara.getByLabel('Hoe heet dit deel?').fill('Twee keer open')
  await yara.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await yara.getByRole('link', { name: /^Lees of verander.*Twee keer open$/ }).click()
  await expect.poll(() => tekst(yara).inputValue()).toBe('Ik wil naar school.')
  const other = await yara.context().newPage()
  await other.goto(yara.url())
  await expect.poll(() => tekst(other).inputValue()).toBe('Ik wil naar school.')
  await tekst(other).fill('Ik wil niet naar school.')
  await other.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await other.getByRole('link', { name: /^Lees of verander.*Twee keer open$/ }).waitFor()
  await other.close()
  await tekst(yara).fill('Ik wil naar een andere school.')
  await yara.getByText(/^Klad bewaard om/).waitFor()
  await yara.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await yara.getByRole('heading', { name: 'Iemand anders was je voor' }).waitFor()
  await yara.reload()
  await yara.getByText('Beide staan er nu: lees het na voor je bewaart.').waitFor()
  const beide = 'Ik wil niet naar school.\n\nIk wil naar een andere school.'
  expect(await tekst(yara).inputValue()).toBe(beide)
  // Not 'Begin leeg': what the other tab kept stays.
  await yara.getByRole('button', { name: 'Gooi mijn klad weg' }).waitFor()
  await yara.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await yara.getByRole('link', { name: /^Lees of verander.*Twee keer open$/ }).click()
  await expect.poll(() => tekst(yara).inputValue()).toBe(beide)
})

test('een klad dat niet bewaard kon worden, gaat niet zomaar weg en wordt vanzelf alsnog bewaard', async () => {
  await yara.goto('/portaal/mijn-verhaal')
  await yara.getByRole('link', { name: /^Schrijf (nog )?een deel$/ }).click()
  await yara.context().setOffline(true)
  await yara.getByLabel('Wat wil je vertellen?').fill('In de trein geschreven.')
  await yara.getByText(/^Het klad is niet bewaard/).waitFor()
  await yara.getByRole('link', { name: 'Niet nu', exact: true }).click()
  await yara.getByRole('button', { name: 'Blijf hier' }).click()
  await yara.context().setOffline(false)
  await yara.getByText(/^Klad bewaard om/).waitFor()
  await yara.reload()
  await expect
    .poll(() => yara.getByLabel('Wat wil je vertellen?').inputValue())
    .toBe('In de trein geschreven.')
  await yara.getByRole('button', { name: 'Begin leeg' }).click()
  await expect.poll(() => yara.getByLabel('Wat wil je vertellen?').inputValue()).toBe('')
})

test('zonder net staat er dat er geen verbinding is, en komt de pagina vanzelf als die terug is', async () => {
  await yara.goto('/portaal/verhaal')
  await yara.getByRole('link', { name: 'Naar mijn verhaal' }).waitFor()
  await yara.context().setOffline(true)
  await yara.getByRole('link', { name: 'Wie keek' }).click()
  await yara.getByRole('heading', { level: 1, name: 'Er is geen verbinding' }).waitFor()
  await yara.context().setOffline(false)
  await yara.getByRole('heading', { level: 1, name: 'Wie heeft gekeken?' }).waitFor()
})
