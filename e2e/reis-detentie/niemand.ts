import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { checkPage } from '../check-page.ts'

/** On the phone: one tap and a yes, taken back the same day, and said again with words. Only Nadia sees this place and leads on it. */
export async function zegNiemand(page: Page): Promise<void> {
  const moment = page.getByRole('listitem').filter({ hasText: 'Samen naar de fietsenmaker' })
  const say = moment.getByRole('button', { name: 'Er was niemand', exact: true })
  await say.click()
  await moment.getByText('Nadia leest dit.').waitFor()
  expect(await checkPage(page)).toEqual([])
  await moment.getByRole('button', { name: 'Toch niet' }).click()
  await say.click()
  await moment.getByRole('button', { name: 'Ja, er was niemand' }).click()
  await moment.getByText('Jij zei: er was niemand.').waitFor()
  await moment.getByRole('button', { name: 'Neem terug' }).click()
  await say.click()
  await moment.getByLabel(/^Wil je er iets bij zeggen/).fill('Ik stond er een uur.')
  await moment.getByRole('button', { name: 'Ja, er was niemand' }).click()
  await moment.getByText('Jij zei: er was niemand.').waitFor()
  await moment.getByText('Ik stond er een uur.').waitFor()
}

/** At the desk: it waits in Mijn werk, and is answered in words. */
export async function antwoordOpNiemand(page: Page): Promise<void> {
  const waits = page.getByRole('region', { name: 'Wachten op mij' }).getByRole('listitem')
  const row = waits.filter({ hasText: 'Zegt: bij ‘Samen naar de fietsenmaker’ op 11 november' })
  await row.getByRole('link', { name: 'Antwoord' }).click()
  await page.getByText('Rayan zegt dat er niemand was.').waitFor()
  await page.getByRole('button', { name: 'Antwoord Rayan' }).click()
  const dialog = page.getByRole('dialog', { name: 'Antwoord Rayan' })
  await dialog.getByLabel('Je antwoord').fill('Ik bel je zo. Morgen ben ik er wel.')
  await dialog.getByRole('button', { name: 'Antwoord', exact: true }).click()
  await page.getByText('Nadia Haddou antwoordde:').waitFor()
  expect(await checkPage(page)).toEqual([])
}
