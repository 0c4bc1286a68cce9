import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasFocus, tabTo } from './keyboard.ts'
import { findGevraagd, findPlaatsen, type Plaatsen } from './plaatsen.ts'
import { signIn } from './sign-in.ts'
import { type Bezoek, bureau, type Huis, startHuis } from './start-huis.ts'

// Without a mouse, and when something goes wrong while one writes.
let huis: Huis
let ids: Plaatsen

beforeAll(async () => {
  huis = await startHuis()
  const { page, context } = await als('Marieke', '/mijn-werk')
  ids = await findPlaatsen(huis.database, page)
  await context.close()
})

afterAll(() => huis?.close())

async function als(naam: string, path: string): Promise<Bezoek> {
  const bezoek = await huis.open(bureau)
  await signIn(bezoek.page, naam, path)
  return bezoek
}

const field = (page: Page) => page.getByLabel('Wat ging er goed?')
const save = (page: Page) => page.getByRole('button', { name: 'Bewaar voor mijn organisatie' })

/** A bijdrage that only needs to be saved, written with the keyboard alone. */
async function schrijf(page: Page, words: string): Promise<void> {
  await tabTo(page, page.getByRole('radio', { name: 'Iets dat goed ging' }))
  await page.keyboard.press('Space')
  await tabTo(page, field(page))
  await page.keyboard.type(words)
  await tabTo(page, page.getByLabel('Waar gaat het over?'))
  await page.keyboard.type('School')
}

/** How often these words stand in what this person reads of the casus. */
async function rows(page: Page, words: string): Promise<number> {
  const answer = await page.request.get(`/v1/casussen/${ids.casusId}/bijdragen?aantal=100`)
  return (await answer.text()).split(JSON.stringify(words)).length - 1
}

describe('alleen met het toetsenbord', () => {
  test('van Mijn werk naar een casus, een bijdrage schrijven en bewaren', async () => {
    const { page, context } = await als('Marieke', '/mijn-werk')
    await tabTo(
      page,
      page
        .getByRole('main')
        .getByRole('link', { name: /^Sem Verhoeven/ })
        .last(),
    )
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Sem Verhoeven' }).waitFor()
    await tabTo(page, page.getByRole('link', { name: /^Bijdragen/ }))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/bijdragen')
    const write = page.getByRole('link', { name: /^(Bijdrage|Schrijf een bijdrage)$/ }).first()
    await write.waitFor()
    await tabTo(page, write)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Bijdrage over Sem Verhoeven' }).waitFor()
    await schrijf(page, 'Sem hielp zijn zusje met haar fiets.')
    await tabTo(page, save(page))
    await page.keyboard.press('Enter')
    // Not the words alone: while they are being sent they stand in the field too.
    await page.waitForURL('**/bijdragen')
    await page.getByText('Sem hielp zijn zusje met haar fiets.').first().waitFor()
    expect(await rows(page, 'Sem hielp zijn zusje met haar fiets.')).toBe(1)
    await context.close()
  })

  test('ja zeggen in het portaal', async () => {
    const { page, context } = await als('Sem', '/portaal')
    await page.goto(`/portaal/eens/${await findGevraagd(page)}`)
    await page.getByRole('heading', { level: 1, name: 'Ben je het eens?' }).waitFor()
    await tabTo(page, page.getByRole('radio', { name: /^Ja/ }))
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('button', { name: 'Stuur mijn antwoord' }))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Je antwoord is gestuurd' }).waitFor()
    await context.close()
  })

  test('zoeken met / en met de pijlen door wat gevonden is', async () => {
    const { page, context } = await als('Marieke', '/mijn-werk')
    await page.keyboard.press('/')
    await page.keyboard.type('Verhoeven')
    await page.keyboard.press('Enter')
    const found = page
      .getByRole('main')
      .getByRole('link', { name: /Sem Verhoeven/ })
      .first()
    await found.waitFor()
    // The heading takes focus when the page stands; whoever presses before that presses again.
    await expect
      .poll(
        async () => {
          if (!(await hasFocus(found))) await page.keyboard.press('ArrowDown')
          return hasFocus(found)
        },
        { interval: 200 },
      )
      .toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Sem Verhoeven' }).waitFor()
    await context.close()
  })
})

