import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asLoader } from '../src/kernel/migrate.ts'
import { insertCasus } from '../src/testing/insert-casus.ts'
import { asOwner } from '../src/testing/start-klok.ts'
import { checkPage } from './check-page.ts'
import { hasFocus, tabTo } from './keyboard.ts'
import { signIn } from './sign-in.ts'
import { type Bezoek, bureau, type Huis, startHuis, telefoon } from './start-huis.ts'

// A young person, a code on a card and a phone: Chromium's own virtual authenticator stands in for finger and face.
let huis: Huis
let hulp: Bezoek
let plek: string
let jongere: Bezoek
let phone: Phone

beforeAll(async () => {
  huis = await startHuis()
  plek = await makePlek()
  hulp = await huis.open(bureau)
  await signIn(hulp.page, 'Marieke')
  jongere = await huis.open(telefoon)
  phone = await givePhone(jongere.page)
})
afterAll(() => huis?.close())

type Phone = { cdp: CDPSession; id: string }

/** A phone with a screen lock, whose owner puts a finger on it at once. */
async function givePhone(page: Page, verified = true): Promise<Phone> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: verified,
      automaticPresenceSimulation: true,
    },
  })
  return { cdp, id: authenticatorId }
}

/** A casus of Marieke and Nadia with a young person who has no page yet. */
async function makePlek(): Promise<string> {
  const casusId = await insertCasus(huis.database.ownerUrl, {
    regime: 'steun',
    roepnaam: 'Isa',
    achternaam: 'Bos',
    deelnames: [
      { wie: 'marieke', rollen: ['casusregisseur'] },
      { wie: 'nadia', rollen: ['vaste_persoon'] },
    ],
  })
  const id = await asOwner(huis.database, (client) =>
    asLoader(client, async () => {
      const { rows } = await client.query(
        `insert into betrokkenheid (casus_id, kant, rollen, persoon_id, casus_start)
        select $1, 'jeugdige', '{jeugdige}', id, sec.nu() from persoon where casus_id = $1 and soort = 'jeugdige' returning id`,
        [casusId],
      )
      return rows[0].id
    }),
  )
  return `/v1/casussen/${casusId}/betrokkenheden/${id}/uitnodiging`
}

/** Passkeys belong to a name, so whoever comes by the address in figures goes on at the name of the same machine. */
const named = (path: string) => huis.url.replace('127.0.0.1', 'localhost') + path

/** The code that Marieke hands over. */
async function code(): Promise<string> {
  const answer = await hulp.page.request.put(plek, { headers: { origin: huis.url } })
  expect(answer.status()).toBe(200)
  return (await answer.json()).code
}

