import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { takePicture } from '../picture.ts'
import { signInAs } from '../sign-in.ts'
import { jongere } from './jongere.ts'

/** Someone new on a phone: signs in, enters the code that was handed over, and is on the own page. */
export async function openMetCode(
  page: Page,
  gebruiker: string,
  code: string,
  roepnaam: string,
): Promise<void> {
  await signInAs(page, gebruiker)
  await page.getByLabel('Mijn code').fill('AAAA-BBBB-CCCC')
  await page.getByRole('button', { name: 'Open mijn pagina' }).click()
  await page.getByText('Deze code werkt niet (meer).').waitFor()
  await page.getByLabel('Mijn code').fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Open mijn pagina' }).click()
  await page.getByRole('heading', { level: 1, name: `Hoi ${roepnaam}` }).waitFor()
}

/** An afspraak is asked on Mijn plan; yes, in two presses. */
export async function zegJa(page: Page, tekst: string): Promise<void> {
  await openVraag(page, tekst)
  await page.getByRole('radio', { name: /^Ja/ }).check({ force: true })
  await page.getByRole('button', { name: 'Stuur mijn antwoord' }).click()
  await page.getByText('Fijn. Dan doen jullie het zo.').waitFor()
  await page.getByRole('link', { name: 'Terug naar mijn plan' }).click()
}

/** A no, with what would make it a yes; what happens after a no is said before sending. */
export async function zegNee(page: Page, tekst: string, keuze: string, eigen: string): Promise<void> {
  await openVraag(page, tekst)
  await page.getByRole('heading', { name: 'Wat gebeurt er na een nee?' }).waitFor()
  await page.getByRole('radio', { name: /^Nee/ }).check({ force: true })
  await page.getByRole('checkbox', { name: keuze }).check({ force: true })
  await page.getByLabel(/^Zeg het zelf/).fill(eigen)
  await takePicture(page, 'eens', true)
  await page.getByRole('button', { name: 'Stuur mijn antwoord' }).click()
  await page.getByRole('heading', { level: 1, name: 'Je antwoord is gestuurd' }).waitFor()
  await page.getByRole('link', { name: 'Terug naar mijn plan' }).click()
}

async function openVraag(page: Page, tekst: string): Promise<void> {
  await page.goto('/portaal')
  await page.getByRole('heading', { level: 1, name: /^Hoi/ }).waitFor()
  const short = page.getByRole('link', { name: tekst })
  const card = page.getByRole('region', { name: 'Ben je het eens?' }).filter({ hasText: tekst })
  await short.or(card).first().waitFor()
  if ((await short.count()) > 0) await short.first().click()
  else await card.getByRole('link', { name: 'Lees en kies' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ben je het eens?' }).waitFor()
  expect(await page.getByText(tekst).count()).toBeGreaterThan(0)
}

/** Mijn plan before there is anything in it: the question, and who stays. */
export async function zietLegePlan(page: Page, vaste: string): Promise<void> {
  await page.getByText(`${vaste} blijft. Ook als er iets verandert.`).waitFor()
  await page.getByText('Hier komen jouw stappen te staan.').waitFor()
}

/** The young person prepares the overleg: comes, with whom, and what to say. */
export async function bereidVoor(page: Page): Promise<void> {
  await page.goto('/portaal')
  await page.getByRole('button', { name: 'Ik kom', exact: true }).click()
  await page.getByText('Je zei: ik kom.').waitFor()
  await page.getByRole('link', { name: 'Kijk wat je wilt zeggen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Samen praten' }).waitFor()
  await page.getByLabel('Waar wil jij over praten?').fill('Mag ik in een kleine klas beginnen?')
  await page.getByRole('button', { name: 'Zet erbij' }).click()
  await page.getByRole('button', { name: 'Haal weg: Mag ik in een kleine klas beginnen?' }).waitFor()
  await page
    .getByLabel('Wat wil je zeggen?', { exact: true })
    .fill('Ik schaam me in die grote klas. In een kleine durf ik wel.')
  await page.getByRole('radio', { name: 'Iedereen aan tafel' }).check({ force: true })
  await page.getByRole('button', { name: 'Bewaar' }).last().click()
  await page.getByText('Bewaard.').waitFor()
  await takePicture(page, 'samen-praten', true)
}

/** After the overleg: what was agreed is the next step, and the next appointment stands on top. */
export async function zietNieuweAfspraak(page: Page, tekst: string): Promise<void> {
  await page.goto('/portaal')
  await page.getByRole('heading', { level: 1, name: `Hoi ${jongere.roepnaam}` }).waitFor()
  await page.getByRole('heading', { level: 2, name: 'Donderdag om 16.00 uur' }).waitFor()
  const steps = page.getByRole('list', { name: 'Mijn stappen' }).getByRole('listitem')
  expect(await steps.first().innerText()).toMatch(new RegExp(`Nu\\s+${tekst}\\s+Woensdag`))
  await page.getByRole('region', { name: 'Wat we bespraken' }).getByRole('link').first().waitFor()
  await takePicture(page, 'mijn-plan-telefoon')
  await takePicture(page, 'mijn-plan', true)
}