describe('niets dat geschreven is, gaat verloren', () => {
  const path = () => `/casussen/${ids.casusId}/bijdragen/nieuw`

  async function begin(words: string): Promise<Bezoek> {
    const bezoek = await als('Marieke', '/mijn-werk')
    const { page } = bezoek
    const earlier = page.waitForResponse(/\/v1\/kladden\//)
    await page.goto(path())
    await page.getByRole('heading', { level: 1, name: 'Bijdrage over Sem Verhoeven' }).waitFor()
    const { inhoud } = await (await earlier).json()
    const again = page.getByRole('button', { name: 'Begin leeg' })
    if (inhoud !== null) {
      await again.click()
      await again.waitFor({ state: 'detached' })
    }
    await schrijf(page, words)
    return bezoek
  }

  test('twee keer klikken bewaart één keer', async () => {
    const { page, context } = await begin('Twee keer geklikt.')
    await save(page).dblclick()
    await page.waitForURL('**/bijdragen')
    expect(await rows(page, 'Twee keer geklikt.')).toBe(1)
    await context.close()
  })

  test('terug in de browser en weer vooruit: het klad staat er nog', async () => {
    const { page, context } = await begin('Half geschreven.')
    await page.getByText(/^Klad bewaard om/).waitFor()
    await page.goBack()
    await page.goForward()
    await page.getByText('Je was al begonnen. Je klad staat er weer.').waitFor()
    expect(await field(page).inputValue()).toBe('Half geschreven.')
    await context.close()
  })

  test('de server is weg tijdens het bewaren: een zin, de tekst staat er nog, en opnieuw lukt', async () => {
    const { page, context } = await begin('Geschreven zonder verbinding.')
    await page.route('**/v1/casussen/*/bijdragen', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    )
    await save(page).click()
    await page.getByRole('heading', { name: 'Het is niet verstuurd' }).waitFor()
    expect(await field(page).inputValue()).toBe('Geschreven zonder verbinding.')
    await page.unroute('**/v1/casussen/*/bijdragen')
    await save(page).click()
    await page.waitForURL('**/bijdragen')
    expect(await rows(page, 'Geschreven zonder verbinding.')).toBe(1)
    await context.close()
  })

  test('uitgelogd tijdens het schrijven: opnieuw inloggen ernaast, en dan pas bewaren', async () => {
    const { page, context } = await begin('Geschreven toen de sessie ophield.')
    await page.evaluate(() => fetch('/v1/sessie', { method: 'DELETE' }))
    await save(page).click()
    const dialog = page.getByRole('dialog', { name: 'Je bent uitgelogd' })
    await dialog.waitFor()
    const [other] = await Promise.all([
      context.waitForEvent('page'),
      dialog.getByRole('link', { name: 'Log in (nieuw tabblad)' }).click(),
    ])
    await other
      .getByRole('button', { name: /^Marieke/ })
      .or(other.getByText('Je bent weer ingelogd'))
      .first()
      .waitFor()
    const persona = other.getByRole('button', { name: /^Marieke/ })
    if ((await persona.count()) > 0) await persona.click()
    await other.getByText('Je bent weer ingelogd').waitFor()
    await other.close()
    await dialog.waitFor({ state: 'hidden' })
    expect(await field(page).inputValue()).toBe('Geschreven toen de sessie ophield.')
    await save(page).click()
    await page.waitForURL('**/bijdragen')
    expect(await rows(page, 'Geschreven toen de sessie ophield.')).toBe(1)
    await context.close()
  })
})
