import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkPage } from './check-page.ts'
import { escapeTwice } from './keyboard.ts'
import { signIn } from './sign-in.ts'
import { bureau, type Huis, startHuis, telefoon } from './start-huis.ts'

// Yara tells her story once, on her phone, and chooses who reads it; Tom reads it at his desk, and she takes it back.
let huis: Huis
let yara: Page
let tom: Page
let complaints: string[][] = []
const foto = async (page: Page, naam: string) => {
  if (process.env.FOTO) await page.screenshot({ path: `${process.env.FOTO}/${naam}.png`, fullPage: true })
}
/** Voices of a device that has one: a browser in a test has none. Says which sentence it reads, and waits to be told that it ended. */
const stem = `
  const said = (window.gezegd = [])
  let queue = []
  const next = () => queue[0] && (said.push(queue[0].text), queue[0].dispatchEvent(new Event('start')))
  window.klaar = () => { const one = queue.shift(); one && one.dispatchEvent(new Event('end')); next() }
  window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text } }
  Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
    getVoices: () => [{ localService: true, lang: 'nl-NL', name: 'Proef' }],
    speak: (one) => { queue.push(one); queue.length === 1 && next() },
    cancel: () => { queue = [] },
  }) })`

beforeAll(async () => {
  huis = await startHuis()
  const phone = await huis.open(telefoon)
  const desk = await huis.open(bureau)
  await phone.context.addInitScript(stem)
  yara = phone.page
  tom = desk.page
  complaints = [phone.complaints, desk.complaints]
  await signIn(yara, 'Yara', '/portaal/verhaal')
  await signIn(tom, 'Tom', '/')
})
afterAll(() => huis?.close())

