import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import {
  achternaam,
  dagen,
  jongere,
  type Mens,
  type Moment,
  merk,
  moeder,
  plaatsen,
  thuis,
  vader,
} from './mensen.ts'

const titel = { T0: 'Aan het begin', T1: 'Onderweg', T2: 'Aan het einde' } as const

/** Opens a round about school: the moment is the next one, and each is asked apart. */
export async function startRonde(page: Page, casusPad: string, moment: Moment): Promise<void> {
  await page.goto(`${casusPad}/hoe-gaat-het/nieuw`)
  await page.getByLabel('Welke vraag willen jullie beantwoorden?').fill('Wat helpt Dylan op school?')
  expect(await page.getByRole('radio', { checked: true }).first().getAttribute('value')).toBe(moment)
  await page.getByRole('checkbox', { name: 'Onderwijs' }).check({ force: true })
  for (const { label } of thuis)
    await page.getByRole('checkbox', { name: label, exact: true }).check({ force: true })
  await page.getByRole('checkbox', { name: /^Bart Mulder/ }).check({ force: true })
  await page.getByRole('textbox', { name: 'Laatste dag om in te vullen' }).fill(dagen[moment].openTot)
  await page.getByRole('button', { name: 'Start de ronde' }).click()
  await page.getByRole('heading', { name: 'Rondes' }).waitFor()
}

/** Fills in on the phone; in the first round someone goes away halfway, and finds back what was typed. */
export async function vulIn(page: Page, wie: Mens, moment: Moment): Promise<void> {
  const card = page.getByRole('region', { name: 'Een paar vragen voor jou' })
  if (moment === 'T0') await page.goto('/portaal')
  await page
    .getByRole('region', { name: /^Hoe gaat het/ })
    .getByRole('link', { name: 'Begin' })
    .click()
  await card.getByText(titel[moment]).waitFor()
  await card.getByRole('link', { name: 'Begin' }).click()
  await page.getByText('Vraag 1 van 1').waitFor()
  await page.getByLabel('Wat helpt?').fill(`Dat ${merk(wie, moment)} hier staat.`)
  if (moment === 'T0') {
    await page.getByRole('button', { name: 'Later verder' }).click()
    await page.getByRole('heading', { level: 1, name: /^Hoe gaat het/ }).waitFor()
    await page.reload()
    await card.getByRole('link', { name: 'Kijk terug' }).click()
    await expect.poll(() => page.getByLabel('Wat helpt?').inputValue()).toContain(merk(wie, moment))
  }
  await page
    .getByRole('radio', { name: plaatsen[wie.roepnaam]?.[moment] ?? '', exact: true })
    .check({ force: true })
  await page.getByRole('button', { name: 'Klaar' }).click()
  await page.getByRole('heading', { level: 1, name: 'Wie mag het lezen?' }).waitFor()
}

/** Lets the school and the gemeente read it, as this person chose; nobody stands ticked beforehand. */
export async function laatLezen(page: Page, wie: Mens): Promise<void> {
  const form = page.getByRole('form', { name: 'Wie mag het lezen?' })
  expect(await form.getByRole('checkbox', { checked: true }).count()).toBe(0)
  await form.getByRole('checkbox', { name: 'Onderwijs' }).check({ force: true })
  await form.getByRole('checkbox', { name: /^Bart Mulder/ }).check({ force: true })
  await form.getByRole('checkbox', { name: /^Marieke van Dam/ }).check({ force: true })
  if (wie === jongere)
    for (const { roepnaam } of [moeder, vader])
      await form.getByRole('checkbox', { name: new RegExp(`^${roepnaam}`) }).check({ force: true })
  else await page.getByText('De andere ouder leest dit nooit.').waitFor()
  await form.getByRole('button', { name: 'Laat het lezen' }).click()
  await page.getByText('Mag gelezen worden').waitFor()
}

/** Bart finds in Mijn werk that his view is asked, fills it in, and lets the young person and home read it. */
export async function vulInAlsSchool(page: Page, moment: Moment, words: string): Promise<void> {
  await page.goto('/mijn-werk')
  const row = page
    .getByRole('listitem')
    .filter({ hasText: `${jongere.roepnaam} ${achternaam}` })
    .filter({ hasText: 'Jouw kijk' })
  expect(await row.innerText()).toMatch(/Jouw kijk gevraagd, tot en met/)
  expect(await row.innerText()).not.toMatch(/school|Onderwijs/)
  await row.getByRole('link', { name: 'Vul in' }).click()
  await page.getByRole('heading', { name: `Hoe gaat het met ${jongere.roepnaam}?` }).waitFor()
  await page.getByRole('radio', { name: plaatsen.Bart?.[moment] ?? '', exact: true }).check({ force: true })
  await page.getByLabel('Wat helpt?').fill(words)
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  const form = page.getByRole('form', { name: 'Wie mag dit lezen?' })
  await form.getByRole('checkbox', { name: 'Onderwijs' }).check({ force: true })
  await form.getByRole('checkbox', { name: 'Gemeente Merwestad' }).check({ force: true })
  await form.getByRole('checkbox', { name: 'Ouders lezen mee' }).check({ force: true })
  const which = form.getByRole('group', { name: 'Voor welke ouder?' })
  await which.getByRole('checkbox', { name: /^Rico/ }).waitFor()
  expect(await which.getByRole('checkbox', { checked: true }).count()).toBe(0)
  for (const { roepnaam } of [moeder, vader])
    await which.getByRole('checkbox', { name: new RegExp(`^${roepnaam}`) }).check({ force: true })
  await form.getByRole('button', { name: 'Laat lezen' }).click()
  await page.getByText(/^Mag gelezen worden door Dylan \(eerst\)/).waitFor()
}

/** The young person is first: told that each wrote something, and reads it when they choose to. */
export async function leesAnderen(page: Page, count: number): Promise<void> {
  await page.goto('/portaal/hoe-gaat-het')
  const card = page.getByRole('region', { name: 'Anderen schreven iets' })
  await card.waitFor()
  const buttons = card.getByRole('button', { name: 'Lees het' })
  expect(await buttons.count()).toBe(count)
  for (let left = count; left > 0; left--) {
    await buttons.first().click()
    await expect.poll(() => buttons.count()).toBe(left - 1)
  }
}
