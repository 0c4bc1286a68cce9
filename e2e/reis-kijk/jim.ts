import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { signInAs } from '../sign-in.ts'
import { doel } from './gezin.ts'
import { besluitMerk, jim, jongere, moeder, vader } from './mensen.ts'
import { doe } from './wereld.ts'

export const jimAfspraak = 'Na de training praten we een kwartier.'

/** Dylan says whom he wants to ask, asks, and the trainer is willing; until 16 the parents with gezag speak first. */
export async function vraagWie(page: Page): Promise<void> {
  await page.goto('/portaal/mensen')
  await page.getByRole('link', { name: 'Naar mijn JIM' }).click()
  const form = page.getByRole('form', { name: 'Wie zou je willen vragen om mee te denken?' })
  await form.getByLabel('Wie is het?').fill(jim.roepnaam)
  await form.getByLabel(/^Wie is dat voor jou\?/).fill(jim.relatie)
  await form
    .getByRole('group', { name: 'Is die persoon 18 of ouder?' })
    .getByRole('radio', { name: 'Ja' })
    .check({ force: true })
  await form
    .getByRole('group', { name: 'Woon je in hetzelfde huis?' })
    .getByRole('radio', { name: 'Nee' })
    .check({ force: true })
  await form.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByText('Tot je 16e zeggen je ouders eerst ja.').waitFor()
  await page.getByRole('button', { name: `Ik heb ${jim.roepnaam} gevraagd` }).click()
  await page.getByRole('button', { name: `${jim.roepnaam} wil wel` }).click()
  await page.getByText('We wachten op je ouders.').waitFor()
}

/** A parent answers the own question, and is told that the other doesn't read it. */
export async function ouderZegt(page: Page, antwoord: 'ja' | 'nee'): Promise<void> {
  await page.goto('/portaal/mensen')
  await page.getByRole('link', { name: 'Lees de vraag' }).click()
  await page.getByRole('heading', { name: `${jongere.roepnaam} wil ${jim.roepnaam} als JIM` }).waitFor()
  const words = antwoord === 'ja' ? 'Ja, dat is goed' : 'Nee, liever niet'
  await page.getByRole('button', { name: words }).click()
  await page.getByText(`Jij zei ${antwoord}.`).waitFor()
}

/** One yes, one no: the vaste persoon talks, and decides with the day of the talk and why. */
export async function besluit(page: Page, casusPad: string): Promise<void> {
  await page.goto(`${casusPad}/jim`)
  await page
    .getByRole('listitem')
    .filter({ hasText: /moeder: ja/ })
    .waitFor()
  await page
    .getByRole('listitem')
    .filter({ hasText: /vader: nee/ })
    .waitFor()
  const form = page.getByRole('form', { name: 'Eén ouder zegt ja, een ander niet' })
  await form.getByRole('textbox', { name: 'Wanneer was het gesprek?' }).fill('2-11-2026')
  await form.getByLabel('Waarom kan de JIM doorgaan?').fill(`${besluitMerk}: hij kent hem al vijf jaar.`)
  await form.getByRole('button', { name: 'Leg het besluit vast' }).click()
  await page.getByText('Besloten na het gesprek op 2 november 2026').waitFor()
}

/** What both agree, in Dylan's words, and his signature. */
export async function spreekAf(page: Page): Promise<void> {
  await page.goto('/portaal/jim')
  await page.getByText('Na een gesprek op 2 november 2026 mag het toch.').waitFor()
  const form = page.getByRole('form', { name: 'Wat spreken jullie af?' })
  await form.getByLabel(`Wat doet ${jim.roepnaam}?`).fill('Elke week bellen.')
  await form.getByLabel(`Wat doet ${jim.roepnaam} niet?`).fill('Voor mij beslissen.')
  await form.getByLabel('Wanneer stoppen jullie?').fill('Als een van ons dat wil.')
  await form.getByRole('button', { name: 'Bewaar wat we afspreken' }).click()
  await page.getByRole('button', { name: 'Ik teken' }).click()
  await page.getByText('getekend op 2 november 2026').waitFor()
}

