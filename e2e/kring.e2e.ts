import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkPage } from './check-page.ts'
import { hasFocus, tabTo } from './keyboard.ts'
import { signIn } from './sign-in.ts'
import { type Huis, startHuis, telefoon } from './start-huis.ts'

// A fifteen-year-old draws who stands around her, by hand, by mouse and by keyboard, and chooses who may look.
let huis: Huis
let page: Page
let complaints: string[]
beforeAll(async () => {
  huis = await startHuis()
  ;({ page, complaints } = await huis.open(telefoon))
  await signIn(page, 'Yara', '/portaal/mensen')
})
afterAll(() => huis?.close())

const mens = (naam: string) => page.getByRole('button', { name: new RegExp(`^${naam},`) })
const zet = async (naam: string, kring: string) => {
  await page.getByLabel('Wie is het?').fill(naam)
  await page.getByRole('radio', { name: kring }).check({ force: true })
  await page.getByRole('button', { name: 'Zet erin' }).click()
  await page.getByText(`${naam} staat erin.`).waitFor()
}
const staat = async (naam: string): Promise<string> => {
  const { open } = await (await page.request.get('/v1/mijn-netwerk')).json()
  return open.leden.find((lid: { naam: string }) => lid.naam === naam)?.kring ?? 'weg'
}

test('zij begint leeg en zet er iemand in met een naam en een kring', async () => {
  await page.getByRole('link', { name: 'Naar mijn kring' }).click()
  await mens('de bakker').waitFor()
  await page.goto('/portaal/kring/nieuw')
  await page.getByRole('radio', { name: 'Begin leeg' }).check({ force: true })
  await page.getByRole('button', { name: 'Begin met tekenen' }).click()
  await zet('oma', 'Dichtbij')
  await zet('Mo', 'Eromheen')
  await mens('oma').waitFor()
  expect(await mens('Mo').getAttribute('aria-label')).toBe('Mo, eromheen')
  await page.getByText('Alleen jij ziet hem.').waitFor()
})

test('wat zij typt blijft, ook als zij even weggaat', async () => {
  await page.getByLabel('Wie is het?').fill('tante Ri')
  await page.getByText(/^Klad bewaard om/).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Zet iemand erbij' }).click()
  await expect.poll(() => page.getByLabel('Wie is het?').inputValue()).toBe('tante Ri')
  await page.getByRole('button', { name: 'Begin leeg' }).click()
  await page.getByText('Je was al begonnen.').waitFor({ state: 'detached' })
})

test('met de hand sleept zij iemand naar een andere kring, en maakt dat ongedaan', async () => {
  const sign = mens('Mo')
  // Clear of the bar with the four words at the foot of the screen.
  await page.locator('.kring__doek').evaluate((picture) => picture.scrollIntoView({ block: 'start' }))
  const from = await sign.boundingBox()
  const field = await page.locator('.kring__doek').boundingBox()
  if (!from || !field) throw new Error('nothing was drawn')
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
  const begin = [from.x + from.width / 2, from.y + from.height / 2] as const
  const end = [field.x + 40, field.y + 30] as const
  await touch('touchStart', ...begin)
  for (let i = 1; i <= 8; i++)
    await touch(
      'touchMove',
      begin[0] + ((end[0] - begin[0]) * i) / 8,
      begin[1] + ((end[1] - begin[1]) * i) / 8,
    )
  await touch('touchEnd', ...end)
  await page.getByText('Mo is verplaatst.').waitFor()
  await expect.poll(() => staat('Mo')).toBe('buiten')
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect.poll(() => staat('Mo')).toBe('midden')
})

test('met twee vingers op de tekening gaat er niemand van zijn plek', async () => {
  const before = await (await page.request.get('/v1/mijn-netwerk')).json()
  await page.locator('.kring__doek').evaluate((picture) => picture.scrollIntoView({ block: 'start' }))
  const at = await mens('Mo').boundingBox()
  if (!at) throw new Error('nothing was drawn')
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: (readonly [number, number])[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) })
  const [x, y] = [at.x + at.width / 2, at.y + at.height / 2]
  await touch('touchStart', [x, y])
  await touch('touchStart', [x, y], [x - 60, y + 60])
  for (let i = 1; i <= 4; i++) await touch('touchMove', [x, y - 20 * i], [x - 60, y + 60 + 20 * i])
  await touch('touchEnd')
  expect(await page.locator('[data-sleept]').count()).toBe(0)
  await page.getByRole('heading', { level: 1, name: 'Mijn kring' }).waitFor()
  expect((await (await page.request.get('/v1/mijn-netwerk')).json()).open.leden).toEqual(before.open.leden)
})