const targets = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '#inhoud :is(a, button, summary), header :is(a, button), nav a',
      ),
    ]
      .map((one) => ({ words: one.textContent, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
      .map(({ words }) => words),
  )
const heel = async (page: Page) => {
  const size = page.viewportSize()
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    expect([...(await checkPage(page)), ...(await targets(page))]).toEqual([])
  }
  if (size) await page.setViewportSize(size)
}
const woorden = 'Ik woonde bij tante نور. Daar was het rustig 🌻.\n\nToen moest ik weg.'
const opBlad = (page: Page, naam: string) => page.getByRole('heading', { name: naam }).waitFor()

test('voor zij schrijft, staat er wie dit ooit kan opvragen en wie nooit', async () => {
  await yara.getByRole('link', { name: 'Naar mijn verhaal' }).click()
  await yara.getByText('Een rechter kan soms vragen wat hier staat.', { exact: false }).waitFor()
  await yara.getByText('De politie kan je verhaal hier niet lezen.', { exact: false }).waitFor()
  await heel(yara)
  await foto(yara, 'verhaal-leeg')
  await yara.getByRole('link', { name: 'Schrijf een deel' }).click()
  await yara.getByText('Kan iemand dit ooit opvragen?').waitFor()
  await heel(yara)
  await foto(yara, 'schrijf')
})

test('wat zij typt blijft, ook als haar sessie eindigt', async () => {
  await yara.getByLabel('Wat wil je vertellen?').fill(woorden)
  await yara.getByText(/^Klad bewaard om/).waitFor()
  await yara.context().clearCookies()
  await yara.goto('/portaal/mijn-verhaal/schrijf')
  await yara.getByRole('link', { name: 'Log in op een andere manier' }).click()
  await opBlad(yara, 'Wie ben je?')
  await yara.getByRole('button', { name: /^Yara\b/ }).click()
  await expect.poll(() => yara.getByLabel('Wat wil je vertellen?').inputValue()).toBe(woorden)
  await yara.getByLabel('Hoe heet dit deel?').fill('Bij tante نور')
  await yara.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await opBlad(yara, 'Bij tante نور')
  await yara.getByText('Dit lees alleen jij.').waitFor()
  await heel(yara)
  await foto(yara, 'verhaal-een')
})

test('niemand weet ervan tot zij kiest; dan staat er wie het leest', async () => {
  await tom.reload()
  await opBlad(tom, 'Mijn werk')
  expect(await tom.getByText('Vertelde iets nieuws, voor jou.').count()).toBe(0)
  await yara.getByRole('link', { name: /^Kies wie dit leest/ }).click()
  await opBlad(yara, 'Wie mag dit lezen?')
  await heel(yara)
  await foto(yara, 'wie-leest')
  await yara.getByRole('button', { name: /^Laat lezen Tom/ }).click()
  await yara.getByText(/^Tom.* mag dit lezen\.$/).waitFor()
})

test('Tom hoort dat er iets nieuws is, niet wat; hij leest het naast de vraag en kan het nergens heen zetten', async () => {
  await tom.reload()
  const rij = tom.getByRole('listitem').filter({ hasText: 'Vertelde iets nieuws, voor jou.' })
  await rij.waitFor()
  expect(await tom.getByText('tante').count()).toBe(0)
  await foto(tom, 'mijn-werk')
  await rij.getByRole('link', { name: 'Lees' }).click()
  await opBlad(tom, 'Verteld door Yara, voor jou')
  expect(await tom.getByText('tante').count()).toBe(0)
  expect(await checkPage(tom)).toEqual([])
  await foto(tom, 'casus')
  await tom.getByRole('link', { name: 'Lees deel 1' }).click()
  await opBlad(tom, 'Bij tante نور')
  await tom.getByText('Daar was het rustig 🌻.', { exact: false }).waitFor()
  expect(await checkPage(tom)).toEqual([])
  await foto(tom, 'casus-deel')
  const deel = tom.locator('.verhaal-lezen')
  expect(await deel.getByRole('button').allTextContents()).toEqual(['Ik heb het gelezen'])
  expect(await deel.getByRole('link').allTextContents()).toEqual(['Terug naar de casus'])
  await deel.getByRole('button', { name: 'Ik heb het gelezen' }).click()
  await tom.getByText('Yara ziet nu dat je het las.').waitFor()
})

test('zij ziet wie het las, en neemt het terug: bij het volgende verzoek is het weg', async () => {
  await yara.goto('/portaal/mijn-verhaal')
  await yara.getByText(/las dit op/).waitFor()
  await foto(yara, 'verhaal-gelezen')
  await yara.getByRole('link', { name: /^Kies wie dit leest/ }).click()
  await yara.getByRole('button', { name: /^Neem terug Tom/ }).click()
  await yara.getByText(/^Tom.* leest dit niet\.$/).waitFor()
  await tom.reload()
  await tom.getByText('Dit deel is er niet, of niet meer voor jou.', { exact: false }).waitFor()
  expect(await tom.getByText('tante').count()).toBe(0)
})

test('haar JIM leest het als zij dat kiest; zij ziet dat Hanna keek, en neemt het terug', async () => {
  const { page: hanna, complaints: heard } = await huis.open(telefoon)
  complaints.push(heard)
  await signIn(hanna, 'Hanna', '/portaal')
  expect(await hanna.getByRole('heading', { name: 'Wat Yara je vertelt' }).count()).toBe(0)
  await yara.getByText('Je JIM is Hanna.', { exact: false }).waitFor()
  await yara.getByRole('button', { name: /^Laat lezen Hanna/ }).click()
  await yara.getByText('Hanna mag dit lezen.').waitFor()
  await hanna.reload()
  await hanna.getByRole('heading', { name: 'Wat Yara je vertelt' }).waitFor()
  expect(await hanna.getByText('Daar was het rustig').count()).toBe(0)
  await heel(hanna)
  await hanna.getByRole('link', { name: /^Bij tante/ }).click()
  await hanna.getByText('Daar was het rustig 🌻.', { exact: false }).waitFor()
  await heel(hanna)
  await foto(hanna, 'jim-leest')
  await yara.goto('/portaal/wie-keek')
  await yara.getByRole('heading', { name: 'Hanna' }).waitFor()
  await heel(yara)
  await yara.goto('/portaal/mijn-verhaal')
  await yara.getByRole('link', { name: /^Kies wie dit leest/ }).click()
  await yara.getByRole('button', { name: /^Neem terug Hanna/ }).click()
  await yara.getByText('Hanna leest dit niet.').waitFor()
  await hanna.reload()
  await hanna.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor()
  await hanna.getByRole('link', { name: 'Mijn gegevens' }).click()
  await opBlad(hanna, 'Dit staat er over jou')
  await heel(hanna)
  await hanna.getByRole('link', { name: 'Vraag om inzage, of zeg wat niet klopt' }).click()
  await hanna.getByRole('button', { name: 'Vraag iets' }).click()
  expect(await hanna.getByRole('radio').count()).toBe(3)
  await heel(hanna)
})

test('het papier is er, en een bedankje komt aan', async () => {
  const pdf = await yara.request.get('/v1/mijn-verhaal/document?taal=nl')
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])
  await yara.goto('/portaal/dank')
  await yara.getByRole('radio', { name: /^Tom/ }).check({ force: true })
  await yara.getByLabel('Wil je er iets bij zeggen?').fill('Fijn dat je belde.')
  await heel(yara)
  await foto(yara, 'dank')
  await yara.getByRole('button', { name: 'Stuur mijn dank' }).click()
  await yara.getByText(/krijgt je dank\.$/).waitFor()
  await tom.goto('/')
  const rij = tom.getByRole('listitem').filter({ hasText: 'Fijn dat je belde.' })
  await rij.getByRole('button', { name: 'Gezien' }).click()
  await rij.waitFor({ state: 'detached' })
  await yara.reload()
  await yara.getByText('Gezien.', { exact: false }).waitFor()
})

