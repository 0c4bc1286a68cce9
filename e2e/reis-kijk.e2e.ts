import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { readPdf } from '../src/testing/read-pdf.ts'
import { allRows } from '../src/testing/start-klok.ts'
import { checkPage } from './check-page.ts'
import { geefCode } from './reis/casus.ts'
import { openMetCode } from './reis/portaal.ts'
import { type Gehoord, leesAlles, luister, nergens, paginas } from './reis-kijk/afluisteren.ts'
import {
  dagen,
  jongere,
  type Mens,
  type Moment,
  merk,
  moeder,
  momenten,
  ouders,
  thuis,
  vader,
} from './reis-kijk/mensen.ts'
import {
  laatLezen,
  leesAnderen,
  startRonde,
  voegVaderToe,
  vulIn,
  vulInAlsSchool,
} from './reis-kijk/vragen.ts'
import { signIn, signInAs } from './sign-in.ts'
import { type Bezoek, bureau, type Huis, startHuis, telefoon } from './start-huis.ts'

// A fourteen-year-old, two parents who don't agree, and his school, through three rounds: each apart, he first, and no parent ever
// meets the other's words.
// Some forty pages a round, each until nothing is being fetched any more.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 })

let huis: Huis
let casusId = ''
const bezoeken = new Map<string, Bezoek>()
const gehoord = new Map<string, Gehoord>()

async function bij(naam: string): Promise<Page> {
  const open = bezoeken.get(naam)
  if (open) return open.page
  const bezoek = await huis.open(bureau)
  bezoeken.set(naam, bezoek)
  await signIn(bezoek.page, naam)
  return bezoek.page
}

/** Someone's phone, on which everything that the server says is kept, from the first page on. */
async function opTelefoon(wie: Mens): Promise<Page> {
  const open = bezoeken.get(wie.roepnaam)
  if (open) return open.page
  const bezoek = await huis.open(telefoon)
  bezoeken.set(wie.roepnaam, bezoek)
  gehoord.set(wie.roepnaam, luister(bezoek.page))
  return bezoek.page
}

const pad = () => `/casussen/${casusId}`
const ander = (wie: Mens) => (wie === moeder ? vader : moeder)

beforeAll(async () => {
  huis = await startHuis()
  const [row] = await allRows(
    huis.database,
    "select casus_id from persoon where soort = 'jeugdige' and roepnaam = 'Jayden'",
  )
  casusId = String(row?.casus_id)
})
afterAll(() => huis?.close())
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const [naam, { page }] of bezoeken)
    console.error(`${naam} ${page.url()}\n${await page.locator('body').ariaSnapshot()}`)
})

test('de vader komt erbij, en ieder opent met een eigen code de eigen pagina op de telefoon', async () => {
  const marieke = await bij('Marieke')
  await marieke.goto(pad())
  await voegVaderToe(marieke)
  for (const wie of thuis) {
    const code = await geefCode(marieke, `${wie.roepnaam} Pinas`)
    await openMetCode(await opTelefoon(wie), wie.gebruiker, code, wie.roepnaam)
  }
})