test('met toetsen gaat zij rond, pakt op, zet neer en opent; iedere stap wordt gezegd', async () => {
  await tabTo(page, mens('oma'))
  await page.keyboard.press('ArrowDown')
  expect(await hasFocus(mens('Mo'))).toBe(true)
  await page.keyboard.press(' ')
  const said = page.locator('.kring [role="status"]')
  await expect.poll(() => said.textContent()).toContain('Mo opgepakt')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => said.textContent()).toBe('Mo: dichtbij, naast oma.')
  await page.keyboard.press('Escape')
  await expect.poll(() => said.textContent()).toContain('oude plek')
  expect(await staat('Mo')).toBe('midden')
  await page.keyboard.press(' ')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press(' ')
  await expect.poll(() => said.textContent()).toBe('Mo staat nu dichtbij.')
  await expect.poll(() => staat('Mo')).toBe('binnen')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Over Mo' }).waitFor()
})

test('zij vertelt over Mo, en de tekening zegt het voor', async () => {
  await page.getByRole('radio', { name: 'vriend of vriendin' }).check({ force: true })
  await page.getByRole('radio', { name: 'geeft steun' }).check({ force: true })
  await page.getByRole('checkbox', { name: 'werk', exact: true }).check()
  await page.getByRole('checkbox', { name: 'oma' }).check()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect
    .poll(() => mens('Mo').getAttribute('aria-label'))
    .toBe('Mo, dichtbij, vriend of vriendin, geeft steun, helpt met werk, kent oma')
  await page.getByText('Voor school staat er nog niemand.').waitFor()
})

test('in de lijst kan hetzelfde, zonder tekenen', async () => {
  await page.getByRole('button', { name: 'Verplaats in de lijst' }).click()
  expect(await checkPage(page)).toEqual([])
  await page.getByRole('button', { name: 'Mo verder weg' }).press('Enter')
  await expect.poll(() => staat('Mo')).toBe('midden')
  // The row went to another circle; who uses keys goes on where they were.
  await expect.poll(() => hasFocus(page.getByRole('button', { name: 'Mo verder weg' }))).toBe(true)
  await page.getByRole('button', { name: 'Mo: haal weg' }).press('Enter')
  await expect.poll(() => staat('Mo')).toBe('weg')
  await expect.poll(() => hasFocus(page.getByRole('button', { name: 'Klaar met verplaatsen' }))).toBe(true)
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect.poll(() => staat('Mo')).toBe('midden')
})

test('zonder verbinding gaat terug wat niet bewaard kon worden, en dat staat er', async () => {
  await page.context().setOffline(true)
  await mens('Mo').focus()
  for (const key of [' ', 'ArrowUp', ' ']) await page.keyboard.press(key)
  await page.getByText('Het is niet verstuurd').waitFor()
  await expect.poll(() => mens('Mo').getAttribute('aria-label')).toContain('Mo, eromheen')
  await page.context().setOffline(false)
})

test('in twee vensters tekenen gaat samen: wat zij het laatst deed, telt', async () => {
  const other = await page.context().newPage()
  await other.goto('/portaal/kring')
  await other.getByRole('button', { name: /^oma,/ }).focus()
  for (const key of [' ', 'ArrowDown', ' ']) await other.keyboard.press(key)
  await expect.poll(() => staat('oma')).toBe('midden')
  await other.close()
  await mens('Mo').focus()
  for (const key of [' ', 'ArrowUp', ' ']) await page.keyboard.press(key)
  await expect.poll(() => staat('Mo')).toBe('binnen')
  await expect.poll(() => mens('oma').getAttribute('aria-label')).toContain('oma, eromheen')
  expect(await page.getByText('Iemand anders').count()).toBe(0)
  await mens('Mo').focus()
  for (const key of [' ', 'ArrowDown', ' ']) await page.keyboard.press(key)
  await expect.poll(() => staat('Mo')).toBe('midden')
})

