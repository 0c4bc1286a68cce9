import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { achternaam, type Mens, moeder, ouders, thuisMerk, vader } from './mensen.ts'
import { doe } from './wereld.ts'

/** What only one parent may know of: keys and words of the other. */
export type Sporen = { persoonId: string; betrokkenheidId: string; afspraakId: string }
export const doel = 'Dat ze op school eerst vragen wat er was.'

/** Marieke adds a parent, who has gezag. */
export async function voegOuderToe(page: Page, { roepnaam, label }: Mens): Promise<void> {
  await page.getByRole('button', { name: 'Voeg een ouder toe' }).click()
  const dialog = page.getByRole('dialog', { name: 'Voeg een ouder toe' })
  await dialog.getByLabel('Roepnaam').fill(roepnaam)
  await dialog.getByLabel(/^Achternaam/).fill(achternaam)
  await dialog.getByLabel('Wat is deze persoon van de jongere?').fill(label.split(', ')[1] ?? '')
  await dialog
    .getByRole('group', { name: 'Heeft deze ouder gezag?' })
    .getByRole('radio', { name: 'Ja' })
    .check({ force: true })
  await dialog.getByLabel('Waar blijkt dat uit?').fill('Gezagsregister')
  await dialog.getByRole('textbox', { name: 'Op welke dag is dat nagegaan?' }).fill('2-11-2026')
  await dialog.getByRole('button', { name: 'Bewaar' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** The regisseur says why the parents are kept apart; from here on each thing says for which of them it is. */
export async function zegTweeHuizen(page: Page, casusPad: string): Promise<void> {
  await page.goto(`${casusPad}/gezin`)
  await page.getByText('De ouders zien nu hetzelfde').waitFor()
  await page.getByRole('button', { name: 'Ouders in twee huizen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ouders in twee huizen' })
  await dialog.getByLabel('Waarom?').fill('Ze ruziën over alles. Dylan zit ertussen.')
  await dialog.getByRole('button', { name: 'Houd apart' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByText('Wat voor de een is, ziet de ander niet.').waitFor()
}

type Betrokken = { id: string; kant: string; persoonId: string; naam: string }

/** A shared goal, and an afspraak at home for each parent alone: one chosen in the form, the other because he does it
 * himself. What says 'parents' without saying which is refused. */
export async function maakPlan(page: Page, casusId: string): Promise<ReadonlyMap<Mens, Sporen>> {
  const { ouders: known } = await doe(page, 'GET', `/v1/casussen/${casusId}/gezin`)
  const ids = new Map<Mens, string>()
  for (const wie of ouders)
    ids.set(wie, known.find((o: { naam: string }) => o.naam.startsWith(wie.roepnaam)).persoonId)
  const allen = {
    wie: 'allen',
    organisaties: [],
    jeugdigeVanaf: '2026-11-02',
    ouderVanaf: '2026-11-02',
    ouderIds: [...ids.values()],
  }
  const spoor = { soort: 'onderwijs', doel, doelVan: 'jeugdige' }
  const refused = await page.request.post(`/v1/casussen/${casusId}/sporen`, {
    data: { ...spoor, publiek: { ...allen, ouderIds: undefined } },
    headers: { 'idempotency-key': 'kijk-zonder-ouder' },
  })
  expect([refused.status(), (await refused.json()).reden]).toEqual([409, 'welke_ouder'])
  const { id: spoorId } = await doe(page, 'POST', `/v1/casussen/${casusId}/sporen`, {
    ...{ ...spoor, publiek: allen },
  })
  await maakAfspraakMetMoeder(page, casusId)
  const { betrokkenheden } = await doe(page, 'GET', `/v1/casussen/${casusId}`)
  const part = (wie: Mens): Betrokken =>
    betrokkenheden.find((b: Betrokken) => b.kant === 'ouder' && b.persoonId === ids.get(wie))
  const afspraak = (tekst: string, eigenaarId: string) => ({
    tekst,
    eigenaarId,
    datum: '2026-11-15',
    publiek: { ...allen, wie: 'gekozen', ouderIds: undefined },
  })
  await doe(
    page,
    'POST',
    `/v1/sporen/${spoorId}/afspraken`,
    afspraak(`${thuisMerk(vader)}: elke zondag samen de tas inpakken.`, part(vader).id),
  )
  const { afspraken } = await doe(page, 'GET', `/v1/casussen/${casusId}/plan`)
  return new Map(
    ouders.map((wie) => [
      wie,
      {
        persoonId: ids.get(wie) ?? '',
        betrokkenheidId: part(wie).id,
        afspraakId: afspraken.find((a: { tekst: string }) => a.tekst.startsWith(thuisMerk(wie))).id,
      },
    ]),
  )
}

async function maakAfspraakMetMoeder(page: Page, casusId: string): Promise<void> {
  await page.goto(`/casussen/${casusId}/plan`)
  await page.getByRole('link', { name: 'Afspraak', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Nieuwe afspraak' }).waitFor()
  await page.getByLabel('Bij welk spoor?').selectOption({ index: 1 })
  await page.getByLabel('Wat spreken jullie af?').fill(`${thuisMerk(moeder)}: om tien uur slapen.`)
  const owner = page.getByLabel('Wie is eigenaar?')
  const label = (await owner.getByRole('option').allInnerTexts()).find((o) => o.startsWith(moeder.roepnaam))
  await owner.selectOption({ label: label ?? '' })
  await page.getByRole('textbox', { name: 'Dag', exact: true }).fill('14-11-2026')
  await page.getByRole('radio', { name: 'Alleen mijn organisatie' }).check({ force: true })
  await page.getByRole('checkbox', { name: /^Dylan ziet dit/ }).check({ force: true })
  await page.getByRole('checkbox', { name: /^De ouders zien dit/ }).check({ force: true })
  const which = page.getByRole('group', { name: 'Voor welke ouder?' })
  await which.getByRole('checkbox', { name: 'Sharon (moeder)' }).check({ force: true })
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page
    .getByRole('link', { name: new RegExp(thuisMerk(moeder)) })
    .first()
    .waitFor()
}

/** The young person sees which parent reads what. */
export async function zietWieWatLeest(page: Page): Promise<void> {
  await page.goto('/portaal/gezin')
  for (const wie of ouders) {
    const part = page.getByRole('region', { name: `Alleen ${wie.roepnaam}` })
    await part.getByText(thuisMerk(wie)).waitFor()
    const other = wie === moeder ? vader : moeder
    await part.getByText(`${other.roepnaam} ziet dit niet.`).waitFor()
    expect(await part.getByText(thuisMerk(other)).count()).toBe(0)
  }
}
