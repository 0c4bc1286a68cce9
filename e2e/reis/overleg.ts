import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { takePicture } from '../picture.ts'
import { jongere, moeder } from './jongere.ts'

/** Plans an overleg; young person and mother are invited to begin with. */
export async function planOverleg(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Overleg', exact: true }).last().click()
  await page.getByRole('link', { name: 'Plan een overleg' }).first().click()
  await page.getByRole('textbox', { name: 'Dag', exact: true }).fill('9-11-2026')
  await page.getByLabel('Waar', { exact: true }).fill('Kade 9, de keuken boven')
  await page.getByLabel(/^Waar het over gaat/).fill('Hoe begin jij weer op school?')
  for (const naam of [jongere.naam, moeder.naam])
    expect(await page.getByRole('checkbox', { name: new RegExp(naam) }).isChecked()).toBe(true)
  await page.getByRole('button', { name: /^Plan en nodig \d+ mensen uit$/ }).click()
  await page.getByRole('heading', { level: 1, name: `Overleg: ${jongere.naam}` }).waitFor()
}

/** Takes over what the agenda proposes, among it what the young person said no to. */
export async function vulAgenda(page: Page, nee: string): Promise<void> {
  const proposals = page.getByRole('region', { name: 'Voorstellen' })
  await proposals.getByRole('button', { name: `Neem over: ${nee}` }).click()
  await page.getByRole('region', { name: 'Agenda' }).getByText(nee).waitFor()
}

/** At the table, on the projector: who is here, what is said, a besluit and an afspraak, and whether they agree. */
export async function houdOverleg(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Begin aan tafel' }).click()
  await page.getByRole('heading', { level: 1, name: /^Overleg van/ }).waitFor()
  await page
    .getByRole('region', { name: `De vraag van ${jongere.roepnaam}` })
    .getByText(jongere.vraag)
    .waitFor()
  await page.getByRole('button', { name: 'Begin het overleg' }).click()
  for (const naam of [jongere.roepnaam, moeder.roepnaam, 'Nadia', 'Bart']) await isEr(page, naam)
  await naarPunt(page, 'Mag ik in een kleine klas beginnen?')
  await page.getByRole('radio', { name: 'Gezegd' }).check({ force: true })
  await page.getByLabel('Wat wil je vastleggen?').fill('In een kleine klas durf ik wel.')
  await page.getByLabel('Wie zegt dit?').selectOption({ label: jongere.naam })
  await legVast(page, 'In een kleine klas durf ik wel.')
  await page.getByRole('radio', { name: 'Besluit' }).check({ force: true })
  await page.getByLabel('Wat wil je vastleggen?').fill('Ilias begint in de kleine klas van Bart.')
  await legVast(page, 'Ilias begint in de kleine klas van Bart.')
  await page.getByRole('radio', { name: 'Afspraak' }).check({ force: true })
  await page.getByLabel('Wat wil je vastleggen?').fill(nieuweAfspraak)
  await page.getByLabel('Wie doet dit?').selectOption({ label: jongere.naam })
  await page.getByRole('textbox', { name: 'Wanneer is het klaar?' }).fill('11-11-2026')
  await page.getByLabel('Welk spoor?').selectOption({ index: 1 })
  await legVast(page, nieuweAfspraak)
  for (const { roepnaam } of [jongere, moeder]) {
    const asked = page.getByText(`${roepnaam}, ben je het eens?`).locator('..')
    await asked.getByRole('button', { name: 'Ja' }).click()
    await page.getByText(`${roepnaam}: Ja`).waitFor()
  }
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded()
  await takePicture(page, 'overleg-tafel')
}

export const nieuweAfspraak = 'Je kijkt woensdag in de kleine klas.'

async function isEr(page: Page, naam: string): Promise<void> {
  await page
    .getByRole('region', { name: 'Wie zijn er' })
    .getByRole('button', { name: new RegExp(naam) })
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /^(Is er|Ik ben er)$/ }).check({ force: true })
  await dialog.getByRole('button', { name: 'Bewaar' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

async function naarPunt(page: Page, titel: string): Promise<void> {
  const title = page.getByRole('heading', { level: 2, name: titel })
  for (let turns = 0; turns < 9 && (await title.count()) === 0; turns++)
    await page.getByRole('button', { name: 'Volgende' }).click()
  await title.waitFor()
}

async function legVast(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByRole('main').getByRole('list').getByText(words).first().waitFor()
  // The table is read every few seconds and may show the words before the form is told that they were kept; then it is emptied.
  await expect.poll(() => page.getByLabel('Wat wil je vastleggen?').inputValue()).toBe('')
}

/** Closes; the afspraak stands in the plan, and the young person reads the minutes first. */
export async function sluitOverleg(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sluit het overleg' }).click()
  const dialog = page.getByRole('dialog', { name: 'Overleg sluiten' })
  await dialog.getByText('Er is 1 afspraak gemaakt. Die staat al in het plan.').waitFor()
  await dialog.getByRole('button', { name: 'Sluit af' }).click()
  const minutes = page.getByRole('region', { name: 'Verslag' })
  await minutes.getByText(`${jongere.roepnaam} leest dit verslag als eerste.`).waitFor()
  await minutes.getByText(/^Jij kunt het lezen vanaf/).waitFor()
  expect(await page.getByRole('link', { name: 'Open het verslag (PDF)' }).count()).toBe(0)
}
