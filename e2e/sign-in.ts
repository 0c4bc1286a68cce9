import type { Page } from 'playwright-core'

/** Signs in as people do: the page asks for it, the demo provider's page is where one chooses who to be. */
export async function signIn(page: Page, naam: string, path = '/'): Promise<void> {
  await page.goto(path)
  if (path.startsWith('/portaal')) await otherWay(page)
  const choice = page.getByRole('heading', { name: 'Wie ben je?' })
  await choice.waitFor()
  await page.getByRole('button', { name: new RegExp(`^${naam}\\b`) }).click()
  // The choice has a heading of the same level: until it is gone nobody is signed in.
  await choice.waitFor({ state: 'detached' })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

/** Signs in under a name that isn't one of the personas, as whoever got a code does. */
export async function signInAs(page: Page, gebruiker: string): Promise<void> {
  await page.goto('/portaal')
  await otherWay(page)
  await page.getByLabel('Of log in als iemand die nog geen toegang heeft').fill(gebruiker)
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /^(Vul je code in|Hoi|Jij bent JIM)/ }).waitFor()
}

/** From the door of the portaal, where one's own phone comes first, to the sign-in service. */
function otherWay(page: Page): Promise<void> {
  return page.getByRole('link', { name: 'Log in op een andere manier' }).click()
}