const look = async (page: Page, name: string) => {
  if (process.env.KIJK) await page.screenshot({ path: join(process.env.KIJK, `${name}.png`), fullPage: true })
}
async function fine(page: Page, name: string): Promise<void> {
  for (const width of [390, 320, 1280]) {
    await page.setViewportSize({ width, height: 844 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await checkPage(page), `${name} ${width} ${colorScheme}`).toEqual([])
      await look(page, `${name}-${width}-${colorScheme}`)
    }
  }
  await page.setViewportSize(telefoon)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

async function firstTime(page: Page, words: string, naam = ''): Promise<void> {
  await page.goto(named('/portaal/eerste-keer'))
  await page.getByLabel('Mijn code').fill(words)
  if (naam) await page.getByLabel('Naam voor deze telefoon').fill(naam)
  await page.getByRole('button', { name: 'Maak mijn sleutel' }).click()
}
const hello = (page: Page) => page.getByRole('heading', { level: 1, name: /^Hoi/ })
async function signOut(page: Page): Promise<void> {
  await page.getByText('Instellingen', { exact: true }).click()
  await page.getByRole('button', { name: 'Log uit' }).click()
  await page.getByRole('heading', { name: 'Je bent uitgelogd' }).waitFor()
}
const open = (page: Page) => page.getByRole('button', { name: 'Inloggen met je telefoon' }).click()

describe('met de eigen telefoon', () => {
  test('wie nergens een account heeft, vindt de deur: eerst de telefoon, dan de code, dan iets anders', async () => {
    const { page } = jongere
    await page.goto('/portaal')
    await page.getByRole('heading', { level: 1, name: 'Log in' }).waitFor()
    expect(new URL(page.url()).hostname).toBe('localhost')
    await fine(page, 'inloggen')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Sign in with your phone' }).waitFor()
    await fine(page, 'inloggen-en')
    await page.getByRole('link', { name: 'I have a code' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your first time' }).waitFor()
    await fine(page, 'eerste-keer-en')
  })

  test('een telefoon zonder sleutel krijgt uitleg en geen fout van de machine', async () => {
    const { page } = jongere
    await page.goto(named('/portaal/inloggen'))
    await open(page)
    await page.getByText('Je bent gestopt, of het duurde te lang.').waitFor()
    await fine(page, 'inloggen-afgebroken')
  })

  test('een verkeerde of lege code staat bij het veld, en wat er stond, blijft staan', async () => {
    const { page } = jongere
    await firstTime(page, '')
    await page.getByRole('link', { name: 'Vul je code in.' }).waitFor()
    await page.getByLabel('Mijn code').fill('AAAA-BBBB-CCCC')
    await page.getByRole('button', { name: 'Maak mijn sleutel' }).click()
    await page.getByRole('link', { name: /^Deze code werkt niet/ }).waitFor()
    expect(await page.getByLabel('Mijn code').inputValue()).toBe('AAAA-BBBB-CCCC')
    await fine(page, 'eerste-keer-fout')
  })

  test('met de code wordt de telefoon de sleutel, en daarna is de telefoon genoeg', async () => {
    const { page } = jongere
    await firstTime(page, await code())
    await hello(page).waitFor()
    await signOut(page)
    await page.getByRole('link', { name: 'Log in' }).click()
    await page.getByRole('heading', { level: 1, name: 'Log in' }).waitFor()
    await open(page)
    await hello(page).waitFor()
    expect(
      (await phone.cdp.send('WebAuthn.getCredentials', { authenticatorId: phone.id })).credentials,
    ).toHaveLength(1)
  })

  test('zonder vinger, gezicht of pincode gaat de deur niet open', async () => {
    const { page } = jongere
    await signOut(page)
    await phone.cdp.send('WebAuthn.setUserVerified', { authenticatorId: phone.id, isUserVerified: false })
    await page.goto(named('/portaal/inloggen'))
    await open(page)
    await page.getByText('Heeft je telefoon nog geen slot?').waitFor()
    await phone.cdp.send('WebAuthn.setUserVerified', { authenticatorId: phone.id, isUserVerified: true })
  })

  test('alleen met het toetsenbord', async () => {
    const { page } = jongere
    await page.goto(named('/portaal/inloggen'))
    const button = page.getByRole('button', { name: 'Inloggen met je telefoon' })
    await button.waitFor()
    await tabTo(page, button)
    expect(await hasFocus(button)).toBe(true)
    await page.keyboard.press('Enter')
    await hello(page).waitFor()
  })

  test('een tweede telefoon erbij, en hem weer weghalen', async () => {
    const { page } = jongere
    await page.goto(named('/portaal/telefoons'))
    await page.getByRole('heading', { name: 'Mijn telefoon', exact: true }).waitFor()
    await phone.cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: phone.id })
    const second = await givePhone(page)
    await page.getByLabel('Naam voor de nieuwe telefoon').fill('Tablet thuis')
    await page.getByRole('button', { name: 'Zet erbij' }).click()
    await page.getByText('Tablet thuis hoort er nu bij.').waitFor()
    await fine(page, 'telefoons')
    await page.getByRole('button', { name: 'Haal weg: Tablet thuis' }).click()
    await fine(page, 'telefoon-weghalen')
    await page.getByRole('button', { name: 'Ja, haal weg' }).click()
    await page.getByText('Tablet thuis is weg.').waitFor()
    await signOut(page)
    await page.goto(named('/portaal/inloggen'))
    await open(page)
    await page.getByText('Deze telefoon opent hier geen pagina.').waitFor()
    await fine(page, 'inloggen-onbekend')
    phone = second
  })

  test('alles kwijt: een nieuwe code van wie helpt, en de jongere leest wie dat was', async () => {
    const { page } = jongere
    await firstTime(page, await code(), 'Nieuwe telefoon')
    await page.getByText('Je pagina is geopend met een nieuwe code').waitFor()
    await fine(page, 'mijn-plan-na-code')
    await code()
    await page.goto(named('/portaal/telefoons'))
    await page.getByText('Er is een nieuwe code voor je pagina').waitFor()
    await fine(page, 'telefoons-code')
    await page.getByRole('button', { name: 'Zet de code uit' }).click()
    await page.getByText('De code is uit.').waitFor()
    expect(await page.getByText('Er is een nieuwe code voor je pagina').count()).toBe(0)
  })

  test('wie vanuit een eigen scherm inlogt, komt op dat scherm terug en nooit op een andere website', async () => {
    const { page } = jongere
    await signOut(page)
    await page.goto(named('/portaal/verhaal'))
    await open(page)
    await page.waitForURL('**/portaal/verhaal')
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await signOut(page)
    await page.goto(named('/portaal/inloggen?naar=https://elders.example'))
    await open(page)
    await hello(page).waitFor()
    expect(new URL(page.url()).hostname).toBe('localhost')
    const own = jongere.complaints.filter((line) => !line.startsWith('Failed to load resource'))
    expect(own).toEqual([])
  })
})
