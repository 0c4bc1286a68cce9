import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkout } from '../src/cli/context.ts'
import { portaalRoutes } from '../src/web/portaal/routes.tsx'
import { professionalRoutes } from '../src/web/professional/routes.tsx'
import { checkPage, settled } from './check-page.ts'
import {
  findAsked,
  findGedeeldeKring,
  findGevraagd,
  findInformant,
  findPlaatsen,
  type Plaatsen,
  schrijfVoorval,
  tekenKring,
  vertelVerhaal,
} from './plaatsen.ts'
import { signIn } from './sign-in.ts'
import { type Bezoek, begin, bureau, type Huis, startHuis, telefoon } from './start-huis.ts'
import { withoutDemo } from './without-demo.ts'

// Every screen in both themes and at each width, as someone who uses it; then what a screen is when it is not full.
const widths = [320, 768, 1280]
const mainScreens = new Set([
  '/mijn-werk',
  '/casussen/$casusId',
  '/casussen/$casusId/plan',
  '/overleggen/$overlegId',
  '/portaal',
])
const nergens = '018f9999-0000-7000-8000-000000000000'
const visited = new Set<string>()

let huis: Huis
let ids: Plaatsen
const bezoeken = new Map<string, Bezoek>()

beforeAll(async () => {
  huis = await startHuis()
  const { page } = await bij('Marieke')
  ids = await findPlaatsen(huis.database, page)
  ids = { ...ids, bijdrageId: await schrijfVoorval(page, ids.casusId ?? '', begin.slice(0, 10)) }
})

afterAll(() => huis?.close())

async function bij(naam: string, path = '/'): Promise<Bezoek> {
  const known = bezoeken.get(naam)
  if (known) return known
  const bezoek = await huis.open(path === '/' ? bureau : telefoon)
  bezoeken.set(naam, bezoek)
  await signIn(bezoek.page, naam, path)
  return bezoek
}

/** Goes to a route and checks it at each width in both themes; answers what was found wrong, with where. */
async function visit(page: Page, route: string, more: Plaatsen = {}): Promise<string[]> {
  visited.add(route)
  const path = route.replaceAll(/\$(\w+)/g, (_all, name: string) => more[name] ?? ids[name] ?? '')
  await page.goto(path)
  await settled(page)
  const missing = (await page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).count()) > 0
  if (missing && !withoutDemo.has(route)) return [`${route}: niet gevonden`]
  return looks(page, route, mainScreens.has(route) ? [...widths, 360] : widths)
}

async function looks(page: Page, where: string, at: readonly number[] = widths): Promise<string[]> {
  const found: string[] = []
  for (const width of at) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      found.push(...(await checkPage(page)).map((fault) => `${where} ${width} ${colorScheme}: ${fault}`))
    }
  }
  return found
}

/** What the browser said, apart from the answers that a test asked for and a draft that isn't there. */
const complaintsOf = ({ complaints }: Bezoek) =>
  complaints.filter((line) => !line.startsWith('Failed to load resource'))

const under = (...starts: string[]) =>
  professionalRoutes
    .map(({ path }) => path)
    .filter((path) => starts.some((start) => path === start || path.startsWith(`${start}/`)))

async function visitAll(bezoek: Bezoek, routes: readonly string[], more: Plaatsen = {}): Promise<void> {
  const found: string[] = []
  for (const route of routes) found.push(...(await visit(bezoek.page, route, more)))
  expect(found).toEqual([])
  expect(complaintsOf(bezoek)).toEqual([])
}

