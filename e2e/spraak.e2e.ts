import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Spraakdienst, startSpraakdienst, zegt } from '../src/testing/spraakdienst.ts'
import { checkPage } from './check-page.ts'
import { escapeTwice } from './keyboard.ts'
import { findPlaatsen, schrijfVoorval } from './plaatsen.ts'
import { signIn } from './sign-in.ts'
import { begin, bureau, type Huis, startHuis, telefoon } from './start-huis.ts'

// Sem speaks instead of types, on his phone, to a service of his region; the microphone is Chromium's own, which beeps.
let dienst: Spraakdienst
let huis: Huis
let context: BrowserContext
let sem: Page
let complaints: string[] = []
const schrijf = '/portaal/mijn-verhaal/schrijf'
const foto = async (naam: string) => {
  if (process.env.FOTO) await sem.screenshot({ path: `${process.env.FOTO}/${naam}.png`, fullPage: true })
}
/** Keeps every microphone that the page opened, so that a test can see whether one still listens. */
const tracks = `
  const open = (window.sporen = [])
  const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
  navigator.mediaDevices.getUserMedia = async (wish) => {
    const stream = await ask(wish)
    open.push(...stream.getTracks())
    return stream
  }`

beforeAll(async () => {
  dienst = await startSpraakdienst()
  huis = await startHuis(dienst.instelling)
  const bezoek = await huis.open(telefoon)
  context = bezoek.context
  sem = bezoek.page
  complaints = bezoek.complaints
  await context.addInitScript(tracks)
  await context.grantPermissions(['microphone'])
  await signIn(sem, 'Sem', '/portaal')
  complaints.length = 0
})
afterAll(async () => {
  await huis?.close()
  await dienst?.close()
})
beforeEach(() => {
  dienst.antwoord(zegt('Ik mis mijn oma.'))
  dienst.vragen.length = 0
})

const veld = () => sem.getByRole('textbox', { name: 'Wat wil je vertellen?' })
const knop = (naam: string) => sem.getByRole('button', { name: naam, exact: true })
const praat = () => knop('Praat: Wat wil je vertellen?')
const zin = (woorden: string) => sem.getByRole('status').filter({ hasText: woorden }).first().waitFor()
const luistert = () =>
  sem.evaluate(() => {
    const { sporen } = window as unknown as { sporen: MediaStreamTrack[] }
    return sporen.filter(({ readyState }) => readyState === 'live').length
  })
const klein = () =>
  sem.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.praat button')]
      .map((one) => [one.textContent, one.getBoundingClientRect()] as const)
      .filter(([, box]) => box.height < 44 || box.width < 44)
      .map(([words]) => words),
  )
const heel = async () => {
  for (const width of [390, 320]) {
    await sem.setViewportSize({ width, height: 844 })
    expect([...(await checkPage(sem)), ...(await klein())]).toEqual([])
  }
  await sem.setViewportSize(telefoon)
}
/** Long enough that there is something to hear: a recorder that is stopped at once gives nothing. */
const zegIets = () => sem.getByText(/^Nog [01]:\d\d$/).waitFor()
/** From a page that was just opened to listening; says yes to the explanation, which comes once. */
async function beginPraten(): Promise<void> {
  await sem.goto(schrijf)
  await praat().click()
  await knop('Ja, luister').click()
  await zegIets()
}

test('de eerste keer staat er wat er gebeurt, voor er iets luistert', async () => {
  await sem.goto(schrijf)
  await praat().waitFor()
  await heel()
  await foto('praat')
  await praat().click()
  await sem.getByText('Een computer van je regio maakt er woorden van.', { exact: false }).waitFor()
  expect(await luistert()).toBe(0)
  await expect
    .poll(() => sem.evaluate(() => document.activeElement?.textContent))
    .toContain('Jij leest de woorden')
  await heel()
  await foto('praat-uitleg')
  await knop('Nee, ik typ').click()
  await praat().waitFor()
  expect(await luistert()).toBe(0)
})