test('een nee heeft een plek: bij een afspraak, in eigen woorden, of als bezwaar dat al gekozen is', async () => {
  await yara.goto('/portaal/verhaal')
  await yara.getByRole('link', { name: 'Ik ben het er niet mee eens' }).click()
  await yara.getByRole('link', { name: 'Naar mijn afspraken' }).waitFor()
  await yara.getByRole('link', { name: 'Zeg iets terug' }).waitFor()
  await heel(yara)
  await foto(yara, 'niet-eens')
  await yara.getByRole('link', { name: 'Vraag om te stoppen' }).click()
  const stop = yara.getByRole('radio', { name: 'Ik wil dat jullie hiermee stoppen' })
  await stop.waitFor({ state: 'attached' })
  expect(await stop.isChecked()).toBe(true)
})

test('voorlezen tekent de zin aan die nu klinkt', async () => {
  await yara.goto('/portaal/mijn-verhaal')
  await opBlad(yara, 'Bij tante نور')
  await yara.getByRole('button', { name: 'Lees voor' }).click()
  const nu = () =>
    yara.evaluate(() => [...(CSS.highlights.get('lees-voor') ?? [])].map((range) => String(range)))
  const gezegd = () => yara.evaluate(() => (window as unknown as { gezegd: string[] }).gezegd)
  const klaar = () => yara.evaluate(() => (window as unknown as { klaar(): void }).klaar())
  await expect.poll(async () => (await nu()).length).toBe(1)
  const eerste = await nu()
  expect(eerste).toEqual((await gezegd()).slice(-1))
  while ((await gezegd()).at(-1) === eerste[0]) await klaar()
  expect(await nu()).toEqual((await gezegd()).slice(-1))
  expect(await nu()).not.toEqual(eerste)
  for (let i = 0; i < 80; i++) await klaar()
  expect(await nu()).toEqual([])
  expect(await gezegd()).toContain('Daar was het rustig 🌻.')
})

test('voorlezen slaat niets over: ook een naam, een doel en een regel naast een kop klinken', async () => {
  const allesOp = async (path: string, kop: string, woorden: readonly string[]) => {
    await yara.goto(path)
    await opBlad(yara, kop)
    await yara.getByText('Instellingen', { exact: true }).waitFor()
    // What stands there when the button is pressed is read.
    for (const woord of woorden) await yara.getByText(woord).first().waitFor()
    await yara.getByRole('button', { name: 'Lees voor' }).click()
    await expect
      .poll(() => yara.evaluate(() => (window as unknown as { gezegd: string[] }).gezegd.length))
      .toBe(1)
    return yara.evaluate(() => {
      const { gezegd, klaar } = window as unknown as { gezegd: string[]; klaar(): void }
      for (let i = 0; i < 300; i++) klaar()
      return gezegd.join(' ')
    })
  }
  const opMensen = ['Tom de Graaf', 'Dit vertellen ze zelf.', 'Mijn vaste persoon']
  const mensen = await allesOp('/portaal/mensen', 'Mijn mensen', opMensen)
  for (const woord of opMensen) expect(mensen).toContain(woord)
  const { plan } = await (await yara.request.get('/v1/mijn-plan')).json()
  const doelen = plan.doelen.map(({ doel }: { doel: string }) => doel)
  const eerste = await allesOp('/portaal', 'Hoi Yara', doelen)
  for (const doel of doelen) expect(eerste).toContain(doel)
})

test('twee keer Escape verbergt alles; Escape, terug en opnieuw laden laten niets zien', async () => {
  const dicht = yara.getByRole('dialog').getByRole('button')
  const bloot = () => yara.getByRole('heading', { name: 'Bij tante نور' }).isVisible()
  await escapeTwice(yara, async () => expect(await dicht.count()).toBe(0))
  await dicht.waitFor()
  await foto(yara, 'verborgen')
  await yara.emulateMedia({ media: 'print' })
  expect(await yara.locator('#inhoud h1').isVisible()).toBe(false)
  await yara.emulateMedia({ media: 'screen' })
  for (let i = 0; i < 4; i++) await yara.keyboard.press('Escape')
  expect(await dicht.isVisible()).toBe(true)
  expect(await yara.title()).not.toMatch(/verhaal/i)
  const komtPagina = () => yara.locator('#inhoud h1').waitFor({ state: 'attached' })
  await yara.reload()
  await dicht.waitFor()
  await komtPagina()
  expect(await yara.title()).toBe('Even pauze')
  await yara.goBack()
  await dicht.waitFor()
  await komtPagina()
  expect(await yara.title()).toBe('Even pauze')
  await dicht.click()
  await expect.poll(() => yara.getByRole('dialog').count()).toBe(0)
  await yara.goto('/portaal/mijn-verhaal')
  await expect.poll(bloot).toBe(true)
  // The browser itself tells of a session that ended (401) and of what was taken back (404).
  expect(complaints.flat().filter((one) => !/status of 40[14]/.test(one))).toEqual([])
})
