import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkPage, settled } from './check-page.ts'
import { findGedeeldeKring, findInformant, type Plaatsen, tekenKring, vertelVerhaal } from './plaatsen.ts'
import { signIn } from './sign-in.ts'
import { type Bezoek, type Huis, startHuis, telefoon } from './start-huis.ts'

// Whatever people write, in every field that a screen shows, on the smallest phone. Each answer of the server gets such words on its way to
// the browser, so that no field is forgotten.
const lang = 'Langewoordzonderspatie'.repeat(5)
const verhaal = `שלום <img src=x onerror=alert(1)> & "${lang}" 👨‍👩‍👧 نور!\nTweede regel.\n\n=1+1`
const naam = `${lang} 👨‍👩‍👧 נור<b>`

let huis: Huis
let yara: Bezoek
let tom: Bezoek
const ids: Record<string, Plaatsen> = {}
beforeAll(async () => {
  huis = await startHuis()
  yara = await huis.open({ ...telefoon, width: 320 })
  await signIn(yara.page, 'Yara', '/portaal')
  const { plan } = await (await yara.page.request.get('/v1/mijn-plan')).json()
  const eigen = { ...(await tekenKring(yara.page)), ...(await vertelVerhaal(yara.page)) }
  ids.yara = { ...eigen, informantId: await findInformant(yara.page, plan.casusId) }
  tom = await huis.open({ ...telefoon, width: 320 })
  await signIn(tom.page, 'Tom')
  const gedeeld = await findGedeeldeKring(huis.database)
  ids.tom = { ...gedeeld, informantId: await findInformant(tom.page, gedeeld.casusId ?? '') }
  for (const { page } of [yara, tom]) await putWordsEverywhere(page)
})
afterAll(async () => {
  // An open page reads again each minute: an answer that is on its way now comes nowhere any more.
  for (const bezoek of [yara, tom]) await bezoek?.page.unrouteAll({ behavior: 'ignoreErrors' })
  await huis?.close()
})

function putWordsEverywhere(page: Page): Promise<void> {
  return page.route(/\/v1\/(?!sessie|klad)/, async (route) => {
    const answer = await route.fetch()
    const isRead = route.request().method() === 'GET' && answer.ok()
    if (!isRead || !answer.headers()['content-type']?.includes('json'))
      return route.fulfill({ response: answer })
    return route.fulfill({ response: answer, json: withWords(await answer.json()) })
  })
}

/** What has a space in it is somebody's words; a single word may be one that the screen knows. */
function withWords(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withWords(item, key))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withWords(item, name)]))
  if (typeof value !== 'string' || value === '' || /^(\/|tel:|[\d\s:+-]+$)/.test(value)) return value
  if (/naam$/i.test(key)) return naam
  if (!value.includes(' ')) return value
  return value.length > 40 ? verhaal : naam
}

/** Words that run over the edge, are cut off by a frame, or stand in one line although they were written in more. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (el: Element) =>
      `${el.tagName} ${el.getAttribute('class') ?? ''} in ${el.parentElement?.className}`
    const above = (el: Element): Element[] => (el.parentElement ? [el, ...above(el.parentElement)] : [el])
    const faults = new Set<string>()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const el = node.parentElement
      const words = node.nodeValue ?? ''
      if (!el?.checkVisibility() || !/Langewoord/.test(words) || el.closest('svg')) continue
      const frames = above(el).map((frame) => ({ frame, style: getComputedStyle(frame) }))
      // Hidden for the eye, there for a reader.
      if (frames.some(({ style }) => style.clipPath === 'inset(50%)')) continue
      if (words.includes('\n') && !/pre/.test(getComputedStyle(el).whiteSpace))
        faults.add(`one line: ${name(el)}`)
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      const scrolls = frames.some(({ style }) => /auto|scroll/.test(style.overflowX))
      if (!scrolls && (box.right > innerWidth + 1 || box.left < -1)) faults.add(`over the edge: ${name(el)}`)
      for (const { frame, style } of frames.filter(({ style }) => /hidden|clip/.test(style.overflow)))
        if (frame !== document.documentElement && box.right > frame.getBoundingClientRect().right + 2)
          faults.add(`cut off: ${name(el)} by ${style.overflow} of ${name(frame)}`)
    }
    return [...faults]
  })
}

const routes = {
  yara: [
    ...['', '/mensen', '/vaste-persoon', '/jim', '/verhaal', '/mijn-verhaal'],
    ...['/mijn-verhaal/deel/$deelId', '/mijn-verhaal/wie/$deelId', '/dank', '/wie-keek', '/toestemming'],
    ...['/kring', '/kring/mens/$lidId', '/kring/delen/$rondeId', '/kring/eerder', '/kring/ronde/$toenId'],
    ...['/kring/anders/$toenId/$nuId', '/hoe-gaat-het', '/hoe-gaat-het/$informantId'],
    '/hoe-gaat-het/$informantId/lezen',
  ].map((path) => `/portaal${path}`),
  tom: [
    '/mijn-werk',
    ...['', '/wie-blijft', '/gezin', '/jim', '/netwerk', '/netwerk/ronde/$rondeId', '/hoe-gaat-het'].map(
      (path) => `/casussen/$casusId${path}`,
    ),
    '/casussen/$casusId/hoe-gaat-het/invullen/$informantId',
  ],
} as const

test.each([
  ...routes.yara.map((path) => ['yara', path] as const),
  ...routes.tom.map((path) => ['tom', path] as const),
])(
  '%s: op %s loopt niets over de rand, is niets afgesneden, en blijft een nieuwe regel een nieuwe regel',
  async (wie, route) => {
    const { page, complaints } = wie === 'yara' ? yara : tom
    complaints.length = 0
    await page.goto(route.replaceAll(/\$(\w+)/g, (_all, id: string) => ids[wie]?.[id] ?? ''))
    await settled(page)
    await page.evaluate(() => {
      for (const closed of document.querySelectorAll<HTMLDetailsElement>('main details')) closed.open = true
    })
    await page.getByText('Langewoord').first().waitFor({ state: 'attached' })
    expect(await faultsOf(page)).toEqual([])
    expect(await checkPage(page)).toEqual([])
    expect(complaints.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([])
  },
)

test('de proef zelf ziet wat over de rand loopt, is afgesneden of zijn regels kwijt is', async () => {
  await yara.page.goto('/portaal/kring')
  await settled(yara.page)
  await yara.page.evaluate((words) => {
    const broken = document.createElement('div')
    broken.style.cssText = 'white-space: nowrap; overflow-wrap: normal; overflow: clip'
    broken.append(words)
    document.querySelector('main')?.append(broken)
  }, `Langewoord\n${lang}`)
  const found = (await faultsOf(yara.page)).join('\n')
  for (const fault of ['one line', 'over the edge', 'cut off']) expect(found).toContain(fault)
})
