import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { takePicture } from '../picture.ts'
import { jongere } from './jongere.ts'

const words = 'Ilias hielp zonder dat iemand het vroeg met de fietsen.'

/** Shares something that went well with everyone in the casus; who will see it stands beside the button before saving. */
export async function deelIetsGoeds(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Bijdragen/ }).click()
  await page
    .getByRole('link', { name: /^(Bijdrage|Schrijf een bijdrage)$/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: `Bijdrage over ${jongere.naam}` }).waitFor()
  await page.getByRole('radio', { name: 'Iets dat goed ging' }).check({ force: true })
  await page.getByLabel('Wat ging er goed?').fill(words)
  await page.getByLabel('Waar gaat het over?').selectOption({ label: 'Werk' })
  expect(await page.getByRole('button', { name: 'Bewaar voor mijn organisatie' }).count()).toBe(1)
  await page.getByRole('checkbox', { name: 'Iedereen in deze casus, ook wie later komt' }).check()
  await page.getByLabel('Waarom moeten zij dit weten?').fill('Het past bij zijn plan om te werken.')
  await page.evaluate(() => scrollTo(0, 0))
  await takePicture(page, 'bijdrage')
  await page.getByRole('button', { name: 'Deel met iedereen in deze casus' }).click()
  await page.waitForURL('**/bijdragen')
  await page.getByText(words).first().waitFor()
}

/** Another organisation in the casus reads it, with who wrote it. */
export async function leestIetsGoeds(page: Page, wie: string): Promise<void> {
  await page.getByRole('link', { name: /^Bijdragen/ }).click()
  await page.getByText(words).first().waitFor()
  await page.getByText(new RegExp(wie)).first().waitFor()
}