test('wat hij zegt, komt achter wat er stond; het klad bewaart het, en hij hoeft niets te typen', async () => {
  await sem.goto(schrijf)
  await veld().fill('Gisteren was ik thuis.')
  await praat().focus()
  await sem.keyboard.press('Enter')
  await expect.poll(() => sem.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('group')
  await sem.keyboard.press('Tab')
  await sem.keyboard.press('Enter')
  await zin('Ik luister. Praat maar.')
  await sem.getByText('Ik luister', { exact: true }).waitFor()
  await sem.getByRole('timer').waitFor()
  expect(await luistert()).toBe(1)
  await heel()
  await foto('praat-luistert')
  for (const look of [{ forcedColors: 'active' }, { forcedColors: 'none', colorScheme: 'dark' }] as const) {
    await sem.emulateMedia(look)
    expect(await checkPage(sem)).toEqual([])
    await foto(`praat-${look.forcedColors}`)
  }
  await sem.emulateMedia({ colorScheme: 'light' })
  await expect.poll(() => sem.evaluate(() => document.activeElement?.textContent)).toContain('Stop')
  await zegIets()
  await sem.keyboard.press('Enter')
  await zin('Je woorden staan erbij. Lees ze goed na.')
  expect(await veld().inputValue()).toBe('Gisteren was ik thuis. Ik mis mijn oma.')
  expect(await luistert()).toBe(0)
  const [vraag] = dienst.vragen
  expect(vraag?.bestand).toMatchObject({ naam: 'spraak.webm', soort: 'audio/webm' })
  expect(vraag?.bestand.bytes.length).toBeGreaterThan(1_000)
  await expect
    .poll(() => sem.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toMatch(/^Praat:/)
  await foto('praat-klaar')
  await sem.getByText(/^Klad bewaard om/).waitFor()
  await sem.goto(schrijf)
  await expect.poll(() => veld().inputValue()).toBe('Gisteren was ik thuis. Ik mis mijn oma.')
})

test('weggooien stuurt niets; het geluid is weg', async () => {
  await beginPraten()
  await knop('Gooi weg').click()
  await zin('Je geluid is weg.')
  expect([await luistert(), dienst.vragen.length]).toEqual([0, 0])
})

describe('de microfoon stopt vanzelf, en er gaat niets weg', () => {
  test('als hij het scherm verbergt', async () => {
    await beginPraten()
    await escapeTwice(sem)
    await expect.poll(luistert).toBe(0)
    await knop('Terug naar mijn scherm').click()
    await zin('Ik luister niet meer. Je geluid is weg.')
    expect(dienst.vragen).toEqual([])
  })

  test('als hij naar een andere pagina gaat', async () => {
    await beginPraten()
    await sem.getByRole('link', { name: 'Mijn mensen' }).click()
    await sem.getByRole('heading', { level: 1, name: /mensen/i }).waitFor()
    await expect.poll(luistert).toBe(0)
    expect(dienst.vragen).toEqual([])
  })

  test('als de telefoon op slot gaat', async () => {
    await beginPraten()
    await sem.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await expect.poll(luistert).toBe(0)
    await zin('Ik luister niet meer.')
    expect(dienst.vragen).toEqual([])
  })
})

test('doet de dienst het niet, dan blijft staan wat er stond en kan hij het nog eens proberen', async () => {
  await beginPraten()
  await veld().fill('Dit typte ik.')
  dienst.antwoord((_vraag, response) => response.writeHead(500).end())
  await knop('Stop').click()
  await zin('Praten lukt nu even niet. Wat er staat, blijft staan.')
  expect(await veld().inputValue()).toBe('Dit typte ik.')
  await heel()
  await foto('praat-fout')
  dienst.antwoord(zegt('Nu wel.'))
  await knop('Probeer nog eens').click()
  await zin('Je woorden staan erbij.')
  expect(await veld().inputValue()).toBe('Dit typte ik. Nu wel.')
})

test('hoort de dienst geen woorden, dan staat dat er', async () => {
  dienst.antwoord(zegt('[BLANK_AUDIO]'))
  await beginPraten()
  await knop('Stop').click()
  await zin('Ik hoorde geen woorden. Praat wat harder, of typ.')
})

test('wat hij typt terwijl de woorden nog komen, blijft', async () => {
  await beginPraten()
  await veld().fill('Een.')
  let go = () => {}
  dienst.antwoord((vraag, response) => {
    go = () => zegt('Twee.')(vraag, response)
  })
  await knop('Stop').click()
  await zin('Ik maak er woorden van.')
  await veld().fill('Een en half.')
  await expect.poll(() => dienst.vragen.length).toBe(1)
  go()
  await expect.poll(() => veld().inputValue()).toBe('Een en half. Twee.')
})

test('ook bij zijn vraag en bij iets terugzeggen kan hij praten', async () => {
  await sem.goto('/portaal/mijn-vraag')
  await sem.getByRole('button', { name: /^Praat: / }).waitFor()
  await sem.goto('/portaal/zeg-terug')
  await sem.getByRole('button', { name: /^Praat: / }).waitFor()
})

test('begint hij in een ander veld, dan worden zijn eerste woorden af en luistert er maar één', async () => {
  const { page: marieke } = await huis.open(bureau)
  await signIn(marieke, 'Marieke', '/')
  const { casusId = '' } = await findPlaatsen(huis.database, marieke)
  const bijdrageId = await schrijfVoorval(marieke, casusId, begin.slice(0, 10))
  await sem.goto(`/portaal/jouw-kant/${bijdrageId}`)
  const knoppen = sem.getByRole('button', { name: /^Praat: / })
  await knoppen.nth(2).waitFor()
  await knoppen.first().click()
  await knop('Ja, luister').click()
  await zegIets()
  await knoppen.nth(1).click()
  await zin('Je woorden staan erbij.')
  const velden = sem.getByRole('textbox')
  expect(await velden.first().inputValue()).toBe('Ik mis mijn oma.')
  await zegIets()
  expect(await luistert()).toBe(1)
  await knop('Gooi weg').click()
  await expect.poll(luistert).toBe(0)
  expect(await velden.nth(1).inputValue()).toBe('')
})

test('alleen een pagina van het portaal mag de microfoon vragen', async () => {
  const policyOf = async (path: string) => (await sem.request.get(path)).headers()['permissions-policy']
  expect(await policyOf(schrijf)).toContain('microphone=(self)')
  for (const path of ['/', '/inloggen', '/v1/sessie', '/portaalx'])
    expect(await policyOf(path)).toContain('microphone=()')
})

test('mag de microfoon niet, dan staat er wat hij kan doen', async () => {
  await context.clearPermissions()
  await sem.addInitScript(
    `navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('nee', 'NotAllowedError'))`,
  )
  await sem.goto(schrijf)
  await praat().click()
  await knop('Ja, luister').click()
  await zin('De microfoon mag niet aan. Zet hem aan in je browser. Of typ het.')
  await praat().waitFor()
  await heel()
})

test('staat praten uit, dan is er geen knop en mag geen pagina luisteren', async () => {
  const uit = await startHuis()
  try {
    const { page, context: toegestaan } = await uit.open(telefoon)
    await toegestaan.grantPermissions(['microphone'])
    await signIn(page, 'Sem', '/portaal')
    const answer = await page.goto(schrijf)
    await page.getByLabel('Wat wil je vertellen?').waitFor()
    expect(await page.getByRole('button', { name: /Praat/ }).count()).toBe(0)
    expect(answer?.headers()['permissions-policy']).toContain('microphone=()')
    const asked = await page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'luistert',
        (error: DOMException) => error.name,
      ),
    )
    expect(asked).toBe('NotAllowedError')
  } finally {
    await uit.close()
  }
})

test('niets ging mis in de browser dan wat hier bedoeld was', () => {
  expect(complaints.filter((line) => !line.includes('503'))).toEqual([])
})