describe('elk scherm is toegankelijk, in beide thema’s en op elke breedte', () => {
  test('aanmelden, met een ingelezen werkmap', async () => {
    const bezoek = await bij('Fatima')
    await bezoek.page.goto('/aanmeldingen/inlezen')
    await bezoek.page
      .getByLabel('Bestand', { exact: true })
      .setInputFiles(join(checkout, 'data/aanmeldingen/wijkteam-oost.xlsx'))
    await bezoek.page.getByRole('radio', { name: /^Persoonsgerichte aanpak/ }).check({ force: true })
    await bezoek.page.getByRole('button', { name: 'Lees in' }).click()
    await bezoek.page.getByText('60 rijen gelezen').waitFor()
    const inlezingId = new URL(bezoek.page.url()).pathname.split('/').at(-1) ?? ''
    const routes = under('/aanmeldingen').filter((path) => !/te-wegen|weging$/.test(path))
    await visitAll(bezoek, routes, { inlezingId, id: ids.concept ?? '' })
  })

  test('wegen en vernietigen', async () => {
    const routes = [
      '/aanmeldingen/te-wegen',
      '/aanmeldingen/$id/weging',
      '/vernietigingen',
      '/vernietigingen/$id',
    ]
    await visitAll(await bij('Ineke'), routes, { id: ids.teWegen ?? '' })
  })

  test('een casus met plan, bijdragen en overleg', async () => {
    const marieke = await bij('Marieke')
    const ronde = '/casussen/$casusId/netwerk/ronde/$rondeId'
    const routes = under('/casussen', '/overleggen').filter((path) => path !== ronde)
    const informantId = await findInformant(marieke.page, ids.casusId ?? '')
    await visitAll(marieke, routes, { rondeId: nergens, lidId: nergens, deelId: nergens, informantId })
    await visitAll(await bij('Tom'), [ronde], await findGedeeldeKring(huis.database))
  })

  test('werk, mensen en zoeken', async () => {
    await visitAll(await bij('Marieke'), [
      '/',
      '/mijn-werk',
      '/vaste-wensen',
      '/wie-is-wie',
      '/wie-werkt-al',
      '/bereikbaarheid',
      '/zoeken',
      '/overleg',
      '/ingelogd',
    ])
  })

  test('delen, consult, bewaren, rechten en toezicht', async () => {
    const none = { id: nergens, consultId: nergens, controleId: nergens, vraagId: nergens }
    await visitAll(await bij('Marieke'), ['/mag-ik-dit-delen', ...under('/consult')], none)
    await visitAll(await bij('Ineke'), under('/bewaren'), none)
    await visitAll(await bij('Marja'), [...under('/contactpunt'), '/verbondenheid'], none)
    await visitAll(await bij('Anouk'), under('/toezicht'), none)
  })

  test('het portaal van de jongere', async () => {
    const sem = await bij('Sem', '/portaal')
    const routes = portaalRoutes.map(({ path }) => path)
    await visitAll(sem, routes, {
      ...(await findAsked(sem.page, ids.casusId)),
      ...(await tekenKring(sem.page)),
      ...(await vertelVerhaal(sem.page)),
    })
  })

  test('het portaal van de ouder', async () => {
    const linda = await bij('Linda Verhoeven', '/portaal')
    const routes = [
      ...['', '/mensen', '/eerste-weken', '/verhaal'].map((end) => `/portaal${end}`),
      '/portaal/eens/$afspraakId',
      '/portaal/overleg/$overlegId',
      '/portaal/zeg-terug',
      ...['', '/$informantId', '/$informantId/lezen'].map((end) => `/portaal/hoe-gaat-het${end}`),
    ]
    await visitAll(linda, routes, await findAsked(linda.page, ids.casusId))
  })

  test('de eigen pagina van een JIM', async () => {
    await visitAll(await bij('Hanna', '/portaal'), ['/portaal'])
  })

  test('geen route is overgeslagen', () => {
    const all = [...professionalRoutes, ...portaalRoutes].map(({ path }) => path)
    expect(all.filter((path) => !visited.has(path))).toEqual([])
  })
})

