import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { takePicture } from '../picture.ts'
import { jongere } from './jongere.ts'

/** The answer on the familiegroepsplan comes before the plan. */
export async function familiegroepsplan(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Leg het antwoord vast' }).click()
  await page.getByRole('radio', { name: /^Nee, dat willen zij niet/ }).check({ force: true })
  await page.getByLabel('Waarom niet?').fill('Moeder wil liever samen met ons, en haar zus komt later.')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('heading', { name: 'Hier komt het plan' }).waitFor()
}

/** A track in the young person's own words. */
export async function maakSpoor(page: Page, soort: string, doel: string): Promise<void> {
  await page
    .getByRole('link', { name: /^(Spoor|Maak het eerste spoor)$/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: 'Nieuw spoor' }).waitFor()
  await page.getByLabel('Wat wil de jongere? Schrijf het in eigen woorden').fill(doel)
  await page.getByLabel('Waarover gaat het?').selectOption({ label: soort })
  expect(await page.getByText('Dit zien:').locator('..').innerText()).toContain(jongere.roepnaam)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page
    .getByRole('table', { name: `Het plan van ${jongere.roepnaam}` })
    .getByText(doel)
    .first()
    .waitFor()
}

export type NieuweAfspraak = {
  spoor: RegExp
  tekst: string
  eigenaar: RegExp
  dag: string
  van?: string
  tot?: string
  plaats?: string
  terug?: string
}

/** An afspraak with owner and day; it appears in the raster. */
export async function maakAfspraak(page: Page, a: NieuweAfspraak): Promise<void> {
  await page.getByRole('link', { name: 'Afspraak', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Nieuwe afspraak' }).waitFor()
  await choose(page, 'Bij welk spoor?', a.spoor)
  await page.getByLabel('Wat spreken jullie af?').fill(a.tekst)
  await choose(page, 'Wie is eigenaar?', a.eigenaar)
  await page.getByRole('textbox', { name: 'Dag', exact: true }).fill(a.dag)
  if (a.van) await page.getByLabel(/^Begin/).fill(a.van)
  if (a.tot) await page.getByLabel(/^Einde/).fill(a.tot)
  if (a.plaats) await page.getByLabel(/^Waar/).fill(a.plaats)
  if (a.terug) await page.getByLabel(/^Wat doen anderen hiervoor terug\?/).fill(a.terug)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('link', { name: a.tekst }).first().waitFor()
}

async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  const list = page.getByLabel(label)
  const words = await list.getByRole('option').allInnerTexts()
  const found = words.find((word) => option.test(word))
  if (found === undefined) throw new Error(`${label}: ${option} is not one of ${words.join(' | ')}`)
  await list.selectOption({ label: found })
}

/** What young person and mother answered stands with the afspraken, in their words. */
export async function leesAntwoorden(page: Page, answers: readonly string[]): Promise<void> {
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await page.reload()
  const raster = page.getByRole('table', { name: `Het plan van ${jongere.roepnaam}` })
  for (const answer of answers) await raster.getByText(answer).first().waitFor()
  await takePicture(page, 'plan')
}