test('zij laat Tom kijken, en neemt dat meteen terug', async () => {
  const tom = await huis.open({ width: 1280, height: 900 })
  await signIn(tom.page, 'Tom', '/')
  const { open } = await (await page.request.get('/v1/mijn-netwerk')).json()
  const path = `/v1/netwerkronden/${open.id}`
  expect((await tom.page.request.get(path)).status()).toBe(404)
  await page.getByRole('link', { name: 'Kies wie mag kijken' }).click()
  await page.getByRole('button', { name: 'Laat kijken Tom de Graaf' }).click()
  await page.getByText('Tom de Graaf ziet dit.').waitFor()
  expect((await tom.page.request.get(path)).status()).toBe(200)
  await page.getByRole('button', { name: 'Stop Tom de Graaf' }).click()
  await page.getByText('Tom de Graaf ziet dit niet.').waitFor()
  expect((await tom.page.request.get(path)).status()).toBe(404)
})

test('een nieuwe tekening staat naast de oude, en zegt wat er anders is', async () => {
  await page.goto('/portaal/kring/nieuw')
  await page.getByLabel('Geef hem een naam').fill('Voor de zomer')
  await page.getByRole('button', { name: 'Begin met tekenen' }).click()
  await page.getByRole('button', { name: 'Zet iemand erbij' }).click()
  await zet('Samira', 'Dichtbij')
  await page.goto('/portaal/kring/eerder')
  await page
    .getByRole('link', { name: /^Wat is er veranderd/ })
    .first()
    .click()
  await page.getByText('Samira is nieuw.').waitFor()
  expect(await checkPage(page)).toEqual([])
})

test('wie een oude tekening bekijkt, leest wie er staat: er is niets te drukken dat niets doet', async () => {
  await page.goto('/portaal/kring/eerder')
  await page
    .getByRole('link', { name: /^Bekijk/ })
    .first()
    .click()
  await page.getByRole('img', { name: /^oma,/ }).waitFor()
  expect(await mens('oma').count()).toBe(0)
  expect(await page.getByRole('application').getAttribute('aria-describedby')).toBeTruthy()
  await expect
    .poll(() => page.locator('.kring .alleen-voor-lezers').first().textContent())
    .toBe('Pijltjes: naar een ander.')
  expect(await page.getByRole('link', { name: 'Haal de PDF op' }).count()).toBe(1)
  expect(await checkPage(page)).toEqual([])
})

test('alleen familie: wie niemand aanwees, hoort hoe dat moet, en wat zij ziet neemt zij mee', async () => {
  await page.goto('/portaal/kring')
  await page.getByRole('radio', { name: 'Familie' }).check({ force: true })
  await page.getByText('Er staat nog geen familie in.').waitFor()
  const paper = page.getByRole('link', { name: 'Haal de PDF op van je familie' })
  expect(await paper.getAttribute('href')).toContain('kijk=familie')
  await page.getByRole('radio', { name: 'Iedereen' }).check({ force: true })
  expect(
    await page.getByRole('link', { name: 'Haal de PDF op', exact: true }).getAttribute('href'),
  ).toContain('kijk=alles')
})

test('wat zij erbij zegt, wordt bewaard, en dat staat er', async () => {
  await page
    .getByRole('textbox', { name: 'Wat wil jij erbij zeggen?' })
    .fill('Er zijn er meer dan ik dacht.\nEcht.')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.getByText('Het is bewaard.').waitFor()
  const { open } = await (await page.request.get('/v1/mijn-netwerk')).json()
  expect(open.woorden).toBe('Er zijn er meer dan ik dacht.\nEcht.')
})

test('op 320 pixels, bij vier keer zo groot en zonder kleuren blijft alles te lezen', async () => {
  await page.goto('/portaal/kring')
  await mens('Samira').waitFor()
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await checkPage(page)).toEqual([])
  }
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await checkPage(page)).toEqual([])
  await page.getByRole('button', { name: 'Groter' }).click()
  await page.getByRole('button', { name: 'Groter' }).click()
  expect(await checkPage(page)).toEqual([])
  expect(complaints.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([])
})

test('gooit zij de laatste weg, dan zijn de eerdere nog te vinden', async () => {
  await page.emulateMedia({ forcedColors: 'none' })
  await page.goto('/portaal/kring/eerder')
  await page
    .getByRole('button', { name: /^Gooi weg/ })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Gooi weg' }).click()
  await page.getByText('Deze teken je nu').waitFor({ state: 'detached' })
  await page.goto('/portaal/kring')
  await page.getByRole('button', { name: 'Begin met tekenen' }).waitFor()
  await page.getByRole('link', { name: 'Eerdere tekeningen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Eerdere tekeningen' }).waitFor()
})