/** The vaste persoon makes the code that is handed over in person. */
export async function maakCode(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Maak een code voor de JIM' }).click()
  const code = (
    await page
      .getByText(/[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/)
      .first()
      .innerText()
  ).trim()
  return /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(code)?.[0] ?? ''
}

/** The JIM on the own phone: a code, the agreement, a signature, and whom to call. */
export async function openAlsJim(page: Page, code: string): Promise<void> {
  await signInAs(page, jim.gebruiker)
  await page.getByLabel('Mijn code').fill(code)
  await page.getByRole('button', { name: 'Open mijn pagina' }).click()
  await page.getByRole('heading', { level: 1, name: 'Jij bent JIM' }).waitFor()
  await page.getByText('Voor mij beslissen.').waitFor()
  await page.getByRole('button', { name: 'Ik teken' }).click()
  await page.getByText(`${jongere.roepnaam} laat nog niets zien. Dat is gewoon.`).waitFor()
  await page.getByText('Bart Mulder').first().waitFor()
}

/** Marieke asks something of the JIM, within the shared goal; no parent reads it. Answers its key. */
export async function vraagJim(page: Page, casusId: string): Promise<void> {
  const { sporen, mensen } = await doe(page, 'GET', `/v1/casussen/${casusId}/plan`)
  const owner = mensen.find((m: { kant: string }) => m.kant === 'jim')
  await doe(page, 'POST', `/v1/sporen/${sporen[0].id}/afspraken`, {
    tekst: jimAfspraak,
    eigenaarId: owner.id,
    datum: '2026-11-18',
    publiek: { wie: 'gekozen', organisaties: [], jeugdigeVanaf: '2026-11-02', ouderVanaf: null },
  })
}

/** Dylan lets the JIM see his goal and what is asked of the JIM, and nothing else. */
export async function laatZien(page: Page): Promise<void> {
  await page.goto('/portaal/jim')
  for (const wat of [doel, jimAfspraak]) {
    const one = page.getByRole('listitem').filter({ hasText: wat })
    await one.getByText(`${jim.roepnaam} ziet dit niet`, { exact: true }).waitFor()
    await one.getByRole('button', { name: /^Laat zien/ }).click()
    await one.getByText(`${jim.roepnaam} ziet dit`, { exact: true }).waitFor()
  }
}

/** The JIM reads the shared goal and says yes to what is asked. */
export async function zegtJa(page: Page): Promise<void> {
  await page.goto('/portaal')
  await page.getByText(doel).waitFor()
  const one = page.getByRole('region', { name: jimAfspraak })
  await one.getByRole('button', { name: /^Ja/ }).click()
  await one.getByText('Jij zei ja.').waitFor()
}

/** The JIM stops; from then on there is nothing to see. */
export async function stopt(page: Page): Promise<void> {
  await page.goto('/portaal')
  await page.getByRole('button', { name: `Stop met ${jongere.roepnaam}` }).click()
  await page.getByRole('button', { name: 'Ja, ik stop' }).click()
  await page.getByText('Je bent nu van niemand de JIM').waitFor()
  expect(await page.getByText(doel).count()).toBe(0)
}

/** Every question that a JIM could try: refused, without a word of anybody. */
export async function vangtBot(page: Page, casusId: string): Promise<string> {
  const told: string[] = []
  const parts = ['', '/plan', '/metingen', '/metingen/blad?voor=mij', '/gezin', '/jims', '/gebeurtenissen']
  const paths = [...parts.map((part) => `/v1/casussen/${casusId}${part}`), '/v1/mijn-plan', '/v1/mijn-jim']
  for (const path of paths) {
    const answer = await page.request.get(path)
    const text = await answer.text()
    if (answer.status() === 200)
      expect(text, path).not.toMatch(new RegExp(`${moeder.roepnaam}|${vader.roepnaam}|${jongere.roepnaam}`))
    else expect([403, 404], path).toContain(answer.status())
    told.push(text)
  }
  return told.join('\n')
}