describe('ook wat niet vol is, is toegankelijk', () => {
  const narrow = [320, 1280]

  test('leeg, voor wie nog nergens aan meedoet', async () => {
    const joost = await bij('Joost')
    const found: string[] = []
    for (const path of ['/mijn-werk', '/casussen', '/overleg', '/aanmeldingen/verzonden', '/zoeken']) {
      await joost.page.goto(path)
      await settled(joost.page)
      found.push(...(await looks(joost.page, `leeg ${path}`, narrow)))
    }
    const noa = await bij('Noa', '/portaal')
    for (const path of ['/portaal', '/portaal/mensen', '/portaal/verhaal']) {
      await noa.page.goto(path)
      await settled(noa.page)
      found.push(...(await looks(noa.page, `leeg ${path}`, narrow)))
    }
    expect(found).toEqual([])
    expect([...complaintsOf(joost), ...complaintsOf(noa)]).toEqual([])
  })

  test.each([
    [503, 'de server antwoordt niet'],
    [403, 'het mag niet'],
    [404, 'het is er niet'],
  ])('%i: %s', async (status) => {
    const found: string[] = []
    const answer = {
      status,
      contentType: 'application/problem+json',
      body: JSON.stringify({ title: 'Nee', status }),
    }
    for (const [naam, start, routes] of [
      [
        'Marieke',
        '/',
        [
          '/mijn-werk',
          '/casussen',
          '/casussen/$casusId',
          '/casussen/$casusId/plan',
          '/overleggen/$overlegId/tafel',
        ],
      ],
      [
        'Sem',
        '/portaal',
        ['/portaal', '/portaal/mensen', '/portaal/eens/$afspraakId', '/portaal/overleg/$overlegId'],
      ],
    ] as const) {
      const { page } = await bij(naam, start)
      await page.route(/\/v1\/(?!sessie)/, (route) => route.fulfill(answer))
      for (const route of routes) {
        await page.goto(route.replaceAll(/\$(\w+)/g, (_all, name: string) => ids[name] ?? ''))
        await settled(page)
        found.push(...(await looks(page, `${status} ${route}`, narrow)))
      }
      await page.unroute(/\/v1\/(?!sessie)/)
    }
    expect(found).toEqual([])
  })

  test.each([
    ['/casussen/$casusId', 'Wat mag hier wel en niet?'],
    ['/casussen/$casusId', 'Laat iemand meedoen'],
    ['/casussen/$casusId', 'Voeg een ouder toe'],
    ['/casussen/$casusId', 'Andere fase'],
    ['/overleggen/$overlegId', 'Verzet of wijzig'],
    ['/mijn-werk', /Instellingen$/],
  ])('een open venster op %s: %s', async (route, button) => {
    const bezoek = await bij('Marieke')
    const { page } = bezoek
    await page.setViewportSize(bureau)
    await page.goto(route.replaceAll(/\$(\w+)/g, (_all, name: string) => ids[name] ?? ''))
    await settled(page)
    await page.getByRole('button', { name: button }).first().click()
    expect(await looks(page, `venster ${button}`, narrow)).toEqual([])
  })

  test.each([
    ['Marieke', '/', '/casussen/$casusId/plan/spoor/nieuw', 'Bewaar'],
    ['Marieke', '/', '/casussen/$casusId/plan/afspraak/nieuw', 'Bewaar'],
    ['Marieke', '/', '/casussen/$casusId/bijdragen/nieuw', 'Bewaar voor mijn organisatie'],
    ['Marieke', '/', '/casussen/$casusId/overleg/nieuw', /^Plan en nodig/],
    ['Fatima', '/', '/aanmeldingen/inlezen', 'Lees in'],
    ['Sem', '/portaal', '/portaal/eens/$afspraakId', 'Stuur mijn antwoord'],
    ['Sem', '/portaal', '/portaal/zeg-terug', /^(Stuur het|Bewaar voor mij)$/],
  ])('%s: een formulier met fouten %s%s', async (naam, start, route, button) => {
    const { page } = await bij(naam, start)
    await page.setViewportSize(start === '/' ? bureau : telefoon)
    const afspraakId = /^\/portaal\/eens/.test(route) ? await findGevraagd(page) : (ids.afspraakId ?? '')
    const places: Plaatsen = { ...ids, afspraakId }
    await page.goto(route.replaceAll(/\$(\w+)/g, (_all, name: string) => places[name] ?? ''))
    await settled(page)
    await page.getByRole('button', { name: button }).last().click()
    await page.getByRole('heading', { name: /^Er (is|zijn) nog/ }).waitFor()
    expect(await page.title()).toMatch(/^\d+ fout/)
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('fouten')
    expect(await looks(page, `fouten ${route}`, narrow)).toEqual([])
  })
})

test('de proef zelf vindt een naamloze knop, een tweede h1 en een te brede pagina', async () => {
  const { page } = await bij('Marieke')
  await page.goto('/mijn-werk')
  await settled(page)
  await page.evaluate(() => {
    const broken = document.createElement('div')
    broken.innerHTML = '<button></button><h1>Nog een</h1><p>breed</p>'
    document.querySelector('main')?.append(broken)
    broken.querySelector('p')?.style.setProperty('width', '300vw')
  })
  const found = (await checkPage(page)).join('\n')
  for (const fault of ['button-name', 'sideways scrolling', '2 h1']) expect(found).toContain(fault)
})
