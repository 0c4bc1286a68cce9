import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkPage } from './check-page.ts'
import { takePicture } from './picture.ts'
import { findPlaatsen } from './plaatsen.ts'
import { signIn } from './sign-in.ts'
import { bureau, type Huis, startHuis, telefoon } from './start-huis.ts'

let huis: Huis
beforeAll(async () => {
  huis = await startHuis()
})
afterAll(() => huis.close())

const sizes = { bureau, telefoon }

/** Opens a page as someone on a desk and on a phone; nothing may be wrong with it. */
async function visit(
  naam: string,
  path: string,
  act: (page: Page) => Promise<void>,
  size: keyof typeof sizes = 'bureau',
) {
  const { page, context, complaints } = await huis.open(sizes[size])
  await signIn(page, naam, path)
  // Before signing in the page asks who is there, and is told: nobody.
  complaints.length = 0
  await act(page)
  expect([naam, path, size, await checkPage(page), complaints]).toEqual([naam, path, size, [], []])
  await context.close()
}
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

test('Sem ziet wie keek, vraagt wie het was, en krijgt antwoord van het contactpunt', async () => {
  const { page: marieke, context } = await huis.open(bureau)
  await signIn(marieke, 'Marieke')
  const { casusId = '' } = await findPlaatsen(huis.database, marieke)
  await marieke.goto(`/casussen/${casusId}/plan`)
  await heading(marieke, /.+/)
  await context.close()

  await visit(
    'Sem',
    '/portaal/wie-keek',
    async (page) => {
      await heading(page, 'Wie heeft gekeken?')
      await page.getByRole('heading', { name: 'Gemeente Merwestad' }).first().waitFor()
      expect(await page.getByText('Marieke').count()).toBe(0)
      await takePicture(page, 'wie-keek', true)
      await page.getByRole('link', { name: 'Wie was dit?' }).first().click()
      await heading(page, 'Wie was dit?')
      expect(await checkPage(page)).toEqual([])
      await page.getByRole('button', { name: 'Stel je vraag' }).click()
      await heading(page, 'Je vraag is weg')
    },
    'telefoon',
  )

  await visit('Marja', '/mijn-werk', async (page) => {
    await page.getByText('Eén vraag over wie keek').waitFor()
    await page.getByRole('link', { name: 'Bekijk de vragen' }).click()
    await heading(page, 'Vragen over wie keek')
    await takePicture(page, 'kijkvragen', true)
    await page.getByRole('link', { name: /Wie was dit/ }).click()
    await page.getByRole('cell', { name: 'Marieke van Dam' }).first().waitFor()
    expect(await checkPage(page)).toEqual([])
    await page.getByRole('textbox', { name: 'Je antwoord' }).fill('Dat was wie jouw plan bijhoudt.')
    await page.getByRole('radio', { name: 'Nee' }).check({ force: true })
    await takePicture(page, 'kijkvraag', true)
    await page.getByRole('button', { name: 'Verstuur antwoord' }).click()
    await page.getByText(/Beantwoord op/).waitFor()
  })

  await visit('Sem', '/portaal/wie-keek', async (page) => {
    await page.getByText('Dat was wie jouw plan bijhoudt.').waitFor()
  })
})

test('een vakmens opent waarom die een bijdrage, een afspraak en een overleg ziet', async () => {
  const { page, context } = await huis.open(bureau)
  await signIn(page, 'Nadia')
  const { casusId = '', overlegId = '' } = await findPlaatsen(huis.database, page)
  await context.close()
  for (const [path, size] of [
    [`/casussen/${casusId}/bijdragen`, 'bureau'],
    [`/overleggen/${overlegId}`, 'telefoon'],
    [`/casussen/${casusId}/plan`, 'bureau'],
  ] as const) {
    await visit(
      'Nadia',
      path,
      async (own) => {
        await own.getByText('Waarom zie ik dit?').first().click()
        await own
          .getByText(/Je doet mee als vaste persoon/)
          .first()
          .waitFor()
        await takePicture(own, `waarom-${path.split('/').at(-1)?.slice(0, 9)}`)
      },
      size,
    )
  }
})

test('de FG ziet register, log en controle; de beheerder bevestigt rechten', async () => {
  await visit('Anouk', '/toezicht', async (page) => {
    await page.getByRole('link', { name: 'Register van verwerkingen' }).waitFor()
    await takePicture(page, 'toezicht', true)
  })
  await visit('Anouk', '/toezicht/register', async (page) => {
    await page
      .getByText(/^\d+ handelingen$/)
      .first()
      .click()
    await takePicture(page, 'register')
  })
  await visit('Anouk', '/toezicht/log', async (page) => {
    await page.getByRole('button', { name: 'Lees het log' }).click()
    await page.getByText('Kies een doel.').first().waitFor()
    await page.getByRole('radio', { name: 'Interne controle' }).check({ force: true })
    await page.getByLabel('Waarom nu?').fill('Steekproef van dit kwartaal.')
    await page.getByRole('button', { name: 'Lees het log' }).click()
    await page
      .getByRole('cell', { name: /casusregisseur/ })
      .first()
      .waitFor()
    await takePicture(page, 'log', true)
  })
  await visit('Anouk', '/toezicht/log/controle', async (page) => {
    await page.getByRole('button', { name: 'Loop het log na' }).click()
    await page.getByText('Het log is heel').waitFor()
    await takePicture(page, 'logcontrole', true)
  })
  await visit('Anouk', '/toezicht/rechten', async (page) => {
    await page.getByRole('textbox', { name: 'Klaar voor' }).fill('31-12-2026')
    await page.getByRole('textbox', { name: 'Klaar voor' }).blur()
    await page.getByRole('button', { name: 'Begin een controle' }).click()
    await heading(page, 'Controle 2026')
    await takePicture(page, 'controle', true)
  })
  await visit(
    'Marja',
    '/toezicht/rechten',
    async (page) => {
      await page.getByRole('link', { name: /Controle 2026/ }).click()
      await page.getByRole('button', { name: 'Nog nodig: Ineke de Wit' }).click()
      await page.getByText('nog nodig', { exact: true }).first().waitFor()
      await takePicture(page, 'controle-telefoon', true)
    },
    'telefoon',
  )
})