describe.each(momenten)('%s', (moment: Moment) => {
  const school = `Dat Bartzegt${moment} hier staat.`

  test('ieder wordt apart gevraagd', async () => {
    if (moment !== 'T0') {
      for (const { context } of bezoeken.values()) await context.close()
      bezoeken.clear()
      gehoord.clear()
      await huis.goTo(dagen[moment].begin)
      for (const wie of thuis) await signInAs(await opTelefoon(wie), wie.gebruiker)
    }
    await startRonde(await bij('Marieke'), pad(), moment)
  })

  test('ieder vult in op de telefoon; wat getypt is blijft, en niemand leest mee', async () => {
    for (const wie of thuis) await vulIn(await opTelefoon(wie), wie, moment)
    const signs = thuis.map((wie) => merk(wie, moment))
    for (const naam of ['Marieke', 'Bart'])
      for (const part of ['metingen', 'gebeurtenissen', 'plan', 'bijdragen']) {
        const answer = await (await bij(naam)).request.get(`/v1${pad()}/${part}`)
        expect(answer.status(), part).toBe(200)
        const told = await answer.text()
        for (const sign of signs) expect(told).not.toContain(sign)
      }
    for (const wie of thuis) {
      const others = thuis.filter((one) => one !== wie).map((one) => merk(one, moment))
      const page = await opTelefoon(wie)
      const seen = await leesAlles(page, casusId, ['/portaal/hoe-gaat-het'])
      await nergens(gehoord.get(wie.roepnaam) ?? luister(page), seen, others)
    }
  })

  test('de jongere laat als eerste lezen; daarna de ouders en de school', async () => {
    for (const wie of thuis) {
      const page = await opTelefoon(wie)
      await page.goto('/portaal/hoe-gaat-het')
      await page
        .getByRole('region', { name: 'Een paar vragen voor jou' })
        .getByRole('link', { name: 'Kies wie het leest' })
        .click()
      await laatLezen(page, wie)
    }
    await vulInAlsSchool(await bij('Bart'), moment, school)
    const marieke = await bij('Marieke')
    await marieke.goto(`${pad()}/hoe-gaat-het`)
    await marieke.getByText(merk(jongere, moment)).first().waitFor()
    for (const wie of ouders) expect(await marieke.getByText(merk(wie, moment)).count()).toBe(0)
  })

  test('hij leest eerst; dan staat het naast elkaar, met wat anders is als iets om over te praten', async () => {
    const page = await opTelefoon(jongere)
    await leesAnderen(page, 3)
    const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Onderwijs' }) })
    for (const sign of [...thuis.map((wie) => merk(wie, moment)), `Bartzegt${moment}`])
      await card.getByText(sign).first().waitFor()
    if (moment !== 'T2') await card.getByText('Hier kijken jullie anders naar.').waitFor()
    if (moment !== 'T0') await card.getByText('Het helpt nu', { exact: false }).first().waitFor()
    expect(await checkPage(page)).toEqual([])
    const marieke = await bij('Marieke')
    await marieke.goto(`${pad()}/hoe-gaat-het`)
    for (const wie of thuis) await marieke.getByText(merk(wie, moment)).first().waitFor()
    if (moment === 'T0') await marieke.getByRole('heading', { name: 'Om over te praten' }).waitFor()
  })

  test('geen ouder komt ooit woorden van de andere ouder tegen: op geen scherm, geen blad, in geen antwoord', async () => {
    for (const wie of ouders) {
      const page = await opTelefoon(wie)
      const asked = await page.request.get(`/v1/casussen/${casusId}/metingen`)
      const { rondes } = await asked.json()
      const mine = rondes.flatMap((r: { informanten: { id: string }[] }) => r.informanten)
      expect(mine).toHaveLength(momenten.indexOf(moment) + 1)
      const own = mine.flatMap(({ id }: { id: string }) => [
        `/portaal/hoe-gaat-het/${id}`,
        `/portaal/hoe-gaat-het/${id}/lezen`,
      ])
      const seen = await leesAlles(page, casusId, [...paginas, ...own])
      expect(seen).toContain(merk(wie, moment))
      expect(seen).toContain(merk(jongere, moment))
      expect(seen).toContain(`Bartzegt${moment}`)
      const until = momenten.slice(0, momenten.indexOf(moment) + 1)
      await nergens(
        gehoord.get(wie.roepnaam) ?? luister(page),
        seen,
        until.map((past) => merk(ander(wie), past)),
      )
    }
  })

  test('op het blad voor aan tafel staat alleen wat iedereen daar mag lezen', async () => {
    const marieke = await bij('Marieke')
    const blad = async (voor: string) => {
      const answer = await marieke.request.get(`/v1/casussen/${casusId}/metingen/blad?voor=${voor}`)
      expect(answer.status()).toBe(200)
      return (await readPdf(new Uint8Array(await answer.body()))).text.replaceAll(/\s/g, '')
    }
    const [jeugdige, gezin] = [await blad('jeugdige'), await blad('gezin')]
    for (const wie of thuis) expect(jeugdige).toContain(merk(wie, moment))
    expect(gezin).toContain(merk(jongere, moment))
    for (const wie of ouders) expect(gezin).not.toContain(merk(wie, moment))
  })
})

test('hij kiest waaraan hij wil werken, en dat komt met één afspraak in het plan', async () => {
  const page = await opTelefoon(jongere)
  await page.goto('/portaal/hoe-gaat-het')
  await page.getByRole('button', { name: 'Hier wil ik aan werken' }).first().click()
  await page.getByLabel('Wat wil je bereiken?').fill('Dat ze eerst vragen wat er was.')
  await page.getByLabel(/^Wat is de eerste stap\?/).fill('Bart en ik praten elke vrijdag.')
  await page.getByRole('button', { name: 'Bewaar wat ik wil' }).click()
  await page.getByText('Dit wil je. Samen zetten jullie het in je plan.').waitFor()
  const marieke = await bij('Marieke')
  await marieke.goto(`${pad()}/hoe-gaat-het`)
  await marieke.getByRole('button', { name: 'Zet in het plan' }).click()
  const form = marieke.getByRole('form', { name: 'Zet in het plan' })
  expect(await form.getByLabel('Doel, in de woorden van de jongere').inputValue()).toBe(
    'Dat ze eerst vragen wat er was.',
  )
  const owner = form.getByLabel('Wie doet dit?')
  const bart = (await owner.getByRole('option').allInnerTexts()).find((one) => one.startsWith('Bart'))
  await owner.selectOption({ label: bart ?? '' })
  await form.getByRole('textbox', { name: 'Wanneer?' }).fill(dagen.T2.plan)
  await form.getByRole('button', { name: 'Zet in het plan' }).click()
  await marieke.getByText('Staat in het plan.').waitFor()
  await marieke.goto(`${pad()}/plan`)
  await marieke.getByText('Dat ze eerst vragen wat er was.').first().waitFor()
  await page.goto('/portaal/hoe-gaat-het')
  await page.getByText('Dit staat in je plan.').waitFor()
  for (const wie of ouders) {
    const phone = await opTelefoon(wie)
    expect(await leesAlles(phone, casusId, ['/portaal', '/portaal/hoe-gaat-het'])).not.toContain(
      'Datzeeerstvragenwaterwas',
    )
  }
})
