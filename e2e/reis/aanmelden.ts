import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { checkout } from '../../src/cli/context.ts'
import { takePicture } from '../picture.ts'
import { jongere } from './jongere.ts'

const workbook = join(checkout, 'data/aanmeldingen/wijkteam-oost.xlsx')

/** Reads the wijkteam's workbook in on the import screen and checks its report. */
export async function leesIn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Aanmeldingen' }).first().click()
  await page.getByRole('link', { name: 'Lees een bestand in' }).click()
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(workbook)
  await page.getByRole('radio', { name: /^Persoonsgerichte aanpak/ }).check({ force: true })
  await page.getByText('Dit zien').waitFor()
  await page.getByRole('button', { name: 'Lees in' }).click()
  await page.getByText('60 rijen gelezen: 54 goed, 6 niet.').waitFor()
  await page.getByRole('heading', { name: 'Rijen die niet kloppen' }).waitFor()
  const refused = page.getByRole('table', { name: 'Rijen die niet kloppen' })
  for (const row of ['11', '17', '26', '35', '44', '54'])
    await refused
      .getByRole('cell', { name: row, exact: true })
      .or(refused.getByRole('rowheader', { name: row, exact: true }))
      .first()
      .waitFor()
  expect(await refused.getByRole('row').count()).toBe(7)
  await takePicture(page, 'import-verslag')
}

/** Completes the concept of the young person and sends it. */
export async function verzend(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Naar de concepten' }).click()
  await page.getByRole('link', { name: 'Concepten 56' }).waitFor()
  await openConcept(page)
  await page.getByRole('heading', { level: 1, name: jongere.naam }).waitFor()
  await page.getByText('Nog 9 in te vullen').waitFor()
  await page.getByRole('radio', { name: 'Nee, er is meer nodig' }).check({ force: true })
  await vul(
    page,
    'Wie heb je gebeld, en waarom was dat niet genoeg?',
    'De moeder en de mentor. Zij willen helpen, maar kennen de jongens op straat niet.',
  )
  await vul(page, 'In eigen woorden van de jongere', jongere.vraag)
  await vul(page, 'Wat is er al geprobeerd?', 'Twee gesprekken thuis, en een nieuw rooster op school.')
  await vul(
    page,
    /^Er zijn problemen op meer dan één leefgebied/,
    'School: vier weken niet geweest. Straat: drie keer gezien met oudere jongens. Thuis: ruzie om geld.',
  )
  await vul(
    page,
    /^Er is overlast of een strafbaar feit/,
    'Drie meldingen van de wijkagent, op 3, 9 en 17 oktober.',
  )
  await vul(page, /^Eén organisatie kan dit niet alleen/, 'School, jongerenwerk en GGZ, met één plan.')
  await vul(page, /^Een lichtere weg is geprobeerd/, 'De mentor belde elke week. Dat bleef bij praten.')
  await page.getByRole('radio', { name: 'Ja', exact: true }).check({ force: true })
  await page.getByLabel('Ik heb nagekeken of dit klopt').check()
  await takePicture(page, 'aanmelding')
  await page.getByRole('button', { name: 'Verzend aanmelding' }).click()
  // On to the next concept: the sent one is a reading page from now on.
  await page.getByRole('heading', { level: 1, name: jongere.naam }).waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Aanmeldingen' }).first().click()
  await page.getByRole('link', { name: /^Verzonden/ }).click()
  const sent = page.getByRole('table', { name: 'Verzonden' }).getByRole('row', { name: jongere.naam })
  expect(await sent.innerText()).toContain(jongere.vraag)
}

const vul = (page: Page, label: string | RegExp, words: string) =>
  page.getByLabel(label, typeof label === 'string' ? { exact: true } : {}).fill(words)

/** Pages through the concepts until the young person's stands there. */
async function openConcept(page: Page): Promise<void> {
  const row = page.getByRole('link', { name: jongere.naam })
  const names = page.getByRole('table', { name: 'Concepten' }).getByRole('link')
  while ((await row.count()) === 0) {
    const before = await names.first().innerText()
    await page.getByRole('button', { name: 'Toon de volgende' }).click()
    await expect.poll(() => names.first().innerText()).not.toBe(before)
  }
  await row.click()
}
