import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { takePicture } from '../picture.ts'
import { jongere } from './jongere.ts'

const criteria = [
  /^Er zijn problemen op meer dan één leefgebied/,
  /^Er is overlast of een strafbaar feit/,
  /^Eén organisatie kan dit niet alleen/,
  /^Een lichtere weg is geprobeerd/,
]

/** Finds the aanmelding among what is to be weighed. */
export async function openWeging(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Aanmeldingen' }).first().click()
  await page.getByRole('link', { name: /^Te wegen/ }).click()
  await page.getByRole('link', { name: jongere.naam }).click()
  await page.getByRole('heading', { level: 1, name: `Weging van ${jongere.naam}` }).waitFor()
}

/** Judges every criterion with a reason; `anders` is the one that this person sees differently. */
export async function oordeel(page: Page, reasons: readonly string[], anders = -1): Promise<void> {
  for (const [index, name] of criteria.entries()) {
    const part = page.getByRole('region', { name })
    await part
      .getByRole('radio', { name: index === anders ? 'Onduidelijk' : 'Voldaan', exact: true })
      .check({ force: true })
    await part.getByLabel('Waarom vind je dat?').fill(reasons[index] ?? '')
    await part.getByRole('button', { name: 'Bewaar mijn oordeel' }).click()
    await part.getByRole('button', { name: 'Stel bij' }).waitFor()
  }
}

/** Who may not decide sees no button for it, and why. */
export async function magNietBesluiten(page: Page): Promise<void> {
  await page.getByText('Besluiten doet de procesregisseur.').waitFor()
  expect(await page.getByRole('button', { name: 'Neem dit besluit' }).count()).toBe(0)
}

/** Takes the decision; dissent stays with it, by name. */
export async function besluit(page: Page): Promise<void> {
  await page.reload()
  await page.getByText('2 van minstens 2 mensen').waitFor()
  await page.getByText('Hierover wordt verschillend gedacht. Beide blijven staan.').waitFor()
  await page.getByRole('radio', { name: /^Aannemen/ }).check({ force: true })
  await page
    .getByLabel('Reden van het besluit')
    .fill('Meer partijen zijn nodig, en een lichtere weg lukte niet.')
  await page
    .getByLabel('Uitleg voor de jongere')
    .fill('We willen je helpen. Dat doen we samen met jou en je moeder.')
  await page.evaluate(() => scrollTo(0, 0))
  await takePicture(page, 'weging')
  await page.getByRole('button', { name: 'Neem dit besluit' }).click()
  await page.getByText('Besloten door Ineke de Wit op 2 november 2026').waitFor()
  const decided = page.getByRole('region', { name: 'Het besluit' })
  expect(await decided.innerText()).toMatch(/Wie het anders zag[\s\S]*Rob Hermans/)
  await decided.scrollIntoViewIfNeeded()
  await takePicture(page, 'weging-besluit')
}
