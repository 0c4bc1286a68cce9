import type { Page } from 'playwright-core'

/** Rayan chose this colleague as vaste persoon; said on the page of who stays. */
export async function kiesVaste(page: Page, naam: string): Promise<void> {
  await page.getByRole('button', { name: 'Kies de vaste persoon' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wie blijft?' })
  await dialog.getByLabel('Zoek een collega').fill(naam)
  await dialog.getByRole('radio', { name: new RegExp(`^${naam}`) }).check({ force: true })
  await dialog
    .getByRole('group', { name: 'Koos Rayan zelf?' })
    .getByRole('radio', { name: 'Ja' })
    .check({ force: true })
  await dialog.getByRole('button', { name: 'Bewaar' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByText(/^Gekozen door Rayan/).waitFor()
}
