import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { takePicture } from '../picture.ts'
import { jongere, moeder } from './jongere.ts'

/** Starts the casus from the aanmelding that was taken on; the question is the young person's own. */
export async function startCasus(page: Page): Promise<void> {
  await page.reload()
  await page.getByRole('link', { name: 'Lees de hele aanmelding' }).click()
  const start = page.getByRole('form', { name: 'Start de casus' })
  expect(await start.getByLabel('De vraag van de jongere').inputValue()).toBe(jongere.vraag)
  await start.getByRole('button', { name: 'Start de casus' }).click()
  await page.getByRole('heading', { level: 1, name: jongere.naam }).waitFor()
  await page.getByText(jongere.vraag).first().waitFor()
  await page.getByText(`Vraag het ${jongere.roepnaam} vóór 16 november 2026.`).waitFor()
}

/** Brings a colleague in; who will know is said before saving. */
export async function laatMeedoen(page: Page, naam: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Laat iemand meedoen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Laat iemand meedoen' })
  await dialog.getByLabel('Zoek een collega').fill(naam)
  await dialog.getByRole('radio', { name: new RegExp(`^${naam}`) }).check({ force: true })
  await dialog.getByLabel('Waarom is deze collega nodig?').fill(reason)
  expect(await dialog.getByText('Dit zien:').locator('..').innerText()).toMatch(
    /Gemeente Merwestad.*Ilias.*de ouders/,
  )
  await dialog.getByRole('button', { name: 'Laat meedoen' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('region', { name: 'Betrokkenen' }).getByText(naam).first().waitFor()
}

/** The young person chose who stays; that it was their own choice stands with it. */
export async function kiesVastePersoon(page: Page, naam: string): Promise<void> {
  await page.getByRole('button', { name: 'Kies een vaste persoon' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wie blijft?' })
  await dialog.getByRole('radio', { name: new RegExp(`^${naam}`) }).check({ force: true })
  await dialog
    .getByRole('group', { name: `Koos ${jongere.roepnaam} zelf?` })
    .getByRole('radio', { name: 'Ja' })
    .check({ force: true })
  await dialog.getByRole('button', { name: 'Bewaar' }).click()
  await dialog.waitFor({ state: 'hidden' })
  const card = page.getByRole('region', { name: 'Vaste persoon' })
  expect(await card.innerText()).toContain(`Vaste persoon, door ${jongere.roepnaam} gekozen`)
  expect(await card.innerText()).toContain(naam)
}

/** Adds the mother, with where her gezag is known from. */
export async function voegMoederToe(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Voeg een ouder toe' }).click()
  const dialog = page.getByRole('dialog', { name: 'Voeg een ouder toe' })
  await dialog.getByLabel('Roepnaam').fill(moeder.roepnaam)
  await dialog.getByLabel(/^Achternaam/).fill('Smits')
  await dialog.getByLabel('Wat is deze persoon van de jongere?').fill('moeder')
  await dialog.getByLabel(/^Telefoon/).fill('06 5550 2001')
  await dialog
    .getByRole('group', { name: 'Heeft deze ouder gezag?' })
    .getByRole('radio', { name: 'Ja' })
    .check({ force: true })
  await dialog.getByLabel('Waar blijkt dat uit?').fill('Gezagsregister')
  await dialog.getByRole('textbox', { name: 'Op welke dag is dat nagegaan?' }).fill('2-11-2026')
  await dialog.getByRole('button', { name: 'Bewaar' }).click()
  await dialog.waitFor({ state: 'hidden' })
  const family = page.getByRole('region', { name: 'Jongere en ouders' })
  await family.getByText(moeder.naam).waitFor()
  expect(await family.innerText()).toContain('Heeft gezag. Bron: Gezagsregister, 2 november 2026')
}

/** Makes a code to hand over in person; it is shown once. */
export async function geefCode(page: Page, naam: string): Promise<string> {
  await page.getByRole('button', { name: `Geef een code mee: ${naam}` }).click()
  const dialog = page.getByRole('dialog', { name: 'Geef een code mee' })
  await dialog.getByRole('button', { name: 'Maak een code' }).click()
  const code = (await dialog.getByRole('status').innerText()).trim()
  expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/)
  await dialog.getByRole('button', { name: 'Ik heb hem overgeschreven' }).click()
  await dialog.waitFor({ state: 'hidden' })
  return code
}

/** The casus as its people see it: the question on top, the vaste persoon beside it. */
export async function bekijkCasus(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0))
  await takePicture(page, 'casus')
}

/** Opens the casus from Mijn casussen. */
export async function openCasus(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Casussen', exact: true }).first().click()
  await page
    .getByRole('link', { name: new RegExp(`^${jongere.naam}`) })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: jongere.naam }).waitFor()
}

/** Whoever doesn't take part sees nothing: not in the list, and by address as if it isn't there. */
export async function isOnzichtbaar(page: Page, path: string): Promise<void> {
  await page.getByRole('link', { name: 'Casussen', exact: true }).first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.getByText(jongere.naam).count()).toBe(0)
  await page.goto(path)
  await page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor()
  expect(await page.getByText(jongere.naam).count()).toBe(0)
}
